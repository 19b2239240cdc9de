use super::error::{ErrorCode, ErrorReport};
use super::reading::report;
use crate::decision::{AccessibleApplications, FactSet, Facts, Question};
use crate::engine::EngineError;
use crate::json_reader::{Fault, FromJson, Members, NamedMembers, Reader};
use crate::messages::{Language, Words};
use crate::time::Instant;

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
    /// Everything that can be asked for, the list last.
    #[allow(clippy::indexing_slicing, reason = "an index out of bounds does not compile")]
    pub const ALL: [Self; Question::ALL.len() + 1] = {
        let mut all = [Self::AccessibleApplications; Question::ALL.len() + 1];
        let mut place = 0;
        while place < Question::ALL.len() {
            all[place] = Self::Decision(Question::ALL[place]);
            place += 1;
        }
        all
    };

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

impl FromJson for Asked {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.one_by_word(Self::ALL, Self::code)
    }
}

/// What a question tells, whatever it asks for.
#[derive(Debug, Clone)]
pub(super) struct Asking {
    pub id: Option<String>,
    pub at: Instant,
    pub rulebook: Option<String>,
    pub language: Option<Language>,
    /// Large, and handed on several times.
    pub facts: Box<Facts>,
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

/// A question as it is written: `{"v":1,"id"?,"question","at"?,"rulebook"?,"lang"?,"nearestPermit"?,"facts"}`. It is read into
/// its place, because facts are large and would be moved from hand to hand.
#[derive(Default)]
pub(super) struct Written {
    version: Option<u32>,
    pub id: Option<String>,
    question: Option<Asked>,
    at: Option<Instant>,
    rulebook: Option<String>,
    language: Option<Language>,
    nearest_permit: Option<bool>,
    known: Option<FactSet>,
    facts: Box<Facts>,
}

/// The members of a question.
struct QuestionMembers;

impl QuestionMembers {
    const NAMES: NamedMembers = NamedMembers(&[
        "v",
        "id",
        "question",
        "at",
        "rulebook",
        "lang",
        "nearestPermit",
        "facts",
    ]);
}

impl Members for QuestionMembers {
    fn place(&self, name: &str) -> Option<u32> {
        Self::NAMES.place(name)
    }

    fn name(&self, place: u32) -> Option<&'static str> {
        Self::NAMES.name(place)
    }

    fn object(&self) -> String {
        "an object".to_owned()
    }

    fn known(&self) -> String {
        "v, id, question, at, rulebook, lang, nearestPermit and facts".to_owned()
    }
}

impl Written {
    /// Reads a question.
    ///
    /// # Errors
    /// [`ErrorReport`] with the place and what was expected there, and the id where it can be read.
    pub fn read(&mut self, text: &str) -> Result<(), ErrorReport> {
        let mut reader = Reader::new(text);
        let read = self.read_members(&mut reader).and_then(|()| reader.end());
        read.map_err(|fault| {
            let report = match report(text, fault) {
                // Whoever writes another version may use members and words that this one does not know.
                ErrorReport { code, .. } if code != ErrorCode::MalformedJson && names_other_version(text) => {
                    other_version()
                }
                report => report,
            };
            ErrorReport {
                id: id_in(text),
                ..report
            }
        })
    }

    fn read_members(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        reader.object(&QuestionMembers, |reader, place| {
            match place {
                0 => self.version = Some(reader.count("1")?),
                1 => self.id = Some(reader.parsed("a text", |text| Some(text.to_owned()))?),
                2 => self.question = Some(Asked::from_json(reader)?),
                3 => self.at = Some(Instant::from_json(reader)?),
                4 => {
                    let expected = "the version of a loaded rulebook";
                    self.rulebook = Some(reader.parsed(expected, |text| Some(text.to_owned()))?);
                }
                5 => self.language = Some(Language::from_json(reader)?),
                6 => self.nearest_permit = Some(reader.boolean()?),
                _ => self.known = Some(self.facts.read_groups(reader)?),
            }
            Ok(())
        })?;
        Ok(())
    }

    /// What it asks for, whether the nearest permit too, and the rest of it, where all of it fits together.
    ///
    /// # Errors
    /// [`ErrorReport`] with the place and what was expected there.
    pub fn checked(self, default_at: Option<Instant>) -> Result<(Asked, bool, Asking), ErrorReport> {
        let id = self.id.clone();
        self.fitting(default_at).map_err(|error| ErrorReport { id, ..error })
    }

    fn fitting(self, default_at: Option<Instant>) -> Result<(Asked, bool, Asking), ErrorReport> {
        let version = self.version.ok_or_else(|| missing("/v", "1"))?;
        if version != 1 {
            return Err(other_version());
        }
        let question = self
            .question
            .ok_or_else(|| missing("/question", "the question that is asked"))?;
        let known = self
            .known
            .ok_or_else(|| missing("/facts", "an object with the facts"))?;
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
            return Err(ErrorReport::new(
                ErrorCode::UnknownMember,
                "",
                "no members but v, id, question, at, rulebook, lang and facts",
            ));
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
            (None, None) => return Err(missing("/at", "an instant YYYY-MM-DDThh:mm:ss.fffZ")),
        };
        let not_asked = known.without(question.facts());
        if let Some(fact) = not_asked.iter().next() {
            let expected = format!("no fact but those that the question {} reads", question.code());
            return Err(ErrorReport::new(ErrorCode::FactNotAsked, fact.row().path(), expected));
        }
        let asking = Asking {
            id: self.id,
            at,
            rulebook: self.rulebook,
            language: self.language,
            facts: self.facts,
        };
        Ok((question, self.nearest_permit.unwrap_or(false), asking))
    }
}

fn missing(path: &str, expected: &str) -> ErrorReport {
    ErrorReport::new(ErrorCode::MissingMember, path, expected)
}

fn other_version() -> ErrorReport {
    ErrorReport::new(ErrorCode::UnsupportedVersion, "/v", "1")
}

/// Whether a question that cannot be read names a version other than this one.
fn names_other_version(text: &str) -> bool {
    let version = member_in(text, "v", |reader| reader.count("1").ok());
    version.is_some_and(|version| version != 1)
}

/// The id of a question that cannot be read otherwise, where it is a text; no more of it than an id may have.
fn id_in(text: &str) -> Option<String> {
    let shortened = |text: &str| Some(text.chars().take(MOST_ID_CHARACTERS).collect());
    member_in(text, "id", |reader| match reader.at_text() {
        true => reader.parsed("a text", shortened).ok(),
        false => None,
    })
}

/// The first member of that name that can be read.
fn member_in<T>(text: &str, wanted: &str, read: impl Fn(&mut Reader<'_>) -> Option<T>) -> Option<T> {
    let mut reader = Reader::new(text);
    let mut first = true;
    if !reader.at_object() {
        return None;
    }
    while let Ok(Some(name)) = reader.member(first) {
        first = false;
        if name == wanted {
            return read(&mut reader);
        }
        reader.skip().ok()?;
    }
    None
}
