use super::diagnosis::unknown_member;
use super::error::{ErrorCode, ErrorReport};
use crate::decision::{AccessibleApplications, FactSet, Facts, Question};
use crate::engine::EngineError;
use crate::messages::Language;
use crate::serde_text::{object, present};
use crate::time::Instant;
use serde::Deserialize;

/// The longest id of a question, in characters.
pub(super) const MOST_ID_CHARACTERS: usize = 200;

/// What a question asks for, by its word.
#[derive(Clone, Copy)]
pub(super) enum Asked {
    /// A decision.
    Decision(Question),
    /// The applications that a user can open.
    AccessibleApplications,
}

impl Asked {
    /// Every word, that of the list last.
    pub fn codes() -> Vec<&'static str> {
        let decisions = Question::ALL.into_iter().map(Self::Decision);
        let all = decisions.chain([Self::AccessibleApplications]);
        all.map(Self::code).collect()
    }

    pub const fn code(self) -> &'static str {
        match self {
            Self::Decision(question) => question.code(),
            Self::AccessibleApplications => "accessible-applications",
        }
    }

    /// The facts it may be told.
    fn facts(self) -> FactSet {
        match self {
            Self::Decision(question) => question.facts(),
            Self::AccessibleApplications => AccessibleApplications::facts(),
        }
    }
}

impl<'de> Deserialize<'de> for Asked {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::serde_text::word(deserializer, "the word of a question", |text| {
            if text == Self::AccessibleApplications.code() {
                return Some(Self::AccessibleApplications);
            }
            let mut decisions = Question::ALL.into_iter();
            decisions.find(|question| question.code() == text).map(Self::Decision)
        })
    }
}

/// What a question tells, whatever it asks for.
#[derive(Debug, Clone)]
pub(super) struct Asking {
    pub id: Option<String>,
    pub at: Instant,
    pub rulebook: Option<String>,
    pub language: Option<Language>,
    pub facts: Facts,
}

impl Asking {
    /// The error of this question.
    pub fn report(&self, error: EngineError) -> ErrorReport {
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
    }
}

/// A question as it is written: `{"v":1,"id"?,"question","at"?,"rulebook"?,"lang"?,"nearestPermit"?,"facts"}`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    v: u8,
    #[serde(default, deserialize_with = "present")]
    pub id: Option<String>,
    question: Asked,
    #[serde(default, deserialize_with = "present")]
    at: Option<Instant>,
    #[serde(default, deserialize_with = "present")]
    rulebook: Option<String>,
    #[serde(default, deserialize_with = "present")]
    lang: Option<Language>,
    #[serde(default, deserialize_with = "present", rename = "nearestPermit")]
    nearest_permit: Option<bool>,
    #[serde(deserialize_with = "object")]
    facts: Facts,
}

impl Written {
    /// What it asks for, whether the nearest permit too, and the rest of it, where all of it fits together.
    pub fn checked(self, default_at: Option<Instant>) -> Result<(Asked, bool, Asking), ErrorReport> {
        if self.v != 1 {
            return Err(ErrorReport::new(ErrorCode::UnsupportedVersion, "/v", "1"));
        }
        if self
            .id
            .as_ref()
            .is_some_and(|id| id.chars().take(MOST_ID_CHARACTERS + 1).count() > MOST_ID_CHARACTERS)
        {
            return Err(ErrorReport::new(
                ErrorCode::InvalidValue,
                "/id",
                "a text of at most 200 characters",
            ));
        }
        if self.nearest_permit.is_some() && matches!(self.question, Asked::AccessibleApplications) {
            return Err(unknown_member("", "v, id, question, at, rulebook, lang and facts"));
        }
        let at = match (self.at, default_at) {
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
        let not_asked = self.facts.present().without(self.question.facts());
        if let Some(fact) = not_asked.iter().next() {
            let expected = format!("no fact but those that the question {} reads", self.question.code());
            return Err(ErrorReport::new(ErrorCode::FactNotAsked, fact.row().path, expected));
        }
        let asking = Asking {
            id: self.id,
            at,
            rulebook: self.rulebook,
            language: self.lang,
            facts: self.facts,
        };
        Ok((self.question, self.nearest_permit.unwrap_or(false), asking))
    }
}
