//! The seal: one construction for everything that leaves the portal's process and must come back unchanged.
//!
//! A sealed text is `lra-sealed.v1.KIND.KEY.PAYLOAD.TAG` in ASCII; payload and tag are base64url. The tag is
//! `HMAC-SHA-256(seal key KEY, PAE("lra/seal/v1", KIND, KEY, payload))`. A seal keeps a payload whole; it neither hides it
//! nor tells whether a newer one exists, which is what the version number of a stored activation is for.

use super::key_ring::SealKeyRing;
use super::names::KeyId;
use crate::base64url;
use crate::crypto::pre_authentication_encoding;

const LABEL: &str = "lra/seal/v1";
const PREFIX: &str = "lra-sealed";
const FORMAT: &str = "v1";
/// Longest sealed text, far above any payload of ours.
const LONGEST: usize = 16_384;

/// What a seal is put on. A seal on one kind is none on another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SealedKind {
    Permit,
    StoredActivation,
}

impl SealedKind {
    const fn name(self) -> &'static str {
        match self {
            Self::Permit => "permit",
            Self::StoredActivation => "stored-activation",
        }
    }
}

/// The payload under the ring's current key.
pub(super) fn seal(kind: SealedKind, payload: &[u8], keys: &SealKeyRing) -> Vec<u8> {
    let (id, key) = keys.current();
    let tag = key.tag(&sealed_bytes(kind, id, payload));
    let (payload, tag) = (base64url::encode(payload), base64url::encode(tag));
    [PREFIX, FORMAT, kind.name(), id.as_str(), &payload, &tag]
        .join(".")
        .into_bytes()
}

/// The payload of a sealed text whose kind and tag are right.
pub(super) fn reopen(kind: SealedKind, sealed: &[u8], keys: &SealKeyRing) -> Result<Vec<u8>, SealError> {
    if sealed.len() > LONGEST {
        return Err(SealError::TooLong);
    }
    let text = core::str::from_utf8(sealed).map_err(|_| SealError::Form)?;
    let mut parts = text.split('.');
    let mut next = || parts.next().ok_or(SealError::Form);
    let (prefix, format) = (next()?, next()?);
    if prefix != PREFIX {
        return Err(SealError::Form);
    }
    if format != FORMAT {
        return Err(SealError::FormatVersion);
    }
    let (kind_name, id, payload, tag) = (next()?, next()?, next()?, next()?);
    if next().is_ok() {
        return Err(SealError::Form);
    }
    if kind_name != kind.name() {
        return Err(SealError::OtherKind);
    }
    let id: KeyId = id.parse().map_err(|_| SealError::Form)?;
    let payload = base64url::decode(payload).ok_or(SealError::Form)?;
    let tag = base64url::read(tag).ok().ok_or(SealError::Form)?;
    let key = keys.get(&id).ok_or(SealError::UnknownKey)?;
    if !key.verifies(&sealed_bytes(kind, &id, &payload), &tag) {
        return Err(SealError::Broken);
    }
    Ok(payload.to_vec())
}

fn sealed_bytes(kind: SealedKind, id: &KeyId, payload: &[u8]) -> Vec<u8> {
    let pieces = [
        LABEL.as_bytes(),
        kind.name().as_bytes(),
        id.as_str().as_bytes(),
        payload,
    ];
    pre_authentication_encoding(&pieces)
}

/// Why sealed bytes cannot be reopened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// Longer than anything that is sealed.
    #[error("the sealed text is longer than 16384 octets")]
    TooLong,
    /// Not of the form of a sealed text.
    #[error("not a sealed text of the form lra-sealed.v1.KIND.KEY.PAYLOAD.TAG")]
    Form,
    /// A format that this version does not know.
    #[error("the sealed text is not of format v1")]
    FormatVersion,
    /// Sealed, but something else.
    #[error("the seal is on another kind of content")]
    OtherKind,
    /// The environment lacks the key: not the fault of who hands the text in.
    #[error("the ring has no seal key of the id that the sealed text names")]
    UnknownKey,
    /// The content, its kind or its key id was changed, or the seal was made under another key.
    #[error("the seal does not fit the content")]
    Broken,
    /// The seal is right, but its content is not of the format that its kind prescribes.
    #[error("the seal is right, but its content is not of format 1")]
    Content,
}

impl SealError {
    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        match self {
            Self::TooLong => "a sealed text of at most 16384 octets",
            Self::Form => "a sealed text of the form lra-sealed.v1.KIND.KEY.PAYLOAD.TAG",
            Self::FormatVersion => "a sealed text of format v1",
            Self::OtherKind => "a seal on this kind of content",
            Self::UnknownKey => "a ring with the seal key whose id the sealed text names",
            Self::Broken => "a seal that fits its content",
            Self::Content => "a sealed content of format 1",
        }
    }
}
