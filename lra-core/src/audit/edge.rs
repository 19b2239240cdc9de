//! The right edge of a tree: its partial tiles, which together make the root.

use super::checkpoint::VerifiedCheckpoint;
use super::fault::{Fault, FaultKind};
use super::tile::{TILE_HEIGHT, TOP_LEVEL, Tile, hashes};
use super::tree::{CompactTree, Hash};
use super::verify::TileSource;

/// The partial hash tiles of a tree of one size, as they were read.
#[derive(Debug)]
pub struct Edge {
    size: u64,
    root: Hash,
    levels: Vec<Vec<Hash>>,
    trusted: bool,
    faults: Vec<Fault>,
}

impl Edge {
    /// Reads all partial tiles and holds them against the signed root.
    pub(super) fn read<S: TileSource>(source: &S, checkpoint: &VerifiedCheckpoint) -> Result<Self, S::Error> {
        let size = checkpoint.size();
        let mut edge = Self {
            size,
            root: checkpoint.root(),
            levels: vec![Vec::new(); usize::from(TOP_LEVEL) + 1],
            trusted: false,
            faults: Vec::new(),
        };
        let mut bytes = Vec::new();
        for tile in Tile::partial_tiles(size) {
            let found = source.read(tile, &mut bytes)?;
            match read_hashes(tile, found, &bytes) {
                Ok(read) => {
                    if let Some(level) = edge.levels.get_mut(usize::from(tile.level())) {
                        *level = read;
                    }
                }
                Err(fault) => edge.faults.push(fault),
            }
        }
        edge.trusted = edge.root_over(edge.level(0)) == Some(edge.root);
        Ok(edge)
    }

    /// Whether the tiles make the signed root.
    pub(super) const fn is_trusted(&self) -> bool {
        self.trusted
    }

    /// Whether these leaf hashes, in the place of the partial tile at level 0, make the signed root.
    pub(super) fn is_completed_by(&self, leaves: &[Hash]) -> bool {
        self.root_over(leaves) == Some(self.root)
    }

    pub(super) fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The hashes of the partial tile of a level; none if there is no such tile.
    pub(super) fn level(&self, level: u8) -> &[Hash] {
        self.levels.get(usize::from(level)).map_or(&[], Vec::as_slice)
    }

    /// The number of full tiles of a level.
    pub(super) fn full_tiles(&self, level: u8) -> u64 {
        Tile::edge(level, self.size).0
    }

    /// The partial tile of a level.
    pub(super) fn tile(&self, level: u8) -> Option<Tile> {
        let (index, width) = Tile::edge(level, self.size);
        Tile::hashes(level, index, width)
    }

    fn root_over(&self, leaves: &[Hash]) -> Option<Hash> {
        let mut tree = CompactTree::new();
        for level in (1..=TOP_LEVEL).rev() {
            for &hash in self.level(level) {
                if !tree.push_subtree(hash, TILE_HEIGHT * u32::from(level)) {
                    return None;
                }
            }
        }
        leaves.iter().for_each(|&leaf| tree.push(leaf));
        (tree.size() == self.size).then(|| tree.root())
    }
}

/// The hashes of a tile that was read, if it is there and of the right length.
pub(super) fn read_hashes(tile: Tile, found: bool, bytes: &[u8]) -> Result<Vec<Hash>, Fault> {
    if !found {
        return Err(Fault::new(FaultKind::TileMissing, Some(tile), None));
    }
    if bytes.len() != usize::from(tile.width()) * 32 {
        return Err(Fault::new(FaultKind::TileLength, Some(tile), None));
    }
    Ok(hashes(bytes).collect())
}
