//! Time and randomness: the library takes neither by itself, a caller may take both from the system here and hand them in.

use std::time::{SystemTime, UNIX_EPOCH};

use lra_core::time::Instant;
use ring::rand::{SecureRandom as _, SystemRandom};

use super::border;
use super::error::ErrorHandle;
use super::fault::Fault;
use super::status::Status;

/// No instant, where a function takes or gives one that need not be there.
pub const NO_INSTANT: i64 = i64::MIN;

/// An instant as it crosses the border.
pub(super) fn milliseconds(instant: Option<Instant>) -> i64 {
    instant.map_or(NO_INSTANT, Instant::unix_milliseconds)
}

/// The system's clock, in milliseconds since 1970-01-01T00:00:00Z. No other function reads it.
///
/// `LRA_STATUS_ENVIRONMENT` when it stands before 1970 or after 9999.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_system_time(milliseconds: *mut i64, error: *mut *mut ErrorHandle) -> Status {
    let body = |caller: &super::argument::Caller| {
        let milliseconds = caller.out(milliseconds, NO_INSTANT, "milliseconds")?;
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .ok()
            .and_then(|since| i64::try_from(since.as_millis()).ok())
            .and_then(|now| Instant::from_unix_milliseconds(now).ok())
            .ok_or_else(|| Fault::environment("clock", "a clock between the years 1970 and 9999"))?;
        milliseconds.set(now.unix_milliseconds());
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Random bytes from the operating system's secure source. No other function draws any.
///
/// # Safety
/// `bytes` points to `length` bytes that may be written; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_system_random(bytes: *mut u8, length: usize, error: *mut *mut ErrorHandle) -> Status {
    let body = |caller: &super::argument::Caller| {
        let mut places = caller.out_list(bytes, length, 0, "bytes")?;
        let mut drawn = zeroize::Zeroizing::new(vec![0; length]);
        SystemRandom::new()
            .fill(&mut drawn)
            .map_err(|_| Fault::environment("randomness", "a system with randomness to give"))?;
        for (index, byte) in drawn.iter().enumerate() {
            places.set(index, *byte);
        }
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}
