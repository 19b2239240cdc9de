use crate::TrailError;
use crate::folder::{Folder, Tiles};
use crate::verify::read_checkpoint;
use lra_core::audit::fault::{Fault, FaultKind};
use lra_core::audit::note::LogKey;
use lra_core::audit::tile::{Entries, FULL_WIDTH, Tile};
use lra_core::audit::verify::TileSource as _;
use std::path::Path;

/// The acknowledged records of a trail in order, each as its position and canonical bytes (audit.exchange-format).
///
/// Only the signature of the checkpoint is checked here; [`crate::verify()`] proves that the records are the signed ones.
/// After an error the walk ends.
#[derive(Debug)]
pub struct Records {
    storage: Folder,
    size: u64,
    next: u64,
    bundle: Vec<u8>,
    /// Where the next entry begins in the bundle; 0 with an empty bundle when one must be read.
    offset: usize,
    failed: bool,
}

impl Records {
    /// Walks from a position up to the last checkpoint.
    ///
    /// # Errors
    /// As [`crate::read_checkpoint`].
    pub fn open(folder: &Path, key: &LogKey, from: u64) -> Result<Self, TrailError> {
        let size = read_checkpoint(folder, key)?.size();
        Ok(Self {
            storage: Folder::reader(folder),
            size,
            next: from,
            bundle: Vec::new(),
            offset: 0,
            failed: false,
        })
    }

    fn read(&mut self) -> Result<Vec<u8>, TrailError> {
        let slot = self.next % u64::from(FULL_WIDTH);
        let index = self.next / u64::from(FULL_WIDTH);
        let (full, width) = Tile::edge(0, self.size);
        let tile = Tile::entries(index, if index < full { FULL_WIDTH } else { width });
        let tampered = |kind| TrailError::Tampered(Fault::new(kind, tile, Some(self.next)));
        if slot == 0 || self.bundle.is_empty() {
            let Some(tile) = tile else {
                return Err(tampered(FaultKind::TileMissing));
            };
            if !Tiles(&self.storage).read(tile, &mut self.bundle)? {
                return Err(tampered(FaultKind::TileMissing));
            }
            self.offset = Entries::new(&self.bundle)
                .take(usize::try_from(slot).unwrap_or(usize::MAX))
                .map(|entry| entry.len() + 2)
                .sum();
        }
        let rest = self.bundle.get(self.offset..).unwrap_or_default();
        let entry = Entries::new(rest)
            .next()
            .ok_or_else(|| tampered(FaultKind::TileLength))?;
        let entry = entry.to_vec();
        self.offset += entry.len() + 2;
        Ok(entry)
    }
}

impl Iterator for Records {
    type Item = Result<(u64, Vec<u8>), TrailError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed || self.next >= self.size {
            return None;
        }
        let position = self.next;
        let record = self.read();
        self.failed = record.is_err();
        self.next += 1;
        Some(record.map(|bytes| (position, bytes)))
    }
}
