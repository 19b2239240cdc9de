//! The uniffi surface: what Python and other languages call. Their packages put their own idiom above it.

use std::sync::Arc;

use lra_core::json::ErrorReport;

use crate::engine;

/// Why a call failed.
///
/// A panic inside the library is not among them: uniffi raises it as the internal error of each language.
#[derive(Debug, thiserror::Error, uniffi::Error)]
#[non_exhaustive]
pub enum EngineError {
    /// The question cannot be read or no rulebook covers it, or a rulebook cannot be loaded.
    #[error("{message}")]
    InvalidQuestion {
        /// A stable code, never reused.
        code: String,
        /// The place in the question, a JSON Pointer; empty for the whole.
        path: String,
        /// What was expected there.
        expected: String,
        /// What is the matter, for people.
        message: String,
        /// What to do about it.
        help: String,
        /// Which of several causes, a stable word, where the code has several.
        reason: Option<String>,
        /// The line in the text, from 1, where it is known.
        line: Option<u64>,
        /// The column in the text, from 1, where it is known.
        column: Option<u64>,
        /// The id of the question, where it could be read.
        id: Option<String>,
    },
}

impl From<ErrorReport> for EngineError {
    fn from(report: ErrorReport) -> Self {
        let (message, help) = (report.code.message().to_owned(), report.code.help().to_owned());
        let ErrorReport {
            code,
            path,
            expected,
            reason,
            line,
            column,
            id,
        } = report;
        let number = |place: Option<usize>| place.and_then(|place| u64::try_from(place).ok());
        Self::InvalidQuestion {
            code: code.code().to_owned(),
            path,
            expected,
            message,
            help,
            reason: reason.map(str::to_owned),
            line: number(line),
            column: number(column),
            id,
        }
    }
}

/// Rulebooks and catalogue, loaded and checked once. Immutable: threads share it without a lock.
#[derive(uniffi::Object)]
pub struct Engine {
    engine: engine::Engine,
}

#[uniffi::export]
impl Engine {
    /// An engine with the rulebook that comes with the library.
    #[uniffi::constructor]
    pub fn with_default_rulebook() -> Arc<Self> {
        Arc::new(Self {
            engine: engine::Engine::with_default_rulebook(),
        })
    }

    /// An engine with these rulebooks, each a text in TOML; a decision takes the one in force at its instant.
    ///
    /// # Errors
    /// When one cannot be read or two do not go together; the error names every mistake.
    #[uniffi::constructor]
    #[allow(
        clippy::result_large_err,
        reason = "uniffi takes no boxed error, and it is made once a call at most"
    )]
    pub fn with_rulebooks(rulebooks: Vec<String>) -> Result<Arc<Self>, EngineError> {
        Ok(Arc::new(Self {
            engine: engine::Engine::with_rulebooks(&rulebooks)?,
        }))
    }

    #[allow(
        clippy::result_large_err,
        reason = "uniffi takes no boxed error, and it is made once a call at most"
    )]
    /// Answers one question, JSON in and JSON out, as the schemas describe them.
    ///
    /// # Errors
    /// When the question cannot be read or no rulebook covers it.
    pub fn decide_json(&self, question: &[u8]) -> Result<Vec<u8>, EngineError> {
        Ok(self.engine.decide_json(question)?)
    }
}

/// Panics inside, for the tests alone.
#[cfg(feature = "inject-panic")]
#[allow(clippy::panic, reason = "this is what it is for")]
#[uniffi::export]
pub fn test_panic() {
    panic!("injected by a test");
}
