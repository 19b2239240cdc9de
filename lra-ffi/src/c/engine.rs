//! The engine, as C sees it.

use std::ptr;

use super::argument;
use super::border;
use super::buffer::Buffer;
use super::error::ErrorHandle;
use super::fault::Fault;
use super::status::Status;
use crate::engine::Engine;

/// Rulebooks and catalogue, loaded and checked once. Immutable: any number of threads may ask it at once, without a
/// lock; one frees it when no other uses it any more.
pub struct EngineHandle {
    engine: Engine,
}

/// Makes an engine with the rulebook that comes with the library.
///
/// # Safety
/// `engine` and `error` are null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_new(engine: *mut *mut EngineHandle, error: *mut *mut ErrorHandle) -> Status {
    let body = || {
        // SAFETY: the caller owes null or a writable place.
        if !unsafe { argument::set(engine, ptr::null_mut()) } {
            return Err(Fault::argument("engine", "a place for the handle"));
        }
        let made = Box::into_raw(Box::new(EngineHandle {
            engine: Engine::with_default_rulebook(),
        }));
        // SAFETY: as above.
        unsafe { argument::set(engine, made) };
        Ok(())
    };
    // SAFETY: the caller owes null or a writable place.
    unsafe { border::cross(error, body) }
}

/// Answers one question, JSON in and JSON out, as the schemas describe them.
///
/// A decision of any outcome is `LRA_STATUS_OK`; read its `outcome`. A question that cannot be read,
/// or that no rulebook covers, is `LRA_STATUS_INVALID_QUESTION`, its answer is empty, and the error says where and what
/// was expected.
///
/// # Safety
/// `engine` is null or a live engine; `question` is null or points to `length` bytes that do not change during the call;
/// `answer` and `error` are null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_decide_json(
    engine: *const EngineHandle,
    question: *const u8,
    length: usize,
    answer: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = || {
        // SAFETY: the caller owes null or a writable place.
        if !unsafe { argument::set(answer, Buffer::EMPTY) } {
            return Err(Fault::argument("answer", "a place for the buffer"));
        }
        // SAFETY: the caller owes null or a live engine.
        let handle = unsafe { argument::handle(engine, "engine") }?;
        // SAFETY: the caller owes null or as many bytes as it says.
        let question = unsafe { argument::bytes(question, length, "question") }?;
        let decided = Buffer::new(handle.engine.decide_json(question)?);
        // SAFETY: as above.
        unsafe { argument::set(answer, decided) };
        Ok(())
    };
    // SAFETY: the caller owes null or a writable place.
    unsafe { border::cross(error, body) }
}

/// Gives an engine back. Null is accepted.
///
/// # Safety
/// `engine` is null, or an engine of this library that no thread uses any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_free(engine: *mut EngineHandle) {
    if !engine.is_null() {
        // SAFETY: it comes from `Box::into_raw`, and the caller owes that this is its last use.
        drop(unsafe { Box::from_raw(engine) });
    }
}

/// What the documentation of the handle promises.
const _: () = {
    const fn shared_by_threads<T: Send + Sync>() {}
    shared_by_threads::<EngineHandle>();
};
