//! The offset of Brussels from UTC: Central European Time, with summer time from the last Sunday of March to the last
//! Sunday of October, changing at 01:00 UTC (Directive 2000/84/EC, in force for every year since 1996).
//!
//! The rule is applied to every year: earlier years of these questions hold only whole days of birth, which do not
//! depend on it.

use super::{CivilDate, Instant};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// Milliseconds that Brussels is ahead of UTC at that moment: one hour, two in summer.
#[must_use]
pub fn offset_milliseconds(at: Instant) -> i64 {
    let (date, since_midnight) = utc(at);
    offset(date, since_midnight)
}

/// The day it is in Brussels at that moment.
pub(super) fn date(at: Instant) -> CivilDate {
    let (date, since_midnight) = utc(at);
    if since_midnight + offset(date, since_midnight) < DAY {
        date
    } else {
        date.next_day()
    }
}

/// Milliseconds that Brussels is ahead of UTC when that day starts there. Summer time starts and ends at 01:00 UTC, never
/// within the two hours around a Brussels midnight.
pub(super) fn offset_at_start_of(day: CivilDate) -> i64 {
    let summer = match day.month() {
        3 => day.day() > last_sunday(day),
        10 => day.day() <= last_sunday(day),
        month => (4..=9).contains(&month),
    };
    if summer { 2 * HOUR } else { HOUR }
}

fn offset(date: CivilDate, since_midnight: i64) -> i64 {
    let changed = || {
        let change = last_sunday(date);
        date.day() > change || (date.day() == change && since_midnight >= HOUR)
    };
    let summer = match date.month() {
        3 => changed(),
        10 => !changed(),
        month => (4..=9).contains(&month),
    };
    if summer { 2 * HOUR } else { HOUR }
}

/// Day and milliseconds since midnight in UTC.
fn utc(at: Instant) -> (CivilDate, i64) {
    let milliseconds = at.unix_milliseconds();
    (
        CivilDate::from_unix_days(milliseconds.div_euclid(DAY)),
        milliseconds.rem_euclid(DAY),
    )
}

/// The day of the month of the last Sunday of the month of that day, which must have 31 days.
fn last_sunday(day: CivilDate) -> u8 {
    let last = day.unix_days() + i64::from(31 - day.day());
    // 1970-01-01 was a Thursday, four days after a Sunday.
    u8::try_from(31 - (last + 4).rem_euclid(7)).unwrap_or(31)
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
