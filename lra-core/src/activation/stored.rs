use super::entropy::SALT_LENGTH;
use super::key_ring::SealKeyRing;
use super::link::LinkSelector;
use super::names::{CaseId, KeyId, KeyKind};
use super::seal::{self, SealError, SealedKind};
use super::stored_format::{self, StoredFormatError};
use super::tags::Tag;
use crate::audit::disclosure::Commitment;
use crate::time::Instant;
use core::fmt;
use core::num::NonZeroU32;

/// Where an activation stands. All but [`Pending`](Self::Pending) are final.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum ActivationState {
    /// Issued, and can be redeemed.
    Pending,
    /// Its validity is over.
    Expired,
    /// Too many wrong codes were tried in its case.
    Locked,
    /// Used.
    Redeemed,
    /// Withdrawn by the portal.
    Revoked,
    /// Replaced by a newer code for the same person and kind of key.
    Superseded,
}

/// What a portal stores of one issued code and link: never the code, never the link's verifier.
///
/// One exists per issue. Every change yields a new state whose [`version`](Self::version) is one higher, which the portal
/// writes only over the version before it (compare-and-swap), or inserts where none stands if the version is 1. The
/// storage finds it by its [`selector`](Self::selector), and refuses a second one with the same case, kind of key and
/// [`issue_number`](Self::issue_number).
#[derive(Clone, PartialEq, Eq)]
pub struct StoredActivation {
    pub(super) version: u64,
    pub(super) case: CaseId,
    pub(super) person: Commitment,
    pub(super) key_kind: KeyKind,
    pub(super) issue_number: NonZeroU32,
    pub(super) issued_at: Instant,
    pub(super) expires_at: Instant,
    pub(super) changed_at: Instant,
    pub(super) state: ActivationState,
    pub(super) tries: u32,
    pub(super) tries_limit: NonZeroU32,
    pub(super) selector: LinkSelector,
    pub(super) pepper: KeyId,
    pub(super) link_tag: Tag,
    pub(super) salt: [u8; SALT_LENGTH],
    pub(super) iterations: NonZeroU32,
    pub(super) code_tag: Tag,
}

impl StoredActivation {
    /// The highest version, the last integer that every JSON reader holds without loss: 2⁵³ − 1.
    pub(super) const LAST_VERSION: u64 = (1 << 53) - 1;

    /// Reads a stored activation from its JSON bytes, strictly.
    ///
    /// # Errors
    /// [`StoredFormatError`] says where and what was expected, never what was found.
    pub fn from_json(json: &[u8]) -> Result<Self, StoredFormatError> {
        stored_format::read(json)
    }

    /// Its JSON bytes: one line, members always in the same order.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        stored_format::write(self)
    }

    /// The JSON bytes under the portal's current seal key, for a storage that others may write to.
    ///
    /// A seal does not show that an older state was put back; only the storage's versions do.
    #[must_use]
    pub fn seal(&self, keys: &SealKeyRing) -> Vec<u8> {
        seal::seal(SealedKind::StoredActivation, &self.to_json(), keys)
    }

    /// The stored activation that was sealed under a key of this ring.
    ///
    /// # Errors
    /// [`SealError`]; [`SealError::UnknownKey`] is a fault of the environment.
    pub fn reopen(sealed: &[u8], keys: &SealKeyRing) -> Result<Self, SealError> {
        let json = seal::reopen(SealedKind::StoredActivation, sealed, keys)?;
        Self::from_json(&json).map_err(|_| SealError::Content)
    }

    /// Counts the changes, from 1 at issue; what compare-and-swap compares.
    #[must_use]
    pub const fn version(&self) -> u64 {
        self.version
    }

    /// The case of the identification behind it.
    #[must_use]
    pub const fn case(&self) -> &CaseId {
        &self.case
    }

    /// The commitment to the person of the case.
    #[must_use]
    pub const fn person(&self) -> &Commitment {
        &self.person
    }

    /// The kind of key it activates.
    #[must_use]
    pub const fn key_kind(&self) -> &KeyKind {
        &self.key_kind
    }

    /// Counts the codes of one case and kind of key, from 1.
    #[must_use]
    pub const fn issue_number(&self) -> NonZeroU32 {
        self.issue_number
    }

    /// When link and code were issued.
    #[must_use]
    pub const fn issued_at(&self) -> Instant {
        self.issued_at
    }

    /// The first moment at which link and code are no longer valid.
    #[must_use]
    pub const fn expires_at(&self) -> Instant {
        self.expires_at
    }

    /// The public half of its link.
    #[must_use]
    pub const fn selector(&self) -> LinkSelector {
        self.selector
    }

    /// Comparisons begun in this case, those of earlier issues included. One that was begun and never finished counts,
    /// and so does the right one at the end.
    #[must_use]
    pub const fn tries(&self) -> u32 {
        self.tries
    }

    /// The number of tries at which the case is locked.
    #[must_use]
    pub const fn tries_limit(&self) -> NonZeroU32 {
        self.tries_limit
    }

    /// When this state came about. Never before an earlier change, even if the clock went back between them.
    #[must_use]
    pub const fn changed_at(&self) -> Instant {
        self.changed_at
    }

    /// Where it stands at a moment. An end that is stored stays, whatever the clock says; see [`Self::settled`] for an end
    /// that comes with time alone.
    #[must_use]
    pub fn state_at(&self, now: Instant) -> ActivationState {
        match self.state {
            // Locked comes first: a case whose tries are used up does not get new ones by waiting for the code to expire.
            ActivationState::Pending if self.tries >= self.tries_limit.get() => ActivationState::Locked,
            ActivationState::Pending if now >= self.expires_at => ActivationState::Expired,
            state => state,
        }
    }

    /// The next state if it is no longer pending at this moment but still stored so: the portal may write it, to make the
    /// end final whatever the clock does later. Nothing if there is nothing to write.
    #[must_use]
    pub fn settled(&self, now: Instant) -> Option<Self> {
        match self.state_at(now) {
            // A comparison may still be under way under the last try; its own outcome settles the state.
            ActivationState::Expired if self.state == ActivationState::Pending => {
                self.next(ActivationState::Expired, now).ok()
            }
            _ => None,
        }
    }

    /// The next state, withdrawn by the portal. From the moment it is stored the code is worth nothing.
    ///
    /// # Errors
    /// [`TransitionError::Final`] when it is no longer pending.
    pub fn revoked(&self, now: Instant) -> Result<Self, TransitionError> {
        match self.state {
            ActivationState::Pending => self.next(ActivationState::Revoked, now),
            state => Err(TransitionError::Final { state }),
        }
    }

    /// The same with another state and the next version.
    pub(super) fn next(&self, state: ActivationState, now: Instant) -> Result<Self, TransitionError> {
        if self.version >= Self::LAST_VERSION {
            return Err(TransitionError::VersionsUsedUp);
        }
        Ok(Self {
            version: self.version + 1,
            state,
            changed_at: now.max(self.changed_at),
            ..self.clone()
        })
    }
}

/// Names the activation and where it stands; salt, tags and person stay out.
impl fmt::Debug for StoredActivation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredActivation")
            .field("case", &self.case)
            .field("key_kind", &self.key_kind)
            .field("issue_number", &self.issue_number)
            .field("version", &self.version)
            .field("state", &self.state)
            .field("tries", &self.tries)
            .finish_non_exhaustive()
    }
}

/// Why a stored activation cannot change that way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TransitionError {
    /// It has ended already.
    #[error("the activation has ended; expected one that is pending")]
    Final {
        /// How it ended.
        state: ActivationState,
    },
    /// No version is left, which no honest storage reaches.
    #[error("the version of the stored activation is at its end")]
    VersionsUsedUp,
}

impl TransitionError {
    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        match self {
            Self::Final { .. } => "an activation that is pending",
            Self::VersionsUsedUp => "a stored activation whose version can still be counted up",
        }
    }
}
