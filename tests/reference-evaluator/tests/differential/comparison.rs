//! The same question put to both evaluators, and to the core again when its decision ends.

use std::collections::{BTreeMap, BTreeSet};

use lra_core::decision::{Decision, Duty, Facts, Outcome as CoreOutcome, Question, RuleId, Verdict as CoreVerdict};
use lra_core::engine::Engine;
use lra_core::time::Instant;
use reference_evaluator::{Outcome, Verdict};
use serde::Deserialize;
use serde_json::Value;

/// How often each rule came to each verdict.
pub type Coverage = BTreeMap<(String, Verdict), u64>;

/// What is compared between the evaluators.
struct Found {
    outcome: Outcome,
    verdicts: BTreeMap<String, Verdict>,
    missing: BTreeSet<String>,
}

/// Both evaluators side by side.
pub struct Comparison {
    engine: Engine,
    parameters: Value,
}

impl Comparison {
    pub fn new(parameters: Value) -> Self {
        Self {
            engine: Engine::with_default_rulebook(),
            parameters,
        }
    }

    /// Asks both and says where they differ. Counts what they found.
    pub fn put(&self, question: Question, document: &mut Value, coverage: &mut Coverage) -> Vec<String> {
        let facts = Facts::deserialize(&document["facts"]).unwrap_or_else(|error| panic!("{error}: {document}"));
        let at: Instant = document["at"]
            .as_str()
            .and_then(|text| text.parse().ok())
            .unwrap_or_else(|| panic!("no instant: {document}"));
        let decision = self.decide(question, &facts, at);
        let mut differences = self.compare(&decision, document);
        for (rule, verdict) in found(&decision).verdicts {
            *coverage.entry((rule, verdict)).or_default() += 1;
        }
        differences.extend(self.check_validity(&decision, document));
        differences
    }

    fn decide<'a>(&'a self, question: Question, facts: &'a Facts, at: Instant) -> Decision<'a> {
        let decided = self.engine.decide(question, facts, at);
        decided.unwrap_or_else(|error| panic!("{at}: {error}"))
    }

    /// Where the reference finds something else at the decision's instant.
    fn compare(&self, decision: &Decision<'_>, document: &mut Value) -> Vec<String> {
        document["at"] = Value::String(decision.at().to_string());
        let reference = reference_evaluator::evaluate(document, &self.parameters);
        let core = found(decision);
        let mut differences = Vec::new();
        if core.outcome != reference.outcome {
            differences.push(format!(
                "outcome: core {:?}, reference {:?}",
                core.outcome, reference.outcome
            ));
        }
        let rules: BTreeSet<&String> = core.verdicts.keys().chain(reference.verdicts.keys()).collect();
        for rule in rules {
            let (one, other) = (core.verdicts.get(rule), reference.verdicts.get(rule));
            if one != other {
                differences.push(format!("{rule}: core {one:?}, reference {other:?}"));
            }
        }
        if core.missing != reference.missing {
            differences.push(format!(
                "missing: core {:?}, reference {:?}",
                core.missing, reference.missing
            ));
        }
        differences
    }

    /// "validUntil: the first instant after `at` at which outcome, any verdict or any duty differs with the same facts."
    fn check_validity(&self, decision: &Decision<'_>, document: &mut Value) -> Vec<String> {
        let (question, facts, at) = (decision.question(), decision.facts(), decision.at());
        let mut differences = Vec::new();
        let (now, until) = (state(decision), decision.valid_until());
        // Instants before which nothing may differ: those that lie near what rules count from.
        let spot_checks = SPOTS.map(|days| at.plus_milliseconds(days * 86_400_000));
        let before = until.map(|until| until.plus_milliseconds(-1));
        for later in spot_checks.into_iter().chain(before) {
            if later > at && until.is_none_or(|until| later < until) {
                let again = self.decide(question, facts, later);
                if state(&again) != now {
                    differences.push(format!("validUntil {until:?}, but something differs at {later}"));
                    break;
                }
            }
        }
        if let Some(until) = until {
            if until <= at {
                differences.push(format!("validUntil {until} does not come after {at}"));
            }
            let again = self.decide(question, facts, until);
            if state(&again) == now {
                differences.push(format!("validUntil {until}, but nothing differs then"));
            }
            differences.extend(self.compare(&again, document));
            differences.extend(self.compare(&self.decide(question, facts, until.plus_milliseconds(-1)), document));
            document["at"] = Value::String(at.to_string());
        }
        differences
    }
}

/// Days later at which a decision is looked at again.
const SPOTS: [i64; 8] = [1, 14, 29, 60, 200, 366, 800, 1095];

/// What may not change while a decision is valid. The outcome follows from the verdicts; it is looked at all the same.
fn state(decision: &Decision<'_>) -> (CoreOutcome, Vec<Option<CoreVerdict>>, Vec<Duty>) {
    let verdicts = decision.question().rules().iter().map(|rule| decision.verdict(rule));
    (decision.outcome(), verdicts.collect(), decision.duties().collect())
}

fn found(decision: &Decision<'_>) -> Found {
    let verdict = |rule: RuleId| {
        Some(match decision.verdict(rule)? {
            CoreVerdict::Satisfied => Verdict::Satisfied,
            CoreVerdict::Violated => Verdict::Violated,
            CoreVerdict::Unknown => Verdict::Unknown,
            CoreVerdict::NotApplicable => Verdict::NotApplicable,
        })
    };
    Found {
        outcome: match decision.outcome() {
            CoreOutcome::Permit => Outcome::Permit,
            CoreOutcome::Deny => Outcome::Deny,
            CoreOutcome::Incomplete => Outcome::Incomplete,
        },
        verdicts: decision
            .question()
            .rules()
            .iter()
            .filter_map(|rule| Some((rule.row().id.to_owned(), verdict(rule)?)))
            .collect(),
        missing: decision
            .missing()
            .iter()
            .map(|fact| fact.row().path.to_owned())
            .collect(),
    }
}
