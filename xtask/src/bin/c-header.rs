//! Writes the C header of lra-ffi to the file given as its argument.
#![allow(clippy::print_stderr, reason = "it speaks to the person at the terminal")]

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(file) = std::env::args_os().nth(1) else {
        eprintln!("error: the file to write is missing");
        return ExitCode::from(2);
    };
    // Of the checkout that runs it, which need not be the one that built it.
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let room = Path::new(&xtask).join("../lra-ffi");
    // cbindgen finds `cbindgen.toml` in the room itself.
    match cbindgen::generate(room) {
        Ok(header) => {
            header.write_to_file(file);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
