//! Keys, and what is stored under them.

use std::ptr;
use std::sync::Arc;

use lra_core::activation::{KeyRing, StoredActivation};
use lra_core::crypto::HmacKey;
use lra_ffi::c::*;

use super::call::{Call, Expected, cross, emptied, is_empty, unset};
use super::driver::{Bytes, Driver};
use super::model::{Case, LIVE};

const EMPTY_ROW: ActivationRow = ActivationRow {
    version: 7,
    issued_at: 7,
    expires_at: 7,
    changed_at: 7,
    issue_number: 7,
    tries: 7,
    tries_limit: 7,
    state: ActivationStateWord::Redeemed,
    selector: [b'?'; SELECTOR_LENGTH],
};

impl Driver<'_> {
    /// Draws keys, hands them to the function, and gives the ring that they make.
    fn keys<P>(
        &mut self,
        call: &mut Call,
        make: impl FnOnce(*const KeyRow, usize, &mut Call) -> Status,
    ) -> (Status, Option<KeyRing<P>>, Expected) {
        let count = 1 + self.random.below(2);
        let mut octets: Vec<[u8; KEY_LENGTH]> = (0..count).map(|_| self.random.octets()).collect();
        if self.spoils(call) {
            octets[0] = [0; KEY_LENGTH];
        }
        let same = self.spoils(call);
        let mut ids: Vec<Bytes> = Vec::new();
        for index in 0..count {
            let good = format!("key-{}", if same { 0 } else { index });
            ids.push(self.text(call, &good));
        }
        let mut ring: Result<Option<KeyRing<P>>, Status> = Ok(None);
        for (id, octets) in ids.iter().zip(&octets) {
            ring = ring.and_then(|ring| {
                let id = id.text().parse().map_err(|_| Status::InvalidDocument)?;
                let key = HmacKey::take(&mut octets.clone()).map_err(|_| Status::InvalidDocument)?;
                Ok(Some(match ring {
                    None => KeyRing::new(id, key),
                    Some(ring) => ring.with_earlier(id, key).map_err(|_| Status::InvalidDocument)?,
                }))
            });
        }
        let nulled = self.spoils(call);
        if nulled {
            octets[0] = [0; KEY_LENGTH];
            call.fault(Status::InvalidArgument);
        }
        let mut rows: Vec<KeyRow> = Vec::new();
        for (id, octets) in ids.iter().zip(&mut octets) {
            let id = Text {
                data: id.pointer(),
                length: id.length(),
            };
            rows.push(KeyRow {
                id,
                octets: octets.as_mut_ptr(),
            });
        }
        if nulled {
            rows[0].octets = ptr::null_mut();
        }
        let (mut list, mut said) = (rows.as_ptr(), rows.len());
        if self.spoils(call) {
            match self.random.below(3) {
                0 => list = ptr::null(),
                1 => said = 0,
                _ => said = usize::MAX / 2,
            }
            call.fault(Status::InvalidArgument);
        }
        let taken = !list.is_null() && said == rows.len();
        let status = make(list, said, call);
        assert!(
            !taken || octets.iter().flatten().all(|octet| *octet == 0),
            "keys are wiped"
        );
        match ring {
            Ok(ring) => (status, ring, Expected::Ok),
            Err(status_known) => (status, None, Expected::fails(status_known)),
        }
    }

    pub fn peppers_new(&mut self) {
        let mut call = self.call("lra_peppers_new");
        let mut place = self.place(&mut call, ptr::without_provenance_mut(8));
        let pointer = place.pointer();
        let (status, ring, expected) = self.keys(&mut call, |keys, count, call| {
            cross!(lra_peppers_new(keys, count, pointer, call.error()))
        });
        if self.end(call, status, &expected) {
            self.own.peppers.add(*place.set().unwrap(), Arc::new(ring.unwrap()));
            if self.own.peppers.live.len() > LIVE / 4 {
                self.own.peppers.free(0);
            }
        } else {
            assert!(place.is(|place| place.is_null()));
        }
    }

    pub fn peppers_free(&mut self) {
        self.free("lra_peppers_free", |model| &mut model.peppers, |model| &model.peppers);
    }

    pub fn seal_keys_new(&mut self) {
        let mut call = self.call("lra_seal_keys_new");
        let mut place = self.place(&mut call, ptr::without_provenance_mut(8));
        let pointer = place.pointer();
        let (status, ring, expected) = self.keys(&mut call, |keys, count, call| {
            cross!(lra_seal_keys_new(keys, count, pointer, call.error()))
        });
        if self.end(call, status, &expected) {
            self.own.seal_keys.add(*place.set().unwrap(), Arc::new(ring.unwrap()));
            if self.own.seal_keys.live.len() > LIVE / 4 {
                self.own.seal_keys.free(0);
            }
        } else {
            assert!(place.is(|place| place.is_null()));
        }
    }

    pub fn seal_keys_free(&mut self) {
        self.free(
            "lra_seal_keys_free",
            |model| &mut model.seal_keys,
            |model| &model.seal_keys,
        );
    }

    /// A stored activation, and what the core reads in it.
    fn state(&mut self, call: &mut Call) -> (Bytes, Result<StoredActivation, Status>, Option<Case>) {
        let case = self.case().filter(|_| self.random.chance(60));
        let good = match &case {
            Some(case) => case.stored.clone(),
            None => self.random.pick(&super::documents().stored).unwrap().clone(),
        };
        let text = self.bytes(call, &good);
        let read = StoredActivation::from_json(text.content()).map_err(|_| Status::InvalidDocument);
        (text, read, case)
    }

    pub fn activation_read(&mut self) {
        let mut call = self.call("lra_activation_read");
        let (text, read, _) = self.state(&mut call);
        let (at, instant) = self.at(&mut call);
        let mut place = self.place(&mut call, EMPTY_ROW);
        let status = cross!(lra_activation_read(
            text.pointer(),
            text.length(),
            at,
            place.pointer(),
            call.error()
        ));
        let expected = if read.is_ok() {
            Expected::Ok
        } else {
            Expected::fails(Status::InvalidDocument)
        };
        if self.end(call, status, &expected) {
            let (row, known) = (place.set().unwrap(), read.unwrap());
            assert_eq!((row.version, row.tries), (known.version(), known.tries()));
            assert_eq!(row.issue_number, known.issue_number().get());
            assert_eq!(row.tries_limit, known.tries_limit().get());
            assert_eq!(row.issued_at, known.issued_at().unix_milliseconds());
            assert_eq!(row.expires_at, known.expires_at().unix_milliseconds());
            assert_eq!(row.changed_at, known.changed_at().unix_milliseconds());
            assert_eq!(row.state, known.state_at(instant.unwrap()).into());
            assert_eq!(row.selector, known.selector().to_string().as_bytes());
        } else {
            assert!(place.is(|row| row.version == 0 && row.state == ActivationStateWord::Other));
            assert!(place.is(|row| row.issued_at == NO_INSTANT && row.selector == [b'A'; SELECTOR_LENGTH]));
        }
    }

    pub fn activation_settle(&mut self) {
        let mut call = self.call("lra_activation_settle");
        let (text, read, case) = self.state(&mut call);
        let (at, instant) = self.at(&mut call);
        let mut place = self.place(&mut call, unset());
        let status = cross!(lra_activation_settle(
            text.pointer(),
            text.length(),
            at,
            place.pointer(),
            call.error()
        ));
        let expected = if read.is_ok() {
            Expected::Ok
        } else {
            Expected::fails(Status::InvalidDocument)
        };
        if self.end(call, status, &expected) {
            let next = emptied(place.take());
            let known = read.unwrap().settled(instant.unwrap());
            assert!(next == known.map_or(Vec::new(), |known| known.to_json()));
            self.keep_state(next, case);
        } else {
            assert!(place.is(is_empty));
        }
    }

    fn keep_state(&mut self, next: Vec<u8>, case: Option<Case>) {
        if let Some(case) = case.filter(|_| !next.is_empty() && self.random.chance(20)) {
            self.keep_case(Case { stored: next, ..case });
        }
    }

    pub fn activation_revoke(&mut self) {
        let mut call = self.call("lra_activation_revoke");
        let (text, read, case) = self.state(&mut call);
        let (at, instant) = self.at(&mut call);
        let known = read.and_then(|read| match instant {
            Some(at) => read.revoked(at).map_err(|_| Status::Refused),
            None => Err(Status::InvalidArgument),
        });
        let mut place = self.place(&mut call, unset());
        let status = cross!(lra_activation_revoke(
            text.pointer(),
            text.length(),
            at,
            place.pointer(),
            call.error()
        ));
        let expected = known
            .as_ref()
            .map_or_else(|status| Expected::fails(*status), |_| Expected::Ok);
        if self.end(call, status, &expected) {
            let next = emptied(place.take());
            assert!(next == known.unwrap().to_json());
            self.keep_state(next, case);
        } else {
            assert!(place.is(is_empty));
        }
    }

    pub fn activation_seal(&mut self) {
        let mut call = self.call("lra_activation_seal");
        let (text, read, _) = self.state(&mut call);
        let (keys, ring) = self.handle(&mut call, |model| &model.seal_keys);
        let mut place = self.place(&mut call, unset());
        let status = cross!(lra_activation_seal(
            text.pointer(),
            text.length(),
            keys,
            place.pointer(),
            call.error()
        ));
        let expected = if read.is_ok() {
            Expected::Ok
        } else {
            Expected::fails(Status::InvalidDocument)
        };
        if self.end(call, status, &expected) {
            let sealed = emptied(place.take());
            assert!(sealed == read.unwrap().seal(&ring.unwrap()));
            self.own.sealed.push(sealed);
            if self.own.sealed.len() > LIVE {
                self.own.sealed.remove(0);
            }
        } else {
            assert!(place.is(is_empty));
        }
    }

    pub fn activation_reopen(&mut self) {
        let mut call = self.call("lra_activation_reopen");
        let good = self.random.pick(&self.own.sealed).cloned().unwrap_or_default();
        let text = self.bytes(&mut call, &good);
        let (keys, ring) = self.handle(&mut call, |model| &model.seal_keys);
        let known = ring.map(|ring| {
            let read = StoredActivation::reopen(text.content(), &ring);
            read.map(|read| read.to_json())
                .map_err(|error| self.sealed_status(error))
        });
        let expected = match &known {
            None => Expected::OneOf(Vec::new()),
            Some(Ok(_)) => Expected::Ok,
            Some(Err(status)) => Expected::fails(*status),
        };
        let mut place = self.place(&mut call, unset());
        let status = cross!(lra_activation_reopen(
            text.pointer(),
            text.length(),
            keys,
            place.pointer(),
            call.error()
        ));
        if self.end(call, status, &expected) {
            assert!(emptied(place.take()) == known.unwrap().unwrap());
        } else {
            assert!(place.is(is_empty));
        }
    }
}
