//! The Python binding.

use std::fs;
use std::path::PathBuf;

use super::tally;
use crate::child;
use crate::generated;
use crate::native::{self, Purpose};
use crate::report::StepResult;
use crate::seed::Seed;
use crate::setup::{self, Tool};
use crate::workspace::Workspace;

const PACKAGE: &str = "bindings/python/src/lra";
const FOLDER: &str = "bindings/python/tests";
/// The schemas are tested through the binding and the command: what they answer has to agree with them.
const SCHEMAS: &str = "tests/schemas";

/// Whether there are tests of the Python binding.
pub fn exists(workspace: &Workspace) -> bool {
    !workspace.files(FOLDER, "py").is_empty()
}

/// The tests of the package, against the library just built.
pub fn tests(workspace: &Workspace, seed: Seed) -> StepResult {
    if let Err(reason) = setup::ensure(workspace, Tool::PythonPackages) {
        return StepResult::skipped(reason);
    }
    let package = match stage(workspace) {
        Ok(package) => package,
        Err(reason) => return StepResult::one(Err(reason)),
    };
    if !child::stream(&mut workspace.cargo(["build", "--package", "lra-cli"])).is_ok_and(|finished| finished.success) {
        return StepResult::one(Err("the command lra does not build".to_owned()));
    }
    let mut command = workspace.command(workspace.python_program("python"));
    // -rs prints the reason of every skip; no cache folder is left in the tree.
    command.args(["-B", "-m", "pytest", "-rs", "-p", "no:cacheprovider", FOLDER, SCHEMAS]);
    command.env("PYTHONPATH", package);
    command.env("LRA_COMMAND", workspace.target().join("debug").join("lra"));
    match child::stream(seed.give_to(&mut command)) {
        Ok(finished) => tally::count("pytest", &finished),
        Err(reason) => StepResult::one(Err(reason)),
    }
}

/// Lays the package out as a wheel does, with the library inside, and gives the folder it stands in.
///
/// The generated module is that of the library for tests: it has a function that panics.
fn stage(workspace: &Workspace) -> Result<PathBuf, String> {
    let library = native::build(workspace, Purpose::Tests)?;
    let root = workspace.target().join("native").join("tests").join("python");
    let package = root.join("lra");
    let fault = |error: std::io::Error| format!("{} cannot be filled: {error}", package.display());
    if root.exists() {
        fs::remove_dir_all(&root).map_err(fault)?;
    }
    fs::create_dir_all(&package).map_err(fault)?;
    for file in workspace.files(PACKAGE, "py") {
        fs::copy(&file, package.join(file.file_name().unwrap_or_default())).map_err(fault)?;
    }
    fs::copy(&library, package.join("liblra.so")).map_err(fault)?;
    generated::python_module_of(workspace, &library, &package)?;
    Ok(root)
}
