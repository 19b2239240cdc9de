//! Days and instants. A day is its number since 1 January 1970, an instant its milliseconds since then in UTC.

const DAY: i64 = 86_400_000;
const HOUR: i64 = 3_600_000;

/// Whether a year has a 29 February.
fn leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// How many days a month has; none for a month that does not exist.
pub(crate) fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap(year) => 29,
        2 => 28,
        _ => 0,
    }
}

/// The number of a day.
pub(crate) fn day_number(year: i64, month: i64, day: i64) -> i64 {
    let years = year - 1;
    let before_year = years * 365 + years / 4 - years / 100 + years / 400;
    let before_month: i64 = (1..month).map(|earlier| days_in_month(year, earlier)).sum();
    // 719 162 days lie between 1 January of the year 1 and 1 January 1970.
    before_year + before_month + day - 1 - 719_162
}

/// Year, month and day of a day number, by walking from a year that surely comes before.
pub(crate) fn year_month_day(number: i64) -> (i64, i64, i64) {
    let mut year = 1970 + number.div_euclid(366) - 3;
    while day_number(year + 1, 1, 1) <= number {
        year += 1;
    }
    let mut month = 1;
    while month < 12 && day_number(year, month + 1, 1) <= number {
        month += 1;
    }
    (year, month, number - day_number(year, month, 1) + 1)
}

/// The same day so many months later, or the last day of that month if it is shorter.
pub(crate) fn add_months(number: i64, months: i64) -> i64 {
    let (year, month, day) = year_month_day(number);
    let count = year * 12 + month - 1 + months;
    let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
    day_number(year, month, day.min(days_in_month(year, month)))
}

/// The last Sunday of a month, at one o'clock UTC.
fn changes_at(year: i64, month: i64) -> i64 {
    let mut day = day_number(year, month, days_in_month(year, month));
    // Day 0 was a Thursday, day 3 a Sunday.
    while (day - 3).rem_euclid(7) != 0 {
        day -= 1;
    }
    day * DAY + HOUR
}

/// How far Brussels is ahead of UTC (Directive 2000/84/EC).
fn ahead(at: i64) -> i64 {
    let (year, _, _) = year_month_day(at.div_euclid(DAY));
    if changes_at(year, 3) <= at && at < changes_at(year, 10) {
        2 * HOUR
    } else {
        HOUR
    }
}

/// The day it is in Brussels.
pub(crate) fn brussels_day(at: i64) -> i64 {
    (at + ahead(at)).div_euclid(DAY)
}

/// The instants at which a Brussels clock shows this many milliseconds since 1 January 1970: none in the hour that is
/// skipped, two in the hour that comes twice.
fn instants_of_clock(clock: i64) -> Vec<i64> {
    [2 * HOUR, HOUR]
        .into_iter()
        .filter(|offset| ahead(clock - offset) == *offset)
        .map(|offset| clock - offset)
        .collect()
}

/// The first instant of a Brussels day.
pub(crate) fn start_of_day(day: i64) -> i64 {
    instants_of_clock(day * DAY)
        .first()
        .copied()
        .unwrap_or(day * DAY - HOUR)
}

/// The same time on the Brussels clock so many months later. A time that comes twice is its second; one that is skipped
/// is as far behind the change as the clock says.
pub(crate) fn clock_months_later(at: i64, months: i64) -> i64 {
    let clock = at + ahead(at);
    let later = add_months(clock.div_euclid(DAY), months) * DAY + clock.rem_euclid(DAY);
    instants_of_clock(later).last().copied().unwrap_or(later - HOUR)
}

/// An instant so many days of 24 hours later.
pub(crate) fn days_later(at: i64, days: i64) -> i64 {
    at + days * DAY
}

/// An instant so many hours later.
pub(crate) fn hours_later(at: i64, hours: i64) -> i64 {
    at + hours * HOUR
}

/// The numbers in a text, separated by anything else.
fn numbers(text: &str) -> Vec<i64> {
    text.split(|sign: char| !sign.is_ascii_digit())
        .filter_map(|part| part.parse().ok())
        .collect()
}

/// Reads `YYYY-MM-DD`.
pub(crate) fn read_day(text: &str) -> Option<i64> {
    match numbers(text).as_slice() {
        [year, month, day] => Some(day_number(*year, *month, *day)),
        _ => None,
    }
}

/// Reads `YYYY-MM-DDThh:mm:ss`, up to three fraction digits, and `Z`.
pub(crate) fn read_instant(text: &str) -> Option<i64> {
    let text = text.strip_suffix('Z')?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let milliseconds: i64 = format!("{fraction:0<3}").parse().ok()?;
    match numbers(whole).as_slice() {
        [year, month, day, hour, minute, second] => {
            Some(day_number(*year, *month, *day) * DAY + hour * HOUR + minute * 60_000 + second * 1_000 + milliseconds)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> i64 {
        read_day(text).unwrap_or(i64::MIN)
    }

    fn at(text: &str) -> i64 {
        read_instant(text).unwrap_or(i64::MIN)
    }

    #[test]
    fn every_day_of_six_centuries_follows_the_one_before() {
        let mut expected = day("1700-01-01");
        for year in 1700..2300 {
            for month in 1..=12 {
                for date in 1..=days_in_month(year, month) {
                    assert_eq!(day_number(year, month, date), expected);
                    assert_eq!(year_month_day(expected), (year, month, date));
                    expected += 1;
                }
            }
        }
        assert_eq!(day("1970-01-01"), 0);
    }

    #[test]
    fn a_month_later_is_the_same_day_or_the_last() {
        assert_eq!(add_months(day("2024-02-29"), 12), day("2025-02-28"));
        assert_eq!(add_months(day("2025-10-31"), 1), day("2025-11-30"));
        assert_eq!(add_months(day("2025-12-15"), 1), day("2026-01-15"));
    }

    #[test]
    fn brussels_follows_summer_time() {
        assert_eq!(brussels_day(at("2026-03-28T22:59:59.999Z")), day("2026-03-28"));
        assert_eq!(brussels_day(at("2026-03-28T23:00:00Z")), day("2026-03-29"));
        assert_eq!(brussels_day(at("2026-03-29T22:00:00Z")), day("2026-03-30"));
        assert_eq!(brussels_day(at("2026-10-25T22:59:59.9Z")), day("2026-10-25"));
        assert_eq!(start_of_day(day("2026-10-26")), at("2026-10-25T23:00:00Z"));
        assert_eq!(start_of_day(day("2026-07-01")), at("2026-06-30T22:00:00.000Z"));
        assert_eq!(
            clock_months_later(at("2026-01-15T09:00:00Z"), 6),
            at("2026-07-15T08:00:00Z")
        );
        assert_eq!(
            clock_months_later(at("2026-02-28T01:30:00Z"), 1),
            at("2026-03-28T01:30:00Z")
        );
        assert_eq!(
            clock_months_later(at("2026-09-25T00:30:00Z"), 1),
            at("2026-10-25T01:30:00Z")
        );
    }
}
