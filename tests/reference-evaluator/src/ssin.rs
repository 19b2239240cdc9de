//! What an SSIN encodes (royal decrees of 3 April 1984, 8 February 1991, 25 November 1997 and 13 October 1998).

use crate::calendar;

/// A birth date of which the month or the day may be unknown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct BirthDate {
    pub(crate) year: i64,
    pub(crate) month: Option<i64>,
    pub(crate) day: Option<i64>,
}

impl BirthDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('-').map(|part| part.parse().ok());
        Some(Self {
            year: parts.next()??,
            month: parts.next().flatten(),
            day: parts.next().flatten(),
        })
    }

    /// Whether both know a part and state it differently.
    pub(crate) fn contradicts(self, other: Self) -> bool {
        let differ = |one: Option<i64>, other: Option<i64>| one.is_some() && other.is_some() && one != other;
        self.year != other.year || differ(self.month, other.month) || differ(self.day, other.day)
    }

    /// The first day that it can stand for.
    fn earliest(self) -> i64 {
        calendar::day_number(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }
}

/// An SSIN, taken apart.
pub(crate) struct Ssin {
    /// Whether it is a BIS number: the month is raised by 20 or by 40.
    pub(crate) bis: bool,
    /// The birth date; none where the number only says that it was unknown.
    birth: Option<BirthDate>,
    /// `male` or `female`; none in a BIS number given out when the sex was not known (month raised by 20).
    pub(crate) sex: Option<&'static str>,
}

impl Ssin {
    /// Reads eleven digits with check digits of either century.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let number: i64 = text.parse().ok().filter(|_| text.len() == 11)?;
        let (nine, check) = (number / 100, number % 100);
        let century = if 97 - nine % 97 == check {
            1900
        } else if 97 - (2_000_000_000 + nine) % 97 == check {
            2000
        } else {
            return None;
        };
        let (year, raised, day) = (
            number / 1_000_000_000,
            number / 10_000_000 % 100,
            number / 100_000 % 100,
        );
        let (month, sequence) = (raised % 20, number / 100 % 1_000);
        let known_month = Some(month).filter(|month| *month > 0);
        Some(Self {
            bis: raised >= 20,
            // 00 00 01 was given out when no part of the birth date was known.
            birth: (year, month, day).ne(&(0, 0, 1)).then_some(BirthDate {
                year: century + year,
                month: known_month,
                // With month 00 the day only counts on.
                day: Some(day).filter(|day| known_month.is_some() && *day > 0),
            }),
            sex: match (raised / 20, sequence % 2) {
                (1, _) => None,
                (_, 1) => Some("male"),
                _ => Some("female"),
            },
        })
    }

    /// Whether every day of birth that it can stand for is after today.
    pub(crate) fn born_after(&self, today: i64) -> bool {
        self.birth.is_some_and(|birth| birth.earliest() > today)
    }

    /// Whether it encodes another birth date.
    pub(crate) fn contradicts(&self, birth: BirthDate) -> bool {
        self.birth.is_some_and(|encoded| encoded.contradicts(birth))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn birth(text: &str) -> Option<BirthDate> {
        Ssin::read(text).and_then(|ssin| ssin.birth)
    }

    #[test]
    fn the_check_digits_tell_the_century() {
        assert_eq!(birth("85073003328"), BirthDate::read("1985-07-30"));
        assert_eq!(birth("17073003384"), BirthDate::read("2017-07-30"));
        assert_eq!(birth("00000100166"), None);
        assert_eq!(birth("00000100195"), None);
        assert_eq!(
            birth("00003241778").map(|birth| (birth.month, birth.day)),
            Some((None, None))
        );
        assert!(Ssin::read("81050103521").is_none());
    }

    #[test]
    fn a_raised_month_is_a_bis_number() {
        let read = |text| Ssin::read(text).map(|ssin| (ssin.bis, ssin.sex));
        assert_eq!(read("98472899765"), Some((true, Some("male"))));
        assert_eq!(read("75260898052"), Some((true, None)));
        assert_eq!(read("85073003328"), Some((false, Some("male"))));
        assert_eq!(birth("98472899765"), BirthDate::read("1998-07-28"));
    }
}
