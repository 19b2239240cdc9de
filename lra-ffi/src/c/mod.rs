//! The C ABI. Its conventions stand at the head of `include/lra.h`.

mod access;
mod activation;
mod argument;
mod border;
mod buffer;
mod check;
mod decision;
mod engine;
mod error;
mod fault;
mod handle;
mod instant;
mod question;
mod status;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod trail;
mod version;
mod words;

pub use access::*;
pub use activation::*;
#[cfg(feature = "inject-panic")]
pub use border::lra_test_panic;
#[cfg(target_pointer_width = "64")]
pub(crate) use buffer::wipe;
pub use buffer::*;
pub use check::*;
pub use decision::*;
pub use engine::*;
pub use error::*;
pub use instant::*;
pub use question::*;
pub use status::Status;
pub use table::*;
pub use text::Text;
pub use trail::*;
pub use version::{ABI_VERSION, lra_abi_version};
pub use words::*;
