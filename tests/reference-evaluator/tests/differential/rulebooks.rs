//! Rulebooks: the earliest that the library brings along, and others in which every parameter has another value.

use lra_core::decision::VOCABULARIES;
use lra_core::engine::Engine;
use lra_core::rulebook::Rulebook;
use lra_core::time::{CivilDate, Instant};
use reference_evaluator::Parameters;
use serde_json::{Map, Value};
use toml::Table;

use crate::moments;
use crate::random::Random;

/// How many successions of rulebooks are drawn beside the one that the library brings along.
const DRAWN: usize = 24;

/// Months, days, hours and counts, and values near the facts that are drawn.
const NUMBERS: [(&str, &[i64]); 6] = [
    ("organisation.review-interval-months", &[1, 3, 6, 11, 12, 13, 18, 24]),
    ("officer.role-maximum-months", &[1, 3, 6, 11, 12, 13, 18, 24]),
    ("officer.role-warning-days", &[1, 7, 14, 28, 30, 60, 90, 180]),
    (
        "applicant.contact-validation-maximum-days",
        &[1, 7, 14, 29, 30, 31, 60, 90],
    ),
    ("activation.tries-limit", &[1, 2, 3, 4, 5, 6, 7, 100]),
    ("activation.permit-maximum-hours", &[1, 2, 23, 24, 25, 48, 168, 720]),
];
const SWITCHES: [&str; 2] = [
    "officer.statutory-appointment-accepted",
    "applicant.document-report-check-required",
];
/// Lists of words, and the vocabulary of each.
const WORDS: [(&str, &str); 2] = [
    ("applicant.accepted-documents", "DocumentKind"),
    ("applicant.required-steps", "ProcedureStep"),
];
const TOLERATED: &str = "applicant.tolerated-name-differences";
const DIFFERENCES: [&str; 11] = [
    "case",
    "accents",
    "hyphens",
    "apostrophes",
    "particles",
    "transliteration",
    "truncation",
    "fewer-first-names",
    "fewer-in-register",
    "initial",
    "order",
];

/// Rulebooks that come into force one after the other, as each evaluator takes them.
pub struct Succession {
    pub engine: Engine,
    /// The parameters of each, in the order in which they come into force.
    parameters: Vec<(Instant, Parameters)>,
}

impl Succession {
    fn of(rulebooks: &[Table]) -> Self {
        let read = |rulebook: &Table| {
            Rulebook::from_toml(&rulebook.to_string()).unwrap_or_else(|error| panic!("{error}: {rulebook}"))
        };
        let engine = Engine::new(rulebooks.iter().map(read).collect());
        Self {
            engine: engine.unwrap_or_else(|error| panic!("{error}")),
            parameters: rulebooks
                .iter()
                .map(|rulebook| (effective_from(rulebook), parameters(rulebook)))
                .collect(),
        }
    }

    /// The rulebook that the library brings along, then others. Most of those are two, of which the second takes over at an
    /// instant at which some question is put.
    pub fn all(random: &mut Random) -> Vec<Self> {
        let default = default_rulebook();
        let drawn = (0..DRAWN).map(|_| {
            let first = drawn(&default, random);
            let mut second = drawn(&default, random);
            second.insert("version".to_owned(), "second".into());
            let start = moments::decision(random).to_string();
            second.insert("effective-from".to_owned(), start.into());
            Self::of(&[first, second])
        });
        std::iter::once(Self::of(std::slice::from_ref(&default)))
            .chain(drawn)
            .collect()
    }

    /// How many rulebooks there are.
    pub fn len(&self) -> usize {
        self.parameters.len()
    }

    /// Which rulebook is in force at an instant, and its parameters.
    pub fn in_force(&self, at: Instant) -> (usize, &Parameters) {
        let mut rulebooks = self.parameters.iter().enumerate().rev();
        let found = rulebooks.find(|(_, (from, _))| *from <= at);
        let (place, (_, parameters)) = found.unwrap_or_else(|| panic!("no rulebook is in force at {at}"));
        (place, parameters)
    }
}

/// The earliest rulebook that the library brings along, read here a second time.
fn default_rulebook() -> Table {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../lra-core/rulebook/2018-05-25.toml");
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    text.parse().unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The same rulebook with other values.
fn drawn(default: &Table, random: &mut Random) -> Table {
    let mut rulebook = default.clone();
    for (path, values) in NUMBERS {
        set(&mut rulebook, path, random.pick(values).into());
    }
    for path in SWITCHES {
        set(&mut rulebook, path, random.chance(50).into());
    }
    for (path, name) in WORDS {
        let vocabulary = VOCABULARIES.iter().find(|vocabulary| vocabulary.name == name);
        let words = vocabulary.unwrap_or_else(|| panic!("no vocabulary {name}")).values;
        set(&mut rulebook, path, some_of(words, 60, random));
    }
    set(&mut rulebook, TOLERATED, some_of(&DIFFERENCES, 75, random));
    rulebook
}

/// Some of these words, at least one, in any order.
fn some_of(words: &[&'static str], percent: u64, random: &mut Random) -> toml::Value {
    let mut chosen: Vec<&str> = words.iter().copied().filter(|_| random.chance(percent)).collect();
    if chosen.is_empty() {
        chosen.push(random.pick(words));
    }
    if random.chance(50) {
        chosen.reverse();
    }
    chosen.into()
}

fn set(rulebook: &mut Table, path: &str, value: toml::Value) {
    let (area, name) = path.split_once('.').unwrap_or_default();
    let row = rulebook.get_mut(area).and_then(|area| area.get_mut(name));
    let row = row.and_then(toml::Value::as_table_mut);
    row.unwrap_or_else(|| panic!("no parameter {path}"))
        .insert("value".to_owned(), value);
}

fn effective_from(rulebook: &Table) -> Instant {
    let text = rulebook["effective-from"].as_str().unwrap_or_default();
    let day = text.parse::<CivilDate>().map(Instant::start_of_brussels_day);
    day.unwrap_or_else(|_| text.parse().unwrap_or_else(|_| panic!("{text} is no instant")))
}

/// Path and value of every parameter.
fn parameters(rulebook: &Table) -> Parameters {
    let mut parameters = Map::new();
    for (area, names) in rulebook {
        for (name, row) in names.as_table().into_iter().flatten() {
            let value = row.get("value").map(serde_json::to_value);
            parameters.insert(format!("{area}.{name}"), value.and_then(Result::ok).unwrap_or_default());
        }
    }
    Parameters::read(&Value::Object(parameters))
}
