use super::{KeysError, OutboxError, StateError};
use crate::TrailError;
use lra_core::activation::{CompareError, NotPermitted, NotRandom, ReserveError};
use lra_core::audit::decided::DecisionRecordError;
use lra_core::audit::disclosure::DisclosureError;
use lra_core::audit::record::RecordError;
use lra_core::audit::word::WordForm;
use lra_core::json::ErrorReport;
use std::io;

/// Why the desk could not do what it was asked. A refusal is no error: it is an answer, and has its record.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeskError {
    /// The case cannot be used; the report says where and why.
    #[error("the case cannot be used: {}", .0.code.message())]
    Case(Box<ErrorReport>),
    /// The keys cannot be used.
    #[error(transparent)]
    Keys(#[from] KeysError),
    /// The stored activations cannot be used.
    #[error(transparent)]
    State(#[from] StateError),
    /// The trail cannot be used. What was to follow the record did not happen.
    #[error(transparent)]
    Trail(#[from] TrailError),
    /// Links and codes cannot be put into the outbox.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
    /// A record could not be made.
    #[error("the record could not be made")]
    Record(#[from] RecordError),
    /// What a record commits to could not be disclosed.
    #[error("the facts cannot be recorded")]
    Disclosure(#[from] DisclosureError),
    /// A decision could not be recorded.
    #[error(transparent)]
    DecisionRecord(#[from] DecisionRecordError),
    /// An id is no word of a record.
    #[error("an id cannot stand in a record")]
    Word(#[from] WordForm),
    /// The keys, the clock or the storage are not those that the link was issued with.
    #[error(transparent)]
    Reserve(#[from] ReserveError),
    /// The storage did not confirm the counted try.
    #[error(transparent)]
    Compare(#[from] CompareError),
    /// The system has no randomness to give.
    #[error("the system has no randomness")]
    Randomness(#[from] NotRandom),
    /// A permit was asked of a decision that is none.
    #[error(transparent)]
    NotPermitted(#[from] NotPermitted),
    /// A test let the process die here.
    #[cfg(test)]
    #[error("interrupted")]
    Interrupted,
}

/// What kind of remedy an error calls for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorClass {
    /// The input cannot be used: exit code 2 of the command.
    Input,
    /// Something was changed outside: exit code 1.
    Tampering,
    /// Disk, permission, lock, keys or clock: exit code 4.
    Environment,
}

impl DeskError {
    /// What kind of remedy it calls for.
    #[must_use]
    pub const fn class(&self) -> ErrorClass {
        use lra_core::activation::SealError;
        match self {
            Self::Case(_) | Self::Disclosure(_) | Self::DecisionRecord(_) => ErrorClass::Input,
            Self::Trail(TrailError::Tampered(_)) | Self::State(StateError::Form) => ErrorClass::Tampering,
            Self::State(StateError::Seal(SealError::UnknownKey)) => ErrorClass::Environment,
            Self::State(StateError::Seal(_)) => ErrorClass::Tampering,
            Self::Keys(KeysError::InTrail | KeysError::Exist)
            | Self::State(StateError::InTrail)
            | Self::Outbox(OutboxError::InTrail) => ErrorClass::Input,
            _ => ErrorClass::Environment,
        }
    }

    /// Its stable word.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Case(report) => report.code.code(),
            Self::Keys(KeysError::InTrail) => "keys-in-trail",
            Self::Keys(KeysError::Exist) => "keys-exist",
            Self::Outbox(OutboxError::InTrail) => "outbox-in-trail",
            Self::Keys(KeysError::Missing) => "keys-missing",
            Self::Keys(KeysError::Mode) => "key-file-mode",
            Self::Keys(KeysError::Form | KeysError::Signer(_)) => "key-file-form",
            Self::State(StateError::InTrail) => "state-in-trail",
            Self::State(StateError::Conflict) => "state-conflict",
            Self::State(StateError::Locked) => "state-locked",
            Self::State(StateError::Seal(_) | StateError::Form) => "state-unusable",
            Self::Trail(TrailError::Locked) => "trail-locked",
            Self::Trail(TrailError::Tampered(_)) => "trail-tampered",
            Self::Trail(TrailError::NoTrail) => "trail-missing",
            Self::Reserve(ReserveError::ClockBehindIssue) => "clock-behind-issue",
            Self::Reserve(_) => "activation-unusable",
            Self::Disclosure(_) | Self::DecisionRecord(_) | Self::Record(_) | Self::Word(_) => "not-recordable",
            Self::Trail(TrailError::DiskFull(_)) => "disk-full",
            Self::Trail(TrailError::Permission(_)) => "permission",
            Self::Keys(KeysError::Io(error))
            | Self::State(StateError::Io(error))
            | Self::Outbox(OutboxError::Io(error)) => io_code(error),
            _ => "environment",
        }
    }
}

fn io_code(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => "disk-full",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "permission",
        _ => "environment",
    }
}

impl From<ErrorReport> for DeskError {
    fn from(report: ErrorReport) -> Self {
        Self::Case(Box::new(report))
    }
}
