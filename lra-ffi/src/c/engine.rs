//! The engine, as C sees it.

use std::ptr;
use std::sync::Arc;

use lra_core::engine::Engine;

use super::argument::Caller;
use super::border;
use super::error::ErrorHandle;
use super::fault::Fault;
use super::handle::{self, Handle, tag};
use super::status::Status;
use super::text::Text;

/// Octets of a digest.
pub const DIGEST_LENGTH: usize = 32;

/// Rulebooks and catalogue, loaded and checked once. Immutable: any number of threads may ask it at once, without a
/// lock; one frees it when no other uses it any more. What was made with it lives on without it.
pub struct EngineHandle {
    _opaque: (),
}

impl Handle for EngineHandle {
    type Content = Arc<Engine>;
    const TAG: u64 = tag(*b"lraengin");
}

/// A rulebook of an engine.
#[repr(C)]
pub struct RulebookRow {
    /// Its version, borrowed from the engine until that is freed.
    pub version: Text,
    /// The first instant at which it is in force, in milliseconds since 1970-01-01T00:00:00Z.
    pub effective_from: i64,
    /// SHA-256 over its canonical form.
    pub digest: [u8; DIGEST_LENGTH],
}

/// Makes an engine with the rulebooks that come with the library.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_new(engine: *mut *mut EngineHandle, error: *mut *mut ErrorHandle) -> Status {
    let body = |caller: &Caller| {
        let engine = caller.out(engine, ptr::null_mut(), "engine")?;
        engine.set(handle::give(Arc::new(Engine::with_default_rulebook())));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Makes an engine with these rulebooks, each a text in TOML; a decision takes the one in force at its instant.
///
/// `LRA_STATUS_INVALID_DOCUMENT` when one cannot be read or two do not go together; the error names every mistake.
///
/// # Safety
/// `rulebooks` points to `count` texts; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_new_with_rulebooks(
    rulebooks: *const Text,
    count: usize,
    engine: *mut *mut EngineHandle,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let engine = caller.out(engine, ptr::null_mut(), "engine")?;
        let texts = caller.list(rulebooks, count, "rulebooks")?;
        let texts = texts.iter().map(|text| caller.text_of(*text, "rulebooks"));
        let texts: Vec<&str> = texts.collect::<Result<_, _>>()?;
        let made = crate::engine::with_rulebooks(texts).map_err(|report| Fault::document(*report))?;
        engine.set(handle::give(Arc::new(made)));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// How many rulebooks an engine has.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_rulebook_count(
    engine: *const EngineHandle,
    count: *mut usize,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let count = caller.out(count, 0, "count")?;
        count.set(caller.handle(engine, "engine")?.rulebooks().len());
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// A rulebook of an engine by its place, from 0, in the order in which they come into force.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_rulebook(
    engine: *const EngineHandle,
    index: usize,
    rulebook: *mut RulebookRow,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let empty = RulebookRow {
            version: Text::EMPTY,
            effective_from: super::instant::NO_INSTANT,
            digest: [0; DIGEST_LENGTH],
        };
        let place = caller.out(rulebook, empty, "rulebook")?;
        let rulebooks = caller.handle(engine, "engine")?.rulebooks();
        let rulebook = rulebooks
            .get(index)
            .ok_or(Fault::argument("index", "the place of a rulebook"))?;
        place.set(RulebookRow {
            version: Text::lend(rulebook.version()),
            effective_from: rulebook.effective_from().unix_milliseconds(),
            digest: rulebook.digest(),
        });
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The digest of the rules themselves, 32 octets: two libraries with the same digest decide alike.
///
/// # Safety
/// `digest` points to 32 bytes that may be written; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_policy_digest(
    engine: *const EngineHandle,
    digest: *mut u8,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let mut places = caller.out_list(digest, DIGEST_LENGTH, 0, "digest")?;
        for (index, octet) in caller.handle(engine, "engine")?.policy_digest().into_iter().enumerate() {
            places.set(index, octet);
        }
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Gives an engine back. Null is accepted.
///
/// # Safety
/// `engine` is null, or an engine of this library that no thread uses any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_free(engine: *mut EngineHandle) {
    // SAFETY: the caller owes null or an engine at its last use.
    unsafe { handle::free(engine) };
}

/// What the documentation of the handle promises.
const _: () = {
    const fn shared_by_threads<T: Send + Sync>() {}
    shared_by_threads::<Arc<Engine>>();
};
