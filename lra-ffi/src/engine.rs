//! Engines, as both surfaces make them.

use lra_core::engine::Engine;
use lra_core::json::ErrorReport;
use lra_core::rulebook::{Rulebook, RulebookError};

/// An engine with these rulebooks, each a text in TOML.
///
/// # Errors
/// When one cannot be read or two do not go together; the report names every mistake.
pub(crate) fn with_rulebooks<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<Engine, Box<ErrorReport>> {
    let read = |(index, text)| Rulebook::from_toml(text).map_err(|error| mistakes(&error, &format!("/{index}")));
    let rulebooks: Vec<Rulebook> = texts.into_iter().enumerate().map(read).collect::<Result<_, _>>()?;
    Engine::new(rulebooks).map_err(|error| mistakes(&error, ""))
}

fn mistakes(error: &RulebookError, path: &str) -> Box<ErrorReport> {
    Box::new(ErrorReport::of_rulebook(error, path))
}
