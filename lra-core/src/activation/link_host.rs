use core::fmt;

/// A host that activation links may point to: a DNS name in lower case ASCII with at least two labels, no port, no
/// address in digits, no dot at its end.
///
/// ```
/// use lra_core::activation::LinkHost;
/// assert!("sleutel.example.be".parse::<LinkHost>().is_ok());
/// assert!("localhost".parse::<LinkHost>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LinkHost(String);

impl LinkHost {
    /// Longest DNS name, in octets (RFC 1035, section 2.3.4, without the length octets).
    pub(super) const LONGEST: usize = 253;

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl core::str::FromStr for LinkHost {
    type Err = LinkHostError;

    fn from_str(text: &str) -> Result<Self, LinkHostError> {
        let is_label = |label: &str| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|octet| octet.is_ascii_lowercase() || octet.is_ascii_digit() || octet == b'-')
        };
        // The last label of a name starts with a letter; that of an IPv4 address does not.
        let (_, top) = text.rsplit_once('.').ok_or(LinkHostError)?;
        let is_name = top.starts_with(|first: char| first.is_ascii_lowercase());
        if text.len() > Self::LONGEST || !is_name || !text.split('.').all(is_label) {
            return Err(LinkHostError);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for LinkHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

serde_as_text!(LinkHost, "a DNS name in lower case with at least two labels");

/// A text that is no host for links.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the host is not a DNS name in lower case with at least two labels")]
pub struct LinkHostError;
