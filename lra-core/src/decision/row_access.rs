//! Access to every application of the catalogue in one go: what does not depend on the application is judged once.

use super::answer::{Finding, Outcome};
use super::area::{Area, Judge};
use super::fact::{FactId, FactSet, Facts};
use super::question::Question;
use super::rule::{DENY_RULES, RuleId, RuleSet};
use super::ruling::{Context, Verdict};
use super::verdicts::Verdicts;
use crate::application::{ACCESS, ApplicationRow, Article, AskedApplication, AssuranceLevel};
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

const NAME: FactSet = FactSet::of(&[FactId::ApplicationName]);

/// What the question [`Question::ApplicationAccess`] comes to for every row of the catalogue in force, in its order: an
/// iterator that allocates nothing for a row. What does not depend on the application is judged once, what depends on its
/// portal and article but not on its name once for all rows of an article that follow each other.
pub struct AccessibleApplications<'a> {
    engine: &'a Engine,
    rulebook: &'a Rulebook,
    context: Context<'a>,
    /// By area, what its rules find where they are the same for every application.
    once: [Option<Verdicts>; ACCESS.len()],
    of_article: Option<OfArticle>,
    rows: core::slice::Iter<'a, ApplicationRow>,
}

/// What is the same for all applications of an article.
struct OfArticle {
    article: Article,
    verdicts: Verdicts,
    /// The areas with rules that look at the name, whose guards let them through and do not look at it.
    open_by_name: u8,
}

const RULES: RuleSet = Question::ApplicationAccess.rules();

/// The rules that look at the name of the application.
const BY_NAME: RuleSet = RULES.reading(NAME);

/// The areas whose guard looks at the name: as all sets of areas here, a bit for each of [`ACCESS`] in its order.
#[allow(clippy::indexing_slicing, reason = "an index out of bounds does not compile")]
const GUARDED_BY_NAME: u8 = {
    let (mut areas, mut place) = (0, 0);
    while place < ACCESS.len() {
        if ACCESS[place].guard_reads().contains(FactId::ApplicationName) {
            areas |= 1 << place;
        }
        place += 1;
    }
    areas
};

const _: () = assert!(ACCESS.len() <= 8);

/// The areas with rules that look at the name.
const WITH_RULES_BY_NAME: u8 = with_rules_reading(NAME);

/// The areas whose rules find the same for every application.
const CONSTANT: u8 = !with_rules_reading(NAMING);

/// The areas with rules that look at one of these facts.
#[allow(clippy::indexing_slicing, reason = "an index out of bounds does not compile")]
const fn with_rules_reading(facts: FactSet) -> u8 {
    let (mut areas, mut place) = (0, 0);
    while place < ACCESS.len() {
        if !ACCESS[place].set().reading(facts).is_empty() {
            areas |= 1 << place;
        }
        place += 1;
    }
    areas
}

impl<'a> AccessibleApplications<'a> {
    pub(crate) fn new(engine: &'a Engine, rulebook: &'a Rulebook, facts: &'a Facts, at: Instant) -> Self {
        let catalogue = rulebook.catalogue();
        let mut context = Context::new(rulebook, facts, at);
        context.application = AskedApplication::unnamed(catalogue);
        let mut once = [None; ACCESS.len()];
        for (place, (area, once)) in ACCESS.iter().zip(&mut once).enumerate() {
            if CONSTANT >> place & 1 != 0 {
                let mut judge = Judge::new(engine, &context, area.set());
                area.judge_rules(&mut judge);
                *once = Some(judge.into_verdicts());
            }
        }
        Self {
            engine,
            rulebook,
            context,
            once,
            of_article: None,
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

    fn of_row(&mut self, row: &'a ApplicationRow) -> RowAccess<'a> {
        self.context.application = AskedApplication::listed(row, self.rulebook.catalogue());
        let article = row.article();
        let verdicts = match &self.of_article {
            Some(known) if known.article == article => self.judge_name(known),
            _ => {
                let of_article = self.judge_article(article);
                let verdicts = self.judge_name(&of_article);
                self.of_article = Some(of_article);
                verdicts
            }
        };
        RowAccess { row, verdicts }
    }

    /// What is the same for every application of this one's article, which settles the portal too.
    fn judge_article(&self, article: Article) -> OfArticle {
        let mut judge = Judge::new(self.engine, &self.context, RULES);
        let mut open = !GUARDED_BY_NAME;
        for (place, area) in ACCESS.iter().enumerate() {
            if open >> place & 1 != 0 && !area.opens(&mut judge) {
                open &= !(1 << place);
            }
        }
        judge.skip(BY_NAME);
        for (area, once) in self.areas(open) {
            judge_rules(area, once, &mut judge);
        }
        OfArticle {
            article,
            verdicts: judge.into_verdicts(),
            open_by_name: open & WITH_RULES_BY_NAME,
        }
    }

    /// What depends on the name, added to what does not.
    fn judge_name(&self, of_article: &OfArticle) -> Verdicts {
        let mut judge = Judge::after(self.engine, &self.context, of_article.verdicts);
        for (area, once) in self.areas(GUARDED_BY_NAME) {
            if area.opens(&mut judge) {
                judge_rules(area, once, &mut judge);
            }
        }
        judge.skip(RULES.without(BY_NAME));
        for (area, _) in self.areas(of_article.open_by_name) {
            area.judge_rules(&mut judge);
        }
        judge.into_verdicts()
    }

    /// The areas of a set, each with what its rules find once for all.
    fn areas(&self, mut set: u8) -> impl Iterator<Item = (&'static Area, Option<&Verdicts>)> {
        core::iter::from_fn(move || {
            // Of nothing left, the 8 zeros lead to no area.
            let place = set.trailing_zeros() as usize;
            set &= set.wrapping_sub(1);
            Some((ACCESS.get(place)?, self.once.get(place)?.as_ref()))
        })
    }
}

/// Adds what the rules of an area find: what they find once for all, or what they find here.
#[inline(always)]
fn judge_rules(area: &Area, once: Option<&Verdicts>, judge: &mut Judge<'_>) {
    match once {
        Some(once) => judge.join(once),
        None => area.judge_rules(judge),
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
    #[inline(always)]
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
