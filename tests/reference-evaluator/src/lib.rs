//! A second evaluator of the rules of sections 1 to 8, for tests only: slow, table-driven, written from the inventory of
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
mod catalogue;
mod designations;
mod document_number;
mod names;
mod parameters;
mod rules;
mod ssin;

use std::collections::{BTreeMap, BTreeSet};

pub use algebra::Truth;
pub use case::Case;
pub use parameters::Parameters;
pub use rules::Effect;

use algebra::Answer;
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
    pub verdicts: BTreeMap<&'static str, Verdict>,
    /// The facts that unknown deny rules still need, each as `group/name`.
    pub missing: BTreeSet<&'static str>,
}

impl Case<'_> {
    /// Answers the question at an instant, a text as in a question. A question that does not exist has no rules.
    pub fn evaluate(&mut self, at: &str) -> Evaluation {
        self.move_to(at);
        let mut found = Evaluation {
            outcome: Outcome::Permit,
            verdicts: BTreeMap::new(),
            missing: BTreeSet::new(),
        };
        for (guard, rules) in rules::asked(self.question()) {
            let guarded = guard.map_or(Answer::known(true), |guard| guard(self));
            for rule in rules {
                let (verdict, needs) = judge(rule, &guarded, self);
                if rule.effect == Effect::Deny {
                    found.outcome = match (found.outcome, verdict) {
                        (Outcome::Deny, _) | (_, Verdict::Violated) => Outcome::Deny,
                        (_, Verdict::Unknown) => Outcome::Incomplete,
                        (before, _) => before,
                    };
                    found.missing.extend(needs);
                }
                found.verdicts.insert(rule.id, verdict);
            }
        }
        found
    }
}

/// "A rule whose condition of application is not met is *not applicable*, never unknown; if that condition itself is
/// unknown, so is the rule." A guard is a condition of every rule behind it. The second part is what an unknown rule still
/// needs.
fn judge(rule: &Rule, guarded: &Answer, case: &Case<'_>) -> (Verdict, BTreeSet<&'static str>) {
    let own = || rule.applies.map_or(Answer::known(true), |applies| applies(case));
    let applies = match guarded.truth {
        Truth::True => own(),
        _ => guarded.clone(),
    };
    match applies.truth {
        Truth::True => {}
        Truth::False => return (Verdict::NotApplicable, BTreeSet::new()),
        Truth::Unknown => return (Verdict::Unknown, applies.needs()),
    }
    let holds = (rule.holds)(case);
    match holds.truth {
        Truth::True => (Verdict::Satisfied, BTreeSet::new()),
        Truth::False => (Verdict::Violated, BTreeSet::new()),
        Truth::Unknown => (Verdict::Unknown, holds.needs()),
    }
}

/// Every rule: its id, its effect and the verdicts it can come to.
pub fn table() -> Vec<(&'static str, Effect, Vec<Verdict>)> {
    rules::ALL
        .iter()
        .flat_map(|(guarded, area)| area.iter().map(move |rule| (guarded, rule)))
        .map(|(guarded, rule)| {
            let mut verdicts = vec![Verdict::Satisfied, Verdict::Violated, Verdict::Unknown];
            if *guarded || rule.applies.is_some() {
                verdicts.push(Verdict::NotApplicable);
            }
            (rule.id, rule.effect, verdicts)
        })
        .collect()
}
