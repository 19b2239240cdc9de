//! What the documents leave open or may change, as data: versioned, strictly loaded, with the source of every value.

mod error;
mod parameters;
mod reader;

pub use error::{Mistake, RulebookError};
pub use parameters::{Parameters, Source};

use crate::time::Instant;

/// A version of the parameters, in force from an instant.
#[derive(Debug, Clone)]
pub struct Rulebook {
    version: String,
    effective_from: Instant,
    digest: [u8; 32],
    parameters: Parameters,
    sources: Vec<Source>,
}

impl Rulebook {
    /// The text of the rulebook that the library brings along.
    pub const EMBEDDED: &'static str = include_str!("../../rulebook/default.toml");

    /// The rulebook that the library brings along.
    #[must_use]
    #[allow(
        clippy::expect_used,
        reason = "a test loads the embedded text, which no input can change"
    )]
    pub fn embedded() -> Self {
        Self::from_toml(Self::EMBEDDED).expect("the embedded rulebook is well formed")
    }

    /// Reads a rulebook from TOML text: `version`, `effective-from` (a Brussels day or an instant), and for every parameter
    /// a table with `value` and `source`. Nothing may be missing, nothing may be unknown.
    ///
    /// # Errors
    /// [`RulebookError`] with every mistake, each with its line and what was expected.
    pub fn from_toml(text: &str) -> Result<Self, RulebookError> {
        reader::read(text)
    }

    /// Its version, 1 to 40 letters, digits, full stops or hyphens.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The first instant at which it is in force.
    #[must_use]
    pub const fn effective_from(&self) -> Instant {
        self.effective_from
    }

    /// SHA-256 over its canonical form: version, start and every value, one a line, in the order of their paths. Sources and
    /// layout do not count.
    #[must_use]
    pub const fn digest(&self) -> [u8; 32] {
        self.digest
    }

    /// Its values.
    #[must_use]
    pub const fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// Where each value comes from, in the order of their paths.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }
}
