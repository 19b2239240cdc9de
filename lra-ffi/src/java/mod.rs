//! The functions of the C ABI as native methods of one Java class, which Java calls without a library in between. Nothing is decided here,
//! and nothing of it is for others than that class: `be.lra.internal.NativeFunctions`.

mod argument;
mod functions;
mod memory;
mod verification;

use jni_sys::{JNIEnv, jclass};
#[cfg(feature = "inject-panic")]
use jni_sys::{jint, jlong};

/// Binds the native methods of the class to the functions of this library, the only method that Java finds by its name. Java throws
/// a `NoSuchMethodError` where the two are not of one version.
///
/// # Safety
/// Called by a Java virtual machine alone.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn Java_be_lra_internal_NativeFunctions_register(env: *mut JNIEnv, class: jclass) {
    // SAFETY: a virtual machine hands in the environment of the calling thread.
    let call = unsafe { argument::Call::promise(env) };
    functions::register(&call, class);
}

/// See `lra_test_panic`.
///
/// # Safety
/// Called by a Java virtual machine alone; `error` is the address of a place for an error.
#[cfg(feature = "inject-panic")]
#[unsafe(no_mangle)]
pub unsafe extern "system" fn Java_be_lra_BadInputTest_panic(env: *mut JNIEnv, _class: jclass, error: jlong) -> jint {
    use argument::{As, Long, Parameter, Returned};

    // SAFETY: a virtual machine hands in the environment of the calling thread.
    let call = unsafe { argument::Call::promise(env) };
    // SAFETY: the caller owes it.
    unsafe { crate::c::lra_test_panic(Long::taken(&call, error).wanted()) }.returned()
}
