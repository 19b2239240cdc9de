//! The native library as it is distributed, under the tests of its C border.

use super::Ran;
use crate::test::c;
use crate::workspace::Workspace;

pub const NAME: &str = "c border as distributed";

/// Builds the library with all optimisation and a function that panics, and runs the programs in C and C++ against it.
pub fn run(workspace: &Workspace) -> Ran {
    let counted = c::on_the_optimised_library(workspace);
    if !counted.failed.is_empty() {
        return Ran::Failed(counted.failed.join("; "));
    }
    if !counted.skipped.is_empty() {
        return Ran::Skipped(format!("{NAME}: {}", counted.skipped.join("; ")));
    }
    let held = format!("{} checks, injected panics among them", counted.passed);
    Ran::Held(counted.passed, held)
}
