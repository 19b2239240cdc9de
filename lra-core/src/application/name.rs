use crate::unicode_form::composed;
use core::fmt;

/// The name of an application, 1 to 200 characters without control characters. It is kept in the composed form of Unicode
/// (NFC), without white space around it and with a single space wherever white space stands in it, so that names are equal
/// if written alike but for these. Capitals count. In JSON, that text.
///
/// ```
/// use lra_core::application::{ApplicationName, ApplicationNameError};
/// let name: ApplicationName = " Consultation  de la e-Box".parse()?;
/// assert_eq!(name.as_str(), "Consultation de la e-Box");
/// assert_eq!("\n".parse::<ApplicationName>(), Err(ApplicationNameError::ControlCharacter));
/// # Ok::<(), ApplicationNameError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationName {
    hash: u64,
    text: Box<str>,
}

/// Why a text is no name of an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ApplicationNameError {
    /// Nothing but white space.
    #[error("expected the name of an application, which is not empty")]
    Empty,
    /// More than 200 characters.
    #[error("expected the name of an application, at most 200 characters")]
    TooLong,
    /// A control character, line ends and tabs among them.
    #[error("expected the name of an application, without control characters")]
    ControlCharacter,
}

impl ApplicationName {
    /// The most characters of a name.
    pub const MOST_CHARACTERS: usize = 200;

    /// The name.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        &self.text
    }

    /// Worked out once, when the name is read: equal names have equal hashes.
    pub(super) const fn hash(&self) -> u64 {
        self.hash
    }
}

impl core::str::FromStr for ApplicationName {
    type Err = ApplicationNameError;

    fn from_str(text: &str) -> Result<Self, ApplicationNameError> {
        // Plain letters and punctuation are composed already.
        let plain = |character| matches!(character, ..'\u{300}' | '\u{2010}'..='\u{2027}');
        if text.chars().all(plain) {
            Self::of(text.chars(), text.len())
        } else {
            // No character is composed of more than four, so that what is cut off lies beyond the longest name.
            let mut written = 0;
            let beginning = text.chars().take_while(|character| {
                written += usize::from(!character.is_whitespace());
                written <= 4 * Self::MOST_CHARACTERS + 4
            });
            Self::of(composed(beginning).into_iter(), text.len())
        }
    }
}

impl ApplicationName {
    /// The name of these characters in composed form, which take about so many bytes.
    fn of(text: impl Iterator<Item = char>, bytes: usize) -> Result<Self, ApplicationNameError> {
        let mut name = String::with_capacity(bytes.min(4 * Self::MOST_CHARACTERS));
        let mut length = 0_usize;
        let mut space = false;
        for character in text {
            if character.is_control() {
                return Err(ApplicationNameError::ControlCharacter);
            }
            if character.is_whitespace() {
                space = true;
                continue;
            }
            if space && !name.is_empty() {
                name.push(' ');
                length += 1;
            }
            space = false;
            name.push(character);
            length += 1;
            if length > Self::MOST_CHARACTERS {
                return Err(ApplicationNameError::TooLong);
            }
        }
        if name.is_empty() {
            return Err(ApplicationNameError::Empty);
        }
        Ok(Self {
            hash: fnv_1a(name.as_bytes()),
            text: name.into(),
        })
    }
}

/// FNV-1a, the same on every machine. It withstands nobody who looks for collisions, and need not: the table it serves is
/// built from the rulebook alone, and names that are looked up never enter it.
fn fnv_1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

impl fmt::Display for ApplicationName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

serde_as_text!(
    ApplicationName,
    "the French name of an application: 1 to 200 characters without control characters"
);

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> ApplicationName {
        text.parse().unwrap()
    }

    #[test]
    fn white_space_and_composition_do_not_tell_names_apart_and_capitals_do() {
        let expected = name("Enquête de mobilité domicile - travail");
        assert_eq!(
            name("\u{a0} Enque\u{302}te de mobilite\u{301}  domicile -\u{202f}travail "),
            expected
        );
        assert_eq!(expected.as_str(), "Enquête de mobilité domicile - travail");
        assert_ne!(name("Enquête de mobilité domicile-travail"), expected);
        assert_ne!(name("enquête de mobilité domicile - travail"), expected);
        assert_ne!(name("Enquete de mobilite domicile - travail"), expected);
    }

    #[test]
    fn what_is_no_name_is_refused() {
        let long = "é".repeat(200);
        assert_eq!(name(&long).as_str(), long);
        for (text, error) in [
            ("", ApplicationNameError::Empty),
            (" \u{a0}\u{3000} ", ApplicationNameError::Empty),
            ("a\nb", ApplicationNameError::ControlCharacter),
            ("\ta", ApplicationNameError::ControlCharacter),
            ("a\u{0}", ApplicationNameError::ControlCharacter),
            ("a\u{85}b", ApplicationNameError::ControlCharacter),
            (&format!("{long} é"), ApplicationNameError::TooLong),
            (&"x".repeat(1 << 20), ApplicationNameError::TooLong),
        ] {
            assert_eq!(
                text.parse::<ApplicationName>(),
                Err(error),
                "{:.20}",
                text.escape_debug()
            );
        }
    }

    #[test]
    fn in_json_it_is_a_text_and_nothing_else() {
        let read = |text: &str| serde_json::from_str::<ApplicationName>(text);
        assert_eq!(read("\" Rina\"").unwrap(), name("Rina"));
        assert_eq!(serde_json::to_string(&name(" Rina")).unwrap(), "\"Rina\"");
        for text in ["1", "null", "[\"Rina\"]", "{\"Rina\":null}", "\"\"", "\"a\\nb\""] {
            let error = read(text).unwrap_err().to_string();
            assert!(!error.contains("Rina"), "{error}");
        }
    }
}
