//! The native methods that reach memory for Java.

use std::ffi::c_void;

use jni_sys::{JNIEnv, JNINativeMethod, jbyteArray, jlong, jobject};

use super::argument::{self, As, Call, Class, Long, Parameter};

unsafe extern "system" fn read(env: *mut JNIEnv, _class: Class, address: jlong, length: jlong) -> jbyteArray {
    // SAFETY: a virtual machine hands in the environment of the calling thread.
    let call = unsafe { Call::promise(env) };
    let first: *const u8 = Long::taken(&call, address).wanted();
    if first.is_null() {
        return call.array(&[]);
    }
    // SAFETY: the Java class hands in what the library lent or gave it, with its length.
    let octets = unsafe { std::slice::from_raw_parts(first, argument::address(length)) };
    call.array(octets)
}

/// A copy of memory as a new array.
pub(super) fn reading() -> JNINativeMethod {
    JNINativeMethod {
        name: c"read".as_ptr().cast_mut(),
        signature: c"(JJ)[B".as_ptr().cast_mut(),
        fnPtr: read as *mut c_void,
    }
}

unsafe extern "system" fn address(env: *mut JNIEnv, _class: Class, buffer: jobject) -> jlong {
    // SAFETY: a virtual machine hands in the environment of the calling thread.
    let call = unsafe { Call::promise(env) };
    // SAFETY: a function of every version of the interface since the fourth.
    let get = unsafe { call.functions().v1_4.GetDirectBufferAddress };
    // SAFETY: a direct buffer of this call; the Java class makes no other.
    let place = unsafe { get(env, buffer) };
    jlong::from_ne_bytes(place.expose_provenance().to_ne_bytes())
}

/// Where a direct buffer stands.
pub(super) fn addressing() -> JNINativeMethod {
    JNINativeMethod {
        name: c"address".as_ptr().cast_mut(),
        signature: c"(Ljava/nio/ByteBuffer;)J".as_ptr().cast_mut(),
        fnPtr: address as *mut c_void,
    }
}
