//! Trails in a temporary folder: written, closed, opened again, read and verified.

use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::{Arc, Mutex, PoisonError};

use lra_core::audit::canonical::CanonicalJson;
use lra_core::audit::disclosure::{Disclosure, Salt};
use lra_core::audit::note::LogKey;
use lra_ffi::c::*;
use lra_trail::RecordLine;

use super::call::{Call, Expected, cross, emptied, is_empty, unset};
use super::driver::{AT, Bytes, Driver};
use super::model::{TrailKept, TrailProgress};

const ORIGIN: &str = "activation.example.be/desk-1";
/// More trails than these are not open at once.
const OPEN: usize = 3;

/// A record without a decision.
const RECORD: &str = r#"{"specversion":"1.0","type":"lra.activation-redemption","datacontenttype":"application/json","correlationid":"AAECAwQFBgcICQoLDA0ODw","data":{"v":1,"case":{"position":1,"closing":true},"who":{"role":"officer","commitment":"D8V4r537WLjkvszC2BBcqu1hYyAfKNLJKrZQwBB1O6E"},"how":{"channel":"desk"},"why":{"legalBasis":"convention/lra","purpose":"registration"},"outcome":"permit"},"disclosures":[]}"#;

unsafe extern "C" fn count(context: *mut c_void, records: u64, total: u64) -> c_int {
    assert!(records <= total);
    // SAFETY: the only call that hands this function in hands a number of its own with it.
    unsafe { *context.cast::<u64>() += 1 };
    0
}

unsafe extern "C" fn stop(context: *mut c_void, records: u64, total: u64) -> c_int {
    // SAFETY: as above.
    unsafe { count(context, records, total) };
    -1
}

impl Driver<'_> {
    /// A folder as an argument. Never another one that can be opened: chance writes nowhere else.
    fn folder_text(&mut self, call: &mut Call, folder: &str) -> Bytes {
        if !self.spoils(call) {
            let mut careful = Call::new("", true, false);
            return self.bytes(&mut careful, folder.as_bytes());
        }
        call.fault(Status::InvalidArgument);
        let mut careful = Call::new("", true, false);
        let bad = self
            .random
            .pick(&[b"".as_slice(), b"\0", b"a\0b", b"\xFF"])
            .copied()
            .unwrap();
        self.bytes(&mut careful, bad)
    }

    pub fn disclosure_new(&mut self) {
        let mut call = self.call("lra_disclosure_new");
        let mut salt = self.secret::<SALT_LENGTH>(&mut call, Status::InvalidDocument);
        let name = self.text(&mut call, "ssin");
        let value = self.bytes(&mut call, b"\"88061224623\"");
        let known = <[u8; SALT_LENGTH]>::try_from(salt.before.as_slice())
            .ok()
            .and_then(|mut octets| {
                let salt = Salt::take(&mut octets).ok()?;
                let value = CanonicalJson::from_text(value.content()).ok()?;
                Disclosure::new(salt, name.text(), &value).ok()
            });
        let mut place = self.place(&mut call, unset());
        let mut commitment = self.place(&mut call, [b'?'; COMMITMENT_LENGTH]);
        let (written, characters) = (place.pointer(), commitment.pointer().cast());
        let status = cross!(lra_disclosure_new(
            salt.pointer(),
            salt.octets.len(),
            name.pointer(),
            name.length(),
            value.pointer(),
            value.length(),
            written,
            characters,
            call.error()
        ));
        salt.assert_wiped();
        let expected = if known.is_some() {
            Expected::Ok
        } else {
            Expected::fails(Status::InvalidDocument)
        };
        if self.end(call, status, &expected) {
            let known = known.unwrap();
            assert!(emptied(place.take()) == known.as_text().as_bytes());
            assert_eq!(commitment.set().unwrap(), known.commitment().to_string().as_bytes());
        } else {
            assert!(place.is(is_empty) && commitment.is(|text| *text == [b'A'; COMMITMENT_LENGTH]));
        }
    }

    pub fn trail_open(&mut self) {
        let mut call = self.call("lra_trail_open");
        let kind = self.random.below(8);
        let closed = (kind < 4 && !self.own.closed.is_empty()).then(|| self.random.below(self.own.closed.len()));
        let again = closed.map(|index| Arc::clone(&self.own.closed[index]));
        let open = (kind == 5)
            .then(|| self.own.trails.live.first().map(|(_, kept)| Arc::clone(kept)))
            .flatten();
        let known = again.clone().or_else(|| open.clone());
        let path = known.as_ref().map_or_else(
            || format!("{}/{:016x}", self.folder, self.random.next()),
            |kept| kept.folder.clone(),
        );
        let folder = self.folder_text(&mut call, &path);
        let mut seed = self.secret::<SEED_LENGTH>(&mut call, Status::InvalidArgument);
        let other_key = self.spoils(&call);
        if let Some(kept) = known.as_ref().filter(|_| !call.faulty() && !other_key) {
            seed.octets.copy_from_slice(&kept.seed);
        }
        seed.before.clone_from(&seed.octets);
        let bad_origin = self.spoils(&call);
        if bad_origin {
            call.fault(Status::InvalidArgument);
        }
        let origin = if bad_origin {
            *self.random.pick(&["", "a b", "a+b"]).unwrap()
        } else {
            ORIGIN
        };
        let expected = match (&again, &open) {
            (Some(_), _) if other_key => Expected::fails(Status::Tampered),
            (None, Some(_)) => Expected::fails(Status::Environment),
            _ => Expected::Ok,
        };
        let mut place = self.place(&mut call, ptr::without_provenance_mut(8));
        let mut recovery = self.optional_place(RecoveryRow {
            records: 77,
            ..RecoveryRow::default()
        });
        let status = cross!(lra_trail_open(
            folder.pointer(),
            folder.length(),
            origin.as_ptr(),
            origin.len(),
            seed.pointer(),
            seed.octets.len(),
            place.pointer(),
            recovery.pointer(),
            call.error()
        ));
        seed.assert_wiped();
        if !self.end(call, status, &expected) {
            assert!(place.is(|place| place.is_null()) && recovery.is(|found| found.records == 0 && found.created == 0));
            return;
        }
        let trail = *place.set().unwrap();
        let kept = again.unwrap_or_else(|| {
            Arc::new(TrailKept {
                folder: path,
                seed: seed.before.as_slice().try_into().unwrap(),
                key: self.verifier_key(trail),
                progress: Mutex::new(TrailProgress::default()),
            })
        });
        let committed = kept.progress.lock().unwrap().committed;
        assert!(recovery.is(|found| found.records == committed && (found.created == 1) == closed.is_none()));
        if let Some(index) = closed {
            self.own.closed.swap_remove(index);
        }
        self.own.trails.add(trail, kept);
        if self.own.trails.live.len() > OPEN {
            self.close(0);
        }
    }

    fn verifier_key(&mut self, trail: *const TrailHandle) -> String {
        let mut key = unset();
        assert_eq!(
            cross!(lra_trail_verifier_key(trail, &raw mut key, ptr::null_mut())),
            Status::Ok
        );
        String::from_utf8(emptied(key)).unwrap()
    }

    /// Closes a trail: what was not committed is lost.
    fn close(&mut self, index: usize) {
        let kept = Arc::clone(&self.own.trails.live[index].1);
        self.own.trails.free(index);
        let mut progress = kept.progress.lock().unwrap();
        let committed = progress.committed;
        progress.positions.retain(|position| *position < committed);
        drop(progress);
        self.own.closed.push(kept);
    }

    pub fn trail_free(&mut self) {
        if self.own.trails.live.len() > 1 && self.random.chance(70) {
            let call = self.call("lra_trail_free");
            let index = self.random.below(self.own.trails.live.len());
            self.close(index);
            self.done(call.name);
        } else if self.own.trails.live.len() <= 1 {
            self.free("lra_trail_free", |model| &mut model.trails, |model| &model.trails);
        }
    }

    pub fn trail_verifier_key(&mut self) {
        let mut call = self.call("lra_trail_verifier_key");
        let (trail, kept) = self.handle(&mut call, |model| &model.trails);
        let mut key = self.place(&mut call, unset());
        let status = cross!(lra_trail_verifier_key(trail, key.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            assert!(emptied(key.take()) == kept.unwrap().key.as_bytes());
        } else {
            assert!(key.is(is_empty));
        }
    }

    /// What a call on a trail may come to: on a shared one, that another is under way.
    fn writing(&self, trail: *mut TrailHandle, record: Option<&Bytes>) -> Expected {
        let mut some = vec![Status::Ok];
        if let Some(record) = record {
            if RecordLine::parse(record.content()).is_err() {
                some = vec![Status::InvalidDocument];
            } else if record.content() != RECORD.as_bytes() {
                some.push(Status::InvalidDocument);
            }
        }
        if !self.own.trails.has(trail) {
            some.push(Status::Busy);
        }
        Expected::OneOf(some)
    }

    /// A record was appended, or was not.
    fn appended(&self, ok: bool, trail: *mut TrailHandle, kept: Option<&TrailKept>, position: Option<&u64>) {
        if !ok {
            assert!(position.is_none_or(|position| *position == u64::MAX));
            return;
        }
        let (position, kept) = (*position.unwrap(), kept.unwrap());
        let mut progress = kept.progress.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(!self.own.trails.has(trail) || position == progress.positions.len() as u64);
        assert!(progress.positions.insert(position), "a position is given twice");
    }

    pub fn trail_append(&mut self) {
        let mut call = self.call("lra_trail_append");
        let (trail, kept) = self.handle(&mut call, |model| &model.trails);
        let record = self.bytes(&mut call, RECORD.as_bytes());
        let (at, _) = self.at(&mut call);
        let expected = self.writing(trail, Some(&record));
        let mut position = self.place(&mut call, 77);
        let (data, length) = (record.pointer(), record.length());
        let status = cross!(lra_trail_append(
            trail,
            data,
            length,
            at,
            position.pointer(),
            call.error()
        ));
        let ok = self.end(call, status, &expected);
        self.appended(ok, trail, kept.as_deref(), position.set());
    }

    pub fn trail_append_decision(&mut self) {
        let mut call = self.call("lra_trail_append_decision");
        let (trail, kept) = self.handle(&mut call, |model| &model.trails);
        let (decision, _) = self.handle(&mut call, |model| &model.decisions);
        let record = self.bytes(&mut call, RECORD.as_bytes());
        let mut salts = self.secret::<DECISION_SALTS_LENGTH>(&mut call, Status::InvalidDocument);
        let at = AT;
        // What the record says of the outcome has to be what was decided.
        let Expected::OneOf(mut some) = self.writing(trail, Some(&record)) else {
            return;
        };
        some.push(Status::InvalidDocument);
        let mut position = self.place(&mut call, 77);
        let status = cross!(lra_trail_append_decision(
            trail,
            record.pointer(),
            record.length(),
            decision,
            salts.pointer(),
            salts.octets.len(),
            at,
            position.pointer(),
            call.error()
        ));
        salts.assert_wiped();
        let ok = self.end(call, status, &Expected::OneOf(some));
        self.appended(ok, trail, kept.as_deref(), position.set());
    }

    pub fn trail_commit(&mut self) {
        let mut call = self.call("lra_trail_commit");
        let (trail, kept) = self.handle(&mut call, |model| &model.trails);
        let mut note = self.optional_place(unset());
        let expected = self.writing(trail, None);
        let status = cross!(lra_trail_commit(trail, note.pointer(), call.error()));
        if !self.end(call, status, &expected) {
            assert!(note.is(is_empty));
            return;
        }
        let kept = kept.unwrap();
        let own = self.own.trails.has(trail);
        let mut progress = kept.progress.lock().unwrap();
        if own {
            progress.committed = progress.positions.len() as u64;
        }
        if note.set().is_some() {
            let note = String::from_utf8(emptied(note.take())).unwrap();
            let size: u64 = note.lines().nth(1).unwrap().parse().unwrap();
            assert!(if own {
                size == progress.committed
            } else {
                size >= progress.committed
            });
            progress.checkpoint = note;
        }
    }

    pub fn trail_checkpoint(&mut self) {
        let mut call = self.call("lra_trail_checkpoint");
        let (trail, kept) = self.handle(&mut call, |model| &model.trails);
        let mut note = self.place(&mut call, unset());
        let mut records = self.optional_place(77);
        let expected = self.writing(trail, None);
        let status = cross!(lra_trail_checkpoint(
            trail,
            note.pointer(),
            records.pointer(),
            call.error()
        ));
        if !self.end(call, status, &expected) {
            assert!(note.is(is_empty) && records.is(|records| *records == 0));
            return;
        }
        let note = String::from_utf8(emptied(note.take())).unwrap();
        let size: u64 = note.lines().nth(1).unwrap().parse().unwrap();
        let kept = kept.unwrap();
        if self.own.trails.has(trail) {
            let progress = kept.progress.lock().unwrap();
            assert_eq!(size, progress.committed);
            assert!(records.is(|records| *records == progress.positions.len() as u64));
        } else {
            assert!(records.is(|records| *records >= size));
        }
    }

    /// A trail, open or closed, with whether nobody else writes to it.
    fn any_trail(&mut self) -> Option<(Arc<TrailKept>, bool)> {
        let own = self.own.trails.live.iter().map(|(_, kept)| (kept, true));
        let closed = self.own.closed.iter().map(|kept| (kept, true));
        let shared = self
            .shared
            .into_iter()
            .flat_map(|shared| shared.trails.live.iter().map(|(_, kept)| (kept, false)));
        let all: Vec<_> = own.chain(closed).chain(shared).collect();
        self.random.pick(&all).map(|(kept, alone)| (Arc::clone(kept), *alone))
    }

    /// The key of a trail, and whether it is its own: chance may make it another or none.
    fn key_text(&mut self, call: &mut Call, key: &str) -> (Bytes, bool) {
        let text = self.text(call, key);
        let read = text.text().trim_end().parse::<LogKey>();
        if read.is_err() {
            call.fault(Status::InvalidDocument);
        }
        let same = text.text().trim_end() == key;
        (text, same)
    }

    pub fn trail_verify(&mut self) {
        let mut call = self.call("lra_trail_verify");
        let Some((kept, alone)) = self.any_trail() else { return };
        let folder = self.folder_text(&mut call, &kept.folder);
        let (key, same) = self.key_text(&mut call, &kept.key);
        let (committed, older) = {
            let progress = kept.progress.lock().unwrap();
            (progress.committed, progress.checkpoint.clone())
        };
        let older = if self.random.chance(50) { older } else { String::new() };
        let expected_note = self.text(&mut call, &older);
        let mut some = vec![Status::Ok];
        if expected_note.content() != older.as_bytes() || !older.is_empty() && !same {
            some.push(Status::InvalidDocument);
        }
        let (mut valid, mut report) = (self.place(&mut call, 7), self.place(&mut call, unset()));
        let mut reached = 0_u64;
        let (progress, stops): (Progress, bool) = match self.random.below(3) {
            0 => (None, false),
            1 => (Some(count), false),
            _ => (Some(stop), true),
        };
        if stops {
            some.push(Status::Refused);
        }
        let status = cross!(lra_trail_verify(
            folder.pointer(),
            folder.length(),
            key.pointer(),
            key.length(),
            expected_note.pointer(),
            expected_note.length(),
            progress,
            (&raw mut reached).cast(),
            valid.pointer(),
            report.pointer(),
            call.error()
        ));
        let ok = self.end(call, status, &Expected::OneOf(some));
        assert!(!stops || reached == u64::from(status == Status::Refused));
        if !ok {
            assert!(valid.is(|valid| *valid == 0) && report.is(is_empty));
            return;
        }
        let report: serde_json::Value = serde_json::from_slice(&emptied(report.take())).unwrap();
        let valid = *valid.set().unwrap();
        assert_eq!(report["valid"], valid == 1, "{report}");
        assert!(valid <= 1 && (!same || valid == 1), "{report}");
        assert!(!alone || !same || report["records"] == committed, "{report}");
    }

    pub fn trail_read(&mut self) {
        let mut call = self.call("lra_trail_read");
        let Some((kept, alone)) = self.any_trail() else { return };
        let folder = self.folder_text(&mut call, &kept.folder);
        let (key, same) = self.key_text(&mut call, &kept.key);
        let committed = kept.progress.lock().unwrap().committed;
        let from = match self.random.below(4) {
            0 => *self
                .random
                .pick(&[committed, committed + 1, u64::MAX, u64::MAX - 255])
                .unwrap(),
            _ => self.random.next() % (committed + 1),
        };
        let most = match self.random.below(4) {
            0 => usize::MAX,
            _ => self.random.below(9),
        };
        let (mut records, mut read) = (self.place(&mut call, unset()), self.place(&mut call, 77));
        let status = cross!(lra_trail_read(
            folder.pointer(),
            folder.length(),
            key.pointer(),
            key.length(),
            from,
            most,
            records.pointer(),
            read.pointer(),
            call.error()
        ));
        let expected = if same {
            Expected::Ok
        } else {
            Expected::fails(Status::Tampered)
        };
        if self.end(call, status, &expected) {
            let lines = emptied(records.take());
            let read = *read.set().unwrap();
            assert_eq!(lines.iter().filter(|octet| **octet == b'\n').count(), read);
            let there = usize::try_from(committed.saturating_sub(from)).unwrap();
            assert!(!alone || read == there.min(most), "{read} of {there} and {most}");
        } else {
            assert!(records.is(is_empty) && read.is(|read| *read == 0));
        }
    }
}
