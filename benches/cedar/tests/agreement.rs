//! Core, Cedar and Rego give the same answer to every generated question, by the same rules.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout
)]

use cedar_comparison::cases::{Generator, at};
use cedar_comparison::rulebook::{Rulebook, text};
use cedar_comparison::{Violated, cedar, core, rego};
use lra_core::decision::{DENY_RULES, Question};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

const SEED: u64 = 20_250_326;
const CASES: usize = 120_000;
const PARTS: usize = 24;

#[test]
fn the_policies_state_every_rule_that_can_deny() {
    let rules = Question::ApplicationAccess.rules().intersection(DENY_RULES);
    let expected: Violated = rules.iter().map(|rule| rule.row().id().to_owned()).collect();
    let stated: Violated = cedar::Policy::read().rules().into_iter().collect();
    assert_eq!(stated, expected);
}

#[test]
fn every_answer_is_the_same() {
    let text = text();
    let rulebook = Rulebook::read(&text);
    let (engine, policy, rego) = (
        core::engine(&text),
        cedar::Policy::read(),
        rego::Policy::read(&rulebook),
    );
    let (now, at) = (at(), at().to_string());
    let differences = AtomicUsize::new(0);
    // A part has a seed of its own, so that the questions are the same however many run at once.
    let ask = |seed: u64| {
        let mut generator = Generator::new(seed, &rulebook);
        let mut told = Told::default();
        for number in 0..CASES / PARTS {
            let case = generator.case();
            let facts = core::facts(&case);
            let ours = core::violated(&core::decide(&engine, &facts, now));
            let cedars = policy.violated(&policy.decide(&policy.ask(&case, &at, &rulebook)));
            let regos = rego.violated(&rego.decide(rego.ask(&case, now, &rulebook)));
            if (ours != cedars || ours != regos) && differences.fetch_add(1, Ordering::Relaxed) < 10 {
                println!(
                    "seed {seed}, question {number}: core {ours:?}\n  Cedar {cedars:?}\n  Rego {regos:?}\n  {case}"
                );
            }
            told.permitted += usize::from(ours.is_empty());
            for rule in ours {
                *told.denials.entry(rule).or_default() += 1;
            }
        }
        told
    };
    let next = AtomicUsize::new(0);
    let part = || Some(next.fetch_add(1, Ordering::Relaxed)).filter(|part| *part < PARTS);
    let run = || -> Vec<Told> { std::iter::from_fn(part).map(|part| ask(SEED + part as u64)).collect() };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let told: Vec<Told> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });

    let permitted: usize = told.iter().map(|told| told.permitted).sum();
    let differences = differences.into_inner();
    println!(
        "{CASES} questions from seed {SEED}: {permitted} permitted, {} denied",
        CASES - permitted
    );
    println!("{differences} differences between core, Cedar and Rego");
    let mut rare = Vec::new();
    for rule in policy.rules() {
        let count: usize = told.iter().filter_map(|told| told.denials.get(&rule)).sum();
        println!("{rule:<40}{count:>8}");
        if count < 30 {
            rare.push(rule);
        }
    }
    assert_eq!(differences, 0);
    assert!(permitted > CASES / 10 && permitted < CASES * 9 / 10, "{permitted}");
    assert!(rare.is_empty(), "{rare:?}");
}

/// What the core said of some questions.
#[derive(Default)]
struct Told {
    permitted: usize,
    denials: BTreeMap<String, usize>,
}
