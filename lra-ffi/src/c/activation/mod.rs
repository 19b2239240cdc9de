//! Activation codes and links: state in, state out. Time, entropy and keys are handed in.

mod issue;
mod keys;
mod permit;
mod redeem;
mod state;

pub use issue::*;
pub use keys::*;
pub use permit::*;
pub use redeem::*;
pub use state::*;

use lra_core::activation::{ActivationTerms, SealError};
use lra_core::engine::Engine;
use lra_core::json::{ErrorCode, ErrorReport};
use lra_core::time::Instant;

use super::argument;
use super::fault::Fault;

/// A document of activation that cannot be read.
fn unreadable(expected: impl Into<String>, reason: &'static str) -> Fault {
    Fault::document(ErrorReport::new(ErrorCode::InvalidActivation, "", expected).because(reason))
}

fn sealed_fault(error: SealError) -> Fault {
    match error {
        SealError::UnknownKey => Fault::environment("unknown-seal-key", error.expected()),
        error => unreadable(error.expected(), "sealed-text"),
    }
}

/// An instant, and what the rulebook in force at it says about codes and links.
fn terms(engine: &Engine, at: i64) -> Result<(Instant, &ActivationTerms), Fault> {
    let at = argument::instant(at, "at")?;
    let rulebook = engine.rulebook_at(at).ok_or_else(|| {
        let expected = "an instant at which a loaded rulebook is in force";
        Fault::from(ErrorReport::new(ErrorCode::NoRulebookInForce, "", expected))
    })?;
    Ok((at, &rulebook.parameters().activation))
}
