//! The engine, as the uniffi surface holds it.

use lra_core::json::{self, ErrorReport};

/// Rulebooks and catalogue, loaded and checked once.
pub(crate) struct Engine(lra_core::engine::Engine);

impl Engine {
    /// An engine with the rulebook that comes with the library.
    pub(crate) fn with_default_rulebook() -> Self {
        Self(lra_core::engine::Engine::with_default_rulebook())
    }

    /// Answers one question, JSON in and JSON out. The question names its instant: there is no clock here.
    ///
    /// # Errors
    /// When the question cannot be read or no rulebook covers it.
    pub(crate) fn decide_json(&self, question: &[u8]) -> Result<Vec<u8>, ErrorReport> {
        Ok(json::answer(&self.0, question, None)?.json.into_bytes())
    }
}
