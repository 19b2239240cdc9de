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
