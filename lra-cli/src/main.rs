//! The command `lra`: the library at a terminal and in scripts. Every subcommand is one call of the library; here are
//! only its arguments, its input and output, and its exit code.

mod clock;
mod command;
mod documents;
mod exit;
mod input;
mod output;
mod path_name;

use std::process::ExitCode;

fn main() -> ExitCode {
    command::run().into()
}
