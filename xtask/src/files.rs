//! Folders and files that are made anew, and documents that are read.

use std::fs;
use std::path::Path;

/// Makes an empty folder.
///
/// # Errors
/// When the disk refuses.
pub fn empty(folder: &Path) -> Result<(), String> {
    let fault = |error: std::io::Error| format!("{} cannot be emptied: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(fault)?;
    }
    fs::create_dir_all(folder).map_err(fault)
}

/// Copies a file, and makes the folder that it stands in.
///
/// # Errors
/// When the disk refuses.
pub fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let folder = to.parent().map_or(Ok(()), fs::create_dir_all);
    let copied = folder.and_then(|()| fs::copy(from, to));
    copied
        .map(drop)
        .map_err(|error| format!("{} to {}: {error}", from.display(), to.display()))
}

/// The block of a document that is in a language, counted from 0.
///
/// # Errors
/// When there is none, or the document cannot be read.
pub fn block(document: &Path, language: &str, number: usize) -> Result<String, String> {
    let place = document.display();
    let text = fs::read_to_string(document).map_err(|error| format!("{place}: {error}"))?;
    let begun = text.split(&format!("```{language}\n")).nth(number + 1);
    begun
        .and_then(|rest| rest.split_once("```"))
        .map(|(block, _)| block.to_owned())
        .ok_or_else(|| format!("{place} has no block {number} in {language}"))
}
