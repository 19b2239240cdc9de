//! The command `lra` against other implementations of the same standards.

use super::tally;
use crate::child;
use crate::report::StepResult;
use crate::seed::Seed;
use crate::setup::{self, Tool};
use crate::workspace::Workspace;

const FOLDER: &str = "tests/differential";

/// Whether there are differential tests.
pub fn exists(workspace: &Workspace) -> bool {
    !workspace.files(FOLDER, "py").is_empty()
}

/// Every script of the folder, each given the command as its argument and ending with `N passed, N failed`.
pub fn tests(workspace: &Workspace, seed: Seed) -> StepResult {
    if let Err(reason) = setup::ensure(workspace, Tool::PythonPackages) {
        return StepResult::skipped(reason);
    }
    // The examples stand beside the command: a script looks at the trail that one of them leaves behind.
    let packages = ["--package", "lra-cli", "--package", "lra-trail"];
    let built = child::stream(workspace.cargo(["build", "--bins", "--examples"]).args(packages));
    if !built.is_ok_and(|finished| finished.success) {
        return StepResult::one(Err("the command lra does not build".to_owned()));
    }
    let mut result = StepResult::default();
    for script in workspace.files(FOLDER, "py") {
        let mut command = workspace.command(workspace.python_program("python"));
        command.arg(&script).arg(workspace.target().join("debug").join("lra"));
        let name = script.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        result.add(match child::stream(seed.give_to(&mut command)) {
            Ok(finished) => tally::count(&name, &finished),
            Err(reason) => StepResult::one(Err(reason)),
        });
    }
    result
}
