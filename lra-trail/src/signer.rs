use lra_core::audit::note::{LogKey, NoteError, Origin};
use ring::rand::{SecureRandom as _, SystemRandom};
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use std::fs::{self, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use zeroize::Zeroizing;

/// Why a key could not be made or read, or a signature not be given.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SignerError {
    /// The key would lie in a trail folder: whoever copies the trail would have the key.
    #[error("a signing key must not lie in a trail folder")]
    KeyInTrail,
    /// Others than its owner can read the key file.
    #[error("the key file must be readable by its owner only (mode 0600)")]
    KeyFileMode,
    /// The file holds no key.
    #[error("the key file must hold 32 octets")]
    KeyFileForm,
    /// The key cannot stand for that origin.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// The key file could not be read or written.
    #[error("the key file could not be read or written")]
    Io(#[from] io::Error),
    /// The module that holds the key refused.
    #[error("the module that holds the key refused to sign")]
    Refused,
}

/// Whoever signs checkpoints: a key file, or a hardware module.
pub trait NoteSigner {
    /// The public half, under the name of the trail.
    fn key(&self) -> &LogKey;

    /// The Ed25519 signature (RFC 8032, without pre-hashing) over the text of a note.
    ///
    /// # Errors
    /// [`SignerError::Refused`], or what else went wrong.
    fn sign(&self, text: &[u8]) -> Result<[u8; 64], SignerError>;
}

/// An Ed25519 key whose 32-octet seed lies in a file of mode 0600, outside every trail folder.
pub struct Ed25519FileKey {
    pair: Ed25519KeyPair,
    key: LogKey,
}

impl Ed25519FileKey {
    /// Makes a new key file. An existing one is never overwritten.
    ///
    /// # Errors
    /// [`SignerError`].
    pub fn create(path: &Path, origin: Origin) -> Result<Self, SignerError> {
        refuse_trail_folder(path)?;
        let mut seed = Zeroizing::new([0; 32]);
        SystemRandom::new()
            .fill(seed.as_mut())
            .map_err(|_| io::Error::other("the system has no randomness"))?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.write_all(seed.as_ref())?;
        file.sync_all()?;
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::File::open(folder)?.sync_all()?;
        }
        Self::from_seed(&seed, origin)
    }

    /// Reads a key file.
    ///
    /// # Errors
    /// [`SignerError`].
    pub fn open(path: &Path, origin: Origin) -> Result<Self, SignerError> {
        refuse_trail_folder(path)?;
        let mut file = fs::File::open(path)?;
        #[cfg(unix)]
        if std::os::unix::fs::PermissionsExt::mode(&file.metadata()?.permissions()) & 0o077 != 0 {
            return Err(SignerError::KeyFileMode);
        }
        let mut seed = Zeroizing::new([0; 32]);
        let mut more = [0];
        file.read_exact(seed.as_mut()).map_err(|_| SignerError::KeyFileForm)?;
        if file.read(&mut more)? != 0 {
            return Err(SignerError::KeyFileForm);
        }
        Self::from_seed(&seed, origin)
    }

    /// The key of a seed that is kept elsewhere. The caller wipes its own copy.
    ///
    /// # Errors
    /// [`SignerError::KeyFileForm`] or [`SignerError::Note`].
    pub fn from_seed(seed: &[u8; 32], origin: Origin) -> Result<Self, SignerError> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| SignerError::KeyFileForm)?;
        let public = pair
            .public_key()
            .as_ref()
            .try_into()
            .map_err(|_| SignerError::KeyFileForm)?;
        let key = LogKey::new(origin, public)?;
        Ok(Self { pair, key })
    }
}

impl NoteSigner for Ed25519FileKey {
    fn key(&self) -> &LogKey {
        &self.key
    }

    fn sign(&self, text: &[u8]) -> Result<[u8; 64], SignerError> {
        let signature = self.pair.sign(text);
        signature.as_ref().try_into().map_err(|_| SignerError::Refused)
    }
}

/// Refuses a path below a folder that holds a checkpoint.
fn refuse_trail_folder(path: &Path) -> Result<(), SignerError> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.canonicalize()?,
        _ => Path::new(".").canonicalize()?,
    };
    if folder.ancestors().any(|folder| folder.join("checkpoint").is_file()) {
        return Err(SignerError::KeyInTrail);
    }
    Ok(())
}
