//! Access to every application of the catalogue in one go: what does not depend on the application is judged once.

use super::answer::{Finding, Outcome};
use super::area::Area;
use super::fact::{FactId, FactSet, Facts};
use super::question::Question;
use super::rule::{DENY_RULES, RuleId, RuleSet};
use super::ruling::{Context, Verdict};
use super::verdicts::Verdicts;
use crate::application::{ApplicationRow, AskedApplication, AssuranceLevel};
use crate::engine::Engine;
use crate::rulebook::Rulebook;
use crate::time::Instant;

/// The facts that name an application and the way it is used; here the rows of the catalogue tell them, on their portals.
const NAMING: FactSet = FactSet::of(&[
    FactId::ApplicationPortal,
    FactId::ApplicationArticle,
    FactId::ApplicationName,
    FactId::ApplicationChannel,
]);

/// What the question [`Question::ApplicationAccess`] comes to for every row of the catalogue in force, in its order: an
/// iterator that allocates nothing for a row.
pub struct AccessibleApplications<'a> {
    engine: &'a Engine,
    rulebook: &'a Rulebook,
    context: Context<'a>,
    areas: Vec<AreaOnce>,
    rows: core::slice::Iter<'a, ApplicationRow>,
}

/// An area with the verdicts of its rules, where they are the same for every application.
struct AreaOnce {
    area: &'static Area,
    verdicts: Option<Verdicts>,
}

impl<'a> AccessibleApplications<'a> {
    pub(crate) fn new(engine: &'a Engine, rulebook: &'a Rulebook, facts: &'a Facts, at: Instant) -> Self {
        let catalogue = rulebook.catalogue();
        let mut context = Context::new(rulebook, facts, at, at.brussels_date());
        context.application = AskedApplication::unnamed(catalogue);
        let areas = Question::ApplicationAccess.areas().iter().map(|area| {
            let depends = |rule: RuleId| !rule.row().reads.intersection(NAMING).is_empty();
            let verdicts = (!area.set().iter().any(depends)).then(|| {
                let mut verdicts = Verdicts::NONE;
                area.judge_rules(engine, &context, &mut verdicts);
                verdicts
            });
            AreaOnce { area, verdicts }
        });
        Self {
            engine,
            rulebook,
            context,
            areas: areas.collect(),
            rows: catalogue.rows().iter(),
        }
    }

    /// The facts that may be told for it: those of the question but for what names an application and the way it is used.
    #[must_use]
    pub fn facts() -> FactSet {
        Question::ApplicationAccess.facts().without(NAMING)
    }

    /// The rulebook whose catalogue it is.
    #[must_use]
    pub const fn rulebook(&self) -> &'a Rulebook {
        self.rulebook
    }

    /// The instant it is for.
    #[must_use]
    pub const fn at(&self) -> Instant {
        self.context.at
    }

    /// What a rule finds for an application of this list, as the decision on that application does; nothing for a rule that
    /// is not evaluated.
    #[must_use]
    pub fn finding(&self, access: &RowAccess<'a>, rule: RuleId) -> Option<Finding> {
        let verdict = access.verdicts.of(rule)?;
        let mut areas = Question::ApplicationAccess.areas().iter();
        let area = areas.find(|area| area.set().contains(rule))?;
        let (_, function) = area.rules().iter().find(|(one, _)| *one == rule)?;
        Some(Finding::of(
            area,
            rule,
            *function,
            &self.context_of(access.row),
            verdict,
        ))
    }

    /// Whether there is anything to open among the applications to come: a permit where one opens, else incomplete where one
    /// may open with a fact that is missing, else a deny.
    #[must_use]
    pub fn best(self) -> Outcome {
        self.fold(Outcome::Deny, |best, access| best.or(access.outcome()))
    }

    fn context_of(&self, row: &'a ApplicationRow) -> Context<'a> {
        Context {
            application: AskedApplication::listed(row, self.rulebook.catalogue()),
            ..self.context
        }
    }

    fn of_row(&self, row: &'a ApplicationRow) -> RowAccess<'a> {
        let context = self.context_of(row);
        let mut verdicts = Verdicts::NONE;
        for AreaOnce { area, verdicts: once } in &self.areas {
            if area.opens(self.engine, &context, &mut verdicts) {
                match once {
                    Some(once) => verdicts.join(once),
                    None => area.judge_rules(self.engine, &context, &mut verdicts),
                }
            }
        }
        RowAccess { row, verdicts }
    }
}

impl<'a> Iterator for AccessibleApplications<'a> {
    type Item = RowAccess<'a>;

    fn next(&mut self) -> Option<RowAccess<'a>> {
        let row = self.rows.next()?;
        Some(self.of_row(row))
    }

    /// Judges the row that is asked for and none before it.
    fn nth(&mut self, rows: usize) -> Option<RowAccess<'a>> {
        let row = self.rows.nth(rows)?;
        Some(self.of_row(row))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rows.size_hint()
    }
}

impl ExactSizeIterator for AccessibleApplications<'_> {}

/// What access to one application comes to.
#[derive(Clone, Copy)]
pub struct RowAccess<'a> {
    row: &'a ApplicationRow,
    verdicts: Verdicts,
}

impl<'a> RowAccess<'a> {
    /// The application.
    #[must_use]
    pub const fn row(&self) -> &'a ApplicationRow {
        self.row
    }

    /// What it comes to: opened, refused, or undecided.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.verdicts.outcome()
    }

    /// The deny rules with that verdict.
    #[must_use]
    pub fn rules(&self, verdict: Verdict) -> RuleSet {
        self.verdicts.rules(verdict).intersection(DENY_RULES)
    }

    /// The facts that unknown deny rules still need.
    #[must_use]
    pub const fn missing(&self) -> FactSet {
        self.verdicts.missing()
    }

    /// The one rule that stands in the way, violated or unknown, where there is exactly one.
    #[must_use]
    pub fn only_obstacle(&self) -> Option<RuleId> {
        let obstacles = self.rules(Verdict::Violated).union(self.rules(Verdict::Unknown));
        (obstacles.count() == 1).then(|| obstacles.iter().next()).flatten()
    }

    /// What it would come to with a key of each level, all else as the facts tell.
    #[must_use]
    pub fn levels(&self) -> LevelOutcomes {
        let rest = self.verdicts.outcome_without(RuleId::ApplicationKeySufficient);
        let masked = self.verdicts.of(RuleId::ApplicationKeySufficient).is_none();
        let outcome = |level: AssuranceLevel| {
            if masked || level >= self.row.level() {
                rest
            } else {
                Outcome::Deny
            }
        };
        LevelOutcomes::of(outcome)
    }
}

/// What access comes to with a key of each of the four levels, in one octet.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct LevelOutcomes(u8);

impl LevelOutcomes {
    fn of(outcome: impl Fn(AssuranceLevel) -> Outcome) -> Self {
        let bits = |level| match outcome(level) {
            Outcome::Permit => 0,
            Outcome::Deny => 1,
            Outcome::Incomplete => 2,
        };
        Self(
            bits(AssuranceLevel::None)
                | bits(AssuranceLevel::Password) << 2
                | bits(AssuranceLevel::Token) << 4
                | bits(AssuranceLevel::Strong) << 6,
        )
    }

    /// With a key of that level; [`AssuranceLevel::None`] is no key at all.
    #[must_use]
    pub const fn at(self, level: AssuranceLevel) -> Outcome {
        let shift = match level {
            AssuranceLevel::None => 0,
            AssuranceLevel::Password => 2,
            AssuranceLevel::Token => 4,
            AssuranceLevel::Strong => 6,
        };
        match self.0 >> shift & 3 {
            0 => Outcome::Permit,
            1 => Outcome::Deny,
            _ => Outcome::Incomplete,
        }
    }
}

impl core::fmt::Debug for LevelOutcomes {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        use super::Vocabulary;
        f.debug_map()
            .entries(AssuranceLevel::ALL.iter().map(|level| (level, self.at(*level))))
            .finish()
    }
}
