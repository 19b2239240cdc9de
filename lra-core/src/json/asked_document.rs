use super::accessible_applications::AccessibleApplicationsDocument;
use super::asking::{Asked, Written};
use super::error::{ErrorCode, ErrorReport};
use super::question::QuestionDocument;
use super::reading::not_utf8;
use super::{Answer, MOST_QUESTION_BYTES};
use crate::engine::Engine;
use crate::messages::Language;
use crate::time::Instant;

/// A question of any kind as the contract writes it.
#[derive(Debug, Clone)]
pub enum AskedDocument {
    /// One that a decision answers.
    Decision(QuestionDocument),
    /// What a user can open, which a list answers.
    AccessibleApplications(AccessibleApplicationsDocument),
}

impl AskedDocument {
    /// Reads a question. `default_at` serves one that names no instant; where both are given they must be the same.
    ///
    /// # Errors
    /// [`ErrorReport`] with the place and what was expected there.
    pub fn parse(text: &[u8], default_at: Option<Instant>) -> Result<Self, ErrorReport> {
        if text.len() > MOST_QUESTION_BYTES {
            return Err(ErrorReport::new(ErrorCode::TooLarge, "", "at most 1048576 bytes"));
        }
        let text = core::str::from_utf8(text).map_err(|error| not_utf8(text, error))?;
        let mut written = Written::default();
        written.read(text)?;
        let (asked, nearest_permit, asking) = written.checked(default_at)?;
        Ok(match asked {
            Asked::Decision(question) => Self::Decision(QuestionDocument::new(question, nearest_permit, asking)),
            Asked::AccessibleApplications => Self::AccessibleApplications(AccessibleApplicationsDocument::new(asking)),
        })
    }

    /// Answers it. Texts only when a language is given.
    ///
    /// # Errors
    /// [`ErrorReport`] when no rulebook is in force at its instant, the one it names is not loaded, or the words of the
    /// language are not.
    pub fn answer(&self, engine: &Engine, language: Option<Language>) -> Result<Answer, ErrorReport> {
        match self {
            Self::Decision(document) => {
                let words = document.words(language)?;
                let decision = document.decide_to_show(engine)?;
                Ok(Answer {
                    outcome: decision.outcome(),
                    json: document.answer_json(&decision, words),
                })
            }
            Self::AccessibleApplications(document) => document.answer(engine, language),
        }
    }

    /// The language in which texts are wanted, if any.
    #[must_use]
    pub const fn language(&self) -> Option<Language> {
        match self {
            Self::Decision(document) => document.language(),
            Self::AccessibleApplications(document) => document.language(),
        }
    }

    /// The instant it is asked for.
    #[must_use]
    pub const fn at(&self) -> Instant {
        match self {
            Self::Decision(document) => document.at(),
            Self::AccessibleApplications(document) => document.at(),
        }
    }
}
