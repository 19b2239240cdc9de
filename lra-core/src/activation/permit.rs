use super::key_ring::SealKeyRing;
use super::names::CaseId;
use super::seal::{self, SealError, SealedKind};
use crate::audit::disclosure::Commitment;
use crate::decision::{Decision, Outcome, Question};
use crate::time::Instant;

/// The proof that a person was identified: no code can be issued without one.
///
/// "Ne peut fournir des codes d’activation … qu’à des personnes identifiées de manière valide" (convention, gestion des
/// clés numériques). A permit comes from a decision that permits, or is reopened from its own sealed bytes when issuing
/// happens in another process or language, or again later. It cannot be cloned.
pub struct IdentificationPermit {
    person: Commitment,
    case: CaseId,
    at: Instant,
    record_position: u64,
}

/// The decision does not permit an enrolment, so that nothing may be issued on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the decision does not permit an enrolment")]
pub struct NotPermitted;

impl NotPermitted {
    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        "a decision that permits an enrolment"
    }
}

/// The sealed content, format 1.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PermitContent {
    v: u8,
    person: Commitment,
    case_id: CaseId,
    at: Instant,
    record_position: u64,
}

const FORMAT: u8 = 1;

impl IdentificationPermit {
    /// The permit of a decision that permits an enrolment: organisation, officer, search and identification together.
    ///
    /// * `person`: the commitment to the applicant in the record of that decision,
    /// * `case`: the case of the record,
    /// * `record_position`: the position of the record in its trail, counted from 0.
    ///
    /// # Errors
    /// [`NotPermitted`] for any other question or outcome.
    pub fn of_enrolment(
        decision: &Decision<'_>,
        person: Commitment,
        case: CaseId,
        record_position: u64,
    ) -> Result<Self, NotPermitted> {
        if decision.question() != Question::Enrolment || decision.outcome() != Outcome::Permit {
            return Err(NotPermitted);
        }
        Ok(Self {
            person,
            case,
            at: decision.at(),
            record_position,
        })
    }

    /// A permit for tests of what follows it.
    #[cfg(test)]
    pub(super) const fn for_test(person: Commitment, case: CaseId, at: Instant, record_position: u64) -> Self {
        Self {
            person,
            case,
            at,
            record_position,
        }
    }

    /// The permit as ASCII bytes under the portal's current seal key; see [`Self::reopen`].
    #[must_use]
    pub fn seal(&self, keys: &SealKeyRing) -> Vec<u8> {
        let content = PermitContent {
            v: FORMAT,
            person: self.person,
            case_id: self.case.clone(),
            at: self.at,
            record_position: self.record_position,
        };
        // Strings and numbers alone cannot fail to serialise.
        let payload = serde_json::to_vec(&content).unwrap_or_default();
        seal::seal(SealedKind::Permit, &payload, keys)
    }

    /// The permit that was sealed under a key of this ring.
    ///
    /// # Errors
    /// [`SealError`]; [`SealError::UnknownKey`] is a fault of the environment.
    pub fn reopen(sealed: &[u8], keys: &SealKeyRing) -> Result<Self, SealError> {
        let payload = seal::reopen(SealedKind::Permit, sealed, keys)?;
        let text = core::str::from_utf8(&payload).map_err(|_| SealError::Content)?;
        let content: PermitContent = serde_json::from_str(text).map_err(|_| SealError::Content)?;
        if content.v != FORMAT {
            return Err(SealError::Content);
        }
        Ok(Self {
            person: content.person,
            case: content.case_id,
            at: content.at,
            record_position: content.record_position,
        })
    }

    /// The commitment to the identified person.
    #[must_use]
    pub const fn person(&self) -> &Commitment {
        &self.person
    }

    /// The case of the identification.
    #[must_use]
    pub const fn case(&self) -> &CaseId {
        &self.case
    }

    /// When the identification was decided.
    #[must_use]
    pub const fn at(&self) -> Instant {
        self.at
    }

    /// Where the record of the decision stands in its trail.
    #[must_use]
    pub const fn record_position(&self) -> u64 {
        self.record_position
    }
}
