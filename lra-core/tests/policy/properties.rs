//! Properties over the whole fact table.

use super::cases::{self, Found, document, engine, found, permitted, rows, scattered, values, vectors};
use lra_core::decision::{DENY_RULES, Duty, FactId, Outcome, Question, Reason, RuleId, Verdict};
use proptest::prelude::*;
use serde_json::Value;

fn question() -> impl Strategy<Value = Question> {
    proptest::sample::select(Question::ALL.to_vec())
}

fn picks() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 101)
}

fn steps() -> impl Strategy<Value = Vec<(u8, u8)>> {
    proptest::collection::vec(any::<(u8, u8)>(), 0..24)
}

fn all_found(case: &Value) -> (Outcome, Vec<Found>) {
    let document = document(case);
    let decision = document.decide(engine()).unwrap();
    (decision.outcome(), found(&decision))
}

fn verdicts(case: &Value) -> (Outcome, Vec<(RuleId, Verdict)>) {
    let document = document(case);
    let decision = document.decide(engine()).unwrap();
    let rules = document.question().rules();
    let verdicts = rules.iter().map(|rule| (rule, decision.verdict(rule).unwrap()));
    (decision.outcome(), verdicts.collect())
}

/// Whether a side states a datum that it is said not to state: then what is supplied is no account at all.
fn contradicts_itself(case: &Value) -> bool {
    ["document", "register"].into_iter().any(|side| {
        let omits = case
            .pointer(&format!("/facts/applicant/{side}Omits"))
            .and_then(Value::as_array);
        omits.into_iter().flatten().any(|datum| {
            let name = match datum.as_str().unwrap() {
                "name" => "Name",
                "first-names" => "FirstNames",
                "birth-date" => "BirthDate",
                _ => "Sex",
            };
            case.pointer(&format!("/facts/applicant/{side}{name}")).is_some()
        })
    })
}

proptest! {
    #![proptest_config(cases::config(12))]

    /// Whatever else is true of a permitted case: what a vector shows to break a deny rule ends the permit, and what it shows
    /// to break a duty rule leaves the permit and brings the duty.
    #[test]
    fn a_permit_never_survives_a_fact_that_turns_bad(question in question(), steps in steps()) {
        let bases = cases::bases(question);
        let permitted: Vec<_> = bases.iter().map(|(name, base)| (name, base, permitted(question, base, &steps))).collect();
        for vector in vectors() {
            let rules = question.rules();
            if vector.verdict != Verdict::Violated || !vector.by_default_rulebook() || !rules.contains(vector.rule) {
                continue;
            }
            let own = permitted.iter().find(|(name, ..)| **name == vector.base);
            let (_, base, case) = own.unwrap_or(&permitted[0]);
            let mut bad = case.clone();
            if bases.len() > 1 {
                // What the rule depends on is as in the ordinary case that the vector changes: in another one that is
                // permitted too, the rule may not apply.
                for fact in question.reads(vector.rule).iter() {
                    let path = fact.row().path();
                    cases::set(&mut bad, path, base.pointer(path).cloned());
                }
                if own.is_none() || verdicts(&bad).0 != Outcome::Permit {
                    continue;
                }
            }
            cases::apply(&mut bad, &vector.changes);
            let (outcome, found) = all_found(&bad);
            let finding = found.iter().find(|finding| finding.rule == vector.rule).unwrap();
            prop_assert_eq!(finding.verdict, Verdict::Violated, "{} in {}", vector.name, bad);
            // What decides whether other rules apply may break these too.
            let shared = |rule: &RuleId| {
                let read = |(path, _): &(String, _)| rule.row().reads.iter().any(|fact| fact.row().path() == path);
                DENY_RULES.contains(*rule) && vector.changes.iter().any(read)
            };
            if DENY_RULES.contains(vector.rule) || !rules.iter().any(|rule| shared(&rule)) {
                prop_assert_eq!(outcome, vector.outcome, "{} in {}", vector.name, bad);
            }
            let row = vector.rule.row();
            let obliging = |reason: &Value| row.duty_reasons.iter().any(|code| reason["reason"] == **code);
            // Where only some reasons oblige, others may leave the duty unconfirmed.
            if row.duty_reasons.is_empty() || vector.reasons.iter().any(obliging) {
                prop_assert_eq!(finding.duty.is_some(), row.duty.is_some(), "{}", vector.name);
            }
        }
    }

    /// A rule looks at nothing but the facts it declares.
    #[test]
    fn facts_that_a_rule_does_not_declare_change_nothing_in_it(
        question in question(), picks in picks(), other_picks in picks(),
    ) {
        let case = scattered(question, &picks);
        let (_, before) = all_found(&case);
        for finding in before {
            let mut other = scattered(question, &other_picks);
            for fact in question.reads(finding.rule).iter() {
                cases::set(&mut other, fact.row().path(), case.pointer(fact.row().path()).cloned());
            }
            let (_, after) = all_found(&other);
            let after = after.into_iter().find(|after| after.rule == finding.rule).unwrap();
            prop_assert_eq!(after, finding, "{} and {}", case, other);
        }
    }

    /// What is decided of a rule stays so whatever else becomes known.
    #[test]
    fn supplying_an_unknown_fact_changes_no_verdict_but_unknown(question in question(), picks in picks()) {
        let case = scattered(question, &picks);
        let (_, before) = verdicts(&case);
        for row in rows(question).into_iter().filter(|row| case.pointer(row.path()).is_none()) {
            for value in values(row) {
                let mut more = case.clone();
                cases::set(&mut more, row.path(), Some(value.clone()));
                if contradicts_itself(&more) {
                    continue;
                }
                let (_, after) = verdicts(&more);
                for (before, after) in before.iter().zip(after) {
                    prop_assert!(before.1 == Verdict::Unknown || *before == after, "{before:?} {after:?} {more}");
                }
            }
        }
    }

    /// Saying less never helps.
    #[test]
    fn leaving_out_a_fact_never_turns_a_refusal_into_a_permit(question in question(), picks in picks()) {
        let case = scattered(question, &picks);
        let (outcome, _) = verdicts(&case);
        if outcome == Outcome::Permit || contradicts_itself(&case) {
            return Ok(());
        }
        for row in rows(question) {
            let mut less = case.clone();
            cases::set(&mut less, row.path(), None);
            prop_assert_ne!(verdicts(&less).0, Outcome::Permit, "without {} {}", row.path(), less);
        }
    }

    /// What is missing is absent and declared by an unknown rule; a finding without need names nothing.
    #[test]
    fn findings_hold_what_their_verdict_calls_for(question in question(), picks in picks()) {
        let case = scattered(question, &picks);
        let (_, found) = all_found(&case);
        for finding in found {
            let row = finding.rule.row();
            prop_assert_eq!(finding.reasons.is_empty(), finding.verdict != Verdict::Violated, "{}", row.id());
            prop_assert_eq!(finding.missing.is_empty(), finding.verdict != Verdict::Unknown, "{}", row.id());
            for fact in finding.missing {
                prop_assert!(question.reads(finding.rule).contains(fact), "{} {fact:?}", row.id());
                prop_assert!(case.pointer(fact.row().path()).is_none(), "{} {fact:?}", row.id());
            }
        }
    }
}

/// Some change of each declared fact changes the verdict, the reasons or the duty of its rule in some case near its vectors.
#[test]
fn every_fact_that_a_rule_declares_matters_to_it() {
    for rule in Question::ALL.iter().flat_map(|question| question.rules().iter()) {
        for fact in rule.row().reads.iter() {
            assert!(
                matters(rule, fact),
                "{} does not depend on {}",
                rule.row().id(),
                fact.row().id()
            );
        }
    }
}

fn matters(rule: RuleId, fact: FactId) -> bool {
    let path = fact.row().path();
    let alternatives = values(fact.row()).iter().cloned().map(Some).chain([None]);
    let answer = |case: &Value| {
        let document = document(case);
        let decision = document.decide(engine()).unwrap();
        let verdict = decision.verdict(rule);
        // Reasons and duty are worked out only where they can differ while the verdict does not.
        let open = matches!(verdict, Some(Verdict::Violated | Verdict::Unknown));
        let finding = decision
            .findings()
            .filter(|_| open)
            .find(|finding| finding.rule == rule);
        let told = finding.map(|finding| {
            let reasons = finding.reasons.iter().map(Reason::index).collect::<Vec<_>>();
            (reasons, Duty::of(&finding).map(|duty| duty.status))
        });
        (verdict, told)
    };
    vectors().iter().filter(|vector| vector.rule == rule).any(|vector| {
        let before = answer(&vector.question);
        alternatives.clone().any(|value| {
            let mut case = vector.question.clone();
            cases::set(&mut case, path, value);
            answer(&case) != before
        })
    })
}
