use core::fmt;

use super::phone_ranges::{PhoneLine, PhoneRanges};

/// A telephone number (ITU-T E.164), Belgian or foreign.
///
/// A Belgian number must exist in the numbering plan that the rulebook gives; of a foreign one only length and country
/// code are judged. Shown, and in JSON, as `+` and its digits. `Debug` hides it.
///
/// ```
/// use lra_core::identifier::{PhoneLine, PhoneNumber, PhoneRanges};
/// let number = PhoneNumber::parse("0470/12.34.56", &PhoneRanges::default())?;
/// assert_eq!(number.to_string(), "+32470123456");
/// assert_eq!(number.line(), PhoneLine::Mobile);
/// # Ok::<(), lra_core::identifier::PhoneNumberError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PhoneNumber {
    /// `+` and the digits.
    e164: String,
    line: PhoneLine,
}

/// Why a text is not a telephone number. Positions count characters of the given text from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PhoneNumberError {
    /// Nothing was given.
    #[error("empty; expected a number such as +32 470 12 34 56 or 0470 12 34 56")]
    Empty,
    /// A character that is no digit, no separator, and no `+` at the start.
    #[error(
        "expected a digit, or one separator (space, full stop, hyphen, slash) between digits, at position {position}"
    )]
    Character {
        /// Which character.
        position: usize,
    },
    /// Neither `+`, `00` nor `0` at the start.
    #[error("expected '+' or 00 and a country code, or a Belgian number with its leading 0")]
    Prefix,
    /// The number is shorter than 7 or longer than 15 digits, country code included.
    #[error("wrong length; expected 7 to 15 digits with the country code")]
    Length,
    /// The leading 0 of the national form stands after the country code.
    #[error("the leading 0 is left out after the country code 32")]
    TrunkZero,
    /// The Belgian numbering plan has no such number.
    #[error("the Belgian numbering plan has no number of this length that starts so")]
    NotInPlan,
}

impl PhoneNumberError {
    /// The stable code of this error.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Character { .. } => "character",
            Self::Prefix => "prefix",
            Self::Length => "length",
            Self::TrunkZero => "trunk-zero",
            Self::NotInPlan => "not-in-plan",
        }
    }

    /// Where the text is wrong, counted in characters from 1; `None` when it is wrong as a whole.
    #[must_use]
    pub const fn position(self) -> Option<usize> {
        match self {
            Self::Character { position } => Some(position),
            _ => None,
        }
    }
}

const BELGIUM: &str = "32";

impl PhoneNumber {
    /// Reads `+` or `00` with a country code, or a Belgian number with its leading 0; single spaces, full stops,
    /// hyphens and slashes may stand between digits.
    ///
    /// # Errors
    /// The first of: characters, prefix, length, and for a Belgian number its place in the plan.
    pub fn parse(text: &str, ranges: &PhoneRanges) -> Result<Self, PhoneNumberError> {
        if text.is_empty() {
            return Err(PhoneNumberError::Empty);
        }
        let (plus, digits) = digits(text)?;
        let international = if plus {
            Some(digits.as_str())
        } else {
            digits.strip_prefix("00")
        };
        let international = match (international, digits.strip_prefix('0')) {
            (Some(international), _) => international.to_owned(),
            (None, Some(national)) => format!("{BELGIUM}{national}"),
            (None, None) => return Err(PhoneNumberError::Prefix),
        };
        // No country code starts with 0.
        if international.starts_with('0') {
            return Err(PhoneNumberError::Prefix);
        }
        if !(7..=15).contains(&international.len()) {
            return Err(PhoneNumberError::Length);
        }
        let line = match international.strip_prefix(BELGIUM) {
            Some(national) if national.starts_with('0') => return Err(PhoneNumberError::TrunkZero),
            Some(national) => ranges.line_of(national).ok_or(PhoneNumberError::NotInPlan)?,
            None => PhoneLine::Foreign,
        };
        Ok(Self {
            e164: format!("+{international}"),
            line,
        })
    }

    /// `+`, country code and number, without separators.
    #[must_use]
    pub fn canonical(&self) -> &str {
        &self.e164
    }

    /// What kind of line it reaches.
    #[must_use]
    pub const fn line(&self) -> PhoneLine {
        self.line
    }

    /// The country code, of one, two or three digits by the shape that ITU-T E.164 gives its zones; whether a code is
    /// assigned is not judged.
    #[must_use]
    pub fn country_code(&self) -> &str {
        let digits = self.e164.get(1..).unwrap_or_default();
        let length = match digits.as_bytes() {
            [b'1' | b'7', ..] => 1,
            [b'2', b'0' | b'7', ..]
            | [b'3', b'0'..=b'4' | b'6' | b'9', ..]
            | [b'4', b'0' | b'1' | b'3'..=b'9', ..]
            | [b'5', b'1'..=b'8', ..]
            | [b'6', b'0'..=b'6', ..]
            | [b'8', b'1' | b'2' | b'4' | b'6', ..]
            | [b'9', b'0'..=b'5' | b'8', ..] => 2,
            _ => 3,
        };
        digits.get(..length).unwrap_or_default()
    }
}

/// Whether a `+` leads, and the digits without their separators.
fn digits(text: &str) -> Result<(bool, String), PhoneNumberError> {
    let plus = text.starts_with('+');
    let mut digits = String::new();
    let mut after_digit = false;
    let mut position = 0;
    for (index, character) in text.chars().enumerate().skip(usize::from(plus)) {
        position = index + 1;
        match character {
            '0'..='9' if digits.len() < 20 => digits.push(character),
            '0'..='9' => return Err(PhoneNumberError::Length),
            ' ' | '.' | '-' | '/' if after_digit => {}
            _ => return Err(PhoneNumberError::Character { position }),
        }
        after_digit = character.is_ascii_digit();
    }
    if after_digit {
        Ok((plus, digits))
    } else {
        Err(PhoneNumberError::Character {
            position: position.max(1),
        })
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.e164)
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhoneNumber(…)")
    }
}

impl serde::Serialize for PhoneNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.e164)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<PhoneNumber, PhoneNumberError> {
        PhoneNumber::parse(text, &PhoneRanges::default())
    }

    #[test]
    fn every_written_form_is_the_same_number() {
        for text in [
            "0470123456",
            "0470 12 34 56",
            "0470/12.34.56",
            "+32470123456",
            "+32 470 12 34 56",
            "0032470123456",
            "00 32 470-12-34-56",
        ] {
            let number = read(text).unwrap();
            assert_eq!(
                (number.canonical(), number.line()),
                ("+32470123456", PhoneLine::Mobile),
                "{text}"
            );
            assert_eq!(read(number.canonical()), Ok(number));
        }
    }

    #[test]
    fn the_line_is_told() {
        for (text, line, country) in [
            ("02 511 51 51", PhoneLine::Fixed, "32"),
            ("04 221 00 00", PhoneLine::Fixed, "32"),
            ("087 12 34 56", PhoneLine::Fixed, "32"),
            ("0800 12 345", PhoneLine::Other, "32"),
            ("078 15 00 00", PhoneLine::Other, "32"),
            ("0455 00 00 00", PhoneLine::Mobile, "32"),
            ("+33 6 12 34 56 78", PhoneLine::Foreign, "33"),
            ("+352 621 000 000", PhoneLine::Foreign, "352"),
            ("+1 202 555 0100", PhoneLine::Foreign, "1"),
            ("+683 4000", PhoneLine::Foreign, "683"),
        ] {
            let number = read(text).unwrap();
            assert_eq!((number.line(), number.country_code()), (line, country), "{text}");
        }
    }

    #[test]
    fn an_error_says_what_and_where() {
        for (text, code, position) in [
            ("", "empty", None),
            ("+", "character", Some(1)),
            ("470123456", "prefix", None),
            ("000470123456", "prefix", None),
            ("+0470123456", "prefix", None),
            ("+32 0470 12 34 56", "trunk-zero", None),
            ("+32 (0)470 12 34 56", "character", Some(5)),
            ("0470  123456", "character", Some(6)),
            (" 0470123456", "character", Some(1)),
            ("0470123456 ", "character", Some(11)),
            ("0470 12 34 5６", "character", Some(13)),
            ("0470+123456", "character", Some(5)),
            ("0470123456\n", "character", Some(11)),
            ("047012345", "not-in-plan", None),
            ("04701234567", "not-in-plan", None),
            ("0440123456", "not-in-plan", None),
            ("099123456", "not-in-plan", None),
            ("+123456", "length", None),
            ("+1234567890123456", "length", None),
            ("0470123456789012345678901234567890", "length", None),
        ] {
            let error = read(text).unwrap_err();
            assert_eq!((error.code(), error.position()), (code, position), "{text}");
        }
    }

    #[test]
    fn the_rulebook_decides_what_is_mobile() {
        let json = r#"[{"prefix":"44","length":9,"line":"mobile"}]"#;
        let ranges: PhoneRanges = serde_json::from_str(json).unwrap();
        assert_eq!(
            PhoneNumber::parse("0440123456", &ranges).unwrap().line(),
            PhoneLine::Mobile
        );
        assert_eq!(
            PhoneNumber::parse("0470123456", &ranges),
            Err(PhoneNumberError::NotInPlan)
        );
    }
}
