//! The question `application-access` asked of three: the core, a Cedar policy and a Rego policy that state the same rules.
//! [`cases`] generates the questions, [`core`], [`cedar`] and [`rego`] answer them, [`directory`] is what whoever runs Cedar
//! or Rego has to keep beside the policy: who bears which designation at this instant.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a comparison stops at the first fault"
)]

pub mod cases;
pub mod cedar;
pub mod core;
pub mod directory;
pub mod rego;
pub mod rulebook;

/// The rules that deny, by id, or none where it is permitted. All three evaluate every rule.
pub type Violated = std::collections::BTreeSet<String>;
