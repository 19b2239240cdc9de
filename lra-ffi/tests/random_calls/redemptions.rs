//! Links looked at, tries reserved, codes compared.

use std::ptr;
use std::sync::{Arc, Mutex};

use lra_core::activation::{
    ActivationCode, ActivationLink, ActivationState, LinkStanding, PepperRing, StoredActivation, look,
};
use lra_core::engine::Engine;
use lra_core::time::Instant;
use lra_ffi::c::*;

use super::activations::failed;
use super::call::{Expected, cross, emptied, is_empty, unset};
use super::driver::{AT, Driver};
use super::model::{Case, LIVE, Reserved};

/// A code that nobody was given.
const OTHER_CODE: &str = "AQHC-61Z3-C1J4-34CE";

/// What a stored activation, a link and a code come to before anything is counted.
fn standing(
    (engine, at): (&Engine, Instant),
    state: &[u8],
    link: &str,
    code: Option<&str>,
    peppers: &PepperRing,
) -> Result<LinkStanding, Status> {
    let rulebook = engine.rulebook_at(at).ok_or(Status::InvalidQuestion)?;
    let hosts = &rulebook.parameters().activation.link_hosts;
    let link = ActivationLink::parse(link, hosts).map_err(|_| Status::InvalidDocument)?;
    if let Some(code) = code {
        ActivationCode::parse(code).map_err(|_| Status::InvalidDocument)?;
    }
    let stored = match state {
        [] => None,
        state => Some(StoredActivation::from_json(state).map_err(|_| Status::InvalidDocument)?),
    };
    look(stored.as_ref(), &link, peppers, at).map_err(|error| {
        if error.is_environment() {
            Status::Environment
        } else {
            Status::Refused
        }
    })
}

impl Driver<'_> {
    pub fn link_selector(&mut self) {
        let mut call = self.call("lra_link_selector");
        let (engine, holds) = self.handle(&mut call, |model| &model.engines);
        let good = self.case().map_or(String::new(), |case| case.link);
        let link = self.text(&mut call, &good);
        let (at, instant) = self.at(&mut call);
        let known = holds.zip(instant).map(|(engine, at)| {
            let rulebook = engine.rulebook_at(at).ok_or(Status::InvalidQuestion)?;
            let hosts = &rulebook.parameters().activation.link_hosts;
            let link = ActivationLink::parse(link.text(), hosts).map_err(|_| Status::InvalidDocument)?;
            Ok(link.selector().to_string())
        });
        let mut selector = self.place(&mut call, [b'?'; SELECTOR_LENGTH]);
        let (data, length) = (link.pointer(), link.length());
        let status = cross!(lra_link_selector(
            engine,
            data,
            length,
            at,
            selector.pointer().cast(),
            call.error()
        ));
        let ok = self.end(call, status, &failed(known.as_ref()));
        let known = if ok {
            known.unwrap().unwrap()
        } else {
            "A".repeat(SELECTOR_LENGTH)
        };
        assert!(selector.is(|selector| selector == known.as_bytes()));
    }

    pub fn activation_look(&mut self) {
        let mut call = self.call("lra_activation_look");
        let Some(case) = self.case() else { return };
        let (engine, holds) = self.handle(&mut call, |model| &model.engines);
        let (peppers, ring) = self.handle_among(
            &mut call,
            |model| &model.peppers,
            |ring| Arc::ptr_eq(ring, &case.peppers),
        );
        let state = self.bytes(&mut call, &case.stored);
        let link = self.text(&mut call, &case.link);
        let (at, instant) = self.at(&mut call);
        let known = holds.zip(instant).zip(ring);
        let known =
            known.map(|((engine, at), ring)| standing((&engine, at), state.content(), link.text(), None, &ring));
        let mut place = self.place(&mut call, ActivationStateWord::Redeemed);
        let (mut expires, mut left) = (self.place(&mut call, 7), self.place(&mut call, 77));
        let status = cross!(lra_activation_look(
            engine,
            state.pointer(),
            state.length(),
            link.pointer(),
            link.length(),
            peppers,
            at,
            place.pointer(),
            expires.pointer(),
            left.pointer(),
            call.error()
        ));
        if self.end(call, status, &failed(known.as_ref())) {
            let known = known.unwrap().unwrap();
            assert_eq!(*place.set().unwrap(), known.state.into());
            assert_eq!(*expires.set().unwrap(), known.expires_at.unix_milliseconds());
            assert_eq!(*left.set().unwrap(), known.tries_left);
        } else {
            assert!(place.is(|state| *state == ActivationStateWord::Other));
            assert!(expires.is(|at| *at == NO_INSTANT) && left.is(|left| *left == 0));
        }
    }

    pub fn activation_reserve(&mut self) {
        let mut call = self.call("lra_activation_reserve");
        let Some(case) = self.case() else { return };
        let (engine, holds) = self.quick_engine(&mut call);
        let (peppers, ring) = self.handle_among(
            &mut call,
            |model| &model.peppers,
            |ring| Arc::ptr_eq(ring, &case.peppers),
        );
        let state = self.bytes(&mut call, &case.stored);
        let link = self.text(&mut call, &case.link);
        let good = if self.random.chance(60) { &case.code } else { OTHER_CODE };
        let code = self.text(&mut call, good);
        let (at, instant) = if call.careful {
            (AT, Instant::from_unix_milliseconds(AT).ok())
        } else {
            self.at(&mut call)
        };
        let known = holds.zip(instant).zip(ring).map(|((engine, at), ring)| {
            let found = standing((&engine, at), state.content(), link.text(), Some(code.text()), &ring)?;
            if found.state == ActivationState::Pending {
                Ok(found)
            } else {
                Err(Status::Refused)
            }
        });
        let (mut next, mut place) = (
            self.place(&mut call, unset()),
            self.place(&mut call, ptr::without_provenance_mut(8)),
        );
        let status = cross!(lra_activation_reserve(
            engine,
            state.pointer(),
            state.length(),
            link.pointer(),
            link.length(),
            code.pointer(),
            code.length(),
            peppers,
            at,
            next.pointer(),
            place.pointer(),
            call.error()
        ));
        if !self.end(call, status, &failed(known.as_ref())) {
            assert!(next.is(is_empty) && place.is(|place| place.is_null()));
            return;
        }
        let next = emptied(next.take());
        let (before, after) = (
            StoredActivation::from_json(state.content()),
            StoredActivation::from_json(&next),
        );
        let (before, after) = (before.unwrap(), after.unwrap());
        assert_eq!(
            (after.version(), after.tries()),
            (before.version() + 1, before.tries() + 1)
        );
        let shown = |code: &str| ActivationCode::parse(code).unwrap().into_shown().expose().to_owned();
        let reserved = Reserved {
            version: after.version(),
            right: (state.content() == case.stored).then(|| shown(code.text()) == shown(&case.code)),
            case: Case { stored: next, ..case },
            used: Mutex::new(false),
        };
        self.own.reservations.add(*place.set().unwrap(), Arc::new(reserved));
        if self.own.reservations.live.len() > LIVE {
            self.own.reservations.free(0);
        }
    }

    pub fn reservation_compare(&mut self) {
        let mut call = self.call("lra_reservation_compare");
        let (handle, reserved) = self.handle_where(
            &mut call,
            |model| &model.reservations,
            |reserved| !*reserved.used.lock().unwrap(),
        );
        let own = self.own.reservations.has(handle);
        let right = !self.spoils(&call);
        let version = reserved
            .as_ref()
            .map_or(0, |reserved| reserved.version)
            .wrapping_add(u64::from(!right));
        let result = if right { Status::Ok } else { Status::InvalidArgument };
        let expected = match &reserved {
            Some(_) if !own => Expected::OneOf(vec![result, Status::UsedUp, Status::Busy]),
            Some(reserved) if *reserved.used.lock().unwrap() => Expected::fails(Status::UsedUp),
            _ if right => Expected::Ok,
            _ => Expected::fails(Status::InvalidArgument),
        };
        let mut outcome = self.place(&mut call, Redemption::Activated);
        let (mut next, mut facts) = (self.place(&mut call, unset()), self.place(&mut call, unset()));
        let spoilt = call.faulty();
        let (first, second) = (next.pointer(), facts.pointer());
        let status = cross!(lra_reservation_compare(
            handle,
            version,
            outcome.pointer(),
            first,
            second,
            call.error()
        ));
        let ok = self.end(call, status, &expected);
        if let Some(reserved) = reserved.filter(|_| !spoilt && matches!(status, Status::Ok | Status::InvalidArgument)) {
            let mut used = reserved.used.lock().unwrap();
            assert!(!*used, "used twice");
            *used = true;
            if ok {
                let (next, outcome) = (emptied(next.take()), outcome.take());
                assert!(emptied(facts.take()).starts_with(b"{"));
                assert_ne!(outcome, Redemption::None);
                assert!(
                    reserved
                        .right
                        .is_none_or(|right| right == (outcome == Redemption::Activated))
                );
                assert_eq!(
                    StoredActivation::from_json(&next).unwrap().version(),
                    reserved.version + 1
                );
                drop(used);
                // A state that was altered before it was handed in may bear the tag of another code.
                if reserved.right.is_some() {
                    let case = reserved.case.clone();
                    self.keep_case(Case { stored: next, ..case });
                }
                return;
            }
        }
        assert!(outcome.is(|outcome| *outcome == Redemption::None) && next.is(is_empty) && facts.is(is_empty));
    }

    pub fn reservation_free(&mut self) {
        self.free(
            "lra_reservation_free",
            |model| &mut model.reservations,
            |model| &model.reservations,
        );
    }
}
