//! Reading and writing through the pointers of a caller.

use std::marker::PhantomData;
use std::ptr::{self, NonNull};
use std::slice;

use lra_core::time::Instant;
use zeroize::{Zeroize, Zeroizing};

use super::fault::Fault;
use super::handle::{self, Handle};
use super::instant::NO_INSTANT;
use super::text::Text;

/// The caller's promise, for the length of one call: every pointer that it handed over is null, or valid for what its
/// function says of it. Only [`super::border::cross`] makes one, and whoever calls that answers for the pointers that
/// are read and written here.
pub(super) struct Caller(());

/// A place that a caller gave for a result, already set to nothing.
pub(super) struct Out<'a, T> {
    place: NonNull<T>,
    call: PhantomData<&'a Caller>,
}

impl<T> Out<'_, T> {
    /// Hands the result out.
    pub(super) fn set(self, value: T) {
        // SAFETY: the place was checked for null and alignment when this was made, and the caller promised that it may be
        // written for the length of the call, which `'_` does not outlive. What was there needs no drop.
        unsafe { self.place.write(value) };
    }
}

/// Places that a caller gave for a list of results.
pub(super) struct OutList<'a, T> {
    first: *mut T,
    count: usize,
    call: PhantomData<&'a Caller>,
}

impl<T: Copy> OutList<'_, T> {
    /// How many there are.
    pub(super) const fn count(&self) -> usize {
        self.count
    }

    /// Hands one result out; nothing happens beyond the end.
    pub(super) fn set(&mut self, index: usize, value: T) {
        if index >= self.count {
            return;
        }
        // SAFETY: the list is one allocation of `count` items, by the caller's promise, and the index is below that.
        let place = unsafe { self.first.add(index) };
        // SAFETY: inside the caller's list, aligned as its start is, and nobody else's for the length of the call.
        unsafe { place.write(value) };
    }
}

impl Caller {
    /// Takes the caller at its word.
    ///
    /// # Safety
    /// Every pointer handed to the methods is null or valid for what the method does with it, as long as this lives.
    pub(super) const unsafe fn promise() -> Self {
        Self(())
    }

    /// A place for a result, set to `empty` at once, so that it is set whatever happens after.
    pub(super) fn out<T>(&self, place: *mut T, empty: T, name: &'static str) -> Result<Out<'_, T>, Fault> {
        match NonNull::new(place).filter(|place| place.is_aligned()) {
            Some(place) => {
                // SAFETY: not null, aligned, and writable by the caller's promise. What was there is overwritten without
                // a drop: it may be uninitialised.
                unsafe { place.write(empty) };
                Ok(Out {
                    place,
                    call: PhantomData,
                })
            }
            None => Err(Fault::argument(name, "a place for the result")),
        }
    }

    /// A place for a result that the caller need not want.
    pub(super) fn optional_out<T>(&self, place: *mut T, empty: T) -> Option<Out<'_, T>> {
        self.out(place, empty, "").ok()
    }

    /// Places for a list of results, each set to `empty` at once.
    pub(super) fn out_list<T: Copy>(
        &self,
        first: *mut T,
        count: usize,
        empty: T,
        name: &'static str,
    ) -> Result<OutList<'_, T>, Fault> {
        if count > 0 && (first.is_null() || !first.is_aligned() || !fits::<T>(count)) {
            return Err(Fault::argument(name, "places for as many results as the count says"));
        }
        let mut list = OutList {
            first,
            count,
            call: PhantomData,
        };
        for index in 0..count {
            list.set(index, empty);
        }
        Ok(list)
    }

    /// A list of values.
    pub(super) fn list<T: Copy>(&self, first: *const T, count: usize, name: &'static str) -> Result<&[T], Fault> {
        if count == 0 {
            return Ok(&[]);
        }
        if first.is_null() || !first.is_aligned() || !fits::<T>(count) {
            return Err(Fault::argument(name, "a pointer to as many items as the count says"));
        }
        // SAFETY: not null, aligned, no longer than an allocation can be; the caller promises that so many items are there
        // and do not change during the call.
        Ok(unsafe { slice::from_raw_parts(first, count) })
    }

    /// Bytes.
    pub(super) fn bytes(&self, data: *const u8, length: usize, name: &'static str) -> Result<&[u8], Fault> {
        self.list(data, length, name)
    }

    /// Text in UTF-8.
    pub(super) fn text(&self, data: *const u8, length: usize, name: &'static str) -> Result<&str, Fault> {
        str::from_utf8(self.bytes(data, length, name)?).map_err(|_| Fault::argument(name, "text in UTF-8"))
    }

    /// The bytes of a text within a structure.
    pub(super) fn bytes_of(&self, text: Text, name: &'static str) -> Result<&[u8], Fault> {
        self.bytes(text.data, text.length, name)
    }

    /// A text within a structure.
    pub(super) fn text_of(&self, text: Text, name: &'static str) -> Result<&str, Fault> {
        self.text(text.data, text.length, name)
    }

    /// Secret octets of a fixed length, taken over: those of the caller are wiped.
    pub(super) fn secret<const N: usize>(
        &self,
        octets: *mut u8,
        length: usize,
        name: &'static str,
    ) -> Result<Zeroizing<[u8; N]>, Fault> {
        if octets.is_null() || !fits::<u8>(length) {
            return Err(Fault::argument(name, "a pointer to as many octets as its length says"));
        }
        // SAFETY: not null, and the caller promises so many octets that are its own to be written during the call.
        let given = unsafe { slice::from_raw_parts_mut(octets, length) };
        let taken = <[u8; N]>::try_from(&*given).map(Zeroizing::new);
        given.zeroize();
        taken.map_err(|_| Fault::argument(name, "as many octets as the function says"))
    }

    /// What a handle holds.
    pub(super) fn handle<H: Handle>(&self, handle: *const H, name: &'static str) -> Result<&H::Content, Fault> {
        // SAFETY: the caller promises null or a live handle of this library.
        unsafe { handle::content(handle, name) }
    }
}

/// Whether so many items can lie in one allocation.
fn fits<T>(count: usize) -> bool {
    count
        .checked_mul(size_of::<T>())
        .is_some_and(|size| isize::try_from(size).is_ok())
}

/// An instant by its milliseconds since 1970-01-01T00:00:00Z.
pub(super) fn instant(milliseconds: i64, name: &'static str) -> Result<Instant, Fault> {
    Instant::from_unix_milliseconds(milliseconds)
        .map_err(|_| Fault::argument(name, "milliseconds since 1970, of the years 1800 to 9999"))
}

/// An instant, or none.
pub(super) fn optional_instant(milliseconds: i64, name: &'static str) -> Result<Option<Instant>, Fault> {
    if milliseconds == NO_INSTANT {
        return Ok(None);
    }
    instant(milliseconds, name).map(Some)
}

/// Writes through an out-parameter and says whether it could: null is left alone.
///
/// # Safety
/// `place` is null or writable, aligned and not read by another thread.
pub(super) unsafe fn set<T>(place: *mut T, value: T) -> bool {
    if place.is_null() || !place.is_aligned() {
        return false;
    }
    // SAFETY: not null, and the caller owes the rest. What was there is overwritten without a drop: it may be
    // uninitialised.
    unsafe { ptr::write(place, value) };
    true
}
