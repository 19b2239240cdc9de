//! What Java hands in for a parameter, as a function of the C ABI takes it.

use std::ffi::c_void;
use std::ptr;

use jni_sys::{JNIEnv, JNINativeInterface_, jbyteArray, jclass, jint, jlong, jlongArray, jobject};

use crate::c::{Status, wipe};

/// One call of a native method: the virtual machine's environment, and its promise that every address is what the function says of it.
pub(super) struct Call(*mut JNIEnv);

impl Call {
    /// Takes the virtual machine at its word.
    ///
    /// # Safety
    /// `env` is the environment of the calling thread, which has no exception pending, as long as this lives.
    pub(super) const unsafe fn promise(env: *mut JNIEnv) -> Self {
        Self(env)
    }

    pub(super) const fn environment(&self) -> *mut JNIEnv {
        self.0
    }

    pub(super) const fn functions(&self) -> &JNINativeInterface_ {
        // SAFETY: the environment of a thread points to a pointer to the table of functions, by the promise.
        let table = unsafe { *self.0 };
        // SAFETY: as above; the table never changes.
        unsafe { &*table }
    }

    /// How many elements an array has; none for null.
    fn length(&self, array: jobject) -> jint {
        if array.is_null() {
            return 0;
        }
        // SAFETY: a function of every version of the interface.
        let get = unsafe { self.functions().v1_1.GetArrayLength };
        // SAFETY: an array of this call.
        unsafe { get(self.0, array) }
    }

    /// A copy of an array: of null, of what is empty and of what memory does not suffice for, nothing.
    pub(super) fn octets(&self, array: jbyteArray) -> Vec<u8> {
        let length = self.length(array);
        let mut octets = zeros::<u8>(length);
        if !octets.is_empty() {
            // SAFETY: a function of every version of the interface.
            let get = unsafe { self.functions().v1_1.GetByteArrayRegion };
            // SAFETY: an array of this call, and as many places as it has elements.
            unsafe { get(self.0, array, 0, length, octets.as_mut_ptr().cast()) };
        }
        octets
    }

    /// Writes octets into an array of that length.
    fn write(&self, array: jbyteArray, octets: &[u8]) {
        if let (false, Ok(length)) = (octets.is_empty(), jint::try_from(octets.len())) {
            // SAFETY: a function of every version of the interface.
            let set = unsafe { self.functions().v1_1.SetByteArrayRegion };
            // SAFETY: an array of this call, which the virtual machine holds against the length.
            unsafe { set(self.0, array, 0, length, octets.as_ptr().cast()) };
        }
    }

    fn numbers(&self, array: jlongArray) -> Vec<jlong> {
        let length = self.length(array);
        let mut numbers = zeros(length);
        if !numbers.is_empty() {
            // SAFETY: a function of every version of the interface.
            let get = unsafe { self.functions().v1_1.GetLongArrayRegion };
            // SAFETY: an array of this call, and as many places as it has elements.
            unsafe { get(self.0, array, 0, length, numbers.as_mut_ptr()) };
        }
        numbers
    }

    /// A new array; null, with an exception pending, where memory does not suffice.
    pub(super) fn array(&self, octets: &[u8]) -> jbyteArray {
        let Ok(length) = jint::try_from(octets.len()) else {
            return ptr::null_mut();
        };
        // SAFETY: a function of every version of the interface.
        let new = unsafe { self.functions().v1_1.NewByteArray };
        // SAFETY: no exception is pending.
        let array = unsafe { new(self.0, length) };
        if !array.is_null() {
            self.write(array, octets);
        }
        array
    }
}

/// So many zeros, or none where memory does not suffice.
fn zeros<T: Clone + Default>(count: jint) -> Vec<T> {
    let mut values = Vec::new();
    if let Ok(count) = usize::try_from(count)
        && values.try_reserve_exact(count).is_ok()
    {
        values.resize(count, T::default());
    }
    values
}

/// An address, a handle or a size: 64 bits here, which is asserted where they are made of a number.
pub(super) fn address(number: jlong) -> usize {
    usize::from_ne_bytes(number.to_ne_bytes())
}

/// A parameter on its way.
pub(super) trait Parameter: Sized {
    /// As Java hands it in.
    type Java;

    /// Takes it over.
    fn taken(call: &Call, given: Self::Java) -> Self;

    /// Hands back what the function wrote.
    fn hand_back(self, _call: &Call) {}
}

/// A parameter as a function wants it.
pub(super) trait As<T> {
    fn wanted(&mut self) -> T;
}

/// A `long`: number, size, address or handle.
pub(super) struct Long(jlong);

impl Parameter for Long {
    type Java = jlong;

    fn taken(_: &Call, given: jlong) -> Self {
        Self(given)
    }
}

impl As<i64> for Long {
    fn wanted(&mut self) -> i64 {
        self.0
    }
}

impl As<u64> for Long {
    fn wanted(&mut self) -> u64 {
        self.0.cast_unsigned()
    }
}

impl As<usize> for Long {
    fn wanted(&mut self) -> usize {
        address(self.0)
    }
}

impl<T> As<*const T> for Long {
    fn wanted(&mut self) -> *const T {
        ptr::with_exposed_provenance(address(self.0))
    }
}

impl<T> As<*mut T> for Long {
    fn wanted(&mut self) -> *mut T {
        ptr::with_exposed_provenance_mut(address(self.0))
    }
}

/// An `int`: a word of a closed list.
pub(super) struct Int(jint);

impl Parameter for Int {
    type Java = jint;

    fn taken(_: &Call, given: jint) -> Self {
        Self(given)
    }
}

impl As<u32> for Int {
    fn wanted(&mut self) -> u32 {
        self.0.cast_unsigned()
    }
}

/// A `byte[]` that is read. The copy is wiped: it may be a secret or tell of a person.
pub(super) struct Octets(Vec<u8>);

impl Parameter for Octets {
    type Java = jbyteArray;

    fn taken(call: &Call, given: jbyteArray) -> Self {
        Self(call.octets(given))
    }
}

impl Drop for Octets {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

impl As<*const u8> for Octets {
    fn wanted(&mut self) -> *const u8 {
        As::<*mut u8>::wanted(self).cast_const()
    }
}

impl As<*mut u8> for Octets {
    fn wanted(&mut self) -> *mut u8 {
        place(&mut self.0)
    }
}

/// A `byte[]` that is written.
pub(super) struct Places {
    array: jbyteArray,
    octets: Vec<u8>,
}

impl Parameter for Places {
    type Java = jbyteArray;

    fn taken(call: &Call, given: jbyteArray) -> Self {
        Self {
            array: given,
            octets: zeros(call.length(given)),
        }
    }

    fn hand_back(self, call: &Call) {
        call.write(self.array, &self.octets);
    }
}

impl As<*mut u8> for Places {
    fn wanted(&mut self) -> *mut u8 {
        place(&mut self.octets)
    }
}

/// A `long[]` of numbers that are read.
pub(super) struct Longs(Vec<jlong>);

impl Parameter for Longs {
    type Java = jlongArray;

    fn taken(call: &Call, given: jlongArray) -> Self {
        Self(call.numbers(given))
    }
}

impl As<*const i64> for Longs {
    fn wanted(&mut self) -> *const i64 {
        place(&mut self.0).cast_const()
    }
}

impl As<*const u64> for Longs {
    fn wanted(&mut self) -> *const u64 {
        place(&mut self.0).cast_const().cast()
    }
}

/// A `long[]` of handles.
pub(super) struct Handles(Vec<*const c_void>);

impl Parameter for Handles {
    type Java = jlongArray;

    fn taken(call: &Call, given: jlongArray) -> Self {
        let handle = |number| ptr::with_exposed_provenance(address(number));
        Self(call.numbers(given).into_iter().map(handle).collect())
    }
}

impl<H> As<*const *const H> for Handles {
    fn wanted(&mut self) -> *const *const H {
        place(&mut self.0).cast_const().cast()
    }
}

/// Where a list begins. That of nothing is null: where memory did not suffice, the function must not believe the length.
const fn place<T>(list: &mut Vec<T>) -> *mut T {
    if list.is_empty() {
        ptr::null_mut()
    } else {
        list.as_mut_ptr()
    }
}

/// What a function returned, as Java takes it.
pub(super) trait Returned<J> {
    fn returned(self) -> J;
}

impl Returned<()> for () {
    fn returned(self) {}
}

impl Returned<jint> for Status {
    fn returned(self) -> jint {
        self as jint
    }
}

impl Returned<jint> for u32 {
    fn returned(self) -> jint {
        self.cast_signed()
    }
}

/// The class of the native methods, which none of them looks at.
pub(super) type Class = jclass;
