//! Formatting, lints, tests and documentation of the Rust rooms.

use super::libtest;
use crate::child;
use crate::report::StepResult;
use crate::seed::Seed;
use crate::setup::{self, Tool};
use crate::workspace::Workspace;

/// What the tests switch on: the mask, by which one of them switches each rule off and sees that some vector notices, and
/// the events of a trail, in which another looks for what must not be there; pure Rust beside `ring`, which have to agree.
pub const FEATURES: &str = "lra-core/rule-mask,lra-core/rust-crypto,lra-trail/tracing";

/// `rustfmt` changes nothing.
pub fn formatting(workspace: &Workspace, _: Seed) -> StepResult {
    if let Err(reason) = setup::ensure(workspace, Tool::Rustfmt) {
        return StepResult::skipped(reason);
    }
    one(
        &mut workspace.cargo(["fmt", "--all", "--check"]),
        "a file is not formatted; run cargo fmt",
    )
}

/// `clippy` finds nothing, with the lints of the workspace.
pub fn lints(workspace: &Workspace, _: Seed) -> StepResult {
    if let Err(reason) = setup::ensure(workspace, Tool::Clippy) {
        return StepResult::skipped(reason);
    }
    let mut clippy = workspace.cargo(["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]);
    one(&mut clippy, "clippy finds something")
}

/// Every test and doc test.
pub fn tests(workspace: &Workspace, seed: Seed) -> StepResult {
    let mut command = workspace.cargo(["test", "--workspace", "--no-fail-fast", "--features", FEATURES]);
    match child::stream(seed.give_to(&mut command)) {
        Ok(finished) => libtest::count(&finished),
        Err(reason) => StepResult::one(Err(reason)),
    }
}

/// The core as a web page has it: without the words, which are loaded one language at a time.
pub fn loaded_messages(workspace: &Workspace, _: Seed) -> StepResult {
    let mut command = workspace.cargo(["test", "--package", "lra-core", "--no-default-features"]);
    command.args(["--features", "rust-crypto", "--test", "loaded_messages"]);
    match child::stream(&mut command) {
        Ok(finished) => libtest::count(&finished),
        Err(reason) => StepResult::one(Err(reason)),
    }
}

/// Every link of the documentation leads somewhere.
pub fn documentation(workspace: &Workspace, _: Seed) -> StepResult {
    let mut command = workspace.cargo(["doc", "--workspace", "--no-deps", "--document-private-items"]);
    one(
        command.env("RUSTDOCFLAGS", "--deny warnings"),
        "rustdoc finds something",
    )
}

fn one(command: &mut std::process::Command, fault: &str) -> StepResult {
    StepResult::one(child::stream(command).and_then(|finished| {
        if finished.success {
            Ok(())
        } else {
            Err(format!("{fault} ({})", finished.ending))
        }
    }))
}
