use super::{hexadecimal, private_folder};
use crate::{Ed25519FileKey, NoteSigner as _, SignerError};
use lra_core::activation::{KeyId, PepperRing, SealKeyRing};
use lra_core::audit::note::{LogKey, Origin};
use lra_core::audit::pseudonym::{Pseudonym, PseudonymKey};
use lra_core::audit::word::Word;
use lra_core::crypto::HmacKey;
use ring::rand::{SecureRandom as _, SystemRandom};
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The keys of a desk: the log key, the peppers of activation codes, the seal keys of stored states, and a pseudonym key
/// a year.
///
/// They lie in a folder of their own (mode 0700), one key a file (mode 0600), never in a trail: whoever copies a trail
/// must not get the keys with it. Of peppers and seal keys the one with the highest number is current. `log.pub` beside
/// them is the public half of the log key, for whoever verifies the trail. No key can be printed or cloned; all are wiped
/// when dropped.
///
/// A key file is four lines: `lra-key v1`, `kind KIND`, `name NAME`, `secret` with 64 hexadecimal digits.
pub struct DeskKeys {
    folder: PathBuf,
    log: Ed25519FileKey,
    peppers: PepperRing,
    seals: SealKeyRing,
}

/// Why keys could not be made or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeysError {
    /// The folder is a trail or lies in one.
    #[error("the keys must not lie in a trail folder")]
    InTrail,
    /// There are keys already, and keys are never overwritten.
    #[error("the folder holds keys already")]
    Exist,
    /// There is no folder with keys.
    #[error("there are no keys in the folder")]
    Missing,
    /// Others than the owner can read a key file.
    #[error("key files must be readable by their owner only (mode 0600)")]
    Mode,
    /// A file is not a key file of version 1 and of the kind that its name says.
    #[error("a key file is not of the form lra-key v1 or of another kind than its name says")]
    Form,
    /// The log key cannot be used.
    #[error(transparent)]
    Signer(SignerError),
    /// Reading or writing failed.
    #[error("the keys could not be read or written")]
    Io(#[from] io::Error),
}

const LOG: &str = "log";
const PEPPER: &str = "pepper";
const SEAL: &str = "seal";
const PSEUDONYM: &str = "pseudonym";
const PUBLIC: &str = "log.pub";
/// Longer than any key file.
const MOST_BYTES: u64 = 1024;

type Secret = Zeroizing<[u8; 32]>;

impl DeskKeys {
    /// Makes fresh keys in a folder that is not there yet, or empty: all of them, or none if anything fails.
    ///
    /// `trail` is the folder of the trail they will serve, if it is known. Without an `origin` the log gets a random one.
    ///
    /// # Errors
    /// [`KeysError::InTrail`], [`KeysError::Exist`], [`KeysError::Io`].
    pub fn create(folder: &Path, trail: Option<&Path>, origin: Option<&Origin>) -> Result<Self, KeysError> {
        if private_folder::lies_in_trail(folder, trail)? {
            return Err(KeysError::InTrail);
        }
        if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
            return Err(KeysError::Exist);
        }
        let mut octets = [0; 8];
        fill(&mut octets)?;
        let unique = hexadecimal::encode(&octets);
        let origin = match origin {
            Some(origin) => origin.clone(),
            None => format!("lra-trail/{unique}").parse().map_err(|_| KeysError::Form)?,
        };
        let mut staged = folder.as_os_str().to_owned();
        staged.push(format!(".new-{unique}"));
        let staged = PathBuf::from(staged);
        private_folder::make(&staged)?;
        let made = fill_folder(&staged, &origin).and_then(|()| rename_folder(&staged, folder));
        if made.is_err() {
            // Best effort: what is left is a folder of keys that serve nothing.
            let _ = fs::remove_dir_all(&staged);
        }
        made?;
        Self::open(folder, trail)
    }

    /// Reads the keys in a folder.
    ///
    /// # Errors
    /// [`KeysError`], [`KeysError::Missing`] if there are none.
    pub fn open(folder: &Path, trail: Option<&Path>) -> Result<Self, KeysError> {
        if private_folder::lies_in_trail(folder, trail)? {
            return Err(KeysError::InTrail);
        }
        if !folder.join("log.key").is_file() {
            return Err(KeysError::Missing);
        }
        let (origin, seed) = read_key(&folder.join("log.key"), LOG)?;
        let origin: Origin = origin.parse().map_err(|_| KeysError::Form)?;
        let log = Ed25519FileKey::from_seed(&seed, origin).map_err(KeysError::Signer)?;
        let mut peppers = numbered(folder, PEPPER)?.into_iter();
        let mut seals = numbered(folder, SEAL)?.into_iter();
        let (id, key) = peppers.next().ok_or(KeysError::Missing)?;
        let peppers = peppers.try_fold(PepperRing::new(id, key), |ring, (id, key)| ring.with_earlier(id, key));
        let (id, key) = seals.next().ok_or(KeysError::Missing)?;
        let seals = seals.try_fold(SealKeyRing::new(id, key), |ring, (id, key)| ring.with_earlier(id, key));
        Ok(Self {
            folder: folder.to_owned(),
            log,
            peppers: peppers.map_err(|_| KeysError::Form)?,
            seals: seals.map_err(|_| KeysError::Form)?,
        })
    }

    /// Reads the keys in a folder, or makes them there if neither they nor the trail are there yet.
    ///
    /// # Errors
    /// [`KeysError`]; [`KeysError::Missing`] when there is a trail but no keys, since fresh ones could not continue it.
    pub fn open_or_create(folder: &Path, trail: &Path) -> Result<Self, KeysError> {
        match Self::open(folder, Some(trail)) {
            Err(KeysError::Missing) if !trail.join(crate::folder::CHECKPOINT).exists() => {
                match Self::create(folder, Some(trail), None) {
                    // Another process was faster: its keys serve as well.
                    Err(KeysError::Exist) => Self::open(folder, Some(trail)),
                    made => made,
                }
            }
            opened => opened,
        }
    }

    /// The public half of the log key, by which everyone verifies the trail.
    #[must_use]
    pub fn log_key(&self) -> &LogKey {
        self.log.key()
    }

    /// The log key alone, for a trail without a desk.
    #[must_use]
    pub fn into_log(self) -> Ed25519FileKey {
        self.log
    }

    /// Gives the log key up for the trail, and keeps the others.
    pub(super) fn into_parts(self) -> (Ed25519FileKey, PepperRing, SealKeyRing, PseudonymKeys) {
        let pseudonyms = PseudonymKeys { folder: self.folder };
        (self.log, self.peppers, self.seals, pseudonyms)
    }
}

/// Reads the public half of a log key from the folder of its keys, or from a file that holds only it.
///
/// # Errors
/// [`KeysError::Missing`], [`KeysError::Form`], [`KeysError::Io`].
pub fn read_log_key(path: &Path) -> Result<LogKey, KeysError> {
    let path = if path.is_dir() {
        path.join(PUBLIC)
    } else {
        path.to_owned()
    };
    let mut text = String::new();
    match File::open(path) {
        Ok(file) => file
            .take(MOST_BYTES)
            .read_to_string(&mut text)
            .map_err(|error| match error.kind() {
                io::ErrorKind::InvalidData => KeysError::Form,
                _ => KeysError::Io(error),
            })?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(KeysError::Missing),
        Err(error) => return Err(error.into()),
    };
    text.trim_end().parse().map_err(|_| KeysError::Form)
}

/// The keys under which persons are found again, one for each year; a new year's key is made when it is first used.
pub(super) struct PseudonymKeys {
    folder: PathBuf,
}

impl PseudonymKeys {
    /// The pseudonym of an identifier in a year.
    pub(super) fn pseudonym(&self, year: u16, kind: &Word, identifier: &str) -> Result<Pseudonym, KeysError> {
        let name = format!("{PSEUDONYM}-{year:04}");
        let path = self.folder.join(format!("{name}.key"));
        if !path.exists() {
            let staged = self.folder.join(format!("{name}.staged"));
            match fs::remove_file(&staged) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
            write_key(&staged, PSEUDONYM, &name)?;
            // Never over a key that another process made meanwhile.
            match fs::hard_link(&staged, &path) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error.into()),
                _ => fs::remove_file(&staged)?,
            }
            private_folder::sync(&self.folder)?;
        }
        Ok(self.key(year)?.ok_or(KeysError::Missing)?.pseudonym(kind, identifier))
    }

    /// The pseudonym of an identifier in a year whose key is there.
    pub(super) fn known_pseudonym(&self, year: u16, kind: &Word, id: &str) -> Result<Option<Pseudonym>, KeysError> {
        Ok(self.key(year)?.map(|key| key.pseudonym(kind, id)))
    }

    fn key(&self, year: u16) -> Result<Option<PseudonymKey>, KeysError> {
        let path = self.folder.join(format!("{PSEUDONYM}-{year:04}.key"));
        if !path.exists() {
            return Ok(None);
        }
        let (name, mut secret) = read_key(&path, PSEUDONYM)?;
        let id: Word = name.parse().map_err(|_| KeysError::Form)?;
        let party = Word::from_static("lra").map_err(|_| KeysError::Form)?;
        let key = HmacKey::take(&mut secret).map_err(|_| KeysError::Form)?;
        Ok(Some(PseudonymKey::new(id, party, year, key)))
    }
}

fn fill(octets: &mut [u8]) -> io::Result<()> {
    SystemRandom::new()
        .fill(octets)
        .map_err(|_| io::Error::other("the system has no randomness"))
}

/// Writes all keys of a desk into an empty folder.
fn fill_folder(folder: &Path, origin: &Origin) -> Result<(), KeysError> {
    let seed = write_key(&folder.join("log.key"), LOG, origin.as_str())?;
    let log = Ed25519FileKey::from_seed(&seed, origin.clone()).map_err(KeysError::Signer)?;
    private_folder::write_new(&folder.join(PUBLIC), format!("{}\n", log.key()).as_bytes())?;
    write_key(&folder.join("pepper-1.key"), PEPPER, "pepper-1")?;
    write_key(&folder.join("seal-1.key"), SEAL, "seal-1")?;
    Ok(private_folder::sync(folder)?)
}

/// Moves a folder to its place; a folder that holds anything is never replaced.
fn rename_folder(from: &Path, to: &Path) -> Result<(), KeysError> {
    match fs::rename(from, to) {
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::AlreadyExists
            ) =>
        {
            return Err(KeysError::Exist);
        }
        moved => moved?,
    }
    match to.parent().filter(|above| !above.as_os_str().is_empty()) {
        Some(above) => Ok(private_folder::sync(above)?),
        None => Ok(()),
    }
}

/// Makes a secret and writes its file.
fn write_key(path: &Path, kind: &str, name: &str) -> Result<Secret, KeysError> {
    let mut secret = Zeroizing::new([0; 32]);
    fill(secret.as_mut())?;
    let digits = Zeroizing::new(hexadecimal::encode(secret.as_ref()));
    let mut file = private_folder::create_file(path)?;
    for piece in ["lra-key v1\nkind ", kind, "\nname ", name, "\nsecret ", &digits, "\n"] {
        file.write_all(piece.as_bytes())?;
    }
    file.sync_all()?;
    Ok(secret)
}

/// Name and secret of a key file of that kind.
fn read_key(path: &Path, kind: &str) -> Result<(String, Secret), KeysError> {
    let file = File::open(path)?;
    #[cfg(unix)]
    if std::os::unix::fs::PermissionsExt::mode(&file.metadata()?.permissions()) & 0o077 != 0 {
        return Err(KeysError::Mode);
    }
    let mut text = Zeroizing::new(String::with_capacity(1024));
    file.take(MOST_BYTES)
        .read_to_string(&mut text)
        .map_err(|error| match error.kind() {
            io::ErrorKind::InvalidData => KeysError::Form,
            _ => KeysError::Io(error),
        })?;
    parse_key(&text, kind).ok_or(KeysError::Form)
}

fn parse_key(text: &str, kind: &str) -> Option<(String, Secret)> {
    let mut lines = text.strip_suffix('\n')?.split('\n');
    let (version, its_kind, name, secret) = (lines.next()?, lines.next()?, lines.next()?, lines.next()?);
    if version != "lra-key v1" || its_kind.strip_prefix("kind ")? != kind || lines.next().is_some() {
        return None;
    }
    let name = name.strip_prefix("name ")?.to_owned();
    Some((name, hexadecimal::decode(secret.strip_prefix("secret ")?)?))
}

/// The keys of a ring, the highest number first.
fn numbered(folder: &Path, kind: &str) -> Result<Vec<(KeyId, HmacKey)>, KeysError> {
    let mut numbers = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let number = name
            .strip_prefix(kind)
            .and_then(|rest| rest.strip_prefix('-')?.strip_suffix(".key")?.parse::<u32>().ok());
        numbers.extend(number);
    }
    numbers.sort_unstable_by(|one, other| other.cmp(one));
    numbers
        .into_iter()
        .map(|number| {
            let (name, mut secret) = read_key(&folder.join(format!("{kind}-{number}.key")), kind)?;
            let id = name.parse().map_err(|_| KeysError::Form)?;
            let key = HmacKey::take(&mut secret).map_err(|_| KeysError::Form)?;
            Ok((id, key))
        })
        .collect()
}
