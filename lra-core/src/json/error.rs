use crate::rulebook::RulebookError;
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// Why a question, or another JSON document, cannot be used. Codes are stable and never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// Not well-formed JSON in UTF-8.
    MalformedJson,
    /// Bytes that are not text in UTF-8, where no JSON was expected.
    NotUtf8,
    /// Longer than what is read.
    TooLarge,
    /// The same member twice in one object.
    DuplicateMember,
    /// A member that the contract does not have.
    UnknownMember,
    /// A member that must be there is not.
    MissingMember,
    /// `null`, which means nothing here: an unknown fact is left out.
    NullValue,
    /// A value of another JSON type.
    WrongType,
    /// A value of the right type that is not one of those expected.
    InvalidValue,
    /// A version of the contract that this library does not read.
    UnsupportedVersion,
    /// A fact that no rule of the question reads.
    FactNotAsked,
    /// The rulebook that the question names is not loaded.
    UnknownRulebook,
    /// No rulebook is in force at the instant.
    NoRulebookInForce,
    /// Two instants that differ were given for one question.
    ConflictingInstant,
    /// The words of a language are not there, or cannot be loaded; the reason says which.
    MessagesUnavailable,
    /// A rulebook, or a set of them, cannot be loaded.
    InvalidRulebook,
    /// A stored activation, a sealed text, a key, a link or a code cannot be read.
    InvalidActivation,
    /// A record, disclosure, verifier key or checkpoint cannot be used.
    InvalidRecord,
    /// The procedure refuses what was asked; the reason says why.
    Refused,
    /// A trail was tampered with.
    Tampered,
    /// Disk, permission, lock, clock, randomness or keys do not serve; the reason says which.
    Environment,
    /// A call from another language passed an argument that its function does not take.
    InvalidArgument,
    /// The library failed inside and decided nothing.
    Internal,
}

impl ErrorCode {
    /// Every code.
    pub const ALL: [Self; 23] = [
        Self::MalformedJson,
        Self::NotUtf8,
        Self::TooLarge,
        Self::DuplicateMember,
        Self::UnknownMember,
        Self::MissingMember,
        Self::NullValue,
        Self::WrongType,
        Self::InvalidValue,
        Self::UnsupportedVersion,
        Self::FactNotAsked,
        Self::UnknownRulebook,
        Self::NoRulebookInForce,
        Self::ConflictingInstant,
        Self::MessagesUnavailable,
        Self::InvalidRulebook,
        Self::InvalidActivation,
        Self::InvalidRecord,
        Self::Refused,
        Self::Tampered,
        Self::Environment,
        Self::InvalidArgument,
        Self::Internal,
    ];

    /// Its stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::MalformedJson => "malformed-json",
            Self::NotUtf8 => "not-utf8",
            Self::TooLarge => "too-large",
            Self::DuplicateMember => "duplicate-member",
            Self::UnknownMember => "unknown-member",
            Self::MissingMember => "missing-member",
            Self::NullValue => "null-value",
            Self::WrongType => "wrong-type",
            Self::InvalidValue => "invalid-value",
            Self::UnsupportedVersion => "unsupported-version",
            Self::FactNotAsked => "fact-not-asked",
            Self::UnknownRulebook => "unknown-rulebook",
            Self::NoRulebookInForce => "no-rulebook-in-force",
            Self::ConflictingInstant => "conflicting-instant",
            Self::MessagesUnavailable => "messages-unavailable",
            Self::InvalidRulebook => "invalid-rulebook",
            Self::InvalidActivation => "invalid-activation",
            Self::InvalidRecord => "invalid-record",
            Self::Refused => "refused",
            Self::Tampered => "tampered",
            Self::Environment => "environment",
            Self::InvalidArgument => "invalid-argument",
            Self::Internal => "internal",
        }
    }

    /// What is the matter.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::MalformedJson => "the text is not well-formed JSON in UTF-8",
            Self::NotUtf8 => "the text is not UTF-8",
            Self::TooLarge => "the text is longer than what is read",
            Self::DuplicateMember => "a member stands twice in one object",
            Self::UnknownMember => "the contract has no such member",
            Self::MissingMember => "a member that must be there is missing",
            Self::NullValue => "null stands where a value was expected",
            Self::WrongType => "the value has another type",
            Self::InvalidValue => "the value is not one of those expected",
            Self::UnsupportedVersion => "this version of the contract is not read",
            Self::FactNotAsked => "no rule of this question reads that fact",
            Self::UnknownRulebook => "no rulebook of that version is loaded",
            Self::NoRulebookInForce => "no rulebook is in force at that instant",
            Self::ConflictingInstant => "two different instants were given for one question",
            Self::MessagesUnavailable => "the words of the language are not loaded, or cannot be",
            Self::InvalidRulebook => "the rulebook cannot be loaded",
            Self::InvalidActivation => "a stored activation, sealed text, key, link or code cannot be read",
            Self::InvalidRecord => "a record, disclosure, verifier key or checkpoint cannot be used",
            Self::Refused => "the procedure refuses what was asked",
            Self::Tampered => "the trail was tampered with",
            Self::Environment => "disk, permission, lock, clock, randomness or keys do not serve",
            Self::InvalidArgument => "an argument is not what the function expects",
            Self::Internal => "the library failed inside and decided nothing",
        }
    }

    /// What to do about it.
    #[must_use]
    pub const fn help(self) -> &'static str {
        match self {
            Self::MalformedJson => "correct the text at the line and column given",
            Self::NotUtf8 => "write the text in UTF-8",
            Self::TooLarge => "send one question of at most 1 MiB at a time",
            Self::DuplicateMember => "keep one of the two",
            Self::UnknownMember => "check its spelling against the schema of the question",
            Self::MissingMember => "add the member",
            Self::NullValue => "leave out a fact that is not known",
            Self::WrongType | Self::InvalidValue => "give a value of the form that was expected",
            Self::UnsupportedVersion => "write the question in version 1",
            Self::FactNotAsked => "leave the fact out, or ask the question that reads it",
            Self::UnknownRulebook => "load that rulebook, or leave the member out to take the one in force",
            Self::NoRulebookInForce => "load a rulebook that covers the instant",
            Self::ConflictingInstant => "give the instant once",
            Self::MessagesUnavailable => {
                "load the words of that language that came with this version of the library, or ask for no texts"
            }
            Self::InvalidRulebook => "correct the rulebook at the lines given",
            Self::InvalidActivation => "hand over exactly what was stored, sealed or dispatched",
            Self::InvalidRecord => "hand it over as the formats describe it",
            Self::Refused => "do what the reason asks for; nothing was issued, counted or written",
            Self::Tampered => "stop writing, keep the folder, and verify it",
            Self::Environment => "mend what the reason names and try again; nothing was counted against the person",
            Self::InvalidArgument => "see the documentation of the function for what each parameter takes",
            Self::Internal => "treat it as a refusal and report it to the maintainers",
        }
    }
}

/// An error as the contract shows it: code, place as a JSON Pointer, and what was expected there. It never holds a value of
/// the text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {} (at {path:?}, expected {expected})", .code.code(), .code.message())]
pub struct ErrorReport {
    /// What kind of error.
    pub code: ErrorCode,
    /// Where, as a JSON Pointer; empty for the text as a whole.
    pub path: String,
    /// What was expected there.
    pub expected: String,
    /// Which of several causes, a stable word, where the code has several.
    pub reason: Option<&'static str>,
    /// The line, from 1, where it is known.
    pub line: Option<usize>,
    /// The column, from 1, where it is known.
    pub column: Option<usize>,
    /// The id of the question, where it could be read.
    pub id: Option<String>,
}

impl ErrorReport {
    /// An error at a place.
    #[must_use]
    pub fn new(code: ErrorCode, path: impl Into<String>, expected: impl Into<String>) -> Self {
        Self {
            code,
            path: path.into(),
            expected: expected.into(),
            reason: None,
            line: None,
            column: None,
            id: None,
        }
    }

    /// Of a rulebook that cannot be used, or of several that do not go together: every mistake, and the line of the first. The
    /// path says which rulebook it is, where several were given.
    #[must_use]
    pub fn of_rulebook(error: &RulebookError, path: impl Into<String>) -> Self {
        Self {
            line: error.mistakes.iter().find_map(|mistake| mistake.line),
            ..Self::new(ErrorCode::InvalidRulebook, path, error.expected())
        }
    }

    /// The same with the stable word of its cause.
    #[must_use]
    pub const fn because(mut self, reason: &'static str) -> Self {
        self.reason = Some(reason);
        self
    }

    /// The error as one line of JSON, without line end.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for ErrorReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Inner<'a>(&'a ErrorReport);
        impl Serialize for Inner<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let report = self.0;
                let mut inner = serializer.serialize_struct("error", 8)?;
                inner.serialize_field("code", report.code.code())?;
                inner.serialize_field("path", &report.path)?;
                inner.serialize_field("expected", &report.expected)?;
                inner.serialize_field("message", report.code.message())?;
                inner.serialize_field("help", report.code.help())?;
                if let Some(reason) = report.reason {
                    inner.serialize_field("reason", reason)?;
                }
                if let Some(line) = report.line {
                    inner.serialize_field("line", &line)?;
                }
                if let Some(column) = report.column {
                    inner.serialize_field("column", &column)?;
                }
                inner.end()
            }
        }
        let mut outer = serializer.serialize_struct("ErrorReport", 3)?;
        outer.serialize_field("v", &1)?;
        if let Some(id) = &self.id {
            outer.serialize_field("id", id)?;
        }
        outer.serialize_field("error", &Inner(self))?;
        outer.end()
    }
}
