//! The core against the reference evaluator, on questions drawn at random from the fact table.
//!
//! Half of the questions are put under the rulebook that the library brings along, the others under rulebooks drawn at
//! random. `LRA_TEST_SEED` fixes the seed; `LRA_SOAK_QUESTIONS` sets how many questions are drawn, shows how far they are
//! and prints a line for the long run.

// All of this is test code, in functions that the lints do not know to be.
#![allow(clippy::panic, clippy::indexing_slicing, clippy::string_slice, clippy::print_stdout)]

mod access;
mod applications;
mod comparison;
mod designations;
mod moments;
mod names;
mod numbers;
mod question;
mod random;
mod rulebooks;

use std::env;
use std::hash::{BuildHasher, Hasher, RandomState};

use comparison::{Comparison, Coverage};
use question::Table;
use random::Random;
use rulebooks::Succession;

/// How many questions are drawn in a normal run.
const QUESTIONS: u64 = 10_000;
const THREADS: u64 = 2;
/// How many differences a thread shows, each as soon as it is found.
const SHOWN: u64 = 10;
/// After how many questions a thread says how far it is.
const STRETCH: u64 = 250_000;

#[test]
fn core_and_reference_agree() {
    let seed = seed();
    println!("LRA_TEST_SEED={seed}");
    let soak = env::var("LRA_SOAK_QUESTIONS")
        .ok()
        .and_then(|text| text.parse::<u64>().ok());
    let questions = soak.unwrap_or(QUESTIONS);
    let rulebooks = Succession::all(&mut Random::new(!seed));
    let mut run = Run::default();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|thread| {
                let random = Random::new(seed.wrapping_add(thread << 40));
                let rulebooks = &rulebooks;
                scope.spawn(move || Run::of(rulebooks, random, questions / THREADS))
            })
            .collect();
        for thread in threads {
            let Ok(part) = thread.join() else {
                panic!("a thread stopped; the seed is {seed}");
            };
            run.add(part);
        }
    });
    print_coverage(&run.coverage);
    assert!(
        run.differing == 0,
        "{} questions differ; the seed is {seed}",
        run.differing
    );
    let unseen = unseen(&run.coverage);
    assert!(unseen.is_empty(), "never seen: {unseen:?}; the seed is {seed}");
    if soak.is_some() {
        println!(
            "soak: differential: {questions} questions under {} successions of rulebooks, {} pairs of rule and verdict, \
             no difference, seed {seed}",
            rulebooks.len(),
            run.coverage.len()
        );
    }
}

/// What a number of questions came to.
#[derive(Default)]
struct Run {
    coverage: Coverage,
    /// How many questions differ.
    differing: u64,
}

impl Run {
    /// Puts so many questions.
    fn of(rulebooks: &[Succession], mut random: Random, questions: u64) -> Self {
        let mut run = Self::default();
        let table = Table::new();
        for done in 1..=questions {
            let (question, document) = table.draw(&mut random);
            // The first is the one that the library brings along.
            let last = if random.chance(50) { 0 } else { rulebooks.len() - 1 };
            let succession = random.between(0, i64::try_from(last).unwrap_or(0));
            let succession = &rulebooks[usize::try_from(succession).unwrap_or(0)];
            let differing = Comparison::new(succession, &document).put(question, &mut run.coverage, &mut random);
            if !differing.is_empty() {
                run.differing += 1;
                if run.differing <= SHOWN {
                    println!("{}\n  {document}", differing.join("\n"));
                }
            }
            if done % STRETCH == 0 {
                println!("{done} of {questions} questions of a thread, {} differ", run.differing);
            }
        }
        run
    }

    fn add(&mut self, part: Self) {
        for (place, count) in part.coverage {
            *self.coverage.entry(place).or_default() += count;
        }
        self.differing += part.differing;
    }
}

/// The rules and verdicts that the reference knows and no question came to.
fn unseen(coverage: &Coverage) -> Vec<String> {
    let mut unseen = Vec::new();
    for (rule, _, verdicts) in reference_evaluator::table() {
        for verdict in verdicts {
            if !coverage.contains_key(&(rule, verdict)) {
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
                let count = coverage.get(&(rule, verdict)).copied().unwrap_or(0);
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
