//! Appends entries to a log and yields the tiles that change.

use super::checkpoint::VerifiedCheckpoint;
use super::edge::Edge;
use super::fault::{Fault, FaultKind};
use super::tile::{Entries, FULL_WIDTH, TILE_HEIGHT, TOP_LEVEL, Tile};
use super::tree::{CompactTree, Hash};
use super::verify::TileSource;

/// A tile with its bytes.
pub type WrittenTile = (Tile, Vec<u8>);

/// Why an entry could not be appended.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AppendError<E> {
    /// The entry could not be written.
    #[error(transparent)]
    Entry(E),
    /// The entry is longer than 65 535 bytes.
    #[error("the entry is longer than 65535 bytes")]
    TooLong,
}

/// The right edge of a growing log, in memory: the last bundle and the last tile of each level.
#[derive(Debug, Clone)]
pub struct Appender {
    size: u64,
    bundle: Vec<u8>,
    levels: Vec<Vec<Hash>>,
    full: Vec<WrittenTile>,
}

impl Default for Appender {
    fn default() -> Self {
        Self::new()
    }
}

impl Appender {
    /// A log without entries.
    #[must_use]
    pub fn new() -> Self {
        Self {
            size: 0,
            bundle: Vec::new(),
            levels: vec![Vec::new(); usize::from(TOP_LEVEL) + 1],
            full: Vec::new(),
        }
    }

    /// Continues a log after its checkpoint. Reads the right edge only and refuses it when it does not make the signed
    /// root.
    ///
    /// # Errors
    /// Those of the source; inside, the fault that was found.
    pub fn resume<S: TileSource>(source: &S, checkpoint: &VerifiedCheckpoint) -> Result<Result<Self, Fault>, S::Error> {
        let edge = Edge::read(source, checkpoint)?;
        let mut appender = Self::new();
        appender.size = checkpoint.size();
        if let Some(&fault) = edge.faults().first() {
            return Ok(Err(fault));
        }
        for (level, hashes) in (0..=TOP_LEVEL).zip(&mut appender.levels) {
            hashes.extend_from_slice(edge.level(level));
        }
        if !edge.is_trusted() {
            let lowest = Tile::partial_tiles(appender.size).next();
            return Ok(Err(Fault::new(FaultKind::HashAltered, lowest, None)));
        }
        let (index, width) = Tile::edge(0, appender.size);
        let Some(tile) = Tile::entries(index, width) else {
            return Ok(Ok(appender));
        };
        if !source.read(tile, &mut appender.bundle)? {
            return Ok(Err(Fault::new(FaultKind::TileMissing, Some(tile), None)));
        }
        let mut entries = Entries::new(&appender.bundle);
        for (hash, position) in edge.level(0).iter().zip(tile.first_position()..) {
            let fault = match entries.next() {
                Some(entry) if Hash::of_leaf(entry) == *hash => continue,
                Some(_) => FaultKind::EntryAltered,
                None => FaultKind::TileLength,
            };
            return Ok(Err(Fault::new(fault, Some(tile), Some(position))));
        }
        if !entries.rest().is_empty() {
            return Ok(Err(Fault::new(FaultKind::TileLength, Some(tile), None)));
        }
        Ok(Ok(appender))
    }

    /// How many entries the log has.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The last bundle, if it is partial.
    #[must_use]
    pub fn partial_bundle(&self) -> &[u8] {
        &self.bundle
    }

    /// Appends the entry that a function writes behind the bytes it is given, and yields its position.
    ///
    /// # Errors
    /// [`AppendError`]; then the log is as it was before.
    pub fn append<E>(&mut self, write: impl FnOnce(&mut Vec<u8>) -> Result<(), E>) -> Result<u64, AppendError<E>> {
        let start = self.bundle.len();
        self.bundle.extend_from_slice(&[0, 0]);
        if let Err(error) = write(&mut self.bundle) {
            self.bundle.truncate(start);
            return Err(AppendError::Entry(error));
        }
        let Some(([high, low], entry)) = self
            .bundle
            .get_mut(start..)
            .and_then(|written| written.split_first_chunk_mut::<2>())
        else {
            return Err(AppendError::TooLong);
        };
        let Ok(length) = u16::try_from(entry.len()) else {
            self.bundle.truncate(start);
            return Err(AppendError::TooLong);
        };
        [*high, *low] = length.to_be_bytes();
        let leaf = Hash::of_leaf(entry);
        let position = self.size;
        self.size = self.size.saturating_add(1);
        self.push(leaf);
        Ok(position)
    }

    fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        for (level, hashes) in (0..=TOP_LEVEL).zip(&mut self.levels) {
            hashes.push(hash);
            if hashes.len() < usize::from(FULL_WIDTH) {
                break;
            }
            // The index of the tile that is now full: how many such tiles there are, less one.
            let (count, _) = Tile::edge(level, self.size);
            let index = count.saturating_sub(1);
            if level == 0 {
                let tile = Tile::entries(index, FULL_WIDTH);
                self.full
                    .extend(tile.map(|tile| (tile, core::mem::take(&mut self.bundle))));
            }
            let tile = Tile::hashes(level, index, FULL_WIDTH);
            self.full.extend(tile.map(|tile| (tile, bytes_of(hashes))));
            hash = Hash::of_leaf_hashes(hashes);
            hashes.clear();
        }
    }

    /// The tiles that became full since this was last asked, in the order in which they did.
    pub fn take_full(&mut self) -> Vec<WrittenTile> {
        core::mem::take(&mut self.full)
    }

    /// The partial tiles at the right edge, the entries first.
    #[must_use]
    pub fn partial_tiles(&self) -> Vec<WrittenTile> {
        let (index, width) = Tile::edge(0, self.size);
        let mut tiles = Vec::new();
        tiles.extend(Tile::entries(index, width).map(|tile| (tile, self.bundle.clone())));
        for tile in Tile::partial_tiles(self.size) {
            if let Some(hashes) = self.levels.get(usize::from(tile.level())) {
                tiles.push((tile, bytes_of(hashes)));
            }
        }
        tiles
    }

    /// The root over all entries.
    #[must_use]
    pub fn root(&self) -> Hash {
        let mut tree = CompactTree::new();
        for (level, hashes) in (0..=TOP_LEVEL).zip(&self.levels).rev() {
            for &hash in hashes {
                tree.push_subtree(hash, TILE_HEIGHT * u32::from(level));
            }
        }
        tree.root()
    }
}

fn bytes_of(hashes: &[Hash]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.0).collect()
}
