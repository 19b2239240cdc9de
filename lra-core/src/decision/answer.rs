use super::area::{Area, Judge};
use super::fact::{FactSet, Facts};
use super::question::Question;
use super::reason::Reason;
use super::rule::{DUTY_RULES, RuleId, RuleSet};
use super::ruling::{Context, RuleFunction, Ruling, Verdict, earlier};
use super::verdicts::Verdicts;
use crate::application::WeakestKey;
use crate::delegation::GrantPath;
use crate::engine::Engine;
use crate::rulebook::Rulebook;
use crate::time::Instant;

/// What a decision comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// No deny rule is violated or unknown.
    Permit,
    /// A deny rule is violated.
    Deny,
    /// No deny rule is violated, and at least one is unknown. Never a permit.
    Incomplete,
}

impl Outcome {
    /// Its stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Permit => "permit",
            Self::Deny => "deny",
            Self::Incomplete => "incomplete",
        }
    }

    /// What at least one of two comes to: a permit if one is, else incomplete if one is, else a deny.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Permit, _) | (_, Self::Permit) => Self::Permit,
            (Self::Incomplete, _) | (_, Self::Incomplete) => Self::Incomplete,
            (Self::Deny, Self::Deny) => Self::Deny,
        }
    }
}

/// The answer to a question. It borrows the facts and the rulebook and holds sets over the closed tables, so that deciding
/// allocates nothing; words, arguments and instants are worked out when asked for.
#[derive(Clone, Copy)]
pub struct Decision<'a> {
    engine: &'a Engine,
    rulebook: &'a Rulebook,
    question: Question,
    facts: &'a Facts,
    at: Instant,
    pinned: bool,
    verdicts: Verdicts,
    watched: Watched,
}

/// Whether a decision knows which rules may find something else, and when.
#[derive(Clone, Copy)]
enum Watched {
    /// It was not asked for.
    No,
    /// These rules may, the first of them from that instant on; or never.
    Until(Option<Instant>, RuleSet),
}

impl Watched {
    fn after(judge: &Judge<'_>) -> Self {
        let (next, changing) = judge.changes();
        Self::Until(next, changing)
    }
}

impl<'a> Decision<'a> {
    /// The decision; if it is `watching`, it knows besides when a rule may find something else, for those who will ask how long
    /// it holds.
    pub(crate) fn new(
        engine: &'a Engine,
        rulebook: &'a Rulebook,
        pinned: bool,
        question: Question,
        facts: &'a Facts,
        at: Instant,
        watching: bool,
    ) -> Self {
        let context = Context::new(rulebook, facts, at);
        let mut judge = Judge::of_question(question, engine, rulebook, &context);
        if watching {
            judge.watch();
        }
        judge.question(question);
        let watched = match watching {
            true => Watched::after(&judge),
            false => Watched::No,
        };
        Self {
            engine,
            rulebook,
            question,
            facts,
            at,
            pinned,
            verdicts: judge.into_verdicts(),
            watched,
        }
    }

    /// The same question about the same facts at another instant.
    fn watched_at(&self, at: Instant, rulebook: &'a Rulebook) -> Self {
        Self::new(self.engine, rulebook, self.pinned, self.question, self.facts, at, true)
    }

    /// The same, knowing when a rule may find something else.
    fn watched(self) -> Self {
        match self.watched {
            Watched::Until(..) => self,
            Watched::No => self.watched_at(self.at, self.rulebook),
        }
    }

    /// The same at a later instant under the same rulebook, where only those rules are asked again that may find something
    /// else.
    fn later(&self, at: Instant) -> Self {
        let Watched::Until(_, changing) = self.watched else {
            return self.watched_at(at, self.rulebook);
        };
        // The facts that one rule lacks cannot be told from those of another.
        if !self.rules(Verdict::Unknown).intersection(changing).is_empty() {
            return self.watched_at(at, self.rulebook);
        }
        let context = Context::new(self.rulebook, self.facts, at);
        let mut judge = Judge::after(self.engine, &context, self.verdicts.but_for(changing));
        judge.skip(self.question.rules().without(changing));
        judge.watch();
        judge.question(self.question);
        Self {
            at,
            watched: Watched::after(&judge),
            verdicts: judge.into_verdicts(),
            ..*self
        }
    }

    /// When a rule may find something else, where that is known.
    const fn next_change(&self) -> Option<Instant> {
        match self.watched {
            Watched::Until(next, _) => next,
            Watched::No => None,
        }
    }

    /// What it comes to.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.verdicts.outcome()
    }

    /// The question that was asked.
    #[must_use]
    pub const fn question(&self) -> Question {
        self.question
    }

    /// The facts it rests on.
    #[must_use]
    pub const fn facts(&self) -> &'a Facts {
        self.facts
    }

    /// The instant it was decided for.
    #[must_use]
    pub const fn at(&self) -> Instant {
        self.at
    }

    /// The rulebook in force at that instant.
    #[must_use]
    pub const fn rulebook(&self) -> &'a Rulebook {
        self.rulebook
    }

    /// The engine that decided.
    #[must_use]
    pub const fn engine(&self) -> &'a Engine {
        self.engine
    }

    /// The verdict on a rule; nothing if the question does not evaluate it.
    #[must_use]
    pub fn verdict(&self, rule: RuleId) -> Option<Verdict> {
        self.verdicts.of(rule)
    }

    /// Of the question `delegation`, the path by which the user stands in their role: the designations from the enterprise
    /// down. Nothing where there is none, where a fact for it is missing, and of any other question.
    #[must_use]
    pub fn path(&self) -> Option<GrantPath<'a>> {
        if self.question != Question::Delegation {
            return None;
        }
        let designations = self.facts.enterprise.designations.as_ref()?;
        let user = &self.facts.user;
        designations.path(user.reference.as_ref()?, user.role?, self.at).ok()
    }

    /// Of the question `application-access`, the weakest key that does for the application; nothing where none is required,
    /// where the application is not listed or not fully named, and of any other question.
    #[must_use]
    pub fn weakest_key(&self) -> Option<WeakestKey<'a>> {
        if self.question != Question::ApplicationAccess {
            return None;
        }
        WeakestKey::of(self.context().application.row()?, self.rulebook)
    }

    /// The rules with that verdict.
    #[must_use]
    pub fn rules(&self, verdict: Verdict) -> RuleSet {
        self.verdicts.rules(verdict)
    }

    /// The facts that unknown deny rules still need.
    #[must_use]
    pub const fn missing(&self) -> FactSet {
        self.verdicts.missing()
    }

    /// Every rule of the question with its verdict, reasons and missing facts, in the order of the rule table.
    pub fn findings(&self) -> impl Iterator<Item = Finding> + '_ {
        let context = self.context();
        self.evaluated().map(move |(area, rule, function)| {
            let verdict = self.verdict(rule).unwrap_or(Verdict::NotApplicable);
            Finding::of(area, rule, function, &context, verdict)
        })
    }

    /// What the portal must carry out: the duty of every violated duty rule, and, unconfirmed, of every unknown one.
    pub fn duties(&self) -> impl Iterator<Item = Duty> + '_ {
        self.findings().filter_map(|finding| Duty::of(&finding))
    }

    /// The first instant after the decision's own at which outcome, any verdict or any duty differs with the same facts, a
    /// change of rulebook included; nothing if there is none.
    #[must_use]
    pub fn valid_until(&self) -> Option<Instant> {
        let mut now = self.watched();
        loop {
            let successor = if self.pinned {
                None
            } else {
                self.engine.rulebook_after(now.at)
            };
            let at = earlier(now.next_change(), successor.map(Rulebook::effective_from))?;
            now = match successor.filter(|successor| successor.effective_from() == at) {
                Some(successor) => self.watched_at(at, successor),
                None => now.later(at),
            };
            if self.verdicts != now.verdicts || !self.same_duties(&now) {
                return Some(at);
            }
        }
    }

    fn same_duties(&self, other: &Self) -> bool {
        self.rules(Verdict::Violated).intersection(DUTY_RULES).is_empty() || self.duties().eq(other.duties())
    }

    /// Every rule of the question that is not masked, with its area and its function, in the order of the rule table.
    pub(crate) fn evaluated(&self) -> impl Iterator<Item = (&'static Area, RuleId, RuleFunction)> + '_ {
        let rules = self.question.areas().iter().flat_map(|area| {
            let rules = area.rules().iter();
            rules.map(move |(rule, function)| (area, *rule, *function))
        });
        rules.filter(|(_, rule, _)| !self.engine.masked().contains(*rule))
    }

    pub(crate) fn context(&self) -> Context<'a> {
        Context::new(self.rulebook, self.facts, self.at)
    }
}

impl core::fmt::Debug for Decision<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Decision")
            .field("question", &self.question)
            .field("at", &self.at)
            .field("outcome", &self.outcome())
            .field("violated", &self.rules(Verdict::Violated))
            .field("unknown", &self.rules(Verdict::Unknown))
            .finish_non_exhaustive()
    }
}

/// What one rule found.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// What it found.
    pub verdict: Verdict,
    /// For a violated rule every way in which it is violated, at least one.
    pub reasons: Vec<Reason>,
    /// For an unknown rule the facts it lacks, at least one.
    pub missing: FactSet,
    due_by: Option<Instant>,
    /// Whether a fact was needed and absent, whatever the verdict.
    unsettled: bool,
}

impl Finding {
    /// What a rule of an area has to say, whose verdict is known.
    pub(crate) fn of(
        area: &Area,
        rule: RuleId,
        function: RuleFunction,
        context: &Context<'_>,
        verdict: Verdict,
    ) -> Self {
        let mut finding = Self {
            rule,
            verdict,
            reasons: Vec::new(),
            missing: FactSet::EMPTY,
            due_by: None,
            unsettled: false,
        };
        // Only a rule that is violated or unknown has more to say.
        if matches!(verdict, Verdict::Violated | Verdict::Unknown) {
            let mut ruling = Ruling::with_reasons(&mut finding.reasons);
            area.ask(function, context, &mut ruling);
            finding.due_by = ruling.due();
            finding.unsettled = !ruling.missing().is_empty();
            if verdict == Verdict::Unknown {
                finding.missing = ruling.missing();
                finding.reasons.clear();
            }
        }
        finding
    }
}

/// Something the portal must carry out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    /// The rule it follows from.
    pub rule: RuleId,
    /// Its stable code.
    pub code: &'static str,
    /// By when, if the rule sets a moment.
    pub due_by: Option<Instant>,
    /// Whether it is known to be open.
    pub status: DutyStatus,
}

/// Whether a duty is known to be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DutyStatus {
    /// Its rule is violated, for a reason that obliges.
    Open,
    /// A fact that its rule needs was not supplied.
    Unconfirmed,
}

impl DutyStatus {
    /// Its stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}

impl Duty {
    /// The duty that follows from a finding, if any.
    #[must_use]
    pub fn of(finding: &Finding) -> Option<Self> {
        let row = finding.rule.row();
        let code = row.duty?;
        let obliges = |reason: &Reason| row.duty_reasons.is_empty() || row.duty_reasons.contains(&reason.row().code());
        let status = match finding.verdict {
            Verdict::Violated if finding.reasons.iter().any(obliges) => DutyStatus::Open,
            // The rule is broken without obliging: with what is missing it may oblige as well.
            Verdict::Violated if finding.unsettled => DutyStatus::Unconfirmed,
            Verdict::Violated => return None,
            Verdict::Unknown => DutyStatus::Unconfirmed,
            Verdict::Satisfied | Verdict::NotApplicable => return None,
        };
        Some(Self {
            rule: finding.rule,
            code,
            due_by: finding.due_by,
            status,
        })
    }
}
