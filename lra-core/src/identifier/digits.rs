use core::fmt;

/// A number of exactly `N` decimal digits in canonical form: no separators, leading zeros kept.
///
/// Its `Debug` hides the digits, because most of these numbers stand for a person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digits<const N: usize>([u8; N]);

impl<const N: usize> Digits<N> {
    /// The last `N` decimal digits of a number.
    pub(super) fn of_number(number: u64) -> Self {
        let (mut rest, mut ascii) = (number, [b'0'; N]);
        for digit in ascii.iter_mut().rev() {
            *digit += u8::try_from(rest % 10).unwrap_or_default();
            rest /= 10;
        }
        Self(ascii)
    }

    /// `None` when a byte is not an ASCII digit.
    pub(super) fn from_ascii(bytes: [u8; N]) -> Option<Self> {
        all_digits(&bytes).then_some(Self(bytes))
    }

    /// The digits as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only ASCII digits get in, so this never falls back.
        core::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The digits as a number; the caller knows that `N` digits fit.
    pub(super) fn number(self) -> u64 {
        number(&self.0)
    }

    pub(super) const fn ascii(&self) -> &[u8; N] {
        &self.0
    }
}

/// Whether every byte is an ASCII digit.
#[inline]
pub(super) fn all_digits<const N: usize>(bytes: &[u8; N]) -> bool {
    // Eight bytes at a time, the last eight overlapping the first.
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) if N <= 16 => no_digits(*first) | no_digits(*last) == 0,
        _ => bytes.iter().all(u8::is_ascii_digit),
    }
}

/// The values of eight ASCII digits, a byte each, the first the lowest.
const fn values(ascii: [u8; 8]) -> u64 {
    u64::from_le_bytes(ascii) ^ 0x3030_3030_3030_3030
}

/// Nothing if each byte is an ASCII digit: the value of any other has its upper bit set, or gets it when 118 is added. A
/// carry into the next byte only comes from a byte that is refused anyway.
const fn no_digits(bytes: [u8; 8]) -> u64 {
    let values = values(bytes);
    (values | values.wrapping_add(0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080
}

/// What each two of eight ASCII digits make together, a byte each, the first two the lowest: at the even places those that
/// start with the first, third, fifth and seventh.
#[inline]
pub(super) const fn pairs(ascii: [u8; 8]) -> u64 {
    // Tens times ten, plus the units from the byte after them: never more than 99.
    let values = values(ascii);
    values.wrapping_mul(10).wrapping_add(values >> 8)
}

/// The value of ASCII digits; at most 19 of them fit.
pub(super) fn number(ascii: &[u8]) -> u64 {
    ascii
        .iter()
        .fold(0, |value, digit| value * 10 + u64::from(digit.wrapping_sub(b'0')))
}

impl<const N: usize> fmt::Display for Digits<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<const N: usize> fmt::Debug for Digits<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digits<{N}>(…)")
    }
}

impl<const N: usize> AsRef<str> for Digits<N> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Why a text does not have the form of a number: its length, its separators, or a character that is no digit.
///
/// Positions count characters from 1. The text itself is never repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormError {
    /// Nothing was given.
    #[error("empty; expected {expected}")]
    Empty {
        /// The forms that are read.
        expected: &'static str,
    },
    /// No form of this number has as many characters.
    #[error("wrong length; expected {expected}")]
    Length {
        /// The forms that are read.
        expected: &'static str,
    },
    /// Another character where a digit belongs, a digit of another script included.
    #[error("expected one of the digits 0 to 9 at position {position}")]
    NotADigit {
        /// Which character, counted from 1.
        position: usize,
    },
    /// Another character where the form has a separator.
    #[error("expected '{expected}' at position {position}")]
    Separator {
        /// Which character, counted from 1.
        position: usize,
        /// The separator that belongs there.
        expected: char,
    },
}

impl FormError {
    /// The stable code of this error.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty { .. } => "empty",
            Self::Length { .. } => "length",
            Self::NotADigit { .. } => "not-a-digit",
            Self::Separator { .. } => "separator",
        }
    }

    /// Where the text is wrong, counted in characters from 1; `None` when it is wrong as a whole.
    #[must_use]
    pub const fn position(self) -> Option<usize> {
        match self {
            Self::Empty { .. } | Self::Length { .. } => None,
            Self::NotADigit { position } | Self::Separator { position, .. } => Some(position),
        }
    }
}

/// Which place in a text holds which digit, as a picture: `0` is a digit, anything else stands for itself.
pub(super) type Layout = &'static str;

/// Reads a text that has one of the layouts, told apart by their length, and returns its `N` digits and the layout.
pub(super) fn read_layout<const N: usize>(
    text: &str,
    layouts: &[Layout],
    expected: &'static str,
) -> Result<(Digits<N>, Layout), FormError> {
    if text.is_empty() {
        return Err(FormError::Empty { expected });
    }
    // A layout that is no longer than its digits is nothing but digits.
    if let (Ok(ascii), Some(layout)) = (
        text.as_bytes().try_into(),
        layouts.iter().find(|layout| layout.len() == N),
    ) && let Some(digits) = Digits::from_ascii(ascii)
    {
        return Ok((digits, layout));
    }
    let mut digits = [b'0'; N];
    let layout = read_separated(text, layouts, expected, &mut digits)?;
    Ok((Digits(digits), layout))
}

/// The same for a text that is not just digits: one function for numbers of every length.
#[cold]
#[inline(never)]
fn read_separated(
    text: &str,
    layouts: &[Layout],
    expected: &'static str,
    digits: &mut [u8],
) -> Result<Layout, FormError> {
    // No layout is longer than a few dozen characters; what is longer is not counted to its end.
    let length = text.chars().take(64).count();
    let layout = *layouts
        .iter()
        .find(|layout| layout.len() == length)
        .ok_or(FormError::Length { expected })?;
    let mut places = digits.iter_mut();
    for (index, (found, wanted)) in text.chars().zip(layout.chars()).enumerate() {
        let position = index + 1;
        if wanted != '0' {
            if found != wanted {
                return Err(FormError::Separator {
                    position,
                    expected: wanted,
                });
            }
            continue;
        }
        match (u8::try_from(found), places.next()) {
            (Ok(digit), Some(place)) if digit.is_ascii_digit() => *place = digit,
            _ => return Err(FormError::NotADigit { position }),
        }
    }
    Ok(layout)
}

/// Where the digit with this index (from 0) stands in a layout, counted in characters from 1. Only errors ask.
#[cold]
#[inline(never)]
pub(super) fn position_in(layout: Layout, digit: usize) -> usize {
    layout
        .bytes()
        .enumerate()
        .filter(|(_, place)| *place == b'0')
        .nth(digit)
        .map_or(1, |(index, _)| index + 1)
}

/// Writes digits into a layout of the same number of digits.
pub(super) fn write_layout(f: &mut fmt::Formatter<'_>, digits: &[u8], layout: Layout) -> fmt::Result {
    use fmt::Write as _;
    let mut digits = digits.iter();
    for place in layout.chars() {
        f.write_char(match place {
            '0' => digits.next().copied().map_or('0', char::from),
            separator => separator,
        })?;
    }
    Ok(())
}

/// Gives a number with a canonical form of digits its JSON form: that form and no other, as the Belgif patterns have
/// it. Reading is by the function named, which takes the canonical text.
macro_rules! serde_as_digits {
    ($type:ty, $count:literal, $read:path, $expected:literal) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.canonical().as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl serde::de::Visitor<'_> for Text {
                    type Value = $type;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str($expected)
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
                        if text.len() != $count || !text.bytes().all(|byte| byte.is_ascii_digit()) {
                            return Err(E::custom(concat!("expected ", $expected)));
                        }
                        $read(text).map_err(E::custom)
                    }

                    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<Self::Value, E> {
                        Err(E::custom(concat!("expected ", $expected, ", as a string")))
                    }

                    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<Self::Value, E> {
                        self.visit_u64(0)
                    }

                    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<Self::Value, E> {
                        self.visit_u64(0)
                    }
                }
                // Not deserialize_str: the reader's own message for a wrong type repeats the value.
                deserializer.deserialize_any(Text)
            }
        }

        #[cfg(feature = "crypto")]
        impl $type {
            /// Reads the canonical form, and no other.
            pub(crate) fn of_canonical(text: &str) -> Option<Self> {
                let canonical = text.len() == $count && text.bytes().all(|byte| byte.is_ascii_digit());
                canonical.then(|| $read(text).ok()).flatten()
            }
        }

        #[cfg(feature = "crypto")]
        impl $crate::json_reader::FromJson for $type {
            fn from_json(reader: &mut $crate::json_reader::Reader<'_>) -> Result<Self, $crate::json_reader::Fault> {
                reader.parsed($expected, Self::of_canonical)
            }
        }
    };
}
pub(super) use serde_as_digits;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_ten_ascii_digits_are_digits() {
        for place in 0..11 {
            for byte in 0..=255_u8 {
                let mut bytes = *b"85073003328";
                bytes[place] = byte;
                assert_eq!(
                    Digits::from_ascii(bytes).is_some(),
                    byte.is_ascii_digit(),
                    "{byte} at {place}"
                );
            }
        }
    }
}
