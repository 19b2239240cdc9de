//! The native library as it is distributed, under the tests of its C border.

use super::Ran;
use crate::test::c;
use crate::workspace::Workspace;

pub const NAME: &str = "c border as distributed";

/// Builds the library with all optimisation and a function that panics, and runs the programs in C and C++ against it.
pub fn run(workspace: &Workspace) -> Ran {
    let counted = c::on_the_optimised_library(workspace);
    let held = format!("{} checks, injected panics among them", counted.passed);
    Ran::of(NAME, counted, held)
}
