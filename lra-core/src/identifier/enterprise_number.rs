use core::fmt;

use super::digits::{Digits, FormError, Layout, position_in, read_layout, serde_as_digits, write_layout};

const DISPLAY: Layout = "0000.000.000";
const TEN_DIGITS: [Layout; 2] = ["0000000000", DISPLAY];
const NINE_DIGITS: [Layout; 2] = ["000000000", "000.000.000"];
const TEN_DIGITS_OF_VAT: [Layout; 2] = ["BE0000000000", "BE 0000.000.000"];
const NINE_DIGITS_OF_VAT: [Layout; 2] = ["BE000000000", "BE 000.000.000"];
const EXPECTED: &str =
    "10 digits, 0NNN.NNN.NNN, BE0NNNNNNNNN or BE 0NNN.NNN.NNN, or one of these without the leading 0";

/// An enterprise number of the Crossroads Bank for Enterprises (Belgif `enterpriseNumber`): ten digits, the first 0 or
/// 1, the last two 97 minus the first eight modulo 97.
///
/// Shown as `0123.456.789`; [`canonical`](Self::canonical) and JSON are the ten digits.
///
/// ```
/// use lra_core::identifier::EnterpriseNumber;
/// let number: EnterpriseNumber = "BE 428.759.497".parse()?;
/// assert_eq!(number.canonical().as_str(), "0428759497");
/// assert_eq!(number.to_string(), "0428.759.497");
/// assert_eq!(number.vat(), "BE0428759497");
/// # Ok::<(), lra_core::identifier::EnterpriseNumberError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnterpriseNumber(Digits<10>);

/// Why a text is not an enterprise number. Positions count characters of the given text from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EnterpriseNumberError {
    /// None of the written forms.
    #[error(transparent)]
    Form(#[from] FormError),
    /// The first digit is neither 0 nor 1.
    #[error("expected 0 or 1 as first digit, at position {position}")]
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

impl EnterpriseNumberError {
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

/// Whether ten digits end in 97 minus the first eight modulo 97, which is 01 to 97 and never 00, 98 or 99.
pub(super) fn check_digits_fit(digits: Digits<10>) -> bool {
    let number = digits.number();
    number % 100 == 97 - (number / 100) % 97
}

impl EnterpriseNumber {
    /// The Belgif property name.
    pub const PROPERTY: &'static str = "enterpriseNumber";

    /// Reads ten digits, `0123.456.789`, `BE0123456789`, `BE 0123.456.789`, or the old form of each with nine digits,
    /// before which a 0 is put.
    ///
    /// # Errors
    /// The first of: form, first digit, check digits.
    pub fn parse(text: &str) -> Result<Self, EnterpriseNumberError> {
        // 12 characters are both `0123.456.789` and `BE0123456789`, 11 both `123.456.789` and `BE123456789`.
        let (of_nine, of_ten) = if text.starts_with("BE") {
            (&NINE_DIGITS_OF_VAT, &TEN_DIGITS_OF_VAT)
        } else {
            (&NINE_DIGITS, &TEN_DIGITS)
        };
        let length = text.chars().take(64).count();
        let (digits, layout, first) = if of_nine.iter().any(|layout| layout.len() == length) {
            let (nine, layout) = read_layout::<9>(text, of_nine, EXPECTED)?;
            let mut ten = [b'0'; 10];
            for (place, digit) in ten.iter_mut().skip(1).zip(nine.ascii()) {
                *place = *digit;
            }
            (Digits::from_ascii(ten), layout, 1)
        } else {
            let (ten, layout) = read_layout::<10>(text, of_ten, EXPECTED)?;
            (Some(ten), layout, 0)
        };
        let Some(digits) = digits else {
            return Err(FormError::Length { expected: EXPECTED }.into());
        };
        if !matches!(digits.ascii(), [b'0' | b'1', ..]) {
            return Err(EnterpriseNumberError::FirstDigit {
                position: position_in(layout, 0),
            });
        }
        if !check_digits_fit(digits) {
            return Err(EnterpriseNumberError::CheckDigits {
                position: position_in(layout, 8 - first),
            });
        }
        Ok(Self(digits))
    }

    /// The ten digits without separators.
    #[must_use]
    pub const fn canonical(self) -> Digits<10> {
        self.0
    }

    /// The VAT identification number: `BE` and the ten digits. It says nothing about whether the enterprise is liable
    /// to VAT.
    #[must_use]
    pub fn vat(self) -> String {
        format!("BE{}", self.0)
    }
}

impl core::str::FromStr for EnterpriseNumber {
    type Err = EnterpriseNumberError;

    fn from_str(text: &str) -> Result<Self, EnterpriseNumberError> {
        Self::parse(text)
    }
}

impl fmt::Display for EnterpriseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_layout(f, self.0.ascii(), DISPLAY)
    }
}

impl fmt::Debug for EnterpriseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EnterpriseNumber(…)")
    }
}

serde_as_digits!(
    EnterpriseNumber,
    10,
    EnterpriseNumber::parse,
    "a CBE enterprise number: 10 digits whose check digits hold"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_written_form_is_the_same_number() {
        for text in [
            "0428759497",
            "0428.759.497",
            "BE0428759497",
            "BE 0428.759.497",
            "428759497",
            "428.759.497",
            "BE428759497",
            "BE 428.759.497",
        ] {
            assert_eq!(
                EnterpriseNumber::parse(text).unwrap().canonical().as_str(),
                "0428759497",
                "{text}"
            );
        }
    }

    #[test]
    fn of_a_hundred_check_digits_one_fits() {
        for eight in (0..20_000_000_u64).step_by(199_999).chain([2_000_041, 2_000_042]) {
            let good: Vec<u64> = (0..100)
                .filter(|check| EnterpriseNumber::parse(&format!("{eight:08}{check:02}")).is_ok())
                .collect();
            assert_eq!(good, [97 - eight % 97], "{eight}");
        }
    }

    #[test]
    fn an_error_says_what_and_where() {
        for (text, code, position) in [
            ("", "empty", None),
            ("042875949", "check-digits", Some(8)),
            ("04287594970", "separator", Some(4)),
            ("04287594971234", "length", None),
            ("2297964444", "first-digit", Some(1)),
            ("BE2297964444", "first-digit", Some(3)),
            ("0884303370", "check-digits", Some(9)),
            ("0884.303.370", "check-digits", Some(11)),
            ("BE884303370", "check-digits", Some(10)),
            ("0200004199", "check-digits", Some(9)),
            ("be0428759497", "not-a-digit", Some(1)),
            ("0428-759-497", "separator", Some(5)),
            ("042875949７", "not-a-digit", Some(10)),
            ("O428759497", "not-a-digit", Some(1)),
        ] {
            let error = EnterpriseNumber::parse(text).unwrap_err();
            assert_eq!((error.code(), error.position()), (code, position), "{text}");
        }
    }

    #[test]
    fn json_is_the_ten_digits() {
        let number = EnterpriseNumber::parse("1000003682").unwrap();
        assert_eq!(serde_json::to_string(&number).unwrap(), "\"1000003682\"");
        assert_eq!(
            serde_json::from_str::<EnterpriseNumber>("\"1000003682\"").unwrap(),
            number
        );
        for json in ["\"1000.003.682\"", "\"428759497\"", "1000003682"] {
            assert!(serde_json::from_str::<EnterpriseNumber>(json).is_err(), "{json}");
        }
    }
}
