use core::fmt;

use crate::time::{CivilDate, TimeError};

/// A birth date of which the month, or the day, may be unknown.
///
/// Shown and read with its known parts only: `1985`, `1985-07` or `1985-07-30`. Its `Debug` hides it.
///
/// ```
/// use lra_core::identifier::BirthDate;
/// let known: BirthDate = "1985-07-30".parse()?;
/// let partial: BirthDate = "1985".parse()?;
/// assert!(!known.contradicts(partial));
/// assert!("1985-02-29".parse::<BirthDate>().is_err());
/// # Ok::<(), lra_core::time::TimeError>(())
/// ```
// 0 stands for an unknown month or day, and orders it before every known one. A known day has a known month.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BirthDate {
    year: u16,
    month: u8,
    day: u8,
}

impl BirthDate {
    /// A birth date of a year, a month (1 to 12) if known, and a day of that month if known.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] outside the years 1800 to 9999; [`TimeError::DoesNotExist`] for a month or day that
    /// the calendar does not have, and for a day without a month.
    pub fn new(year: u16, month: Option<u8>, day: Option<u8>) -> Result<Self, TimeError> {
        match (month, day) {
            (Some(month), Some(day)) => CivilDate::new(year, month, day).map(Self::from),
            (Some(month), None) => CivilDate::new(year, month, 1).map(|first| Self {
                day: 0,
                ..Self::from(first)
            }),
            (None, None) => CivilDate::new(year, 1, 1).map(|_| Self::from_checked(year, 0, 0)),
            (None, Some(_)) => Err(TimeError::DoesNotExist),
        }
    }

    /// From parts that the caller has checked, 0 for unknown.
    pub(super) const fn from_checked(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, if known.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        (self.month != 0).then_some(self.month)
    }

    /// The day of the month, 1 to 31, if known.
    #[must_use]
    pub fn day(self) -> Option<u8> {
        (self.day != 0).then_some(self.day)
    }

    /// The date, if every part is known.
    #[must_use]
    pub fn full(self) -> Option<CivilDate> {
        CivilDate::new(self.year, self.month, self.day).ok()
    }

    /// The first day it can stand for.
    #[must_use]
    pub fn first_day(self) -> Option<CivilDate> {
        CivilDate::new(self.year, self.month.max(1), self.day.max(1)).ok()
    }

    /// Whether every day it can stand for lies after the given one.
    #[must_use]
    pub fn after(self, day: CivilDate) -> bool {
        (self.year, self.month, self.day) > (day.year(), day.month(), day.day())
    }

    /// Whether a part that both know differs; an unknown part contradicts nothing.
    #[must_use]
    pub fn contradicts(self, other: Self) -> bool {
        let differ = |one: u8, two: u8| one != 0 && two != 0 && one != two;
        self.year != other.year || differ(self.month, other.month) || differ(self.day, other.day)
    }
}

impl From<CivilDate> for BirthDate {
    fn from(date: CivilDate) -> Self {
        Self::from_checked(date.year(), date.month(), date.day())
    }
}

impl core::str::FromStr for BirthDate {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        // The missing parts are filled up so that one reader judges the form.
        let filled = |rest: &str| -> Result<CivilDate, TimeError> {
            let mut whole = String::with_capacity(10);
            whole.push_str(text);
            whole.push_str(rest);
            whole.parse()
        };
        match text.len() {
            4 => filled("-01-01").and_then(|first| Self::new(first.year(), None, None)),
            7 => filled("-01").and_then(|first| Self::new(first.year(), Some(first.month()), None)),
            _ => text.parse().map(CivilDate::into),
        }
    }
}

impl fmt::Display for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = match (self.month, self.day) {
            (0, _) => 4,
            (_, 0) => 7,
            _ => 10,
        };
        let ascii = self.first_day().map(CivilDate::ascii);
        let known = ascii.as_ref().and_then(|ascii| ascii.get(..known)).unwrap_or_default();
        f.write_str(core::str::from_utf8(known).unwrap_or_default())
    }
}

impl fmt::Debug for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BirthDate(…)")
    }
}

serde_as_text!(BirthDate, "a birth date YYYY-MM-DD, YYYY-MM or YYYY");

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> BirthDate {
        text.parse().unwrap()
    }

    #[test]
    fn text_goes_in_and_out() {
        for text in ["1985", "1985-07", "1985-07-30", "2000-02-29"] {
            assert_eq!(date(text).to_string(), text);
        }
        for text in [
            "",
            "85",
            "1985-13",
            "1985-00",
            "1985-7",
            "1985-02-30",
            "1985-00-30",
            "1985-07-00",
            "１985",
            "19é5",
        ] {
            assert!(text.parse::<BirthDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn parts_are_checked() {
        assert!(BirthDate::new(1985, None, Some(3)).is_err());
        assert!(BirthDate::new(1985, Some(0), None).is_err());
        assert!(BirthDate::new(1985, Some(2), Some(29)).is_err());
        assert!(BirthDate::new(1700, None, None).is_err());
        let partial = BirthDate::new(1985, Some(7), None).unwrap();
        assert_eq!((partial.month(), partial.day(), partial.full()), (Some(7), None, None));
        assert_eq!(date("1985-07-30").full(), CivilDate::new(1985, 7, 30).ok());
    }

    #[test]
    fn an_unknown_part_contradicts_nothing_and_is_never_in_the_future() {
        let contradicts = |one: &str, two: &str| date(one).contradicts(date(two));
        assert!(!contradicts("1985", "1985-07-30"));
        assert!(!contradicts("1985-07", "1985-07-30"));
        assert!(contradicts("1986", "1985-07-30"));
        assert!(contradicts("1985-08", "1985-07-30"));
        assert!(contradicts("1985-07-29", "1985-07-30"));
        let today = CivilDate::new(2026, 11, 22).unwrap();
        for (text, after) in [
            ("2026", false),
            ("2026-11", false),
            ("2026-11-22", false),
            ("2026-11-23", true),
            ("2026-12", true),
            ("2027", true),
        ] {
            assert_eq!(date(text).after(today), after, "{text}");
        }
    }
}
