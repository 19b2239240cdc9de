use super::diagnosis;
use super::error::{ErrorCode, ErrorReport};
use super::response::written;
use crate::decision::{Decision, Facts, Question};
use crate::engine::{Engine, EngineError};
use crate::messages::Language;
use crate::serde_text::{Object, object, present};
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// A question as the contract writes it: `{"v":1,"id"?,"question","at"?,"rulebook"?,"lang"?,"nearestPermit"?,"facts"}`.
#[derive(Debug, Clone)]
pub struct QuestionDocument {
    id: Option<String>,
    question: Question,
    at: Instant,
    rulebook: Option<String>,
    language: Option<Language>,
    nearest_permit: bool,
    facts: Facts,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Written {
    v: u8,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    question: Question,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    at: Option<Instant>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    rulebook: Option<String>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    lang: Option<Language>,
    #[serde(
        default,
        deserialize_with = "present",
        rename = "nearestPermit",
        skip_serializing_if = "Option::is_none"
    )]
    nearest_permit: Option<bool>,
    #[serde(deserialize_with = "object")]
    facts: Facts,
}

impl QuestionDocument {
    /// The longest id of a question, in characters.
    pub const MOST_ID_CHARACTERS: usize = 200;

    /// Reads a question. `default_at` serves one that names no instant; where both are given they must be the same.
    ///
    /// # Errors
    /// [`ErrorReport`] with the place and what was expected there.
    pub fn parse(text: &[u8], default_at: Option<Instant>) -> Result<Self, ErrorReport> {
        if text.len() > super::MOST_QUESTION_BYTES {
            return Err(ErrorReport::new(ErrorCode::TooLarge, "", "at most 1048576 bytes"));
        }
        // Of a text that is UTF-8 as a whole, the reader need not check each part again.
        let written = match core::str::from_utf8(text) {
            Ok(text) => serde_json::from_str(text),
            Err(_) => serde_json::from_slice(text),
        };
        let written = match written {
            Ok(Object::<Written>(written)) => written,
            Err(error) => return Err(diagnosis::diagnose(text, &error)),
        };
        let id = written.id.clone();
        Self::checked(written, default_at).map_err(|error| ErrorReport { id, ..error })
    }

    fn checked(written: Written, default_at: Option<Instant>) -> Result<Self, ErrorReport> {
        if written.v != 1 {
            return Err(ErrorReport::new(ErrorCode::UnsupportedVersion, "/v", "1"));
        }
        if written
            .id
            .as_ref()
            .is_some_and(|id| id.chars().take(Self::MOST_ID_CHARACTERS + 1).count() > Self::MOST_ID_CHARACTERS)
        {
            return Err(ErrorReport::new(
                ErrorCode::InvalidValue,
                "/id",
                "a text of at most 200 characters",
            ));
        }
        let at = match (written.at, default_at) {
            (Some(at), Some(default)) if at != default => {
                return Err(ErrorReport::new(
                    ErrorCode::ConflictingInstant,
                    "/at",
                    "the instant given beside the question",
                ));
            }
            (Some(at), _) | (None, Some(at)) => at,
            (None, None) => {
                return Err(ErrorReport::new(
                    ErrorCode::MissingMember,
                    "/at",
                    "an instant YYYY-MM-DDThh:mm:ss.fffZ",
                ));
            }
        };
        let not_asked = written.facts.present().without(written.question.facts());
        if let Some(fact) = not_asked.iter().next() {
            let expected = format!("no fact but those that the question {} reads", written.question.code());
            return Err(ErrorReport::new(ErrorCode::FactNotAsked, fact.row().path, expected));
        }
        Ok(Self {
            id: written.id,
            question: written.question,
            at,
            rulebook: written.rulebook,
            language: written.lang,
            nearest_permit: written.nearest_permit.unwrap_or(false),
            facts: written.facts,
        })
    }

    /// Decides it.
    ///
    /// # Errors
    /// [`ErrorReport`] when no rulebook is in force at its instant, or the one it names is not loaded.
    pub fn decide<'a>(&'a self, engine: &'a Engine) -> Result<Decision<'a>, ErrorReport> {
        let decision = match &self.rulebook {
            None => engine.decide(self.question, &self.facts, self.at),
            Some(version) => engine.decide_with(version, self.question, &self.facts, self.at),
        };
        decision.map_err(|error| {
            let report = match error {
                EngineError::NoRulebookInForce => ErrorReport::new(
                    ErrorCode::NoRulebookInForce,
                    "/at",
                    "an instant at which a loaded rulebook is in force",
                ),
                EngineError::UnknownRulebook => ErrorReport::new(
                    ErrorCode::UnknownRulebook,
                    "/rulebook",
                    "the version of a loaded rulebook",
                ),
            };
            ErrorReport {
                id: self.id.clone(),
                ..report
            }
        })
    }

    /// Its decision as the contract shows it, with all that it asks for. Texts only when a language is given.
    #[must_use]
    pub fn answer_json(&self, decision: &Decision<'_>, language: Option<Language>) -> String {
        let nearest_permit = self.nearest_permit.then(|| decision.nearest_permit());
        written(decision, self.id(), language, nearest_permit.as_ref())
    }

    /// Its id, echoed in the answer.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// What it asks.
    #[must_use]
    pub const fn question(&self) -> Question {
        self.question
    }

    /// The instant it is decided for.
    #[must_use]
    pub const fn at(&self) -> Instant {
        self.at
    }

    /// The language in which texts are wanted, if any.
    #[must_use]
    pub const fn language(&self) -> Option<Language> {
        self.language
    }

    /// The facts it tells.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }
}
