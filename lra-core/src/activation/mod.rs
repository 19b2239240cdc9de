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
mod entropy;
mod issue;
mod key_ring;
mod link;
mod link_host;
mod names;
mod permit;
pub mod redeem;
mod reed_solomon;
mod rules;
mod seal;
mod secret_text;
mod stored;
mod stored_format;
mod tags;
mod terms;
#[cfg(test)]
mod tests;

pub use code::{ActivationCode, CodeChannel, CodeError};
pub use code_report::{ActivationCodeReport, check_activation_code};
pub use entropy::{ActivationEntropy, NotRandom};
pub use issue::{CodeDispatch, IssueError, IssueFacts, IssueRequest, Issued, LinkChannel, LinkDispatch, issue};
pub use key_ring::{KeyRing, Pepper, PepperRing, RepeatedKeyId, Seal, SealKeyRing};
pub use link::{ActivationLink, LinkError, LinkSelector};
pub use link_host::{LinkHost, LinkHostError};
pub use names::{CaseId, KeyId, KeyKind, NameError};
pub use permit::{IdentificationPermit, NotPermitted};
pub use redeem::{
    CompareError, Compared, LinkStanding, RedemptionFacts, RedemptionOutcome, Reservation, ReserveError, Reserved,
    look, reserve,
};
pub(crate) use rules::{ISSUE_RULES, REDEMPTION_RULES};
pub use seal::SealError;
pub use secret_text::SecretText;
pub use stored::{ActivationState, StoredActivation, TransitionError};
pub use stored_format::StoredFormatError;
pub use terms::ActivationTerms;
