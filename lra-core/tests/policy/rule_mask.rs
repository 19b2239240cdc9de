//! Each rule switched off in turn: some vector must notice.

use super::cases::{document, engine, new_engine, vectors};
use lra_core::decision::{Decision, Effect, FactSet, Outcome, Question, RuleId, RuleSet, Verdict};

/// What a portal acts on: the outcome, the facts it is asked for, the duties and the advice it is given, the rights that are
/// granted. Not the list of findings, which would lack the rule in any case.
fn consequences(decision: &Decision<'_>) -> (Outcome, FactSet, Vec<&'static str>, [Vec<RuleId>; 2]) {
    let duties = decision.duties().map(|duty| duty.code).collect();
    let with = |verdict, effect| {
        let rules = decision.rules(verdict);
        rules.iter().filter(|rule| rule.row().has(effect)).collect()
    };
    let advice = with(Verdict::Violated, Effect::Advice);
    let granted = with(Verdict::Satisfied, Effect::Grant);
    (decision.outcome(), decision.missing(), duties, [advice, granted])
}

#[test]
fn a_rule_that_is_switched_off_is_noticed() {
    let documents: Vec<_> = vectors().iter().map(|vector| document(&vector.question)).collect();
    let whole: Vec<_> = documents
        .iter()
        .map(|document| consequences(&document.decide(engine()).unwrap()))
        .collect();
    for rule in Question::ALL.iter().flat_map(|question| question.rules().iter()) {
        let masked = new_engine().masking(RuleSet::of(&[rule]));
        let noticed = documents
            .iter()
            .zip(&whole)
            .any(|(document, whole)| consequences(&document.decide(&masked).unwrap()) != *whole);
        assert!(noticed, "no vector notices that {} is off", rule.row().id());
    }
}

/// The written outcomes notice it too, without a decision to compare with.
#[test]
fn the_written_outcome_of_a_deny_rule_notices_that_it_is_off() {
    let deny = |rule: &RuleId| lra_core::decision::DENY_RULES.contains(*rule);
    for rule in Question::ALL
        .iter()
        .flat_map(|question| question.rules().iter())
        .filter(deny)
    {
        let masked = new_engine().masking(RuleSet::of(&[rule]));
        let noticed = vectors().iter().filter(|vector| vector.rule == rule).any(|vector| {
            let document = document(&vector.question);
            document.decide(&masked).unwrap().outcome() != vector.outcome
        });
        assert!(noticed, "no written outcome notices that {} is off", rule.row().id());
    }
}
