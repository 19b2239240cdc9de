//! Writes the packed words of every language, one file each, into the folder given as its argument.
#![allow(clippy::print_stderr, reason = "it speaks to the person at the terminal")]

use std::path::PathBuf;
use std::process::ExitCode;

use lra_core::messages::{self, Language};

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("error: the folder to write into is missing");
        return ExitCode::from(2);
    };
    for language in Language::ALL {
        let file = folder.join(format!("{}.bin", language.tag()));
        if let Err(error) = std::fs::write(&file, messages::packed(language)) {
            eprintln!("error: {}: {error}", file.display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
