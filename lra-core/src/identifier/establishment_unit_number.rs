use core::fmt;

use super::digits::{Digits, FormError, Layout, position_in, read_layout, serde_as_digits, write_layout};
use super::enterprise_number::check_digits_fit;

const CANONICAL: Layout = "0000000000";
const DISPLAY: Layout = "0.000.000.000";

/// A number of an establishment unit in the Crossroads Bank for Enterprises (Belgif `establishmentUnitNumber`): ten
/// digits, the first 2 to 8, the last two 97 minus the first eight modulo 97.
///
/// Shown as `2.123.456.789`; [`canonical`](Self::canonical) and JSON are the ten digits.
///
/// ```
/// use lra_core::identifier::EstablishmentUnitNumber;
/// let number: EstablishmentUnitNumber = "2.297.964.444".parse()?;
/// assert_eq!(number.canonical().as_str(), "2297964444");
/// # Ok::<(), lra_core::identifier::EstablishmentUnitNumberError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EstablishmentUnitNumber(Digits<10>);

/// Why a text is not an establishment unit number. Positions count characters of the given text from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EstablishmentUnitNumberError {
    /// Neither ten digits nor `N.NNN.NNN.NNN`.
    #[error(transparent)]
    Form(#[from] FormError),
    /// The first digit is not 2 to 8.
    #[error("expected 2 to 8 as first digit, at position {position}")]
    FirstDigit {
        /// Where the first digit stands.
        position: usize,
    },
    /// The last two digits do not fit the first eight.
    #[error("the check digits at position {position} do not fit the other digits")]
    CheckDigits {
        /// Where the check digits start.
        position: usize,
    },
}

impl EstablishmentUnitNumberError {
    /// The stable code of this error.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Form(form) => form.code(),
            Self::FirstDigit { .. } => "first-digit",
            Self::CheckDigits { .. } => "check-digits",
        }
    }

    /// Where the text is wrong, counted in characters from 1; `None` when it is wrong as a whole.
    #[must_use]
    pub const fn position(self) -> Option<usize> {
        match self {
            Self::Form(form) => form.position(),
            Self::FirstDigit { position } | Self::CheckDigits { position } => Some(position),
        }
    }
}

impl EstablishmentUnitNumber {
    /// The Belgif property name.
    pub const PROPERTY: &'static str = "establishmentUnitNumber";

    /// Reads ten digits or `2.123.456.789`.
    ///
    /// # Errors
    /// The first of: form, first digit, check digits.
    pub fn parse(text: &str) -> Result<Self, EstablishmentUnitNumberError> {
        let (digits, layout) = read_layout::<10>(text, &[CANONICAL, DISPLAY], "10 digits, or N.NNN.NNN.NNN")?;
        if !matches!(digits.ascii(), [b'2'..=b'8', ..]) {
            return Err(EstablishmentUnitNumberError::FirstDigit {
                position: position_in(layout, 0),
            });
        }
        if !check_digits_fit(digits) {
            return Err(EstablishmentUnitNumberError::CheckDigits {
                position: position_in(layout, 8),
            });
        }
        Ok(Self(digits))
    }

    /// The ten digits without separators.
    #[must_use]
    pub const fn canonical(self) -> Digits<10> {
        self.0
    }
}

impl core::str::FromStr for EstablishmentUnitNumber {
    type Err = EstablishmentUnitNumberError;

    fn from_str(text: &str) -> Result<Self, EstablishmentUnitNumberError> {
        Self::parse(text)
    }
}

impl fmt::Display for EstablishmentUnitNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_layout(f, self.0.ascii(), DISPLAY)
    }
}

impl fmt::Debug for EstablishmentUnitNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EstablishmentUnitNumber(…)")
    }
}

serde_as_digits!(
    EstablishmentUnitNumber,
    10,
    EstablishmentUnitNumber::parse,
    "an establishment unit number of 10 digits without separators"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_digit_and_check_digits_decide() {
        assert_eq!(
            EstablishmentUnitNumber::parse("2297964444").unwrap().to_string(),
            "2.297.964.444"
        );
        for first in 0..10_u64 {
            let eight = first * 10_000_000 + 2_979_644;
            for check in 0..100 {
                let text = format!("{eight:08}{check:02}");
                let good = (2..=8).contains(&first) && check == 97 - eight % 97;
                assert_eq!(EstablishmentUnitNumber::parse(&text).is_ok(), good, "{text}");
            }
        }
    }

    #[test]
    fn an_error_says_what_and_where() {
        for (text, code, position) in [
            ("", "empty", None),
            ("229796444", "length", None),
            ("0428759497", "first-digit", Some(1)),
            ("9000000000", "first-digit", Some(1)),
            ("2297964445", "check-digits", Some(9)),
            ("2.297.964.445", "check-digits", Some(12)),
            ("2297.964.444", "length", None),
            ("2 297 964 444", "separator", Some(2)),
        ] {
            let error = EstablishmentUnitNumber::parse(text).unwrap_err();
            assert_eq!((error.code(), error.position()), (code, position), "{text}");
        }
    }
}
