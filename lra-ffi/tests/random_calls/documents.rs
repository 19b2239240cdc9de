//! The texts that are handed in, all from the vectors, and what chance makes of them.

use super::random::Random;

macro_rules! base {
    ($($name:literal),* $(,)?) => {
        [$(include_bytes!(concat!("../../../tests/vectors/base/", $name, ".json")).as_slice()),*]
    };
}

/// A question of every kind.
pub const QUESTIONS: [&[u8]; 20] = base![
    "activation-issue",
    "activation-redemption",
    "application-access",
    "application-access-batch",
    "application-access-certificate",
    "application-access-curator",
    "application-access-ehealth",
    "application-access-manager",
    "application-access-open",
    "application-access-provider",
    "application-access-tax-mandate",
    "delegation",
    "digital-key",
    "enrolment",
    "identification",
    "mandate",
    "officer",
    "organisation",
    "provider",
    "search",
];

/// The question that a permit needs.
pub const ENROLMENT: &[u8] = QUESTIONS[13];

const ACCESSIBLE: &str = include_str!("../../../tests/vectors/accessible-applications.jsonl");
const DECISIONS: &str = include_str!("../../../tests/vectors/decisions.jsonl");
/// One in so many of the questions of the vectors is drawn from.
const STEP: usize = 8;
const IDENTIFIERS: &str = include_str!("../../../tests/vectors/identifiers.jsonl");
const ACTIVATION: &str = include_str!("../../../tests/vectors/activation.json");
const RULEBOOK: &str = include_str!("../../../tests/vectors/rulebook-other.toml");

/// What is drawn from.
pub struct Documents {
    /// Questions that a list of applications answers.
    pub accessible: Vec<String>,
    /// Questions that decisions answer, of every outcome.
    pub decided: Vec<String>,
    /// Identifiers with their kind.
    pub identifiers: Vec<(String, String)>,
    /// Stored activations.
    pub stored: Vec<Vec<u8>>,
    /// A rulebook under which codes are stretched quickly.
    pub rulebook: String,
}

impl Documents {
    pub fn read() -> Self {
        let value = |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap();
        let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        let accessible = ACCESSIBLE.lines().map(|line| value(line)["question"].to_string());
        let decided = DECISIONS
            .lines()
            .step_by(STEP)
            .map(|line| value(line)["question"].to_string());
        let identifiers = IDENTIFIERS.lines().map(value);
        let activation = value(ACTIVATION);
        let stored = activation["vectors"].as_array().unwrap().iter();
        let rulebook = RULEBOOK.replace("value = 600000", "value = 1");
        assert_ne!(rulebook, RULEBOOK);
        Self {
            accessible: accessible.collect(),
            decided: decided.collect(),
            identifiers: identifiers
                .map(|line| (text(&line["kind"]), text(&line["value"])))
                .collect(),
            stored: stored
                .map(|vector| text(&vector["expected"]["stored"]).into_bytes())
                .collect(),
            rulebook,
        }
    }
}

/// Changes a text as accidents and attackers do.
pub fn mutate(random: &mut Random, text: &mut Vec<u8>) {
    let place = random.below(text.len() + 1);
    match random.below(8) {
        0 => text.truncate(place),
        1 => text.insert(place, 0),
        2 => text.insert(place, 0xFF),
        3 => text.splice(place..place, *b"\xED\xA0\x80").for_each(drop),
        4 => {
            if let Some(octet) = text.get_mut(place) {
                *octet ^= 1 << random.below(8);
            }
        }
        5 => replace(text, place, b"true", b"false"),
        6 => {
            let rest = text.split_off(place);
            text.extend_from_slice(&rest);
            text.extend_from_slice(&rest);
        }
        _ => {
            let digit = text.iter_mut().skip(place).find(|octet| octet.is_ascii_digit());
            if let Some(digit) = digit {
                *digit = b'0' + random.below(10) as u8;
            }
        }
    }
}

/// Replaces the first such word from a place on.
fn replace(text: &mut Vec<u8>, from: usize, word: &[u8], by: &[u8]) {
    let found = text[from..].windows(word.len()).position(|part| part == word);
    if let Some(found) = found {
        let start = from + found;
        text.splice(start..start + word.len(), by.iter().copied());
    }
}
