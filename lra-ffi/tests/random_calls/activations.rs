//! Codes and links, issued by the core too with the same entropy and keys.

use std::ptr;
use std::sync::{Arc, Mutex};

use lra_core::activation::{ActivationEntropy, IssueRequest, StoredActivation, issue};
use lra_core::engine::Engine;
use lra_core::time::Instant;
use lra_ffi::c::*;

use super::call::{Call, Expected, copied, cross, emptied, is_empty, unset};
use super::driver::{AT, Driver};
use super::model::{Case, IssueKept, LIVE};

const UNSET: Text = Text {
    data: ptr::null(),
    length: 9,
};

/// Whether codes are stretched quickly under its rulebooks.
fn is_quick(engine: &Arc<Engine>) -> bool {
    let mut rulebooks = engine.rulebooks().iter();
    rulebooks.all(|rulebook| rulebook.parameters().activation.iterations.get() == 1)
}

pub fn failed<T>(known: Option<&Result<T, Status>>) -> Expected {
    match known {
        None => Expected::OneOf(Vec::new()),
        Some(Ok(_)) => Expected::Ok,
        Some(Err(status)) => Expected::fails(*status),
    }
}

impl Driver<'_> {
    /// An engine under which codes are stretched quickly, made if there is none.
    pub fn quick_engine(&mut self, call: &mut Call) -> (*mut EngineHandle, Option<Arc<Engine>>) {
        while !self.own.engines.live.iter().any(|(_, engine)| is_quick(engine)) {
            let careful = std::mem::replace(&mut self.careful, true);
            self.engine_new_with_rulebooks();
            self.careful = careful;
        }
        self.handle_among(call, |model| &model.engines, is_quick)
    }

    /// A stored activation, its link and its code.
    pub fn case(&mut self) -> Option<Case> {
        let shared = self.shared.into_iter().flat_map(|shared| &shared.cases);
        let all: Vec<_> = self.own.cases.iter().chain(shared).collect();
        self.random.pick(&all).map(|case| (*case).clone())
    }

    pub fn keep_case(&mut self, case: Case) {
        self.own.cases.push(case);
        if self.own.cases.len() > LIVE {
            let index = self.random.below(LIVE);
            self.own.cases.swap_remove(index);
        }
    }

    pub fn activation_issue(&mut self) {
        let mut call = self.call("lra_activation_issue");
        let (engine, holds) = self.quick_engine(&mut call);
        let (permit, permitted) = self.handle(&mut call, |model| &model.permits);
        let (peppers, ring) = self.handle(&mut call, |model| &model.peppers);
        let (at, instant) = if call.careful {
            (AT, Instant::from_unix_milliseconds(AT).ok())
        } else {
            self.at(&mut call)
        };
        let kind = self.text(&mut call, "authenticator-app");
        let good = *self.random.pick(&["", "activation.example.be"]).unwrap();
        let host = self.text(&mut call, if self.careful { "" } else { good });
        let (link_channel, code_channel) = (self.word(&mut call, 1, 2), self.word(&mut call, 1, 3));
        let mut earlier = Vec::new();
        if !self.careful {
            for _ in 0..self.random.below(3) {
                let good = self.case().map(|case| case.stored).unwrap_or_default();
                earlier.push(self.bytes(&mut call, &good));
            }
        }
        let rows: Vec<_> = earlier
            .iter()
            .map(|text| Text {
                data: text.pointer(),
                length: text.length(),
            })
            .collect();
        let mut entropy = self.secret::<ENTROPY_LENGTH>(&mut call, Status::Environment);
        let request = IssueRequestRow {
            key_kind: Text {
                data: kind.pointer(),
                length: kind.length(),
            },
            link_host: Text {
                data: host.pointer(),
                length: host.length(),
            },
            link_channel,
            code_channel,
        };
        let bad_request = self.spoils(&call);
        if bad_request {
            call.fault(Status::InvalidArgument);
        }
        let known = holds
            .zip(permitted)
            .zip(ring.clone())
            .zip(instant)
            .map(|(((engine, permit), ring), at)| {
                let rulebook = engine.rulebook_at(at).ok_or(Status::InvalidQuestion)?;
                let terms = &rulebook.parameters().activation;
                let wanted = match host.text() {
                    "" => terms.link_hosts.first().cloned(),
                    host => host.parse().ok(),
                };
                let request = IssueRequest {
                    key_kind: kind.text().parse().map_err(|_| Status::InvalidArgument)?,
                    link_channel: link_channel_of(link_channel).ok_or(Status::InvalidArgument)?,
                    code_channel: code_channel_of(code_channel).ok_or(Status::InvalidArgument)?,
                    host: wanted.ok_or(Status::InvalidArgument)?,
                };
                let earlier = earlier.iter().map(|text| StoredActivation::from_json(text.content()));
                let earlier: Result<Vec<_>, _> = earlier.collect();
                let earlier = earlier.map_err(|_| Status::InvalidDocument)?;
                let mut octets =
                    <[u8; ENTROPY_LENGTH]>::try_from(entropy.before.as_slice()).map_err(|_| Status::InvalidArgument)?;
                let entropy = ActivationEntropy::take(&mut octets).map_err(|_| Status::Environment)?;
                issue(&permit, entropy, &request, &earlier, terms, &ring, at).map_err(|_| Status::Refused)
            });
        let mut place = self.place(&mut call, ptr::without_provenance_mut(8));
        let status = cross!(lra_activation_issue(
            engine,
            permit,
            if bad_request { ptr::null() } else { &raw const request },
            rows.as_ptr(),
            rows.len(),
            peppers,
            entropy.pointer(),
            entropy.octets.len(),
            at,
            place.pointer(),
            call.error()
        ));
        entropy.assert_wiped();
        if !self.end(call, status, &failed(known.as_ref())) {
            assert!(place.is(|place| place.is_null()));
            return;
        }
        let made = known.unwrap().unwrap();
        let (stored, facts) = (made.stored().to_json(), serde_json::to_vec(made.facts()).unwrap());
        let superseded = made.superseded().iter().map(StoredActivation::to_json).collect();
        let (link, code) = made.into_dispatch();
        let kept = IssueKept {
            stored,
            superseded,
            facts,
            link: link.link.expose().to_owned(),
            code: code.code.expose().to_owned(),
            dispatched: Mutex::new(false),
        };
        self.keep_case(Case {
            stored: kept.stored.clone(),
            link: kept.link.clone(),
            code: kept.code.clone(),
            peppers: ring.unwrap(),
        });
        self.own.issued.add(*place.set().unwrap(), Arc::new(kept));
        if self.own.issued.live.len() > LIVE {
            self.own.issued.free(0);
        }
    }

    fn lent(
        &mut self,
        name: &'static str,
        function: unsafe extern "C" fn(*const IssuedHandle, *mut Text, *mut *mut ErrorHandle) -> Status,
        known: fn(&IssueKept) -> &[u8],
    ) {
        let mut call = self.call(name);
        let (issued, kept) = self.handle(&mut call, |model| &model.issued);
        let mut place = self.place(&mut call, UNSET);
        let status = cross!(function(issued, place.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            let text = place.take();
            assert!(copied(text.data, text.length) == known(&kept.unwrap()));
        } else {
            assert!(place.is(|text| text.length == 0));
        }
    }

    pub fn issued_stored(&mut self) {
        self.lent("lra_issued_stored", lra_issued_stored, |kept| &kept.stored);
    }

    pub fn issued_facts(&mut self) {
        self.lent("lra_issued_facts", lra_issued_facts, |kept| &kept.facts);
    }

    pub fn issued_superseded_count(&mut self) {
        let mut call = self.call("lra_issued_superseded_count");
        let (issued, kept) = self.handle(&mut call, |model| &model.issued);
        let mut count = self.place(&mut call, 77);
        let status = cross!(lra_issued_superseded_count(issued, count.pointer(), call.error()));
        let ok = self.end(call, status, &Expected::Ok);
        let known = kept.filter(|_| ok).map_or(0, |kept| kept.superseded.len());
        assert!(count.is(|count| *count == known));
    }

    pub fn issued_superseded(&mut self) {
        let mut call = self.call("lra_issued_superseded");
        let (issued, kept) = self.handle_where(&mut call, |model| &model.issued, |kept| !kept.superseded.is_empty());
        let index = self.index(&mut call, kept.as_ref().map(|kept| kept.superseded.len()));
        let mut place = self.place(&mut call, UNSET);
        let status = cross!(lra_issued_superseded(issued, index, place.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            let text = place.take();
            assert!(copied(text.data, text.length) == kept.unwrap().superseded[index]);
        } else {
            assert!(place.is(|text| text.length == 0));
        }
    }

    pub fn issued_dispatch(&mut self) {
        let mut call = self.call("lra_issued_dispatch");
        let (issued, kept) = self.handle_where(
            &mut call,
            |model| &model.issued,
            |kept| !*kept.dispatched.lock().unwrap(),
        );
        let own = self.own.issued.has(issued);
        let expected = match &kept {
            Some(_) if !own => Expected::OneOf(vec![Status::Ok, Status::UsedUp, Status::Busy]),
            Some(kept) if *kept.dispatched.lock().unwrap() => Expected::fails(Status::UsedUp),
            _ => Expected::Ok,
        };
        let (mut link, mut code) = (self.place(&mut call, unset()), self.place(&mut call, unset()));
        let status = cross!(lra_issued_dispatch(
            issued,
            link.pointer(),
            code.pointer(),
            call.error()
        ));
        if self.end(call, status, &expected) {
            let kept = kept.unwrap();
            assert!(emptied(link.take()) == kept.link.as_bytes() && emptied(code.take()) == kept.code.as_bytes());
            let mut dispatched = kept.dispatched.lock().unwrap();
            assert!(!*dispatched, "dispatched twice");
            *dispatched = true;
        } else {
            assert!(link.is(is_empty) && code.is(is_empty));
        }
    }

    pub fn issued_free(&mut self) {
        self.free("lra_issued_free", |model| &mut model.issued, |model| &model.issued);
    }
}

const fn link_channel_of(word: u32) -> Option<lra_core::activation::LinkChannel> {
    use lra_core::activation::LinkChannel as Channel;
    match word {
        1 => Some(Channel::Email),
        2 => Some(Channel::Sms),
        _ => None,
    }
}

const fn code_channel_of(word: u32) -> Option<lra_core::activation::CodeChannel> {
    use lra_core::activation::CodeChannel as Channel;
    match word {
        1 => Some(Channel::Email),
        2 => Some(Channel::Sms),
        3 => Some(Channel::Paper),
        _ => None,
    }
}
