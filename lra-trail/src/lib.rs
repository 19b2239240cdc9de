//! The audit trail on disk.
//!
//! A trail is a folder laid out as C2SP tlog-tiles (`checkpoint`, `tile/…`), with the erasable disclosures beside it in
//! `vault/`. A record is *acknowledged* once a signed checkpoint that covers it is on disk, that is when
//! [`Trail::commit`] has returned. What lies after the last checkpoint is cut on opening and reported; what is missing
//! or changed before it is tampering. A trail put back as a whole to an older state is seen only by a witness, or by
//! [`verify()`] with an expected checkpoint.

pub mod desk;
mod error;
mod folder;
mod members;
mod record_line;
mod records;
mod recovery;
mod salt;
mod signer;
mod trail;
mod vault;
mod verify;

pub use error::TrailError;
pub use record_line::RecordLine;
pub use records::Records;
pub use recovery::Recovery;
pub use salt::{fresh_correlation_id, fresh_salt};
pub use signer::{Ed25519FileKey, NoteSigner, SignerError};
pub use trail::{Appended, Trail};
pub use verify::{Progress, read_checkpoint, verify, verify_until};

// The records of the tests outside the crate serve the tests inside too.
#[cfg(test)]
extern crate self as lra_trail;
#[cfg(test)]
mod tests;
