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

/// At each place of a text of this form, in which `0` stands for any digit, the number of the two digits that begin there;
/// nothing if the text has another form.
#[inline]
fn two_digit_numbers(text: [u8; 8], form: [u8; 8]) -> Option<[u8; 8]> {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // A byte of the text less that of the form is at most 9 where the form has a digit, and 0 elsewhere: more than that, and
    // the high bit of the sum is set.
    let room = form.map(|byte| if byte == b'0' { 0x7F - 9 } else { 0x7F });
    let digits = u64::from_le_bytes(text) ^ u64::from_le_bytes(form);
    if (digits | digits.wrapping_add(u64::from_le_bytes(room))) & HIGH != 0 {
        return None;
    }
    Some(digits.wrapping_mul(10).wrapping_add(digits >> 8).to_le_bytes())
}
