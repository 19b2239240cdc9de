//! Bytes that the library hands out.

use std::ptr;

use zeroize::Zeroize;

/// Bytes that the library hands out and the caller gives back to `lra_buffer_free`.
///
/// A plain value without a lock: one thread at a time.
#[repr(C)]
pub struct Buffer {
    /// The first byte; null when there is none.
    pub data: *mut u8,
    /// The number of bytes. No terminating zero follows them.
    pub length: usize,
}

impl Buffer {
    /// No bytes.
    pub(super) const EMPTY: Self = Self {
        data: ptr::null_mut(),
        length: 0,
    };

    /// Hands the bytes out. A secret comes in a vector of its final size, so that no copy stays behind.
    pub(super) fn new(bytes: Vec<u8>) -> Self {
        if bytes.is_empty() {
            return Self::EMPTY;
        }
        let length = bytes.len();
        Self {
            data: Box::into_raw(bytes.into_boxed_slice()).cast(),
            length,
        }
    }
}

/// Wipes a buffer, gives it back and leaves it empty, so that a second call does no harm. Null is accepted.
///
/// # Safety
/// `buffer` is null, or points to a buffer that is empty or was filled by this library and not changed since.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_buffer_free(buffer: *mut Buffer) {
    // SAFETY: the caller owes null or a valid pointer.
    let Some(buffer) = (unsafe { buffer.as_mut() }) else {
        return;
    };
    let Buffer { data, length } = std::mem::replace(buffer, Buffer::EMPTY);
    if !data.is_null() {
        // SAFETY: data and length come from `Box::into_raw` in `Buffer::new`, and the buffer was emptied above.
        let mut bytes = unsafe { Box::from_raw(ptr::slice_from_raw_parts_mut(data, length)) };
        // It may have held a link, a code or facts about a person.
        wipe(&mut bytes);
    }
}

/// Wipes bytes by words: octet by octet it costs a tenth of an answer.
pub(crate) fn wipe(bytes: &mut [u8]) {
    // SAFETY: any octets are a number, and any number is octets.
    let (before, words, after) = unsafe { bytes.align_to_mut::<u64>() };
    before.zeroize();
    words.zeroize();
    after.zeroize();
}
