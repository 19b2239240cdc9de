//! The desk page with a trail as long as they come.

use std::env;

use super::Ran;
use crate::seed::Seed;
use crate::test::browser;
use crate::workspace::Workspace;

pub const NAME: &str = "long trail in the desk page";
/// How many records the trail has.
pub const VARIABLE: &str = "LRA_SOAK_RECORDS";
/// The same unless it is told.
pub const RECORDS: &str = "1000000";

/// Has the page verify the trail in every way in which it can be given one, with no task over 50 ms.
pub fn run(workspace: &Workspace, seed: Seed) -> Ran {
    if let Err(reason) = browser::tools(workspace) {
        return Ran::Skipped(format!("{NAME}: {reason}"));
    }
    let told = env::var(VARIABLE).unwrap_or_else(|_| RECORDS.to_owned());
    let Ok(records) = told.parse() else {
        return Ran::Failed(format!("{VARIABLE}: expected a number"));
    };
    match browser::long_trail(workspace, seed, records) {
        Ok((counted, said)) => Ran::of(NAME, counted, said.join("; ")),
        Err(reason) => Ran::Failed(reason),
    }
}
