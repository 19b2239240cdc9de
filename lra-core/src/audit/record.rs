//! The audit record: who did what to whom, when, how and why, and what came of it.
//!
//! Persons and organisations stand in it only as salted commitments and keyed pseudonyms, rules only by id and verdict.
//! A caller builds a [`RecordDraft`]; the trail adds source, position and time ([`Placement`]) and writes it once, in
//! its canonical bytes, as the data of a CloudEvents 1.0 event. Refusals and attempts are records too.

use super::disclosure::Commitment;
use super::note::Origin;
use super::pseudonym::Pseudonym;
use super::word::Word;
use crate::serde_text::{object, objects, present, present_object, text};
use crate::time::Instant;
use serde::Deserialize;

/// The version of the record format that this library writes.
pub const RECORD_VERSION: u32 = 1;

octets! {
    /// What joins the records of one case across the trails of all parties: 128 random bits, never derived from a
    /// person.
    CorrelationId, 16, "a correlation id: 16 octets in base64url without padding"
}

octets! {
    /// A SHA-256 digest of a rulebook or of a rule table; never of personal data.
    PolicyDigest, 32, "a SHA-256 digest in base64url without padding"
}

/// Why a record could not be built, written or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// A party with neither commitment nor pseudonym.
    #[error("a party needs a commitment or a pseudonym")]
    NamelessParty,
    /// The name of a detail is not of 1 to 64 ASCII letters and digits.
    #[error("the name of a detail must be 1 to 64 ascii letters and digits")]
    DetailName,
    /// Two details have one name.
    #[error("a detail stands twice")]
    DuplicateDetail,
    /// A count or position beyond 2⁵³ − 1.
    #[error("a number must be at most 2^53 - 1")]
    Number,
    /// The canonical bytes would pass 65 535.
    #[error("the record is longer than 65535 bytes")]
    TooLong,
    /// The bytes are not canonical.
    #[error("the record is not in canonical form {0}")]
    NotCanonical(#[from] super::canonical::CanonicalError),
    /// The bytes are canonical JSON but no record of a version that is known.
    #[error("not an audit record of version 1")]
    Form,
}

impl RecordError {
    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(&self) -> &'static str {
        match self {
            Self::NamelessParty => "a party with a commitment or a pseudonym",
            Self::DetailName => "a detail named by 1 to 64 ASCII letters and digits",
            Self::DuplicateDetail => "every detail once",
            Self::Number => "a number of at most 2^53 - 1",
            Self::TooLong => "a record of at most 65535 octets",
            Self::NotCanonical(_) => "a record in canonical form",
            Self::Form => "an audit record of version 1",
        }
    }
}

/// Where a record stands in its case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaseStep {
    /// Which case.
    pub correlation_id: CorrelationId,
    /// Its position within the case, from 0, without gaps: a missing record is seen.
    pub position: u32,
    /// Whether nothing follows in the case: a missing tail is seen.
    pub closing: bool,
}

/// A person, organisation or program that takes part, without its name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Party {
    #[serde(default, deserialize_with = "present")]
    pub(super) commitment: Option<Commitment>,
    #[serde(default, deserialize_with = "present_object")]
    pub(super) pseudonym: Option<Pseudonym>,
    pub(super) role: Word,
}

impl Party {
    /// A party in a role, by a commitment to its identifier, by a pseudonym, or by both.
    ///
    /// # Errors
    /// [`RecordError::NamelessParty`] with neither.
    pub fn new(role: Word, commitment: Option<Commitment>, pseudonym: Option<Pseudonym>) -> Result<Self, RecordError> {
        if commitment.is_none() && pseudonym.is_none() {
            return Err(RecordError::NamelessParty);
        }
        Ok(Self {
            commitment,
            pseudonym,
            role,
        })
    }

    /// In which role it takes part, such as `officer` or `applicant`.
    #[must_use]
    pub const fn role(&self) -> &Word {
        &self.role
    }

    /// The commitment to its identifier.
    #[must_use]
    pub const fn commitment(&self) -> Option<Commitment> {
        self.commitment
    }

    /// Its pseudonym.
    #[must_use]
    pub const fn pseudonym(&self) -> Option<&Pseudonym> {
        self.pseudonym.as_ref()
    }
}

/// How it was done.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct How {
    /// The way in, such as `desk` or `portal`.
    pub channel: Word,
    /// The assurance level under which the actor was authenticated, by its id.
    #[serde(default, deserialize_with = "present")]
    pub level: Option<Word>,
    /// The means used, such as `eid` or `activation-code`.
    #[serde(default)]
    pub means: Vec<Word>,
}

/// Why it was done (audit.minimal; convention, personal data).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Why {
    /// The legal basis, by its citation.
    pub legal_basis: Word,
    /// The purpose.
    pub purpose: Word,
}

/// What one rule found, without its arguments, which may be personal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordedFinding {
    /// The id of the rule.
    pub rule: Word,
    /// Its verdict.
    pub verdict: Word,
}

/// The rulebook that was in force.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordedRulebook {
    /// The digest over its canonical form.
    pub digest: PolicyDigest,
    /// Its version.
    pub version: Word,
}

/// What is needed to decide again years later, together with the disclosed facts (audit.reproducible).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordedDecision {
    /// The instant for which it was decided.
    pub at: Instant,
    /// Every finding, in the order of the decision.
    #[serde(deserialize_with = "objects")]
    pub findings: Vec<RecordedFinding>,
    /// The digest of the rule table.
    pub policy: PolicyDigest,
    /// The rulebook.
    #[serde(deserialize_with = "object")]
    pub rulebook: RecordedRulebook,
}

/// A fact about the event that is no personal data.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Detail {
    /// Whether something holds.
    Holds(bool),
    /// A number, at most 2⁵³ − 1.
    Count(u64),
    /// A code.
    Word(Word),
    /// An instant.
    Instant(Instant),
}

/// Which way a message went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the peer.
    Sent,
    /// From the peer.
    Received,
}

impl Direction {
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Received => "received",
        }
    }
}

impl<'de> Deserialize<'de> for Direction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer, "sent or received", |text| {
            [Self::Sent, Self::Received].into_iter().find(|way| way.code() == text)
        })
    }
}

/// A message exchanged with another party. When both disclose its digest, their records join (audit.reconstructible).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MessageCommitment {
    /// The commitment to the digest of the message.
    pub commitment: Commitment,
    /// Which way it went.
    pub direction: Direction,
    /// The other party, by the name it has in the portal's configuration.
    pub peer: Word,
}

/// What the trail itself remarks on a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordFlag {
    /// The clock stood before the time of the record before it. Order is by position, not by time.
    ClockBack,
}

impl RecordFlag {
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::ClockBack => "clock-back",
        }
    }
}

impl<'de> Deserialize<'de> for RecordFlag {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer, "clock-back", |text| {
            [Self::ClockBack].into_iter().find(|flag| flag.code() == text)
        })
    }
}

/// A record before it has its place in a trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordDraft {
    pub(super) step: CaseStep,
    pub(super) what: Word,
    pub(super) who: Party,
    pub(super) whom: Vec<Party>,
    pub(super) how: How,
    pub(super) why: Why,
    pub(super) outcome: Word,
    pub(super) decision: Option<RecordedDecision>,
    pub(super) details: Vec<(Box<str>, Detail)>,
    pub(super) commitments: Vec<Commitment>,
    pub(super) messages: Vec<MessageCommitment>,
}

impl RecordDraft {
    /// What every record has: its step in the case, what was done (`lra.enrolment`, the type of the event), by whom,
    /// how, why, and with what outcome.
    #[must_use]
    pub const fn new(step: CaseStep, what: Word, who: Party, how: How, why: Why, outcome: Word) -> Self {
        Self {
            step,
            what,
            who,
            whom: Vec::new(),
            how,
            why,
            outcome,
            decision: None,
            details: Vec::new(),
            commitments: Vec::new(),
            messages: Vec::new(),
        }
    }

    /// Adds a party to whom it was done.
    #[must_use]
    pub fn with_whom(mut self, party: Party) -> Self {
        self.whom.push(party);
        self
    }

    /// Sets the decision behind it.
    #[must_use]
    pub fn with_decision(mut self, decision: RecordedDecision) -> Self {
        self.decision = Some(decision);
        self
    }

    /// Adds a commitment to a fact or a name. Commitments are kept in their own order, which tells nothing of the
    /// order in which they were made.
    #[must_use]
    pub fn with_commitment(mut self, commitment: Commitment) -> Self {
        let at = self.commitments.partition_point(|other| *other < commitment);
        self.commitments.insert(at, commitment);
        self
    }

    /// Adds a message exchanged with another party.
    #[must_use]
    pub fn with_message(mut self, message: MessageCommitment) -> Self {
        self.messages.push(message);
        self
    }

    /// Adds a detail that is no personal data.
    ///
    /// # Errors
    /// [`RecordError::DetailName`], [`RecordError::DuplicateDetail`], [`RecordError::Number`].
    pub fn with_detail(mut self, name: &str, detail: Detail) -> Result<Self, RecordError> {
        if !(1..=64).contains(&name.len()) || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(RecordError::DetailName);
        }
        if matches!(detail, Detail::Count(count) if count > super::canonical::MAX_INTEGER.unsigned_abs()) {
            return Err(RecordError::Number);
        }
        match self.details.binary_search_by(|(other, _)| (**other).cmp(name)) {
            Ok(_) => Err(RecordError::DuplicateDetail),
            Err(at) => {
                self.details.insert(at, (name.into(), detail));
                Ok(self)
            }
        }
    }

    /// Its step in the case.
    #[must_use]
    pub const fn step(&self) -> CaseStep {
        self.step
    }

    /// What was done.
    #[must_use]
    pub const fn what(&self) -> &Word {
        &self.what
    }

    /// Who did it.
    #[must_use]
    pub const fn who(&self) -> &Party {
        &self.who
    }

    /// To whom.
    #[must_use]
    pub fn whom(&self) -> &[Party] {
        &self.whom
    }

    /// How.
    #[must_use]
    pub const fn how(&self) -> &How {
        &self.how
    }

    /// Why.
    #[must_use]
    pub const fn why(&self) -> &Why {
        &self.why
    }

    /// What came of it.
    #[must_use]
    pub const fn outcome(&self) -> &Word {
        &self.outcome
    }

    /// The decision behind it.
    #[must_use]
    pub const fn decision(&self) -> Option<&RecordedDecision> {
        self.decision.as_ref()
    }

    /// A detail by its name.
    #[must_use]
    pub fn detail(&self, name: &str) -> Option<&Detail> {
        let at = self.details.binary_search_by(|(other, _)| (**other).cmp(name)).ok()?;
        self.details.get(at).map(|(_, detail)| detail)
    }

    /// The messages exchanged.
    #[must_use]
    pub fn messages(&self) -> &[MessageCommitment] {
        &self.messages
    }

    /// Whether the record commits to a disclosure in any of its places.
    #[must_use]
    pub fn commits_to(&self, commitment: Commitment) -> bool {
        self.commitments.contains(&commitment)
            || self.who.commitment == Some(commitment)
            || self.whom.iter().any(|party| party.commitment == Some(commitment))
            || self.messages.iter().any(|message| message.commitment == commitment)
    }
}

/// The place of a record in a trail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placement<'a> {
    /// The trail.
    pub source: &'a Origin,
    /// The position in the trail, from 0; with the source it is the identity of the event.
    pub position: u64,
    /// When it was recorded, by the clock of the writer.
    pub time: Instant,
    /// Whether that clock stood before the time of the record before it.
    pub clock_back: bool,
}

/// A record as it was read from a trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The trail.
    pub source: Origin,
    /// The position in the trail, from 0.
    pub position: u64,
    /// When it was recorded.
    pub time: Instant,
    /// What the trail remarked.
    pub flags: Vec<RecordFlag>,
    /// All that the caller handed in.
    pub draft: RecordDraft,
}
