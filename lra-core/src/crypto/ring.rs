//! What `ring` computes.

use super::DIGEST_LENGTH;
use core::num::NonZeroU32;
use ring::{digest, hmac, pbkdf2, signature};

pub(super) fn sha256(bytes: &[u8]) -> [u8; DIGEST_LENGTH] {
    octets(digest::digest(&digest::SHA256, bytes).as_ref())
}

#[derive(Clone)]
pub(super) struct Sha256(digest::Context);

impl Sha256 {
    pub(super) fn new() -> Self {
        Self(digest::Context::new(&digest::SHA256))
    }

    pub(super) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    pub(super) fn finish(self) -> [u8; DIGEST_LENGTH] {
        octets(self.0.finish().as_ref())
    }
}

pub(super) fn hmac_sha256(key: &[u8; DIGEST_LENGTH], bytes: &[u8]) -> [u8; DIGEST_LENGTH] {
    octets(hmac::sign(&hmac_key(key), bytes).as_ref())
}

/// In constant time.
pub(super) fn hmac_sha256_verifies(key: &[u8; DIGEST_LENGTH], bytes: &[u8], tag: &[u8; DIGEST_LENGTH]) -> bool {
    hmac::verify(&hmac_key(key), bytes, tag).is_ok()
}

fn hmac_key(key: &[u8; DIGEST_LENGTH]) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, key)
}

pub(super) fn pbkdf2_hmac_sha256(secret: &[u8], salt: &[u8], iterations: NonZeroU32) -> [u8; DIGEST_LENGTH] {
    let mut stretched = [0; DIGEST_LENGTH];
    pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, iterations, salt, secret, &mut stretched);
    stretched
}

pub(super) fn ed25519_verifies(key: &[u8; 32], message: &[u8], signature: &[u8]) -> bool {
    signature::UnparsedPublicKey::new(&signature::ED25519, key)
        .verify(message, signature)
        .is_ok()
}

/// Copies a result out of a type whose length is known only at run time.
fn octets(result: &[u8]) -> [u8; DIGEST_LENGTH] {
    let mut octets = [0; DIGEST_LENGTH];
    octets.iter_mut().zip(result).for_each(|(to, from)| *to = *from);
    octets
}
