//! The closed table of rules: id, revision, citation, effect, the facts each reads, and every way it can be violated.

use super::fact::{FactId, FactSet, VocabularyRow};
use super::reason::{Argument, Reason};
use super::texts::{self, clauses, names};

bit_set! {
    /// A set of rules.
    RuleSet of RuleId, words 0 1 2
}

impl RuleSet {
    /// Those of its rules that read one of these facts.
    pub(super) const fn reading(self, facts: FactSet) -> Self {
        let mut set = Self::EMPTY;
        let mut rest: &[RuleRow] = &RULES;
        while let [row, tail @ ..] = rest {
            if self.contains(row.rule) && !row.reads.intersection(facts).is_empty() {
                set.insert(row.rule);
            }
            rest = tail;
        }
        set
    }
}

/// A row of the rule table.
#[derive(Debug, Clone, Copy)]
pub struct RuleRow {
    /// The row.
    pub rule: RuleId,
    /// Raised whenever the meaning of the rule changes.
    pub revision: u16,
    /// What a violation does, a bit each.
    effects: u8,
    /// How many clauses the rules before it come from.
    first_citation: u16,
    /// How many clauses it comes from.
    citations: u8,
    /// The facts it reads. Empty until the question of its area is asked.
    pub reads: FactSet,
    /// The code of the duty that follows from a violation, for a rule with the effect duty.
    pub duty: Option<&'static str>,
    /// The codes of the reasons for which that duty is open; empty where it is for every reason.
    pub duty_reasons: &'static [&'static str],
    /// How many ways there are to violate the rules before it.
    first_reason: u16,
    /// In how many ways it can be violated.
    reasons: u8,
}

impl RuleRow {
    /// Its stable id, never reused.
    #[must_use]
    pub fn id(&self) -> &'static str {
        texts::name(names::RULES + self.rule as usize)
    }

    /// What a violation does. Two where a broken rule both refuses and obliges.
    pub fn effects(&self) -> impl Iterator<Item = Effect> + use<'_> {
        Effect::ALL.into_iter().filter(|effect| self.has(*effect))
    }

    /// Every way it can be violated.
    #[must_use]
    pub fn reasons(&self) -> &'static [ReasonRow] {
        rows(&REASONS, self.first_reason, self.reasons)
    }

    /// The clauses it comes from.
    pub fn citations(&self) -> impl ExactSizeIterator<Item = Citation> + use<> {
        let first = usize::from(self.first_citation);
        let rows = CITATIONS
            .iter()
            .enumerate()
            .skip(first)
            .take(usize::from(self.citations));
        rows.map(|(place, (document, inferred))| Citation {
            document: *document,
            article: texts::clause(clauses::ARTICLES + place),
            clause: texts::clause(clauses::CLAUSES + place),
            inferred: *inferred,
        })
    }

    /// Whether a violation has this effect.
    #[must_use]
    pub const fn has(&self, effect: Effect) -> bool {
        self.effects & effect.bit() != 0
    }
}

/// The rows of a table from a place on; the build gives every row a place that is there.
fn rows<T>(table: &'static [T], first: u16, count: u8) -> &'static [T] {
    let rest = table.get(usize::from(first)..).unwrap_or_default();
    rest.get(..usize::from(count)).unwrap_or_default()
}

impl RuleId {
    /// The row of this rule.
    #[must_use]
    #[allow(
        clippy::indexing_slicing,
        reason = "every id has its row: both are generated from one table"
    )]
    pub const fn row(self) -> &'static RuleRow {
        &RULES[self as usize]
    }
}

/// What a rule does when it is violated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// The answer is no.
    Deny,
    /// The portal must carry something out.
    Duty,
    /// It is reported, and never blocks.
    Advice,
    /// It yields a right, and never blocks.
    Grant,
    /// It yields a value, and never blocks.
    Compute,
}

impl Effect {
    const ALL: [Self; 5] = [Self::Deny, Self::Duty, Self::Advice, Self::Grant, Self::Compute];

    const fn bit(self) -> u8 {
        1 << self as u8
    }

    /// Its stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Deny => "deny",
            Self::Duty => "duty",
            Self::Advice => "advice",
            Self::Grant => "grant",
            Self::Compute => "compute",
        }
    }
}

/// The document that a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Document {
    /// Convention between FPS BOSA and an organisation that acts as Local Registration Authority.
    Lra,
    /// CSAM, "My digital keys", terms v4.2 of 7 June 2023.
    Csam,
    /// Users' regulation of 26 March 2025.
    Reg,
    /// Leaflet on access to secured applications: local managers and service providers.
    Proc,
    /// Agreements for the eBox Citizen service.
    Ebox,
    /// No document: a parameter of the rulebook.
    Rulebook,
}

impl Document {
    /// Its stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Lra => "lra",
            Self::Csam => "csam",
            Self::Reg => "reg",
            Self::Proc => "proc",
            Self::Ebox => "ebox",
            Self::Rulebook => "rulebook",
        }
    }
}

/// The clause that a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citation {
    /// The document.
    pub document: Document,
    /// Its article, or the heading of the section; empty for the rulebook.
    pub article: &'static str,
    /// The clause in the words of the document; for the rulebook, why there is none.
    pub clause: &'static str,
    /// Whether this is a reading that the text allows but does not force.
    pub inferred: bool,
}

/// One way to violate a rule.
#[derive(Debug, Clone, Copy)]
pub struct ReasonRow {
    /// Its place among the reasons of all rules.
    place: u16,
    /// How many arguments the reasons before it carry.
    first_argument: u16,
    /// How many arguments it carries.
    arguments: u8,
}

impl ReasonRow {
    /// Its stable code within the rule.
    #[must_use]
    pub fn code(&self) -> &'static str {
        texts::name(names::REASONS + usize::from(self.place))
    }

    /// The arguments it carries: name and type.
    #[must_use]
    pub fn arguments(&self) -> &'static [(&'static str, ArgumentKind)] {
        rows(&ARGUMENTS, self.first_argument, self.arguments)
    }
}

/// The type of an argument.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ArgumentKind {
    /// An instant.
    Instant,
    /// The end of a period, an instant: the first moment that no longer belongs to it.
    End,
    /// A date.
    Date,
    /// A whole number.
    Count,
    /// A word of a closed vocabulary.
    Word(&'static VocabularyRow),
}

const fn with_effect(effect: Effect) -> RuleSet {
    let mut set = RuleSet::EMPTY;
    let mut rest: &[RuleRow] = &RULES;
    while let [first, tail @ ..] = rest {
        if first.has(effect) {
            set.insert(first.rule);
        }
        rest = tail;
    }
    set
}

/// The rules whose violation means no.
pub static DENY_RULES: RuleSet = with_effect(Effect::Deny);
/// The rules whose violation obliges.
pub static DUTY_RULES: RuleSet = with_effect(Effect::Duty);

include!(concat!(env!("OUT_DIR"), "/rules.rs"));
