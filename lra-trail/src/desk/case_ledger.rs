//! Where a case stands: its correlation id, how many records it has, and whether an operation was cut short.
//!
//! The file holds no personal data. It is written before the first record of an operation, with the position in the trail
//! from which that operation's records lie, and after its last. If the process dies in between, the trail is the truth:
//! the records of the case from that position on are counted, so that no position of a case is left out or used twice.

use super::DeskError;
use super::private_folder;
use super::state::{ActivationStore, StateError, read_file};
use crate::Records;
use lra_core::activation::{CaseId, StoredActivation};
use lra_core::audit::disclosure::Commitment;
use lra_core::audit::note::LogKey;
use lra_core::audit::pseudonym::{Pseudonym, PseudonymValue};
use lra_core::audit::record::{CaseStep, CorrelationId, Record};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// The person of a case, as its records name them.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct CasePerson {
    pub(super) commitment: Commitment,
    pub(super) pseudonym: Pseudonym,
}

/// An operation of this case that did not come to its end.
#[derive(Default)]
pub(super) struct CutShort {
    /// Its records, with their positions in the trail.
    pub(super) records: Vec<(u64, Record)>,
}

/// Where one case stands.
pub(super) struct CaseLedger {
    path: PathBuf,
    case: CaseId,
    correlation_id: CorrelationId,
    steps: u32,
    closed: bool,
    person: Option<CasePerson>,
    from: Option<u64>,
    resumable: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    v: u8,
    case: CaseId,
    correlation_id: CorrelationId,
    steps: u32,
    closed: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    person: Option<WrittenPerson>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unfinished_from: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    resumable: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct WrittenPerson {
    commitment: Commitment,
    pseudonym: PseudonymValue,
    pseudonym_key: String,
}

/// The role of the person of a case in its records.
pub(super) const APPLICANT: &str = "applicant";

impl CaseLedger {
    /// Where a case stands, after what an operation that was cut short may have left in the trail.
    pub(super) fn open(
        store: &ActivationStore,
        case: &CaseId,
        trail: &Path,
        key: &LogKey,
    ) -> Result<(Self, CutShort), DeskError> {
        let path = store.case_file(case.as_str());
        let Some(bytes) = read_file(&path).map_err(StateError::Io)? else {
            let ledger = Self {
                path,
                case: case.clone(),
                correlation_id: crate::fresh_correlation_id().map_err(StateError::Io)?,
                steps: 0,
                closed: false,
                person: None,
                from: None,
                resumable: None,
            };
            return Ok((ledger, CutShort::default()));
        };
        let mut ledger = Self::read(path, case, &bytes)?;
        let mut cut_short = CutShort::default();
        if let Some(from) = ledger.from {
            for entry in Records::open(trail, key, from)? {
                let (position, bytes) = entry?;
                let record = Record::read(&bytes).map_err(crate::TrailError::Record)?;
                if record.draft.step().correlation_id == ledger.correlation_id {
                    ledger.take_in(&record)?;
                    cut_short.records.push((position, record));
                }
            }
        }
        Ok((ledger, cut_short))
    }

    fn read(path: PathBuf, case: &CaseId, bytes: &[u8]) -> Result<Self, DeskError> {
        let written: Written = serde_json::from_slice(bytes).map_err(|_| StateError::Form)?;
        if written.v != 1 || written.case != *case {
            return Err(StateError::Form.into());
        }
        let person = written
            .person
            .map(|person| {
                let key = person.pseudonym_key.parse().map_err(|_| StateError::Form)?;
                let value = person.pseudonym;
                Ok::<_, StateError>(CasePerson {
                    commitment: person.commitment,
                    pseudonym: Pseudonym { key, value },
                })
            })
            .transpose()?;
        Ok(Self {
            path,
            case: written.case,
            correlation_id: written.correlation_id,
            steps: written.steps,
            closed: written.closed,
            person,
            from: written.unfinished_from,
            resumable: written.resumable,
        })
    }

    fn take_in(&mut self, record: &Record) -> Result<(), DeskError> {
        let step = record.draft.step();
        self.steps = step.position.checked_add(1).ok_or(StateError::Form)?;
        self.closed |= step.closing;
        for party in record.draft.whom() {
            if party.role().as_str() == APPLICANT
                && let (Some(commitment), Some(pseudonym)) = (party.commitment(), party.pseudonym())
            {
                self.person = Some(CasePerson {
                    commitment,
                    pseudonym: pseudonym.clone(),
                });
            }
        }
        Ok(())
    }

    /// Notes that an operation begins whose records lie from this position on. After the end of a case, what is still
    /// attempted is a case of its own: nothing may follow a closing record.
    pub(super) fn begin(&mut self, store: &ActivationStore, from: u64) -> Result<(), DeskError> {
        if self.closed {
            self.finish(store)?;
            return self.detach();
        }
        self.from = Some(self.from.map_or(from, |earlier| earlier.min(from)));
        self.write(store)
    }

    /// Lets what follows be a case of its own. The file is not written any more.
    pub(super) fn detach(&mut self) -> Result<(), DeskError> {
        self.correlation_id = crate::fresh_correlation_id().map_err(StateError::Io)?;
        self.steps = 0;
        Ok(())
    }

    /// Notes that the operation came to its end.
    pub(super) fn finish(&mut self, store: &ActivationStore) -> Result<(), DeskError> {
        // A case that had ended before keeps the file of its end.
        if self.from.take().is_none() {
            return Ok(());
        }
        self.resumable = None;
        self.write(store)
    }

    fn write(&self, store: &ActivationStore) -> Result<(), DeskError> {
        let written = Written {
            v: 1,
            case: self.case.clone(),
            correlation_id: self.correlation_id,
            steps: self.steps,
            closed: self.closed,
            person: self.person.as_ref().map(|person| WrittenPerson {
                commitment: person.commitment,
                pseudonym: person.pseudonym.value,
                pseudonym_key: person.pseudonym.key.as_str().to_owned(),
            }),
            unfinished_from: self.from,
            resumable: self.resumable.clone(),
        };
        // Texts and numbers alone cannot fail to serialise.
        let bytes = serde_json::to_vec(&written).unwrap_or_default();
        let _lock = store.lock()?;
        private_folder::replace(&self.path, &bytes).map_err(StateError::Io)?;
        Ok(())
    }

    /// The step of the next record.
    pub(super) const fn next_step(&self, closing: bool) -> CaseStep {
        CaseStep {
            correlation_id: self.correlation_id,
            position: self.steps,
            closing,
        }
    }

    /// A record of the case is on disk.
    pub(super) const fn recorded(&mut self, step: CaseStep) {
        self.steps = step.position.saturating_add(1);
        self.closed |= step.closing;
    }

    /// The person of the case, once a record names them.
    pub(super) const fn person(&self) -> Option<&CasePerson> {
        self.person.as_ref()
    }

    /// A record of the case that names its person is on disk.
    pub(super) fn set_person(&mut self, person: CasePerson) {
        self.person = Some(person);
    }

    /// Keeps the state under which the code of a redemption is compared, so that the redemption can be taken up again if the
    /// process dies between the swap and the answer.
    pub(super) fn keep_resumable(
        &mut self,
        store: &ActivationStore,
        state: &StoredActivation,
    ) -> Result<(), DeskError> {
        self.resumable = Some(String::from_utf8_lossy(&store.sealed(state)).into_owned());
        self.write(store)
    }

    /// The state under which a redemption that was cut short compared its code.
    pub(super) fn resumable(&self, store: &ActivationStore) -> Result<Option<StoredActivation>, DeskError> {
        match &self.resumable {
            Some(sealed) => Ok(Some(store.reopened(sealed.as_bytes())?)),
            None => Ok(None),
        }
    }

    /// Whether the case has ended.
    pub(super) const fn closed(&self) -> bool {
        self.closed
    }
}
