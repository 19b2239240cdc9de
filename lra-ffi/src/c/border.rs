//! The border itself: no panic crosses it, every fault becomes a status and an error.

use std::panic::{self, AssertUnwindSafe};
use std::ptr;

use super::argument;
use super::error::ErrorHandle;
use super::fault::Fault;
use super::status::Status;

/// Runs the body of a function, catches a panic, and hands an error out where one is wanted.
///
/// # Safety
/// `error` is null or writable.
pub(super) unsafe fn cross(error: *mut *mut ErrorHandle, body: impl FnOnce() -> Result<(), Fault>) -> Status {
    // A body only reads immutable handles and writes its own out-parameters: nothing half-changed stays behind.
    let outcome = panic::catch_unwind(AssertUnwindSafe(body)).unwrap_or(Err(Fault::Panic));
    let (status, handle) = match outcome {
        Ok(()) => (Status::Ok, ptr::null_mut()),
        // Not made when nobody wants it: it would never be freed.
        Err(fault) if error.is_null() => (fault.status(), ptr::null_mut()),
        Err(fault) => (fault.status(), Box::into_raw(Box::new(ErrorHandle::new(&fault)))),
    };
    // SAFETY: the caller owes null or a writable place.
    unsafe { argument::set(error, handle) };
    status
}

/// Panics inside, for the tests alone.
///
/// # Safety
/// `error` is null or writable.
#[cfg(feature = "inject-panic")]
#[allow(clippy::panic, reason = "this is what it is for")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_test_panic(error: *mut *mut ErrorHandle) -> Status {
    // SAFETY: the caller owes null or a writable place.
    unsafe { cross(error, || panic!("injected by a test")) }
}
