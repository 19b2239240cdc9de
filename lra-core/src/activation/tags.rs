//! What is stored instead of code and link: tags under the portal's pepper.

use super::code::ActivationCode;
use super::entropy::SALT_LENGTH;
use super::link::{LinkSelector, LinkVerifier};
use super::names::{CaseId, KeyKind};
use crate::crypto::{DIGEST_LENGTH, pbkdf2_hmac_sha256, pre_authentication_encoding};
use core::num::NonZeroU32;
use zeroize::Zeroizing;

/// An HMAC-SHA-256 tag.
pub(super) type Tag = [u8; DIGEST_LENGTH];

const CODE_LABEL: &[u8] = b"lra/activation/v1";
const LINK_LABEL: &[u8] = b"lra/link/v1";

/// What a code's tag is made over: `PAE("lra/activation/v1", case, keyKind, salt, iterations,
/// PBKDF2-HMAC-SHA-256(canonical code, salt, iterations, 32))`, iterations as eight octets, least significant first.
pub(super) fn code_bytes(
    case: &CaseId,
    key_kind: &KeyKind,
    salt: &[u8; SALT_LENGTH],
    iterations: NonZeroU32,
    code: &ActivationCode,
) -> Zeroizing<Vec<u8>> {
    bytes_of_stretched(case.as_str(), key_kind.as_str(), salt, iterations, &code.canonical())
}

/// The work of [`code_bytes`] for an attempt that cannot succeed: the same number of rounds over as many octets.
pub(super) fn stand_in_code_bytes(selector: LinkSelector, iterations: NonZeroU32) -> Zeroizing<Vec<u8>> {
    bytes_of_stretched("", "", selector.as_bytes(), iterations, &[0; 16])
}

fn bytes_of_stretched(
    case: &str,
    key_kind: &str,
    salt: &[u8; SALT_LENGTH],
    iterations: NonZeroU32,
    canonical: &[u8; 16],
) -> Zeroizing<Vec<u8>> {
    let stretched = Zeroizing::new(pbkdf2_hmac_sha256(canonical, salt, iterations));
    Zeroizing::new(pre_authentication_encoding(&[
        CODE_LABEL,
        case.as_bytes(),
        key_kind.as_bytes(),
        salt,
        &u64::from(iterations.get()).to_le_bytes(),
        &*stretched,
    ]))
}

/// What a link's tag is made over: `PAE("lra/link/v1", selector, verifier)`.
pub(super) fn link_bytes(selector: LinkSelector, verifier: &LinkVerifier) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(pre_authentication_encoding(&[
        LINK_LABEL,
        selector.as_bytes(),
        verifier.as_bytes(),
    ]))
}
