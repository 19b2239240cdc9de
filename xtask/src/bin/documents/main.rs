//! Writes one document that follows from the tables of the core into the folder given: `documents NAME FOLDER`.
#![allow(clippy::print_stderr, reason = "it speaks to the person at the terminal")]

mod reference;
mod schema;

use std::path::Path;
use std::process::ExitCode;

/// Writes one document.
type Write = fn() -> String;

/// Every document, by the name of its file.
const DOCUMENTS: [(&str, Write); 11] = [
    ("question.schema.json", schema::question),
    ("decision.schema.json", schema::decision),
    ("accessible-applications.schema.json", schema::accessible_applications),
    ("error.schema.json", schema::error),
    ("record.schema.json", schema::record),
    ("case.schema.json", schema::case),
    ("check.schema.json", schema::check),
    ("catalogue.schema.json", schema::catalogue),
    ("rules.md", reference::rules),
    ("facts.md", reference::facts),
    ("errors.md", reference::errors),
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(name), Some(folder), None) = (arguments.next(), arguments.next(), arguments.next()) else {
        eprintln!("error: expected the name of a document and a folder");
        return ExitCode::from(2);
    };
    let Some((file, write)) = DOCUMENTS.iter().find(|(file, _)| *file == name) else {
        eprintln!("error: no such document");
        return ExitCode::from(2);
    };
    match std::fs::write(Path::new(&folder).join(file), write()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {file}: {error}");
            ExitCode::FAILURE
        }
    }
}
