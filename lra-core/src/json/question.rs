use super::asked_document::AskedDocument;
use super::asking::{Asking, MOST_ID_CHARACTERS};
use super::error::{ErrorCode, ErrorReport};
use super::response::written;
use crate::decision::{Decision, Facts, Question};
use crate::engine::Engine;
use crate::messages::{Language, Words};
use crate::time::Instant;

/// A question that a decision answers, as the contract writes it:
/// `{"v":1,"id"?,"question","at"?,"rulebook"?,"lang"?,"nearestPermit"?,"facts"}`.
#[derive(Debug, Clone)]
pub struct QuestionDocument {
    question: Question,
    nearest_permit: bool,
    asking: Asking,
}

impl QuestionDocument {
    /// The longest id of a question, in characters.
    pub const MOST_ID_CHARACTERS: usize = MOST_ID_CHARACTERS;

    pub(super) const fn new(question: Question, nearest_permit: bool, asking: Asking) -> Self {
        Self {
            question,
            nearest_permit,
            asking,
        }
    }

    /// Reads a question that a decision answers. `default_at` serves one that names no instant; where both are given they
    /// must be the same.
    ///
    /// # Errors
    /// [`ErrorReport`] with the place and what was expected there.
    pub fn parse(text: &[u8], default_at: Option<Instant>) -> Result<Self, ErrorReport> {
        match AskedDocument::parse(text, default_at)? {
            AskedDocument::Decision(document) => Ok(document),
            AskedDocument::AccessibleApplications(document) => {
                let expected = format!("one of {}", Question::ALL.map(Question::code).join(", "));
                Err(ErrorReport {
                    id: document.id().map(str::to_owned),
                    ..ErrorReport::new(ErrorCode::InvalidValue, "/question", expected)
                })
            }
        }
    }

    /// Decides it.
    ///
    /// # Errors
    /// [`ErrorReport`] when no rulebook is in force at its instant, or the one it names is not loaded.
    pub fn decide<'a>(&'a self, engine: &'a Engine) -> Result<Decision<'a>, ErrorReport> {
        self.decide_at(engine, self.at())
    }

    /// Decides it for another instant than its own, with the same facts.
    ///
    /// # Errors
    /// As [`Self::decide`].
    pub fn decide_at<'a>(&'a self, engine: &'a Engine, at: Instant) -> Result<Decision<'a>, ErrorReport> {
        let facts = &self.asking.facts;
        let decision = match &self.asking.rulebook {
            None => engine.decide(self.question, facts, at),
            Some(version) => engine.decide_with(version, self.question, facts, at),
        };
        decision.map_err(|error| self.asking.report(error))
    }

    /// Decides it, to show the decision with the time for which it holds.
    pub(super) fn decide_to_show<'a>(&'a self, engine: &'a Engine) -> Result<Decision<'a>, ErrorReport> {
        let Asking {
            rulebook, facts, at, ..
        } = &self.asking;
        let decision = engine.decide_watching(rulebook.as_deref(), self.question, facts, *at);
        decision.map_err(|error| self.asking.report(error))
    }

    /// Its decision as the contract shows it, with all that it asks for. Texts only when words are given.
    #[must_use]
    pub fn answer_json(&self, decision: &Decision<'_>, words: Option<Words>) -> String {
        let nearest_permit = self.nearest_permit.then(|| decision.nearest_permit());
        written(decision, self.id(), words, nearest_permit.as_ref())
    }

    /// The words of a language, where texts are wanted.
    pub(super) fn words(&self, language: Option<Language>) -> Result<Option<Words>, ErrorReport> {
        self.asking.words(language)
    }

    /// Its id, echoed in the answer.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.asking.id.as_deref()
    }

    /// What it asks.
    #[must_use]
    pub const fn question(&self) -> Question {
        self.question
    }

    /// The instant it is decided for.
    #[must_use]
    pub const fn at(&self) -> Instant {
        self.asking.at
    }

    /// The language in which texts are wanted, if any.
    #[must_use]
    pub const fn language(&self) -> Option<Language> {
        self.asking.language
    }

    /// The facts it tells.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.asking.facts
    }
}
