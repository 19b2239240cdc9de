//! What verification finds wrong, and where.

use super::note::Origin;
use super::tile::Tile;
use super::tree::Hash;
use serde::Serialize;

/// The most faults that a report lists one by one; more are only counted, so that a report stays readable.
pub const MAX_FAULTS: usize = 1000;

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FaultKind {
    /// There is no checkpoint.
    CheckpointMissing,
    /// The checkpoint cannot be read, is of another log, or is not signed by the expected key.
    CheckpointInvalid,
    /// A file that the checkpoint requires is missing.
    TileMissing,
    /// A file is too short or too long, or the lengths in it do not add up.
    TileLength,
    /// An entry is not the one that was signed.
    EntryAltered,
    /// A hash is not the one that was signed.
    HashAltered,
    /// The records fit together but not to the signed root: all of them were rewritten, or the last ones.
    RootDiffers,
    /// An entry is not in canonical form, so it was not written by a trail.
    NotCanonical,
    /// A file left from an earlier checkpoint differs from what stands now.
    EarlierTileAltered,
    /// A disclosure in the vault is not the one that its record commits to: it was changed, not erased.
    DisclosureAltered,
    /// The log is shorter than the expected checkpoint says: it was rolled back, or its tail was cut.
    RolledBack,
    /// The log holds other records than the expected checkpoint covers: history was rewritten.
    HistoryDiffers,
}

impl FaultKind {
    /// The fault in one sentence.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Self::CheckpointMissing => "there is no checkpoint",
            Self::CheckpointInvalid => {
                "the checkpoint is unreadable, of another log, or not signed by the expected key"
            }
            Self::TileMissing => "a file that the checkpoint requires is missing",
            Self::TileLength => "a file is too short or too long, or the lengths in it do not add up",
            Self::EntryAltered => "an entry is not the one that was signed",
            Self::HashAltered => "a hash is not the one that was signed",
            Self::RootDiffers => "the records do not lead to the signed root",
            Self::NotCanonical => "an entry is not in canonical form",
            Self::EarlierTileAltered => "a file left from an earlier checkpoint differs from what stands now",
            Self::DisclosureAltered => "a disclosure in the vault is not one that its record commits to",
            Self::RolledBack => "the log is shorter than the expected checkpoint says",
            Self::HistoryDiffers => "the log holds other records than the expected checkpoint covers",
        }
    }
}

/// One thing that is wrong, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The file, if it is a tile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tile: Option<Tile>,
    /// The position of the record, or of the first record below the hash or in the file of the vault, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<u64>,
    /// The fault in one sentence.
    pub what: &'static str,
}

impl Fault {
    /// A fault at a place as exact as it is known.
    #[must_use]
    pub const fn new(kind: FaultKind, tile: Option<Tile>, record: Option<u64>) -> Self {
        Self {
            kind,
            tile,
            record,
            what: kind.describe(),
        }
    }
}

/// The head of a log as a report shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReportedCheckpoint {
    /// Which log.
    pub origin: Origin,
    /// How many records it covers.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

/// The result of verifying a trail.
///
/// A valid report proves that the records are those of the checkpoint, and that the key signed it. It proves nothing
/// about records after it, and a trail put back as a whole to an older checkpoint is valid: only an expected
/// checkpoint, kept elsewhere, shows that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct VerificationReport {
    /// Whether nothing is wrong.
    pub valid: bool,
    /// How many records were read and hashed.
    pub records: u64,
    /// The checkpoint they were held against.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<ReportedCheckpoint>,
    /// What is wrong, in the order of the records, at most [`MAX_FAULTS`].
    pub faults: Vec<Fault>,
    /// How many faults are not listed.
    pub faults_omitted: u64,
}

impl VerificationReport {
    /// The report on a trail whose checkpoint is missing or not good: nothing else can be judged.
    #[must_use]
    pub fn without_checkpoint(kind: FaultKind) -> Self {
        Self {
            valid: false,
            records: 0,
            checkpoint: None,
            faults: vec![Fault::new(kind, None, None)],
            faults_omitted: 0,
        }
    }

    /// Adds a fault.
    pub fn add(&mut self, fault: Fault) {
        self.valid = false;
        if self.faults.contains(&fault) {
            return;
        }
        if self.faults.len() < MAX_FAULTS {
            self.faults.push(fault);
        } else {
            self.faults_omitted = self.faults_omitted.saturating_add(1);
        }
    }
}
