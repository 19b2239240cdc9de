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

/// The day it is in Brussels at that moment, and the milliseconds that the clock shows there since midnight.
pub(super) fn clock(at: Instant) -> (CivilDate, i64) {
    let (date, since_midnight) = utc(at);
    let shown = since_midnight + offset(date, since_midnight);
    if shown < DAY {
        (date, shown)
    } else {
        (date.next_day(), shown - DAY)
    }
}

/// The day it is in Brussels at that moment. Before 22:00 UTC it is that of UTC, in summer and winter.
pub(super) fn date(at: Instant) -> CivilDate {
    let (date, since_midnight) = utc(at);
    if since_midnight < 22 * HOUR { date } else { clock(at).0 }
}

/// The moment that the clock in Brussels shows so many milliseconds since midnight on that day. A time that it shows twice
/// is the second of the two; one that it skips lies as far after the change as the clock says.
pub(super) fn moment(day: CivilDate, shown: i64) -> Instant {
    let summer = match day.month() {
        // At 02:00 the clock goes on to 03:00.
        3 => after(day, last_sunday(day), shown, 3 * HOUR),
        // At 03:00 the clock goes back to 02:00.
        10 => !after(day, last_sunday(day), shown, 2 * HOUR),
        month => (4..=9).contains(&month),
    };
    let ahead = if summer { 2 * HOUR } else { HOUR };
    Instant::of_unix_day(day.unix_days()).plus_milliseconds(shown - ahead)
}

fn offset(date: CivilDate, since_midnight: i64) -> i64 {
    let summer = match date.month() {
        3 => after(date, last_sunday(date), since_midnight, HOUR),
        10 => !after(date, last_sunday(date), since_midnight, HOUR),
        month => (4..=9).contains(&month),
    };
    if summer { 2 * HOUR } else { HOUR }
}

/// Whether a time of a day lies at or after a time of the given day of the same month.
fn after(day: CivilDate, of_month: u8, time: i64, from: i64) -> bool {
    day.day() > of_month || (day.day() == of_month && time >= from)
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

    #[test]
    fn the_day_is_that_of_the_clock() {
        let first: Instant = "2026-01-01T00:00:00Z".parse().unwrap();
        for at in (0..365 * 48).map(|half_hours| first.plus_milliseconds(half_hours * HOUR / 2)) {
            for at in [at.plus_milliseconds(-1), at] {
                assert_eq!(date(at), clock(at).0, "{at}");
            }
        }
    }

    #[test]
    fn the_clock_tells_the_moment_but_for_the_hour_that_comes_twice() {
        let first: Instant = "2024-01-01T00:15:00Z".parse().unwrap();
        let half_hours = (0..).map(|count| first.plus_milliseconds(count * HOUR / 2));
        let mut twice = 0;
        for at in half_hours.take_while(|at| at.brussels_date().year() < 2031) {
            let (day, shown) = clock(at);
            let later = at.plus_milliseconds(HOUR);
            let again = clock(later) == (day, shown);
            assert_eq!(moment(day, shown), if again { later } else { at }, "{at}");
            twice += u32::from(again);
        }
        assert_eq!(twice, 2 * 7);
    }
}
