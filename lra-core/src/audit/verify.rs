//! Verification of a whole trail against its signed checkpoint, as a stream: memory does not grow with the trail.
//!
//! The records are cut into units of 4 096. Units are independent: any number of [`Worker`]s may check them at the same
//! time, and one [`Tally`] takes their reports in order. What was altered is told from the signed root downwards: of an
//! entry, its stored hash and the hash above, the one that the other two contradict.

use super::checkpoint::VerifiedCheckpoint;
use super::edge::Edge;
use super::fault::{Fault, FaultKind, ReportedCheckpoint, VerificationReport};
use super::tile::Tile;
use super::tree::{CompactTree, Hash};
pub use super::worker::Worker;

/// Bundles in one unit.
pub(super) const UNIT_BUNDLES: u64 = 16;
/// Tree levels that one unit spans.
const UNIT_HEIGHT: u32 = 12;
/// Records in one unit.
pub const UNIT_RECORDS: u64 = 1 << UNIT_HEIGHT;

/// Where the tiles of a log are read from: a folder, a server, memory.
pub trait TileSource {
    /// Why reading failed for another reason than absence.
    type Error;

    /// Replaces the content of `into` by that of a tile; `false` if there is no such tile. A source that no longer has
    /// a partial tile may hand out the beginning of the full one.
    ///
    /// # Errors
    /// The source's own; verification stops then, because it would prove nothing.
    fn read(&self, tile: Tile, into: &mut Vec<u8>) -> Result<bool, Self::Error>;
}

/// What one unit holds, as far as it could be read.
#[derive(Debug)]
pub(super) enum Content {
    /// A full unit, by its root.
    Root(Hash),
    /// The hashes of the entries of a unit that is not full, or in which the expected checkpoint ends.
    Leaves(Vec<Hash>),
    /// An entry could not be read.
    Unreadable,
}

/// The report on one unit.
#[derive(Debug)]
pub struct UnitReport {
    pub(super) records: u64,
    pub(super) content: Content,
    pub(super) faults: Vec<Fault>,
}

/// What is to be verified: a source of tiles, the checkpoint, and optionally an older checkpoint kept elsewhere.
#[derive(Debug)]
pub struct Plan<'a, S> {
    pub(super) source: &'a S,
    pub(super) edge: Edge,
    pub(super) checkpoint: &'a VerifiedCheckpoint,
    pub(super) expected: Option<&'a VerifiedCheckpoint>,
}

impl<'a, S: TileSource> Plan<'a, S> {
    /// Reads the right edge of the tree.
    ///
    /// # Errors
    /// Those of the source.
    pub fn new(
        source: &'a S,
        checkpoint: &'a VerifiedCheckpoint,
        expected: Option<&'a VerifiedCheckpoint>,
    ) -> Result<Self, S::Error> {
        Ok(Self {
            source,
            edge: Edge::read(source, checkpoint)?,
            checkpoint,
            expected,
        })
    }

    /// How many units there are.
    #[must_use]
    pub const fn units(&self) -> u64 {
        self.checkpoint.size().div_ceil(UNIT_RECORDS)
    }

    /// Somebody who checks units, best in ascending order. Each thread has its own.
    #[must_use]
    pub fn worker(&self) -> Worker<'_, S> {
        Worker::new(self)
    }

    /// Whether a unit must report each of its leaves.
    pub(super) fn needs_leaves(&self, unit: u64) -> bool {
        let expected = self.expected.map(VerifiedCheckpoint::size);
        let ends_within = |size: u64| size / UNIT_RECORDS == unit && !size.is_multiple_of(UNIT_RECORDS);
        ends_within(self.checkpoint.size()) || expected.is_some_and(ends_within)
    }

    /// Starts counting.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let checkpoint = self.checkpoint.checkpoint();
        let mut report = VerificationReport {
            valid: true,
            records: 0,
            checkpoint: Some(ReportedCheckpoint {
                origin: checkpoint.origin.clone(),
                size: checkpoint.size,
                root: checkpoint.root,
            }),
            faults: Vec::new(),
            faults_omitted: 0,
        };
        self.edge.faults().iter().for_each(|&fault| report.add(fault));
        let mut tally = Tally {
            checkpoint: self.checkpoint.clone(),
            expected: self.expected.cloned(),
            tree: Some(CompactTree::new()),
            report,
        };
        tally.compare_expected();
        tally
    }

    /// Checks everything in this thread.
    ///
    /// # Errors
    /// Those of the source.
    pub fn run(&self) -> Result<VerificationReport, S::Error> {
        let mut worker = self.worker();
        let mut tally = self.tally();
        for unit in 0..self.units() {
            tally.take(worker.check(unit)?);
        }
        Ok(tally.finish())
    }
}

/// Takes the reports on all units in ascending order.
#[derive(Debug)]
pub struct Tally {
    checkpoint: VerifiedCheckpoint,
    expected: Option<VerifiedCheckpoint>,
    /// The tree over the entries themselves; `None` once one could not be read.
    tree: Option<CompactTree>,
    report: VerificationReport,
}

impl Tally {
    /// Takes the report on the next unit.
    pub fn take(&mut self, unit: UnitReport) {
        self.report.records = self.report.records.saturating_add(unit.records);
        unit.faults.into_iter().for_each(|fault| self.report.add(fault));
        match unit.content {
            Content::Root(root) => {
                let fits = self
                    .tree
                    .as_mut()
                    .is_some_and(|tree| tree.push_subtree(root, UNIT_HEIGHT));
                if !fits {
                    self.tree = None;
                }
                self.compare_expected();
            }
            Content::Leaves(leaves) => {
                for leaf in leaves {
                    if let Some(tree) = &mut self.tree {
                        tree.push(leaf);
                    }
                    self.compare_expected();
                }
            }
            Content::Unreadable => self.tree = None,
        }
    }

    /// How many records were read so far.
    #[must_use]
    pub const fn records(&self) -> u64 {
        self.report.records
    }

    fn compare_expected(&mut self) {
        let (Some(expected), Some(tree)) = (&self.expected, &self.tree) else {
            return;
        };
        if tree.size() == expected.size() && tree.root() != expected.root() {
            self.report.add(Fault::new(FaultKind::HistoryDiffers, None, None));
        }
    }

    /// The whole report.
    #[must_use]
    pub fn finish(mut self) -> VerificationReport {
        let differs = self.tree.is_some_and(|tree| tree.root() != self.checkpoint.root());
        let located = self
            .report
            .faults
            .iter()
            .any(|fault| fault.kind == FaultKind::EntryAltered);
        if differs && !located {
            self.report.add(Fault::new(FaultKind::RootDiffers, None, None));
        }
        if let Some(expected) = self.expected {
            if expected.checkpoint().origin != self.checkpoint.checkpoint().origin {
                self.report.add(Fault::new(FaultKind::HistoryDiffers, None, None));
            }
            if expected.size() > self.checkpoint.size() {
                self.report
                    .add(Fault::new(FaultKind::RolledBack, None, Some(self.checkpoint.size())));
            }
        }
        self.report
    }
}
