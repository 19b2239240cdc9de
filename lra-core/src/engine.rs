//! The engine: rulebooks loaded and checked once, shared by threads without locks.

use crate::crypto;
use crate::decision::{AccessibleApplications, Decision, Effect, Facts, LevelOutcomes, Question, RULES, RuleSet};
use crate::rulebook::{Rulebook, RulebookError};
use crate::time::Instant;

/// An immutable handle that answers questions. A new rulebook is a new engine, swapped by the portal.
///
/// ```
/// use lra_core::{engine::Engine, decision::{Facts, Outcome, Question}};
/// let engine = Engine::with_default_rulebook();
/// let facts = Facts::default();
/// let decision = engine.decide(Question::Organisation, &facts, "2026-11-22T10:15:30Z".parse()?)?;
/// assert_eq!(decision.outcome(), Outcome::Incomplete);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Engine {
    /// In the order in which they come into force; at least one.
    rulebooks: Vec<Rulebook>,
    policy_digest: [u8; 32],
    #[cfg(feature = "rule-mask")]
    masked: RuleSet,
}

/// Why a question cannot be decided at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EngineError {
    /// The instant lies before the first rulebook comes into force.
    #[error("no rulebook is in force at that instant")]
    NoRulebookInForce,
    /// The version that was named is not loaded.
    #[error("no rulebook of that version is loaded")]
    UnknownRulebook,
}

impl Engine {
    /// An engine with the rulebooks that the library brings along, one for each version of the rules: a decision takes the
    /// one that was in force at its instant.
    #[must_use]
    pub fn with_default_rulebook() -> Self {
        Self::sorted(Rulebook::embedded().into())
    }

    /// An engine with these rulebooks. A decision takes the one in force at its instant.
    ///
    /// # Errors
    /// [`RulebookError`] when there is none, or when two have the same version or come into force at the same instant.
    pub fn new(rulebooks: Vec<Rulebook>) -> Result<Self, RulebookError> {
        if rulebooks.is_empty() {
            return Err(RulebookError::none_given());
        }
        let engine = Self::sorted(rulebooks);
        for (earlier, later) in engine.rulebooks.iter().zip(engine.rulebooks.iter().skip(1)) {
            if earlier.effective_from() == later.effective_from() {
                return Err(RulebookError::same_start(later));
            }
        }
        for (index, rulebook) in engine.rulebooks.iter().enumerate() {
            if engine
                .rulebooks
                .iter()
                .take(index)
                .any(|earlier| earlier.version() == rulebook.version())
            {
                return Err(RulebookError::same_version(rulebook));
            }
        }
        Ok(engine)
    }

    fn sorted(mut rulebooks: Vec<Rulebook>) -> Self {
        rulebooks.sort_by_key(Rulebook::effective_from);
        Self {
            rulebooks,
            policy_digest: policy_digest(),
            #[cfg(feature = "rule-mask")]
            masked: RuleSet::EMPTY,
        }
    }

    /// Answers a question by the rulebook in force at the instant.
    ///
    /// # Errors
    /// [`EngineError::NoRulebookInForce`] before the first rulebook.
    pub fn decide<'a>(
        &'a self,
        question: Question,
        facts: &'a Facts,
        at: Instant,
    ) -> Result<Decision<'a>, EngineError> {
        let rulebook = self.rulebook_at(at).ok_or(EngineError::NoRulebookInForce)?;
        Ok(Decision::new(self, rulebook, false, question, facts, at, false))
    }

    /// Answers a question by the rulebook of that version, whether or not it is in force at the instant.
    ///
    /// # Errors
    /// [`EngineError::UnknownRulebook`] when no rulebook of that version is loaded.
    pub fn decide_with<'a>(
        &'a self,
        version: &str,
        question: Question,
        facts: &'a Facts,
        at: Instant,
    ) -> Result<Decision<'a>, EngineError> {
        let rulebook = self.rulebook_of(version)?;
        Ok(Decision::new(self, rulebook, true, question, facts, at, false))
    }

    /// The same as [`Self::decide`] or, where a version is given, [`Self::decide_with`], for those who will ask how long the
    /// decision holds.
    pub(crate) fn decide_watching<'a>(
        &'a self,
        version: Option<&str>,
        question: Question,
        facts: &'a Facts,
        at: Instant,
    ) -> Result<Decision<'a>, EngineError> {
        let rulebook = match version {
            None => self.rulebook_at(at).ok_or(EngineError::NoRulebookInForce)?,
            Some(version) => self.rulebook_of(version)?,
        };
        Ok(Decision::new(
            self,
            rulebook,
            version.is_some(),
            question,
            facts,
            at,
            true,
        ))
    }

    /// What a user may open at an instant of all that the catalogue in force lists, each on its portal, and for the rest what
    /// stands in the way. What does not depend on the application is judged once; of the facts that name an application and the
    /// way it is used none counts.
    ///
    /// # Errors
    /// [`EngineError::NoRulebookInForce`] before the first rulebook.
    pub fn accessible_applications<'a>(
        &'a self,
        facts: &'a Facts,
        at: Instant,
    ) -> Result<AccessibleApplications<'a>, EngineError> {
        let rulebook = self.rulebook_at(at).ok_or(EngineError::NoRulebookInForce)?;
        Ok(AccessibleApplications::new(self, rulebook, facts, at))
    }

    /// The same by the rulebook of that version, whether or not it is in force at the instant.
    ///
    /// # Errors
    /// [`EngineError::UnknownRulebook`] when no rulebook of that version is loaded.
    pub fn accessible_applications_with<'a>(
        &'a self,
        version: &str,
        facts: &'a Facts,
        at: Instant,
    ) -> Result<AccessibleApplications<'a>, EngineError> {
        let rulebook = self.rulebook_of(version)?;
        Ok(AccessibleApplications::new(self, rulebook, facts, at))
    }

    /// What [`accessible_applications`](Self::accessible_applications) comes to with a key of every level: for each row of
    /// the catalogue in force, in its order, what access would come to.
    ///
    /// # Errors
    /// [`EngineError::NoRulebookInForce`] before the first rulebook.
    pub fn access_matrix(&self, facts: &Facts, at: Instant) -> Result<Vec<LevelOutcomes>, EngineError> {
        let rows = self.accessible_applications(facts, at)?;
        Ok(rows.map(|row| row.levels()).collect())
    }

    /// The rulebook in force at an instant.
    #[must_use]
    pub fn rulebook_at(&self, at: Instant) -> Option<&Rulebook> {
        self.rulebooks
            .iter()
            .rev()
            .find(|rulebook| rulebook.effective_from() <= at)
    }

    /// The rulebooks, in the order in which they come into force.
    #[must_use]
    pub fn rulebooks(&self) -> &[Rulebook] {
        &self.rulebooks
    }

    fn rulebook_of(&self, version: &str) -> Result<&Rulebook, EngineError> {
        let mut rulebooks = self.rulebooks.iter();
        let found = rulebooks.find(|rulebook| rulebook.version() == version);
        found.ok_or(EngineError::UnknownRulebook)
    }

    pub(crate) fn rulebook_after(&self, at: Instant) -> Option<&Rulebook> {
        self.rulebooks.iter().find(|rulebook| rulebook.effective_from() > at)
    }

    /// SHA-256 over ids, revisions, effects and facts read of every rule, and the versions of the data tables that decisions
    /// rest on: two programs with the same digest decide alike.
    #[must_use]
    pub const fn policy_digest(&self) -> [u8; 32] {
        self.policy_digest
    }

    #[cfg(feature = "rule-mask")]
    #[must_use]
    /// The same engine with these rules switched off, to show that some test notices.
    pub fn masking(mut self, rules: RuleSet) -> Self {
        self.masked = rules;
        self
    }

    #[cfg(feature = "rule-mask")]
    pub(crate) const fn masked(&self) -> RuleSet {
        self.masked
    }

    #[cfg(not(feature = "rule-mask"))]
    #[allow(clippy::unused_self)]
    pub(crate) const fn masked(&self) -> RuleSet {
        RuleSet::EMPTY
    }
}

/// The data tables that decisions rest on beside the rulebook, each with a version that is raised when its content changes.
const DATA_TABLES: [(&str, u16); 4] = [
    ("brussels-offset", 1),
    ("identifier-checks", 1),
    ("name-particles", 1),
    ("name-transliteration", 1),
];

/// The canonical form is one line a rule, `id revision effect,… fact,…`, in the order of the table, then one line a data
/// table, `name version`.
fn policy_digest() -> [u8; 32] {
    let mut text = String::from("lra/policy/v1\n");
    for row in &RULES {
        let effects: Vec<_> = row.effects().map(Effect::code).collect();
        let facts: Vec<_> = row.reads.iter().map(|fact| fact.row().id()).collect();
        text.push_str(&format!(
            "{} {} {} {}\n",
            row.id(),
            row.revision,
            effects.join(","),
            facts.join(",")
        ));
    }
    for (name, version) in DATA_TABLES {
        text.push_str(&format!("{name} {version}\n"));
    }
    crypto::sha256(text.as_bytes())
}
