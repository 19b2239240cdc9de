//! The desk: the whole procedure on disk, from the officer's question to the activated key.
//!
//! [`Desk::enrol`] decides a [`Case`], records the decision, and on a permit issues a link and a code; [`Desk::redeem`]
//! takes both and activates. Both keep one order: the stored state is swapped, then the record is written, then the effect
//! is let out. An effect whose record could not be written does not happen. Every refusal has its record.
//!
//! What a repetition does. The same case enrolled again is a new attempt: it is decided and recorded again, and its new
//! code replaces the one before, as often as the rulebook allows. After a crash the same call is taken up where it stopped:
//! a decision that is in the trail is not recorded twice, the records of a case have positions without gaps, and a
//! redemption that was counted, compared and stored is finished for whoever brings the right link and code again. Only a
//! code that was issued and not yet let out is lost; the next one replaces it.

mod case;
mod case_ledger;
mod desk_record;
mod dispatches;
mod enrol;
mod error;
mod hexadecimal;
mod keys;
mod outbox;
mod private_folder;
mod redeem;
mod redemption_request;
mod state;
#[cfg(test)]
mod tests;

pub use case::{Case, MOST_CASE_BYTES};
pub use dispatches::Dispatches;
pub use enrol::{Enrolment, IssueRefusal, IssueStep};
pub use error::{DeskError, ErrorClass};
pub use keys::{DeskKeys, KeysError, read_log_key};
pub use outbox::{Outbox, OutboxError};
pub use redeem::Redemption;
pub use redemption_request::RedemptionRequest;
pub use state::{ActivationStore, StateError};

use crate::{Ed25519FileKey, Recovery, Trail};
use case_ledger::CaseLedger;
use desk_record::DeskRecord;
use keys::PseudonymKeys;
use lra_core::activation::PepperRing;
use lra_core::audit::checkpoint::VerifiedCheckpoint;
use lra_core::audit::note::LogKey;
use lra_core::engine::Engine;
use lra_core::time::Instant;
use std::path::{Path, PathBuf};

/// A desk with its trail open for writing, its stored activations and its keys.
pub struct Desk<'e> {
    engine: &'e Engine,
    folder: PathBuf,
    key: LogKey,
    trail: Trail<Ed25519FileKey>,
    store: ActivationStore,
    peppers: PepperRing,
    pseudonyms: PseudonymKeys,
    /// How many more places a test lets the process pass.
    #[cfg(test)]
    lives: std::cell::Cell<Option<u32>>,
}

impl<'e> Desk<'e> {
    /// Opens the trail and the stored activations of a desk, or starts them. What opening the trail found is told too.
    ///
    /// # Errors
    /// [`DeskError::Trail`], [`DeskError::State`], [`DeskError::Keys`].
    pub fn open(engine: &'e Engine, trail: &Path, state: &Path, keys: DeskKeys) -> Result<(Self, Recovery), DeskError> {
        let key = keys.log_key().clone();
        let (log, peppers, seals, pseudonyms) = keys.into_parts();
        // The stored activations first: a trail is not started for a desk that cannot be opened.
        let store = ActivationStore::open(state, trail, seals)?;
        let (opened, recovery) = Trail::open(trail, log)?;
        let desk = Self {
            engine,
            folder: trail.to_owned(),
            key,
            trail: opened,
            store,
            peppers,
            pseudonyms,
            #[cfg(test)]
            lives: std::cell::Cell::new(None),
        };
        Ok((desk, recovery))
    }

    /// The public half of the log key.
    #[must_use]
    pub const fn log_key(&self) -> &LogKey {
        &self.key
    }

    /// The last checkpoint of the trail.
    #[must_use]
    pub const fn checkpoint(&self) -> &VerifiedCheckpoint {
        self.trail.checkpoint()
    }

    /// Writes a record of a case and waits until it is on disk; says where it stands in the trail.
    fn record(&mut self, ledger: Option<&mut CaseLedger>, record: &DeskRecord, now: Instant) -> Result<u64, DeskError> {
        let appended = self.trail.append(record.draft(), record.disclosures(), now)?;
        self.pass()?;
        self.trail.commit()?;
        if let Some(ledger) = ledger {
            ledger.recorded(record.step());
        }
        self.pass()?;
        Ok(appended.position)
    }

    /// A place at which a test may let the process die.
    #[cfg_attr(not(test), allow(clippy::unused_self, clippy::unnecessary_wraps))]
    fn pass(&self) -> Result<(), DeskError> {
        #[cfg(test)]
        match self.lives.get() {
            Some(0) => return Err(DeskError::Interrupted),
            Some(left) => self.lives.set(Some(left - 1)),
            None => {}
        }
        Ok(())
    }
}
