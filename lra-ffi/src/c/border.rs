//! The border itself: no panic crosses it, every fault becomes a status and an error.

use std::panic::{self, AssertUnwindSafe};
use std::ptr;

use super::argument::{self, Caller};
use super::error::{ErrorContent, ErrorHandle};
use super::fault::Fault;
use super::handle;
use super::status::Status;

/// Runs the body of a function, catches a panic, and hands an error out where one is wanted.
///
/// # Safety
/// `error` is null or writable, and every pointer that the body hands to its [`Caller`] is null or valid for what the
/// method does with it.
pub(super) unsafe fn cross(error: *mut *mut ErrorHandle, body: impl FnOnce(&Caller) -> Result<(), Fault>) -> Status {
    // SAFETY: the caller owes it, as said above.
    let caller = unsafe { Caller::promise() };
    // A body reads immutable handles, writes its own out-parameters, and changes what it changes behind a lock that a panic
    // poisons: nothing half-changed stays behind unseen.
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| body(&caller))).unwrap_or(Err(Fault::Panic));
    let (status, made) = match outcome {
        Ok(()) => (Status::Ok, ptr::null_mut()),
        // Not made when nobody wants it: it would never be freed.
        Err(fault) if error.is_null() => (fault.status(), ptr::null_mut()),
        Err(fault) => (fault.status(), handle::give(ErrorContent::new(fault))),
    };
    // SAFETY: the caller owes null or a writable place.
    unsafe { argument::set(error, made) };
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
    unsafe { cross(error, |_| panic!("injected by a test")) }
}
