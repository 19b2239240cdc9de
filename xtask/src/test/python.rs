//! The Python binding.

use super::tally;
use crate::child;
use crate::native::{self, Purpose};
use crate::report::StepResult;
use crate::seed::Seed;
use crate::setup::{self, Tool};
use crate::workspace::Workspace;

const FOLDER: &str = "bindings/python/tests";

/// Whether there are tests of the Python binding.
pub fn exists(workspace: &Workspace) -> bool {
    !workspace.files(FOLDER, "py").is_empty()
}

/// The tests of the package, against the library just built.
pub fn tests(workspace: &Workspace, seed: Seed) -> StepResult {
    if let Err(reason) = setup::ensure(workspace, Tool::PythonPackages) {
        return StepResult::skipped(reason);
    }
    let library = match native::build(workspace, Purpose::Tests) {
        Ok(library) => library,
        Err(reason) => return StepResult::one(Err(reason)),
    };
    let mut command = workspace.command(workspace.python_program("python"));
    // -rs prints the reason of every skip; no cache folder is left in the tree.
    command.args(["-B", "-m", "pytest", "-rs", "-p", "no:cacheprovider", FOLDER]);
    command
        .env("PYTHONPATH", workspace.path("bindings/python/src"))
        .env("LRA_LIBRARY", library);
    match child::stream(seed.give_to(&mut command)) {
        Ok(finished) => tally::count("pytest", &finished),
        Err(reason) => StepResult::one(Err(reason)),
    }
}
