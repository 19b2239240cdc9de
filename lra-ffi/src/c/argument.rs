//! Reading and writing through the pointers of a caller.

use std::slice;

use super::fault::Fault;

/// Writes through an out-parameter and says whether it could: null is left alone.
///
/// # Safety
/// `place` is null or writable, aligned and not read by another thread.
pub(super) unsafe fn set<T>(place: *mut T, value: T) -> bool {
    if place.is_null() {
        return false;
    }
    // SAFETY: not null, and the caller owes the rest. What was there is overwritten without a drop: it may be
    // uninitialised.
    unsafe { place.write(value) };
    true
}

/// The bytes of a caller.
///
/// # Errors
/// A null pointer with a length, or a length that no allocation can have.
///
/// # Safety
/// `data` is null, or points to `length` bytes that live and do not change for `'a`.
pub(super) unsafe fn bytes<'a>(data: *const u8, length: usize, name: &'static str) -> Result<&'a [u8], Fault> {
    if length == 0 {
        return Ok(&[]);
    }
    if data.is_null() || isize::try_from(length).is_err() {
        return Err(Fault::argument(name, "a pointer to as many bytes as its length says"));
    }
    // SAFETY: not null, not longer than an allocation can be, and the caller owes the rest.
    Ok(unsafe { slice::from_raw_parts(data, length) })
}

/// The handle of a caller.
///
/// # Errors
/// A null pointer.
///
/// # Safety
/// `handle` is null or a live handle of this library for `'a`.
pub(super) unsafe fn handle<'a, T>(handle: *const T, name: &'static str) -> Result<&'a T, Fault> {
    // SAFETY: the caller owes null or a live handle.
    unsafe { handle.as_ref() }.ok_or(Fault::argument(name, "a handle that is not null"))
}
