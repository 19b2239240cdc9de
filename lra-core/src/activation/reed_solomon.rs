//! The two check symbols of an activation code: a Reed-Solomon code over GF(32).
//!
//! The field is GF(2)\[α\]/(α⁵ + α² + 1); a symbol is its five-bit value, least significant bit = α⁰. A word of 16 symbols
//! is a polynomial whose first symbol has the highest power, and it is a code word when α and α² are roots. Two code
//! words differ in at least three places, so every one or two wrong symbols, every swap among them, are detected.

/// Symbols of a word, the two check symbols at its end included.
pub(super) const WORD_LENGTH: usize = 16;
/// Symbols before the check symbols.
#[cfg(feature = "crypto")]
pub(super) const MESSAGE_LENGTH: usize = WORD_LENGTH - 2;

const ALPHA: u8 = 0b00010;
const ALPHA_SQUARED: u8 = 0b00100;
/// α⁵ + α² + 1.
const MODULUS: u8 = 0b10_0101;

/// What the check symbols say of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Check {
    /// It is a code word.
    Passes,
    /// At least one symbol is wrong. If exactly one is, it stands at this place, counted from 1; without a place, more
    /// than one is wrong.
    Fails { likely_position: Option<u8> },
}

/// The two symbols that make a code word of 14.
#[cfg(feature = "crypto")]
pub(super) fn check_symbols(message: &[u8; MESSAGE_LENGTH]) -> [u8; 2] {
    // Remainder of message·x² divided by (x − α)(x − α²) = x² + (α + α²)x + α³.
    let [mut first, mut second] = [0, 0];
    for symbol in message {
        let quotient = symbol ^ first;
        first = second ^ product(quotient, ALPHA ^ ALPHA_SQUARED);
        second = product(quotient, product(ALPHA, ALPHA_SQUARED));
    }
    [first, second]
}

/// Whether a word is a code word and, if not, where a single wrong symbol would stand.
pub(super) fn check(word: &[u8; WORD_LENGTH]) -> Check {
    let at_alpha = evaluate(word, ALPHA);
    let at_alpha_squared = evaluate(word, ALPHA_SQUARED);
    if at_alpha == 0 && at_alpha_squared == 0 {
        return Check::Passes;
    }
    // A single error e at power j leaves e·αʲ and e·α²ʲ: the one is the other times αʲ.
    let mut shifted = at_alpha;
    let mut likely_position = None;
    for position in (1..=16).rev() {
        if shifted != 0 && shifted == at_alpha_squared {
            likely_position = Some(position);
        }
        shifted = product(shifted, ALPHA);
    }
    Check::Fails { likely_position }
}

/// The value of the word's polynomial at a point (Horner).
fn evaluate(word: &[u8; WORD_LENGTH], point: u8) -> u8 {
    word.iter().fold(0, |value, symbol| product(value, point) ^ symbol)
}

/// The product of two elements: shift and add, without tables or branches that depend on the symbols.
fn product(left: u8, right: u8) -> u8 {
    let (mut shifted, mut sum) = (left, 0);
    for bit in 0..5 {
        sum ^= shifted * ((right >> bit) & 1);
        shifted = (shifted << 1) ^ (MODULUS * (shifted >> 4));
    }
    sum
}
