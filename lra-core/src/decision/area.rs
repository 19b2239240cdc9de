use super::fact::FactSet;
use super::question::Question;
use super::rule::{RuleId, RuleSet};
use super::ruling::{Context, RuleFunction, Ruling, Verdict};
use super::verdicts::Verdicts;
use crate::engine::Engine;
use crate::rulebook::Rulebook;
use crate::time::Instant;

/// The rules of one area of the policy, in the order of the rule table, made by [`area!`].
#[derive(Clone, Copy)]
pub(crate) struct Area {
    rules: &'static [(RuleId, RuleFunction)],
    set: RuleSet,
    facts: FactSet,
    judge: fn(&mut Judge<'_>),
    guard: Option<Guard>,
}

/// What decides whether the rules of an area are judged at all.
#[derive(Clone, Copy)]
struct Guard {
    function: RuleFunction,
    reads: FactSet,
}

/// An [`Area`] of rules, each with its function. It holds them twice: as a list, to ask each for its findings, and as one
/// function that calls them one after the other, which the compiler turns into straight code without reasons or pointers.
macro_rules! area {
    ($($rule:path => $function:path),+ $(,)?) => {{
        fn judge(judge: &mut $crate::decision::Judge<'_>) {
            $(judge.rule($rule, $function);)+
        }
        $crate::decision::Area::new(&[$(($rule, $function)),+], judge)
    }};
}
pub(crate) use area;

impl Area {
    pub const fn new(rules: &'static [(RuleId, RuleFunction)], judge: fn(&mut Judge<'_>)) -> Self {
        let (mut set, mut facts) = (RuleSet::EMPTY, FactSet::EMPTY);
        let mut rest = rules;
        while let [(rule, _), tail @ ..] = rest {
            set.insert(*rule);
            facts = facts.union(rule.row().reads);
            rest = tail;
        }
        Self {
            rules,
            set,
            facts,
            judge,
            guard: None,
        }
    }

    /// The same rules for a question in which they need not apply. The guard is asked first, and never violates: where it
    /// is satisfied the rules are judged, where it does not apply neither do they, and while it is unknown so are they, for
    /// want of the same facts. `reads` are the facts it looks at.
    pub const fn behind(self, guard: RuleFunction, reads: FactSet) -> Self {
        Self {
            guard: Some(Guard { function: guard, reads }),
            facts: self.facts.union(reads),
            ..self
        }
    }

    /// Its rules.
    pub const fn set(&self) -> RuleSet {
        self.set
    }

    /// The facts that its rules and its guard read.
    pub const fn facts(&self) -> FactSet {
        self.facts
    }

    /// How many rules it has.
    pub const fn len(&self) -> usize {
        self.rules.len()
    }

    /// Its rules with their functions, in the order of the rule table.
    pub const fn rules(&self) -> &'static [(RuleId, RuleFunction)] {
        self.rules
    }

    /// The facts that the verdict on one of its rules depends on.
    pub fn reads(&self, rule: RuleId) -> FactSet {
        rule.row().reads.union(self.guard_reads())
    }

    /// The facts that decide whether its rules are judged at all.
    pub const fn guard_reads(&self) -> FactSet {
        match self.guard {
            None => FactSet::EMPTY,
            Some(guard) => guard.reads,
        }
    }

    /// What one of its functions finds, if the guard lets it.
    pub fn ask(&self, function: RuleFunction, context: &Context<'_>, ruling: &mut Ruling<'_>) {
        if let Some(guard) = self.guard {
            (guard.function)(context, ruling);
        }
        if ruling.verdict() == Verdict::Satisfied {
            function(context, ruling);
        }
    }

    /// Notes the verdict on every rule that is not masked.
    pub(super) fn judge(&self, judge: &mut Judge<'_>) {
        if self.opens(judge) {
            self.judge_rules(judge);
        }
    }

    /// Asks the guard whether its rules are judged, and notes the verdict on all of them where they are not.
    #[inline(always)]
    pub(super) fn opens(&self, judge: &mut Judge<'_>) -> bool {
        match &self.guard {
            None => true,
            Some(guard) => judge.all(self.set.without(judge.skipped), guard.function),
        }
    }

    /// Notes the verdict on every rule that is not masked, without asking the guard.
    #[inline(always)]
    pub(super) fn judge_rules(&self, judge: &mut Judge<'_>) {
        (self.judge)(judge);
    }
}

/// Judges one rule after the other.
pub(crate) struct Judge<'a> {
    context: &'a Context<'a>,
    skipped: RuleSet,
    /// The areas of the question of which every rule is skipped, a bit for each in its order.
    skipped_areas: u8,
    ruling: Ruling<'static>,
    verdicts: Verdicts,
    /// The rules that may find something else later, of those that were watched.
    changing: RuleSet,
}

impl<'a> Judge<'a> {
    /// Of these rules but for those that are masked.
    pub(super) fn new(engine: &Engine, context: &'a Context<'a>, rules: RuleSet) -> Self {
        let skipped = engine.masked();
        Self {
            context,
            skipped,
            skipped_areas: 0,
            ruling: Ruling::default(),
            verdicts: Verdicts::of_rules(rules.without(skipped)),
            changing: RuleSet::EMPTY,
        }
    }

    /// Of the rules of a question, of which those are not asked that the application rules out.
    pub(super) fn of_question(
        question: Question,
        engine: &Engine,
        rulebook: &Rulebook,
        context: &'a Context<'a>,
    ) -> Self {
        let mut judge = Self::new(engine, context, question.rules());
        if question == Question::ApplicationAccess {
            let inapplicable = rulebook.inapplicable().to(&context.application);
            judge.verdicts.note_inapplicable(inapplicable.rules);
            judge.skipped = judge.skipped.union(inapplicable.rules);
            judge.skipped_areas = inapplicable.areas;
        }
        judge
    }

    /// From now on it notes too when a rule may find something else.
    pub(super) fn watch(&mut self) {
        self.ruling = Ruling::watching();
    }

    /// From now on it leaves these rules out.
    pub(super) fn skip(&mut self, rules: RuleSet) {
        self.skipped = self.skipped.union(rules);
    }

    /// One that goes on from these verdicts.
    pub(super) fn after(engine: &Engine, context: &'a Context<'a>, verdicts: Verdicts) -> Self {
        Self {
            verdicts,
            ..Self::new(engine, context, RuleSet::EMPTY)
        }
    }

    /// Judges the rules of a question.
    pub(super) fn question(&mut self, question: Question) {
        let skipped = self.skipped_areas;
        for (place, area) in question.areas().iter().enumerate() {
            if skipped >> place & 1 == 0 {
                area.judge(self);
            }
        }
    }

    /// Inlined, so that what the rule would write down for its findings is never made.
    #[inline(always)]
    pub fn rule(&mut self, rule: RuleId, function: impl Fn(&Context<'_>, &mut Ruling<'_>)) {
        if !self.skipped.contains(rule) {
            self.all(RuleSet::of(&[rule]), function);
        }
    }

    /// Notes one verdict on all these rules; whether they are satisfied.
    #[inline(always)]
    fn all(&mut self, rules: RuleSet, function: impl Fn(&Context<'_>, &mut Ruling<'_>)) -> bool {
        self.ruling.begin();
        function(self.context, &mut self.ruling);
        if self.ruling.is_plain() {
            return true;
        }
        if self.ruling.may_find_something_else() {
            self.changing = self.changing.union(rules);
        }
        self.verdicts.note(rules, &self.ruling)
    }

    /// What was found.
    pub(super) fn into_verdicts(self) -> Verdicts {
        self.verdicts
    }

    /// Adds what was found elsewhere.
    #[inline]
    pub(super) fn join(&mut self, others: &Verdicts) {
        self.verdicts.join(others);
    }

    /// When a rule may find something else, and which may, of those that were watched.
    pub(super) fn changes(&self) -> (Option<Instant>, RuleSet) {
        (self.ruling.next(), self.changing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::vocabulary::SearchKey;
    use crate::decision::{FactId, Facts};

    /// Searches by number alone.
    fn by_number(context: &Context<'_>, ruling: &mut Ruling<'_>) {
        if ruling.needs(context.facts.search.key, FactId::SearchKey) == Some(SearchKey::Name) {
            ruling.does_not_apply();
        }
    }

    #[test]
    fn a_guard_decides_whether_its_rules_are_judged() {
        const GUARDED: Area = crate::search::RULES.behind(by_number, FactSet::of(&[FactId::SearchKey]));
        let engine = Engine::with_default_rulebook();
        for (key, verdict, missing) in [
            (None, Some(Verdict::Unknown), &[FactId::SearchKey][..]),
            (Some(SearchKey::Name), Some(Verdict::NotApplicable), &[]),
            (Some(SearchKey::Number), None, &[]),
        ] {
            let mut facts = Facts::default();
            facts.search.key = key;
            let at = "2026-11-22T10:15:30Z".parse().unwrap();
            let context = Context::new(&engine.rulebooks()[0], &facts, at);
            let verdicts = |area: &Area| {
                let mut judge = Judge::new(&engine, &context, area.set());
                area.judge(&mut judge);
                judge.into_verdicts()
            };
            let (guarded, bare) = (verdicts(&GUARDED), verdicts(&crate::search::RULES));
            match verdict {
                None => assert!(guarded == bare),
                Some(verdict) => {
                    assert_eq!(guarded.rules(verdict), GUARDED.set());
                    assert_eq!(guarded.missing(), FactSet::of(missing));
                }
            }
            for (rule, function) in GUARDED.rules() {
                let mut ruling = Ruling::default();
                GUARDED.ask(*function, &context, &mut ruling);
                assert_eq!(guarded.of(*rule), Some(ruling.verdict()), "{rule:?} {key:?}");
                if verdict.is_some() {
                    assert_eq!(ruling.missing(), FactSet::of(missing));
                }
            }
        }
    }
}
