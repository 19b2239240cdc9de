//! The WebAssembly surface: what the npm package calls, and nothing else.
//!
//! Texts and octets cross the border, JSON as the schemas describe it, and handles for what is asked often. An error crosses as a
//! text that is thrown: the error object of the JSON contract, or, where an argument of the call is at fault, the words
//! `parameter: what was expected`. The types that pages see are written beside it, in the package.

/// Whoever builds the modules for threads has the allocator of the standard library: this one knows of one thread.
#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(any(feature = "identifiers", feature = "contact"))]
mod check;
#[cfg(feature = "decide")]
mod decision;
#[cfg(feature = "decide")]
mod engine;
#[cfg(feature = "inject-panic")]
mod inject_panic;
#[cfg(feature = "decide")]
mod packed_question;
#[cfg(feature = "rulebook")]
mod rulebook;
#[cfg(any(feature = "identifiers", feature = "contact", feature = "decide"))]
mod time;
#[cfg(feature = "verify")]
mod trail_verifier;
#[cfg(feature = "decide")]
mod word;
#[cfg(feature = "decide")]
mod words;

#[cfg(any(feature = "identifiers", feature = "contact"))]
pub use check::check;
#[cfg(feature = "decide")]
pub use decision::Fault;
#[cfg(feature = "decide")]
pub use engine::Engine;
#[cfg(feature = "inject-panic")]
pub use inject_panic::inject_panic;
#[cfg(feature = "decide")]
pub use packed_question::PackedQuestion;
#[cfg(feature = "rulebook")]
pub use rulebook::canonical_rulebook;
#[cfg(feature = "verify")]
pub use trail_verifier::{TrailVerifier, read_checkpoint};
#[cfg(feature = "decide")]
pub use words::load_messages;
