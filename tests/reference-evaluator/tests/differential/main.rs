//! The core against the reference evaluator, on questions drawn at random from the fact table.
//!
//! `LRA_TEST_SEED` fixes the seed; `LRA_SOAK_QUESTIONS` sets how many questions are drawn and prints a line for the long run.

// All of this is test code, in functions that the lints do not know to be.
#![allow(clippy::panic, clippy::indexing_slicing, clippy::string_slice, clippy::print_stdout)]

mod comparison;
mod moments;
mod names;
mod numbers;
mod question;
mod random;

use std::env;
use std::hash::{BuildHasher, Hasher, RandomState};

use comparison::{Comparison, Coverage};
use question::Table;
use random::Random;
use serde_json::{Map, Value};

/// How many questions are drawn in a normal run.
const QUESTIONS: u64 = 4_000;
const THREADS: u64 = 2;
/// How many differences are shown.
const SHOWN: usize = 10;

#[test]
fn core_and_reference_agree() {
    let seed = seed();
    println!("LRA_TEST_SEED={seed}");
    let soak = env::var("LRA_SOAK_QUESTIONS")
        .ok()
        .and_then(|text| text.parse::<u64>().ok());
    let questions = soak.unwrap_or(QUESTIONS);
    let comparison = Comparison::new(default_parameters());
    let (mut coverage, mut differences) = (Coverage::new(), Vec::new());
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|thread| {
                let comparison = &comparison;
                scope.spawn(move || {
                    run(
                        comparison,
                        Random::new(seed.wrapping_add(thread << 40)),
                        questions / THREADS,
                    )
                })
            })
            .collect();
        for thread in threads {
            let Ok((covered, differing)) = thread.join() else {
                panic!("a thread stopped; the seed is {seed}");
            };
            for (place, count) in covered {
                *coverage.entry(place).or_default() += count;
            }
            differences.extend(differing);
        }
    });
    print_coverage(&coverage);
    for difference in differences.iter().take(SHOWN) {
        println!("{difference}");
    }
    assert!(
        differences.is_empty(),
        "{} questions differ; the seed is {seed}",
        differences.len()
    );
    let unseen = unseen(&coverage);
    assert!(unseen.is_empty(), "never seen: {unseen:?}; the seed is {seed}");
    if soak.is_some() {
        println!(
            "soak: differential: {questions} questions, {} pairs of rule and verdict, no difference, seed {seed}",
            coverage.len()
        );
    }
}

/// Puts so many questions, and keeps the first differing ones.
fn run(comparison: &Comparison, mut random: Random, questions: u64) -> (Coverage, Vec<String>) {
    let (mut coverage, mut differences) = (Coverage::new(), Vec::new());
    let table = Table::new();
    for _ in 0..questions {
        let (question, mut document) = table.draw(&mut random);
        let differing = comparison.put(question, &mut document, &mut coverage);
        if !differing.is_empty() {
            differences.push(format!("{}\n  {document}", differing.join("\n")));
        }
    }
    (coverage, differences)
}

/// The rules and verdicts that the reference knows and no question came to.
fn unseen(coverage: &Coverage) -> Vec<String> {
    let mut unseen = Vec::new();
    for (rule, _, verdicts) in reference_evaluator::table() {
        for verdict in verdicts {
            if !coverage.contains_key(&(rule.to_owned(), verdict)) {
                unseen.push(format!("{rule} {verdict:?}"));
            }
        }
    }
    unseen
}

fn print_coverage(coverage: &Coverage) {
    for (rule, _, verdicts) in reference_evaluator::table() {
        let counts: Vec<String> = verdicts
            .into_iter()
            .map(|verdict| {
                let count = coverage.get(&(rule.to_owned(), verdict)).copied().unwrap_or(0);
                format!("{verdict:?} {count}")
            })
            .collect();
        println!("{rule}: {}", counts.join(", "));
    }
}

fn seed() -> u64 {
    match env::var("LRA_TEST_SEED") {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("LRA_TEST_SEED is not a number below 2^64")),
        Err(_) => RandomState::new().build_hasher().finish(),
    }
}

/// The parameters of the rulebook that the library brings along, read here a second time: path and value.
fn default_parameters() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../lra-core/rulebook/default.toml");
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let rulebook: toml::Table = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut parameters = Map::new();
    for (area, names) in &rulebook {
        for (name, row) in names.as_table().into_iter().flatten() {
            let value = row
                .get("value")
                .map(|value| serde_json::to_value(value).unwrap_or_default());
            parameters.insert(format!("{area}.{name}"), value.unwrap_or_default());
        }
    }
    Value::Object(parameters)
}
