//! How the records of the desk name parties, purposes and details, and what they commit to.

use super::DeskError;
use super::keys::PseudonymKeys;
use crate::desk::state::StateError;
use crate::fresh_salt;
use lra_core::audit::canonical::CanonicalJson;
use lra_core::audit::decided::DecisionRecord;
use lra_core::audit::disclosure::{Disclosure, DisclosureError};
use lra_core::audit::pseudonym::Pseudonym;
use lra_core::audit::record::{CaseStep, Detail, How, Party, RecordDraft, Why};
use lra_core::audit::word::Word;
use lra_core::decision::Decision;

/// The record of one decision, with what it discloses.
pub(super) struct DeskRecord {
    draft: RecordDraft,
    disclosures: Vec<Disclosure>,
}

/// The disclosure of a text under a fresh salt.
pub(super) fn disclose(name: &str, text: &str) -> Result<Disclosure, DeskError> {
    let value = CanonicalJson::string(text).map_err(DisclosureError::Value)?;
    Ok(Disclosure::new(fresh_salt().map_err(StateError::Io)?, name, &value)?)
}

/// What a record keeps of a decision, under fresh salts.
pub(super) fn decided(decision: &Decision<'_>) -> Result<DecisionRecord, DeskError> {
    let salt = || fresh_salt().map_err(StateError::Io);
    Ok(DecisionRecord::of(decision, [salt()?, salt()?])?)
}

pub(super) fn word(text: &'static str) -> Result<Word, DeskError> {
    Ok(Word::from_static(text)?)
}

/// A person or organisation in a role: a commitment to its identifier, and its pseudonym.
pub(super) struct PartyOf<'a> {
    pub(super) role: &'static str,
    /// What the identifier is, as pseudonyms and disclosures name it.
    pub(super) kind: &'static str,
    pub(super) disclosure: &'static str,
    /// Nothing when the facts do not tell it.
    pub(super) identifier: Option<&'a str>,
}

impl PartyOf<'_> {
    /// The party, with the disclosure of its identifier.
    pub(super) fn party(&self, keys: &PseudonymKeys, year: u16) -> Result<(Party, Disclosure), DeskError> {
        let disclosure = disclose(self.disclosure, self.identifier.unwrap_or("not told"))?;
        let pseudonym = self.pseudonym(keys, year)?;
        Ok((
            Party::new(word(self.role)?, Some(disclosure.commitment()), pseudonym)?,
            disclosure,
        ))
    }

    pub(super) fn pseudonym(&self, keys: &PseudonymKeys, year: u16) -> Result<Option<Pseudonym>, DeskError> {
        let kind = word(self.kind)?;
        let made = self
            .identifier
            .map(|identifier| keys.pseudonym(year, &kind, identifier));
        Ok(made.transpose()?)
    }
}

/// How and why something at the desk was done.
pub(super) struct Ways {
    pub(super) channel: &'static str,
    pub(super) means: Option<&'static str>,
    pub(super) purpose: &'static str,
    pub(super) legal_basis: &'static str,
}

impl DeskRecord {
    pub(super) fn new(
        step: CaseStep,
        what: &'static str,
        who: Party,
        ways: &Ways,
        outcome: &'static str,
    ) -> Result<Self, DeskError> {
        let how = How {
            channel: word(ways.channel)?,
            level: None,
            means: ways.means.map(word).transpose()?.into_iter().collect(),
        };
        let why = Why {
            legal_basis: word(ways.legal_basis)?,
            purpose: word(ways.purpose)?,
        };
        Ok(Self {
            draft: RecordDraft::new(step, word(what)?, who, how, why, word(outcome)?),
            disclosures: Vec::new(),
        })
    }

    /// Adds the decision with the disclosures of its facts and arguments.
    pub(super) fn with_decision(mut self, kept: DecisionRecord) -> Self {
        self.draft = self.draft.with_decision(kept.recorded);
        self.with_committed(kept.question).with_committed(kept.decision)
    }

    /// Adds a party to whom it was done.
    pub(super) fn with_whom(mut self, party: Party) -> Self {
        self.draft = self.draft.with_whom(party);
        self
    }

    /// Adds a disclosure to which one of the parties commits.
    pub(super) fn disclosing(mut self, disclosure: Disclosure) -> Self {
        self.disclosures.push(disclosure);
        self
    }

    /// Adds a commitment with its disclosure.
    pub(super) fn with_committed(mut self, disclosure: Disclosure) -> Self {
        self.draft = self.draft.with_commitment(disclosure.commitment());
        self.disclosing(disclosure)
    }

    /// Adds a detail that is no personal data.
    pub(super) fn with_detail(mut self, name: &str, detail: Detail) -> Result<Self, DeskError> {
        self.draft = self.draft.with_detail(name, detail)?;
        Ok(self)
    }

    /// Adds an id that the portal chose: as a word if it is one, else as a commitment.
    pub(super) fn with_id(self, name: &'static str, id: &str) -> Result<Self, DeskError> {
        match id.parse() {
            Ok(id) => self.with_detail(name, Detail::Word(id)),
            Err(_) => Ok(self.with_committed(disclose(name, id)?)),
        }
    }

    pub(super) const fn step(&self) -> CaseStep {
        self.draft.step()
    }

    pub(super) const fn draft(&self) -> &RecordDraft {
        &self.draft
    }

    pub(super) fn disclosures(&self) -> &[Disclosure] {
        &self.disclosures
    }
}
