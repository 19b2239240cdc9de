//! The policy itself: pure, without clock, file, socket or randomness.
//!
//! A portal asks a question, hands over the facts it has, and gets a decision it can show, act on, store and defend
//! years later. What the core needs (the instant, random bytes, keys) is handed in.

#[macro_use]
mod serde_text;
#[cfg(feature = "crypto")]
pub mod activation;
#[cfg(feature = "crypto")]
pub mod audit;
#[cfg(feature = "crypto")]
pub mod crypto;
pub mod digital_key;
pub mod identification;
pub mod identifier;
pub mod time;
