use super::answer::Outcome;
use super::fact::FactSet;
use super::rule::{DENY_RULES, RuleId, RuleSet};
use super::ruling::{Ruling, Verdict};

/// The verdict of every rule, and what the deny rules still need. A rule is satisfied unless something else is noted, so
/// that an ordinary case notes next to nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Verdicts {
    evaluated: RuleSet,
    violated: RuleSet,
    unknown: RuleSet,
    not_applicable: RuleSet,
    missing: FactSet,
}

impl Verdicts {
    /// Of these rules, before anything is noted.
    pub const fn of_rules(evaluated: RuleSet) -> Self {
        Self {
            evaluated,
            violated: RuleSet::EMPTY,
            unknown: RuleSet::EMPTY,
            not_applicable: RuleSet::EMPTY,
            missing: FactSet::EMPTY,
        }
    }

    /// Notes what was found for rules that are evaluated; whether they are satisfied.
    #[inline(always)]
    pub fn note(&mut self, rules: RuleSet, ruling: &Ruling<'_>) -> bool {
        let verdict = ruling.verdict();
        match verdict {
            Verdict::Satisfied => {}
            Verdict::Violated => self.violated = self.violated.union(rules),
            Verdict::NotApplicable => self.not_applicable = self.not_applicable.union(rules),
            Verdict::Unknown => {
                self.unknown = self.unknown.union(rules);
                if !rules.intersection(DENY_RULES).is_empty() {
                    self.missing = self.missing.union(ruling.missing());
                }
            }
        }
        verdict == Verdict::Satisfied
    }

    /// The same before anything is noted of these rules, none of which is unknown.
    pub fn but_for(self, rules: RuleSet) -> Self {
        Self {
            violated: self.violated.without(rules),
            not_applicable: self.not_applicable.without(rules),
            ..self
        }
    }

    /// Notes which of the rules that are evaluated do not apply.
    pub fn note_inapplicable(&mut self, rules: RuleSet) {
        self.not_applicable = self.not_applicable.union(rules.intersection(self.evaluated));
    }

    /// The rules with that verdict.
    pub fn rules(&self, verdict: Verdict) -> RuleSet {
        match verdict {
            Verdict::Satisfied => {
                let noted = self.violated.union(self.unknown).union(self.not_applicable);
                self.evaluated.without(noted)
            }
            Verdict::Violated => self.violated,
            Verdict::Unknown => self.unknown,
            Verdict::NotApplicable => self.not_applicable,
        }
    }

    /// The verdict on a rule that is evaluated.
    #[inline(always)]
    pub const fn of(&self, rule: RuleId) -> Option<Verdict> {
        if self.violated.contains(rule) {
            Some(Verdict::Violated)
        } else if self.unknown.contains(rule) {
            Some(Verdict::Unknown)
        } else if self.not_applicable.contains(rule) {
            Some(Verdict::NotApplicable)
        } else if self.evaluated.contains(rule) {
            Some(Verdict::Satisfied)
        } else {
            None
        }
    }

    /// Adds what was found of other rules.
    pub fn join(&mut self, others: &Self) {
        self.violated = self.violated.union(others.violated);
        self.unknown = self.unknown.union(others.unknown);
        self.not_applicable = self.not_applicable.union(others.not_applicable);
        self.missing = self.missing.union(others.missing);
    }

    /// What they come to.
    pub fn outcome(&self) -> Outcome {
        self.outcome_of(DENY_RULES)
    }

    /// What they would come to without this rule.
    pub fn outcome_without(&self, rule: RuleId) -> Outcome {
        self.outcome_of(DENY_RULES.without(RuleSet::of(&[rule])))
    }

    #[inline(always)]
    fn outcome_of(&self, deny: RuleSet) -> Outcome {
        if !self.violated.intersection(deny).is_empty() {
            Outcome::Deny
        } else if !self.unknown.intersection(deny).is_empty() {
            Outcome::Incomplete
        } else {
            Outcome::Permit
        }
    }

    /// The facts that unknown deny rules still need.
    pub const fn missing(&self) -> FactSet {
        self.missing
    }
}
