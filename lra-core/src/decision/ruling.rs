use super::fact::{FactId, FactSet, Facts};
use super::reason::Reason;
use crate::application::AskedApplication;
use crate::delegation::DesignatedPerson;
use crate::digital_key::UsedKey;
use crate::rulebook::{Parameters, Rulebook};
use crate::time::{CivilDate, Instant};

/// What a rule may look at: the facts, the application and the key they name with their rows in the rulebook, the user
/// among the designations, the parameters in force, and the instant. Nothing else.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub facts: &'a Facts,
    pub application: AskedApplication<'a>,
    pub key: UsedKey<'a>,
    pub person: Option<DesignatedPerson<'a>>,
    pub parameters: &'a Parameters,
    pub at: Instant,
}

impl<'a> Context<'a> {
    #[inline]
    pub fn new(rulebook: &'a Rulebook, facts: &'a Facts, at: Instant) -> Self {
        Self {
            facts,
            application: AskedApplication::of(&facts.application, rulebook.catalogue()),
            key: UsedKey::of(&facts.key, rulebook.parameters()),
            person: designated(facts),
            parameters: rulebook.parameters(),
            at,
        }
    }

    /// The day it is in Brussels at the instant: worked out where a rule asks for it, since most questions do not.
    pub fn today(&self) -> CivilDate {
        self.at.brussels_date()
    }

    /// The same with other facts.
    pub fn with<'b>(&self, facts: &'b Facts) -> Context<'b>
    where
        'a: 'b,
    {
        Context {
            facts,
            application: AskedApplication::of(&facts.application, self.application.catalogue),
            key: UsedKey::of(&facts.key, self.parameters),
            person: designated(facts),
            ..*self
        }
    }
}

/// The user among the designations of the enterprise, once both are told.
fn designated(facts: &Facts) -> Option<DesignatedPerson<'_>> {
    let designations = facts.enterprise.designations.as_ref()?;
    Some(DesignatedPerson::of(designations, facts.user.reference.as_ref()?))
}

/// The function of a rule: looks at the context and tells the ruling what it found.
pub(crate) type RuleFunction = fn(&Context<'_>, &mut Ruling<'_>);

/// What a rule found in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It holds.
    Satisfied,
    /// It is broken.
    Violated,
    /// A fact it needs was not supplied.
    Unknown,
    /// Its condition of application is not met.
    NotApplicable,
}

impl Verdict {
    /// Its stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Satisfied => "satisfied",
            Self::Violated => "violated",
            Self::Unknown => "unknown",
            Self::NotApplicable => "not-applicable",
        }
    }
}

/// Collects what a rule finds. A part that is broken breaks the rule whatever else is unknown; otherwise a fact that is
/// needed and absent makes it unknown.
#[derive(Default)]
pub(crate) struct Ruling<'a> {
    /// What was found so far, as the bits below: nothing of most rules that are satisfied, so that one look tells.
    found: u8,
    watches: bool,
    missing: FactSet,
    next: Option<Instant>,
    due_by: Option<Instant>,
    reasons: Option<&'a mut Vec<Reason>>,
}

const NOT_APPLICABLE: u8 = 1;
const VIOLATED: u8 = 2;
const INCOMPLETE: u8 = 4;
const CHANGING: u8 = 8;

impl<'a> Ruling<'a> {
    /// A ruling that keeps the reasons too.
    pub fn with_reasons(reasons: &'a mut Vec<Reason>) -> Self {
        Self {
            reasons: Some(reasons),
            ..Self::default()
        }
    }

    /// A ruling that notes when a rule may find something else.
    pub fn watching() -> Self {
        Self {
            watches: true,
            ..Self::default()
        }
    }

    /// Forgets what the rule before found. When something may change stays, of all rules together.
    #[inline(always)]
    pub fn begin(&mut self) {
        if self.found != 0 {
            self.found = 0;
            self.missing = FactSet::EMPTY;
        }
    }

    /// The value of a fact that the rule needs; an absent one is noted as missing.
    pub fn needs<T>(&mut self, value: Option<T>, fact: FactId) -> Option<T> {
        if value.is_none() {
            self.found |= INCOMPLETE;
            self.missing.insert(fact);
        }
        value
    }

    /// Needs a fact, and is broken for this reason when it is `false`.
    pub fn requires(&mut self, value: Option<bool>, fact: FactId, reason: Reason) {
        if self.needs(value, fact) == Some(false) {
            self.violate(reason);
        }
    }

    /// The rule is broken.
    pub fn violate(&mut self, reason: Reason) {
        self.found |= VIOLATED;
        if let Some(reasons) = &mut self.reasons {
            reasons.push(reason);
        }
    }

    /// The condition of application is not met.
    pub fn does_not_apply(&mut self) {
        self.found |= NOT_APPLICABLE;
    }

    /// With the same facts the rule may find something else from that instant on.
    pub fn may_change_at(&mut self, context: &Context<'_>, instant: Instant) {
        self.may_change(context, || Some(instant));
    }

    /// The same of an instant that is worked out only where it is noted.
    pub fn may_change(&mut self, context: &Context<'_>, instant: impl FnOnce() -> Option<Instant>) {
        if self.watches
            && let Some(instant) = instant().filter(|instant| *instant > context.at)
        {
            self.found |= CHANGING;
            self.next = earlier(self.next, Some(instant));
        }
    }

    /// The duty is to be carried out by then.
    pub fn due_by(&mut self, instant: Instant) {
        self.due_by = earlier(self.due_by, Some(instant));
    }

    pub fn verdict(&self) -> Verdict {
        if self.found & (NOT_APPLICABLE | VIOLATED | INCOMPLETE) == 0 {
            Verdict::Satisfied
        } else if self.found & NOT_APPLICABLE != 0 {
            Verdict::NotApplicable
        } else if self.found & VIOLATED != 0 {
            Verdict::Violated
        } else {
            Verdict::Unknown
        }
    }

    /// Whether the rule is satisfied and nothing was noted of it, as in most cases.
    #[inline(always)]
    pub fn is_plain(&self) -> bool {
        self.found == 0
    }

    /// Whether the rule may find something else later, if that is noted.
    pub fn may_find_something_else(&self) -> bool {
        self.found & CHANGING != 0
    }

    pub fn missing(&self) -> FactSet {
        self.missing
    }

    pub fn next(&self) -> Option<Instant> {
        self.next
    }

    pub fn due(&self) -> Option<Instant> {
        self.due_by
    }
}

/// The earlier of two instants, where there is one.
pub(super) fn earlier(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}
