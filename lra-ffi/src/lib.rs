//! The C ABI and the uniffi surface.
