//! Handles: what a caller holds of this library, and how a wrong one is told from a right one.

use std::sync::{Mutex, MutexGuard, TryLockError};

use super::fault::Fault;

/// A type of handle. The type itself is never made: C holds pointers to it, behind which a [`Boxed`] lies.
pub(super) trait Handle {
    /// What the handle holds.
    type Content;
    /// Which type of handle it is; differs from that of every other.
    const TAG: u64;
}

/// What lies behind a handle. The tag comes first, whatever the handle holds, so that it can be read before the type is known.
#[repr(C)]
struct Boxed<T> {
    tag: u64,
    content: T,
}

/// Stands where a tag was, once its handle is freed.
const FREED: u64 = 0;

/// The tag of a type of handle, from a word of up to eight letters.
pub(super) const fn tag(word: [u8; 8]) -> u64 {
    u64::from_be_bytes(word)
}

/// Hands a handle out.
pub(super) fn give<H: Handle>(content: H::Content) -> *mut H {
    let boxed = Box::into_raw(Box::new(Boxed { tag: H::TAG, content }));
    live::add(boxed.cast(), H::TAG);
    boxed.cast()
}

/// What a handle holds.
///
/// In a debug build a freed handle, and a pointer that is none of ours, is told from a table of those that live, without
/// looking behind it. In every build a live handle of another type is told by its tag.
///
/// # Errors
/// For null, and for what is no live handle of this type as far as that can be told.
///
/// # Safety
/// `handle` is null or a live handle of this library for `'a`; in a debug build it may be anything.
pub(super) unsafe fn content<'a, H: Handle>(handle: *const H, name: &'static str) -> Result<&'a H::Content, Fault>
where
    H::Content: 'a,
{
    let boxed: *const Boxed<H::Content> = handle.cast();
    if boxed.is_null() {
        return Err(Fault::argument(name, "a handle that is not null"));
    }
    if !boxed.is_aligned() || !live::has(boxed.cast(), H::TAG) {
        return Err(Fault::Handle { name });
    }
    // SAFETY: not null, aligned, and the caller owes a live handle of this library: each begins with its tag.
    let tag = unsafe { boxed.cast::<u64>().read() };
    if tag != H::TAG {
        return Err(Fault::Handle { name });
    }
    // SAFETY: a live handle with this tag was made by `give` of this type.
    let boxed = unsafe { &*boxed };
    Ok(&boxed.content)
}

/// What a handle holds for one call at a time.
///
/// # Errors
/// While another call has it, and for ever after one that panicked.
pub(super) fn alone<T>(content: &Mutex<T>) -> Result<MutexGuard<'_, T>, Fault> {
    content.try_lock().map_err(|error| match error {
        TryLockError::WouldBlock => Fault::Busy,
        TryLockError::Poisoned(_) => Fault::UsedUp,
    })
}

/// Takes a handle back. Null is accepted; so is, in a debug build, one that was freed before, which does nothing.
///
/// # Safety
/// `handle` is null, or a handle of this type that no thread uses any more.
pub(super) unsafe fn free<H: Handle>(handle: *mut H) {
    let boxed: *mut Boxed<H::Content> = handle.cast();
    if boxed.is_null() || !boxed.is_aligned() || !live::has(boxed.cast(), H::TAG) {
        return;
    }
    // SAFETY: not null, aligned, and the caller owes a live handle of this library: each begins with its tag.
    let tag = unsafe { boxed.cast::<u64>().read() };
    if tag != H::TAG {
        return;
    }
    live::remove(boxed.cast());
    // SAFETY: as above. Volatile, or the write before the end of the allocation would be left out.
    unsafe { boxed.cast::<u64>().write_volatile(FREED) };
    // SAFETY: it comes from `Box::into_raw` in `give`, and the caller owes that this is its last use.
    let boxed = unsafe { Box::from_raw(boxed) };
    // A panic while dropping must not cross the border either; nothing is left that could be used after it.
    let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(boxed)));
}

/// The handles that live, kept in debug builds alone.
#[cfg(debug_assertions)]
mod live {
    use std::collections::BTreeMap;
    use std::sync::{Mutex, MutexGuard, PoisonError};

    static LIVE: Mutex<BTreeMap<usize, u64>> = Mutex::new(BTreeMap::new());

    fn table() -> MutexGuard<'static, BTreeMap<usize, u64>> {
        // Whole at any time: no step of a map is left half done by a panic of ours.
        LIVE.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn add(handle: *const (), tag: u64) {
        table().insert(handle.addr(), tag);
    }

    pub(super) fn has(handle: *const (), tag: u64) -> bool {
        table().get(&handle.addr()) == Some(&tag)
    }

    pub(super) fn remove(handle: *const ()) {
        table().remove(&handle.addr());
    }
}

/// Nothing is kept: a caller of a release build answers for its handles.
#[cfg(not(debug_assertions))]
mod live {
    pub(super) const fn add(_: *const (), _: u64) {}

    pub(super) const fn has(_: *const (), _: u64) -> bool {
        true
    }

    pub(super) const fn remove(_: *const ()) {}
}
