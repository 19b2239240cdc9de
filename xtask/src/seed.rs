//! One seed for every random choice of a run.

use std::env;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::process::Command;

/// The variable that fixes the seed.
pub const VARIABLE: &str = "LRA_TEST_SEED";

/// The seed of this run.
#[derive(Clone, Copy)]
pub struct Seed(u64);

impl Seed {
    /// The seed given in `LRA_TEST_SEED`, else a random one.
    ///
    /// # Errors
    /// When the variable holds something else than a number below 2⁶⁴.
    pub fn of_this_run() -> Result<Self, String> {
        match env::var(VARIABLE) {
            Ok(text) => text
                .parse()
                .map(Self)
                .map_err(|_| format!("{VARIABLE} is not a number below 2^64")),
            // The standard library keys its hash maps from the system's random source.
            Err(_) => Ok(Self(RandomState::new().build_hasher().finish())),
        }
    }

    /// Hands the seed to a program, under our name and under proptest's.
    pub fn give_to<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let text = self.0.to_string();
        command.env(VARIABLE, &text).env("PROPTEST_RNG_SEED", text)
    }
}

impl std::fmt::Display for Seed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}", self.0)
    }
}
