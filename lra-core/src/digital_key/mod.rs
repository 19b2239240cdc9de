//! Digital keys: what a key is worth, and what its secret must be like.

mod kind;
mod predictable;
mod secret;

pub use kind::{InvalidKeyKind, KeyKind};
pub use secret::{SecretAssessment, SecretPolicy, SecretWeakness, assess_secret};
