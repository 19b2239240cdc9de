//! Instants, days and periods, most of them at a boundary that some rule knows.

use lra_core::time::{CivilDate, Instant};
use serde_json::{Value, json};

use crate::random::Random;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// Days on or beside which calendars go wrong: changes of summer time, ends of months, leap days, turns of the year.
const DAYS: [&str; 24] = [
    "2024-02-28",
    "2024-02-29",
    "2024-03-01",
    "2025-02-28",
    "2028-02-29",
    "2026-03-28",
    "2026-03-29",
    "2026-03-30",
    "2027-03-28",
    "2025-10-26",
    "2026-10-24",
    "2026-10-25",
    "2026-10-26",
    "2027-10-31",
    "2024-03-31",
    "2024-10-27",
    "2026-12-31",
    "2027-01-01",
    "2026-05-31",
    "2026-06-30",
    "2025-01-30",
    "2025-01-31",
    "2030-04-30",
    "2032-02-29",
];
/// How long before or after the decision something of interest may lie: days of parameters and what is near them.
const SPANS: [i64; 17] = [0, 1, 7, 14, 28, 29, 30, 31, 60, 90, 180, 364, 365, 366, 367, 400, 800];

fn moved(at: Instant, milliseconds: i64) -> Instant {
    at.plus_milliseconds(milliseconds)
}

/// A hair's breadth, or none, or an hour more or less as a change of summer time makes it.
fn hair(random: &mut Random) -> i64 {
    random.pick(&[0, 0, 0, -1, 1, -1, 1, HOUR, -HOUR, HOUR - 1, 1 - HOUR])
}

/// The instant of a decision.
pub fn decision(random: &mut Random) -> Instant {
    let day = if random.chance(60) {
        parsed(random.pick(&DAYS))
    } else {
        let years = random.between(2019, 2035);
        parsed(&format!(
            "{years}-{:02}-{:02}",
            random.between(1, 12),
            random.between(1, 28)
        ))
    };
    let time = match random.between(0, 3) {
        0 => random.between(0, DAY - 1),
        1 => random.between(0, 47) * HOUR / 2 + random.between(-1, 1),
        2 => 10 * HOUR + 30 * 60_000,
        _ => random.between(-1, 1),
    };
    moved(Instant::start_of_brussels_day(day), time)
}

fn parsed(day: &str) -> CivilDate {
    day.parse().unwrap_or_else(|_| panic!("{day} is no day"))
}

/// A day that many days away.
pub fn day_from(day: CivilDate, days: i64) -> CivilDate {
    // Noon of a day is 12 hours from either end, whatever summer time does.
    moved(Instant::start_of_brussels_day(day), days * DAY + 12 * HOUR).brussels_date()
}

/// An instant near the decision or at a span from it.
pub fn instant(at: Instant, random: &mut Random) -> Instant {
    let days = random.pick(&SPANS) * random.pick(&[-1, -1, -1, 1]);
    moved(at, days * DAY + hair(random))
}

/// A day near today or at a span from it.
pub fn day(at: Instant, random: &mut Random) -> CivilDate {
    let today = at.brussels_date();
    match random.between(0, 3) {
        0 => parsed(random.pick(&DAYS)),
        1 => day_from(today, random.between(-800, 800)),
        2 => day_from(today, random.between(-2, 2)),
        _ => day_from(
            today,
            random.pick(&SPANS) * random.pick(&[-1, -1, 1]) + random.between(-1, 1),
        ),
    }
}

/// A period around the decision, in instants or in whole days, with or without end.
pub fn period(at: Instant, random: &mut Random) -> Value {
    if random.chance(35) {
        let start = day(at, random);
        let end = match random.between(0, 4) {
            0 => return json!({ "start": start }),
            1 => start,
            2 => day_from(start, 364 + random.between(-2, 2)),
            3 => at.brussels_date(),
            _ => day_from(start, random.pick(&SPANS) + random.between(0, 1)),
        };
        return json!({ "start": start, "end": end.max(start) });
    }
    let start = instant(at, random);
    let end = match random.between(0, 4) {
        0 => return json!({ "start": start }),
        1 => moved(at, hair(random)),
        2 => moved(start, random.between(365, 366) * DAY + hair(random)),
        3 => instant(at, random),
        _ => moved(start, random.between(1, 500 * DAY)),
    };
    json!({ "start": start, "end": end.max(moved(start, 1)) })
}

/// A birth date, in full or in part.
pub fn birth_date(random: &mut Random) -> String {
    let (year, month) = (random.between(1900, 2026), random.between(1, 12));
    match random.between(0, 5) {
        0 => format!("{year}"),
        1 => format!("{year}-{month:02}"),
        _ => format!("{year}-{month:02}-{:02}", random.between(1, 28)),
    }
}

/// A quarter; few, so that two are often the same.
pub fn quarter(random: &mut Random) -> String {
    format!("{}Q{}", random.between(2024, 2026), random.between(1, 4))
}
