use core::fmt;

use super::digits::{Digits, FormError, Layout, position_in, read_layout, serde_as_digits, write_layout};

const CANONICAL: Layout = "000000000000";
const DISPLAY: Layout = "000-0000000-00";

/// The number of a Belgian identity card: twelve digits, the last two the first ten modulo 97, 97 in place of 0.
///
/// It belongs to the card, not to its holder. Shown as `591-1917064-58`; [`canonical`](Self::canonical) and JSON are
/// the twelve digits.
///
/// ```
/// use lra_core::identifier::CardNumber;
/// let number: CardNumber = "591191706458".parse()?;
/// assert_eq!(number.to_string(), "591-1917064-58");
/// # Ok::<(), lra_core::identifier::CardNumberError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CardNumber(Digits<12>);

/// Why a text is not a Belgian card number. Positions count characters of the given text from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CardNumberError {
    /// Neither twelve digits nor `NNN-NNNNNNN-NN`.
    #[error(transparent)]
    Form(#[from] FormError),
    /// The last two digits do not fit the first ten.
    #[error("the check digits at position {position} do not fit the other digits")]
    CheckDigits {
        /// Where the check digits start.
        position: usize,
    },
}

impl CardNumberError {
    /// The stable code of this error.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Form(form) => form.code(),
            Self::CheckDigits { .. } => "check-digits",
        }
    }

    /// Where the text is wrong, counted in characters from 1; `None` when it is wrong as a whole.
    #[must_use]
    pub const fn position(self) -> Option<usize> {
        match self {
            Self::Form(form) => form.position(),
            Self::CheckDigits { position } => Some(position),
        }
    }
}

impl CardNumber {
    /// Reads twelve digits or `591-1917064-58`.
    ///
    /// # Errors
    /// The first of: form, check digits.
    pub fn parse(text: &str) -> Result<Self, CardNumberError> {
        let (digits, layout) = read_layout(text, &[CANONICAL, DISPLAY], "12 digits, or NNN-NNNNNNN-NN")?;
        let number = digits.number();
        let expected = match (number / 100) % 97 {
            0 => 97,
            rest => rest,
        };
        if number % 100 != expected {
            return Err(CardNumberError::CheckDigits {
                position: position_in(layout, 10),
            });
        }
        Ok(Self(digits))
    }

    /// The twelve digits without separators.
    #[must_use]
    pub const fn canonical(self) -> Digits<12> {
        self.0
    }
}

impl core::str::FromStr for CardNumber {
    type Err = CardNumberError;

    fn from_str(text: &str) -> Result<Self, CardNumberError> {
        Self::parse(text)
    }
}

impl fmt::Display for CardNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_layout(f, self.0.ascii(), DISPLAY)
    }
}

impl fmt::Debug for CardNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CardNumber(…)")
    }
}

serde_as_digits!(
    CardNumber,
    12,
    CardNumber::parse,
    "a card number of 12 digits without separators"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_hundred_check_digits_one_fits() {
        for ten in [0_u64, 97, 96, 5_911_917_064, 5_912_010_999, 9_999_999_999, 110_327] {
            let good: Vec<u64> = (0..100)
                .filter(|check| CardNumber::parse(&format!("{ten:010}{check:02}")).is_ok())
                .collect();
            let rest = ten % 97;
            assert_eq!(good, [if rest == 0 { 97 } else { rest }], "{ten}");
        }
    }

    #[test]
    fn an_error_says_what_and_where() {
        for (text, code, position) in [
            ("", "empty", None),
            ("59119170645", "length", None),
            ("591191706459", "check-digits", Some(11)),
            ("591-1917064-59", "check-digits", Some(13)),
            ("591 1917064 58", "separator", Some(4)),
            ("59119170645B", "not-a-digit", Some(12)),
        ] {
            let error = CardNumber::parse(text).unwrap_err();
            assert_eq!((error.code(), error.position()), (code, position), "{text}");
        }
        assert_eq!(
            CardNumber::parse("591-1917064-58").unwrap(),
            CardNumber::parse("591191706458").unwrap()
        );
    }
}
