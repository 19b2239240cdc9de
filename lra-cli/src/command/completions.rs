use crate::exit::{Exit, Stop};
use crate::output::Output;
use clap_complete::Shell;

const AFTER_HELP: &str = "\
Exit codes: 0, or 4 when the output cannot be written.

Example:
  lra completions bash > ~/.local/share/bash-completion/completions/lra";

/// A script that lets a shell complete the arguments of this command.
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Completions {
    /// The shell.
    #[arg(value_name = "SHELL", value_enum)]
    shell: Shell,
}

impl Completions {
    pub fn run(&self, command: &mut clap::Command, output: &mut Output) -> Result<(), Stop> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, command, "lra", &mut script);
        output.answer(String::from_utf8_lossy(&script).trim_end(), Exit::Yes)
    }
}
