//! Digital keys: what a key is worth, and what its secret must be like.

mod kind;
mod level;
mod predictable;
mod rules;
mod secret;
mod table;

pub use kind::{InvalidKeyKind, KeyKind};
pub use level::{AssuranceLevel, EffectiveLevel, EidasLevel, FasLevel, Levels, Scale};
pub(crate) use rules::RULES;
pub use secret::{SecretAssessment, SecretPolicy, SecretWeakness, assess_secret};
pub use table::KeyKindRow;
pub(crate) use table::{KeyTable, UnavailableKey};
