//! The native library, built and laid out as it is installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use crate::child;
use crate::setup::{self, Tool};
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
    /// Long tests: as it is distributed, and with the function that panics.
    ReleaseTests,
}

/// The most octets that the optimised library may have on Linux for x86-64 once it is stripped. `docs/architecture.md` says what they are.
const MOST_OCTETS: u64 = 1_900_000;

/// The standard library is compiled along, from the toolchain's own sources: without what names the functions that a panic went through,
/// which takes a reader of debugging tables.
const STANDARD_LIBRARY: [&str; 2] = [
    "-Zbuild-std=std,panic_unwind",
    "-Zbuild-std-features=panic-unwind,optimize_for_size",
];
/// A panic is caught at the border, and callers learn that it was one, but not where: no places in the sources, each with its relocation.
const COMPILER_OPTIONS: &str = "-Zlocation-detail=none";

/// Builds the shared library and gives its path, `liblra.so`, in a folder of its own for each purpose: once in a run of xtask, for programs
/// that have loaded it must not see it change.
///
/// # Errors
/// When it does not build or cannot be copied.
pub fn build(workspace: &Workspace, purpose: Purpose) -> Result<PathBuf, String> {
    // Held all along: what cargo builds for one purpose stands in the place of that for another.
    static BUILT: Mutex<Vec<(Purpose, Result<PathBuf, String>)>> = Mutex::new(Vec::new());
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, result)) = built.iter().find(|(found, _)| *found == purpose) {
        return result.clone();
    }
    let result = build_anew(workspace, purpose);
    built.push((purpose, result.clone()));
    result
}

fn build_anew(workspace: &Workspace, purpose: Purpose) -> Result<PathBuf, String> {
    let mut command = workspace.cargo(["rustc", "--package", "lra-ffi", "--lib"]);
    let (built, folder) = match purpose {
        Purpose::Tests => {
            command.args(["--features", "inject-panic"]);
            (PathBuf::from("debug"), "tests")
        }
        Purpose::Generation => (PathBuf::from("debug"), "generation"),
        Purpose::Release => (optimised(workspace, &mut command)?, "release"),
        Purpose::ReleaseTests => {
            command.args(["--features", "inject-panic"]);
            (optimised(workspace, &mut command)?, "release-tests")
        }
    };
    if !child::stream(&mut command)?.success {
        return Err("the native library does not build".to_owned());
    }
    let from = workspace.target().join(built);
    let to = workspace.target().join("native").join(folder);
    lay_out(&from, &to).map_err(|error| format!("{} cannot be filled: {error}", to.display()))?;
    Ok(to.join("liblra.so"))
}

/// Lets cargo build what is shipped, and gives the folder below the target folder.
fn optimised(workspace: &Workspace, command: &mut Command) -> Result<PathBuf, String> {
    setup::ensure(workspace, Tool::StandardLibrary)?;
    let machine = child::output(workspace.command("rustc").args(["--print", "host-tuple"]));
    let machine = machine.ok_or("rustc does not tell what machine this is")?;
    command.args(["--release", "--target", &machine]).args(STANDARD_LIBRARY);
    // Without the Rust library beside them, which the tests of the room link: with it, nothing is optimised across crates.
    command.args(["--crate-type", "cdylib", "--crate-type", "staticlib"]);
    command.env("CARGO_ENCODED_RUSTFLAGS", COMPILER_OPTIONS);
    // The options are not stable yet, and change nothing but the size.
    command.env("RUSTC_BOOTSTRAP", "1");
    Ok(Path::new(&machine).join("release"))
}

/// Strips a library of what nobody links.
///
/// # Errors
/// When it cannot be stripped.
pub fn strip(workspace: &Workspace, library: &Path) -> Result<(), String> {
    let mut strip = workspace.command("strip");
    if child::stream(strip.arg("--strip-unneeded").arg(library))?.success {
        Ok(())
    } else {
        Err("the library cannot be stripped".to_owned())
    }
}

/// Refuses a stripped library that has grown beyond what is written down.
///
/// # Errors
/// When it is larger, or cannot be read.
pub fn hold_to_size(library: &Path) -> Result<(), String> {
    let place = library.display();
    let octets = fs::metadata(library)
        .map_err(|error| format!("{place}: {error}"))?
        .len();
    if cfg!(all(target_os = "linux", target_arch = "x86_64")) && octets > MOST_OCTETS {
        return Err(format!("{place} has {octets} octets, of at most {MOST_OCTETS}"));
    }
    println!("{place}: {octets} octets");
    Ok(())
}

/// The loader looks for the soname, the linker for the plain name.
fn lay_out(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    fs::copy(from.join("liblra_ffi.so"), to.join("liblra.so.0"))?;
    fs::copy(from.join("liblra_ffi.so"), to.join("liblra.so"))?;
    fs::copy(from.join("liblra_ffi.a"), to.join("liblra.a"))?;
    Ok(())
}
