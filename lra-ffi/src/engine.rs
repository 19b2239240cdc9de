//! The engine, as the uniffi surface holds it.

use lra_core::json::{self, ErrorCode, ErrorReport};
use lra_core::rulebook::{Rulebook, RulebookError};

/// Rulebooks and catalogue, loaded and checked once.
pub(crate) struct Engine(lra_core::engine::Engine);

impl Engine {
    /// An engine with the rulebook that comes with the library.
    pub(crate) fn with_default_rulebook() -> Self {
        Self(lra_core::engine::Engine::with_default_rulebook())
    }

    /// An engine with these rulebooks, each a text in TOML.
    ///
    /// # Errors
    /// When one cannot be read or two do not go together.
    pub(crate) fn with_rulebooks(texts: &[String]) -> Result<Self, ErrorReport> {
        let mut rulebooks = Vec::with_capacity(texts.len());
        for (index, text) in texts.iter().enumerate() {
            rulebooks.push(Rulebook::from_toml(text).map_err(|error| mistakes(&error, &format!("/{index}")))?);
        }
        let made = lra_core::engine::Engine::new(rulebooks).map_err(|error| mistakes(&error, ""))?;
        Ok(Self(made))
    }

    /// Answers one question, JSON in and JSON out. The question names its instant: there is no clock here.
    ///
    /// # Errors
    /// When the question cannot be read or no rulebook covers it.
    pub(crate) fn decide_json(&self, question: &[u8]) -> Result<Vec<u8>, ErrorReport> {
        Ok(json::answer(&self.0, question, None)?.json.into_bytes())
    }
}

fn mistakes(error: &RulebookError, path: &str) -> ErrorReport {
    ErrorReport {
        line: error.mistakes.iter().find_map(|mistake| mistake.line),
        ..ErrorReport::new(ErrorCode::InvalidRulebook, path, error.to_string())
    }
}
