//! Numbers that are well formed, drawn at random.

use crate::random::Random;

/// An SSIN of this birth date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) and sex, national or BIS.
pub fn ssin(birth: &str, sex: Option<&str>, random: &mut Random) -> String {
    let part = |index| birth.split('-').nth(index).and_then(|part| part.parse::<i64>().ok());
    let year = part(0).unwrap_or(1980);
    let (month, day) = (part(1).unwrap_or(0), part(2).unwrap_or(0));
    let raised = random.pick(&[0, 0, 0, 20, 40]);
    // With month 00 any day counts on.
    let day = if month == 0 { random.between(0, 99) } else { day };
    let half = random.between(1, 498);
    let sequence = match sex {
        Some("male") => half * 2 - 1,
        Some("female") => half * 2,
        _ => half,
    };
    with_check(year, month + raised, day, sequence)
}

/// The number that is given out when no part of the birth date is known.
pub fn placeholder(random: &mut Random) -> String {
    with_check(
        random.pick(&[1900, 2000]),
        random.pick(&[0, 20, 40]),
        1,
        random.between(1, 998),
    )
}

fn with_check(year: i64, month: i64, day: i64, sequence: i64) -> String {
    let nine = (((year % 100) * 100 + month) * 100 + day) * 1000 + sequence;
    let checked = if year < 2000 { nine } else { 2_000_000_000 + nine };
    format!("{nine:09}{:02}", 97 - checked % 97)
}

/// A CBE enterprise number; few, so that two are often the same.
pub fn enterprise(random: &mut Random) -> String {
    let eight = 7_328_610 + random.between(0, 2);
    format!("{eight:08}{:02}", 97 - eight % 97)
}

/// The number of a document, of a card or of another kind, well formed or not.
pub fn document(random: &mut Random) -> String {
    let ten = random.between(0, 9_999_999_999);
    let check = match ten % 97 {
        0 => 97,
        rest => rest,
    };
    match random.between(0, 7) {
        0 | 1 => format!("{ten:010}{check:02}"),
        2 => format!("{:010}{:02}", 97 * (ten / 97), random.pick(&[0, 97])),
        3 => format!("{:03}-{:07}-{check:02}", ten / 10_000_000, ten % 10_000_000),
        4 => format!("{ten:010}{:02}", random.between(0, 99)),
        5 => (random.pick(&[
            "EP123456",
            "ABCDE",
            "A1B2",
            "ab123456",
            "A-1.2 3B",
            "12345",
            "A12345678901234567890",
            "123456789012345678901",
        ]))
        .to_owned(),
        6 => format!("E{}", ten % 1_000_000),
        _ => format!("{:011}", ten),
    }
}
