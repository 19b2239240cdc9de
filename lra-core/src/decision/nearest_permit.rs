//! What would have to change for a permit: the smallest sets of changes, found exactly.

use super::answer::Decision;
use super::area::Area;
use super::fact::{ChangedBy, FactId, FactSet, Facts};
use super::rule::{DENY_RULES, RuleId, RuleSet};
use super::ruling::{Context, RuleFunction, Ruling, Verdict};

/// The most sets that are told. Where there are more of the same size, [`NearestPermit::Reachable`] says that it is
/// truncated.
pub const MOST_SETS: usize = 16;

/// How often a rule is judged at most before the search stops. An ordinary case takes some hundred.
const MOST_JUDGEMENTS: u32 = 200_000;

/// The answer to the question what would have to change for a permit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NearestPermit {
    /// These sets of changes lead to a permit, and no smaller one does. One empty set where it is permitted as it stands.
    Reachable {
        /// Every set of the smallest size, or the first [`MOST_SETS`] of them.
        sets: Vec<Vec<Change>>,
        /// Whether there are more than are told.
        truncated: bool,
    },
    /// No change that anybody can make leads to a permit.
    Unreachable {
        /// The rules that forbid it: those that no change satisfies, or where each could be satisfied but not with the
        /// others, those that fail.
        rules: RuleSet,
    },
    /// The search was stopped, since it would take too long: a permit takes this many changes or more, or cannot be reached.
    Stopped {
        /// The fewest changes that are not ruled out.
        at_least: usize,
    },
}

/// One change: another value of a fact, or a value of a fact that was not told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The fact. Its row says who can bring the change about.
    pub fact: FactId,
    /// The value it would take as JSON, one of its alphabet.
    pub value: String,
}

impl Decision<'_> {
    /// The smallest sets of changes, each to a value of the fact's alphabet, with which the decision would be a permit at the
    /// same instant. A fact that nobody can change stays as it is, known or not.
    ///
    /// ```
    /// use lra_core::{engine::Engine, decision::{FactId, Facts, NearestPermit, Question}};
    /// let engine = Engine::with_default_rulebook();
    /// let facts = Facts::default();
    /// let decision = engine.decide(Question::Search, &facts, "2026-11-22T10:15:30Z".parse()?)?;
    /// let NearestPermit::Reachable { sets, .. } = decision.nearest_permit() else { panic!() };
    /// assert!(sets[0].iter().any(|change| change.fact == FactId::SearchPurpose));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn nearest_permit(&self) -> NearestPermit {
        let mut search = Search::new(self);
        let failing = search.failing();
        let mut forbidding = RuleSet::EMPTY;
        let mut found = vec![Vec::new()];
        let mut truncated = false;
        let mut stopped = None;
        for part in search.parts(failing) {
            match search.solve(&part) {
                Found::Sets(sets, more) => {
                    truncated |= more;
                    found = combined(&found, &sets, &mut truncated);
                }
                Found::Nothing(rules) => forbidding = forbidding.union(rules),
                Found::Stopped(at_least) => *stopped.get_or_insert(0) += at_least,
            }
        }
        if !forbidding.is_empty() {
            return NearestPermit::Unreachable { rules: forbidding };
        }
        let size = found.first().map_or(0, Vec::len);
        if let Some(at_least) = stopped {
            return NearestPermit::Stopped {
                at_least: size + at_least,
            };
        }
        let mut sets: Vec<Vec<Change>> = found.iter().map(|set| search.told(set)).collect();
        for set in &mut sets {
            set.sort_by_key(|change| change.fact);
        }
        NearestPermit::Reachable { sets, truncated }
    }
}

/// A change by its place among the candidates.
type Choice = (FactId, usize);

/// Every set of the one with every set of the other, up to [`MOST_SETS`].
fn combined(found: &[Vec<Choice>], sets: &[Vec<Choice>], truncated: &mut bool) -> Vec<Vec<Choice>> {
    let all = found
        .iter()
        .flat_map(|one| sets.iter().map(move |other| [one.as_slice(), other].concat()));
    *truncated |= found.len() * sets.len() > MOST_SETS;
    all.take(MOST_SETS).collect()
}

/// What the search came to in one part.
enum Found {
    Sets(Vec<Vec<Choice>>, bool),
    Nothing(RuleSet),
    Stopped(usize),
}

/// A deny rule of the question, with the facts that its verdict depends on and somebody can change.
struct Entry {
    area: &'static Area,
    rule: RuleId,
    function: RuleFunction,
    changeable: FactSet,
    fails: bool,
}

/// A value that a fact could take: as it is told, and as facts that say nothing else.
struct Candidate {
    value: String,
    facts: Facts,
}

/// Rules and changeable facts that hang together: nothing outside it depends on its facts.
struct Part {
    entries: Vec<usize>,
}

struct Search<'a> {
    /// With the facts as they stand.
    context: Context<'a>,
    /// The facts as changed so far.
    facts: Facts,
    entries: Vec<Entry>,
    /// By the place of the fact in the table; empty until the fact is tried.
    candidates: Vec<Option<Vec<Candidate>>>,
    changed: FactSet,
    judgements: u32,
    /// Whether the last pass left something untried because the set would have become too large.
    cut: bool,
    found: Vec<Vec<Choice>>,
    chosen: Vec<Choice>,
}

impl<'a> Search<'a> {
    fn new(decision: &Decision<'a>) -> Self {
        let fails = decision
            .rules(Verdict::Violated)
            .union(decision.rules(Verdict::Unknown));
        let entries = decision.evaluated().filter(|(_, rule, _)| DENY_RULES.contains(*rule));
        let entries = entries.map(|(area, rule, function)| Entry {
            area,
            rule,
            function,
            changeable: changeable(area.reads(rule)),
            fails: fails.contains(rule),
        });
        Self {
            context: decision.context(),
            facts: decision.facts().clone(),
            entries: entries.collect(),
            candidates: FactId::ALL.iter().map(|_| None).collect(),
            changed: FactSet::EMPTY,
            judgements: 0,
            cut: false,
            found: Vec::new(),
            chosen: Vec::new(),
        }
    }

    fn failing(&self) -> RuleSet {
        let failing = self.entries.iter().filter(|entry| entry.fails);
        failing.fold(RuleSet::EMPTY, |mut set, entry| {
            set.insert(entry.rule);
            set
        })
    }

    /// The parts in which something fails. Rules that read a changeable fact in common belong together.
    fn parts(&self, failing: RuleSet) -> Vec<Part> {
        let mut parts: Vec<(FactSet, Vec<usize>)> = Vec::new();
        for (index, entry) in self.entries.iter().enumerate() {
            let (mut facts, mut entries) = (entry.changeable, vec![index]);
            let (joined, apart): (Vec<_>, Vec<_>) = parts
                .into_iter()
                .partition(|(others, _)| !others.intersection(entry.changeable).is_empty());
            for (others, more) in joined {
                facts = facts.union(others);
                entries.extend(more);
            }
            parts = apart;
            parts.push((facts, entries));
        }
        let fails = |index: &usize| {
            self.entries
                .get(*index)
                .is_some_and(|entry| failing.contains(entry.rule))
        };
        let parts = parts.into_iter().filter(|(_, entries)| entries.iter().any(fails));
        parts.map(|(_, entries)| Part { entries }).collect()
    }

    /// The smallest sets in one part: tries sets of one change, then of two, and so on.
    fn solve(&mut self, part: &Part) -> Found {
        let forbidding = self.forbidding(part);
        if !forbidding.is_empty() {
            return Found::Nothing(forbidding);
        }
        let together = self.search(part);
        let Found::Nothing(failing) = together else {
            return together;
        };
        let each = failing_entries(&self.entries, part).map(|(index, _)| index);
        let mut alone = RuleSet::EMPTY;
        for index in each.collect::<Vec<_>>() {
            let entries = vec![index];
            if let Found::Nothing(rules) = self.search(&Part { entries }) {
                alone = alone.union(rules);
            }
        }
        Found::Nothing(if alone.is_empty() { failing } else { alone })
    }

    /// Sets of one change, then of two, until some lead to a permit or none can.
    fn search(&mut self, part: &Part) -> Found {
        for size in 1.. {
            self.cut = false;
            self.found.clear();
            self.descend(part, size, FactSet::EMPTY);
            if self.judgements > MOST_JUDGEMENTS {
                return Found::Stopped(size);
            }
            if !self.found.is_empty() {
                let more = self.found.len() > MOST_SETS;
                self.found.truncate(MOST_SETS);
                return Found::Sets(core::mem::take(&mut self.found), more);
            }
            if !self.cut {
                break;
            }
        }
        let failing = failing_entries(&self.entries, part).map(|(_, entry)| entry.rule);
        Found::Nothing(RuleSet::of(&failing.collect::<Vec<_>>()))
    }

    /// The failing rules of a part that read nothing anybody can change.
    fn forbidding(&self, part: &Part) -> RuleSet {
        let fixed = failing_entries(&self.entries, part).filter(|(_, entry)| entry.changeable.is_empty());
        RuleSet::of(&fixed.map(|(_, entry)| entry.rule).collect::<Vec<_>>())
    }

    /// Tries every way to mend what still fails with so many more changes. Every set that leads to a permit changes a fact
    /// that a failing rule reads; in the branch of one such fact those tried before it are left alone, so that no set is
    /// found twice.
    fn descend(&mut self, part: &Part, more: usize, mut left_alone: FactSet) {
        if self.found.len() > MOST_SETS || self.judgements > MOST_JUDGEMENTS {
            return;
        }
        let fixed = self.changed.union(left_alone);
        let (mut narrowest, mut apart, mut used) = (None::<FactSet>, 0, FactSet::EMPTY);
        for entry in part.entries.iter().filter_map(|index| self.entries.get(*index)) {
            if !entry.fails {
                continue;
            }
            let open = entry.changeable.without(fixed);
            if open.is_empty() {
                return;
            }
            // Rules with no fact in common need a change each.
            if open.intersection(used).is_empty() {
                apart += 1;
                used = used.union(open);
            }
            if narrowest.is_none_or(|narrowest| open.count() < narrowest.count()) {
                narrowest = Some(open);
            }
        }
        let Some(open) = narrowest else {
            self.found.push(self.chosen.clone());
            return;
        };
        if apart > more {
            self.cut = true;
            return;
        }
        for fact in open.iter() {
            for place in 0..self.candidates(fact) {
                self.exchange(fact, place);
                let before = self.judge(part, fact);
                self.changed.insert(fact);
                self.chosen.push((fact, place));
                self.descend(part, more - 1, left_alone);
                self.chosen.pop();
                self.changed = self.changed.without(FactSet::of(&[fact]));
                self.restore(before);
                self.exchange(fact, place);
            }
            left_alone.insert(fact);
        }
    }

    /// How many other values the fact can take.
    fn candidates(&mut self, fact: FactId) -> usize {
        let (facts, at) = (self.context.facts, self.context.at);
        let Some(candidates) = self.candidates.get_mut(fact as usize) else {
            return 0;
        };
        candidates
            .get_or_insert_with(|| {
                let told = facts.value_json(fact);
                let values = fact.row().alphabet_in(at, facts).into_iter();
                let all = values.filter_map(|value| {
                    Some(Candidate {
                        facts: Facts::of(fact, &value)?,
                        value,
                    })
                });
                // Equal values are written alike, and different ones are not.
                all.filter(|candidate| candidate.facts.value_json(fact) != told)
                    .collect()
            })
            .len()
    }

    /// Exchanges the value of the fact with that of a candidate; done twice, all is as before.
    fn exchange(&mut self, fact: FactId, place: usize) {
        let candidates = self.candidates.get_mut(fact as usize).and_then(Option::as_mut);
        if let Some(candidate) = candidates.and_then(|candidates| candidates.get_mut(place)) {
            self.facts.swap(fact, &mut candidate.facts);
        }
    }

    /// Judges every rule of the part that reads the fact, and tells what failed before.
    fn judge(&mut self, part: &Part, fact: FactId) -> Vec<(usize, bool)> {
        let mut before = Vec::new();
        for &index in &part.entries {
            let Some(entry) = self.entries.get_mut(index) else {
                continue;
            };
            if !entry.changeable.contains(fact) {
                continue;
            }
            let mut ruling = Ruling::default();
            let context = self.context.with(&self.facts);
            entry.area.ask(entry.function, &context, &mut ruling);
            self.judgements += 1;
            before.push((index, entry.fails));
            entry.fails = matches!(ruling.verdict(), Verdict::Violated | Verdict::Unknown);
        }
        before
    }

    fn restore(&mut self, before: Vec<(usize, bool)>) {
        for (index, fails) in before {
            if let Some(entry) = self.entries.get_mut(index) {
                entry.fails = fails;
            }
        }
    }

    fn told(&self, set: &[Choice]) -> Vec<Change> {
        let value = |fact: FactId, place: usize| {
            let candidates = self.candidates.get(fact as usize)?.as_ref()?;
            Some(candidates.get(place)?.value.clone())
        };
        let changes = set.iter();
        changes
            .filter_map(|&(fact, place)| {
                Some(Change {
                    fact,
                    value: value(fact, place)?,
                })
            })
            .collect()
    }
}

/// The failing rules of a part, each with its place.
fn failing_entries<'a>(entries: &'a [Entry], part: &'a Part) -> impl Iterator<Item = (usize, &'a Entry)> {
    let entries = part
        .entries
        .iter()
        .filter_map(|index| Some((*index, entries.get(*index)?)));
    entries.filter(|(_, entry)| entry.fails)
}

fn changeable(facts: FactSet) -> FactSet {
    let fixed = facts.iter().filter(|fact| fact.row().changed_by == ChangedBy::Nobody);
    facts.without(FactSet::of(&fixed.collect::<Vec<_>>()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::base_case::base;
    use crate::decision::vocabulary::Channel;
    use crate::decision::{Outcome, Question};
    use crate::engine::Engine;
    use crate::time::Instant;
    use proptest::prelude::*;

    fn at() -> Instant {
        "2026-11-22T10:15:30Z".parse().unwrap()
    }

    /// Every change that somebody can make to a case, by brute force.
    struct World {
        engine: Engine,
        question: Question,
        changes: Vec<(FactId, Vec<(String, Facts)>)>,
    }

    impl World {
        fn new(question: Question, facts: &Facts) -> Self {
            let rows = question.facts().iter().map(FactId::row);
            let rows = rows.filter(|row| row.changed_by != ChangedBy::Nobody);
            let values = |row: &super::super::fact::FactRow| {
                let values = row.alphabet_in(at(), facts).into_iter();
                let all = values.map(|value| (value.clone(), Facts::of(row.fact, &value).unwrap()));
                all.filter(|(_, other)| facts.value_json(row.fact) != other.value_json(row.fact))
                    .collect()
            };
            Self {
                engine: Engine::with_default_rulebook(),
                question,
                changes: rows.map(|row| (row.fact, values(row))).collect(),
            }
        }

        fn permits(&self, facts: &Facts) -> bool {
            let decision = self.engine.decide(self.question, facts, at()).unwrap();
            decision.outcome() == Outcome::Permit
        }

        /// Every set of so many changes with which the case is permitted.
        fn permitting(&self, facts: &Facts, size: usize) -> Vec<Vec<Change>> {
            let mut found = Vec::new();
            self.extend(&mut facts.clone(), size, 0, &mut Vec::new(), &mut found);
            found
        }

        fn extend(
            &self,
            facts: &mut Facts,
            more: usize,
            from: usize,
            chosen: &mut Vec<Change>,
            found: &mut Vec<Vec<Change>>,
        ) {
            if more == 0 {
                if self.permits(facts) {
                    found.push(chosen.clone());
                }
                return;
            }
            for (place, (fact, values)) in self.changes.iter().enumerate().skip(from) {
                for (value, other) in values {
                    let mut other = other.clone();
                    facts.swap(*fact, &mut other);
                    let value = value.clone();
                    chosen.push(Change { fact: *fact, value });
                    self.extend(facts, more - 1, place + 1, chosen, found);
                    chosen.pop();
                    facts.swap(*fact, &mut other);
                }
            }
        }
    }

    /// Holds an answer against every set of fewer changes, and of as many.
    fn hold(question: Question, facts: &Facts, most: usize) {
        let world = World::new(question, facts);
        let decision = world.engine.decide(question, facts, at()).unwrap();
        match decision.nearest_permit() {
            NearestPermit::Reachable { sets, truncated } => {
                let size = sets[0].len();
                for fewer in 0..size.min(most + 1) {
                    assert_eq!(world.permitting(facts, fewer), Vec::<Vec<Change>>::new(), "{fewer} do");
                }
                for set in &sets {
                    let mut changed = facts.clone();
                    for Change { fact, value } in set {
                        changed.swap(*fact, &mut Facts::of(*fact, value).unwrap());
                    }
                    assert!(world.permits(&changed), "{set:?}");
                }
                if size <= most {
                    let all = world.permitting(facts, size);
                    assert_eq!(truncated, all.len() > MOST_SETS, "{all:?}");
                    assert!(sets.iter().all(|set| all.contains(set)));
                    assert_eq!(sets.len(), all.len().min(MOST_SETS));
                }
            }
            NearestPermit::Unreachable { rules } => {
                assert!(!rules.is_empty());
                for size in 0..=most {
                    assert_eq!(world.permitting(facts, size), Vec::<Vec<Change>>::new());
                }
            }
            NearestPermit::Stopped { at_least } => {
                assert!(at_least > 1);
                for size in 0..at_least.min(most + 1) {
                    assert_eq!(world.permitting(facts, size), Vec::<Vec<Change>>::new());
                }
            }
        }
    }

    /// The base case with some facts taken away or given another value.
    fn worsened(question: Question, picks: &[(u16, u8)]) -> Facts {
        let mut facts = base(question);
        let all: Vec<FactId> = question.facts().iter().collect();
        for (place, pick) in picks {
            let fact = all[usize::from(*place) % all.len()];
            let values = fact.row().alphabet_in(at(), &facts);
            let mut other = match values.get(usize::from(*pick) % (values.len() + 1)) {
                Some(value) => Facts::of(fact, value).unwrap(),
                None => Facts::default(),
            };
            facts.swap(fact, &mut other);
        }
        facts
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_fewer_changes_do_and_every_set_does(
            question in proptest::sample::select(Question::ALL.to_vec()),
            picks in proptest::collection::vec(any::<(u16, u8)>(), 0..4),
        ) {
            let facts = worsened(question, &picks);
            let changes = World::new(question, &facts).changes.len();
            hold(question, &facts, if changes > 20 { 1 } else { 2 });
        }
    }

    #[test]
    fn a_permit_needs_nothing() {
        for question in Question::ALL {
            let facts = base(question);
            let engine = Engine::with_default_rulebook();
            let nearest = engine.decide(question, &facts, at()).unwrap().nearest_permit();
            let sets = vec![Vec::new()];
            assert_eq!(
                nearest,
                NearestPermit::Reachable { sets, truncated: false },
                "{question:?}"
            );
        }
    }

    #[test]
    fn what_nobody_can_change_is_named() {
        let mut facts = base(Question::Organisation);
        facts.organisation.public_authority = Some(false);
        facts.organisation.general_terms_accepted = Some(false);
        let engine = Engine::with_default_rulebook();
        let decision = engine.decide(Question::Organisation, &facts, at()).unwrap();
        let rules = RuleSet::of(&[RuleId::OrganisationPublicAuthority]);
        assert_eq!(decision.nearest_permit(), NearestPermit::Unreachable { rules });
    }

    #[test]
    fn what_could_be_mended_beside_what_cannot_is_not_named() {
        let mut facts = base(Question::ApplicationAccess);
        facts.application.channel = Some(Channel::Other);
        facts.application.certificate = None;
        let engine = Engine::with_default_rulebook();
        let decision = engine.decide(Question::ApplicationAccess, &facts, at()).unwrap();
        let failing = decision
            .rules(Verdict::Violated)
            .union(decision.rules(Verdict::Unknown));
        assert!(failing.contains(RuleId::ApplicationCertificate));
        let rules = RuleSet::of(&[RuleId::ChannelBatchDeclaration]);
        assert_eq!(decision.nearest_permit(), NearestPermit::Unreachable { rules });
    }

    #[test]
    fn the_search_ends_whatever_is_asked() {
        let engine = Engine::with_default_rulebook();
        for question in Question::ALL {
            let facts = Facts::default();
            let decision = engine.decide(question, &facts, at()).unwrap();
            // Within the bound on judgements, or it would not come back here.
            let _ = decision.nearest_permit();
        }
    }
}
