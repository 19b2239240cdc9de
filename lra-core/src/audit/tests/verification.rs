use crate::audit::appender::{AppendError, Appender};
use crate::audit::checkpoint::{Checkpoint, VerifiedCheckpoint};
use crate::audit::fault::{FaultKind, VerificationReport};
use crate::audit::note::{LogKey, Origin};
use crate::audit::streamed::StreamedVerification;
use crate::audit::tile::{Tile, TileKind};
use crate::audit::tree::{CompactTree, Hash};
use crate::audit::verify::{Plan, TileSource};
use ring::signature::{Ed25519KeyPair, KeyPair};
use std::collections::BTreeMap;
use std::convert::Infallible;

#[derive(Clone, Default)]
struct Memory(BTreeMap<Tile, Vec<u8>>);

impl TileSource for Memory {
    type Error = Infallible;

    fn read(&self, tile: Tile, into: &mut Vec<u8>) -> Result<bool, Infallible> {
        into.clear();
        into.extend_from_slice(self.0.get(&tile).map_or(&[], Vec::as_slice));
        Ok(self.0.contains_key(&tile))
    }
}

fn sign(size: u64, root: Hash) -> VerifiedCheckpoint {
    let pair = Ed25519KeyPair::from_seed_unchecked(&[1; 32]).unwrap();
    let origin: Origin = "lra.example/desk-1".parse().unwrap();
    let key = LogKey::new(origin.clone(), pair.public_key().as_ref().try_into().unwrap()).unwrap();
    let note = Checkpoint { origin, size, root }.unsigned_note();
    let signature = pair.sign(note.text().as_bytes()).as_ref().try_into().unwrap();
    note.attach(&key, signature).unwrap()
}

fn entry(position: u64) -> Vec<u8> {
    format!("{{\"n\":{position}}}").into_bytes()
}

fn push(appender: &mut Appender, entry: &[u8]) -> u64 {
    let appended = appender.append(|out| {
        out.extend_from_slice(entry);
        Ok::<_, Infallible>(())
    });
    appended.unwrap()
}

fn log(size: u64) -> (Memory, VerifiedCheckpoint) {
    let mut appender = Appender::new();
    let mut tiles = BTreeMap::new();
    for position in 0..size {
        assert_eq!(push(&mut appender, &entry(position)), position);
        tiles.extend(appender.take_full());
    }
    tiles.extend(appender.partial_tiles());
    (Memory(tiles), sign(size, appender.root()))
}

fn verified(memory: &Memory, checkpoint: &VerifiedCheckpoint) -> VerificationReport {
    let report = Plan::new(memory, checkpoint, None).unwrap().run().unwrap();
    // Handed in one by one, the same tiles lead to the same report.
    let mut streamed = StreamedVerification::new(checkpoint.clone(), None);
    while let Some(tile) = streamed.wanted() {
        assert_eq!(streamed.upcoming().first(), Some(&tile));
        streamed.give(memory.0.get(&tile).cloned());
    }
    assert!(streamed.upcoming().is_empty());
    assert_eq!(streamed.records(), report.records);
    assert_eq!(streamed.finish(), report);
    report
}

#[test]
fn the_appender_makes_the_tree_of_rfc_6962_and_resumes_anywhere() {
    let mut tree = CompactTree::new();
    for size in 0..=600 {
        if [0, 1, 2, 3, 255, 256, 257, 511, 512, 513, 600].contains(&size) {
            let (memory, checkpoint) = log(size);
            assert_eq!(checkpoint.root(), tree.root());
            let report = verified(&memory, &checkpoint);
            assert!(report.valid && report.records == size, "{size}: {report:?}");
            let mut resumed = Appender::resume(&memory, &checkpoint).unwrap().unwrap();
            assert_eq!((resumed.size(), resumed.root()), (size, tree.root()));
            for position in size..size + 300 {
                let next = entry(position);
                push(&mut resumed, &next);
            }
            assert_eq!(resumed.root(), log(size + 300).1.root());
        }
        tree.push(Hash::of_leaf(&entry(size)));
    }
}

#[test]
fn whoever_reads_ahead_reads_every_tile_once_and_in_time() {
    let (memory, checkpoint) = log(9_000);
    let mut streamed = StreamedVerification::new(checkpoint, None);
    let mut read = Vec::new();
    let mut seen = None;
    while let Some(tile) = streamed.wanted() {
        if seen != Some(streamed.records()) || !read.contains(&tile) {
            assert!(
                seen.is_none_or(|seen| seen == 0) || read.contains(&tile),
                "{tile} comes too late"
            );
            seen = Some(streamed.records());
            let ahead = streamed.upcoming();
            read.extend(
                ahead
                    .into_iter()
                    .filter(|tile| !read.contains(tile))
                    .collect::<Vec<_>>(),
            );
        }
        streamed.give(memory.0.get(&tile).cloned());
    }
    read.sort_unstable();
    assert_eq!(read, memory.0.into_keys().collect::<Vec<_>>());
}

#[test]
fn an_entry_that_fails_leaves_nothing_behind() {
    let mut appender = Appender::new();
    let root = appender.root();
    let failed = appender.append(|out| {
        out.push(1);
        Err("no")
    });
    assert!(failed.is_err());
    let too_long = appender.append(|out| {
        out.resize(70_000, 0);
        Ok::<_, Infallible>(())
    });
    assert_eq!(too_long, Err(AppendError::TooLong));
    assert_eq!((appender.size(), appender.root()), (0, root));
    assert!(appender.partial_bundle().is_empty());
}

#[test]
fn any_changed_byte_is_told_with_its_file_and_record() {
    changed_bytes_are_told(12, 1);
    // Each hash and each entry of a full tile is hit by a stride that is no divisor of their lengths.
    changed_bytes_are_told(259, 31);
}

fn changed_bytes_are_told(size: u64, stride: usize) {
    let (memory, checkpoint) = log(size);
    for (&tile, bytes) in &memory.0 {
        for at in (0..bytes.len()).step_by(stride) {
            let mut changed = memory.clone();
            changed.0.get_mut(&tile).unwrap()[at] ^= 1;
            let report = verified(&changed, &checkpoint);
            let kind = match tile.kind() {
                TileKind::Entries => FaultKind::EntryAltered,
                TileKind::Hashes { .. } => FaultKind::HashAltered,
            };
            let record = match tile.kind() {
                TileKind::Entries => record_at(bytes, at, tile.first_position()),
                TileKind::Hashes { level } => (tile.first_position() + at as u64 / 32) << (8 * u32::from(level)),
            };
            let located = report.faults.iter().any(|fault| {
                fault.tile == Some(tile)
                    && fault.record == Some(record)
                    && (fault.kind == kind || fault.kind == FaultKind::TileLength)
            });
            assert!(
                located && !report.valid,
                "{tile} byte {at}, record {record}: {report:?}"
            );
            let others = report.faults.iter().filter(|fault| fault.tile != Some(tile)).count();
            assert_eq!(others, 0, "{tile} byte {at}: {report:?}");
        }
    }
}

fn record_at(bundle: &[u8], at: usize, first: u64) -> u64 {
    let mut end = 0;
    crate::audit::tile::Entries::new(bundle)
        .position(|entry| {
            end += entry.len() + 2;
            at < end
        })
        .unwrap() as u64
        + first
}

#[test]
fn missing_short_and_swapped_files_are_told() {
    let (memory, checkpoint) = log(259);
    for &tile in memory.0.keys() {
        let mut missing = memory.clone();
        missing.0.remove(&tile);
        let report = verified(&missing, &checkpoint);
        let told = |report: &VerificationReport, kind| {
            !report.valid
                && report
                    .faults
                    .iter()
                    .any(|fault| fault.kind == kind && fault.tile == Some(tile))
        };
        assert!(told(&report, FaultKind::TileMissing), "{tile} {report:?}");
        for change in [Vec::pop as fn(&mut Vec<u8>) -> Option<u8>, |bytes| {
            bytes.push(0);
            None
        }] {
            let mut changed = memory.clone();
            change(changed.0.get_mut(&tile).unwrap());
            let report = verified(&changed, &checkpoint);
            assert!(told(&report, FaultKind::TileLength), "{tile} {report:?}");
        }
    }
}

#[test]
fn entries_dropped_swapped_or_inserted_are_told_at_the_first_one() {
    let (memory, checkpoint) = log(259);
    let tile = Tile::entries(0, 256).unwrap();
    for at in [0, 100, 254] {
        let entries: Vec<u64> = (0..256).collect();
        let mut swapped = entries.clone();
        swapped.swap(at, at + 1);
        let mut dropped = entries.clone();
        dropped.remove(at);
        let mut inserted = entries.clone();
        inserted.insert(at, 999);
        for order in [swapped, dropped, inserted] {
            let mut changed = memory.clone();
            let mut bundle = Vec::new();
            for position in order {
                assert!(crate::audit::tile::push_entry(&mut bundle, &entry(position)));
            }
            changed.0.insert(tile, bundle);
            let report = verified(&changed, &checkpoint);
            let first = report.faults.iter().find(|fault| fault.kind == FaultKind::EntryAltered);
            assert_eq!(first.and_then(|fault| fault.record), Some(at as u64), "{report:?}");
        }
    }
}

#[test]
fn a_whole_tile_rewritten_with_its_hashes_is_told_by_the_hash_above() {
    let (memory, checkpoint) = log(600);
    let mut changed = memory.clone();
    let mut other = Appender::new();
    for position in 0..256 {
        let text = entry(if position == 7 { 8 } else { position });
        push(&mut other, &text);
    }
    changed.0.extend(other.take_full());
    let faults = verified(&changed, &checkpoint).faults;
    let kinds: Vec<_> = faults
        .iter()
        .map(|fault| (fault.kind, fault.tile.map(Tile::path)))
        .collect();
    assert_eq!(
        kinds,
        [
            (FaultKind::EntryAltered, Some("tile/entries/000".to_owned())),
            (FaultKind::HashAltered, Some("tile/0/000".to_owned())),
        ]
    );
    // Rewriting up to the right edge leaves only the signed root, which cannot be rewritten.
    let (all, _) = log(599);
    let mut last = Appender::resume(&all, &sign(599, log(599).1.root())).unwrap().unwrap();
    push(&mut last, b"{}");
    let mut rewritten = memory.clone();
    rewritten.0.extend(last.partial_tiles());
    let kinds: Vec<_> = verified(&rewritten, &checkpoint)
        .faults
        .iter()
        .map(|fault| fault.kind)
        .collect();
    assert_eq!(kinds, [FaultKind::RootDiffers]);
}

#[test]
fn an_expected_checkpoint_shows_what_the_trail_alone_cannot() {
    let (memory, checkpoint) = log(300);
    let kinds = |expected: &VerifiedCheckpoint| -> Vec<FaultKind> {
        let plan = Plan::new(&memory, &checkpoint, Some(expected)).unwrap();
        plan.run().unwrap().faults.iter().map(|fault| fault.kind).collect()
    };
    for size in [0, 1, 255, 256, 299, 300] {
        assert_eq!(kinds(&log(size).1), [], "{size}");
        let other = sign(size, Hash([7; 32]));
        assert_eq!(kinds(&other), [FaultKind::HistoryDiffers], "{size}");
    }
    assert_eq!(kinds(&log(301).1), [FaultKind::RolledBack]);
}

#[test]
fn tiles_of_every_level_are_checked_in_a_large_log() {
    let (memory, checkpoint) = log(66_000);
    assert!(verified(&memory, &checkpoint).valid);
    for (path, byte, record) in [
        ("tile/0/100", 40, 25_601),
        ("tile/1/000", 64, 512),
        ("tile/1/001.p/1", 0, 65_536),
        ("tile/2/000.p/1", 0, 0),
        ("tile/0/257.p/208", 33, 65_793),
        ("tile/entries/256", 3, 65_536),
    ] {
        let tile: Tile = path.parse().unwrap();
        let mut changed = memory.clone();
        changed.0.get_mut(&tile).unwrap()[byte] ^= 0x10;
        let faults = verified(&changed, &checkpoint).faults;
        assert!(
            faults
                .iter()
                .any(|fault| fault.tile == Some(tile) && fault.record == Some(record)),
            "{faults:?}"
        );
        assert!(faults.iter().all(|fault| fault.tile == Some(tile)), "{faults:?}");
    }
    for (inside, history) in [(4096, true), (5000, false)] {
        let root = if history { log(inside).1.root() } else { Hash([1; 32]) };
        let expected = sign(inside, root);
        let plan = Plan::new(&memory, &checkpoint, Some(&expected)).unwrap();
        assert_eq!(plan.run().unwrap().valid, history, "{inside}");
    }
}
