//! The offset of Brussels from UTC: Central European Time, with summer time from the last Sunday of March to the last
//! Sunday of October, changing at 01:00 UTC (Directive 2000/84/EC, in force for every year since 1996).
//!
//! The rule is applied to every year: earlier years of these questions hold only whole days of birth, which do not
//! depend on it.

use super::Instant;
use chrono::{Datelike, NaiveDate, Timelike, Weekday};

const HOUR: i64 = 3_600_000;

/// Milliseconds that Brussels is ahead of UTC at that moment: one hour, two in summer.
#[must_use]
pub fn offset_milliseconds(at: Instant) -> i64 {
    let utc = at.utc();
    let summer = match utc.month() {
        1 | 2 | 11 | 12 => false,
        4..=9 => true,
        month => {
            let change = last_sunday(utc.year(), month);
            let changed = utc.day() > change || (utc.day() == change && utc.hour() >= 1);
            changed == (month == 3)
        }
    };
    if summer { 2 * HOUR } else { HOUR }
}

/// The day of the month of the last Sunday of a month of 31 days.
fn last_sunday(year: i32, month: u32) -> u32 {
    let weekday = NaiveDate::from_ymd_opt(year, month, 31).map_or(Weekday::Sun, |last| last.weekday());
    31 - weekday.num_days_from_sunday()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_on_the_last_sundays_at_one_utc() {
        for (at, hours) in [
            ("2026-03-29T00:59:59.999Z", 1),
            ("2026-03-29T01:00:00.000Z", 2),
            ("2026-10-25T00:59:59.999Z", 2),
            ("2026-10-25T01:00:00.000Z", 1),
            ("2024-03-31T01:00:00.000Z", 2),
            ("2024-10-27T01:00:00.000Z", 1),
            ("2026-07-01T12:00:00.000Z", 2),
            ("2026-12-01T12:00:00.000Z", 1),
        ] {
            assert_eq!(offset_milliseconds(at.parse().unwrap()), hours * HOUR, "{at}");
        }
    }
}
