use super::{DeskError, Dispatches, private_folder};
use std::io;
use std::path::{Path, PathBuf};

/// A folder (mode 0700) from which a portal's mailer and printer take links and codes, one file each (mode 0600), and
/// remove them.
pub struct Outbox {
    folder: PathBuf,
}

/// Why links and codes cannot be put into the outbox.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OutboxError {
    /// The folder is a trail or lies in one.
    #[error("the outbox must not lie in a trail folder")]
    InTrail,
    /// Writing failed.
    #[error("the outbox could not be written")]
    Io(#[from] io::Error),
}

impl Outbox {
    /// Opens the outbox in a folder, or makes it. To be done before anything is issued: what cannot be let out must not be
    /// issued.
    ///
    /// # Errors
    /// [`DeskError::Outbox`].
    pub fn open(folder: &Path, trail: &Path) -> Result<Self, DeskError> {
        if private_folder::lies_in_trail(folder, Some(trail)).map_err(OutboxError::Io)? {
            return Err(OutboxError::InTrail.into());
        }
        private_folder::make(folder).map_err(OutboxError::Io)?;
        // Written and removed, so that a full disk or a missing permission shows before the issue.
        let probe = folder.join("probe");
        private_folder::replace(&probe, &[b' '; 4096]).map_err(OutboxError::Io)?;
        std::fs::remove_file(probe).map_err(OutboxError::Io)?;
        Ok(Self {
            folder: folder.to_owned(),
        })
    }

    /// Puts link and code in, each into a file of its own: `CASE-KEYKIND-NUMBER.link.json` and `….code.json`. Returns the
    /// two paths.
    ///
    /// # Errors
    /// [`DeskError::Outbox`].
    pub fn put(&self, dispatches: &Dispatches) -> Result<[PathBuf; 2], DeskError> {
        let facts = dispatches.facts();
        let name = format!("{}-{}-{}", facts.case_id, facts.key_kind, facts.issue_number);
        let link = self.folder.join(format!("{name}.link.json"));
        let code = self.folder.join(format!("{name}.code.json"));
        for (path, line) in [(&link, dispatches.link_json()), (&code, dispatches.code_json())] {
            private_folder::replace(path, line.as_bytes()).map_err(OutboxError::Io)?;
        }
        private_folder::sync(&self.folder).map_err(OutboxError::Io)?;
        Ok([link, code])
    }
}
