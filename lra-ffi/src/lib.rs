//! The C ABI, the same for Java, and the uniffi surface: handles, bytes and errors, nothing else. What is decided is decided in `lra-core`.

pub mod c;
mod engine;
// Java keeps addresses in numbers of 64 bits, and so do the methods.
#[cfg(target_pointer_width = "64")]
mod java;
pub mod surface;

uniffi::setup_scaffolding!();
