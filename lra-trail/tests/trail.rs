//! A trail on disk, used and misused through the public surface.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use lra_core::audit::fault::{Fault, FaultKind};
use lra_core::audit::record::{Record, RecordFlag};
use lra_trail::{Ed25519FileKey, NoteSigner, Records, SignerError, Trail, TrailError, read_checkpoint, verify};
use std::fs;
use std::path::{Path, PathBuf};
use support::{at, disclosure, draft, signer};

fn written(folder: &Path, groups: &[u64]) {
    let (mut trail, _) = Trail::open(folder, signer()).unwrap();
    for &group in groups {
        for _ in 0..group {
            let number = trail.records();
            let seconds = i64::try_from(number).unwrap();
            trail.append(&draft(number, &[]), &[], at(seconds)).unwrap();
        }
        trail.commit().unwrap();
    }
}

fn kinds(folder: &Path) -> Vec<FaultKind> {
    let report = verify(folder, signer().key(), None, |_| {}).unwrap();
    assert_eq!(report.valid, report.faults.is_empty());
    report.faults.iter().map(|fault| fault.kind).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn records_come_back_in_order_with_their_disclosures() {
    let place = tempfile::tempdir().unwrap();
    let (mut trail, recovery) = Trail::open(place.path(), signer()).unwrap();
    assert!(recovery.created);
    for number in 0..300 {
        let disclosures = [disclosure(number)];
        let seconds = i64::try_from(number).unwrap();
        let appended = trail
            .append(&draft(number, &disclosures), &disclosures, at(seconds))
            .unwrap();
        assert_eq!((appended.position, appended.clock_back), (number, false));
    }
    assert_eq!(read_checkpoint(place.path(), signer().key()).unwrap().size(), 0);
    assert_eq!(trail.commit().unwrap().size(), 300);
    drop(trail);
    for from in [0, 1, 255, 256, 299, 300] {
        let read: Vec<_> = Records::open(place.path(), signer().key(), from)
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert_eq!(read.len() as u64, 300 - from);
        for (position, bytes) in read {
            let record = Record::read(&bytes).unwrap();
            assert_eq!((position, record.position), (record.position, position));
            assert!(record.draft.commits_to(disclosure(position).commitment()));
        }
    }
    let lines = fs::read_to_string(place.path().join("vault/001")).unwrap();
    assert_eq!(lines.lines().count(), 44);
    let mut seen = Vec::new();
    let report = verify(place.path(), signer().key(), None, |progress| {
        seen.push(progress.records)
    })
    .unwrap();
    seen.dedup();
    assert_eq!((report.valid, report.records, seen), (true, 300, vec![300]));
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["checkpoint"]["size"], 300);
    assert_eq!(json["faults"], serde_json::json!([]));
}

#[test]
fn a_disclosure_without_commitment_is_refused() {
    let place = tempfile::tempdir().unwrap();
    let (mut trail, _) = Trail::open(place.path(), signer()).unwrap();
    let refused = trail.append(&draft(0, &[]), &[disclosure(0)], at(0));
    assert!(matches!(refused, Err(TrailError::UncommittedDisclosure)));
    assert_eq!(trail.records(), 0);
}

#[test]
fn there_is_one_writer_at_a_time() {
    let place = tempfile::tempdir().unwrap();
    let first = Trail::open(place.path(), signer()).unwrap();
    assert!(matches!(Trail::open(place.path(), signer()), Err(TrailError::Locked)));
    assert!(verify(place.path(), signer().key(), None, |_| {}).unwrap().valid);
    drop(first);
    assert!(Trail::open(place.path(), signer()).is_ok());
}

#[test]
fn a_clock_that_goes_back_is_recorded_even_over_a_restart() {
    let place = tempfile::tempdir().unwrap();
    let (mut trail, _) = Trail::open(place.path(), signer()).unwrap();
    let back = |appended: lra_trail::Appended| appended.clock_back;
    assert!(!back(trail.append(&draft(0, &[]), &[], at(100)).unwrap()));
    assert!(!back(trail.append(&draft(1, &[]), &[], at(100)).unwrap()));
    assert!(back(trail.append(&draft(2, &[]), &[], at(50)).unwrap()));
    assert!(!back(trail.append(&draft(3, &[]), &[], at(60)).unwrap()));
    trail.commit().unwrap();
    drop(trail);
    let (mut trail, _) = Trail::open(place.path(), signer()).unwrap();
    assert!(back(trail.append(&draft(4, &[]), &[], at(59)).unwrap()));
    trail.commit().unwrap();
    let flagged: Vec<u64> = Records::open(place.path(), signer().key(), 0)
        .unwrap()
        .map(|record| Record::read(&record.unwrap().1).unwrap())
        .filter(|record| record.flags == [RecordFlag::ClockBack])
        .map(|record| record.position)
        .collect();
    assert_eq!(flagged, [2, 4]);
}

/// Every byte of every file that a verifier reads.
#[test]
fn any_changed_byte_on_disk_is_told_with_its_file() {
    let place = tempfile::tempdir().unwrap();
    written(place.path(), &[2, 1]);
    let mut changed = 0;
    for path in files(place.path()) {
        let name = path.strip_prefix(place.path()).unwrap().to_str().unwrap().to_owned();
        if name == "lock" {
            continue;
        }
        let good = fs::read(&path).unwrap();
        for at in 0..good.len() {
            let mut bad = good.clone();
            bad[at] ^= 1;
            fs::write(&path, &bad).unwrap();
            let report = verify(place.path(), signer().key(), None, |_| {}).unwrap();
            let named = report.faults.iter().any(|fault| match fault.tile {
                Some(tile) => tile.path() == name,
                None => name == "checkpoint" && fault.kind == FaultKind::CheckpointInvalid,
            });
            assert!(named && !report.valid, "{name} byte {at}: {report:?}");
            changed += 1;
        }
        fs::write(&path, &good).unwrap();
    }
    assert!(changed > 1000, "{changed}");
    assert_eq!(kinds(place.path()), []);
}

#[test]
fn a_changed_disclosure_is_told_and_an_erased_one_is_not_missed() {
    let place = tempfile::tempdir().unwrap();
    let (mut trail, _) = Trail::open(place.path(), signer()).unwrap();
    for number in 0..258 {
        let disclosures = [disclosure(number)];
        trail.append(&draft(number, &disclosures), &disclosures, at(0)).unwrap();
    }
    trail.commit().unwrap();
    drop(trail);
    let faults = || {
        let report = verify(place.path(), signer().key(), None, |_| {}).unwrap();
        let altered = |fault: &Fault| (fault.kind, fault.tile) == (FaultKind::DisclosureAltered, None);
        assert!(report.valid == report.faults.is_empty() && report.faults.iter().all(altered));
        report
            .faults
            .iter()
            .map(|fault| fault.record.unwrap())
            .collect::<Vec<_>>()
    };
    let path = place.path().join("vault/001");
    let good = fs::read(&path).unwrap();
    for at in 0..good.len() {
        let mut bad = good.clone();
        bad[at] ^= 1;
        if bad.ends_with(b"357}\n") {
            // It claims a record after the checkpoint, which nobody vouches for.
            continue;
        }
        fs::write(&path, &bad).unwrap();
        let told = faults();
        assert!(
            !told.is_empty() && told.iter().all(|record| (256..258).contains(record)),
            "{at}: {told:?}"
        );
    }
    let lines: Vec<&[u8]> = good.split_inclusive(|&octet| octet == b'\n').collect();
    let joined = |lines: &[&[u8]]| lines.concat();
    // A line may be gone, and one may be torn that was never acknowledged.
    for fine in [
        joined(&lines[1..]),
        joined(&lines[..1]),
        Vec::new(),
        good[..good.len() - 9].to_vec(),
    ] {
        fs::write(&path, fine).unwrap();
        assert_eq!(faults(), Vec::<u64>::new());
    }
    // A line of another record.
    let other = fs::read(place.path().join("vault/000")).unwrap();
    fs::write(&path, [&good[..], &other[..lines[0].len()]].concat()).unwrap();
    assert!(!faults().is_empty());
    fs::write(&path, &good).unwrap();
    // Of a full file nothing was left unacknowledged.
    fs::write(place.path().join("vault/000"), &other[..other.len() - 9]).unwrap();
    assert_eq!(faults(), [0]);
}

#[test]
fn any_missing_file_is_told_and_stops_the_writer_at_the_edge() {
    let place = tempfile::tempdir().unwrap();
    written(place.path(), &[259]);
    for path in files(place.path()) {
        let name = path.strip_prefix(place.path()).unwrap().to_str().unwrap().to_owned();
        if name == "lock" {
            continue;
        }
        let good = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        let expected = if name == "checkpoint" {
            FaultKind::CheckpointMissing
        } else {
            FaultKind::TileMissing
        };
        assert!(kinds(place.path()).contains(&expected), "{name}");
        let opened = Trail::open(place.path(), signer()).map(drop);
        if name == "checkpoint" || name.contains(".p") {
            assert!(
                matches!(opened, Err(TrailError::Tampered(fault)) if fault.kind == expected),
                "{name}"
            );
        }
        fs::write(&path, &good).unwrap();
    }
}

#[test]
fn a_checkpoint_of_another_key_or_log_is_refused() {
    let place = tempfile::tempdir().unwrap();
    written(place.path(), &[3]);
    for (seed, origin) in [(1, "lra.example/desk-1"), (42, "lra.example/desk-2")] {
        let other = Ed25519FileKey::from_seed(&[seed; 32], origin.parse().unwrap()).unwrap();
        let report = verify(place.path(), other.key(), None, |_| {}).unwrap();
        assert_eq!(
            report.faults.first().map(|fault| fault.kind),
            Some(FaultKind::CheckpointInvalid)
        );
        assert!(matches!(Trail::open(place.path(), other), Err(TrailError::Tampered(_))));
    }
    let elsewhere = tempfile::tempdir().unwrap();
    written(elsewhere.path(), &[4]);
    fs::copy(elsewhere.path().join("checkpoint"), place.path().join("checkpoint")).unwrap();
    assert!(!kinds(place.path()).is_empty());
}

#[test]
fn a_roll_back_of_the_whole_folder_is_seen_only_against_an_expected_checkpoint() {
    let (older, newer) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    written(older.path(), &[300]);
    written(newer.path(), &[300, 20]);
    let key = signer().key().clone();
    let expected = read_checkpoint(newer.path(), &key).unwrap();
    assert_eq!(kinds(older.path()), []);
    let report = verify(older.path(), &key, Some(&expected), |_| {}).unwrap();
    assert_eq!(
        report.faults.iter().map(|fault| fault.kind).collect::<Vec<_>>(),
        [FaultKind::RolledBack]
    );
    let expected = read_checkpoint(older.path(), &key).unwrap();
    assert!(verify(newer.path(), &key, Some(&expected), |_| {}).unwrap().valid);
    let rewritten = tempfile::tempdir().unwrap();
    let (mut trail, _) = Trail::open(rewritten.path(), signer()).unwrap();
    for number in 0..400 {
        trail.append(&draft(number + 1, &[]), &[], at(0)).unwrap();
    }
    trail.commit().unwrap();
    let report = verify(rewritten.path(), &key, Some(&expected), |_| {}).unwrap();
    assert_eq!(
        report.faults.iter().map(|fault| fault.kind).collect::<Vec<_>>(),
        [FaultKind::HistoryDiffers]
    );
}

#[test]
fn an_older_checkpoint_beside_newer_tiles_keeps_every_record_it_covers() {
    let folder = tempfile::tempdir().unwrap();
    written(folder.path(), &[100]);
    let checkpoint = fs::read(folder.path().join("checkpoint")).unwrap();
    written(folder.path(), &[200]);
    fs::write(folder.path().join("checkpoint"), checkpoint).unwrap();
    for _ in 0..2 {
        let (trail, _) = Trail::open(folder.path(), signer()).unwrap();
        assert_eq!(trail.records(), 100);
        assert_eq!(kinds(folder.path()), []);
    }
}

#[test]
fn partial_tiles_of_earlier_checkpoints_stay_until_the_full_one_is_there() {
    let place = tempfile::tempdir().unwrap();
    written(place.path(), &[1, 2, 252]);
    for path in ["tile/0/000.p/1", "tile/0/000.p/3", "tile/entries/000.p/255"] {
        assert!(place.path().join(path).is_file(), "{path}");
    }
    written(place.path(), &[1]);
    assert!(!place.path().join("tile/0/000.p").exists());
    assert!(place.path().join("tile/0/000").is_file());
    assert_eq!(kinds(place.path()), []);
}

#[test]
fn keys_are_private_files_outside_of_every_trail() {
    let place = tempfile::tempdir().unwrap();
    let origin: lra_core::audit::note::Origin = "lra.example/desk-1".parse().unwrap();
    let path = place.path().join("log.key");
    let made = Ed25519FileKey::create(&path, origin.clone()).unwrap();
    assert!(Ed25519FileKey::create(&path, origin.clone()).is_err());
    assert_eq!(Ed25519FileKey::open(&path, origin.clone()).unwrap().key(), made.key());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(matches!(
            Ed25519FileKey::open(&path, origin.clone()),
            Err(SignerError::KeyFileMode)
        ));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    }
    for length in [31, 33] {
        fs::write(&path, vec![1; length]).unwrap();
        assert!(matches!(
            Ed25519FileKey::open(&path, origin.clone()),
            Err(SignerError::KeyFileForm)
        ));
    }
    let trail = place.path().join("trail");
    written(&trail, &[1]);
    let inside = Ed25519FileKey::create(&trail.join("tile/log.key"), origin);
    assert!(matches!(inside, Err(SignerError::KeyInTrail)));
}

#[test]
fn a_folder_without_trail_is_no_trail() {
    let place = tempfile::tempdir().unwrap();
    let absent = place.path().join("absent");
    assert!(matches!(
        verify(&absent, signer().key(), None, |_| {}),
        Err(TrailError::NoTrail)
    ));
    assert!(matches!(
        read_checkpoint(place.path(), signer().key()),
        Err(TrailError::NoTrail)
    ));
    assert_eq!(kinds(place.path()), [FaultKind::CheckpointMissing]);
}
