use super::{TimeError, TwoDigitForm, two_digits};
use core::fmt;

/// A day on the Gregorian calendar as used in Brussels, from year 1800 to 9999. Shown and read as `YYYY-MM-DD`.
///
/// ```
/// use lra_core::time::CivilDate;
/// let day: CivilDate = "2026-02-28".parse()?;
/// assert_eq!(day.to_string(), "2026-02-28");
/// assert!("2026-02-29".parse::<CivilDate>().is_err());
/// # Ok::<(), lra_core::time::TimeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDate {
    year: u16,
    month: u8,
    day: u8,
}

/// Days from 1 March of the year 0 to 1 January 1970.
const MARCH_0000_TO_1970: i64 = 719_468;
/// A year of four digits and a month, as a date begins.
const YEAR_AND_MONTH: TwoDigitForm = TwoDigitForm::new(b"0000-00-");

/// Whether the year has a 29 February.
#[must_use]
pub const fn is_leap_year(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// The number of days of a month (1 to 12) in a year; 0 for a month that does not exist.
#[must_use]
pub const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year(year) => 29,
        2 => 28,
        _ => 0,
    }
}

impl CivilDate {
    /// The first year this type holds.
    pub const FIRST_YEAR: u16 = 1800;
    /// The last year this type holds.
    pub const LAST_YEAR: u16 = 9999;

    /// A day of the calendar.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] outside the years 1800 to 9999, [`TimeError::DoesNotExist`] where the calendar has no
    /// such day.
    #[inline]
    pub const fn new(year: u16, month: u8, day: u8) -> Result<Self, TimeError> {
        if year < Self::FIRST_YEAR || year > Self::LAST_YEAR {
            return Err(TimeError::OutOfRange);
        }
        if day == 0 || day > days_in_month(year, month) {
            return Err(TimeError::DoesNotExist);
        }
        Ok(Self { year, month, day })
    }

    /// The year, 1800 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The same day so many calendar months later; the last day of the month where that month is shorter (28 February
    /// one year after 29 February). Stays within the years this type holds.
    #[must_use]
    pub fn plus_months(self, months: u16) -> Self {
        let from_january = u32::from(self.month - 1) + u32::from(months);
        let year = u32::from(self.year) + from_january / 12;
        let (Ok(year), Ok(month)) = (u16::try_from(year), u8::try_from(from_january % 12 + 1)) else {
            return Self::LAST;
        };
        if year > Self::LAST_YEAR {
            return Self::LAST;
        }
        Self {
            year,
            month,
            day: self.day.min(days_in_month(year, month)),
        }
    }

    /// The next day; the last day this type holds has none and stays.
    #[must_use]
    pub fn next_day(self) -> Self {
        if self.day < days_in_month(self.year, self.month) {
            Self {
                day: self.day + 1,
                ..self
            }
        } else if self.month < 12 {
            Self {
                month: self.month + 1,
                day: 1,
                ..self
            }
        } else if self.year < Self::LAST_YEAR {
            Self {
                year: self.year + 1,
                month: 1,
                day: 1,
            }
        } else {
            self
        }
    }

    /// Days since 1970-01-01, negative before. Counts years from March, so that a leap day is the last of its year.
    #[inline]
    pub(super) fn unix_days(self) -> i64 {
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let (year, month) = if month > 2 {
            (year, month - 3)
        } else {
            (year - 1, month + 9)
        };
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - MARCH_0000_TO_1970
    }

    /// The day so many days after 1970-01-01, kept within the years this type holds.
    pub(super) fn from_unix_days(days: i64) -> Self {
        let Ok(days) = u32::try_from(days.min(Self::LAST_UNIX_DAY) + MARCH_0000_TO_1970) else {
            return Self::FIRST;
        };
        // Neri and Schneider, "Euclidean affine functions and their application to calendar algorithms" (2022): quotients
        // and remainders of years and months of March years come out of one multiplication each.
        let quarter_days = 4 * days + 3;
        let (century, quarter_days) = (quarter_days / 146_097, (quarter_days % 146_097) | 3);
        let product = 2_939_745 * u64::from(quarter_days);
        let (year_of_century, day_of_year) = (product >> 32, (product & 0xFFFF_FFFF) / 2_939_745 / 4);
        let months = 2_141 * day_of_year + 197_913;
        let (month, day) = (months >> 16, (months & 0xFFFF) / 2_141 + 1);
        let (year, month) = if day_of_year < 306 { (0, month) } else { (1, month - 12) };
        let year = u64::from(100 * century) + year_of_century + year;
        match (u16::try_from(year), u8::try_from(month), u8::try_from(day)) {
            (Ok(year), Ok(month), Ok(day)) if year >= Self::FIRST_YEAR => Self { year, month, day },
            _ => Self::FIRST,
        }
    }

    /// Its text, in ASCII.
    pub(crate) fn ascii(self) -> [u8; 10] {
        let [y1, y2] = two_digits(i64::from(self.year / 100));
        let [y3, y4] = two_digits(i64::from(self.year % 100));
        let [m1, m2] = two_digits(i64::from(self.month));
        let [d1, d2] = two_digits(i64::from(self.day));
        [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2]
    }

    /// 1 January 1800.
    pub const FIRST: Self = Self {
        year: Self::FIRST_YEAR,
        month: 1,
        day: 1,
    };

    /// Days from 1970-01-01 to the last day this type holds.
    const LAST_UNIX_DAY: i64 = 2_932_896;

    /// 31 December 9999.
    pub const LAST: Self = Self {
        year: Self::LAST_YEAR,
        month: 12,
        day: 31,
    };
}

impl core::str::FromStr for CivilDate {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let numbers = match text.as_bytes().split_first_chunk() {
            Some((year_and_month, [tens @ b'0'..=b'9', units @ b'0'..=b'9'])) => {
                let day = 10 * (tens - b'0') + (units - b'0');
                YEAR_AND_MONTH.numbers(*year_and_month).map(|numbers| (numbers, day))
            }
            _ => None,
        };
        let ([century, _, year, _, _, month, ..], day) = numbers.ok_or(TimeError::DateForm)?;
        Self::new(u16::from(century) * 100 + u16::from(year), month, day)
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(core::str::from_utf8(&self.ascii()).unwrap_or_default())
    }
}

impl fmt::Debug for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

serde_as_text!(CivilDate, "a date YYYY-MM-DD", 10 bytes);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_added_on_the_calendar() {
        let day = |text: &str| text.parse::<CivilDate>().unwrap();
        assert_eq!(day("2024-02-29").plus_months(12), day("2025-02-28"));
        assert_eq!(day("2024-02-29").plus_months(48), day("2028-02-29"));
        assert_eq!(day("2026-12-31").plus_months(2), day("2027-02-28"));
        assert_eq!(day("9999-12-31").plus_months(1), CivilDate::LAST);
        assert_eq!(day("2026-12-31").next_day(), day("2027-01-01"));
    }

    #[test]
    fn days_since_1970_are_counted_as_another_calendar_does() {
        use chrono::{Datelike, NaiveDate};
        let mut date = NaiveDate::from_ymd_opt(1800, 1, 1).unwrap();
        while date.year() <= 9999 {
            let day = CivilDate::new(
                date.year().try_into().unwrap(),
                date.month().try_into().unwrap(),
                date.day().try_into().unwrap(),
            );
            let days = date.and_time(chrono::NaiveTime::MIN).and_utc().timestamp() / 86_400;
            assert_eq!(day.unwrap().unix_days(), days, "{date}");
            assert_eq!(day, Ok(CivilDate::from_unix_days(days)), "{date}");
            // Every day of the centuries in use, then a sample.
            let step = if date.year() < 2200 { 1 } else { 13 };
            date = date + chrono::Days::new(step);
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        for (text, error) in [
            ("2026-02-29", TimeError::DoesNotExist),
            ("1900-02-29", TimeError::DoesNotExist),
            ("2026-13-01", TimeError::DoesNotExist),
            ("2026-00-10", TimeError::DoesNotExist),
            ("1799-12-31", TimeError::OutOfRange),
            ("2026-1-01", TimeError::DateForm),
            ("2026-01-01 ", TimeError::DateForm),
            ("２026-01-01", TimeError::DateForm),
            ("", TimeError::DateForm),
        ] {
            assert_eq!(text.parse::<CivilDate>(), Err(error), "{text}");
        }
    }
}
