//! Writes one file of types of another language, from the schemas, into the folder given: `types SCHEMAS NAME FOLDER`.
#![allow(clippy::print_stderr, reason = "it speaks to the person at the terminal")]

mod model;
mod python;
mod schemas;
mod typescript;

use std::path::Path;
use std::process::ExitCode;

use model::Model;

/// Writes one file.
type Write = fn(&Model) -> Result<String, String>;

/// Every file, by its name.
const FILES: [(&str, Write); 4] = [
    ("words.py", python::words),
    ("types.py", python::types),
    ("words.ts", typescript::words),
    ("types.ts", typescript::types),
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(name), Some(into), None) =
        (arguments.next(), arguments.next(), arguments.next(), arguments.next())
    else {
        eprintln!("error: expected the folder of the schemas, the name of a file and a folder");
        return ExitCode::from(2);
    };
    let Some((file, write)) = FILES.iter().find(|(file, _)| *file == name) else {
        eprintln!("error: no such file");
        return ExitCode::from(2);
    };
    let written = schemas::read(Path::new(&folder))
        .and_then(|model| write(&model))
        .and_then(|text| std::fs::write(Path::new(&into).join(file), text).map_err(|error| error.to_string()));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {file}: {error}");
            ExitCode::FAILURE
        }
    }
}
