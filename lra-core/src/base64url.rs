//! Base64url without padding (RFC 4648, section 5): the form of octets in links, stored states, seals and records.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

/// A text is not so many octets in base64url.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected {octets} octets in base64url without padding")]
pub struct Base64UrlForm {
    /// How many octets were expected.
    pub octets: usize,
}

/// Appends octets as base64url.
pub(crate) fn push<const N: usize>(out: &mut Vec<u8>, octets: &[u8; N]) {
    let start = out.len();
    out.resize(start + (N * 4).div_ceil(3), 0);
    if let Some(place) = out.get_mut(start..) {
        // The place is exactly as long as the text, so this cannot fail.
        let _ = URL_SAFE_NO_PAD.encode_slice(octets, place);
    }
}

pub(crate) fn encode(octets: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(octets)
}

/// Octets of any number, wiped when dropped. Padding, other alphabets and set bits after the last octet are refused.
pub(crate) fn decode(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    URL_SAFE_NO_PAD.decode(text).ok().map(Zeroizing::new)
}

/// Exactly so many octets.
pub(crate) fn read<const N: usize>(text: &str) -> Result<[u8; N], Base64UrlForm> {
    let refused = Base64UrlForm { octets: N };
    // A longer text cannot be right and is not worth decoding.
    if text.len() != (N * 4).div_ceil(3) {
        return Err(refused);
    }
    decode(text)
        .and_then(|octets| octets.as_slice().try_into().ok())
        .ok_or(refused)
}
