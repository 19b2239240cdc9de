//! The words of a record: ids, codes and purposes, never free text.

use std::borrow::Cow;

/// An id or code in a record: a rule, a purpose, a role, a version.
///
/// Of 1 to 128 ASCII letters, digits and `. _ : / -`, starting with a letter or digit, and with at most ten digits, so
/// that no SSIN fits in. Free text has no place in a record, because that is where personal data slips in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Word(Cow<'static, str>);

/// A text is not a [`Word`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a word of 1 to 128 ascii letters, digits and . _ : / - with at most ten digits")]
pub struct WordForm;

impl Word {
    /// Takes a text that lives as long as the program, such as the id of a rule, without copying it.
    ///
    /// # Errors
    /// [`WordForm`].
    pub fn from_static(text: &'static str) -> Result<Self, WordForm> {
        check(text)?;
        Ok(Self(Cow::Borrowed(text)))
    }

    /// The word as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn check(text: &str) -> Result<(), WordForm> {
    let good = |byte: u8| byte.is_ascii_alphanumeric() || b"._:/-".contains(&byte);
    let starts_well = text.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric());
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if starts_well && text.len() <= 128 && digits <= 10 && text.bytes().all(good) {
        Ok(())
    } else {
        Err(WordForm)
    }
}

impl core::str::FromStr for Word {
    type Err = WordForm;

    fn from_str(text: &str) -> Result<Self, WordForm> {
        check(text)?;
        Ok(Self(Cow::Owned(text.to_owned())))
    }
}

impl core::fmt::Display for Word {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.0)
    }
}

serde_as_text!(
    Word,
    "a word of ascii letters, digits and . _ : / - with at most ten digits"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_fit_and_persons_do_not() {
        for good in [
            "applicant.document-valid",
            "law-2018-07-18/art-14",
            "2025.2",
            "urn:x:y",
            "D",
        ] {
            assert_eq!(good.parse::<Word>().unwrap().as_str(), good);
        }
        for bad in [
            "",
            ".a",
            "85073003328",
            "ssin:85.07.30-033.28",
            "Jan Peeters",
            "jos\u{e9}",
            "a\n",
            "٣",
            &"a".repeat(129),
        ] {
            assert_eq!(bad.parse::<Word>(), Err(WordForm), "{bad}");
        }
    }
}
