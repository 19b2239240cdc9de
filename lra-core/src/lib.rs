//! The policy itself: pure, without clock, file, socket or randomness.
//!
//! A portal asks a question, hands over the facts it has, and gets a decision it can show, act on, store and defend
//! years later. What the core needs (the instant, random bytes, keys) is handed in.

mod json_object;
#[cfg(feature = "crypto")]
mod json_reader;
#[macro_use]
mod serde_text;
#[cfg(feature = "activation-code")]
pub mod activation;
#[cfg(feature = "crypto")]
pub mod application;
#[cfg(feature = "crypto")]
pub mod audit;
#[cfg(feature = "crypto")]
mod base64url;
#[cfg(feature = "crypto")]
pub mod crypto;
#[cfg(feature = "crypto")]
pub mod decision;
#[cfg(feature = "crypto")]
pub mod delegation;
pub mod digital_key;
#[cfg(feature = "crypto")]
pub mod engine;
#[cfg(feature = "crypto")]
pub mod identification;
pub mod identifier;
#[cfg(any(feature = "messages", feature = "toml"))]
mod inflated;
#[cfg(feature = "crypto")]
pub mod json;
#[cfg(feature = "crypto")]
pub mod messages;
#[cfg(feature = "crypto")]
mod officer;
#[cfg(feature = "crypto")]
mod organisation;
#[cfg(feature = "crypto")]
pub mod rulebook;
#[cfg(feature = "crypto")]
mod search;
pub mod time;
#[cfg(feature = "crypto")]
mod unicode_form;

/// The examples of the README, so that they run.
#[cfg(all(doctest, feature = "crypto"))]
#[doc = include_str!("../../README.md")]
struct Readme;

/// Bytes as lower-case hexadecimal digits.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |half: u8| half + if half < 10 { b'0' } else { b'a' - 10 };
    let mut ascii = vec![0; 2 * bytes.len()];
    for (pair, byte) in ascii.chunks_exact_mut(2).zip(bytes) {
        pair.copy_from_slice(&[digit(byte >> 4), digit(byte & 0xF)]);
    }
    String::from_utf8(ascii).unwrap_or_default()
}
