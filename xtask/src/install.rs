//! `cargo xtask install --prefix DIR`: headers, libraries and what pkg-config and CMake find them by.

use std::fs;
use std::io;
use std::path::{self, Path};

use crate::native::{self, Purpose};
use crate::workspace::Workspace;

/// The version of the package.
const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The number of the soname, as `lra-ffi/build.rs` sets it.
pub const ABI: &str = "0";
/// Templates and where they are installed.
const PACKAGE: [(&str, &str); 3] = [
    ("lra.pc.in", "lib/pkgconfig/lra.pc"),
    ("lra-config.cmake.in", "lib/cmake/lra/lra-config.cmake"),
    ("lra-config-version.cmake.in", "lib/cmake/lra/lra-config-version.cmake"),
];

/// Builds the native library, optimised and without the symbols that nobody links, and installs it.
///
/// # Errors
/// When it does not build, or cannot be written there.
pub fn run(workspace: &Workspace, prefix: &Path) -> Result<bool, String> {
    let fault = |error: io::Error| format!("{}: {error}", prefix.display());
    // Relative to where it was asked for: the programs below run in the root.
    let prefix = &path::absolute(prefix).map_err(fault)?;
    // A folder that may not be written shows before minutes of compiling.
    folders(prefix).map_err(fault)?;
    let library = native::build(workspace, Purpose::Release)?;
    stripped(workspace, &library, prefix)?;
    println!("{}", prefix.display());
    Ok(true)
}

/// Installs a library that is built, the shared one without the symbols that nobody links.
///
/// # Errors
/// When it cannot be written there or stripped.
pub fn stripped(workspace: &Workspace, library: &Path, prefix: &Path) -> Result<(), String> {
    install(workspace, library, prefix)?;
    native::strip(workspace, &prefix.join(format!("lib/liblra.so.{VERSION}")))
}

/// Installs a library that is built, with the static one beside it.
///
/// # Errors
/// When it cannot be written there.
pub fn install(workspace: &Workspace, library: &Path, prefix: &Path) -> Result<(), String> {
    let built = library.parent().unwrap_or(Path::new("."));
    written(workspace, library, built, prefix).map_err(|error| format!("{}: {error}", prefix.display()))
}

/// Makes the folders of what is installed.
fn folders(prefix: &Path) -> io::Result<()> {
    ["include", "lib/pkgconfig", "lib/cmake/lra"]
        .iter()
        .try_for_each(|folder| fs::create_dir_all(prefix.join(folder)))
}

fn written(workspace: &Workspace, library: &Path, built: &Path, prefix: &Path) -> io::Result<()> {
    folders(prefix)?;
    for header in ["lra.h", "lra.hpp"] {
        fs::copy(
            workspace.path("include").join(header),
            prefix.join("include").join(header),
        )?;
    }
    let lib = prefix.join("lib");
    let versioned = format!("liblra.so.{VERSION}");
    let soname = format!("liblra.so.{ABI}");
    // A library that runs is replaced and not written over.
    for name in [versioned.as_str(), soname.as_str(), "liblra.so", "liblra.a"] {
        match fs::remove_file(lib.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    fs::copy(library, lib.join(&versioned))?;
    fs::copy(built.join("liblra.a"), lib.join("liblra.a"))?;
    // The loader looks for the soname, the linker for the plain name.
    std::os::unix::fs::symlink(&versioned, lib.join(&soname))?;
    std::os::unix::fs::symlink(&soname, lib.join("liblra.so"))?;
    for (template, to) in PACKAGE {
        let text = fs::read_to_string(workspace.path("bindings/c/package").join(template))?;
        fs::write(
            prefix.join(to),
            text.replace("@VERSION@", VERSION).replace("@ABI@", ABI),
        )?;
    }
    Ok(())
}
