//! The rules of the library held against their inventory, the shared vectors, and properties over the whole fact table.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr
)] // a test says what it expects

mod accessible_applications;
mod bad_input;
mod cases;
mod explanations;
mod leaks;
mod nearest_permits;
mod outcome;
mod properties;
mod rule_ids;
#[cfg(feature = "rule-mask")]
mod rule_mask;
mod valid_until;
mod vectors;
