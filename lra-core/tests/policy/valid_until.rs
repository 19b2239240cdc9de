//! Until when a decision holds, tested by deciding again.

use super::cases::{self, at, document, engine, facts, found, permitted, scattered, vectors};
use lra_core::decision::{Decision, Facts, Outcome, Question, RuleId, Verdict};
use lra_core::engine::Engine;
use lra_core::rulebook::Rulebook;
use lra_core::time::Instant;
use proptest::prelude::*;
use serde_json::Value;

/// Outcome, every verdict, every duty.
fn answer(decision: &Decision<'_>) -> (Outcome, Vec<(RuleId, Verdict, Option<Value>)>) {
    let found = found(decision).into_iter();
    (
        decision.outcome(),
        found.map(|found| (found.rule, found.verdict, found.duty)).collect(),
    )
}

/// Moments between which something may happen: seconds to centuries ahead.
fn moments(at: Instant) -> impl Iterator<Item = Instant> {
    const DAYS: [i64; 14] = [1, 2, 6, 13, 25, 31, 59, 90, 180, 240, 366, 800, 40_000, 2_000_000];
    let hours = [1, 3_600_000, 43_200_000].into_iter();
    hours
        .chain(DAYS.into_iter().map(|day| day * 86_400_000))
        .map(move |milliseconds| at.plus_milliseconds(milliseconds))
}

fn check<'a>(decision: &Decision<'a>, again: impl Fn(Instant) -> Decision<'a>, name: &str) {
    let now = answer(decision);
    let until = decision.valid_until();
    for moment in moments(decision.at()).filter(|moment| until.is_none_or(|until| *moment < until)) {
        assert_eq!(
            answer(&again(moment)),
            now,
            "{name}: already differs at {moment}, said {until:?}"
        );
    }
    if let Some(until) = until {
        assert!(decision.at() < until, "{name}");
        assert_eq!(
            answer(&again(until.plus_milliseconds(-1))),
            now,
            "{name}: a millisecond before {until}"
        );
        assert_ne!(answer(&again(until)), now, "{name}: at {until}");
    }
}

#[test]
fn every_vector_holds_until_then_and_no_longer() {
    let mut bounded = 0;
    for vector in vectors() {
        let document = document(&vector.question);
        let decision = document.decide(engine()).unwrap();
        let version = vector.question.get("rulebook").and_then(Value::as_str);
        let (question, facts) = (document.question(), document.facts());
        check(
            &decision,
            |moment| match version {
                Some(version) => engine().decide_with(version, question, facts, moment).unwrap(),
                None => engine().decide(question, facts, moment).unwrap(),
            },
            &vector.name,
        );
        bounded += usize::from(decision.valid_until().is_some());
    }
    assert!(bounded > 100, "{bounded}");
}

proptest! {
    #![proptest_config(cases::config(24))]

    #[test]
    fn any_case_holds_until_then_and_no_longer(
        question in proptest::sample::select(Question::ALL.to_vec()),
        picks in proptest::collection::vec(any::<u8>(), 101),
        steps in proptest::collection::vec(any::<(u8, u8)>(), 0..16),
    ) {
        let bases = cases::bases(question);
        let (_, base) = &bases[steps.len() % bases.len()];
        for case in [scattered(question, &picks), permitted(question, base, &steps)] {
            let facts = facts(&case);
            let decide = |moment| engine().decide(question, &facts, moment).unwrap();
            check(&decide(at()), decide, &case.to_string());
        }
    }
}

/// The embedded rulebooks, and one that follows them on 1 December 2026 with this many days of warning.
fn with_successor(warning_days: u32) -> Engine {
    let [.., text] = Rulebook::embedded_toml();
    let successor = text
        .replace("version = \"2025.1\"", "version = \"2026.2\"")
        .replace("effective-from = \"2025-03-26\"", "effective-from = \"2026-12-01\"")
        .replace(
            "[officer.role-warning-days]\nvalue = 30",
            &format!("[officer.role-warning-days]\nvalue = {warning_days}"),
        );
    Engine::new([&[Rulebook::from_toml(&successor).unwrap()], &Rulebook::embedded()[..]].concat()).unwrap()
}

/// The ordinary officer, whose role ends on 10 June 2027 at midnight in Brussels.
fn officer() -> Facts {
    facts(&cases::base(Question::Officer))
}

fn until(engine: &Engine) -> String {
    let facts = officer();
    let decision = engine.decide(Question::Officer, &facts, at()).unwrap();
    check(
        &decision,
        |moment| engine.decide(Question::Officer, &facts, moment).unwrap(),
        "successor",
    );
    decision.valid_until().unwrap().to_string()
}

#[test]
fn a_rulebook_that_changes_a_verdict_ends_the_decision_when_it_comes_into_force() {
    assert_eq!(until(&with_successor(240)), "2026-11-30T23:00:00.000Z");
}

#[test]
fn a_rulebook_that_changes_nothing_does_not_end_the_decision() {
    assert_eq!(until(&with_successor(30)), "2027-05-11T22:00:00.000Z");
}

#[test]
fn a_rulebook_in_between_moves_a_later_change() {
    assert_eq!(until(&with_successor(60)), "2027-04-11T22:00:00.000Z");
    assert_eq!(until(&with_successor(1)), "2027-06-09T22:00:00.000Z");
}

#[test]
fn a_decision_by_a_named_rulebook_knows_no_successor() {
    let engine = with_successor(240);
    let facts = officer();
    for (version, until) in [
        ("2025.1", Some("2027-05-11T22:00:00.000Z")),
        ("2026.2", Some("2027-06-10T22:00:00.000Z")),
    ] {
        let decision = engine.decide_with(version, Question::Officer, &facts, at()).unwrap();
        assert_eq!(decision.rulebook().version(), version);
        assert_eq!(decision.valid_until().map(|until| until.to_string()).as_deref(), until);
    }
    assert!(engine.decide_with("2024.1", Question::Officer, &facts, at()).is_err());
}

#[test]
fn the_rulebook_in_force_at_the_instant_decides() {
    let engine = with_successor(240);
    let facts = officer();
    for (moment, version) in [
        ("2026-11-30T22:59:59.999Z", "2025.1"),
        ("2026-11-30T23:00:00.000Z", "2026.2"),
        ("2025-03-25T23:00:00.000Z", "2025.1"),
        ("2025-03-25T22:59:59.999Z", "2018.1"),
        ("2018-05-24T22:00:00.000Z", "2018.1"),
    ] {
        let decision = engine
            .decide(Question::Officer, &facts, moment.parse().unwrap())
            .unwrap();
        assert_eq!(decision.rulebook().version(), version, "{moment}");
    }
    assert!(
        engine
            .decide(Question::Officer, &facts, "2018-05-24T21:59:59.999Z".parse().unwrap())
            .is_err()
    );
}
