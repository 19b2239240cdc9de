use core::fmt;

/// A portal's name without meaning for a person: 1 to 64 letters, digits, hyphens, underscores, full stops and colons of
/// ASCII, a letter among them, so that no SSIN is one. The word `enterprise` is taken by the enterprise itself.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonReference {
    hash: u64,
    text: Box<str>,
}

/// A text that is no reference to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "expected 1 to 64 letters, digits, hyphens, underscores, full stops and colons, a letter among them, not enterprise"
)]
pub struct InvalidPersonReference;

impl PersonReference {
    /// The text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        &self.text
    }

    /// Worked out once, when the reference is read: equal references have equal hashes.
    pub(super) const fn hash(&self) -> u64 {
        self.hash
    }
}

/// FNV-1a with its bits spread once more, so that the first ones tell references apart too. It withstands nobody who looks
/// for collisions, and need not: references with the same hash are told apart by their order.
fn spread(text: &str) -> u64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

impl core::str::FromStr for PersonReference {
    type Err = InvalidPersonReference;

    fn from_str(text: &str) -> Result<Self, InvalidPersonReference> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':');
        if text.len() > 64
            || text == "enterprise"
            || !text.bytes().all(allowed)
            || !text.bytes().any(|byte| byte.is_ascii_alphabetic())
        {
            return Err(InvalidPersonReference);
        }
        Ok(Self {
            hash: spread(text),
            text: text.into(),
        })
    }
}

impl fmt::Display for PersonReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for PersonReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonReference(…)")
    }
}

serde_as_text!(
    PersonReference,
    "a reference to a person: 1 to 64 letters, digits, hyphens, underscores, full stops and colons, a letter among them"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_number_of_a_person_is_one() {
        for text in ["a", "user-7", "urn:portal:17", "A_1.b"] {
            assert_eq!(text.parse::<PersonReference>().unwrap().as_str(), text);
        }
        let long = "a".repeat(65);
        for text in [
            "",
            "79041512347",
            "79.04.15-123.47",
            "enterprise",
            "a b",
            "é",
            "a\n",
            long.as_str(),
        ] {
            assert_eq!(
                text.parse::<PersonReference>(),
                Err(InvalidPersonReference),
                "{text:.10}"
            );
        }
    }
}
