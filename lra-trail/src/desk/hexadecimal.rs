//! Octets as hexadecimal digits in lower case: names of files that no file system confuses, and key files.

use core::fmt::Write as _;
use zeroize::Zeroizing;

/// The digits of octets.
pub(super) fn encode(octets: &[u8]) -> String {
    let mut text = String::with_capacity(octets.len() * 2);
    for octet in octets {
        // Writing to a string does not fail.
        let _ = write!(text, "{octet:02x}");
    }
    text
}

/// The octets of exactly `2 * N` digits.
pub(super) fn decode<const N: usize>(text: &str) -> Option<Zeroizing<[u8; N]>> {
    let mut octets = Zeroizing::new([0; N]);
    let mut digits = text.bytes().map(|digit| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    });
    for octet in octets.iter_mut() {
        *octet = digits.next()?? * 16 + digits.next()??;
    }
    digits.next().is_none().then_some(octets)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_so_many_digits_in_lower_case() {
        assert_eq!(encode(&[0, 0xaf, 0x10]), "00af10");
        assert_eq!(decode::<3>("00af10").map(|octets| *octets), Some([0, 0xaf, 0x10]));
        for bad in ["", "00af1", "00af100", "00AF10", "00ag10", "00af1\u{660}"] {
            assert!(decode::<3>(bad).is_none(), "{bad}");
        }
    }
}
