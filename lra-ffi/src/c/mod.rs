//! The C ABI. Its conventions stand at the head of `include/lra.h`.

mod argument;
mod border;
mod buffer;
mod engine;
mod error;
mod fault;
mod status;
mod version;

#[cfg(feature = "inject-panic")]
pub use border::lra_test_panic;
pub use buffer::{Buffer, lra_buffer_free};
pub use engine::{EngineHandle, lra_engine_decide_json, lra_engine_free, lra_engine_new};
pub use error::{ErrorHandle, lra_error_free, lra_error_json};
pub use status::Status;
pub use version::{ABI_VERSION, lra_abi_version};
