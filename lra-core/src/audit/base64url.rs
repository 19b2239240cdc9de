//! Octets of fixed length that stand in a record as base64url without padding (RFC 4648, section 5).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

/// A text is not so many octets in base64url.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected {octets} octets in base64url without padding")]
pub struct Base64UrlForm {
    /// How many octets were expected.
    pub octets: usize,
}

/// Appends octets as base64url.
pub(super) fn push<const N: usize>(out: &mut Vec<u8>, octets: &[u8; N]) {
    let start = out.len();
    out.resize(start + (N * 4).div_ceil(3), 0);
    if let Some(place) = out.get_mut(start..) {
        // The place is exactly as long as the text, so this cannot fail.
        let _ = URL_SAFE_NO_PAD.encode_slice(octets, place);
    }
}

pub(super) fn text(octets: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(octets)
}

pub(super) fn read<const N: usize>(text: &str) -> Result<[u8; N], Base64UrlForm> {
    let refused = Base64UrlForm { octets: N };
    if text.len() != (N * 4).div_ceil(3) {
        return Err(refused);
    }
    let octets = URL_SAFE_NO_PAD.decode(text).map_err(|_| refused)?;
    octets.try_into().map_err(|_| refused)
}

/// Names octets of fixed length that are public and shown as base64url.
macro_rules! octets {
    ($(#[$documentation:meta])* $name:ident, $length:literal, $expected:literal) => {
        $(#[$documentation])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name([u8; $length]);

        impl $name {
            /// Takes the octets.
            #[must_use]
            pub const fn new(octets: [u8; $length]) -> Self {
                Self(octets)
            }

            /// The octets.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(&$crate::audit::base64url::text(&self.0))
            }
        }

        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(self, f)
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::audit::base64url::Base64UrlForm;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::audit::base64url::read(text).map(Self)
            }
        }

        serde_as_text!($name, $expected);
    };
}
