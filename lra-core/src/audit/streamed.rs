//! Verification of a trail whose files are handed in one after the other, as a browser reads them: it says which it needs
//! next, and keeps those of one unit only.

use super::checkpoint::VerifiedCheckpoint;
use super::edge::Edge;
use super::fault::VerificationReport;
use super::tile::Tile;
use super::verify::{Plan, Tally, TileSource};
use super::worker::{Ancestors, Worker};
use core::convert::Infallible;
use std::collections::{BTreeMap, VecDeque};

/// The tiles at hand; those that were asked for and do not exist are not among them.
#[derive(Debug, Default)]
struct Store(BTreeMap<Tile, Vec<u8>>);

impl TileSource for Store {
    type Error = Infallible;

    fn read(&self, tile: Tile, into: &mut Vec<u8>) -> Result<bool, Infallible> {
        into.clear();
        let found = self.0.get(&tile);
        into.extend_from_slice(found.map_or(&[], Vec::as_slice));
        Ok(found.is_some())
    }
}

/// What was read of the tree above the entries, and of the entries so far.
#[derive(Debug)]
struct Reading {
    edge: Edge,
    tally: Tally,
    ancestors: Ancestors,
    /// The unit whose tiles are wanted.
    unit: u64,
}

/// A verification under way.
///
/// Ask what is [`wanted`](Self::wanted), [`give`](Self::give) it or that there is no such tile, until nothing is; then
/// [`finish`](Self::finish). Memory does not grow with the trail.
#[derive(Debug)]
pub struct StreamedVerification {
    checkpoint: VerifiedCheckpoint,
    expected: Option<VerifiedCheckpoint>,
    store: Store,
    wanted: VecDeque<Tile>,
    /// Of a partial tile that is gone: the full one, wanted in its place.
    instead: Option<Tile>,
    reading: Option<Reading>,
}

impl StreamedVerification {
    /// Begins to verify a trail against its checkpoint, and against an older one that was kept elsewhere.
    #[must_use]
    pub fn new(checkpoint: VerifiedCheckpoint, expected: Option<VerifiedCheckpoint>) -> Self {
        let wanted = Tile::partial_tiles(checkpoint.size()).collect();
        let mut verification = Self {
            checkpoint,
            expected,
            store: Store::default(),
            wanted,
            instead: None,
            reading: None,
        };
        verification.go_on();
        verification
    }

    /// The tile to give next; none once all were read.
    #[must_use]
    pub fn wanted(&self) -> Option<Tile> {
        self.instead.or_else(|| self.wanted.front().copied())
    }

    /// The tiles that will be wanted, as far as can be told: that of [`wanted`](Self::wanted), the rest of the records in hand, and
    /// those of the next 4 096 records. Whoever has to wait for tiles reads them ahead.
    #[must_use]
    pub fn upcoming(&self) -> Vec<Tile> {
        let rest = self.wanted.iter().skip(usize::from(self.instead.is_some()));
        let mut tiles: Vec<Tile> = self.instead.iter().chain(rest).copied().collect();
        if let Some(reading) = &self.reading {
            let of_unit = |unit| Worker::<Store>::tiles_of(&reading.edge, &[], unit);
            let in_hand = of_unit(reading.unit);
            let next = of_unit(reading.unit.saturating_add(1));
            tiles.extend(next.into_iter().filter(|tile| !in_hand.contains(tile)));
        }
        tiles
    }

    /// Takes the content of the tile that is wanted, `None` if there is no such tile.
    pub fn give(&mut self, content: Option<Vec<u8>>) {
        let Some(&tile) = self.wanted.front() else { return };
        match content {
            Some(mut content) => {
                if self.instead.is_some() {
                    content.truncate(tile.length_within(&content));
                }
                self.store.0.insert(tile, content);
            }
            // A partial tile may be gone once the full one is there, which begins with the same bytes.
            None if self.instead.is_none() && !tile.is_full() => {
                self.instead = Some(tile.filled());
                return;
            }
            None => {}
        }
        self.instead = None;
        self.wanted.pop_front();
        self.go_on();
    }

    /// How many records were read and hashed so far.
    #[must_use]
    pub fn records(&self) -> u64 {
        self.reading.as_ref().map_or(0, |reading| reading.tally.records())
    }

    /// How many records the trail has.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.checkpoint.size()
    }

    /// The whole report. What is still wanted counts as missing.
    #[must_use]
    pub fn finish(mut self) -> VerificationReport {
        while self.wanted().is_some() {
            self.give(None);
        }
        match self.reading {
            Some(reading) => reading.tally.finish(),
            // Without anything wanted the edge was read.
            None => VerificationReport::without_checkpoint(super::fault::FaultKind::CheckpointMissing),
        }
    }

    /// Reads what is complete, and wants what comes next.
    fn go_on(&mut self) {
        while self.wanted.is_empty() {
            let expected = self.expected.as_ref();
            let Some(mut reading) = self.reading.take() else {
                let Ok(plan) = Plan::new(&self.store, &self.checkpoint, expected);
                self.reading = Some(Reading {
                    tally: plan.tally(),
                    ancestors: Ancestors::new(),
                    unit: 0,
                    edge: plan.edge,
                });
                self.want_unit();
                continue;
            };
            let plan = Plan {
                source: &self.store,
                edge: reading.edge,
                checkpoint: &self.checkpoint,
                expected,
            };
            if reading.unit < plan.units() {
                let mut worker = Worker::with(&plan, reading.ancestors);
                let Ok(report) = worker.check(reading.unit);
                reading.ancestors = worker.into_ancestors();
                reading.tally.take(report);
                reading.unit += 1;
            }
            let is_done = reading.unit >= plan.units();
            reading.edge = plan.edge;
            self.reading = Some(reading);
            if is_done {
                self.store.0.clear();
                return;
            }
            self.want_unit();
        }
    }

    fn want_unit(&mut self) {
        self.store.0.clear();
        if let Some(reading) = &self.reading {
            self.wanted = Worker::<Store>::tiles_of(&reading.edge, &reading.ancestors, reading.unit).into();
        }
    }
}
