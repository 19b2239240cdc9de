use super::{hexadecimal, private_folder};
use lra_core::activation::{KeyKind, LinkSelector, SealError, SealKeyRing, StoredActivation};
use lra_core::audit::pseudonym::Pseudonym;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// The activations of a desk, one sealed file each, written by compare-and-swap.
///
/// `activations/SELECTOR` holds the sealed state, `persons/PSEUDONYM/SELECTOR` says whose it is, `cases/CASE` where the
/// case stands. Every write happens under a lock and replaces a file as a whole, so that of two writers over the same
/// version exactly one succeeds. The lock is held for the swap alone.
pub struct ActivationStore {
    root: PathBuf,
    seals: SealKeyRing,
}

/// Why an activation could not be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StateError {
    /// The folder is a trail or lies in one.
    #[error("the states must not lie in a trail folder")]
    InTrail,
    /// Another version is stored than the one before it: somebody else was faster.
    #[error("another version is stored, read it again")]
    Conflict,
    /// Another process holds the lock for longer than a swap takes.
    #[error("another process holds the lock on the states")]
    Locked,
    /// A stored state was changed outside, or its seal key is missing.
    #[error("a stored state cannot be used: {0}")]
    Seal(#[from] SealError),
    /// A file in the folder is not of the form that was written there.
    #[error("a file among the states is not of the form that was written")]
    Form,
    /// Reading or writing failed.
    #[error("the states could not be read or written")]
    Io(#[from] io::Error),
}

const ACTIVATIONS: &str = "activations";
const PERSONS: &str = "persons";
const CASES: &str = "cases";
/// How often, and how long apart, the lock is tried for: two seconds in all.
const LOCK_TRIES: u32 = 100;
const LOCK_PAUSE: Duration = Duration::from_millis(20);

impl ActivationStore {
    /// Opens the store in a folder, or starts one.
    ///
    /// # Errors
    /// [`StateError::InTrail`], [`StateError::Io`].
    pub fn open(root: &Path, trail: &Path, seals: SealKeyRing) -> Result<Self, StateError> {
        if private_folder::lies_in_trail(root, Some(trail))? {
            return Err(StateError::InTrail);
        }
        for folder in [ACTIVATIONS, PERSONS, CASES] {
            private_folder::make(&root.join(folder))?;
        }
        private_folder::sync(root)?;
        Ok(Self {
            root: root.to_owned(),
            seals,
        })
    }

    /// What is stored under the selector of a link.
    ///
    /// # Errors
    /// [`StateError::Seal`], [`StateError::Form`], [`StateError::Io`].
    pub fn read(&self, selector: LinkSelector) -> Result<Option<StoredActivation>, StateError> {
        let Some(bytes) = read_file(&self.activation(selector))? else {
            return Ok(None);
        };
        let stored = StoredActivation::reopen(bytes.strip_suffix(b"\n").ok_or(StateError::Form)?, &self.seals)?;
        // A sealed file under another's name.
        if stored.selector() != selector {
            return Err(StateError::Form);
        }
        Ok(Some(stored))
    }

    /// Writes a state over the version before it, or where none stands if its version is 1. Returns the version that is
    /// now on disk.
    ///
    /// # Errors
    /// [`StateError::Conflict`] when another version stands there; [`StateError::Locked`]; those of [`Self::read`].
    pub fn swap(&self, state: &StoredActivation) -> Result<u64, StateError> {
        let _lock = self.lock()?;
        let stored = self.read(state.selector())?.map_or(0, |stored| stored.version());
        if stored.checked_add(1) != Some(state.version()) {
            return Err(StateError::Conflict);
        }
        let mut bytes = state.seal(&self.seals);
        bytes.push(b'\n');
        private_folder::replace(&self.activation(state.selector()), &bytes)?;
        Ok(state.version())
    }

    /// A state under the seal of the store.
    pub(super) fn sealed(&self, state: &StoredActivation) -> Vec<u8> {
        state.seal(&self.seals)
    }

    /// A state that was sealed by the store.
    pub(super) fn reopened(&self, sealed: &[u8]) -> Result<StoredActivation, StateError> {
        Ok(StoredActivation::reopen(sealed, &self.seals)?)
    }

    /// Notes, ahead of the first swap, whose activation it will be.
    pub(super) fn assign(&self, person: &Pseudonym, selector: LinkSelector) -> Result<(), StateError> {
        let folder = self.person(person);
        private_folder::make(&folder)?;
        match private_folder::write_new(&folder.join(hexadecimal::encode(selector.as_bytes())), b"") {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error.into()),
            _ => {}
        }
        private_folder::sync(&folder)?;
        Ok(private_folder::sync(&self.root.join(PERSONS))?)
    }

    /// Every activation of one kind of key for the person behind these pseudonyms.
    pub(super) fn of_person(
        &self,
        pseudonyms: &[Pseudonym],
        key_kind: &KeyKind,
    ) -> Result<Vec<StoredActivation>, StateError> {
        let mut found = Vec::new();
        for pseudonym in pseudonyms {
            let entries = match fs::read_dir(self.person(pseudonym)) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                entries => entries?,
            };
            for entry in entries {
                let name = entry?.file_name().to_string_lossy().into_owned();
                let octets = hexadecimal::decode::<16>(&name).ok_or(StateError::Form)?;
                // An assignment whose activation never was stored: the process died in between.
                let Some(bytes) = read_file(&self.root.join(ACTIVATIONS).join(&name))? else {
                    continue;
                };
                let sealed = bytes.strip_suffix(b"\n").ok_or(StateError::Form)?;
                let stored = StoredActivation::reopen(sealed, &self.seals)?;
                if stored.selector().as_bytes() != &*octets {
                    return Err(StateError::Form);
                }
                if stored.key_kind() == key_kind {
                    found.push(stored);
                }
            }
        }
        Ok(found)
    }

    /// The file in which a case keeps where it stands.
    pub(super) fn case_file(&self, case: &str) -> PathBuf {
        // Hexadecimal, since some file systems take `a` for `A`.
        self.root.join(CASES).join(hexadecimal::encode(case.as_bytes()))
    }

    fn activation(&self, selector: LinkSelector) -> PathBuf {
        self.root
            .join(ACTIVATIONS)
            .join(hexadecimal::encode(selector.as_bytes()))
    }

    fn person(&self, pseudonym: &Pseudonym) -> PathBuf {
        let value = hexadecimal::encode(pseudonym.value.as_bytes());
        self.root.join(PERSONS).join(value)
    }

    /// The lock of the store; given back when the file is dropped, or the process dies.
    pub(super) fn lock(&self) -> Result<File, StateError> {
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(self.root.join("lock"))?;
        for _ in 0..LOCK_TRIES {
            match fs4::fs_std::FileExt::try_lock_exclusive(&file) {
                Ok(true) => return Ok(file),
                Ok(false) => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error.into()),
            }
            thread::sleep(LOCK_PAUSE);
        }
        Err(StateError::Locked)
    }
}

/// The bytes of a file, nothing if there is none.
pub(super) fn read_file(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
