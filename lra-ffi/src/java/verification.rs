//! The native method that calls Java back.

use std::ffi::{c_int, c_void};
use std::ptr;

use jni_sys::{JNIEnv, JNINativeMethod, jbyteArray, jint, jlong, jmethodID, jobject, jvalue};

use super::argument::{As, Call, Class, Long, Octets, Parameter, Returned};
use crate::c;

/// An object of Java that is told how far a verification is.
struct Told {
    env: *mut JNIEnv,
    object: jobject,
    method: jmethodID,
}

/// Tells it. What it throws stops the verification, and comes out of the native method once that returns.
unsafe extern "C" fn tell(context: *mut c_void, records: u64, total: u64) -> c_int {
    // SAFETY: `verify` hands in what it holds itself, for calls on its own thread before it returns.
    let told = unsafe { &*context.cast::<Told>() };
    // SAFETY: as above; no exception is pending: with one this is not called again.
    let call = unsafe { Call::promise(told.env) };
    let arguments = [records, total].map(|number| jvalue {
        j: number.cast_signed(),
    });
    // SAFETY: a function of every version of the interface.
    let method = unsafe { call.functions().v1_1.CallIntMethodA };
    // SAFETY: a method of that object, which takes two numbers and returns an `int`.
    let answer = unsafe { method(told.env, told.object, told.method, arguments.as_ptr()) };
    // SAFETY: a function of every version of the interface since the second.
    let check = unsafe { call.functions().v1_2.ExceptionCheck };
    // SAFETY: may be called with an exception pending.
    if unsafe { check(told.env) } { 1 } else { answer }
}

unsafe extern "system" fn verify(
    env: *mut JNIEnv,
    _class: Class,
    folder: jbyteArray,
    folder_length: jlong,
    key: jbyteArray,
    key_length: jlong,
    expected: jbyteArray,
    expected_length: jlong,
    progress: jobject,
    valid: jlong,
    report: jlong,
    error: jlong,
) -> jint {
    // SAFETY: a virtual machine hands in the environment of the calling thread.
    let call = unsafe { Call::promise(env) };
    let mut told = Told {
        env,
        object: progress,
        method: ptr::null_mut(),
    };
    if !progress.is_null() {
        // SAFETY: a function of every version of the interface.
        let class_of = unsafe { call.functions().v1_1.GetObjectClass };
        // SAFETY: an object of this call, not null.
        let class = unsafe { class_of(env, progress) };
        // SAFETY: a function of every version of the interface.
        let method_of = unsafe { call.functions().v1_1.GetMethodID };
        // SAFETY: the class of an object of this call, and texts that end with a zero.
        told.method = unsafe { method_of(env, class, c"call".as_ptr(), c"(JJ)I".as_ptr()) };
        if told.method.is_null() {
            return 0; // The exception that is pending says more.
        }
    }
    let mut folder = Octets::taken(&call, folder);
    let mut key = Octets::taken(&call, key);
    let mut expected = Octets::taken(&call, expected);
    let long = |number| Long::taken(&call, number);
    let wanted = (!progress.is_null()).then_some(tell as unsafe extern "C" fn(*mut c_void, u64, u64) -> c_int);
    // SAFETY: the Java class hands in with each array its length, and addresses of places that are its own; the callback is called with
    // its context before the end.
    let status = unsafe {
        c::lra_trail_verify(
            folder.wanted(),
            long(folder_length).wanted(),
            key.wanted(),
            long(key_length).wanted(),
            expected.wanted(),
            long(expected_length).wanted(),
            wanted,
            (&raw mut told).cast(),
            long(valid).wanted(),
            long(report).wanted(),
            long(error).wanted(),
        )
    };
    status.returned()
}

/// See `lra_trail_verify`.
pub(super) fn method() -> JNINativeMethod {
    JNINativeMethod {
        name: c"lra_trail_verify".as_ptr().cast_mut(),
        signature: c"([BJ[BJ[BJLbe/lra/internal/NativeFunctions$Progress;JJJ)I"
            .as_ptr()
            .cast_mut(),
        fnPtr: verify as *mut c_void,
    }
}
