//! The core's answers.

use crate::Violated;
use lra_core::decision::{DENY_RULES, Decision, Facts, Outcome, Question, Verdict};
use lra_core::engine::Engine;
use lra_core::rulebook::Rulebook;
use lra_core::time::Instant;
use serde_json::Value;

/// An engine with that rulebook alone.
#[must_use]
pub fn engine(rulebook: &str) -> Engine {
    Engine::new(vec![Rulebook::from_toml(rulebook).unwrap()]).unwrap()
}

/// The facts of a case.
#[must_use]
pub fn facts(case: &Value) -> Facts {
    lra_core::json::read(&case.to_string()).unwrap()
}

/// The decision on the facts.
#[must_use]
pub fn decide<'a>(engine: &'a Engine, facts: &'a Facts, at: Instant) -> Decision<'a> {
    engine.decide(Question::ApplicationAccess, facts, at).unwrap()
}

/// The rules that deny.
///
/// # Panics
/// When the decision is incomplete: the cases leave no fact out.
#[must_use]
pub fn violated(decision: &Decision<'_>) -> Violated {
    assert_ne!(decision.outcome(), Outcome::Incomplete, "{:?}", decision.missing());
    let rules = decision.rules(Verdict::Violated).intersection(DENY_RULES);
    rules.iter().map(|rule| rule.row().id().to_owned()).collect()
}
