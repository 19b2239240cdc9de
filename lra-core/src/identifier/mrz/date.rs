use crate::identifier::BirthDate;
use crate::time::{CivilDate, days_in_month};

/// The two digits of each part of `YYMMDD`; `None` inside for a part of two fillers, outside for anything else.
fn parts(field: &[u8]) -> Option<[Option<u8>; 3]> {
    let &[y1, y2, m1, m2, d1, d2] = field else { return None };
    let part = |tens: u8, units: u8| match (tens, units) {
        (b'<', b'<') => Some(None),
        (b'0'..=b'9', b'0'..=b'9') => Some(Some((tens - b'0') * 10 + (units - b'0'))),
        _ => None,
    };
    Some([part(y1, y2)?, part(m1, m2)?, part(d1, d2)?])
}

/// A birth date whose unknown parts are fillers (ICAO Doc 9303-3, 4.8): in the last hundred years that end with today.
/// `Some(None)` when its year is unknown, `None` when it is no such date.
pub(super) fn birth_date(field: &[u8], today: CivilDate) -> Option<Option<BirthDate>> {
    let [year, month, day] = parts(field)?;
    let month_exists = month.is_none_or(|month| matches!(month, 1..=12));
    let day_exists = day.is_none_or(|day| matches!(day, 1..=31));
    if !month_exists || !day_exists {
        return None;
    }
    let Some(year) = year else {
        // The longest that the month can be, in a leap year.
        let fits = month
            .zip(day)
            .is_none_or(|(month, day)| day <= days_in_month(2000, month));
        return fits.then_some(None);
    };
    let this_century = today.year() / 100 * 100;
    // A day without its month says nothing.
    let day = month.and(day);
    [this_century, this_century - 100]
        .into_iter()
        .filter_map(|century| BirthDate::new(century + u16::from(year), month, day).ok())
        .find(|date| !date.after(today))
        .map(Some)
}

/// A last day of validity: the one that lies less than fifty years before or after today's year. No travel document is
/// valid for so long, and one that expired before 2000 must not seem valid until 2099.
pub(super) fn expiry_date(field: &[u8], today: CivilDate) -> Option<CivilDate> {
    let [Some(year), Some(month), Some(day)] = parts(field)? else {
        return None;
    };
    let this_century = today.year() / 100 * 100;
    [this_century, this_century + 100, this_century - 100]
        .into_iter()
        .map(|century| century + u16::from(year))
        .find(|year| (today.year() - 50..today.year() + 50).contains(year))
        .and_then(|year| CivilDate::new(year, month, day).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> CivilDate {
        CivilDate::new(2026, 11, 22).unwrap()
    }

    #[test]
    fn a_birth_date_lies_in_the_last_hundred_years() {
        for (field, expected) in [
            ("850730", Some(Some("1985-07-30"))),
            ("261122", Some(Some("2026-11-22"))),
            ("261123", Some(Some("1926-11-23"))),
            ("8507<<", Some(Some("1985-07"))),
            ("85<<<<", Some(Some("1985"))),
            ("85<<30", Some(Some("1985"))),
            ("<<<<<<", Some(None)),
            ("<<0730", Some(None)),
            ("<<0229", Some(None)),
            ("<<0230", None),
            ("000229", Some(Some("2000-02-29"))),
            ("850229", None),
            ("850700", None),
            ("850030", None),
            ("851330", None),
            ("8507<0", None),
            ("85073", None),
        ] {
            let read = birth_date(field.as_bytes(), today());
            let expected = expected.map(|date| date.map(|date| date.parse::<BirthDate>().unwrap()));
            assert_eq!(read, expected, "{field}");
        }
    }

    #[test]
    fn an_expiry_date_lies_within_fifty_years() {
        for (field, expected) in [
            ("261122", Some("2026-11-22")),
            ("751231", Some("2075-12-31")),
            ("760101", Some("1976-01-01")),
            ("991231", Some("1999-12-31")),
            ("280229", Some("2028-02-29")),
            ("270229", None),
            ("2802<<", None),
            ("<<<<<<", None),
        ] {
            let expected = expected.map(|date| date.parse().unwrap());
            assert_eq!(expiry_date(field.as_bytes(), today()), expected, "{field}");
        }
    }
}
