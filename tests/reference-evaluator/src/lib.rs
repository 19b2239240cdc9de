//! A second evaluator of the rules of sections 1 to 5, for tests only: slow, table-driven, written from the inventory of
//! rules and the documents it cites.
//!
//! It shares nothing with the core but plain data: a question and the parameters of a rulebook, both as JSON. It has
//! its own calendar, its own reading of numbers and its own comparison of names, each in another way than the core.
//! Where the two differ, the clause decides which one is wrong.
//!
//! It takes well-formed questions: a value of the wrong form counts as absent.

mod algebra;
mod calendar;
mod case;
mod document_number;
mod names;
mod rules;
mod ssin;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub use algebra::Truth;
pub use rules::Effect;

use algebra::Answer;
use case::Case;
use rules::Rule;

/// What a rule found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Verdict {
    /// It holds.
    Satisfied,
    /// It is broken.
    Violated,
    /// A fact it needs was not supplied.
    Unknown,
    /// The condition under which it applies is not met.
    NotApplicable,
}

/// What a decision comes to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Outcome {
    /// No deny rule is violated or unknown.
    Permit,
    /// A deny rule is violated.
    Deny,
    /// No deny rule is violated, and at least one is unknown.
    Incomplete,
}

/// The answer to a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Evaluation {
    /// What it comes to.
    pub outcome: Outcome,
    /// The verdict of every rule that the question evaluates, by rule id.
    pub verdicts: BTreeMap<String, Verdict>,
    /// JSON Pointers of the facts that unknown deny rules still need.
    pub missing: BTreeSet<String>,
}

/// Answers a question of the form `{"v":1,"question":…,"at":…,"facts":{…}}` by the parameters of a rulebook, an object
/// from the parameter's path (`officer.role-maximum-months`) to its value. A question that does not exist has no rules.
pub fn evaluate(question: &Value, parameters: &Value) -> Evaluation {
    let case = Case::new(question, parameters);
    let mut verdicts = BTreeMap::new();
    let mut missing = BTreeSet::new();
    let mut outcome = Outcome::Permit;
    for rule in rules::asked(question) {
        let (verdict, needs) = judge(rule, &case);
        if rule.effect == Effect::Deny {
            outcome = match (outcome, verdict) {
                (Outcome::Deny, _) | (_, Verdict::Violated) => Outcome::Deny,
                (_, Verdict::Unknown) => Outcome::Incomplete,
                (before, _) => before,
            };
            missing.extend(needs);
        }
        verdicts.insert(rule.id.to_owned(), verdict);
    }
    Evaluation {
        outcome,
        verdicts,
        missing,
    }
}

/// "A rule whose condition of application is not met is *not applicable*, never unknown; if that condition itself is
/// unknown, so is the rule." The second part is what an unknown rule still needs.
fn judge(rule: &Rule, case: &Case<'_>) -> (Verdict, Vec<String>) {
    let applies = rule.applies.map_or(Answer::known(true), |applies| applies(case));
    let holds = (rule.holds)(case);
    match (applies.truth, holds.truth) {
        (Truth::False, _) => (Verdict::NotApplicable, Vec::new()),
        (Truth::Unknown, _) => (Verdict::Unknown, applies.pointers()),
        (Truth::True, Truth::True) => (Verdict::Satisfied, Vec::new()),
        (Truth::True, Truth::False) => (Verdict::Violated, Vec::new()),
        (Truth::True, Truth::Unknown) => (Verdict::Unknown, holds.pointers()),
    }
}

/// Every rule: its id, its effect and the verdicts it can come to.
pub fn table() -> Vec<(&'static str, Effect, Vec<Verdict>)> {
    rules::ALL
        .iter()
        .flat_map(|area| area.iter())
        .map(|rule| {
            let mut verdicts = vec![Verdict::Satisfied, Verdict::Violated, Verdict::Unknown];
            if rule.applies.is_some() {
                verdicts.push(Verdict::NotApplicable);
            }
            (rule.id, rule.effect, verdicts)
        })
        .collect()
}
