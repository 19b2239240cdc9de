//! Errors as values.

use std::ptr;

use super::argument;
use super::fault::Fault;
use super::handle::{self, Handle, tag};
use super::status::Status;

/// Why a call failed. Immutable: any number of threads may read it at once; one frees it.
pub struct ErrorHandle {
    _opaque: (),
}

/// What an error holds.
pub(super) struct ErrorContent {
    json: String,
}

impl Handle for ErrorHandle {
    type Content = ErrorContent;
    const TAG: u64 = tag(*b"lraerror");
}

impl ErrorContent {
    /// The error of this fault.
    pub(super) fn new(fault: &Fault) -> Self {
        Self { json: fault.to_json() }
    }
}

/// The error as JSON: `{"v":1,"id"?,"error":{"code","path","expected","message","help","reason"?,"line"?,"column"?}}`,
/// UTF-8, borrowed from the error until that is freed.
///
/// # Safety
/// `error` is null or a live error of this library; `json` and `length` are null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_error_json(error: *const ErrorHandle, json: *mut *const u8, length: *mut usize) -> Status {
    // SAFETY: the caller owes null or a live error.
    let error = unsafe { handle::content(error, "error") };
    let (data, size) = match &error {
        Ok(error) => (error.json.as_ptr(), error.json.len()),
        Err(_) => (ptr::null(), 0),
    };
    // SAFETY: the caller owes null or a writable place.
    let json_set = unsafe { argument::set(json, data) };
    // SAFETY: as above.
    let length_set = unsafe { argument::set(length, size) };
    match error {
        Err(fault) => fault.status(),
        Ok(_) if json_set && length_set => Status::Ok,
        Ok(_) => Status::InvalidArgument,
    }
}

/// Gives an error back. Null is accepted.
///
/// # Safety
/// `error` is null, or an error of this library that is not used after.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_error_free(error: *mut ErrorHandle) {
    // SAFETY: the caller owes null or an error at its last use.
    unsafe { handle::free(error) };
}

/// What the documentation of the handle promises.
const _: () = {
    const fn shared_by_threads<T: Send + Sync>() {}
    shared_by_threads::<ErrorContent>();
};
