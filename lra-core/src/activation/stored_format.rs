//! The JSON form of a stored activation, format 1.

use super::entropy::SALT_LENGTH;
use super::names::{CaseId, KeyId, KeyKind};
use super::stored::{ActivationState, StoredActivation};
use super::terms::ActivationTerms;
use crate::audit::disclosure::Commitment;
use crate::base64url;
use crate::time::Instant;
use core::num::NonZeroU32;
use serde::{Deserialize, Serialize};

const FORMAT: u32 = 1;
/// Longest JSON text, far above what the members can take.
const LONGEST: usize = 4096;

/// The members in their order; readers accept any order, but neither `null`, nor a repeated, unknown or absent member.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Members {
    v: u32,
    version: u64,
    case_id: CaseId,
    person: Commitment,
    key_kind: KeyKind,
    issue_number: NonZeroU32,
    issued_at: Instant,
    expires_at: Instant,
    changed_at: Instant,
    state: ActivationState,
    tries: u32,
    tries_limit: NonZeroU32,
    selector: super::link::LinkSelector,
    pepper: KeyId,
    link_tag: Octets<32>,
    salt: Octets<SALT_LENGTH>,
    iterations: NonZeroU32,
    code_tag: Octets<32>,
}

/// Reads only the format, so that a newer one is named as such instead of as unknown members.
#[derive(Deserialize)]
struct Format {
    v: u32,
}

pub(super) fn write(stored: &StoredActivation) -> Vec<u8> {
    let members = Members {
        v: FORMAT,
        version: stored.version,
        case_id: stored.case.clone(),
        person: stored.person,
        key_kind: stored.key_kind.clone(),
        issue_number: stored.issue_number,
        issued_at: stored.issued_at,
        expires_at: stored.expires_at,
        changed_at: stored.changed_at,
        state: stored.state,
        tries: stored.tries,
        tries_limit: stored.tries_limit,
        selector: stored.selector,
        pepper: stored.pepper.clone(),
        link_tag: Octets(stored.link_tag),
        salt: Octets(stored.salt),
        iterations: stored.iterations,
        code_tag: Octets(stored.code_tag),
    };
    // Strings and numbers alone cannot fail to serialise.
    serde_json::to_vec(&members).unwrap_or_default()
}

pub(super) fn read(json: &[u8]) -> Result<StoredActivation, StoredFormatError> {
    if json.len() > LONGEST {
        return Err(StoredFormatError::TooLong);
    }
    // As text, like everything else that is read: the same readers serve all.
    let text = core::str::from_utf8(json).map_err(|error| not_text(json, error.valid_up_to()))?;
    let members: Members = serde_json::from_str(text).map_err(|error| {
        let newer = serde_json::from_str::<Format>(text).is_ok_and(|format| format.v != FORMAT);
        if newer {
            StoredFormatError::FormatVersion
        } else {
            StoredFormatError::Form {
                line: error.line(),
                column: error.column(),
            }
        }
    })?;
    if members.v != FORMAT {
        return Err(StoredFormatError::FormatVersion);
    }
    let fits = |condition: bool, member: &'static str, expected: &'static str| {
        if condition {
            Ok(())
        } else {
            Err(StoredFormatError::Member { member, expected })
        }
    };
    let versions = 1..=StoredActivation::LAST_VERSION;
    fits(versions.contains(&members.version), "version", "1 to 2⁵³ − 1")?;
    fits(
        members.expires_at > members.issued_at,
        "expiresAt",
        "a moment after issuedAt",
    )?;
    fits(
        members.changed_at >= members.issued_at,
        "changedAt",
        "no moment before issuedAt",
    )?;
    fits(
        members.tries <= members.tries_limit.get(),
        "tries",
        "at most triesLimit",
    )?;
    let used_up = members.tries == members.tries_limit.get();
    fits(
        members.state != ActivationState::Locked || used_up,
        "tries",
        "triesLimit in a locked case",
    )?;
    let tried = members.tries > 0;
    fits(
        members.state != ActivationState::Redeemed || tried,
        "tries",
        "1 or more when redeemed",
    )?;
    let rounds = members.iterations.get() <= ActivationTerms::MOST_ITERATIONS;
    fits(rounds, "iterations", "at most 10000000")?;
    Ok(StoredActivation {
        version: members.version,
        case: members.case_id,
        person: members.person,
        key_kind: members.key_kind,
        issue_number: members.issue_number,
        issued_at: members.issued_at,
        expires_at: members.expires_at,
        changed_at: members.changed_at,
        state: members.state,
        tries: members.tries,
        tries_limit: members.tries_limit,
        selector: members.selector,
        pepper: members.pepper,
        link_tag: members.link_tag.0,
        salt: members.salt.0,
        iterations: members.iterations,
        code_tag: members.code_tag.0,
    })
}

/// The octet at this offset begins no character.
#[cold]
fn not_text(json: &[u8], offset: usize) -> StoredFormatError {
    let before = json.iter().take(offset);
    StoredFormatError::Form {
        line: before.clone().filter(|octet| **octet == b'\n').count() + 1,
        column: before.rev().take_while(|octet| **octet != b'\n').count() + 1,
    }
}

/// A fixed number of octets as base64url.
struct Octets<const N: usize>([u8; N]);

impl<const N: usize> Serialize for Octets<N> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&base64url::encode(self.0))
    }
}

impl<'de, const N: usize> Deserialize<'de> for Octets<N> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        base64url::read(&text)
            .ok()
            .map(Self)
            .ok_or_else(|| serde::de::Error::custom(format_args!("expected {N} octets of base64url")))
    }
}

/// Why bytes are not a stored activation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoredFormatError {
    /// Longer than a stored activation can be.
    #[error("the stored activation is longer than 4096 octets")]
    TooLong,
    /// Not JSON, or not the members of format 1.
    #[error("not the members of a stored activation of format 1 (line {line}, column {column})")]
    Form {
        /// Line of the mistake, from 1.
        line: usize,
        /// Column of the mistake.
        column: usize,
    },
    /// A format that this version does not know.
    #[error("the stored activation is not of format 1")]
    FormatVersion,
    /// A member that contradicts others or its bounds.
    #[error("{member}: expected {expected}")]
    Member {
        /// The member's name.
        member: &'static str,
        /// What it should be.
        expected: &'static str,
    },
}

impl StoredFormatError {
    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        match self {
            Self::TooLong => "a stored activation of at most 4096 octets",
            Self::Form { .. } => "the members of a stored activation of format 1",
            Self::FormatVersion => "a stored activation of format 1",
            Self::Member { expected, .. } => expected,
        }
    }
}
