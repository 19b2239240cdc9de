//! Which handles live, and what each holds as the core has it.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use lra_core::activation::{IdentificationPermit, PepperRing, SealKeyRing};
use lra_core::engine::Engine;
use lra_core::json::AskedDocument;
use lra_core::time::Instant;
use lra_ffi::c::{
    DecisionHandle, EngineHandle, ErrorHandle, IssuedHandle, PeppersHandle, PermitHandle, QuestionHandle,
    ReservationHandle, SealKeysHandle, TrailHandle, lra_decision_free, lra_engine_free, lra_error_free,
    lra_issued_free, lra_peppers_free, lra_permit_free, lra_question_free, lra_reservation_free, lra_seal_keys_free,
    lra_trail_free,
};

use super::call::cross;

/// The handles of one type.
pub struct Pool<H, O> {
    pub live: Vec<(*mut H, O)>,
    /// Some that were given back.
    pub freed: Vec<*mut H>,
    free: unsafe extern "C" fn(*mut H),
}

/// More freed handles than this are forgotten.
const FREED: usize = 8;
/// More live handles than this are not kept.
pub const LIVE: usize = 24;

impl<H, O> Pool<H, O> {
    const fn new(free: unsafe extern "C" fn(*mut H)) -> Self {
        Self {
            live: Vec::new(),
            freed: Vec::new(),
            free,
        }
    }

    pub fn add(&mut self, handle: *mut H, holds: O) {
        assert!(!handle.is_null());
        assert!(!self.has(handle), "a live handle is handed out again");
        self.live.push((handle, holds));
    }

    pub fn has(&self, handle: *mut H) -> bool {
        self.live.iter().any(|(live, _)| *live == handle)
    }

    /// Gives one of the live ones back.
    pub fn free(&mut self, index: usize) {
        let (handle, _) = self.live.swap_remove(index);
        self.free_raw(handle);
        if self.freed.len() == FREED {
            self.freed.remove(0);
        }
        self.freed.push(handle);
    }

    /// Calls the function that gives handles of this type back.
    pub fn free_raw(&self, handle: *mut H) {
        cross!((self.free)(handle));
    }
}

impl<H, O> Drop for Pool<H, O> {
    fn drop(&mut self) {
        for (handle, _) in &self.live {
            cross!((self.free)(*handle));
        }
    }
}

/// What a decision was made of.
#[derive(Clone)]
pub struct Decided {
    pub engine: Arc<Engine>,
    pub question: Arc<AskedDocument>,
    pub at: Instant,
}

/// What an issue left.
pub struct IssueKept {
    pub stored: Vec<u8>,
    pub superseded: Vec<Vec<u8>>,
    pub facts: Vec<u8>,
    pub link: String,
    pub code: String,
    pub dispatched: Mutex<bool>,
}

/// What a reservation will come to.
pub struct Reserved {
    /// With the counted try.
    pub case: Case,
    pub version: u64,
    /// Whether the code is the right one, where that is known.
    pub right: Option<bool>,
    pub used: Mutex<bool>,
}

/// A link and a code that were issued, with what is stored of them.
#[derive(Clone)]
pub struct Case {
    pub stored: Vec<u8>,
    pub link: String,
    pub code: String,
    pub peppers: Arc<PepperRing>,
}

/// A trail, where it lies and how far it is.
pub struct TrailKept {
    pub folder: String,
    pub seed: [u8; 32],
    pub key: String,
    pub progress: Mutex<TrailProgress>,
}

#[derive(Default)]
pub struct TrailProgress {
    pub positions: BTreeSet<u64>,
    pub committed: u64,
    pub checkpoint: String,
}

/// All that lives.
pub struct Model {
    pub engines: Pool<EngineHandle, Arc<Engine>>,
    pub questions: Pool<QuestionHandle, Arc<AskedDocument>>,
    pub decisions: Pool<DecisionHandle, Decided>,
    pub errors: Pool<ErrorHandle, Arc<str>>,
    pub peppers: Pool<PeppersHandle, Arc<PepperRing>>,
    pub seal_keys: Pool<SealKeysHandle, Arc<SealKeyRing>>,
    pub permits: Pool<PermitHandle, Arc<IdentificationPermit>>,
    pub issued: Pool<IssuedHandle, Arc<IssueKept>>,
    pub reservations: Pool<ReservationHandle, Arc<Reserved>>,
    pub trails: Pool<TrailHandle, Arc<TrailKept>>,
    pub cases: Vec<Case>,
    /// Sealed texts.
    pub sealed: Vec<Vec<u8>>,
    /// Trails that are closed.
    pub closed: Vec<Arc<TrailKept>>,
}

// SAFETY: the header allows any number of threads to use live handles of these types at once, or has them answer that they are
// busy; a model that threads share is not changed while they do.
unsafe impl Sync for Model {}

impl Model {
    pub const fn new() -> Self {
        Self {
            engines: Pool::new(lra_engine_free),
            questions: Pool::new(lra_question_free),
            decisions: Pool::new(lra_decision_free),
            errors: Pool::new(lra_error_free),
            peppers: Pool::new(lra_peppers_free),
            seal_keys: Pool::new(lra_seal_keys_free),
            permits: Pool::new(lra_permit_free),
            issued: Pool::new(lra_issued_free),
            reservations: Pool::new(lra_reservation_free),
            trails: Pool::new(lra_trail_free),
            cases: Vec::new(),
            sealed: Vec::new(),
            closed: Vec::new(),
        }
    }

    /// A live handle of every type that has one, but for those at this address.
    pub fn any_but(&self, pool: *const ()) -> Vec<*mut ()> {
        fn first<H, O>(of: &Pool<H, O>, but: *const ()) -> Option<*mut ()> {
            let other = !std::ptr::eq(std::ptr::from_ref(of).cast(), but);
            of.live.last().filter(|_| other).map(|(handle, _)| handle.cast())
        }
        let all = [
            first(&self.engines, pool),
            first(&self.questions, pool),
            first(&self.decisions, pool),
            first(&self.errors, pool),
            first(&self.peppers, pool),
            first(&self.seal_keys, pool),
            first(&self.permits, pool),
            first(&self.issued, pool),
            first(&self.reservations, pool),
            first(&self.trails, pool),
        ];
        all.into_iter().flatten().collect()
    }
}
