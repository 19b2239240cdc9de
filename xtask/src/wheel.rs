//! The Python package as a wheel, with the native library inside.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::child;
use crate::setup::{self, Tool};
use crate::workspace::Workspace;

const SOURCES: &str = "bindings/python/src/lra";
/// What tells type checkers that the modules are typed.
const TYPED: &str = "py.typed";

/// Lays the package out in a folder: modules, what type checkers read, and the library.
///
/// # Errors
/// When a file cannot be copied.
pub fn lay_out(workspace: &Workspace, library: &Path, package: &Path) -> Result<(), String> {
    let fault = |error: std::io::Error| format!("{} cannot be filled: {error}", package.display());
    if package.exists() {
        fs::remove_dir_all(package).map_err(fault)?;
    }
    fs::create_dir_all(package).map_err(fault)?;
    for file in workspace.files(SOURCES, "py") {
        fs::copy(&file, package.join(file.file_name().unwrap_or_default())).map_err(fault)?;
    }
    fs::copy(workspace.path(SOURCES).join(TYPED), package.join(TYPED)).map_err(fault)?;
    fs::copy(library, package.join("liblra.so")).map_err(fault)?;
    Ok(())
}

/// Builds the wheel of this library into a folder and gives its path.
///
/// # Errors
/// When a tool is missing or something does not build.
pub fn build(workspace: &Workspace, library: &Path, folder: &Path) -> Result<PathBuf, String> {
    setup::ensure(workspace, Tool::PythonPackages)?;
    let project = workspace.target().join("native").join("wheel");
    let package = project.join("src").join("lra");
    if project.exists() {
        fs::remove_dir_all(&project).map_err(|error| format!("{} cannot be emptied: {error}", project.display()))?;
    }
    lay_out(workspace, library, &package)?;
    for (from, name) in [
        ("bindings/python/pyproject.toml", "pyproject.toml"),
        ("bindings/python/README.md", "README.md"),
        ("LICENSE", "LICENSE"),
    ] {
        fs::copy(workspace.path(from), project.join(name)).map_err(|error| format!("{from}: {error}"))?;
    }
    let library = package.join("liblra.so");
    succeed(workspace.command("strip").arg("--strip-unneeded").arg(&library))?;
    let mut pip = workspace.command(workspace.python_program("python"));
    pip.args(["-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"]);
    // Everything it needs is there already: nothing is fetched while packing.
    pip.args(["--no-deps", "--no-index", "--no-build-isolation"]);
    let platform = platform(workspace, &library)?;
    pip.arg(format!("--config-settings=--build-option=--plat-name={platform}"));
    succeed(pip.arg("--wheel-dir").arg(folder).arg(&project))?;
    let name = format!("lra-{}-py3-none-{platform}.whl", env!("CARGO_PKG_VERSION"));
    let wheel = folder.join(name);
    if wheel.is_file() {
        Ok(wheel)
    } else {
        Err(format!("{} was not built", wheel.display()))
    }
}

/// The tag of the platform: the C library that the native library needs, and no newer one.
fn platform(workspace: &Workspace, library: &Path) -> Result<String, String> {
    let symbols = child::output(workspace.command("objdump").arg("-T").arg(library))
        .ok_or_else(|| "objdump of binutils is missing".to_owned())?;
    let newest = symbols
        .split("GLIBC_2.")
        .skip(1)
        .filter_map(|rest| {
            let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
            rest.get(..end)?.parse::<u32>().ok()
        })
        .max()
        .ok_or_else(|| "the library names no version of the C library".to_owned())?;
    Ok(format!("manylinux_2_{newest}_{}", std::env::consts::ARCH))
}

fn succeed(command: &mut Command) -> Result<(), String> {
    let finished = child::stream(command)?;
    if finished.success {
        Ok(())
    } else {
        Err(format!("{} failed: {}", child::shown(command), finished.ending))
    }
}
