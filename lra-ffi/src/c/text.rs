//! Texts within structures.

use std::ptr;

/// A text in UTF-8, or bytes, without a terminating zero. Going in, it is read during the call alone; coming out, it is
/// borrowed from what the function says.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Text {
    /// The first byte; may be null when there is none.
    pub data: *const u8,
    /// The number of bytes.
    pub length: usize,
}

impl Text {
    /// No text.
    pub(super) const EMPTY: Self = Self {
        data: ptr::null(),
        length: 0,
    };

    /// Lends a text.
    pub(super) const fn lend(text: &str) -> Self {
        Self {
            data: text.as_ptr(),
            length: text.len(),
        }
    }
}
