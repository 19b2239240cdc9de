//! Tests that put a failing storage in the place of the folder.

use crate::folder::{Folder, Storage};
use crate::trail::Log;
use crate::{Ed25519FileKey, NoteSigner, SignerError, TrailError, verify};
use lra_core::audit::note::LogKey;
use std::cell::Cell;
use std::io;
use std::path::Path;
use std::rc::Rc;

#[path = "../../tests/support/mod.rs"]
mod support;
use support::{at, disclosure, draft, signer};

/// Fails from a given operation on, the failing one half done.
struct Failing {
    folder: Folder,
    left: Rc<Cell<usize>>,
    kind: io::ErrorKind,
}

impl Failing {
    fn spend(&self) -> io::Result<bool> {
        match self.left.get() {
            0 => Err(self.kind.into()),
            1 => {
                self.left.set(0);
                Ok(true)
            }
            more => {
                self.left.set(more - 1);
                Ok(false)
            }
        }
    }
}

impl Storage for Failing {
    fn read(&self, name: &str, into: &mut Vec<u8>) -> io::Result<bool> {
        self.folder.read(name, into)
    }

    fn write(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        if self.spend()? {
            // The file stands, but the writer hears of a failure.
            self.folder.write(name, bytes)?;
            return Err(self.kind.into());
        }
        self.folder.write(name, bytes)
    }

    fn append(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        if self.spend()? {
            self.folder.append(name, &bytes[..bytes.len() / 2])?;
            return Err(self.kind.into());
        }
        self.folder.append(name, bytes)
    }

    fn sync_names(&mut self) -> io::Result<()> {
        if self.spend()? {
            return Err(self.kind.into());
        }
        self.folder.sync_names()
    }

    fn remove(&mut self, name: &str) -> io::Result<bool> {
        if self.spend()? {
            return Err(self.kind.into());
        }
        self.folder.remove(name)
    }

    fn list(&self, name: &str) -> io::Result<Vec<String>> {
        self.folder.list(name)
    }
}

fn open_failing(path: &Path, left: &Rc<Cell<usize>>) -> Result<Log<Ed25519FileKey, Failing>, TrailError> {
    let storage = Failing {
        folder: Folder::writer(path).unwrap(),
        left: Rc::clone(left),
        kind: io::ErrorKind::StorageFull,
    };
    Log::open(storage, signer()).map(|(log, _)| log)
}

/// Writes groups of records until something fails; says how many were acknowledged.
fn write_groups(log: &mut Log<Ed25519FileKey, Failing>, groups: &[u64]) -> (u64, Option<TrailError>) {
    let mut number = log.head.size();
    for &group in groups {
        for _ in 0..group {
            let disclosures = if number.is_multiple_of(100) {
                vec![disclosure(number)]
            } else {
                vec![]
            };
            let seconds = i64::try_from(number).unwrap();
            if let Err(error) = log.append(&draft(number, &disclosures), &disclosures, at(seconds)) {
                return (log.head.size(), Some(error));
            }
            number += 1;
        }
        if let Err(error) = log.commit() {
            return (log.head.size(), Some(error));
        }
    }
    (log.head.size(), None)
}

#[test]
fn a_failure_at_any_operation_loses_nothing_acknowledged() {
    let mut operations = 1;
    loop {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("trail");
        let left = Rc::new(Cell::new(operations));
        let mut acknowledged = 0;
        let mut finished = false;
        if let Ok(mut log) = open_failing(&path, &left) {
            let (size, error) = write_groups(&mut log, &[2, 258, 1, 300]);
            acknowledged = size;
            finished = error.is_none();
            if let Some(error) = error {
                assert!(matches!(error, TrailError::DiskFull(_)), "{error:?}");
                assert!(matches!(log.commit(), Err(TrailError::MustReopen)));
                let again = log.append(&draft(1, &[]), &[], at(1));
                assert!(matches!(again, Err(TrailError::MustReopen)));
            }
        }
        let (mut log, recovery) = Log::open(Folder::writer(&path).unwrap(), signer()).unwrap();
        let size = log.head.size();
        assert!(size >= acknowledged, "after {operations}: {size} of {acknowledged}");
        assert!(
            [0, 2, 260, 261, 561].contains(&size),
            "after {operations}: {recovery:?}"
        );
        for group in 0..3 {
            let lines = std::fs::read_to_string(path.join(format!("vault/{group:03}"))).unwrap_or_default();
            assert!(lines.is_empty() || lines.ends_with('\n'), "after {operations}");
            assert_eq!(
                lines.lines().count() as u64,
                (0..size).filter(|n| n % 100 == 0 && n / 256 == group).count() as u64
            );
        }
        log.append(&draft(size, &[]), &[], at(10_000)).unwrap();
        log.commit().unwrap();
        drop(log);
        let report = verify(&path, signer().key(), None, |_| {}).unwrap();
        assert!(
            report.valid && report.records == size + 1,
            "after {operations}: {report:?}"
        );
        let (_, recovery) = Log::open(Folder::writer(&path).unwrap(), signer()).unwrap();
        assert_eq!(
            (recovery.records_cut, recovery.files_removed, recovery.disclosures_cut),
            (0, 0, 0)
        );
        if finished {
            break;
        }
        operations += 1;
    }
    assert!(operations > 20, "{operations}");
}

#[test]
fn a_missing_permission_is_told_apart_from_a_full_disk() {
    let place = tempfile::tempdir().unwrap();
    let left = Rc::new(Cell::new(usize::MAX));
    let mut log = open_failing(place.path(), &left).unwrap();
    log.storage.kind = io::ErrorKind::PermissionDenied;
    log.append(&draft(0, &[]), &[], at(0)).unwrap();
    left.set(1);
    assert!(matches!(log.commit(), Err(TrailError::Permission(_))));
}

/// A module that refuses, or signs with another key.
struct Wrong(LogKey, bool);

impl NoteSigner for Wrong {
    fn key(&self) -> &LogKey {
        &self.0
    }

    fn sign(&self, _: &[u8]) -> Result<[u8; 64], SignerError> {
        if self.1 { Ok([1; 64]) } else { Err(SignerError::Refused) }
    }
}

#[test]
fn a_checkpoint_nobody_could_verify_is_never_written() {
    for signs in [true, false] {
        let place = tempfile::tempdir().unwrap();
        let opened = Log::open(
            Folder::writer(place.path()).unwrap(),
            Wrong(signer().key().clone(), signs),
        );
        match opened.err().unwrap() {
            TrailError::Note(_) => assert!(signs),
            TrailError::Signer(_) => assert!(!signs),
            other => panic!("{other:?}"),
        }
        assert!(!place.path().join("checkpoint").exists());
    }
}
