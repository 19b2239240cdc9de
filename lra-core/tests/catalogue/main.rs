//! The application catalogue: what the library brings along, what is refused in another, and that every row is found.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a test says what it expects

mod bad_input;
mod digest;
mod embedded;
mod look_up;

use lra_core::rulebook::{Rulebook, RulebookError};

/// The parameters of a rulebook, without applications.
fn parameters() -> &'static str {
    let [.., text] = Rulebook::embedded_toml();
    let (parameters, _) = text.split_once("[[application]]").unwrap();
    parameters
}

/// A rulebook with these applications.
fn rulebook(applications: &str) -> Result<Rulebook, RulebookError> {
    Rulebook::from_toml(&format!("{}{applications}", parameters()))
}

/// An application in TOML, with further members.
fn application(portal: &str, article: &str, name: &str, level: &str, further: &str) -> String {
    // A text in JSON is one in TOML.
    let [portal, article, name, level] =
        [portal, article, name, level].map(|text| serde_json::Value::from(text).to_string());
    format!("[[application]]\nportal = {portal}\narticle = {article}\nname = {name}\nlevel = {level}\n{further}\n")
}
