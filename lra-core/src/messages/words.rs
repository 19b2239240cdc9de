use super::Language;
use super::catalogue::Catalogue;
use super::packed::unpacked;
use crate::decision::{Citation, FactId, RuleId, VocabularyRow};
use crate::json::{ErrorCode, ErrorReport};
use core::fmt;
use std::sync::OnceLock;

/// Why there are no words of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum MessagesError {
    /// Nobody loaded the language.
    #[error("the words in {} are not loaded", .0.tag())]
    NotLoaded(Language),
    /// Other words of the language are in use already, and what was said once stays said so.
    #[error("other words of that language are loaded already")]
    AlreadyLoaded,
    /// The bytes are no file of words.
    #[error("the bytes are no packed words")]
    NotWords,
    /// A format of a later library.
    #[error("the packed words have a format that this library does not read")]
    UnknownFormat,
    /// The words are of another language.
    #[error("the packed words are of another language")]
    OtherLanguage,
    /// The words were packed for other rules or facts: they came with another version of the library.
    #[error("the packed words belong to another version of the rules")]
    OtherPolicy,
    /// A text is cut, empty, or has a place that nothing fills.
    #[error("the packed words are damaged")]
    Damaged,
}

impl MessagesError {
    /// Its stable word.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Self::NotLoaded(_) => "not-loaded",
            Self::AlreadyLoaded => "already-loaded",
            Self::NotWords => "not-words",
            Self::UnknownFormat => "unknown-format",
            Self::OtherLanguage => "other-language",
            Self::OtherPolicy => "other-policy",
            Self::Damaged => "damaged",
        }
    }
}

impl From<MessagesError> for ErrorReport {
    fn from(error: MessagesError) -> Self {
        let (path, expected) = match error {
            MessagesError::NotLoaded(_) => ("/lang", "a language whose words are loaded"),
            MessagesError::AlreadyLoaded => ("", "the words that are loaded already"),
            _ => ("", "the packed words of the language, of this version of the library"),
        };
        Self::new(ErrorCode::MessagesUnavailable, path, expected).because(error.reason())
    }
}

/// The words of one language, which are there: to have one is to know that every text can be said.
///
/// ```
/// use lra_core::decision::RuleId;
/// use lra_core::messages::{Language, Words};
///
/// let words = Words::of(Language::Fr)?;
/// assert!(!words.rule_title(RuleId::OfficerRoleInForce).is_empty());
/// # Ok::<(), lra_core::messages::MessagesError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Words(pub(super) Catalogue);

impl Words {
    /// The words of a language.
    ///
    /// # Errors
    /// [`MessagesError::NotLoaded`] where they are neither part of the library (feature `messages`) nor were loaded.
    pub fn of(language: Language) -> Result<Self, MessagesError> {
        let texts = spoken(language).ok_or(MessagesError::NotLoaded(language))??;
        Ok(Self(Catalogue { language, texts }))
    }

    /// Their language.
    #[must_use]
    pub const fn language(self) -> Language {
        self.0.language
    }

    /// The label of a fact, as it stands in a form or in a list of what is missing.
    #[must_use]
    pub fn fact_label(self, fact: FactId) -> &'static str {
        self.0.fact(fact)
    }

    /// What a rule checks: a short noun phrase.
    #[must_use]
    pub fn rule_title(self, rule: RuleId) -> &'static str {
        self.0.title(rule)
    }

    /// The document of a citation with its article, as people read it.
    #[must_use]
    pub fn citation(self, citation: &Citation) -> String {
        let mut text = String::new();
        self.0.citation(&mut text, citation);
        text
    }

    /// What a duty asks for, by its code; empty for a code that no rule has.
    #[must_use]
    pub fn duty(self, code: &str) -> &'static str {
        self.0.duty(code)
    }

    /// A word of a closed vocabulary as people say it; empty where the vocabulary has no such place.
    #[must_use]
    pub fn vocabulary_word(self, vocabulary: &VocabularyRow, index: usize) -> &'static str {
        self.0.word(vocabulary, index)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language()).finish()
    }
}

/// Takes in the packed words of a language, for as long as the process lives. To load the same again changes nothing.
///
/// The file is one that the build of this very library wrote; it is checked in full, so that afterwards no text is missing.
///
/// # Errors
/// [`MessagesError`] where the bytes are no words of this language that fit the rules and facts of this library, or where
/// other words of the language are in use already.
pub fn load(language: Language, file: &[u8]) -> Result<(), MessagesError> {
    let offered = unpacked(language, file)?;
    let kept = match spoken(language) {
        Some(texts) => texts?,
        None => kept(loaded(language).get_or_init(|| unpacked(language, Box::leak(file.into()))))?,
    };
    if kept == offered {
        Ok(())
    } else {
        Err(MessagesError::AlreadyLoaded)
    }
}

/// The packed words of a language, for whoever delivers them apart from the library.
#[cfg(feature = "messages")]
#[must_use]
pub fn packed(language: Language) -> Vec<u8> {
    let deflated: &[u8] = match language {
        Language::En => include_bytes!(concat!(env!("OUT_DIR"), "/messages_en.deflate")),
        Language::Fr => include_bytes!(concat!(env!("OUT_DIR"), "/messages_fr.deflate")),
        Language::Nl => include_bytes!(concat!(env!("OUT_DIR"), "/messages_nl.deflate")),
        Language::De => include_bytes!(concat!(env!("OUT_DIR"), "/messages_de.deflate")),
    };
    // Of nothing there would be no words, which is told as an error.
    crate::inflated::octets(deflated)
}

/// The texts of a language, or why there are none.
type Texts = Result<Vec<&'static str>, MessagesError>;

/// The words of a language, if they are there: those of the library are inflated when a language is first spoken.
#[cfg(feature = "messages")]
fn spoken(language: Language) -> Option<Result<&'static [&'static str], MessagesError>> {
    let inflate = || unpacked(language, Box::leak(packed(language).into()));
    Some(kept(loaded(language).get_or_init(inflate)))
}

#[cfg(not(feature = "messages"))]
fn spoken(language: Language) -> Option<Result<&'static [&'static str], MessagesError>> {
    loaded(language).get().map(kept)
}

fn kept(texts: &'static Texts) -> Result<&'static [&'static str], MessagesError> {
    texts.as_deref().map_err(|error| *error)
}

/// Where the words of a language are kept, once they were read.
fn loaded(language: Language) -> &'static OnceLock<Texts> {
    static LOADED: [OnceLock<Texts>; 4] = [const { OnceLock::new() }; 4];
    let [en, fr, nl, de] = &LOADED;
    match language {
        Language::En => en,
        Language::Fr => fr,
        Language::Nl => nl,
        Language::De => de,
    }
}
