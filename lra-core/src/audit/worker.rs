//! The check of one unit of records.

use super::canonical::validate_canonical;
use super::edge::{Edge, read_hashes};
use super::fault::{Fault, FaultKind};
use super::tile::{Entries, FULL_WIDTH, TOP_LEVEL, Tile};
use super::tree::Hash;
use super::verify::{Content, Plan, TileSource, UNIT_BUNDLES, UnitReport};

/// A full tile above the entries, as it was last read.
#[derive(Debug)]
pub(super) struct Ancestor {
    index: u64,
    hashes: Vec<Hash>,
    trusted: bool,
}

/// What the tree above says of a full tile.
struct Above {
    /// The hash, if the tile above could be read.
    hash: Option<Hash>,
    /// Whether that hash leads up to the signed root.
    trusted: bool,
    /// The tile it stands in.
    tile: Option<Tile>,
}

/// Checks units. Keeps the last tile it read of each level, so that units are best checked in ascending order.
#[derive(Debug)]
pub struct Worker<'a, S> {
    plan: &'a Plan<'a, S>,
    ancestors: Ancestors,
    bundle: Vec<u8>,
    tile: Vec<u8>,
    /// The roots of the full bundles of the unit in hand.
    roots: Vec<Hash>,
    /// The first record of the unit in hand: faults of tiles above are reported by the first unit below them only.
    first_position: u64,
    faults: Vec<Fault>,
}

/// The tiles above the entries that a worker keeps, by their level.
pub(super) type Ancestors = Vec<Option<Ancestor>>;

impl<'a, S: TileSource> Worker<'a, S> {
    pub(super) fn new(plan: &'a Plan<'a, S>) -> Self {
        Self::with(plan, Ancestors::new())
    }

    /// One who goes on with what another kept.
    pub(super) fn with(plan: &'a Plan<'a, S>, mut ancestors: Ancestors) -> Self {
        ancestors.resize_with(usize::from(TOP_LEVEL) + 1, || None);
        Self {
            plan,
            ancestors,
            bundle: Vec::new(),
            tile: Vec::new(),
            roots: Vec::new(),
            first_position: 0,
            faults: Vec::new(),
        }
    }

    /// What it keeps, for one who goes on.
    pub(super) fn into_ancestors(self) -> Ancestors {
        self.ancestors
    }

    /// The tiles that [`check`](Self::check) reads for a unit, if what is kept is of an earlier unit.
    pub(super) fn tiles_of(edge: &Edge, kept: &[Option<Ancestor>], unit: u64) -> Vec<Tile> {
        let first = unit.saturating_mul(UNIT_BUNDLES);
        let end = first.saturating_add(UNIT_BUNDLES);
        let mut tiles = Vec::new();
        let mut index = first;
        for level in 1..=TOP_LEVEL {
            index /= u64::from(FULL_WIDTH);
            let is_kept = |kept: &Option<Ancestor>| kept.as_ref().is_some_and(|kept| kept.index == index);
            if index < edge.full_tiles(level) && !kept.get(usize::from(level)).is_some_and(is_kept) {
                tiles.extend(Tile::hashes(level, index, FULL_WIDTH));
            }
        }
        let full_tiles = edge.full_tiles(0);
        for index in first..end.min(full_tiles) {
            tiles.extend(Tile::hashes(0, index, FULL_WIDTH));
            tiles.extend(Tile::entries(index, FULL_WIDTH));
        }
        if (first..end).contains(&full_tiles) {
            tiles.extend(edge.tile(0).and_then(|tile| Tile::entries(tile.index(), tile.width())));
        }
        tiles
    }

    /// Checks one unit.
    ///
    /// # Errors
    /// Those of the source.
    pub fn check(&mut self, unit: u64) -> Result<UnitReport, S::Error> {
        let first = unit.saturating_mul(UNIT_BUNDLES);
        let full_tiles = self.plan.edge.full_tiles(0);
        self.first_position = first.saturating_mul(u64::from(FULL_WIDTH));
        self.roots.clear();
        let mut leaves = Vec::new();
        let mut readable = true;
        for index in first..first.saturating_add(UNIT_BUNDLES).min(full_tiles) {
            readable &= self.check_full(index, &mut leaves)?;
        }
        if (first..first.saturating_add(UNIT_BUNDLES)).contains(&full_tiles) {
            readable &= self.check_partial(&mut leaves)?;
        }
        Ok(UnitReport {
            records: u64::try_from(leaves.len()).unwrap_or(u64::MAX),
            content: if !readable {
                Content::Unreadable
            } else if self.plan.needs_leaves(unit) {
                Content::Leaves(leaves)
            } else {
                // A full unit: the roots of its bundles, all full, are the leaves of a tree with the same root.
                Content::Root(Hash::of_leaf_hashes(&self.roots))
            },
            faults: core::mem::take(&mut self.faults),
        })
    }

    /// Checks a full bundle with its full tile; says whether every entry could be read.
    fn check_full(&mut self, index: u64, unit: &mut Vec<Hash>) -> Result<bool, S::Error> {
        let (Some(entries), Some(tile)) = (Tile::entries(index, FULL_WIDTH), Tile::hashes(0, index, FULL_WIDTH)) else {
            return Ok(false);
        };
        let above = self.above(0, index)?;
        let found = self.plan.source.read(tile, &mut self.tile)?;
        let stored = read_hashes(tile, found, &self.tile);
        let (leaves, whole) = self.read_entries(entries)?;

        let of_entries = whole.then(|| Hash::of_leaf_hashes(&leaves));
        // Nearly always entries and tile agree, and one root stands for both.
        let in_tile = match &stored {
            Ok(hashes) if *hashes == leaves => of_entries,
            Ok(hashes) => Some(Hash::of_leaf_hashes(hashes)),
            Err(_) => None,
        };
        self.roots.extend(of_entries);
        let tile_fits = above.hash.is_some() && in_tile == above.hash;
        let entries_fit = above.hash.is_some() && of_entries == above.hash;
        match stored {
            Err(fault) => {
                self.faults.push(fault);
                if above.trusted && whole && !entries_fit {
                    self.blame(FaultKind::EntryAltered, Some(entries), None);
                }
            }
            Ok(_) if tile_fits && entries_fit => {}
            Ok(stored) => {
                let differ = differing(&leaves, &stored, entries.first_position());
                if !tile_fits && !entries_fit && !above.trusted && above.hash.is_some() {
                    // Entries and tile agree against a hash that leads nowhere: that hash is the altered one.
                    self.blame(FaultKind::HashAltered, above.tile, Some(entries.first_position()));
                }
                let both_wrong = differ.is_empty() && whole && above.trusted;
                if both_wrong {
                    self.blame(FaultKind::EntryAltered, Some(entries), None);
                    self.blame(FaultKind::HashAltered, Some(tile), None);
                }
                for &position in &differ {
                    if !entries_fit {
                        self.blame(FaultKind::EntryAltered, Some(entries), Some(position));
                    }
                    if !tile_fits {
                        self.blame(FaultKind::HashAltered, Some(tile), Some(position));
                    }
                }
                if !tile_fits && above.trusted && !both_wrong && differ.is_empty() {
                    self.blame(FaultKind::HashAltered, Some(tile), None);
                }
            }
        }
        unit.extend_from_slice(&leaves);
        Ok(whole)
    }

    /// Checks the partial bundle at the end with its partial tile.
    fn check_partial(&mut self, unit: &mut Vec<Hash>) -> Result<bool, S::Error> {
        let Some(tile) = self.plan.edge.tile(0) else {
            return Ok(true);
        };
        let Some(entries) = Tile::entries(tile.index(), tile.width()) else {
            return Ok(false);
        };
        let (leaves, whole) = self.read_entries(entries)?;
        let edge = &self.plan.edge;
        let stored = edge.level(0);
        let entries_fit = whole && edge.is_completed_by(&leaves);
        if stored.is_empty() {
            // The tile itself was reported when the edge was read.
            if whole && !entries_fit {
                self.blame(FaultKind::EntryAltered, Some(entries), None);
            }
        } else {
            for position in differing(&leaves, stored, entries.first_position()) {
                if !entries_fit {
                    self.blame(FaultKind::EntryAltered, Some(entries), Some(position));
                }
                if !edge.is_trusted() {
                    self.blame(FaultKind::HashAltered, Some(tile), Some(position));
                }
            }
        }
        unit.extend_from_slice(&leaves);
        Ok(whole)
    }

    /// Hashes the entries of a bundle; says whether there were as many as its width, and nothing more.
    fn read_entries(&mut self, tile: Tile) -> Result<(Vec<Hash>, bool), S::Error> {
        let mut leaves = Vec::with_capacity(usize::from(tile.width()));
        if !self.plan.source.read(tile, &mut self.bundle)? {
            self.blame(FaultKind::TileMissing, Some(tile), None);
            return Ok((leaves, false));
        }
        let mut entries = Entries::new(&self.bundle);
        let mut odd = Vec::new();
        for (entry, position) in entries
            .by_ref()
            .take(usize::from(tile.width()))
            .zip(tile.first_position()..)
        {
            if validate_canonical(entry).is_err() {
                odd.push(position);
            }
            leaves.push(Hash::of_leaf(entry));
        }
        let whole = leaves.len() == usize::from(tile.width()) && entries.rest().is_empty();
        for position in odd {
            self.blame(FaultKind::NotCanonical, Some(tile), Some(position));
        }
        if !whole {
            let read = u64::try_from(leaves.len()).unwrap_or(u64::MAX);
            let position = tile.first_position().saturating_add(read);
            self.blame(FaultKind::TileLength, Some(tile), Some(position));
        }
        Ok((leaves, whole))
    }

    /// What the tree above says of the full tile of a level.
    fn above(&mut self, level: u8, index: u64) -> Result<Above, S::Error> {
        let level = level.saturating_add(1);
        let parent = index / u64::from(FULL_WIDTH);
        let slot = usize::try_from(index % u64::from(FULL_WIDTH)).unwrap_or(usize::MAX);
        let edge = &self.plan.edge;
        if parent >= edge.full_tiles(level) {
            return Ok(Above {
                hash: edge.level(level).get(slot).copied(),
                trusted: edge.is_trusted(),
                tile: edge.tile(level),
            });
        }
        let place = usize::from(level);
        let known = self.ancestors.get(place).and_then(Option::as_ref);
        if known.is_none_or(|ancestor| ancestor.index != parent) {
            let ancestor = self.read_ancestor(level, parent)?;
            if let Some(kept) = self.ancestors.get_mut(place) {
                *kept = Some(ancestor);
            }
        }
        let known = self.ancestors.get(place).and_then(Option::as_ref);
        Ok(Above {
            hash: known.and_then(|ancestor| ancestor.hashes.get(slot).copied()),
            trusted: known.is_some_and(|ancestor| ancestor.trusted),
            tile: Tile::hashes(level, parent, FULL_WIDTH),
        })
    }

    fn read_ancestor(&mut self, level: u8, index: u64) -> Result<Ancestor, S::Error> {
        let mut ancestor = Ancestor {
            index,
            hashes: Vec::new(),
            trusted: false,
        };
        let Some(tile) = Tile::hashes(level, index, FULL_WIDTH) else {
            return Ok(ancestor);
        };
        let above = self.above(level, index)?;
        let found = self.plan.source.read(tile, &mut self.tile)?;
        let mine = tile.first_position() == self.first_position;
        match read_hashes(tile, found, &self.tile) {
            Ok(hashes) => {
                let fits = above.hash == Some(Hash::of_leaf_hashes(&hashes));
                ancestor.trusted = fits && above.trusted;
                ancestor.hashes = hashes;
                if mine && !fits && above.trusted {
                    self.blame(FaultKind::HashAltered, Some(tile), None);
                } else if mine && !fits && above.hash.is_some() {
                    self.blame(FaultKind::HashAltered, above.tile, Some(tile.first_position()));
                }
            }
            Err(fault) if mine => self.faults.push(fault),
            Err(_) => {}
        }
        Ok(ancestor)
    }

    fn blame(&mut self, kind: FaultKind, tile: Option<Tile>, record: Option<u64>) {
        self.faults.push(Fault::new(kind, tile, record));
    }
}

/// The positions at which entries and their stored hashes disagree, as far as both are known.
fn differing(leaves: &[Hash], stored: &[Hash], first_position: u64) -> Vec<u64> {
    leaves
        .iter()
        .zip(stored)
        .zip(first_position..)
        .filter(|((leaf, hash), _)| leaf != hash)
        .map(|(_, position)| position)
        .collect()
}
