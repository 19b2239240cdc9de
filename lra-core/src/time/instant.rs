use super::{CivilDate, TimeError, TwoDigitForm, brussels, two_digits};
use core::fmt;

const DAY: i64 = 86_400_000;
const MINUTE: i64 = 60_000;
/// Hour, minute and second.
const TIME: TwoDigitForm = TwoDigitForm::new(b"00:00:00");

/// A moment in UTC with millisecond precision, from year 1800 to 9999. Read with zero to three fraction digits and
/// `Z`, always shown with three.
///
/// ```
/// use lra_core::time::Instant;
/// let at: Instant = "2026-11-22T10:15:30Z".parse()?;
/// assert_eq!(at.to_string(), "2026-11-22T10:15:30.000Z");
/// # Ok::<(), lra_core::time::TimeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {
    milliseconds: i64,
}

impl Instant {
    /// 1800-01-01T00:00:00.000Z.
    pub const FIRST: Self = Self {
        milliseconds: -5_364_662_400_000,
    };
    /// 9999-12-31T23:59:59.999Z.
    pub const LAST: Self = Self {
        milliseconds: 253_402_300_799_999,
    };

    /// A moment by the milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] outside the years 1800 to 9999.
    pub const fn from_unix_milliseconds(milliseconds: i64) -> Result<Self, TimeError> {
        if milliseconds < Self::FIRST.milliseconds || milliseconds > Self::LAST.milliseconds {
            return Err(TimeError::OutOfRange);
        }
        Ok(Self { milliseconds })
    }

    /// Milliseconds since 1970-01-01T00:00:00Z, negative before.
    #[must_use]
    pub const fn unix_milliseconds(self) -> i64 {
        self.milliseconds
    }

    /// This moment moved by so many milliseconds, kept within the years this type holds.
    #[must_use]
    pub const fn plus_milliseconds(self, milliseconds: i64) -> Self {
        let moved = self.milliseconds.saturating_add(milliseconds);
        if moved < Self::FIRST.milliseconds {
            Self::FIRST
        } else if moved > Self::LAST.milliseconds {
            Self::LAST
        } else {
            Self { milliseconds: moved }
        }
    }

    /// The day it is in Brussels at this moment.
    #[must_use]
    pub fn brussels_date(self) -> CivilDate {
        brussels::date(self)
    }

    /// Hour and minute in Brussels at this moment.
    #[must_use]
    pub fn brussels_time(self) -> (u32, u32) {
        let (_, shown) = brussels::clock(self);
        let minutes = u32::try_from(shown / MINUTE).unwrap_or_default();
        (minutes / 60, minutes % 60)
    }

    /// The moment a day starts in Brussels.
    #[must_use]
    pub fn start_of_brussels_day(day: CivilDate) -> Self {
        brussels::moment(day, 0)
    }

    /// The same time on the Brussels clock so many calendar months later, on the last day of the month where that month
    /// is shorter. A time that the clock shows twice that day is the second of the two; one that it skips lies as far after
    /// the change as the clock says.
    #[must_use]
    pub fn plus_brussels_months(self, months: u16) -> Self {
        let (day, shown) = brussels::clock(self);
        brussels::moment(day.plus_months(months), shown)
    }

    /// Midnight in UTC of the day so many days after 1970-01-01.
    pub(super) const fn of_unix_day(days: i64) -> Self {
        Self {
            milliseconds: days * DAY,
        }
    }
}

impl core::str::FromStr for Instant {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let (Some(date), Some(rest)) = (text.get(..10), text.get(10..)) else {
            return Err(TimeError::InstantForm);
        };
        let date: CivilDate = date.parse().map_err(|error| match error {
            TimeError::DateForm => TimeError::InstantForm,
            other => other,
        })?;
        let Some((b'T', rest)) = rest.as_bytes().split_first() else {
            return Err(TimeError::InstantForm);
        };
        let (time, fraction) = rest.split_first_chunk().ok_or(TimeError::InstantForm)?;
        let numbers = TIME.numbers(*time).ok_or(TimeError::InstantForm)?;
        let [hour, _, _, minute, _, _, second, _] = numbers;
        let digits = match *fraction {
            [b'Z'] => [b'0'; 3],
            [b'.', a, b'Z'] => [a, b'0', b'0'],
            [b'.', a, b, b'Z'] => [a, b, b'0'],
            [b'.', a, b, c, b'Z'] => [a, b, c],
            _ => return Err(TimeError::InstantForm),
        };
        if !digits.iter().all(u8::is_ascii_digit) {
            return Err(TimeError::InstantForm);
        }
        if hour > 23 || minute > 59 || second > 59 {
            return Err(TimeError::DoesNotExist);
        }
        let milliseconds = digits
            .iter()
            .fold(0, |number, digit| 10 * number + i64::from(digit - b'0'));
        let time = ((i64::from(hour) * 60 + i64::from(minute)) * 60 + i64::from(second)) * 1000 + milliseconds;
        Ok(Self::of_unix_day(date.unix_days()).plus_milliseconds(time))
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = CivilDate::from_unix_days(self.milliseconds.div_euclid(DAY));
        let time = self.milliseconds.rem_euclid(DAY);
        let [h1, h2] = two_digits(time / (60 * MINUTE));
        let [m1, m2] = two_digits(time / MINUTE % 60);
        let [s1, s2] = two_digits(time / 1_000 % 60);
        let ([f1, f2], [_, f3]) = (two_digits(time / 10 % 100), two_digits(time % 10));
        let [y1, y2, y3, y4, dash, n1, n2, _, d1, d2] = day.ascii();
        let text = [
            y1, y2, y3, y4, dash, n1, n2, dash, d1, d2, b'T', h1, h2, b':', m1, m2, b':', s1, s2, b'.', f1, f2, f3,
            b'Z',
        ];
        f.write_str(core::str::from_utf8(&text).unwrap_or_default())
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

serde_as_text!(Instant, "an instant YYYY-MM-DDThh:mm:ss.fffZ", 24 bytes, 20 bytes);

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    #[test]
    fn bounds_are_the_first_and_last_millisecond() {
        assert_eq!(Instant::FIRST.to_string(), "1800-01-01T00:00:00.000Z");
        assert_eq!(Instant::LAST.to_string(), "9999-12-31T23:59:59.999Z");
        assert_eq!(at("9999-12-31T23:59:59.999Z"), Instant::LAST);
        assert_eq!(Instant::LAST.brussels_date(), CivilDate::LAST);
    }

    #[test]
    fn fraction_digits_up_to_three() {
        assert_eq!(at("2026-11-22T10:15:30.5Z").to_string(), "2026-11-22T10:15:30.500Z");
        assert_eq!(at("2026-11-22T10:15:30.05Z").to_string(), "2026-11-22T10:15:30.050Z");
        assert_eq!(at("2026-11-22T10:15:30.005Z").to_string(), "2026-11-22T10:15:30.005Z");
        for text in [
            "2026-11-22T10:15:30.0000Z",
            "2026-11-22T10:15:30.Z",
            "2026-11-22T10:15:30",
            "2026-11-22T10:15:30+01:00",
            "2026-11-22 10:15:30Z",
            "2026-11-22T10:15:30.00aZ",
            "é026-11-22T10:15:30Z",
        ] {
            assert_eq!(text.parse::<Instant>(), Err(TimeError::InstantForm), "{text}");
        }
        for text in [
            "2026-11-22T24:00:00Z",
            "2026-11-22T10:60:00Z",
            "2026-11-22T23:59:60Z",
            "2026-02-29T00:00:00Z",
        ] {
            assert_eq!(text.parse::<Instant>(), Err(TimeError::DoesNotExist), "{text}");
        }
    }

    #[test]
    fn one_other_character_anywhere_is_seen() {
        let form = "2026-11-22T10:15:30.123Z";
        for (place, expected) in form.char_indices() {
            for character in '\0'..='\u{17F}' {
                let text: String = form
                    .chars()
                    .enumerate()
                    .map(|(index, own)| if index == place { character } else { own })
                    .collect();
                let right = character == expected || expected.is_ascii_digit() && character.is_ascii_digit();
                match text.parse::<Instant>() {
                    Ok(at) => assert!(right && at.to_string() == text, "{text}"),
                    Err(TimeError::InstantForm) => assert!(!right, "{text}"),
                    Err(_) => assert!(right, "{text}"),
                }
            }
        }
    }

    #[test]
    fn months_are_added_at_the_same_time_in_brussels() {
        assert_eq!(
            at("2026-01-31T08:00:00Z").plus_brussels_months(1),
            at("2026-02-28T08:00:00Z")
        );
        assert_eq!(
            at("2026-01-14T23:00:00Z").plus_brussels_months(6),
            at("2026-07-14T22:00:00Z")
        );
        assert_eq!(
            at("2025-11-22T10:15:30.250Z").plus_brussels_months(12),
            at("2026-11-22T10:15:30.250Z")
        );
    }

    #[test]
    fn months_are_added_across_the_changes_of_summer_time() {
        for (start, months, later) in [
            // From the day of 25 hours to one of 24, and back.
            ("2025-10-26T21:30:00.002Z", 12, "2026-10-26T21:30:00.002Z"),
            ("2025-10-26T22:30:00Z", 12, "2026-10-26T22:30:00Z"),
            ("2025-10-25T21:30:00Z", 12, "2026-10-25T22:30:00Z"),
            // From the day of 23 hours to one of 24, and back.
            ("2026-03-29T08:00:00Z", 1, "2026-04-29T08:00:00Z"),
            ("2025-03-29T08:00:00Z", 12, "2026-03-29T07:00:00Z"),
            // A time that comes twice, and one that is skipped.
            ("2026-09-25T00:30:00Z", 1, "2026-10-25T01:30:00Z"),
            ("2026-02-28T23:30:00Z", 0, "2026-02-28T23:30:00Z"),
            ("2026-01-29T01:30:00Z", 2, "2026-03-29T01:30:00Z"),
        ] {
            assert_eq!(at(start).plus_brussels_months(months), at(later), "{start}");
        }
    }

    #[test]
    fn a_brussels_day_starts_at_its_own_offset() {
        for (day, start) in [
            ("2026-01-15", "2026-01-14T23:00:00.000Z"),
            ("2026-03-29", "2026-03-28T23:00:00.000Z"),
            ("2026-03-30", "2026-03-29T22:00:00.000Z"),
            ("2026-10-25", "2026-10-24T22:00:00.000Z"),
            ("2026-10-26", "2026-10-25T23:00:00.000Z"),
        ] {
            let day: CivilDate = day.parse().unwrap();
            assert_eq!(Instant::start_of_brussels_day(day).to_string(), start);
            assert_eq!(at(start).brussels_date(), day);
            assert!(at(start).plus_milliseconds(-1).brussels_date() < day);
        }
    }
}
