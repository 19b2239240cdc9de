//! The C ABI and the uniffi surface: handles, bytes and errors, nothing else. What is decided is decided in `lra-core`.

pub mod c;
mod engine;
pub mod surface;

uniffi::setup_scaffolding!();
