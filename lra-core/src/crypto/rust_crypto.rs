//! What pure Rust computes: the crates of RustCrypto and dalek.

use super::DIGEST_LENGTH;
use core::num::NonZeroU32;
use ed25519_dalek::{Signature, VerifyingKey};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Digest as _;

pub(super) fn sha256(bytes: &[u8]) -> [u8; DIGEST_LENGTH] {
    sha2::Sha256::digest(bytes).into()
}

#[derive(Clone)]
pub(super) struct Sha256(sha2::Sha256);

impl Sha256 {
    pub(super) fn new() -> Self {
        Self(sha2::Sha256::new())
    }

    pub(super) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    pub(super) fn finish(self) -> [u8; DIGEST_LENGTH] {
        self.0.finalize().into()
    }
}

pub(super) fn hmac_sha256(key: &[u8; DIGEST_LENGTH], bytes: &[u8]) -> [u8; DIGEST_LENGTH] {
    over(key, bytes).finalize().into_bytes().into()
}

/// In constant time.
pub(super) fn hmac_sha256_verifies(key: &[u8; DIGEST_LENGTH], bytes: &[u8], tag: &[u8; DIGEST_LENGTH]) -> bool {
    over(key, bytes).verify_slice(tag).is_ok()
}

fn over(key: &[u8; DIGEST_LENGTH], bytes: &[u8]) -> Hmac<sha2::Sha256> {
    // The key as a whole block: that is how shorter keys are defined, and no length has to be checked.
    let mut block = zeroize::Zeroizing::new([0; 64]);
    block.iter_mut().zip(key).for_each(|(to, from)| *to = *from);
    let mut mac = Hmac::new(&(*block).into());
    mac.update(bytes);
    mac
}

pub(super) fn pbkdf2_hmac_sha256(secret: &[u8], salt: &[u8], iterations: NonZeroU32) -> [u8; DIGEST_LENGTH] {
    pbkdf2::pbkdf2_hmac_array::<sha2::Sha256, DIGEST_LENGTH>(secret, salt, iterations.get())
}

/// The check of RFC 8032 without cofactor, as `ring` does it; points of low order were refused when the key was taken.
pub(super) fn ed25519_verifies(key: &[u8; 32], message: &[u8], signature: &[u8]) -> bool {
    use ed25519_dalek::Verifier as _;
    let key = VerifyingKey::from_bytes(key);
    let signature = Signature::from_slice(signature);
    matches!((key, signature), (Ok(key), Ok(signature)) if key.verify(message, &signature).is_ok())
}
