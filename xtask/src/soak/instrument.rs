//! The unsafe code of the C border under instruments that only a nightly compiler has. They rebuild everything, so that they are no part of
//! the ordinary tests.

use std::process::Command;

use super::Ran;
use crate::child;
use crate::seed::Seed;
use crate::test;
use crate::workspace::Workspace;

/// An instrument.
#[derive(Clone, Copy)]
pub enum Instrument {
    /// The interpreter that knows what Rust leaves undefined. It runs no code in C or assembler, and so none that comes to cryptography.
    Miri,
    /// AddressSanitizer with LeakSanitizer over the whole library, under the random calls.
    AddressSanitizer,
}

/// With it the compiler for everybody takes what is nightly's.
const BOOTSTRAP: (&str, &str) = ("RUSTC_BOOTSTRAP", "1");
const TARGET: &str = concat!("x86_64", "-unknown-linux-gnu");

impl Instrument {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Miri => "c border under miri",
            Self::AddressSanitizer => "c border under AddressSanitizer",
        }
    }

    pub fn run(self, workspace: &Workspace, seed: Seed) -> Ran {
        let mut command = match self.command(workspace) {
            Ok(command) => command,
            Err(reason) => return Ran::Skipped(format!("{}: {reason}", self.name())),
        };
        let finished = match child::stream(seed.give_to(&mut command)) {
            Ok(finished) => finished,
            Err(reason) => return Ran::Failed(reason),
        };
        let counted = test::count_libtest(&finished);
        if !finished.success || counted.passed == 0 {
            return Ran::Failed(format!("{}: {}", self.name(), finished.ending));
        }
        Ran::Held(counted.passed, format!("{} tests, {}", counted.passed, self.shown()))
    }

    fn command(self, workspace: &Workspace) -> Result<Command, String> {
        match self {
            Self::Miri => {
                let mut command = workspace.command("rustup");
                command.args(["run", "nightly", "cargo", "miri"]);
                if !child::succeeds(
                    workspace
                        .command("rustup")
                        .args(["run", "nightly", "cargo", "miri", "--version"]),
                ) {
                    return Err("rustup toolchain install nightly --component miri --component rust-src".to_owned());
                }
                command.args(["test", "--package", "lra-ffi", "--lib", "c::tests"]);
                // What cargo says of the compiler that built us would be taken for nightly's.
                for name in ["CARGO", "RUSTC", "RUSTDOC", "RUSTUP_TOOLCHAIN"] {
                    command.env_remove(name);
                }
                command.env("CARGO_TARGET_DIR", workspace.target());
                Ok(command)
            }
            Self::AddressSanitizer => {
                if cfg!(not(all(target_arch = "x86_64", target_os = "linux"))) {
                    return Err(format!("on {TARGET} alone"));
                }
                let mut command = workspace.cargo(["test", "--package", "lra-ffi", "--target", TARGET]);
                command.args(["--test", "random_calls", "--", "--nocapture"]);
                // The allocator of the tests counts what the sanitizer would: both see every allocation.
                command
                    .env("RUSTFLAGS", "-Zsanitizer=address")
                    .env(BOOTSTRAP.0, BOOTSTRAP.1);
                Ok(command)
            }
        }
    }

    const fn shown(self) -> &'static str {
        match self {
            Self::Miri => "handles, places, lists, secrets, buffers, errors and functions on values, nothing undefined",
            Self::AddressSanitizer => "every function of the header, no wrong memory and no leak",
        }
    }
}
