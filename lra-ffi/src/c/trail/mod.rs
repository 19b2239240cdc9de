//! The audit trail: append, commit, read, verify, and what a record commits to.

mod disclosure;
mod verify;
mod writer;

pub use disclosure::*;
pub use verify::*;
pub use writer::*;

use lra_core::audit::note::LogKey;
use lra_core::json::{ErrorCode, ErrorReport};
use lra_trail::TrailError;

use super::fault::Fault;
use super::status::Status;

fn trail_fault(error: &TrailError) -> Fault {
    let (reason, expected) = match error {
        TrailError::Locked => ("trail-locked", "a trail that no other writer has open"),
        TrailError::DiskFull(_) => ("disk-full", "space for the trail"),
        TrailError::Permission(_) => ("permission", "permission to read and write the trail"),
        TrailError::NoTrail => ("no-trail", "a folder with a trail"),
        TrailError::Signer(_) => ("signer", "a key that signs the checkpoint"),
        TrailError::MustReopen => ("must-reopen", "a trail that was opened again after a write that failed"),
        TrailError::Stopped => return Fault::refused("stopped", "a verification that goes on to its end"),
        TrailError::Tampered(fault) => {
            let report = ErrorReport::new(
                ErrorCode::Tampered,
                "",
                format!("a trail as its own key signed it, but {}", fault.what),
            );
            return Fault::Report(Status::Tampered, Box::new(report));
        }
        TrailError::Record(error) => return unusable(error.expected()),
        TrailError::UncommittedDisclosure => {
            return unusable("a record that commits to every disclosure that comes with it");
        }
        TrailError::Note(error) => return unusable(error.expected()),
        _ => ("input-output", "a trail that can be read and written"),
    };
    Fault::environment(reason, expected)
}

/// A record, disclosure, key or checkpoint that cannot be used.
fn unusable(expected: impl Into<String>) -> Fault {
    Fault::document(ErrorReport::new(ErrorCode::InvalidRecord, "", expected))
}

fn log_key(text: &str) -> Result<LogKey, Fault> {
    let key = text.trim_end().parse();
    key.map_err(|_| unusable("the verifier key of a log: NAME+KEYID+KEY"))
}
