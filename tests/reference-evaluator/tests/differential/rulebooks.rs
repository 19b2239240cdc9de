//! Rulebooks: those that the library brings along, and others in which every parameter has another value.

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
const NUMBERS: [(&str, &[i64]); 9] = [
    ("organisation.review-interval-months", &[1, 3, 6, 11, 12, 13, 18, 24]),
    ("officer.role-maximum-months", &[1, 3, 6, 11, 12, 13, 18, 24]),
    ("officer.role-warning-days", &[1, 7, 14, 28, 30, 60, 90, 180]),
    (
        "applicant.contact-validation-maximum-days",
        &[1, 7, 14, 29, 30, 31, 60, 90],
    ),
    ("activation.tries-limit", &[1, 2, 3, 4, 5, 6, 7, 100]),
    ("activation.permit-maximum-hours", &[1, 2, 23, 24, 25, 48, 168, 720]),
    ("secret.minimum-length", &[14, 15, 16, 20]),
    ("secret.minimum-length-elsewhere", &[8, 12, 15, 18]),
    ("secret.maximum-age-days", &[1, 29, 30, 31, 365, 900]),
];
const SWITCHES: [&str; 7] = [
    "officer.statutory-appointment-accepted",
    "applicant.document-report-check-required",
    "secret.symbol-required",
    "key.notified-schemes-recognised",
    "key.holder-proof-counts",
    "key.strong-replaces-certificate",
    "channel.signature-certificate-batch-only",
];
/// Lists of words, and the vocabulary of each.
const WORDS: [(&str, &str); 3] = [
    ("applicant.accepted-documents", "DocumentKind"),
    ("applicant.required-steps", "ProcedureStep"),
    ("provider.contract-mentions", "ContractMention"),
];
const EXCEPTIONS: &str = "channel.signature-certificate-exceptions";
const EXCEPTED: [&str; 4] = [
    "Formulaire électronique de demande d’accès",
    "eCUR",
    "e-Notification",
    "Publiato",
];
/// The levels of the annexes.
const LEVELS: [&str; 4] = ["none", "password", "token", "strong"];
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

    /// The rulebooks that the library brings along, then others. Most of those are two, of which the second takes over at an
    /// instant at which some question is put.
    pub fn all(random: &mut Random) -> Vec<Self> {
        let embedded = embedded();
        let drawn = (0..DRAWN).map(|_| {
            let mut first = drawn(&random.pick(&embedded), random);
            first.insert("effective-from".to_owned(), "2018-05-25".into());
            let mut second = drawn(&random.pick(&embedded), random);
            second.insert("version".to_owned(), "second".into());
            let start = moments::decision(random).to_string();
            second.insert("effective-from".to_owned(), start.into());
            Self::of(&[first, second])
        });
        std::iter::once(Self::of(&embedded)).chain(drawn).collect()
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

/// The rulebooks that the library brings along, in the order in which they come into force, read here a second time.
pub fn embedded() -> [Table; 2] {
    ["2018-05-25", "2025-03-26"].map(|from| {
        let path = format!("{}/../../lra-core/rulebook/{from}.toml", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        text.parse().unwrap_or_else(|error| panic!("{path}: {error}"))
    })
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
    set(&mut rulebook, EXCEPTIONS, some_of(&EXCEPTED, 40, random));
    draw_tables(&mut rulebook, random);
    rulebook
}

/// Another catalogue: some applications fewer, some withdrawn, some at another level; other levels of keys and of proofs of
/// their holders; keys that are not available for every application.
fn draw_tables(rulebook: &mut Table, random: &mut Random) {
    let mut applications = rows(rulebook, "application");
    applications.retain(|_| random.chance(95));
    for row in &mut applications {
        // Rows of one name under one article agree, so they are told apart by nothing that is drawn twice.
        let name = row["name"].as_str().unwrap_or_default().to_owned();
        if name == "eHealth box" {
            continue;
        }
        if random.chance(10) {
            row.insert("level".to_owned(), random.pick(&LEVELS).into());
        }
        if random.chance(10) {
            let from = moments::decision(random);
            let from = if random.chance(50) {
                from.to_string()
            } else {
                from.brussels_date().to_string()
            };
            row.insert("withdrawn-from".to_owned(), from.into());
        }
    }
    let mut kinds = rows(rulebook, "key-kind");
    kinds.retain(|_| random.chance(90));
    for row in &mut kinds {
        if random.chance(20) {
            row.remove("annex");
        } else if random.chance(25) {
            row.insert("annex".to_owned(), random.pick(&LEVELS[1..]).into());
        }
        if random.chance(10) {
            row.insert("password".to_owned(), random.chance(50).into());
        }
    }
    let mut proofs = rows(rulebook, "holder-proof");
    for row in &mut proofs {
        if random.chance(75) {
            row.insert("annex".to_owned(), random.pick(&LEVELS[1..]).into());
        }
    }
    let mut unavailable: Vec<Table> = (0..random.between(0, 200))
        .map(|_| {
            let (kind, application) = (random.pick(&kinds), random.pick(&applications));
            let mut row = Table::new();
            row.insert("kind".to_owned(), kind["kind"].clone());
            row.insert("portal".to_owned(), application["portal"].clone());
            row.insert("name".to_owned(), application["name"].clone());
            row.insert("source".to_owned(), "drawn".into());
            row
        })
        .collect();
    unavailable.sort_by_key(ToString::to_string);
    unavailable.dedup();
    for (table, rows) in [
        ("application", applications),
        ("key-kind", kinds),
        ("holder-proof", proofs),
        ("unavailable-key", unavailable),
    ] {
        rulebook.insert(table.to_owned(), rows.into());
    }
}

fn rows(rulebook: &Table, table: &str) -> Vec<Table> {
    let rows = rulebook
        .get(table)
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten();
    rows.filter_map(|row| row.as_table().cloned()).collect()
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
    let tables = serde_json::to_value(rulebook).unwrap_or_default();
    Parameters::read(&Value::Object(parameters), &tables)
}
