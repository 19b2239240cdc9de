use super::code::RANDOM_SYMBOLS;
use super::link::{SELECTOR_LENGTH, VERIFIER_LENGTH};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Octets of the salt under which a code is stretched.
pub(super) const SALT_LENGTH: usize = 16;

/// The random bytes of one issue: 13 for the symbols of the code, 16 for the salt, 16 for the link's selector and 16 for
/// its verifier, in this order.
///
/// The core draws no random numbers: the caller fills the bytes from the operating system's secure source. A symbol is
/// the low five bits of its byte, so no modulo biases it. The bytes serve one issue, are wiped when dropped, and can be
/// neither cloned nor printed.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct ActivationEntropy {
    pub(super) symbols: [u8; RANDOM_SYMBOLS],
    pub(super) salt: [u8; SALT_LENGTH],
    pub(super) selector: [u8; SELECTOR_LENGTH],
    pub(super) verifier: [u8; VERIFIER_LENGTH],
}

impl ActivationEntropy {
    /// Octets to fill: 61.
    pub const LENGTH: usize = RANDOM_SYMBOLS + SALT_LENGTH + SELECTOR_LENGTH + VERIFIER_LENGTH;

    /// Takes the bytes over and wipes the buffer they came in.
    ///
    /// # Errors
    /// [`NotRandom`] when all bytes are equal, as in a buffer that was never filled; it is wiped all the same.
    ///
    /// ```
    /// use lra_core::activation::{ActivationEntropy, NotRandom};
    /// let mut never_filled = [0; ActivationEntropy::LENGTH];
    /// assert_eq!(ActivationEntropy::take(&mut never_filled).err(), Some(NotRandom));
    /// ```
    pub fn take(bytes: &mut [u8; Self::LENGTH]) -> Result<Self, NotRandom> {
        let repeated = matches!(bytes, [first, rest @ ..] if rest.iter().all(|byte| byte == first));
        let mut source = bytes.iter().copied();
        let mut next = || source.next().unwrap_or_default();
        // Evaluated in the order in which the fields stand, which is the order the format fixes.
        let entropy = Self {
            symbols: core::array::from_fn(|_| next() & 0b1_1111),
            salt: core::array::from_fn(|_| next()),
            selector: core::array::from_fn(|_| next()),
            verifier: core::array::from_fn(|_| next()),
        };
        bytes.zeroize();
        if repeated { Err(NotRandom) } else { Ok(entropy) }
    }
}

/// Bytes that no random source yields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the entropy is one byte repeated; expected 61 bytes from the operating system's random source")]
pub struct NotRandom;

impl NotRandom {
    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        "61 octets from the operating system's random source"
    }
}
