//! Words for people: every message in English, French, Dutch and German, complete by construction.
//!
//! A decision holds ids and typed arguments; [`Words::explain`] makes words of it for a citizen, an officer or an auditor.
//! Dates are written as the language writes them, in Brussels time; an auditor reads ids and exact instants.
//!
//! The words of a language are one packed file. With the feature `messages` all four are part of the library; without it
//! [`load`] takes one in at run time, for those who fetch a language when it is wanted.

mod application_list;
mod catalogue;
mod desk_message;
mod explanation;
mod packed;
mod page;
mod refusal;
mod template;
mod words;

/// Where what stands in the packed files: written with them by the build.
mod layout {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

pub use desk_message::DeskMessage;
pub use template::MessageTemplate;
#[cfg(feature = "messages")]
pub use words::packed;
pub use words::{MessagesError, Words, load};

use crate::json_reader::{Fault, FromJson, Reader};

/// A language of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// French.
    Fr,
    /// Dutch.
    Nl,
    /// German.
    De,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 4] = [Self::En, Self::Fr, Self::Nl, Self::De];

    /// Its tag (ISO 639-1).
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
        }
    }
}

impl FromJson for Language {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.one_by_word(Self::ALL, Self::tag)
    }
}

/// Whom an explanation is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// The person the question is about: what concerns them and what they can do, nothing of the office's own affairs.
    Citizen,
    /// The officer at the desk: what is wrong and what to do, with the clause.
    Officer,
    /// Whoever checks the decision later: every rule with its verdict, id, revision, clause and exact instants.
    Auditor,
}

/// The form of an explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextForm {
    /// Plain text.
    Plain,
    /// Markdown.
    Markdown,
}
