//! The closed vocabularies of the calls, as texts.

use lra_core::decision::Outcome;
use lra_core::messages::{Audience, Language, TextForm};

/// The language of a tag; none of the empty text.
///
/// # Errors
/// For every other text.
pub fn optional_language(tag: &str) -> Result<Option<Language>, &'static str> {
    if tag.is_empty() {
        return Ok(None);
    }
    let found = Language::ALL.into_iter().find(|language| language.tag() == tag);
    found.map(Some).ok_or("language: en, fr, nl or de")
}

/// Whom words are for.
///
/// # Errors
/// For what is no audience.
pub fn audience(word: &str) -> Result<Audience, &'static str> {
    match word {
        "citizen" => Ok(Audience::Citizen),
        "officer" => Ok(Audience::Officer),
        "auditor" => Ok(Audience::Auditor),
        _ => Err("audience: citizen, officer or auditor"),
    }
}

/// The form of a text.
///
/// # Errors
/// For what is no form.
pub fn text_form(word: &str) -> Result<TextForm, &'static str> {
    match word {
        "plain" => Ok(TextForm::Plain),
        "markdown" => Ok(TextForm::Markdown),
        _ => Err("form: plain or markdown"),
    }
}

/// An outcome as an octet, the same as in the C header; 0 is none.
pub const fn octet(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Permit => 1,
        Outcome::Deny => 2,
        Outcome::Incomplete => 3,
    }
}
