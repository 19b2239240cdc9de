use lra_core::audit::fault::Fault;
use lra_core::audit::note::NoteError;
use lra_core::audit::record::RecordError;
use std::io;

/// Why a trail could not be opened, written or read: one variant for each cause that calls for another remedy.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TrailError {
    /// Another writer has the trail open.
    #[error("another writer has the trail open")]
    Locked,
    /// No space is left, or a quota is reached.
    #[error("no space is left for the trail")]
    DiskFull(#[source] io::Error),
    /// The process may not read or write there.
    #[error("permission on the trail is missing")]
    Permission(#[source] io::Error),
    /// Reading or writing failed for another reason.
    #[error("the trail could not be read or written")]
    Io(#[source] io::Error),
    /// There is no trail in the folder.
    #[error("there is no trail in the folder")]
    NoTrail,
    /// The caller stopped a verification before its end.
    #[error("the verification was stopped")]
    Stopped,
    /// Something before the last checkpoint is missing or changed.
    #[error("the trail was tampered with: {}", .0.what)]
    Tampered(Fault),
    /// The record cannot be written.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// The record does not commit to a disclosure handed in with it, so nothing would ever prove that disclosure.
    #[error("the record does not commit to a disclosure that came with it")]
    UncommittedDisclosure,
    /// The signer failed.
    #[error("the checkpoint could not be signed")]
    Signer(#[from] crate::SignerError),
    /// The signature is not of the key of the trail.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// An earlier write failed; what is on disk is known only after opening the trail again.
    #[error("an earlier write failed, open the trail again")]
    MustReopen,
}

impl From<io::Error> for TrailError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::DiskFull(error)
            }
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::Permission(error),
            _ => Self::Io(error),
        }
    }
}
