//! Digital keys: the kinds there are and what each is worth, their life, their secrets, and whether one may be used now.

#[cfg(feature = "crypto")]
mod kind;
#[cfg(feature = "crypto")]
mod level;
#[cfg(feature = "crypto")]
pub mod life_cycle;
mod lower_case;
mod predictable;
#[cfg(feature = "crypto")]
mod rules;
mod secret;
#[cfg(feature = "crypto")]
mod table;
#[cfg(feature = "crypto")]
mod used_key;

#[cfg(feature = "crypto")]
pub use kind::{InvalidKeyKind, KeyKind};
#[cfg(feature = "crypto")]
pub use level::{AssuranceLevel, EffectiveLevel, EidasLevel, FasLevel, Levels, Scale};
#[cfg(feature = "crypto")]
pub(crate) use rules::RULES;
pub use secret::{SecretAssessment, SecretOwner, SecretPolicy, SecretWeakness, assess_secret, assess_secret_of};
#[cfg(feature = "crypto")]
pub use table::KeyKindRow;
#[cfg(feature = "crypto")]
pub(crate) use table::{KeyTable, UnavailableKey};
#[cfg(feature = "crypto")]
pub(crate) use used_key::UsedKey;
