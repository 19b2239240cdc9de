use super::diagnosis::unknown_member;
use super::error::{ErrorCode, ErrorReport};
use crate::decision::{AccessibleApplications, FactReader, FactSet, Facts, Question};
use crate::engine::EngineError;
use crate::messages::{Language, Words};
use crate::time::Instant;
use core::fmt;
use core::marker::PhantomData;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};

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
        crate::serde_text::text(deserializer, "the word of a question", |text| {
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
        self.own(report)
    }

    /// The words of the language in which texts are wanted, where they are.
    pub fn words(&self, language: Option<Language>) -> Result<Option<Words>, ErrorReport> {
        let words = language.map(Words::of).transpose();
        words.map_err(|error| self.own(error.into()))
    }

    /// The report with the id of this question.
    fn own(&self, report: ErrorReport) -> ErrorReport {
        ErrorReport {
            id: self.id.clone(),
            ..report
        }
    }
}

/// A question as it is written: `{"v":1,"id"?,"question","at"?,"rulebook"?,"lang"?,"nearestPermit"?,"facts"}`. What every
/// question says apart from its facts stands in [`Required`].
#[derive(Default)]
pub(super) struct Written {
    pub id: Option<String>,
    at: Option<Instant>,
    rulebook: Option<String>,
    lang: Option<Language>,
    nearest_permit: Option<bool>,
    facts: Facts,
}

/// What every question says: its version, what it asks for, and of which facts it tells.
pub(super) struct Required {
    v: u8,
    question: Asked,
    known: FactSet,
}

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "camelCase")]
enum Member {
    V,
    Id,
    Question,
    At,
    Rulebook,
    Lang,
    NearestPermit,
    Facts,
}

impl<'de> Visitor<'de> for &mut Written {
    type Value = Required;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Required, A::Error> {
        let (mut v, mut question, mut known) = (None, None, None);
        while let Some(member) = members.next_key()? {
            match member {
                Member::V => once(&mut v, &mut members, PhantomData)?,
                Member::Id => once(&mut self.id, &mut members, PhantomData)?,
                Member::Question => once(&mut question, &mut members, PhantomData)?,
                Member::At => once(&mut self.at, &mut members, PhantomData)?,
                Member::Rulebook => once(&mut self.rulebook, &mut members, PhantomData)?,
                Member::Lang => once(&mut self.lang, &mut members, PhantomData)?,
                Member::NearestPermit => once(&mut self.nearest_permit, &mut members, PhantomData)?,
                Member::Facts => once(&mut known, &mut members, FactReader(&mut self.facts))?,
            }
        }
        let (Some(v), Some(question), Some(known)) = (v, question, known) else {
            return Err(A::Error::custom("expected v, question and facts"));
        };
        Ok(Required { v, question, known })
    }

    refuse_without_repeating!(
        visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str, visit_bytes: &[u8]
    );
}

/// Reads a member that stands once at most and is never `null`.
fn once<'de, A, S>(place: &mut Option<S::Value>, members: &mut A, seed: S) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    S: DeserializeSeed<'de>,
{
    if place.is_some() {
        return Err(A::Error::custom("a member stands twice"));
    }
    *place = Some(members.next_value_seed(seed)?);
    Ok(())
}

impl Written {
    /// Reads a question into its place: facts are large, and would be moved from hand to hand.
    pub fn read(&mut self, text: &str) -> serde_json::Result<Required> {
        let mut reader = serde_json::Deserializer::from_str(text);
        let required = reader.deserialize_any(self)?;
        reader.end()?;
        Ok(required)
    }

    /// What it asks for, whether the nearest permit too, and the rest of it, where all of it fits together.
    pub fn checked(
        self,
        required: &Required,
        default_at: Option<Instant>,
    ) -> Result<(Asked, bool, Asking), ErrorReport> {
        let Required { v, question, known } = *required;
        if v != 1 {
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
        if self.nearest_permit.is_some() && matches!(question, Asked::AccessibleApplications) {
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
        let not_asked = known.without(question.facts());
        if let Some(fact) = not_asked.iter().next() {
            let expected = format!("no fact but those that the question {} reads", question.code());
            return Err(ErrorReport::new(ErrorCode::FactNotAsked, fact.row().path, expected));
        }
        let asking = Asking {
            id: self.id,
            at,
            rulebook: self.rulebook,
            language: self.lang,
            facts: self.facts,
        };
        Ok((question, self.nearest_permit.unwrap_or(false), asking))
    }
}
