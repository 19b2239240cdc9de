//! Octets of fixed length that are public and stand in a record as base64url.

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
                f.write_str(&$crate::base64url::encode(&self.0))
            }
        }

        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(self, f)
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::base64url::Base64UrlForm;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::base64url::read(text).map(Self)
            }
        }

        serde_as_text!($name, $expected);
    };
}
