use core::fmt;

use super::digits::{
    Digits, FormError, Layout, all_digits, pairs, position_in, read_layout, serde_as_digits, write_layout,
};
use super::{BirthDate, Sex};
use crate::time::{CivilDate, is_leap_year};

const CANONICAL: Layout = "00000000000";
const DISPLAY: Layout = "00.00.00-000.00";
const EXPECTED: &str = "11 digits, or YY.MM.DD-SSS.CC";

/// What the two digits of a month say.
#[derive(Clone, Copy)]
struct MonthField {
    /// 1 to 12, or 0 for an unknown month.
    month: u8,
    /// The first day that it has in no year; 0 where there is no such month.
    end: u8,
}

/// By month field: 00 to 12, and for a BIS number that plus 20 or plus 40. Month 00 has every day up to 99.
#[allow(clippy::indexing_slicing, reason = "an index out of bounds does not compile")]
static MONTH_FIELDS: [MonthField; 100] = {
    const ENDS: [u8; 13] = [100, 32, 30, 32, 31, 32, 31, 32, 32, 31, 32, 31, 32];
    let mut fields = [MonthField { month: 0, end: 0 }; 100];
    let mut month = 0;
    while month <= 12 {
        let place = month as usize;
        let field = MonthField {
            month,
            end: ENDS[place],
        };
        (fields[place], fields[place + 20], fields[place + 40]) = (field, field, field);
        month += 1;
    }
    fields
};

/// A social security identification number (Belgif `ssin`): a national number or a BIS number.
///
/// `YYMMDD SSS CC`: birth date, sequence number, check digits (royal decrees of 3 April 1984, 8 February 1991,
/// 25 November 1997 and 13 October 1998). A value of this type is well formed; whether the number is given out,
/// replaced or cancelled only the registers know.
///
/// Shown as `YY.MM.DD-SSS.CC`; [`canonical`](Self::canonical) and JSON are the eleven digits. `Debug` hides it.
///
/// ```
/// use lra_core::identifier::{Sex, Ssin, SsinKind};
/// use lra_core::time::CivilDate;
/// let today: CivilDate = "2026-11-22".parse()?;
/// let ssin = Ssin::parse("85.07.30-033.28", today)?;
/// assert_eq!(ssin.canonical().as_str(), "85073003328");
/// assert_eq!(ssin.to_string(), "85.07.30-033.28");
/// assert_eq!(ssin.birth_date().to_string(), "1985-07-30");
/// assert_eq!((ssin.kind(), ssin.sex()), (SsinKind::National, Sex::Male));
/// assert_eq!(format!("{ssin:?}"), "Ssin(…)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ssin {
    /// The eleven digits as a number: what moves as a whole is never waited for.
    number: u64,
    birth_date: BirthDate,
}

/// Which register a number belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SsinKind {
    /// A national number: the National Register.
    National,
    /// A BIS number: the BIS register of the CBSS, for a person who is not in the National Register.
    Bis,
}

impl SsinKind {
    /// Its stable word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::National => "national",
            Self::Bis => "bis",
        }
    }
}

/// Why a text is not an SSIN. Positions count characters of the given text from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SsinError {
    /// Neither eleven digits nor `YY.MM.DD-SSS.CC`.
    #[error(transparent)]
    Form(#[from] FormError),
    /// The month is not 00 to 12, nor that plus 20 or plus 40 (BIS).
    #[error("no such birth month at position {position}; expected 00 to 12, for a BIS number 20 to 32 or 40 to 52")]
    Month {
        /// Where the month starts.
        position: usize,
    },
    /// The month, in that year, has no such day. With month 00 every day is good.
    #[error("the birth month has no such day at position {position}")]
    Day {
        /// Where the day starts.
        position: usize,
    },
    /// 000 or 999, which no national number has.
    #[error("no national number has this sequence number, at position {position}; expected 001 to 998")]
    Sequence {
        /// Where the sequence number starts.
        position: usize,
    },
    /// The check digits fit neither a birth before 2000 nor one from 2000 on.
    #[error("the check digits at position {position} do not fit the other digits")]
    CheckDigits {
        /// Where the check digits start.
        position: usize,
    },
    /// The encoded birth date lies after today.
    #[error("the birth date lies after today")]
    BornAfterToday,
}

impl SsinError {
    /// The stable code of this error.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Form(form) => form.code(),
            Self::Month { .. } => "month",
            Self::Day { .. } => "day",
            Self::Sequence { .. } => "sequence",
            Self::CheckDigits { .. } => "check-digits",
            Self::BornAfterToday => "born-after-today",
        }
    }

    /// Where the text is wrong, counted in characters from 1; `None` when it is wrong as a whole.
    #[must_use]
    pub const fn position(self) -> Option<usize> {
        match self {
            Self::Form(form) => form.position(),
            Self::Month { position }
            | Self::Day { position }
            | Self::Sequence { position }
            | Self::CheckDigits { position } => Some(position),
            Self::BornAfterToday => None,
        }
    }
}

impl Ssin {
    /// The Belgif property name.
    pub const PROPERTY: &'static str = "ssin";

    /// Reads the canonical form (eleven digits) or the display form `YY.MM.DD-SSS.CC` with exactly these separators;
    /// nothing is trimmed, corrected or transliterated.
    ///
    /// The judgement is that of Belgif's `SsinValidator`, except that with month 00 every day 00 to 99 is good, since
    /// the day then runs on when a date's sequence is used up.
    ///
    /// # Errors
    /// The first of: form, month, day, sequence, check digits, day in that year, a birth date after `today`.
    #[inline]
    pub fn parse(text: &str, today: CivilDate) -> Result<Self, SsinError> {
        let ssin = Self::parse_undated(text)?;
        if ssin.born_after(today) {
            return Err(SsinError::BornAfterToday);
        }
        Ok(ssin)
    }

    /// [`parse`](Self::parse) where no day is at hand: everything but "not born after today". So are SSINs read from
    /// JSON; the question then holds them against its own instant with [`born_after`](Self::born_after).
    ///
    /// # Errors
    /// As [`parse`](Self::parse), without [`SsinError::BornAfterToday`].
    #[inline]
    pub fn parse_undated(text: &str) -> Result<Self, SsinError> {
        // The bytes stay where they are until all is known: copied first, they would be waited for.
        match <&[u8; 11]>::try_from(text.as_bytes()) {
            Ok(ascii) if all_digits(ascii) => Self::from_ascii(ascii, CANONICAL),
            _ => Self::parse_layout(text),
        }
    }

    /// Any text but eleven digits.
    #[cold]
    #[inline(never)]
    fn parse_layout(text: &str) -> Result<Self, SsinError> {
        let (digits, layout) = read_layout::<11>(text, &[CANONICAL, DISPLAY], EXPECTED)?;
        Self::from_ascii(digits.ascii(), layout)
    }

    // A call would hand the result over in memory, which costs as much again.
    #[inline(always)]
    fn from_ascii(ascii: &[u8; 11], layout: Layout) -> Result<Self, SsinError> {
        let [date @ .., _, _, _] = ascii;
        let [_, _, _, rest @ ..] = ascii;
        let &[.., s3, _, _] = ascii;
        let (date, rest) = (pairs(*date), pairs(*rest));
        // In the width of the whole number, so that nothing is widened on the way.
        let pair = |pairs: u64, place: u32| pairs >> (8 * place) & 0xFF;
        let (year, month_field, day) = (pair(date, 0), pair(date, 2), pair(date, 4));
        let sequence = pair(date, 6) * 10 + u64::from(s3 & 15);
        let check = pair(rest, 6);

        let field = usize::try_from(month_field).ok();
        let Some(MonthField { month, end }) = field.and_then(|field| MONTH_FIELDS.get(field)).copied() else {
            return Err(SsinError::Month {
                position: position_in(layout, 2),
            });
        };
        if day >= u64::from(end) {
            return Err(if end == 0 {
                SsinError::Month {
                    position: position_in(layout, 2),
                }
            } else {
                SsinError::Day {
                    position: position_in(layout, 4),
                }
            });
        }
        if month_field <= 12 && (sequence == 0 || sequence == 999) {
            return Err(SsinError::Sequence {
                position: position_in(layout, 6),
            });
        }
        let nine = ((year * 100 + month_field) * 100 + day) * 1000 + sequence;
        // The check digits are what the nine digits lack to a multiple of 97, and never 00. With the prefix 2 of births from
        // 2000 on the remainder grows by 2·10⁹ mod 97, which is 68.
        let possible = (1..=97).contains(&check);
        let century = if possible && (nine + check).is_multiple_of(97) {
            1900
        } else if possible && (nine + check + 68).is_multiple_of(97) {
            2000
        } else {
            return Err(SsinError::CheckDigits {
                position: position_in(layout, 9),
            });
        };
        // Both are two digits.
        let year = u16::try_from(century + year).unwrap_or_default();
        let day = u8::try_from(day).unwrap_or_default();
        if day == 29 && month == 2 && !is_leap_year(year) {
            return Err(SsinError::Day {
                position: position_in(layout, 4),
            });
        }
        // With month 00 the day is no day but runs on with the sequence.
        let day = if month == 0 { 0 } else { day };
        Ok(Self {
            number: nine * 100 + check,
            birth_date: BirthDate::from_checked(year, month, day),
        })
    }

    /// The eleven digits without separators.
    #[must_use]
    pub fn canonical(self) -> Digits<11> {
        Digits::of_number(self.number)
    }

    /// The eleven digits as a number.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.number
    }

    /// Which register the number belongs to.
    #[must_use]
    pub fn kind(self) -> SsinKind {
        if self.month_field() < 20 {
            SsinKind::National
        } else {
            SsinKind::Bis
        }
    }

    /// The birth date, as far as the number encodes it: with month 00 only the year, with day 00 year and month. The
    /// check digits tell the century.
    #[must_use]
    pub const fn birth_date(self) -> BirthDate {
        self.birth_date
    }

    /// Whether the date part is `00 00 01`, which is given when no part of the birth date was known: the year that
    /// [`birth_date`](Self::birth_date) states, 1900 or 2000, is then a placeholder too.
    #[must_use]
    pub fn birth_date_is_placeholder(self) -> bool {
        let (year, day) = (self.number / 1_000_000_000, self.number / 100_000 % 100);
        self.birth_date.month().is_none() && (year, day) == (0, 1)
    }

    /// The sex: odd sequence male, even female. Unknown for a BIS number whose month is raised by 20, that is, when
    /// the sex was not known at assignment.
    #[must_use]
    pub fn sex(self) -> Sex {
        let sequence = self.number / 100;
        match (self.month_field(), sequence % 2) {
            (20..=32, _) => Sex::Unknown,
            (_, 1) => Sex::Male,
            _ => Sex::Female,
        }
    }

    /// Whether the encoded birth date lies after the given day; a date with unknown parts does so only when every day
    /// it can stand for does.
    #[must_use]
    pub fn born_after(self, today: CivilDate) -> bool {
        self.birth_date.after(today)
    }

    const fn month_field(self) -> u64 {
        self.number / 10_000_000 % 100
    }
}

impl fmt::Display for Ssin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_layout(f, self.canonical().ascii(), DISPLAY)
    }
}

impl fmt::Debug for Ssin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ssin(…)")
    }
}

serde_as_digits!(
    Ssin,
    11,
    Ssin::parse_undated,
    "an SSIN: 11 digits whose date exists and whose check digits hold"
);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> CivilDate {
        text.parse().unwrap()
    }

    fn read(text: &str) -> Result<Ssin, SsinError> {
        Ssin::parse(text, day("2026-11-22"))
    }

    /// The number with these nine digits and the check digits of that century.
    fn numbered(nine: u64, century: u64) -> String {
        let prefix = if century == 2000 { 2_000_000_000 } else { 0 };
        format!("{nine:09}{:02}", 97 - (prefix + nine) % 97)
    }

    /// Every date field (month not raised) that a person born by that day can have, by walking the calendar.
    fn date_fields_until(today: CivilDate) -> std::collections::HashSet<(u16, u64, u64)> {
        let first = CivilDate::new(1900, 1, 1).unwrap();
        let mut fields = std::collections::HashSet::new();
        for date in core::iter::successors(Some(first), |date| Some(date.next_day())).take_while(|date| *date <= today)
        {
            fields.insert((date.year(), date.month().into(), date.day().into()));
            fields.insert((date.year(), date.month().into(), 0));
            if (date.month(), date.day()) == (1, 1) {
                fields.extend((0..100).map(|day| (date.year(), 0, day)));
            }
        }
        fields
    }

    #[test]
    fn every_date_field_of_both_centuries_is_judged_as_the_calendar_has_it() {
        let today = day("2026-11-22");
        let possible = date_fields_until(today);
        for century in [1900_u16, 2000] {
            for date in 0..1_000_000_u64 {
                let (year, month_field, day_field) = (date / 10_000, date / 100 % 100, date % 100);
                let raised = match month_field {
                    0..=12 => 0,
                    20..=32 => 20,
                    40..=52 => 40,
                    // No register uses these; the neighbours of the bounds are enough.
                    13 | 19 | 33 | 39 | 53 | 99 => 100,
                    _ => continue,
                };
                let good = raised < 100
                    && possible.contains(&(century + u16::try_from(year).unwrap(), month_field - raised, day_field));
                let digits = numbered(date * 1000 + 1, century.into());
                assert_eq!(Ssin::parse(&digits, today).is_ok(), good, "{digits}");
            }
        }
    }

    #[test]
    fn national_numbers_alone_have_no_sequence_000_and_999() {
        for sequence in 0..1000 {
            for (date, bis) in [(850_730, false), (852_730, true), (854_730, true), (850_000, false)] {
                let digits = numbered(date * 1000 + sequence, 1900);
                let good = bis || (1..=998).contains(&sequence);
                assert_eq!(read(&digits).is_ok(), good, "{digits}");
            }
        }
    }

    #[test]
    fn of_a_hundred_check_digits_one_per_century_fits() {
        for nine in [850_730_033_u64, 170_730_033, 1, 1_001, 984_728_997, 752_608_980, 11_001] {
            for check in 0..100 {
                let digits = format!("{nine:09}{check:02}");
                let years: Vec<u64> = [1900, 2000]
                    .into_iter()
                    .filter(|century| numbered(nine, *century) == digits)
                    .collect();
                match Ssin::parse_undated(&digits) {
                    Ok(ssin) => assert_eq!(u64::from(ssin.birth_date().year()) / 100 * 100, years[0], "{digits}"),
                    Err(SsinError::CheckDigits { .. }) => assert!(years.is_empty(), "{digits}"),
                    Err(other) => assert_eq!(other.code(), "sequence", "{digits}"),
                }
            }
        }
        // The remainders of the two centuries never meet, so the century is certain.
        assert!((0..97_u32).all(|rest| rest != (rest + 68) % 97));
    }

    /// The same judgement, digit by digit: the code of the error and which digit it points at.
    fn judged_by_hand(digits: &[u8; 11], today: CivilDate) -> Result<(u64, String), (&'static str, Option<usize>)> {
        let of = |range: core::ops::Range<usize>| {
            let digits = digits[range].iter();
            digits.fold(0_u64, |value, digit| value * 10 + u64::from(digit - b'0'))
        };
        let (field, day, sequence) = (of(2..4), of(4..6), of(6..9));
        let month = match field {
            0..=12 => field,
            20..=32 => field - 20,
            40..=52 => field - 40,
            _ => return Err(("month", Some(2))),
        };
        let month = u8::try_from(month).unwrap();
        if month > 0 && day > u64::from(crate::time::days_in_month(2000, month)) {
            return Err(("day", Some(4)));
        }
        if field <= 12 && matches!(sequence, 0 | 999) {
            return Err(("sequence", Some(6)));
        }
        let fits = |prefix: u64| of(9..11) == 97 - (prefix * 1_000_000_000 + of(0..9)) % 97;
        let century = match (fits(0), fits(2)) {
            (true, false) => 1900,
            (false, true) => 2000,
            _ => return Err(("check-digits", Some(9))),
        };
        let year = u16::try_from(century + of(0..2)).unwrap();
        let day = u8::try_from(day).unwrap();
        if month > 0 && day > crate::time::days_in_month(year, month) {
            return Err(("day", Some(4)));
        }
        let known = |part: u8| (part > 0).then_some(part);
        let birth_date = BirthDate::new(year, known(month), known(month).and(known(day))).unwrap();
        if birth_date.after(today) {
            return Err(("born-after-today", None));
        }
        Ok((of(0..11), birth_date.to_string()))
    }

    proptest! {
        #[test]
        fn both_forms_are_judged_as_by_hand(
            date in prop_oneof![0..1_000_000_u64, (0..100_u64, 0..53_u64, 0..32_u64).prop_map(|(y, m, d)| (y * 100 + m) * 100 + d)],
            sequence in prop_oneof![0..1000_u64, Just(0), Just(999)],
            prefix in prop_oneof![Just(0), Just(2_000_000_000_u64)],
            wrong in prop_oneof![4 => Just(None), 1 => (0..100_u64).prop_map(Some)],
        ) {
            let today = day("2026-11-22");
            let nine = date * 1000 + sequence;
            let check = wrong.unwrap_or(97 - (prefix + nine) % 97);
            let digits = format!("{nine:09}{check:02}");
            let expected = judged_by_hand(digits.as_bytes().try_into().unwrap(), today);
            let mut rest = digits.chars();
            let shown = DISPLAY.chars().map(|place| if place == '0' { rest.next().unwrap() } else { place }).collect();
            for (text, layout) in [(digits.clone(), CANONICAL), (shown, DISPLAY)] {
                let found = Ssin::parse(&text, today);
                prop_assert_eq!(
                    found.map(|ssin| (ssin.number(), ssin.birth_date().to_string())).map_err(|error| (error.code(), error.position())),
                    expected.clone().map_err(|(code, place)| (code, place.map(|place| position_in(layout, place)))),
                    "{}", text
                );
            }
        }

        #[test]
        fn eleven_bytes_that_are_no_digits_are_no_ssin(text in "[0-9\u{80}-\u{7ff}/:@\x00 ]{6,11}") {
            let digits = text.len() == 11 && text.bytes().all(|byte| byte.is_ascii_digit());
            prop_assert_eq!(matches!(read(&text), Err(SsinError::Form(_))), !digits);
        }
    }

    #[test]
    fn what_the_number_says() {
        for (digits, kind, birth_date, sex, placeholder) in [
            ("85073003328", SsinKind::National, "1985-07-30", Sex::Male, false),
            ("17073003384", SsinKind::National, "2017-07-30", Sex::Male, false),
            ("00000100166", SsinKind::National, "1900", Sex::Male, true),
            ("00000100195", SsinKind::National, "2000", Sex::Male, true),
            ("98472899765", SsinKind::Bis, "1998-07-28", Sex::Male, false),
            ("75260898052", SsinKind::Bis, "1975-06-08", Sex::Unknown, false),
            ("80240199943", SsinKind::Bis, "1980-04-01", Sex::Unknown, false),
            ("00003241778", SsinKind::National, "1900", Sex::Male, false),
            ("53480200724", SsinKind::Bis, "1953-08-02", Sex::Male, false),
        ] {
            let ssin = read(digits).unwrap();
            assert_eq!(ssin.kind(), kind, "{digits}");
            assert_eq!(ssin.birth_date().to_string(), birth_date, "{digits}");
            assert_eq!(ssin.sex(), sex, "{digits}");
            assert_eq!(ssin.birth_date_is_placeholder(), placeholder, "{digits}");
            assert_eq!(ssin.canonical().as_str(), digits);
            assert_eq!(read(&ssin.to_string()), Ok(ssin));
        }
    }

    #[test]
    fn an_error_says_what_and_where() {
        for (text, code, position) in [
            ("", "empty", None),
            ("8507300332", "length", None),
            ("850730033281", "length", None),
            (" 85073003328", "length", None),
            ("8507300332O", "not-a-digit", Some(11)),
            ("８5073003328", "not-a-digit", Some(1)),
            ("8507300\u{0}328", "not-a-digit", Some(8)),
            ("٨٥٠٧٣٠٠٣٣٢٨", "not-a-digit", Some(1)),
            ("85.07.30.033.28", "separator", Some(9)),
            ("85-07-30-033-28", "separator", Some(3)),
            ("85.07.30-033 28", "separator", Some(13)),
            ("81130103578", "month", Some(3)),
            ("81.13.01-035.78", "month", Some(4)),
            ("81043103522", "day", Some(5)),
            ("81022903534", "day", Some(5)),
            ("47060200096", "sequence", Some(7)),
            ("99020299964", "sequence", Some(7)),
            ("81050103521", "check-digits", Some(10)),
            ("81.05.01-035.21", "check-digits", Some(14)),
            ("71715100070", "month", Some(3)),
            ("85073005999", "check-digits", Some(10)),
        ] {
            let error = read(text).unwrap_err();
            assert_eq!((error.code(), error.position()), (code, position), "{text}");
            assert!(text.is_empty() || !error.to_string().contains(text), "{text}");
        }
    }

    #[test]
    fn nobody_is_born_after_today() {
        let born = |nine: u64| numbered(nine, 2000);
        let today = day("2026-11-22");
        assert!(Ssin::parse(&born(261_122_001), today).is_ok());
        assert_eq!(Ssin::parse(&born(261_123_001), today), Err(SsinError::BornAfterToday));
        assert!(Ssin::parse(&born(261_100_001), today).is_ok());
        assert_eq!(Ssin::parse(&born(261_200_001), today), Err(SsinError::BornAfterToday));
        assert!(Ssin::parse(&born(260_099_001), today).is_ok());
        assert_eq!(Ssin::parse(&born(270_000_001), today), Err(SsinError::BornAfterToday));
        let tomorrow = Ssin::parse_undated(&born(261_123_001)).unwrap();
        assert!(tomorrow.born_after(today) && !tomorrow.born_after(today.next_day()));
    }

    #[test]
    fn json_is_the_eleven_digits_and_its_errors_hide_them() {
        let ssin = read("85073003328").unwrap();
        assert_eq!(serde_json::to_string(&ssin).unwrap(), "\"85073003328\"");
        assert_eq!(serde_json::from_str::<Ssin>("\"85073003328\"").unwrap(), ssin);
        for json in [
            "\"85.07.30-033.28\"",
            "\"85073003329\"",
            "85073003329",
            "-85073003329",
            "85073003329.5",
            "null",
        ] {
            let error = serde_json::from_str::<Ssin>(json).unwrap_err().to_string();
            assert!(!error.contains("8507") && !error.contains("85.07"), "{error}");
        }
        assert_eq!(
            format!("{ssin:?} {:?} {:?}", ssin.canonical(), ssin.birth_date()),
            "Ssin(…) Digits<11>(…) BirthDate(…)"
        );
    }
}
