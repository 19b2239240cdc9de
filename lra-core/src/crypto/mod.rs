//! Digests, message authentication, key stretching and signature checks: the only module that knows who computes them.
//!
//! With the feature `ring` that is `ring`. With `rust-crypto` alone it is pure Rust, which a browser's WebAssembly needs no C compiler for;
//! a test with both holds them against each other.
//!
//! Nothing here draws random numbers or signs with a private key: randomness is handed in as bytes, and a signature is
//! made outside the core, if need be by a hardware module. Tags are compared in constant time.

#[cfg(feature = "ring")]
mod ring;
#[cfg(feature = "rust-crypto")]
#[cfg_attr(
    feature = "ring",
    allow(dead_code, reason = "only the comparison of the two uses it")
)]
mod rust_crypto;

#[cfg(feature = "ring")]
use self::ring as provider;
#[cfg(all(feature = "rust-crypto", not(feature = "ring")))]
use self::rust_crypto as provider;
#[cfg(not(any(feature = "ring", feature = "rust-crypto")))]
compile_error!("the feature `crypto` needs `ring` or `rust-crypto` beside it, to say who computes digests");
use core::num::NonZeroU32;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Octets of a SHA-256 digest, of an HMAC-SHA-256 tag and of the keys used here.
pub const DIGEST_LENGTH: usize = 32;

/// SHA-256 of these bytes (FIPS 180-4).
///
/// ```
/// let digest = lra_core::crypto::sha256(b"abc");
/// assert_eq!(digest[..4], [0xba, 0x78, 0x16, 0xbf]);
/// ```
#[must_use]
pub fn sha256(bytes: &[u8]) -> [u8; DIGEST_LENGTH] {
    provider::sha256(bytes)
}

/// SHA-256 of bytes that arrive in pieces.
///
/// ```
/// use lra_core::crypto::{Sha256, sha256};
/// let mut digest = Sha256::new();
/// digest.update(b"a");
/// digest.update(b"bc");
/// assert_eq!(digest.finish(), sha256(b"abc"));
/// ```
#[derive(Clone)]
pub struct Sha256(provider::Sha256);

impl Sha256 {
    /// A digest of nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self(provider::Sha256::new())
    }

    /// Takes in the next piece.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest of all pieces in their order.
    #[must_use]
    pub fn finish(self) -> [u8; DIGEST_LENGTH] {
        self.0.finish()
    }
}

impl Default for Sha256 {
    fn default() -> Self {
        Self::new()
    }
}

/// A secret key for HMAC-SHA-256 (RFC 2104): 32 octets from a random source, wiped when dropped, never shown or copied.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct HmacKey([u8; DIGEST_LENGTH]);

impl HmacKey {
    /// Takes the key over and wipes the buffer it came in.
    ///
    /// # Errors
    /// [`WeakKey`] when all octets are equal, as in a buffer that was never filled; the buffer is wiped all the same.
    pub fn take(bytes: &mut [u8; DIGEST_LENGTH]) -> Result<Self, WeakKey> {
        let key = Self(*bytes);
        bytes.zeroize();
        match key.0 {
            [first, ref rest @ ..] if rest.iter().all(|octet| *octet == first) => Err(WeakKey),
            _ => Ok(key),
        }
    }

    /// The HMAC-SHA-256 tag of these bytes under this key.
    #[must_use]
    pub fn tag(&self, bytes: &[u8]) -> [u8; DIGEST_LENGTH] {
        provider::hmac_sha256(&self.0, bytes)
    }

    /// Whether this is the tag of these bytes under this key, compared in constant time.
    #[must_use]
    pub fn verifies(&self, bytes: &[u8], tag: &[u8; DIGEST_LENGTH]) -> bool {
        provider::hmac_sha256_verifies(&self.0, bytes, tag)
    }

    /// A second holder of the same key, for a step that outlives the borrow of the ring it came from.
    pub(crate) fn duplicate(&self) -> Self {
        Self(self.0)
    }
}

/// A key whose octets are all equal, which no random source yields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the key is one octet repeated; expected 32 octets from a random source")]
pub struct WeakKey;

impl WeakKey {
    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        "32 octets from a random source"
    }
}

/// PBKDF2-HMAC-SHA-256 (RFC 8018) with 32 octets of output. The caller wipes the result.
#[must_use]
pub fn pbkdf2_hmac_sha256(secret: &[u8], salt: &[u8], iterations: NonZeroU32) -> [u8; DIGEST_LENGTH] {
    #[cfg(test)]
    work::PBKDF2_CALLS.with(|calls| calls.set(calls.get() + 1));
    provider::pbkdf2_hmac_sha256(secret, salt, iterations)
}

/// Joins pieces so that no two different lists of pieces give the same bytes: PASETO's pre-authentication encoding.
///
/// The number of pieces, then each piece after its length; numbers are eight octets, least significant first.
///
/// ```
/// use lra_core::crypto::pre_authentication_encoding as pae;
/// assert_eq!(pae(&[b"a"]), b"\x01\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0a");
/// assert_ne!(pae(&[b"ab", b"c"]), pae(&[b"a", b"bc"]));
/// ```
#[must_use]
pub fn pre_authentication_encoding(pieces: &[&[u8]]) -> Vec<u8> {
    // Reserved in full beforehand: growing would leave copies of secret pieces behind in freed memory.
    let length = pieces.iter().map(|piece| 8 + piece.len()).sum::<usize>();
    let mut joined = Vec::with_capacity(8 + length);
    joined.extend_from_slice(&length_octets(pieces.len()));
    for piece in pieces {
        joined.extend_from_slice(&length_octets(piece.len()));
        joined.extend_from_slice(piece);
    }
    joined
}

/// A length as eight octets, least significant first. No address space holds more than 2⁶³ octets.
fn length_octets(length: usize) -> [u8; 8] {
    u64::try_from(length).unwrap_or(u64::MAX).to_le_bytes()
}

/// An Ed25519 public key (RFC 8032) that is not one of the points of low order, under which anybody can make
/// signatures that verify.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ed25519PublicKey([u8; 32]);

impl Ed25519PublicKey {
    /// Octets of a public key.
    pub const LENGTH: usize = 32;
    /// Octets of a signature.
    pub const SIGNATURE_LENGTH: usize = 64;

    /// Accepts a key for later checks. Whether the octets are a point of the curve shows at the first check.
    ///
    /// # Errors
    /// [`LowOrderKey`] for a point of order 1, 2, 4 or 8 in any of its encodings.
    pub fn new(octets: [u8; 32]) -> Result<Self, LowOrderKey> {
        let mut unsigned = octets;
        if let Some(last) = unsigned.last_mut() {
            *last &= 0x7f;
        }
        if LOW_ORDER_POINTS.contains(&unsigned) {
            return Err(LowOrderKey);
        }
        Ok(Self(octets))
    }

    /// The key as RFC 8032 encodes it.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Whether this is a signature over exactly these bytes by the holder of the key.
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        provider::ed25519_verifies(&self.0, message, signature)
    }
}

/// A public key that proves nothing: everybody can sign under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the public key is a point of low order; expected the key of a real key pair")]
pub struct LowOrderKey;

/// Every encoding of the points of order 1, 2, 4 and 8, without the sign bit: y is 0, 1, −1 (also written as p and
/// p + 1), or one of the two y of order 8.
const LOW_ORDER_POINTS: [[u8; 32]; 7] = [
    with_ends(0x00, 0x00, 0x00),
    with_ends(0x01, 0x00, 0x00),
    with_ends(0xec, 0xff, 0x7f),
    with_ends(0xed, 0xff, 0x7f),
    with_ends(0xee, 0xff, 0x7f),
    [
        0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0, 0xd5, 0xdf,
        0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05,
    ],
    [
        0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f, 0x2a, 0x20,
        0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a,
    ],
];

/// One octet, then one octet repeated, then one octet.
const fn with_ends(first: u8, middle: u8, last: u8) -> [u8; 32] {
    let mut octets = [middle; 32];
    let [start, .., end] = &mut octets;
    *start = first;
    *end = last;
    octets
}

#[cfg(test)]
#[cfg(all(feature = "ring", feature = "rust-crypto"))]
mod agreement;

/// Counts the expensive work of a thread, so that a test can show that two paths cost the same.
#[cfg(test)]
pub(crate) mod work {
    use core::cell::Cell;

    thread_local! {
        pub(super) static PBKDF2_CALLS: Cell<u32> = const { Cell::new(0) };
    }

    /// How often this thread has stretched a secret since it was last asked.
    pub(crate) fn take_pbkdf2_calls() -> u32 {
        PBKDF2_CALLS.with(|calls| calls.replace(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(octets: &[u8]) -> String {
        octets.iter().map(|octet| format!("{octet:02x}")).collect()
    }

    fn octets(hex: &str) -> Vec<u8> {
        hex.as_bytes()
            .chunks(2)
            .map(|pair| u8::from_str_radix(core::str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect()
    }

    #[test]
    fn sha256_agrees_with_fips_180_in_one_piece_and_in_many() {
        let text = b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
        let expected = "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
        assert_eq!(hex(&sha256(text)), expected);
        for split in 0..text.len() {
            let mut digest = Sha256::default();
            digest.update(&text[..split]);
            digest.update(&text[split..]);
            assert_eq!(hex(&digest.finish()), expected);
        }
    }

    #[test]
    fn tags_are_those_of_an_independent_implementation() {
        let mut octets: [u8; 32] = core::array::from_fn(|index| u8::try_from(index).unwrap());
        let key = HmacKey::take(&mut octets).unwrap();
        assert_eq!(octets, [0; 32], "the buffer is wiped");
        let tag = key.tag(b"Sample message for keylen<blocklen");
        assert_eq!(
            hex(&tag),
            "a28cf43130ee696a98f14a37678b56bcfcbdd9e5cf69717fecf5480f0ebdf790"
        );
        assert!(key.verifies(b"Sample message for keylen<blocklen", &tag));
        assert!(key.duplicate().verifies(b"Sample message for keylen<blocklen", &tag));
        for bit in 0..256 {
            let mut other = tag;
            other[bit / 8] ^= 1 << (bit % 8);
            assert!(!key.verifies(b"Sample message for keylen<blocklen", &other));
        }
    }

    #[test]
    fn a_buffer_that_was_never_filled_is_no_key() {
        for octet in [0, 0xff] {
            assert_eq!(HmacKey::take(&mut [octet; 32]).err(), Some(WeakKey));
        }
    }

    #[test]
    fn pbkdf2_agrees_with_rfc_7914() {
        // RFC 7914, section 11, first 32 of the 64 octets.
        for (secret, salt, iterations, expected) in [
            (
                "passwd",
                "salt",
                1,
                "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc",
            ),
            (
                "Password",
                "NaCl",
                80_000,
                "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56",
            ),
        ] {
            let iterations = NonZeroU32::new(iterations).unwrap();
            let stretched = pbkdf2_hmac_sha256(secret.as_bytes(), salt.as_bytes(), iterations);
            assert_eq!(hex(&stretched), expected);
        }
        assert_eq!((work::take_pbkdf2_calls(), work::take_pbkdf2_calls()), (2, 0));
    }

    #[test]
    fn pieces_cannot_be_shifted_into_each_other() {
        let lists: [&[&[u8]]; 6] = [&[], &[b""], &[b"", b""], &[b"ab"], &[b"a", b"b"], &[b"", b"ab"]];
        for (index, left) in lists.iter().enumerate() {
            for right in &lists[index + 1..] {
                assert_ne!(pre_authentication_encoding(left), pre_authentication_encoding(right));
            }
        }
        assert_eq!(pre_authentication_encoding(&[]), [0; 8]);
    }

    #[test]
    fn ed25519_of_rfc_8032_section_7_1_test_2() {
        let key = octets("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        let key = Ed25519PublicKey::new(key.try_into().unwrap()).unwrap();
        let mut signature = octets(concat!(
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da",
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ));
        assert!(key.verifies(&[0x72], &signature));
        assert!(!key.verifies(&[0x73], &signature));
        assert!(!key.verifies(&[0x72], &signature[..63]));
        assert!(!key.verifies(&[0x72], &[]));
        signature[0] ^= 1;
        assert!(!key.verifies(&[0x72], &signature));
    }

    /// Why these keys are refused: the signature (identity, 0), made without any secret, verifies under each of them for
    /// one message in eight or more. An encoding on the list that were no low-order point would never verify.
    #[test]
    fn under_each_low_order_point_a_forged_signature_verifies() {
        let mut forged = [0; 64];
        forged[0] = 1;
        for point in LOW_ORDER_POINTS {
            let mut verified = 0;
            for sign in [0, 0x80] {
                let mut octets = point;
                octets[31] |= sign;
                assert_eq!(Ed25519PublicKey::new(octets), Err(LowOrderKey));
                verified += (0..100_u8)
                    .filter(|message| Ed25519PublicKey(octets).verifies(&[*message], &forged))
                    .count();
            }
            assert!(verified > 0, "{}", hex(&point));
        }
    }
}
