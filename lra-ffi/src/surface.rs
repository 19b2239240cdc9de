//! The uniffi surface: decisions for languages that have no package of their own above the C ABI, Kotlin first. Types are named so that
//! none is called like one of the C ABI.

use std::sync::Arc;

use lra_core::decision::Outcome;
use lra_core::engine::Engine as CoreEngine;
use lra_core::json::{self, AskedDocument, ErrorCode, ErrorReport, QuestionDocument};
use lra_core::messages::{self, Language, TextForm, Words};
use lra_core::time::Instant;

use crate::engine;

/// Why a call failed.
///
/// A panic inside the library is not among them: uniffi raises it as the internal error of each language.
#[derive(Debug, thiserror::Error, uniffi::Error)]
#[non_exhaustive]
pub enum LraError {
    /// The question cannot be read or no rulebook covers it, a rulebook cannot be loaded, or an argument is not what its function takes.
    #[error("{description}")]
    Failed {
        /// A stable code, never reused.
        code: String,
        /// The place in the question, a JSON Pointer; empty for the whole.
        path: String,
        /// What was expected there.
        expected: String,
        /// What is the matter, for people. Exceptions have a message of their own.
        description: String,
        /// What to do about it.
        help: String,
        /// Which of several causes, a stable word, where the code has several.
        reason: Option<String>,
        /// The line in the text, from 1, where it is known.
        line: Option<u64>,
        /// The column in the text, or the symbol of a code, from 1, where it is known.
        column: Option<u64>,
        /// The id of the question, where it could be read.
        id: Option<String>,
    },
}

impl From<ErrorReport> for LraError {
    fn from(report: ErrorReport) -> Self {
        let (description, help) = (report.code.message().to_owned(), report.code.help().to_owned());
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
        Self::Failed {
            code: code.code().to_owned(),
            path,
            expected,
            description,
            help,
            reason: reason.map(str::to_owned),
            line: number(line),
            column: number(column),
            id,
        }
    }
}

/// What a decision comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum DecisionOutcome {
    /// No deny rule is violated or unknown.
    Permit,
    /// A deny rule is violated.
    Deny,
    /// No deny rule is violated, and at least one is unknown. Never a permit.
    Incomplete,
}

impl From<Outcome> for DecisionOutcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Permit => Self::Permit,
            Outcome::Deny => Self::Deny,
            Outcome::Incomplete => Self::Incomplete,
        }
    }
}

/// The language of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum TextLanguage {
    /// English.
    English,
    /// French.
    French,
    /// Dutch.
    Dutch,
    /// German.
    German,
}

impl From<TextLanguage> for Language {
    fn from(language: TextLanguage) -> Self {
        match language {
            TextLanguage::English => Self::En,
            TextLanguage::French => Self::Fr,
            TextLanguage::Dutch => Self::Nl,
            TextLanguage::German => Self::De,
        }
    }
}

/// Whom a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum TextAudience {
    /// The person the question is about: what concerns them and what they can do.
    Citizen,
    /// The officer at the desk: what is wrong and what to do, with the clause.
    Officer,
    /// Whoever checks the decision later: every rule with its verdict, id, revision, clause and exact instants.
    Auditor,
}

impl From<TextAudience> for messages::Audience {
    fn from(audience: TextAudience) -> Self {
        match audience {
            TextAudience::Citizen => Self::Citizen,
            TextAudience::Officer => Self::Officer,
            TextAudience::Auditor => Self::Auditor,
        }
    }
}

/// Rulebooks and catalogue, loaded and checked once. Immutable: threads share it without a lock.
#[derive(uniffi::Object)]
pub struct Engine {
    engine: CoreEngine,
}

/// A question with its facts, read and checked once, to be decided many times. Immutable: threads share it without a lock.
#[derive(uniffi::Object)]
pub struct PreparedQuestion {
    question: QuestionDocument,
}

#[uniffi::export]
#[allow(
    clippy::result_large_err,
    reason = "uniffi takes no boxed error, and it is made once a call at most"
)]
impl PreparedQuestion {
    /// Reads a question in JSON, as the schemas describe it.
    ///
    /// # Errors
    /// When it cannot be read, or asks for a list and no decision.
    #[uniffi::constructor]
    pub fn from_json(question: &str) -> Result<Arc<Self>, LraError> {
        match AskedDocument::parse(question.as_bytes(), None)? {
            AskedDocument::Decision(question) => Ok(Arc::new(Self { question })),
            AskedDocument::AccessibleApplications(_) => Err(argument("a question that a decision answers")),
        }
    }
}

#[uniffi::export]
#[allow(
    clippy::result_large_err,
    reason = "uniffi takes no boxed error, and it is made once a call at most"
)]
impl Engine {
    /// An engine with the rulebooks that come with the library.
    #[uniffi::constructor]
    pub fn with_default_rulebook() -> Arc<Self> {
        Arc::new(Self {
            engine: CoreEngine::with_default_rulebook(),
        })
    }

    /// An engine with these rulebooks, each a text in TOML; a decision takes the one in force at its instant.
    ///
    /// # Errors
    /// When one cannot be read or two do not go together; the error names every mistake.
    #[uniffi::constructor]
    pub fn with_rulebooks(rulebooks: Vec<String>) -> Result<Arc<Self>, LraError> {
        let made = engine::with_rulebooks(rulebooks.iter().map(String::as_str));
        Ok(Arc::new(Self {
            engine: made.map_err(|report| *report)?,
        }))
    }

    /// Answers one question, JSON in and JSON out, as the schemas describe them.
    ///
    /// # Errors
    /// When the question cannot be read or no rulebook covers it.
    pub fn decide_json(&self, question: &str) -> Result<String, LraError> {
        Ok(json::answer(&self.engine, question.as_bytes(), None)?.json)
    }

    /// Decides a question for its own instant and says what it comes to, nothing else: the call for every page.
    ///
    /// # Errors
    /// When no rulebook covers it.
    pub fn outcome(&self, question: &PreparedQuestion) -> Result<DecisionOutcome, LraError> {
        Ok(question.question.decide(&self.engine)?.outcome().into())
    }

    /// Answers one question in words. Without a language in that of the question, else in English.
    ///
    /// # Errors
    /// When the question cannot be read or no rulebook covers it.
    pub fn explain_json(
        &self,
        question: &str,
        language: Option<TextLanguage>,
        audience: TextAudience,
    ) -> Result<String, LraError> {
        let question = AskedDocument::parse(question.as_bytes(), None)?;
        let language = language
            .map(Language::from)
            .or(question.language())
            .unwrap_or(Language::En);
        let words = Words::of(language).map_err(ErrorReport::from)?;
        Ok(match &question {
            AskedDocument::Decision(question) => {
                words.explain(&question.decide(&self.engine)?, audience.into(), TextForm::Plain)
            }
            AskedDocument::AccessibleApplications(question) => {
                words.explain_applications(question.applications(&self.engine)?, TextForm::Plain)
            }
        })
    }

    /// The applications of the rulebook in force at an instant, in the order of its catalogue, one JSON object a line. The instant is written
    /// `2026-11-22T10:15:30.000Z`.
    ///
    /// # Errors
    /// When it is no instant, or no rulebook covers it.
    pub fn catalogue_json(&self, at: &str) -> Result<String, LraError> {
        let at: Instant = at.parse().map_err(|_| argument("an instant in UTC"))?;
        let rulebook = self.engine.rulebook_at(at).ok_or_else(|| {
            let expected = "an instant at which a loaded rulebook is in force";
            ErrorReport::new(ErrorCode::NoRulebookInForce, "", expected)
        })?;
        let rows = rulebook.catalogue().rows().iter();
        Ok(rows.map(|row| json::application_json(rulebook, row) + "\n").collect())
    }
}

fn argument(expected: &str) -> LraError {
    ErrorReport::new(ErrorCode::InvalidArgument, "", expected).into()
}
