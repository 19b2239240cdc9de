//! Base64url without padding (RFC 4648, section 5): the form of fixed octets in links, stored states and seals.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

pub(super) fn encode(octets: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(octets)
}

/// Octets of any number. Padding, other alphabets and set bits after the last octet are refused.
pub(super) fn decode(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    URL_SAFE_NO_PAD.decode(text).ok().map(Zeroizing::new)
}

/// Exactly `N` octets.
pub(super) fn decode_exactly<const N: usize>(text: &str) -> Option<[u8; N]> {
    // A longer text cannot be right and is not worth decoding.
    if text.len() > N.saturating_mul(2) {
        return None;
    }
    decode(text)?.as_slice().try_into().ok()
}
