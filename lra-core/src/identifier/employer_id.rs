use core::fmt;

use super::digits::{FormError, number};

const EXPECTED: &str = "3 to 10 digits";

/// An employer number of the NSSO (Belgif `employerId`): a number from 197 to 5 999 999 999 whose last two digits are
/// check digits. Definitive with at most nine digits, provisional with ten digits that start with 5; local and
/// provincial administrations have a second check-digit rule.
///
/// Shown as its digits without leading zeros; in JSON an integer, as the Belgif type is.
///
/// ```
/// use lra_core::identifier::{EmployerId, EmployerIdKind};
/// let employer: EmployerId = "5134794036".parse()?;
/// assert_eq!((employer.number(), employer.kind()), (5_134_794_036, EmployerIdKind::Provisional));
/// # Ok::<(), lra_core::identifier::EmployerIdError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmployerId(u64);

/// Whether the NSSO gave the number for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EmployerIdKind {
    /// Given for good.
    Definitive,
    /// Given until the definitive number is known.
    Provisional,
}

impl EmployerIdKind {
    /// Its stable word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Definitive => "definitive",
            Self::Provisional => "provisional",
        }
    }
}

/// Why a text or number is not an employer id. Positions count characters of the given text from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EmployerIdError {
    /// Not three to ten digits.
    #[error(transparent)]
    Form(#[from] FormError),
    /// No employer has a number of this size.
    #[error("out of range; expected 197 to 999999999, or ten digits that start with 5")]
    Range,
    /// The last two digits do not fit the others.
    #[error("the two check digits at the end do not fit the other digits")]
    CheckDigits,
}

impl EmployerIdError {
    /// The stable code of this error.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Form(form) => form.code(),
            Self::Range => "range",
            Self::CheckDigits => "check-digits",
        }
    }

    /// Where the text is wrong, counted in characters from 1; `None` when it is wrong as a whole.
    #[must_use]
    pub const fn position(self) -> Option<usize> {
        match self {
            Self::Form(form) => form.position(),
            Self::Range | Self::CheckDigits => None,
        }
    }
}

impl EmployerId {
    /// The Belgif property name.
    pub const PROPERTY: &'static str = "employerId";

    /// Up to here a number may follow the second check-digit rule.
    const LAST_LOCAL_OR_PROVINCIAL: u64 = 99_999_926;

    /// Reads up to ten digits, leading zeros allowed.
    ///
    /// # Errors
    /// The first of: form, range, check digits.
    pub fn parse(text: &str) -> Result<Self, EmployerIdError> {
        if text.is_empty() {
            return Err(FormError::Empty { expected: EXPECTED }.into());
        }
        if text.chars().take(64).count() > 10 {
            return Err(FormError::Length { expected: EXPECTED }.into());
        }
        if let Some(index) = text.chars().position(|character| !character.is_ascii_digit()) {
            return Err(FormError::NotADigit { position: index + 1 }.into());
        }
        Self::new(number(text.as_bytes()))
    }

    /// The employer id with this number.
    ///
    /// # Errors
    /// [`EmployerIdError::Range`] or [`EmployerIdError::CheckDigits`].
    pub fn new(number: u64) -> Result<Self, EmployerIdError> {
        if !matches!(number, 197..=999_999_999 | 5_000_000_000..=5_999_999_999) {
            return Err(EmployerIdError::Range);
        }
        let (radix, check) = (number / 100, number % 100);
        let or_97 = |rest: u64| if rest == 0 { 97 } else { rest };
        let fits = check == or_97(96 - (radix * 100) % 97)
            || (number <= Self::LAST_LOCAL_OR_PROVINCIAL && check == or_97(radix % 97));
        if !fits {
            return Err(EmployerIdError::CheckDigits);
        }
        Ok(Self(number))
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.0
    }

    /// Whether it was given for good.
    #[must_use]
    pub const fn kind(self) -> EmployerIdKind {
        if self.0 < 1_000_000_000 {
            EmployerIdKind::Definitive
        } else {
            EmployerIdKind::Provisional
        }
    }
}

impl core::str::FromStr for EmployerId {
    type Err = EmployerIdError;

    fn from_str(text: &str) -> Result<Self, EmployerIdError> {
        Self::parse(text)
    }
}

impl fmt::Display for EmployerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for EmployerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmployerId(…)")
    }
}

impl serde::Serialize for EmployerId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.0)
    }
}

impl<'de> serde::Deserialize<'de> for EmployerId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number;
        impl serde::de::Visitor<'_> for Number {
            type Value = EmployerId;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an employer id, an integer")
            }

            fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<EmployerId, E> {
                EmployerId::new(number).map_err(E::custom)
            }

            fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<EmployerId, E> {
                Err(E::custom(EmployerIdError::Range))
            }

            fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<EmployerId, E> {
                Err(E::custom("expected an employer id, an integer"))
            }

            fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<EmployerId, E> {
                Err(E::custom("expected an employer id, an integer and not a string"))
            }
        }
        // Not deserialize_u64: the reader's own message for a wrong type repeats the value.
        deserializer.deserialize_any(Number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_check_digit_rules_hold_in_their_range() {
        for radix in (1..60_000_000_u64)
            .step_by(65_537)
            .chain([1, 97, 194, 999_999, 1_000_000])
        {
            let mut good = vec![];
            for check in 0..100 {
                let number = radix * 100 + check;
                if EmployerId::new(number).is_ok() {
                    good.push(check);
                }
            }
            // 96 − r is 97 − (r + 1), and 97 where it would be 0.
            let first = 97 - (radix * 100 + 1) % 97;
            let second = if radix % 97 == 0 { 97 } else { radix % 97 };
            let mut expected = vec![first];
            if radix * 100 + second <= 99_999_926 && second != first {
                expected.push(second);
            }
            expected.retain(|check| matches!(radix * 100 + check, 197..=999_999_999 | 5_000_000_000..=5_999_999_999));
            expected.sort_unstable();
            assert_eq!(good, expected, "{radix}");
        }
    }

    #[test]
    fn text_and_json() {
        for (text, kind) in [
            ("212345609", EmployerIdKind::Definitive),
            ("93017373", EmployerIdKind::Definitive),
            ("43220065", EmployerIdKind::Definitive),
            ("5134794036", EmployerIdKind::Provisional),
        ] {
            let employer = EmployerId::parse(text).unwrap();
            assert_eq!((employer.to_string().as_str(), employer.kind()), (text, kind));
            assert_eq!(serde_json::to_string(&employer).unwrap(), text);
            assert_eq!(serde_json::from_str::<EmployerId>(text).unwrap(), employer);
        }
        assert_eq!(EmployerId::parse("0093017373").unwrap(), EmployerId(93_017_373));
        for json in ["\"93017373\"", "-93017373", "93017373.5", "93017374"] {
            let error = serde_json::from_str::<EmployerId>(json).unwrap_err().to_string();
            assert!(!error.contains("9301737"), "{error}");
        }
    }

    #[test]
    fn an_error_says_what_and_where() {
        for (text, code, position) in [
            ("", "empty", None),
            ("193", "range", None),
            ("4000000100", "range", None),
            ("4000000054", "range", None),
            ("00093017373", "length", None),
            ("93017374", "check-digits", None),
            ("930173-73", "not-a-digit", Some(7)),
            ("9301737３", "not-a-digit", Some(8)),
        ] {
            let error = EmployerId::parse(text).unwrap_err();
            assert_eq!((error.code(), error.position()), (code, position), "{text}");
        }
    }
}
