//! Permits, made, sealed and opened again.

use std::ptr;
use std::sync::Arc;

use lra_core::activation::IdentificationPermit;
use lra_core::audit::disclosure::Commitment;
use lra_ffi::c::*;

use super::activations::failed;
use super::call::{Expected, cross, emptied, is_empty, unset};
use super::decisions::decision;
use super::driver::Driver;
use super::model::{Decided, LIVE};

const PERSON: &str = "D8V4r537WLjkvszC2BBcqu1hYyAfKNLJKrZQwBB1O6E";

fn permit(decided: &Decided, position: u64, person: &str, case: &str) -> Option<IdentificationPermit> {
    let (person, case): (Commitment, _) = (person.parse().ok()?, case.parse().ok()?);
    IdentificationPermit::of_enrolment(&decision(decided), person, case, position).ok()
}

impl Driver<'_> {
    pub fn permit_new(&mut self) {
        let mut call = self.call("lra_permit_new");
        let (handle, decided) = self.handle_where(
            &mut call,
            |model| &model.decisions,
            |decided| permit(decided, 0, PERSON, "c").is_some(),
        );
        let person = self.text(&mut call, PERSON);
        let good = format!("case-{}", self.random.below(3));
        let case = self.text(&mut call, &good);
        if person.text().parse::<Commitment>().is_err() || case.text().parse::<lra_core::activation::CaseId>().is_err()
        {
            call.fault(Status::InvalidArgument);
        }
        let position = self.random.next();
        let known = decided.and_then(|decided| permit(&decided, position, person.text(), case.text()));
        let mut place = self.place(&mut call, ptr::without_provenance_mut(8));
        let status = cross!(lra_permit_new(
            handle,
            person.pointer(),
            person.length(),
            case.pointer(),
            case.length(),
            position,
            place.pointer(),
            call.error()
        ));
        let expected = if known.is_some() {
            Expected::Ok
        } else {
            Expected::fails(Status::Refused)
        };
        if self.end(call, status, &expected) {
            self.keep_permit(*place.set().unwrap(), known.unwrap());
        } else {
            assert!(place.is(|place| place.is_null()));
        }
    }

    fn keep_permit(&mut self, handle: *mut PermitHandle, permit: IdentificationPermit) {
        self.own.permits.add(handle, Arc::new(permit));
        if self.own.permits.live.len() > LIVE {
            self.own.permits.free(0);
        }
    }

    fn keep_sealed(&mut self, sealed: Vec<u8>) {
        self.own.sealed.push(sealed);
        if self.own.sealed.len() > LIVE {
            self.own.sealed.remove(0);
        }
    }

    pub fn permit_seal(&mut self) {
        let mut call = self.call("lra_permit_seal");
        let (handle, permit) = self.handle(&mut call, |model| &model.permits);
        let (keys, ring) = self.handle(&mut call, |model| &model.seal_keys);
        let mut sealed = self.place(&mut call, unset());
        let status = cross!(lra_permit_seal(handle, keys, sealed.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            let sealed = emptied(sealed.take());
            assert!(sealed == permit.unwrap().seal(&ring.unwrap()));
            self.keep_sealed(sealed);
        } else {
            assert!(sealed.is(is_empty));
        }
    }

    pub fn permit_reopen(&mut self) {
        let mut call = self.call("lra_permit_reopen");
        let good = self.random.pick(&self.own.sealed).cloned().unwrap_or_default();
        let text = self.bytes(&mut call, &good);
        let (keys, ring) = self.handle(&mut call, |model| &model.seal_keys);
        let known = ring
            .map(|ring| IdentificationPermit::reopen(text.content(), &ring).map_err(|error| self.sealed_status(error)));
        let mut place = self.place(&mut call, ptr::without_provenance_mut(8));
        let status = cross!(lra_permit_reopen(
            text.pointer(),
            text.length(),
            keys,
            place.pointer(),
            call.error()
        ));
        if self.end(call, status, &failed(known.as_ref())) {
            self.keep_permit(*place.set().unwrap(), known.unwrap().unwrap());
        } else {
            assert!(place.is(|place| place.is_null()));
        }
    }

    pub fn sealed_status(&self, error: lra_core::activation::SealError) -> Status {
        match error {
            lra_core::activation::SealError::UnknownKey => Status::Environment,
            _ => Status::InvalidDocument,
        }
    }

    pub fn permit_free(&mut self) {
        self.free("lra_permit_free", |model| &mut model.permits, |model| &model.permits);
    }
}
