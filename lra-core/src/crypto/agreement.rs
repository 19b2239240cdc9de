//! `ring` and pure Rust give the same answers, to good input and to bad.

use super::{LOW_ORDER_POINTS, ring, rust_crypto};
use core::num::NonZeroU32;
use proptest::prelude::*;

/// RFC 8032, section 7.1, tests 1 to 3: key, message, signature.
const SIGNED: [(&str, &str, &str); 3] = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
];

fn octets(hex: &str) -> Vec<u8> {
    hex.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(core::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

/// Both verdicts on a signature, which have to be one.
fn verified(key: &[u8; 32], message: &[u8], signature: &[u8]) -> bool {
    let verdict = ring::ed25519_verifies(key, message, signature);
    assert_eq!(rust_crypto::ed25519_verifies(key, message, signature), verdict);
    verdict
}

#[test]
fn signatures_are_judged_alike_whichever_bit_is_wrong() {
    for (key, message, signature) in SIGNED {
        let key: [u8; 32] = octets(key).try_into().unwrap();
        let (message, signature) = (octets(message), octets(signature));
        assert!(verified(&key, &message, &signature));
        for length in 0..signature.len() {
            assert!(!verified(&key, &message, &signature[..length]));
        }
        assert!(!verified(&key, &message, &[&signature[..], &[0]].concat()));
        for bit in 0..512 {
            let mut other = signature.clone();
            other[bit / 8] ^= 1 << (bit % 8);
            assert!(!verified(&key, &message, &other), "{bit}");
        }
        for bit in 0..256 {
            let mut other = key;
            other[bit / 8] ^= 1 << (bit % 8);
            assert!(!verified(&other, &message, &signature), "{bit}");
        }
    }
}

/// The order of the group added to the second half of a signature gives another that a careless check accepts.
#[test]
fn a_signature_beyond_the_order_is_refused_by_both() {
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    for (key, message, signature) in SIGNED {
        let key: [u8; 32] = octets(key).try_into().unwrap();
        let mut beyond = octets(signature);
        let mut carry = 0;
        for (octet, order) in beyond[32..].iter_mut().zip(ORDER) {
            let sum = u16::from(*octet) + u16::from(order) + carry;
            (*octet, carry) = (u8::try_from(sum & 0xff).unwrap(), sum >> 8);
        }
        assert!(!verified(&key, &octets(message), &beyond));
    }
}

/// Such keys are refused before a check; if one ever came to it, both would still say the same.
#[test]
fn keys_of_low_order_are_judged_alike() {
    let mut accepted = 0;
    for point in LOW_ORDER_POINTS {
        for sign in [0, 0x80] {
            let mut key = point;
            key[31] |= sign;
            for first in LOW_ORDER_POINTS {
                let mut signature = [0; 64];
                signature[..32].copy_from_slice(&first);
                accepted += (0..16_u8)
                    .filter(|message| verified(&key, &[*message], &signature))
                    .count();
            }
        }
    }
    assert!(
        accepted > 0,
        "none of them was ever accepted, so the test shows nothing"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn digests_are_the_same_in_one_piece_and_in_two(bytes in proptest::collection::vec(any::<u8>(), 0..300), cut in 0_usize..300) {
        let digest = ring::sha256(&bytes);
        prop_assert_eq!(rust_crypto::sha256(&bytes), digest);
        let (first, second) = bytes.split_at(cut.min(bytes.len()));
        let mut pieces = rust_crypto::Sha256::new();
        pieces.update(first);
        pieces.clone().update(b"another");
        pieces.update(second);
        prop_assert_eq!(pieces.finish(), digest);
    }

    #[test]
    fn tags_and_stretched_secrets_are_the_same(key: [u8; 32], bytes in proptest::collection::vec(any::<u8>(), 0..200), rounds in 1_u32..20, bit in 0_usize..256) {
        let tag = ring::hmac_sha256(&key, &bytes);
        prop_assert_eq!(rust_crypto::hmac_sha256(&key, &bytes), tag);
        prop_assert!(rust_crypto::hmac_sha256_verifies(&key, &bytes, &tag));
        let mut other = tag;
        other[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(!rust_crypto::hmac_sha256_verifies(&key, &bytes, &other));
        let rounds = NonZeroU32::new(rounds).unwrap();
        prop_assert_eq!(
            rust_crypto::pbkdf2_hmac_sha256(&bytes, &key, rounds),
            ring::pbkdf2_hmac_sha256(&bytes, &key, rounds)
        );
    }

    #[test]
    fn octets_at_random_are_judged_alike(key: [u8; 32], message: [u8; 8], first: [u8; 32], second: [u8; 32]) {
        verified(&key, &message, &[first, second].concat());
    }
}
