//! Instants, civil dates and periods.
//!
//! An [`Instant`] is a moment in UTC with millisecond precision. A [`CivilDate`] is a day on the calendar of Brussels.
//! The two meet only here: "on the day", "ten years", "calendar month" are questions about civil dates, and the rule
//! that turns one into the other ([`brussels`]) is data, not a time-zone database.

pub mod brussels;
mod civil_date;
mod instant;
mod period;
mod quarter;

pub use civil_date::{CivilDate, days_in_month, is_leap_year};
pub use instant::Instant;
#[cfg(feature = "crypto")]
pub(crate) use period::PeriodBound;
pub use period::{OpenPeriod, Period};
pub use quarter::Quarter;

/// Why a text is not an instant, a date, a quarter or a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TimeError {
    /// Not of the form `YYYY-MM-DDThh:mm:ss[.fff]Z`.
    #[error("not an instant of the form YYYY-MM-DDThh:mm:ss.fffZ with at most three fraction digits")]
    InstantForm,
    /// Not of the form `YYYY-MM-DD`.
    #[error("not a date of the form YYYY-MM-DD")]
    DateForm,
    /// Not of the form `YYYYQn`.
    #[error("not a quarter of the form YYYYQn")]
    QuarterForm,
    /// The form is right, but the calendar or the clock has no such day or time.
    #[error("no such day or time exists")]
    DoesNotExist,
    /// Outside the years 1800 to 9999.
    #[error("outside the years 1800 to 9999")]
    OutOfRange,
    /// A period that does not end after its start.
    #[error("the period does not end after its start")]
    PeriodOrder,
}

/// The two decimal digits of a number below 100, in ASCII.
fn two_digits(number: i64) -> [u8; 2] {
    let number = u8::try_from(number).unwrap_or_default();
    [b'0' + number / 10 % 10, b'0' + number % 10]
}

/// A form of eight bytes of which some pairs are numbers of two digits: the bytes of a text, in which `0` stands for any digit.
struct TwoDigitForm {
    bytes: u64,
    /// What may be added to each byte of a text, less that of the form, before its high bit is set: a digit is at most 9, all
    /// else must be 0.
    room: u64,
}

impl TwoDigitForm {
    const HIGH: u64 = 0x8080_8080_8080_8080;

    /// Worked out when compiled.
    const fn new(form: &[u8; 8]) -> Self {
        let (mut rest, mut room): (&[u8], _) = (form, 0);
        while let [first @ .., last] = rest {
            room = room << 8 | if *last == b'0' { 0x7F - 9 } else { 0x7F };
            rest = first;
        }
        Self {
            bytes: u64::from_le_bytes(*form),
            room,
        }
    }

    /// At each place of a text the number of the two digits that begin there; nothing if the text has another form.
    #[inline]
    fn numbers(&self, text: [u8; 8]) -> Option<[u8; 8]> {
        let digits = u64::from_le_bytes(text) ^ self.bytes;
        if (digits | digits.wrapping_add(self.room)) & Self::HIGH != 0 {
            return None;
        }
        Some(digits.wrapping_mul(10).wrapping_add(digits >> 8).to_le_bytes())
    }
}
