//! Digital keys: the kinds there are and what each is worth, their life, their secrets, and whether one may be used now.

mod kind;
mod level;
pub mod life_cycle;
mod predictable;
mod rules;
mod secret;
mod table;
mod used_key;

pub use kind::{InvalidKeyKind, KeyKind};
pub use level::{AssuranceLevel, EffectiveLevel, EidasLevel, FasLevel, Levels, Scale};
pub(crate) use rules::RULES;
pub use secret::{SecretAssessment, SecretOwner, SecretPolicy, SecretWeakness, assess_secret, assess_secret_of};
pub use table::KeyKindRow;
pub(crate) use table::{KeyTable, UnavailableKey};
pub(crate) use used_key::UsedKey;
