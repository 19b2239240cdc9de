//! What a decision about an access costs: the core, Cedar and Rego side by side, in one run. Prints one table.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

use cedar_comparison::cases::{Generator, at};
use cedar_comparison::rulebook::{Rulebook, text};
use cedar_comparison::{cedar, core, rego};
use cedar_policy::{Decision, Entities, Request};
use lra_core::decision::{Facts, Outcome};
use std::hint::black_box;
use std::time::Instant;

const SEED: u64 = 20_250_326;
const CASES: usize = 2_000;
const AGAIN: usize = 500;
const ROUNDS: usize = 7;

fn main() {
    // `cargo test --benches` only wants to know that it builds.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let text = text();
    let rulebook = Rulebook::read(&text);
    let (engine, cedar, rego) = (
        core::engine(&text),
        cedar::Policy::read(),
        rego::Policy::read(&rulebook),
    );
    let (now, instant) = (at(), at().to_string());
    let mut generator = Generator::new(SEED, &rulebook);

    let cases: Vec<_> = (0..CASES).map(|_| generator.case()).collect();
    let facts: Vec<Facts> = cases.iter().map(core::facts).collect();
    let asked: Vec<_> = cases.iter().map(|case| cedar.ask(case, &instant, &rulebook)).collect();
    let inputs: Vec<_> = cases.iter().map(|case| rego.ask(case, now, &rulebook)).collect();
    let outcome = |facts: &Facts| core::decide(&engine, facts, now).outcome() == Outcome::Permit;
    let permitted = facts.iter().filter(|facts| outcome(facts)).count();

    let every = generator.every_application();
    let names: Vec<_> = every.iter().map(|case| cedar::named(&case["application"])).collect();
    let store = cedar.entities(&every[0], &instant, &rulebook, &names);
    let requests: Vec<_> = every
        .iter()
        .map(|case| cedar.request(case, &instant, &rulebook))
        .collect();
    let every_facts: Vec<Facts> = every.iter().map(core::facts).collect();
    let every_input: Vec<_> = every.iter().map(|case| rego.ask(case, now, &rulebook)).collect();

    let cedars_permit =
        |request: &Request, entities: &Entities| cedar.decide_among(request, entities).decision() == Decision::Allow;
    let regos_permit = |input: &rego::Input| rego.decide(input.clone()).as_set().unwrap().is_empty();
    let [mut mixed, mut again, mut batch] = [const { [const { Vec::new() }; 3] }; 3];
    let mut in_one = Vec::new();
    let permits = |facts| {
        let rows = engine.accessible_applications(facts, now).unwrap();
        rows.filter(|row| row.outcome() == Outcome::Permit)
    };
    // The catalogue lists a few applications twice under one article, alike.
    let mut permits_once: Vec<_> = permits(&every_facts[0])
        .map(|row| (row.row().article(), row.row().name().as_str()))
        .collect();
    permits_once.sort_unstable();
    permits_once.dedup();
    // Each round measures all three, so that a busy machine slows none of them alone.
    for _ in 0..ROUNDS {
        for (place, count) in [
            measured(&mut mixed[0], CASES * 20, || {
                (0..20)
                    .map(|_| facts.iter().filter(|facts| outcome(black_box(facts))).count())
                    .last()
            }),
            measured(&mut mixed[1], CASES, || {
                Some(
                    asked
                        .iter()
                        .filter(|asked| cedars_permit(&asked.request, &asked.entities))
                        .count(),
                )
            }),
            measured(&mut mixed[2], CASES, || {
                Some(inputs.iter().filter(|input| regos_permit(input)).count())
            }),
        ]
        .into_iter()
        .enumerate()
        {
            assert_eq!(count, Some(permitted), "{place}");
        }
        // One question again and again: what it needs stays close at hand.
        let (one, request, input) = (&every_facts[0], &requests[0], &every_input[0]);
        measured(&mut again[0], AGAIN * 20, || {
            (0..AGAIN * 20).filter(|_| outcome(black_box(one))).count()
        });
        measured(&mut again[1], AGAIN, || {
            (0..AGAIN).filter(|_| cedars_permit(black_box(request), &store)).count()
        });
        measured(&mut again[2], AGAIN, || {
            (0..AGAIN).filter(|_| regos_permit(black_box(input))).count()
        });
        let all = [
            measured(&mut batch[0], 20, || {
                (0..20)
                    .map(|_| every_facts.iter().filter(|facts| outcome(black_box(facts))).count())
                    .last()
            }),
            measured(&mut batch[1], 1, || {
                Some(requests.iter().filter(|request| cedars_permit(request, &store)).count())
            }),
            measured(&mut batch[2], 1, || {
                Some(every_input.iter().filter(|input| regos_permit(input)).count())
            }),
        ];
        assert!(all.iter().all(|count| *count == Some(permits_once.len())), "{all:?}");
        measured(&mut in_one, 20, || {
            (0..20).map(|_| permits(black_box(&every_facts[0])).count()).last()
        });
    }
    println!("question application-access, the rulebook of the comparison, seed {SEED}, median of {ROUNDS} rounds");
    println!(
        "prepared beforehand for all three and not measured: the facts, Cedar's request and entities, Rego's input"
    );
    println!(
        "also beforehand, for Cedar and Rego alone: which designations are in force and bear which; the core reckons it anew"
    );
    println!(
        "{:<52}{:>12}{:>12}{:>9}{:>12}{:>9}",
        "", "core µs", "Cedar µs", "times", "Rego µs", "times"
    );
    row("a decision, the same question again and again", again);
    row(
        &format!("a decision, {CASES} questions in turn, {permitted} permitted"),
        mixed,
    );
    let [_, cedars, regos] = batch.clone();
    row(&format!("a user and each of {} applications", requests.len()), batch);
    row("the same, the core in one call", [in_one, cedars, regos]);
}

/// Adds the microseconds of one of so many, and gives what it came to.
fn measured<T>(times: &mut Vec<f64>, count: usize, work: impl Fn() -> T) -> T {
    let begin = Instant::now();
    let result = black_box(work());
    let count = u32::try_from(count).unwrap();
    times.push(begin.elapsed().as_secs_f64() * 1e6 / f64::from(count));
    result
}

fn row(name: &str, times: [Vec<f64>; 3]) {
    let [core, cedar, rego] = times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    });
    println!(
        "{name:<52}{core:>12.3}{cedar:>12.1}{:>9.0}{rego:>12.1}{:>9.0}",
        cedar / core,
        rego / core
    );
}
