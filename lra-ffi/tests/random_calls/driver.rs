//! What makes the calls of one thread: it draws arguments, knows what lives, and looks at what came of every call.

use std::ptr;
use std::sync::atomic::{AtomicU64, Ordering};

use lra_core::time::Instant;
use lra_ffi::c::{NO_INSTANT, Status, lra_question_at};

use super::call::{Call, Expected, Place, cross};
use super::documents::mutate;
use super::functions::FUNCTIONS;
use super::model::{LIVE, Model, Pool};
use super::random::Random;

/// 2026-11-22T10:15:30Z, when the questions of the vectors are asked.
pub const AT: i64 = 1_795_342_530_000;
/// The first and the last instant that there are.
const FIRST: i64 = -5_364_662_400_000;
const LAST: i64 = 253_402_300_799_999;

/// How often each function ended well, and how often otherwise.
pub struct Reached {
    pub well: Vec<AtomicU64>,
    pub otherwise: Vec<AtomicU64>,
}

impl Reached {
    pub fn new() -> Self {
        let none = || FUNCTIONS.iter().map(|_| AtomicU64::new(0)).collect();
        Self {
            well: none(),
            otherwise: none(),
        }
    }

    pub fn count(&self, name: &str, ok: bool) {
        let index = FUNCTIONS.iter().position(|function| function.name == name).unwrap();
        let counts = if ok { &self.well } else { &self.otherwise };
        counts[index].fetch_add(1, Ordering::Relaxed);
    }

    /// Whether a function did what it says, and failed too if it can.
    pub fn both(&self, index: usize) -> bool {
        let some = |counts: &[AtomicU64]| counts[index].load(Ordering::Relaxed) > 0;
        some(&self.well) && (!FUNCTIONS[index].fails || some(&self.otherwise))
    }

    pub fn everything(&self) -> bool {
        (0..FUNCTIONS.len()).all(|index| self.both(index))
    }
}

/// How many calls are told when one fails.
const TOLD: usize = 12;

pub struct Driver<'a> {
    pub random: Random,
    pub own: Model,
    /// Handles that another thread uses too.
    pub shared: Option<&'a Model>,
    /// Where trails go.
    pub folder: &'a str,
    pub reached: &'a Reached,
    /// Whether the next call is to have only arguments that its function takes.
    pub careful: bool,
    /// Memory that is no handle.
    strange: Box<[u64; 8]>,
    told: [&'static str; TOLD],
    pub calls: usize,
}

impl Drop for Driver<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let first = self.calls % TOLD;
            eprintln!("the last calls: {:?}, {:?}", &self.told[first..], &self.told[..first]);
        }
    }
}

/// Bytes as an argument.
pub struct Bytes {
    all: Vec<u8>,
    start: usize,
    content: usize,
    said: usize,
    null: bool,
}

impl Bytes {
    pub fn pointer(&self) -> *const u8 {
        if self.null {
            ptr::null()
        } else {
            self.content().as_ptr()
        }
    }

    pub const fn length(&self) -> usize {
        self.said
    }

    pub fn content(&self) -> &[u8] {
        &self.all[self.start..self.start + self.content]
    }

    /// As a text; one that is none was noted as a fault when it was drawn.
    pub fn text(&self) -> &str {
        str::from_utf8(self.content()).unwrap_or("")
    }
}

/// Octets that a function wipes.
pub struct Secret {
    pub octets: Vec<u8>,
    given: bool,
    /// What they were.
    pub before: Vec<u8>,
}

impl Secret {
    pub const fn pointer(&mut self) -> *mut u8 {
        if self.given {
            self.octets.as_mut_ptr()
        } else {
            ptr::null_mut()
        }
    }

    pub fn assert_wiped(&self) {
        assert!(!self.given || self.octets.iter().all(|octet| *octet == 0));
    }
}

impl<'a> Driver<'a> {
    pub fn new(seed: u64, shared: Option<&'a Model>, folder: &'a str, reached: &'a Reached) -> Self {
        Self {
            random: Random::new(seed),
            own: Model::new(),
            shared,
            folder,
            reached,
            careful: false,
            strange: Box::new([0; 8]),
            told: [""; TOLD],
            calls: 0,
        }
    }

    /// Begins a call.
    pub fn call(&mut self, name: &'static str) -> Call {
        self.told[self.calls % TOLD] = name;
        self.calls += 1;
        let careful = self.careful || self.random.chance(60);
        Call::new(name, careful, self.random.chance(80))
    }

    /// Ends a call: says whether it was a success, keeps or frees its error, and shows after a failure that others still work.
    pub fn end(&mut self, call: Call, status: Status, expected: &Expected) -> bool {
        let name = call.name;
        let (ok, error) = call.ended(status, expected);
        self.reached.count(name, ok);
        if let Some((error, json)) = error {
            self.own.errors.add(error, json.into());
            if self.own.errors.live.len() > LIVE || self.random.chance(80) {
                let index = self.random.below(self.own.errors.live.len());
                self.own.errors.free(index);
            }
        }
        if !ok {
            self.probe();
        }
        ok
    }

    /// Notes a call that cannot fail.
    pub fn done(&self, name: &str) {
        self.reached.count(name, true);
    }

    /// Another handle still answers.
    fn probe(&mut self) {
        if let Some((question, document)) = self.random.pick(&self.own.questions.live) {
            let mut at = NO_INSTANT;
            let status = cross!(lra_question_at(*question, &raw mut at, ptr::null_mut()));
            assert_eq!((status, at), (Status::Ok, document.at().unix_milliseconds()));
        }
    }

    /// Whether the argument that is drawn next is to be a bad one.
    pub const fn spoils(&mut self, call: &Call) -> bool {
        !call.careful && self.random.chance(15)
    }

    pub fn place<T>(&mut self, call: &mut Call, before: T) -> Place<T> {
        let given = !self.spoils(call);
        if !given {
            call.fault(Status::InvalidArgument);
        }
        Place::new(before, given)
    }

    /// A place that a function does without.
    pub const fn optional_place<T>(&mut self, before: T) -> Place<T> {
        Place::new(before, self.random.chance(80))
    }

    /// A live handle with what it holds, or something else.
    pub fn handle<H, O: Clone>(&mut self, call: &mut Call, pool: fn(&Model) -> &Pool<H, O>) -> (*mut H, Option<O>) {
        self.handle_where(call, pool, |_| true)
    }

    /// A live handle that holds such a thing, if there is one.
    pub fn handle_where<H, O: Clone>(
        &mut self,
        call: &mut Call,
        pool: fn(&Model) -> &Pool<H, O>,
        wanted: fn(&O) -> bool,
    ) -> (*mut H, Option<O>) {
        let any = self.random.chance(10);
        self.handle_among(call, pool, |holds| any || wanted(holds))
    }

    /// A live handle that holds such a thing; any other only if there is none.
    pub fn handle_among<H, O: Clone>(
        &mut self,
        call: &mut Call,
        pool: fn(&Model) -> &Pool<H, O>,
        wanted: impl Fn(&O) -> bool,
    ) -> (*mut H, Option<O>) {
        if self.spoils(call)
            && let Some(bad) = self.bad_handle(call, pool)
        {
            return (bad, None);
        }
        let own = pool(&self.own).live.iter();
        let shared = self.shared.into_iter().flat_map(|shared| pool(shared).live.iter());
        let all: Vec<_> = own.chain(shared).collect();
        let some: Vec<_> = all.iter().filter(|(_, holds)| wanted(holds)).collect();
        let drawn = if some.is_empty() {
            self.random.pick(&all).copied()
        } else {
            self.random.pick(&some).map(|drawn| **drawn)
        };
        match drawn {
            Some((handle, holds)) => (*handle, Some(holds.clone())),
            None => {
                call.fault(Status::InvalidArgument);
                (ptr::null_mut(), None)
            }
        }
    }

    fn bad_handle<H, O>(&mut self, call: &mut Call, pool: fn(&Model) -> &Pool<H, O>) -> Option<*mut H> {
        let own = pool(&self.own);
        let handle: *mut H = match self.random.below(4) {
            0 => {
                call.fault(Status::InvalidArgument);
                return Some(ptr::null_mut());
            }
            // With another thread about, its address may be that of a new one by now.
            1 if cfg!(debug_assertions) && self.shared.is_none() => {
                let freed: Vec<_> = own.freed.iter().filter(|freed| !own.has(**freed)).collect();
                **self.random.pick(&freed)?
            }
            2 if cfg!(debug_assertions) => {
                let start: *mut u8 = self.strange.as_mut_ptr().cast();
                start.wrapping_add(self.random.below(56)).cast()
            }
            _ => self.random.pick(&self.own.any_but(ptr::from_ref(own).cast()))?.cast(),
        };
        call.fault(Status::InvalidHandle);
        Some(handle)
    }

    /// Gives a handle back: one of its own, or something that does nothing.
    pub fn free<H, O>(
        &mut self,
        name: &'static str,
        pool: fn(&mut Model) -> &mut Pool<H, O>,
        view: fn(&Model) -> &Pool<H, O>,
    ) {
        let mut call = self.call(name);
        if self.spoils(&call)
            && let Some(nothing) = self.bad_handle(&mut call, view)
        {
            view(&self.own).free_raw(nothing);
        } else if view(&self.own).live.len() > 1 {
            let index = self.random.below(view(&self.own).live.len());
            pool(&mut self.own).free(index);
        } else {
            view(&self.own).free_raw(ptr::null_mut());
        }
        self.done(name);
    }

    pub fn bytes(&mut self, call: &mut Call, good: &[u8]) -> Bytes {
        let mut bytes = Bytes {
            said: good.len(),
            start: 0,
            content: good.len(),
            all: good.to_vec(),
            null: false,
        };
        if good.is_empty() && self.random.chance(50) {
            bytes.null = true;
        }
        if !self.spoils(call) {
            return bytes;
        }
        match self.random.below(6) {
            0 => {
                bytes.null = true;
                bytes.said = 1 + self.random.below(1 << 20);
                call.fault(Status::InvalidArgument);
            }
            1 => {
                bytes.said = usize::MAX - self.random.below(usize::MAX / 2);
                call.fault(Status::InvalidArgument);
            }
            2 => {
                bytes.start = self.random.below(good.len() + 1);
                bytes.content = self.random.below(good.len() + 1 - bytes.start);
                bytes.said = bytes.content;
            }
            _ => {
                mutate(&mut self.random, &mut bytes.all);
                bytes.content = bytes.all.len();
                bytes.said = bytes.content;
                // What was nothing may have become something, which has a place.
                bytes.null &= bytes.all.is_empty();
            }
        }
        bytes
    }

    /// Bytes that have to be UTF-8.
    pub fn text(&mut self, call: &mut Call, good: &str) -> Bytes {
        let bytes = self.bytes(call, good.as_bytes());
        if str::from_utf8(bytes.content()).is_err() {
            call.fault(Status::InvalidArgument);
        }
        bytes
    }

    /// Octets that are wiped; what is said of octets that are all the same is this.
    pub fn secret<const N: usize>(&mut self, call: &mut Call, weak: Status) -> Secret {
        let mut secret = Secret {
            octets: self.random.octets::<N>().to_vec(),
            given: true,
            before: Vec::new(),
        };
        if self.spoils(call) {
            match self.random.below(3) {
                0 => {
                    secret.given = false;
                    call.fault(Status::InvalidArgument);
                }
                1 => {
                    secret.octets.resize(self.random.below(N), 1);
                    call.fault(Status::InvalidArgument);
                }
                _ => {
                    secret.octets.fill(0);
                    call.fault(weak);
                }
            }
        }
        secret.before.clone_from(&secret.octets);
        secret
    }

    /// An instant, with what it is to the core.
    pub fn at(&mut self, call: &mut Call) -> (i64, Option<Instant>) {
        let at = match self.random.below(8) {
            0 => AT + (self.random.next() % 40_000_000_000) as i64 - 20_000_000_000,
            1 if !call.careful => FIRST + (self.random.next() % (LAST - FIRST) as u64) as i64,
            2 if self.spoils(call) => *self
                .random
                .pick(&[FIRST, LAST, 0, FIRST - 1, LAST + 1, i64::MAX, i64::MIN + 1, NO_INSTANT])
                .unwrap(),
            _ => AT,
        };
        let instant = Instant::from_unix_milliseconds(at).ok();
        if instant.is_none() {
            call.fault(Status::InvalidArgument);
        }
        (at, instant)
    }

    /// An instant, or none.
    pub fn optional_at(&mut self, call: &mut Call) -> (i64, Option<Instant>) {
        if self.random.chance(60) {
            return (NO_INSTANT, None);
        }
        let mut probed = Call::new(call.name, call.careful, false);
        let (at, instant) = self.at(&mut probed);
        if instant.is_none() && at != NO_INSTANT {
            call.fault(Status::InvalidArgument);
        }
        (at, instant)
    }

    /// A number of a vocabulary, from the first to the last, or another.
    pub fn word(&mut self, call: &mut Call, first: u32, last: u32) -> u32 {
        if self.spoils(call) {
            let word = *self
                .random
                .pick(&[first.wrapping_sub(1), last + 1, u32::MAX, 1 << 31])
                .unwrap();
            call.fault(Status::InvalidArgument);
            return word;
        }
        first + self.random.below((last - first + 1) as usize) as u32
    }

    /// A place in a list of so many.
    pub fn index(&mut self, call: &mut Call, count: Option<usize>) -> usize {
        let count = count.unwrap_or(0);
        let index = if self.spoils(call) || count == 0 {
            *self.random.pick(&[count, count + 1, usize::MAX]).unwrap()
        } else {
            self.random.below(count)
        };
        if index >= count {
            call.fault(Status::InvalidArgument);
        }
        index
    }
}
