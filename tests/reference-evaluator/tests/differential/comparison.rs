//! The same question put to both evaluators, and to the core again when its decision ends.

use std::collections::{BTreeMap, BTreeSet};

use lra_core::decision::{Decision, Duty, Facts, Outcome as CoreOutcome, Question, RuleId, Verdict as CoreVerdict};
use lra_core::time::{CivilDate, Instant};
use reference_evaluator::{Case, Evaluation, Outcome, Verdict};
use serde_json::Value;

use crate::random::Random;
use crate::rulebooks::Succession;

/// How often each rule came to each verdict.
pub type Coverage = BTreeMap<(&'static str, Verdict), u64>;

/// One question before both evaluators.
pub struct Comparison<'a> {
    rulebooks: &'a Succession,
    document: &'a Value,
    /// The question under each rulebook, as the reference looks at it.
    cases: Vec<Option<Case<'a>>>,
}

impl<'a> Comparison<'a> {
    pub fn new(rulebooks: &'a Succession, document: &'a Value) -> Self {
        Self {
            rulebooks,
            document,
            cases: (0..rulebooks.len()).map(|_| None).collect(),
        }
    }

    /// Asks both and says where they differ. Counts what they found.
    pub fn put(mut self, question: Question, coverage: &mut Coverage, random: &mut Random) -> Vec<String> {
        let document = self.document;
        let facts: Result<Facts, _> = lra_core::json::read(&document["facts"].to_string());
        let facts = facts.unwrap_or_else(|error| panic!("{error}: {document}"));
        let at: Instant = document["at"]
            .as_str()
            .and_then(|text| text.parse().ok())
            .unwrap_or_else(|| panic!("no instant: {document}"));
        let decision = self.decide(question, &facts, at);
        let core = found(&decision);
        let mut differences = self.compare(at, &core);
        for (rule, verdict) in core.verdicts {
            *coverage.entry((rule, verdict)).or_default() += 1;
        }
        differences.extend(self.check_validity(&decision, random));
        differences
    }

    fn decide<'d>(&self, question: Question, facts: &'d Facts, at: Instant) -> Decision<'d>
    where
        'a: 'd,
    {
        let decided = self.rulebooks.engine.decide(question, facts, at);
        decided.unwrap_or_else(|error| panic!("{at}: {error}"))
    }

    /// Where the reference finds something else at that instant.
    fn compare(&mut self, at: Instant, core: &Evaluation) -> Vec<String> {
        let (place, parameters) = self.rulebooks.in_force(at);
        let document = self.document;
        let reference = self.cases[place]
            .get_or_insert_with(|| Case::new(document, parameters))
            .evaluate(&at.to_string());
        if *core == reference {
            return Vec::new();
        }
        let mut differences = Vec::new();
        if core.outcome != reference.outcome {
            differences.push(format!(
                "{at} outcome: core {:?}, reference {:?}",
                core.outcome, reference.outcome
            ));
        }
        let rules: BTreeSet<_> = core.verdicts.keys().chain(reference.verdicts.keys()).collect();
        for rule in rules {
            let (one, other) = (core.verdicts.get(rule), reference.verdicts.get(rule));
            if one != other {
                differences.push(format!("{at} {rule}: core {one:?}, reference {other:?}"));
            }
        }
        if core.missing != reference.missing {
            differences.push(format!(
                "{at} missing: core {:?}, reference {:?}",
                core.missing, reference.missing
            ));
        }
        differences
    }

    /// "validUntil: the first instant after `at` at which outcome, any verdict or any duty differs with the same facts."
    fn check_validity(&mut self, decision: &Decision<'_>, random: &mut Random) -> Vec<String> {
        let (question, facts, at) = (decision.question(), decision.facts(), decision.at());
        let mut differences = Vec::new();
        let (now, until) = (state(decision), decision.valid_until());
        // Instants at which nothing may differ yet: some of those that lie near what rules count to.
        let spot_checks = [(); 3].map(|()| at.plus_milliseconds(random.pick(&SPOTS) * 86_400_000));
        let before = until.map(|until| until.plus_milliseconds(-1));
        // And some of those that the facts themselves name.
        let mut named = Vec::new();
        instants_in(&self.document["facts"], &mut named);
        let named: Vec<Instant> = (0..named.len().min(3)).map(|_| random.pick(&named)).collect();
        for later in spot_checks.into_iter().chain(named).chain(before) {
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
            let before = until.plus_milliseconds(-1);
            differences.extend(self.compare(until, &found(&again)));
            differences.extend(self.compare(before, &found(&self.decide(question, facts, before))));
        }
        differences
    }
}

/// The instants that a value names, and where its days begin and end.
fn instants_in(value: &Value, found: &mut Vec<Instant>) {
    match value {
        Value::String(text) => {
            found.extend(text.parse::<Instant>());
            if let Ok(day) = text.parse::<CivilDate>() {
                let start = Instant::start_of_brussels_day(day);
                let next = start.plus_milliseconds(30 * 3_600_000).brussels_date();
                found.extend([start, Instant::start_of_brussels_day(next)]);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| instants_in(item, found)),
        Value::Object(members) => members.values().for_each(|item| instants_in(item, found)),
        _ => {}
    }
}

/// Days later, three of which are drawn to look at a decision again.
const SPOTS: [i64; 8] = [1, 14, 29, 60, 200, 366, 800, 1095];

/// What may not change while a decision is valid. The outcome follows from the verdicts; it is looked at all the same.
fn state(decision: &Decision<'_>) -> (CoreOutcome, Vec<Option<CoreVerdict>>, Vec<Duty>) {
    let verdicts = decision.question().rules().iter().map(|rule| decision.verdict(rule));
    (decision.outcome(), verdicts.collect(), decision.duties().collect())
}

/// What the core found, in the words of the reference.
fn found(decision: &Decision<'_>) -> Evaluation {
    let verdict = |rule: RuleId| {
        Some(match decision.verdict(rule)? {
            CoreVerdict::Satisfied => Verdict::Satisfied,
            CoreVerdict::Violated => Verdict::Violated,
            CoreVerdict::Unknown => Verdict::Unknown,
            CoreVerdict::NotApplicable => Verdict::NotApplicable,
        })
    };
    let rules = decision.question().rules();
    let missing = decision.missing();
    Evaluation {
        outcome: match decision.outcome() {
            CoreOutcome::Permit => Outcome::Permit,
            CoreOutcome::Deny => Outcome::Deny,
            CoreOutcome::Incomplete => Outcome::Incomplete,
        },
        verdicts: rules
            .iter()
            .filter_map(|rule| Some((rule.row().id(), verdict(rule)?)))
            .collect(),
        missing: missing
            .iter()
            .map(|fact| fact.row().path().trim_start_matches("/facts/"))
            .collect(),
    }
}
