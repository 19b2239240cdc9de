//! The native library, built and laid out as it is installed.

use std::fs;
use std::path::{Path, PathBuf};

use crate::child;
use crate::workspace::Workspace;

/// What the library is built for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Tests: with a function that panics, to show that no panic crosses the border.
    Tests,
    /// Generation of bindings: with symbols and nothing beside what is shipped.
    Generation,
    /// Distribution: optimised.
    Release,
}

/// Builds the shared library and gives its path, `liblra.so`, in a folder of its own for each purpose.
///
/// # Errors
/// When it does not build or cannot be copied.
pub fn build(workspace: &Workspace, purpose: Purpose) -> Result<PathBuf, String> {
    let mut command = workspace.cargo(["build", "--package", "lra-ffi", "--lib"]);
    let (profile, folder) = match purpose {
        Purpose::Tests => ("debug", "tests"),
        Purpose::Generation => ("debug", "generation"),
        Purpose::Release => ("release", "release"),
    };
    if purpose == Purpose::Tests {
        command.args(["--features", "inject-panic"]);
    }
    if purpose == Purpose::Release {
        command.arg("--release");
    }
    if !child::stream(&mut command)?.success {
        return Err("the native library does not build".to_owned());
    }
    let from = workspace.target().join(profile);
    let to = workspace.target().join("native").join(folder);
    lay_out(&from, &to).map_err(|error| format!("{} cannot be filled: {error}", to.display()))?;
    Ok(to.join("liblra.so"))
}

/// The loader looks for the soname, the linker for the plain name.
fn lay_out(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    fs::copy(from.join("liblra_ffi.so"), to.join("liblra.so.0"))?;
    fs::copy(from.join("liblra_ffi.so"), to.join("liblra.so"))?;
    fs::copy(from.join("liblra_ffi.a"), to.join("liblra.a"))?;
    Ok(())
}
