use crate::TrailError;
use crate::folder::{CHECKPOINT, Storage, Tiles};
use crate::vault;
use lra_core::audit::appender::Appender;
use lra_core::audit::checkpoint::{SignedCheckpoint, VerifiedCheckpoint};
use lra_core::audit::fault::{Fault, FaultKind};
use lra_core::audit::note::LogKey;
use lra_core::audit::record::Record;
use lra_core::audit::tile::{Entries, FULL_WIDTH, TOP_LEVEL, Tile};
use lra_core::audit::verify::TileSource as _;
use lra_core::time::Instant;

/// What opening a trail found, none of which is an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recovery {
    /// Whether the trail is new.
    pub created: bool,
    /// How many records the last checkpoint covers.
    pub records: u64,
    /// How many records lay after it and were cut: nobody was told that they were written.
    pub records_cut: u64,
    /// How many files lay after it and were removed.
    pub files_removed: u64,
    /// How many lines of the vault belonged to no record and were cut.
    pub disclosures_cut: u64,
}

/// Reads the checkpoint and verifies its signature; `None` if there is none.
pub(crate) fn read_head(storage: &impl Storage, key: &LogKey) -> Result<Option<VerifiedCheckpoint>, TrailError> {
    let mut bytes = Vec::new();
    if !storage.read(CHECKPOINT, &mut bytes)? {
        return Ok(None);
    }
    let invalid = || TrailError::Tampered(Fault::new(FaultKind::CheckpointInvalid, None, None));
    let note: SignedCheckpoint = core::str::from_utf8(&bytes)
        .ok()
        .and_then(|text| text.parse().ok())
        .ok_or_else(invalid)?;
    note.verify(key).map(Some).map_err(|_| invalid())
}

/// The state of a trail after its last checkpoint.
pub(crate) struct Recovered {
    pub(crate) appender: Appender,
    pub(crate) last_time: Option<Instant>,
    pub(crate) recovery: Recovery,
}

/// Checks the right edge and cuts what lies after the checkpoint.
pub(crate) fn recover(storage: &mut impl Storage, head: &VerifiedCheckpoint) -> Result<Recovered, TrailError> {
    let appender = Appender::resume(&Tiles(storage), head)?.map_err(TrailError::Tampered)?;
    let last_time = last_time(storage, &appender)?;
    let mut recovery = Recovery {
        created: false,
        records: head.size(),
        records_cut: 0,
        files_removed: 0,
        disclosures_cut: 0,
    };
    // The right edge may stand only as the start of full tiles, which are about to go: its own files come first.
    for (tile, bytes) in appender.partial_tiles() {
        if !storage.read(&tile.path(), &mut Vec::new())? {
            storage.write(&tile.path(), &bytes)?;
        }
    }
    storage.sync_names()?;
    let mut end = head.size();
    for cut in cut_tiles(storage, head.size())? {
        recovery.files_removed += 1;
        end = end.max(cut);
    }
    recovery.records_cut = end - head.size();
    recovery.disclosures_cut = vault::cut(storage, head.size(), end)?;
    storage.sync_names()?;
    Ok(Recovered {
        appender,
        last_time,
        recovery,
    })
}

/// Removes tiles after the checkpoint; yields for each bundle of entries the position after its last record, and the
/// size itself for each tile of hashes.
fn cut_tiles(storage: &mut impl Storage, size: u64) -> Result<Vec<u64>, TrailError> {
    let mut ends = Vec::new();
    let entries = |index, width| Tile::entries(index, width);
    cut_level(storage, Tile::edge(0, size), entries, |tile| {
        ends.push(tile.end_position().unwrap_or(size));
    })?;
    for level in 0..=TOP_LEVEL {
        let hashes = |index, width| Tile::hashes(level, index, width);
        cut_level(storage, Tile::edge(level, size), hashes, |_| ends.push(size))?;
    }
    Ok(ends)
}

fn cut_level(
    storage: &mut impl Storage,
    (first, width): (u64, u16),
    tile: impl Fn(u64, u16) -> Option<Tile>,
    mut removed: impl FnMut(Tile),
) -> Result<(), TrailError> {
    let mut index = first;
    while let Some(full) = tile(index, FULL_WIDTH) {
        let partials = format!("{}.p", full.path());
        let mut found = false;
        for name in storage.list(&partials)? {
            let Some(partial) = name.parse().ok().and_then(|width| tile(index, width)) else {
                continue;
            };
            if index > first || partial.width() > width {
                found = true;
                storage.remove(&partial.path())?;
                removed(partial);
            }
        }
        if index > first {
            storage.remove(&partials)?;
        }
        if storage.remove(&full.path())? {
            found = true;
            removed(full);
        }
        if !found {
            break;
        }
        index += 1;
    }
    Ok(())
}

/// The time of the last record.
fn last_time(storage: &impl Storage, appender: &Appender) -> Result<Option<Instant>, TrailError> {
    let Some(last) = appender.size().checked_sub(1) else {
        return Ok(None);
    };
    let mut bundle = appender.partial_bundle().to_vec();
    let tile = Tile::entries(last / u64::from(FULL_WIDTH), FULL_WIDTH);
    if bundle.is_empty() {
        let missing = TrailError::Tampered(Fault::new(FaultKind::TileMissing, tile, None));
        let Some(tile) = tile else { return Err(missing) };
        if !Tiles(storage).read(tile, &mut bundle)? {
            return Err(missing);
        }
    }
    let record = Entries::new(&bundle).last().map(Record::read);
    match record {
        Some(Ok(record)) => Ok(Some(record.time)),
        _ => Err(TrailError::Tampered(Fault::new(
            FaultKind::EntryAltered,
            tile,
            Some(last),
        ))),
    }
}
