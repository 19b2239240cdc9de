//! Redemption in three steps: reserve, store, compare.
//!
//! A try is counted and stored before anything is learnt about the code, so that parallel attempts, aborted ones and
//! crashes cannot buy a try more than the limit:
//!
//! 1. The link and the code are parsed. A slip of the pen, found by the check symbols, ends here and costs nothing.
//! 2. [`reserve`] checks the link and the state, and gives the state with the try counted, and a [`Reservation`].
//! 3. The portal writes that state over the version before it. If another was faster, it starts again at 2.
//! 4. [`Reservation::compare`] takes the code and the version that the swap confirmed, and gives the outcome and the
//!    state to write next.
//! 5. The portal writes that state, likewise, before it acts on the outcome. If another was faster, the outcome is void
//!    and it starts again at 2: whoever reserved last can always finish.
//!
//! What the types cannot see is whether the version handed to `compare` was really confirmed by a swap of this very
//! state: that is the portal's part.

use super::code::ActivationCode;
use super::key_ring::PepperRing;
use super::link::ActivationLink;
use super::names::{CaseId, KeyKind};
use super::stored::{ActivationState, StoredActivation};
use super::tags::{self, Tag};
use super::terms::ActivationTerms;
use crate::crypto::HmacKey;
use crate::time::Instant;
use core::num::NonZeroU32;

/// Says where the activation of a link stands, without changing anything: what a page may show when the link is opened.
///
/// # Errors
/// As [`reserve`], except that a state which has ended is an answer here.
pub fn look(
    stored: Option<&StoredActivation>,
    link: &ActivationLink,
    peppers: &PepperRing,
    now: Instant,
) -> Result<LinkStanding, ReserveError> {
    let (stored, _) = check_link(stored, link, peppers, now)?;
    Ok(LinkStanding {
        state: stored.state_at(now),
        expires_at: stored.expires_at,
        tries_left: stored.tries_limit.get().saturating_sub(stored.tries),
    })
}

/// Counts a try under a link, before the code is looked at.
///
/// `stored` is what the storage holds under the link's selector, nothing if it holds none. An unknown selector and a
/// known one with a wrong verifier give the same answer after the same work, a full stretching of a code included, and
/// cost no try: who knows a selector only can lock nobody out.
///
/// # Errors
/// [`ReserveError`]; nothing is to be written, no try was counted.
pub fn reserve(
    stored: Option<&StoredActivation>,
    link: &ActivationLink,
    peppers: &PepperRing,
    terms: &ActivationTerms,
    now: Instant,
) -> Result<Reserved, ReserveError> {
    let (stored, pepper) = match check_link(stored, link, peppers, now) {
        Err(ReserveError::UnknownLink) => {
            // The work of a comparison, under terms that do not depend on what is stored.
            let bytes = tags::stand_in_code_bytes(link.selector(), terms.iterations);
            core::hint::black_box(peppers.current().1.verifies(&bytes, &NO_TAG));
            return Err(ReserveError::UnknownLink);
        }
        checked => checked?,
    };
    match stored.state_at(now) {
        ActivationState::Pending => {}
        state => return Err(ReserveError::Ended { state }),
    }
    let mut counted = stored
        .next(ActivationState::Pending, now)
        .map_err(|_| ReserveError::VersionsUsedUp)?;
    counted.tries += 1;
    Ok(Reserved {
        reservation: Reservation {
            counted: counted.clone(),
            pepper: pepper.duplicate(),
            at: now,
        },
        stored: counted,
    })
}

/// A tag that no key makes for anything, except with a chance of 2⁻²⁵⁶.
const NO_TAG: Tag = [0; 32];

/// The stored activation of a link and its pepper, if the verifier is right.
fn check_link<'a>(
    stored: Option<&'a StoredActivation>,
    link: &ActivationLink,
    peppers: &'a PepperRing,
    now: Instant,
) -> Result<(&'a StoredActivation, &'a HmacKey), ReserveError> {
    let (pepper, tag) = match stored {
        Some(stored) => {
            let pepper = peppers.get(&stored.pepper).ok_or(ReserveError::UnknownPepper)?;
            (pepper, &stored.link_tag)
        }
        None => (peppers.current().1, &NO_TAG),
    };
    let right = pepper.verifies(&tags::link_bytes(link.selector(), link.verifier()), tag);
    match stored {
        Some(stored) if right && now < stored.issued_at => Err(ReserveError::ClockBehindIssue),
        Some(stored) if right => Ok((stored, pepper)),
        _ => Err(ReserveError::UnknownLink),
    }
}

/// Where the activation of a link stands.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkStanding {
    /// Its state at the moment asked for.
    pub state: ActivationState,
    /// The first moment at which it is no longer valid.
    pub expires_at: Instant,
    /// How many tries are left.
    pub tries_left: u32,
}

/// A try that is counted but not yet stored.
#[derive(Debug)]
pub struct Reserved {
    /// The state to write over the version before it.
    pub stored: StoredActivation,
    /// What to compare the code with, once that state is stored.
    pub reservation: Reservation,
}

/// The right to compare one code, once. It can be neither cloned nor made otherwise.
#[must_use = "the try is counted; without a comparison it is lost"]
pub struct Reservation {
    counted: StoredActivation,
    pepper: HmacKey,
    at: Instant,
}

/// Names the activation only; the pepper stays out.
impl core::fmt::Debug for Reservation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("Reservation").field(&self.counted).finish()
    }
}

impl Reservation {
    /// Compares a code, after the state with the counted try was stored. `confirmed_version` is the version that the
    /// storage confirmed to have written.
    ///
    /// The code was parsed before [`reserve`], so that a slip of the pen costs no try.
    ///
    /// # Errors
    /// [`CompareError::NotConfirmed`] when another version was confirmed; the code was not looked at.
    pub fn compare(self, code: ActivationCode, confirmed_version: u64) -> Result<Compared, CompareError> {
        let counted = self.counted;
        if confirmed_version != counted.version {
            return Err(CompareError::NotConfirmed);
        }
        let bytes = tags::code_bytes(
            &counted.case,
            &counted.key_kind,
            &counted.salt,
            counted.iterations,
            &code,
        );
        let tries_left = counted.tries_limit.get().saturating_sub(counted.tries);
        let (outcome, state) = if self.pepper.verifies(&bytes, &counted.code_tag) {
            (RedemptionOutcome::Activated, ActivationState::Redeemed)
        } else if tries_left == 0 {
            (RedemptionOutcome::Locked, ActivationState::Locked)
        } else {
            (RedemptionOutcome::WrongCode, ActivationState::Pending)
        };
        Ok(Compared {
            stored: counted.next(state, self.at).map_err(|_| CompareError::VersionsUsedUp)?,
            outcome,
            facts: RedemptionFacts {
                case_id: counted.case,
                key_kind: counted.key_kind,
                issue_number: counted.issue_number,
                at: self.at,
                outcome,
                tries: counted.tries,
                tries_left,
            },
        })
    }
}

/// What a comparison found.
#[derive(Debug)]
pub struct Compared {
    /// The state to write over the version before it, before anything else happens.
    pub stored: StoredActivation,
    /// What to do once that state is stored.
    pub outcome: RedemptionOutcome,
    /// What the audit record says of the attempt.
    pub facts: RedemptionFacts,
}

/// The end of an attempt with a right link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RedemptionOutcome {
    /// The right code: once the state is stored, the key is activated.
    Activated,
    /// A wrong code, and tries are left.
    WrongCode,
    /// A wrong code, and it was the last try: the case is locked.
    Locked,
}

/// What the audit record says of an attempt with a right link.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RedemptionFacts {
    /// The case.
    pub case_id: CaseId,
    /// The kind of key.
    pub key_kind: KeyKind,
    /// The number of the issue within the case, from 1.
    pub issue_number: NonZeroU32,
    /// The moment of the attempt.
    pub at: Instant,
    /// Its end.
    pub outcome: RedemptionOutcome,
    /// How many tries are counted in the case, this one included.
    pub tries: u32,
    /// How many wrong codes the case still bears.
    pub tries_left: u32,
}

/// Why no try is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReserveError {
    /// No such link was issued, or its verifier is wrong; nothing tells which.
    #[error("the link is not known")]
    UnknownLink,
    /// The activation has ended.
    #[error("the activation has ended")]
    Ended {
        /// How it ended.
        state: ActivationState,
    },
    /// The environment lacks the pepper that the stored activation names.
    #[error("the ring has no pepper of the id that the stored activation names")]
    UnknownPepper,
    /// The clock of the environment stands before the moment of issue.
    #[error("the clock stands before the moment at which the link was issued")]
    ClockBehindIssue,
    /// No version is left, which no honest storage reaches.
    #[error("the version of the stored activation is at its end")]
    VersionsUsedUp,
}

impl ReserveError {
    /// A stable name of the reason.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Self::UnknownLink => "unknown-link",
            Self::Ended { state } => match state {
                ActivationState::Pending => "pending",
                ActivationState::Expired => "expired",
                ActivationState::Locked => "locked",
                ActivationState::Redeemed => "redeemed",
                ActivationState::Revoked => "revoked",
                ActivationState::Superseded => "superseded",
            },
            Self::UnknownPepper => "unknown-pepper",
            Self::ClockBehindIssue => "clock-behind-issue",
            Self::VersionsUsedUp => "versions-used-up",
        }
    }

    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        match self {
            Self::UnknownLink => "a link that was issued",
            Self::Ended { .. } => "an activation that is pending",
            Self::UnknownPepper => "a ring with the pepper whose id the stored activation names",
            Self::ClockBehindIssue => "a clock after the moment at which the link was issued",
            Self::VersionsUsedUp => "a stored activation whose version can still be counted up",
        }
    }

    /// Whether the fault lies with the portal's keys, clock or storage and not with the person.
    #[must_use]
    pub const fn is_environment(self) -> bool {
        matches!(
            self,
            Self::UnknownPepper | Self::ClockBehindIssue | Self::VersionsUsedUp
        )
    }
}

/// Why a code was not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CompareError {
    /// The version confirmed by the storage is not that of the counted try.
    #[error("the confirmed version is not that of the counted try; store it and hand over the version it got")]
    NotConfirmed,
    /// No version is left, which no honest storage reaches.
    #[error("the version of the stored activation is at its end")]
    VersionsUsedUp,
}

impl CompareError {
    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        match self {
            Self::NotConfirmed => "the version of the counted try",
            Self::VersionsUsedUp => "a stored activation whose version can still be counted up",
        }
    }
}
