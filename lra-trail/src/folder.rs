//! The files of a trail, written so that a crash at any moment leaves each of them whole: staged, synced, renamed.

use crate::TrailError;
use lra_core::audit::tile::Tile;
use lra_core::audit::verify::TileSource;
use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// The name of the signed head within a trail.
pub(crate) const CHECKPOINT: &str = "checkpoint";
/// The folder of the disclosures within a trail.
pub(crate) const VAULT: &str = "vault";
const STAGING: &str = "staging";
const LOCK: &str = "lock";

/// Where a trail keeps its files, by names with `/` between their parts. Tests put one that fails in its place.
pub(crate) trait Storage {
    /// Replaces `into` by the content of a file; `false` if there is none.
    fn read(&self, name: &str, into: &mut Vec<u8>) -> io::Result<bool>;
    /// Writes a whole file: after a crash it is there as a whole or not at all.
    fn write(&mut self, name: &str, bytes: &[u8]) -> io::Result<()>;
    /// Appends to a file and syncs it.
    fn append(&mut self, name: &str, bytes: &[u8]) -> io::Result<()>;
    /// Makes the names of all files written since the last call durable.
    fn sync_names(&mut self) -> io::Result<()>;
    /// Removes a file or a folder with all it holds; `false` if there was none.
    fn remove(&mut self, name: &str) -> io::Result<bool>;
    /// The names in a folder; none if there is no such folder.
    fn list(&self, name: &str) -> io::Result<Vec<String>>;
}

/// A folder of the file system.
#[derive(Debug)]
pub(crate) struct Folder {
    root: PathBuf,
    touched: BTreeSet<PathBuf>,
    /// Held as long as the writer lives; the system gives it back when the process dies.
    lock: Option<File>,
}

impl Folder {
    /// For reading.
    pub(crate) fn reader(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            touched: BTreeSet::new(),
            lock: None,
        }
    }

    /// For writing: creates the folder if needed and locks it.
    pub(crate) fn writer(root: &Path) -> Result<Self, TrailError> {
        fs::create_dir_all(root)?;
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(root.join(LOCK))?;
        match fs4::fs_std::FileExt::try_lock_exclusive(&lock) {
            Ok(true) => {}
            Ok(false) => return Err(TrailError::Locked),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Err(TrailError::Locked),
            Err(error) => return Err(error.into()),
        }
        match fs::remove_dir_all(root.join(STAGING)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => fs::create_dir(root.join(STAGING))?,
        }
        let mut folder = Self::reader(root);
        folder.lock = Some(lock);
        folder.touched.insert(root.to_owned());
        if let Some(above) = root.parent().filter(|above| !above.as_os_str().is_empty()) {
            folder.touched.insert(above.to_owned());
        }
        Ok(folder)
    }

    /// Makes the folders above a file, private ones for the vault, and remembers to sync those that change.
    fn prepare(&mut self, path: &Path) -> io::Result<()> {
        let Some(parent) = path.parent() else {
            return Ok(());
        };
        let mut missing = Vec::new();
        let mut folder = parent;
        while !folder.is_dir() {
            missing.push(folder.to_owned());
            match folder.parent() {
                Some(above) => folder = above,
                None => break,
            }
        }
        self.touched.insert(folder.to_owned());
        for new in missing.into_iter().rev() {
            let mut builder = fs::DirBuilder::new();
            #[cfg(unix)]
            if new.starts_with(self.root.join(VAULT)) {
                std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
            }
            builder.create(&new)?;
            self.touched.insert(new);
        }
        self.touched.insert(parent.to_owned());
        Ok(())
    }
}

impl Storage for Folder {
    fn read(&self, name: &str, into: &mut Vec<u8>) -> io::Result<bool> {
        into.clear();
        match File::open(self.root.join(name)) {
            Ok(mut file) => file.read_to_end(into).map(|_| true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn write(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let path = self.root.join(name);
        self.prepare(&path)?;
        let staged = self.root.join(STAGING).join("file");
        let mut file = File::create(&staged)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&staged, &path)
    }

    fn append(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let path = self.root.join(name);
        self.prepare(&path)?;
        let mut file = OpenOptions::new().create(true).append(true).open(&path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn sync_names(&mut self) -> io::Result<()> {
        for folder in core::mem::take(&mut self.touched) {
            match File::open(&folder) {
                Ok(folder) => folder.sync_all()?,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn remove(&mut self, name: &str) -> io::Result<bool> {
        let path = self.root.join(name);
        let removed = if path.is_dir() {
            fs::remove_dir_all(&path)
        } else {
            fs::remove_file(&path)
        };
        match removed {
            Ok(()) => {
                self.touched.extend(path.parent().map(Path::to_owned));
                Ok(true)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn list(&self, name: &str) -> io::Result<Vec<String>> {
        match fs::read_dir(self.root.join(name)) {
            Ok(entries) => entries
                .map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()))
                .collect(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    }
}

/// The tiles in a storage.
#[derive(Debug)]
pub(crate) struct Tiles<'a, D>(pub(crate) &'a D);

impl<D: Storage> TileSource for Tiles<'_, D> {
    type Error = io::Error;

    fn read(&self, tile: Tile, into: &mut Vec<u8>) -> io::Result<bool> {
        if self.0.read(&tile.path(), into)? {
            return Ok(true);
        }
        // A partial tile may be gone once the full one is there, which begins with the same bytes.
        if tile.is_full() || !self.0.read(&tile.filled().path(), into)? {
            return Ok(false);
        }
        into.truncate(tile.length_within(into));
        Ok(true)
    }
}
