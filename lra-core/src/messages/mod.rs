//! Words for people: every message in English, French, Dutch and German, complete by construction.
//!
//! A decision holds ids and typed arguments; [`explain`] makes words of it for a citizen, an officer or an auditor. Dates are
//! written as the language writes them, in Brussels time; an auditor reads ids and exact instants.

mod application_list;
mod catalogue;
mod explanation;
mod page;
mod template;

pub use application_list::explain_applications;
pub use explanation::{explain, words, words_for};
pub use template::{MessageTemplate, citizen_message_template, duty_text, message_template, word_label};

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

impl<'de> serde::Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::serde_text::text(deserializer, "en, fr, nl or de", |text| {
            Self::ALL.into_iter().find(|language| language.tag() == text)
        })
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

/// The label of a fact in a language, as it stands in a form or in a list of what is missing.
#[must_use]
pub fn fact_label(fact: crate::decision::FactId, language: Language) -> &'static str {
    catalogue::Catalogue::of(language).fact(fact)
}

/// What a rule checks, in a language: a short noun phrase.
#[must_use]
pub fn rule_title(rule: crate::decision::RuleId, language: Language) -> &'static str {
    catalogue::Catalogue::of(language).title(rule)
}

/// The document of a citation with its article, as people read it.
#[must_use]
pub fn citation_text(citation: &crate::decision::Citation, language: Language) -> String {
    let mut text = String::new();
    catalogue::Catalogue::of(language).citation(&mut text, citation);
    text
}
