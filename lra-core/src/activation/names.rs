//! The names by which a stored activation refers to a case, a kind of key and a secret of the portal.

use core::fmt;

/// A name of 1 to 64 ASCII letters, digits, hyphens and underscores.
macro_rules! name {
    ($(#[$documentation:meta])* $name:ident, $what:literal) => {
        $(#[$documentation])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The name.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl core::str::FromStr for $name {
            type Err = NameError;

            fn from_str(text: &str) -> Result<Self, NameError> {
                let allowed = |octet: u8| octet.is_ascii_alphanumeric() || octet == b'-' || octet == b'_';
                if (1..=64).contains(&text.len()) && text.bytes().all(allowed) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(NameError { what: $what })
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        serde_as_text!($name, "1 to 64 ASCII letters, digits, hyphens or underscores");
    };
}

name! {
    /// One identification of one person at the desk and all that follows from it. Random, never derived from the person:
    /// it stands in records that outlive the person's data.
    CaseId, "case id"
}

name! {
    /// The kind of digital key that a code activates, by its id in the rulebook.
    KeyKind, "key kind"
}

name! {
    /// The name of a pepper or of a seal key within its ring.
    KeyId, "key id"
}

/// A text that is not a name of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the {what} is not 1 to 64 ASCII letters, digits, hyphens or underscores")]
pub struct NameError {
    what: &'static str,
}
