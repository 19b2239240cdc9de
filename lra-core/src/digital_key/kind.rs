use core::cmp::Ordering;
use core::fmt;

const LENGTH: usize = 32;

/// The kind of a digital key: a word that the rulebook gives a level on every scale. Which kinds there are is data, so a
/// kind that is new tomorrow needs a row of the rulebook and nothing else (users' regulation, articles 3.1.e, 3.2.f and
/// 3.3.d: future keys count by their level at once).
///
/// 1 to 32 lower-case letters, digits and hyphens, a letter first; `none` stands for no key at all.
///
/// ```
/// use lra_core::digital_key::KeyKind;
/// let kind: KeyKind = "authenticator-app".parse()?;
/// assert!(!kind.is_none());
/// assert!("Itsme!".parse::<KeyKind>().is_err());
/// # Ok::<(), lra_core::digital_key::InvalidKeyKind>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyKind([u8; LENGTH]);

/// A text that is no kind of a digital key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected 1 to 32 lower-case letters, digits and hyphens, a letter first")]
pub struct InvalidKeyKind;

impl KeyKind {
    /// The word of this kind.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().position(|byte| *byte == 0).unwrap_or(LENGTH);
        // Only ASCII was let in.
        self.0
            .get(..length)
            .and_then(|word| core::str::from_utf8(word).ok())
            .unwrap_or_default()
    }

    /// Whether no key is used.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.is("none")
    }

    /// Whether it is the kind with that word.
    #[must_use]
    pub fn is(&self, word: &str) -> bool {
        self.0.starts_with(word.as_bytes()) && self.0.get(word.len()).is_none_or(|next| *next == 0)
    }
}

/// In the order of their words.
impl Ord for KeyKind {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        // The first eight letters, which mostly tell, as one number.
        let first = |kind: &Self| kind.0.first_chunk().copied().map(u64::from_be_bytes);
        first(self).cmp(&first(other)).then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for KeyKind {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl core::str::FromStr for KeyKind {
    type Err = InvalidKeyKind;

    fn from_str(text: &str) -> Result<Self, InvalidKeyKind> {
        let mut word = [0; LENGTH];
        if !text.starts_with(|first: char| first.is_ascii_lowercase()) || text.len() > LENGTH {
            return Err(InvalidKeyKind);
        }
        for (place, byte) in word.iter_mut().zip(text.bytes()) {
            if !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-') {
                return Err(InvalidKeyKind);
            }
            *place = byte;
        }
        Ok(Self(word))
    }
}

impl fmt::Display for KeyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for KeyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyKind({self})")
    }
}

serde_as_text!(
    KeyKind,
    "the kind of a key: 1 to 32 lower-case letters, digits and hyphens, a letter first"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_read_and_written_alike() {
        for word in [
            "none",
            "eid",
            "a",
            "key-of-the-year-2031",
            "abcdefghijklmnopqrstuvwxyz012345",
        ] {
            let kind: KeyKind = word.parse().unwrap();
            assert_eq!(kind.to_string(), word);
            assert!(kind.is(word));
            assert!(!kind.is("ei"));
            assert!(!kind.is("eid-card"));
        }
        for word in [
            "",
            "-a",
            "1a",
            "Eid",
            "e id",
            "abcdefghijklmnopqrstuvwxyz0123456",
            "éid",
            "eid\0",
        ] {
            assert_eq!(word.parse::<KeyKind>(), Err(InvalidKeyKind), "{word}");
        }
    }
}
