use crate::identifier::CardNumber;
use core::fmt;
use smol_str::SmolStr;
use std::borrow::Cow;

/// The number of an identity document as printed: 1 to 30 letters, digits, spaces, hyphens or full stops of ASCII. Whether
/// it is well formed for its kind of document is a question of its own. Its Debug form does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct DocumentNumber {
    printed: SmolStr,
    belgian_card_number: bool,
    general_form: bool,
}

/// Why a text cannot be the number of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a document number of 1 to 30 letters, digits, spaces, hyphens or full stops")]
pub struct DocumentNumberError;

impl DocumentNumber {
    const EXPECTED_LENGTH: core::ops::RangeInclusive<usize> = 1..=30;

    /// Whether it is a Belgian card number of 12 digits whose last two check the first ten.
    #[must_use]
    pub const fn is_belgian_card_number(&self) -> bool {
        self.belgian_card_number
    }

    /// Whether it has 5 to 20 capital letters and digits, at least one of them a digit, separators left out.
    #[must_use]
    pub const fn is_general_form(&self) -> bool {
        self.general_form
    }
}

fn has_general_form(number: &str) -> bool {
    (5..=20).contains(&number.len())
        && number
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && number.bytes().any(|byte| byte.is_ascii_digit())
}

impl core::str::FromStr for DocumentNumber {
    type Err = DocumentNumberError;

    fn from_str(text: &str) -> Result<Self, DocumentNumberError> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-' | b'.');
        if !Self::EXPECTED_LENGTH.contains(&text.len()) || !text.bytes().all(allowed) {
            return Err(DocumentNumberError);
        }
        let number = if text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            Cow::Borrowed(text)
        } else {
            text.chars().filter(char::is_ascii_alphanumeric).collect()
        };
        Ok(Self {
            printed: text.into(),
            belgian_card_number: CardNumber::parse(&number).is_ok(),
            general_form: has_general_form(&number),
        })
    }
}

impl fmt::Display for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.printed)
    }
}

impl fmt::Debug for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DocumentNumber(…)")
    }
}

serde_as_text!(
    DocumentNumber,
    "a document number of 1 to 30 letters, digits, spaces, hyphens or full stops"
);
