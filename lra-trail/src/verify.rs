use crate::TrailError;
use crate::folder::{Folder, Storage, Tiles};
use crate::recovery::read_head;
use crate::vault;
use lra_core::audit::checkpoint::VerifiedCheckpoint;
use lra_core::audit::fault::{Fault, FaultKind, VerificationReport};
use lra_core::audit::note::LogKey;
use lra_core::audit::tile::{FULL_WIDTH, TOP_LEVEL, Tile, TileKind};
use lra_core::audit::verify::{Plan, TileSource as _, UnitReport};
use std::io;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

/// Threads that verify one trail.
const THREADS: usize = 2;
/// Reports a thread may be ahead of the slowest: bounds memory.
const AHEAD: usize = 8;

/// How far verification has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Records read so far.
    pub records: u64,
    /// Records in all.
    pub total: u64,
}

/// The last checkpoint of the trail in a folder, its signature verified. Nothing else is read.
///
/// # Errors
/// [`TrailError::NoTrail`] without a checkpoint, [`TrailError::Tampered`] when it is not one of this key, and those of
/// the disk.
pub fn read_checkpoint(folder: &Path, key: &LogKey) -> Result<VerifiedCheckpoint, TrailError> {
    read_head(&Folder::reader(folder), key)?.ok_or(TrailError::NoTrail)
}

/// Verifies the whole trail in a folder against its last checkpoint, and against an older one that was kept elsewhere.
///
/// What the vault still holds is held against the records that commit to it; what was erased there is not missed.
///
/// Takes no lock: a writer may go on meanwhile. Uses two threads and memory that does not depend on the length of the
/// trail. `progress` is called now and then.
///
/// # Errors
/// Those of the disk, and [`TrailError::NoTrail`] for a folder that is not there. What is wrong with the trail is no
/// error but in the report.
pub fn verify(
    folder: &Path,
    key: &LogKey,
    expected: Option<&VerifiedCheckpoint>,
    mut progress: impl FnMut(Progress),
) -> Result<VerificationReport, TrailError> {
    verify_until(folder, key, expected, |reached| {
        progress(reached);
        ControlFlow::Continue(())
    })
}

/// The same, where `progress` may stop it.
///
/// # Errors
/// Those of [`verify`], and [`TrailError::Stopped`].
pub fn verify_until(
    folder: &Path,
    key: &LogKey,
    expected: Option<&VerifiedCheckpoint>,
    mut progress: impl FnMut(Progress) -> ControlFlow<()>,
) -> Result<VerificationReport, TrailError> {
    if !folder.is_dir() {
        return Err(TrailError::NoTrail);
    }
    let storage = Folder::reader(folder);
    let head = match read_head(&storage, key) {
        Ok(Some(head)) => head,
        Ok(None) => return Ok(VerificationReport::without_checkpoint(FaultKind::CheckpointMissing)),
        Err(TrailError::Tampered(fault)) => return Ok(VerificationReport::without_checkpoint(fault.kind)),
        Err(error) => return Err(error),
    };
    let source = Tiles(&storage);
    let plan = Plan::new(&source, &head, expected)?;
    let mut tally = plan.tally();
    let total = head.size();
    let outcome: Result<(), TrailError> = thread::scope(|scope| {
        let receivers: Vec<Receiver<io::Result<UnitReport>>> = (0..THREADS)
            .map(|first| {
                let (sender, receiver) = sync_channel(AHEAD);
                let plan = &plan;
                scope.spawn(move || {
                    let mut worker = plan.worker();
                    let mine = (0..plan.units()).skip(first).step_by(THREADS);
                    for unit in mine {
                        // Nobody listens any more after an error; then there is nothing left to do.
                        if sender.send(worker.check(unit)).is_err() {
                            break;
                        }
                    }
                });
                receiver
            })
            .collect();
        for (_, receiver) in (0..plan.units()).zip(receivers.iter().cycle()) {
            let unit = receiver
                .recv()
                .map_err(|_| io::Error::other("a verifying thread ended early"))?;
            tally.take(unit?);
            let reached = Progress {
                records: tally.records(),
                total,
            };
            if progress(reached).is_break() {
                return Err(TrailError::Stopped);
            }
        }
        Ok(())
    });
    outcome?;
    let mut report = tally.finish();
    for fault in earlier_tiles(&storage, total)? {
        report.add(fault);
    }
    for index in 0..total.div_ceil(u64::from(FULL_WIDTH)) {
        for position in vault::altered(&storage, index, total)? {
            report.add(Fault::new(FaultKind::DisclosureAltered, None, Some(position)));
        }
        let reached = Progress { records: total, total };
        if progress(reached).is_break() {
            return Err(TrailError::Stopped);
        }
    }
    Ok(report)
}

/// Holds the partial tiles that earlier checkpoints left at the right edge against what stands there now.
fn earlier_tiles(storage: &Folder, size: u64) -> io::Result<Vec<Fault>> {
    let kinds = (0..=TOP_LEVEL)
        .map(|level| TileKind::Hashes { level })
        .chain([TileKind::Entries]);
    let mut faults = Vec::new();
    let (mut now, mut then) = (Vec::new(), Vec::new());
    for kind in kinds {
        let tile = |index, width| match kind {
            TileKind::Entries => Tile::entries(index, width),
            TileKind::Hashes { level } => Tile::hashes(level, index, width),
        };
        let level = match kind {
            TileKind::Entries => 0,
            TileKind::Hashes { level } => level,
        };
        let (index, width) = Tile::edge(level, size);
        let (Some(current), Some(full)) = (tile(index, width), tile(index, FULL_WIDTH)) else {
            continue;
        };
        if !Tiles(storage).read(current, &mut now)? {
            continue;
        }
        for name in storage.list(&format!("{}.p", full.path()))? {
            let earlier = name.parse().ok().and_then(|width| tile(index, width));
            let Some(earlier) = earlier.filter(|earlier| earlier.width() < width) else {
                continue;
            };
            let length = earlier.length_within(&now);
            if storage.read(&earlier.path(), &mut then)? && now.get(..length) != Some(then.as_slice()) {
                faults.push(Fault::new(FaultKind::EarlierTileAltered, Some(earlier), None));
            }
        }
    }
    Ok(faults)
}
