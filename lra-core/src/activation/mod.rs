//! Activation codes and links: issued on an identification, dispatched apart, stored as tags, redeemed once.
//!
//! A person who was identified at the desk gets a link and, apart from it, a code; both together activate a digital key
//! (convention, "fonctionnement de l'application LRA"). The path through this module:
//!
//! * an [`IdentificationPermit`] comes from a decision that permits; without one nothing can be issued,
//! * [`issue()`] turns it, with entropy that was handed in, into [`Issued`]: states to store, then link and code to
//!   dispatch,
//! * [`look`] says where a link stands and changes nothing,
//! * [`reserve`] and [`Reservation::compare`] redeem, as [the module of that name](self::redeem) explains.
//!
//! Every step takes a state and gives a state; nothing is kept in between. States are JSON or sealed bytes, so that
//! another process or another language may do the next step. Codes, verifiers, entropy and keys have no `Debug`,
//! `Display`, `Clone` or `Serialize`, and are wiped when dropped.

mod code;
mod code_report;
#[cfg(feature = "crypto")]
mod entropy;
#[cfg(feature = "crypto")]
mod issue;
#[cfg(feature = "crypto")]
mod key_ring;
#[cfg(feature = "crypto")]
mod link;
#[cfg(feature = "crypto")]
mod link_host;
#[cfg(feature = "crypto")]
mod names;
#[cfg(feature = "crypto")]
mod permit;
#[cfg(feature = "crypto")]
pub mod redeem;
#[cfg(feature = "crypto")]
mod redemption_refusal;
mod reed_solomon;
#[cfg(feature = "crypto")]
mod rules;
#[cfg(feature = "crypto")]
mod seal;
mod secret_text;
#[cfg(feature = "crypto")]
mod stored;
#[cfg(feature = "crypto")]
mod stored_format;
#[cfg(feature = "crypto")]
mod tags;
#[cfg(feature = "crypto")]
mod terms;
#[cfg(test)]
#[cfg(feature = "crypto")]
mod tests;

pub use code::{ActivationCode, CodeChannel, CodeError};
pub use code_report::{ActivationCodeReport, check_activation_code};
#[cfg(feature = "crypto")]
pub use entropy::{ActivationEntropy, NotRandom};
#[cfg(feature = "crypto")]
pub use issue::{CodeDispatch, IssueError, IssueFacts, IssueRequest, Issued, LinkChannel, LinkDispatch, issue};
#[cfg(feature = "crypto")]
pub use key_ring::{KeyRing, Pepper, PepperRing, RepeatedKeyId, Seal, SealKeyRing};
#[cfg(feature = "crypto")]
pub use link::{ActivationLink, LinkError, LinkSelector};
#[cfg(feature = "crypto")]
pub use link_host::{LinkHost, LinkHostError};
#[cfg(feature = "crypto")]
pub use names::{CaseId, KeyId, KeyKind, NameError};
#[cfg(feature = "crypto")]
pub use permit::{IdentificationPermit, NotPermitted};
#[cfg(feature = "crypto")]
pub use redeem::{
    CompareError, Compared, LinkStanding, RedemptionFacts, RedemptionOutcome, Reservation, ReserveError, Reserved,
    look, reserve,
};
#[cfg(feature = "crypto")]
pub use redemption_refusal::RedemptionRefusal;
#[cfg(feature = "crypto")]
pub(crate) use rules::{ISSUE_RULES, REDEMPTION_RULES};
#[cfg(feature = "crypto")]
pub use seal::SealError;
pub use secret_text::SecretText;
#[cfg(feature = "crypto")]
pub use stored::{ActivationState, StoredActivation, TransitionError};
#[cfg(feature = "crypto")]
pub use stored_format::StoredFormatError;
#[cfg(feature = "crypto")]
pub use terms::ActivationTerms;
