//! The portal's keys for activations.

use std::ptr;

use lra_core::activation::{KeyId, KeyRing, Pepper, Seal};
use lra_core::crypto::HmacKey;

use super::super::argument::Caller;
use super::super::border;
use super::super::error::ErrorHandle;
use super::super::fault::Fault;
use super::super::handle::{self, Handle, tag};
use super::super::status::Status;
use super::super::text::Text;
use super::unreadable;

/// Octets of a key.
pub const KEY_LENGTH: usize = 32;

/// A key of a ring: an id of 1 to 64 letters, digits, hyphens and underscores, and 32 octets from a random source.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KeyRow {
    /// Its id within the ring.
    pub id: Text,
    /// Its octets, `LRA_KEY_LENGTH` of them. They are wiped when the ring is made, whether or not that succeeds.
    pub octets: *mut u8,
}

/// The portal's peppers: keys under which the tags of codes and links are made. They live apart from the stored activations.
/// Immutable: any number of threads may use them at once; one frees them when no other uses them any more, which wipes them.
pub struct PeppersHandle {
    _opaque: (),
}

impl Handle for PeppersHandle {
    type Content = KeyRing<Pepper>;
    const TAG: u64 = tag(*b"lrapeppe");
}

/// The portal's seal keys: keys under which permits and stored activations are sealed. Immutable: any number of threads
/// may use them at once; one frees them when no other uses them any more, which wipes them.
pub struct SealKeysHandle {
    _opaque: (),
}

impl Handle for SealKeysHandle {
    type Content = KeyRing<Seal>;
    const TAG: u64 = tag(*b"lrasealk");
}

/// Makes a ring of peppers. The first key is the current one; the others still check what was made under them.
///
/// # Safety
/// `keys` points to `count` keys, each with 32 octets that may be written; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_peppers_new(
    keys: *const KeyRow,
    count: usize,
    peppers: *mut *mut PeppersHandle,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let peppers = caller.out(peppers, ptr::null_mut(), "peppers");
        let ring = ring(caller, keys, count);
        peppers?.set(handle::give(ring?));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Gives peppers back and wipes them. Null is accepted.
///
/// # Safety
/// `peppers` is null, or peppers of this library that no thread uses any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_peppers_free(peppers: *mut PeppersHandle) {
    // SAFETY: the caller owes null or peppers at their last use.
    unsafe { handle::free(peppers) };
}

/// Makes a ring of seal keys, as `lra_peppers_new` does one of peppers.
///
/// # Safety
/// `keys` points to `count` keys, each with 32 octets that may be written; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_seal_keys_new(
    keys: *const KeyRow,
    count: usize,
    seal_keys: *mut *mut SealKeysHandle,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let seal_keys = caller.out(seal_keys, ptr::null_mut(), "seal_keys");
        let ring = ring(caller, keys, count);
        seal_keys?.set(handle::give(ring?));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Gives seal keys back and wipes them. Null is accepted.
///
/// # Safety
/// `seal_keys` is null, or seal keys of this library that no thread uses any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_seal_keys_free(seal_keys: *mut SealKeysHandle) {
    // SAFETY: the caller owes null or seal keys at their last use.
    unsafe { handle::free(seal_keys) };
}

fn ring<P>(caller: &Caller, keys: *const KeyRow, count: usize) -> Result<KeyRing<P>, Fault> {
    let rows = caller.list(keys, count, "keys")?;
    // All are taken, and so wiped, before the first is judged.
    let taken: Vec<_> = rows
        .iter()
        .map(|row| caller.secret::<KEY_LENGTH>(row.octets, KEY_LENGTH, "keys"))
        .collect();
    let mut ring: Option<KeyRing<P>> = None;
    for (row, octets) in rows.iter().zip(taken) {
        let id: KeyId = caller
            .text_of(row.id, "keys")?
            .parse()
            .map_err(|_| unreadable("1 to 64 ASCII letters, digits, hyphens or underscores", "key-id"))?;
        let key = HmacKey::take(&mut *octets?).map_err(|error| unreadable(error.expected(), "weak-key"))?;
        ring = Some(match ring {
            None => KeyRing::new(id, key),
            Some(ring) => {
                let longer = ring.with_earlier(id, key);
                longer.map_err(|error| unreadable(error.expected(), "repeated-key-id"))?
            }
        });
    }
    ring.ok_or(Fault::argument("count", "at least one key"))
}

/// What the documentation of the handles promises.
const _: () = {
    const fn shared_by_threads<T: Send + Sync>() {}
    shared_by_threads::<KeyRing<Pepper>>();
    shared_by_threads::<KeyRing<Seal>>();
};
