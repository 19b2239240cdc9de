use super::link_host::LinkHost;
use super::secret_text::SecretText;
use crate::base64url;
use core::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Octets of a link's public selector.
pub(super) const SELECTOR_LENGTH: usize = 16;
/// Octets of a link's secret verifier.
pub(super) const VERIFIER_LENGTH: usize = 16;

/// The path of every activation link, which a portal serves or redirects.
const PATH: &str = "/activation/";

/// The public half of a link: 128 bits that name the stored activation and prove nothing. Safe in logs and as a key of
/// storage; written as 22 characters of base64url.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LinkSelector([u8; SELECTOR_LENGTH]);

impl LinkSelector {
    pub(super) const fn new(octets: [u8; SELECTOR_LENGTH]) -> Self {
        Self(octets)
    }

    /// The 16 octets.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; SELECTOR_LENGTH] {
        &self.0
    }
}

impl fmt::Display for LinkSelector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base64url::encode(self.0))
    }
}

impl fmt::Debug for LinkSelector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::str::FromStr for LinkSelector {
    type Err = LinkError;

    fn from_str(text: &str) -> Result<Self, LinkError> {
        base64url::read(text).ok().map(Self).ok_or(LinkError::Selector)
    }
}

serde_as_text!(LinkSelector, "22 characters of base64url");

/// The secret half of a link: 128 random bits.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(super) struct LinkVerifier([u8; VERIFIER_LENGTH]);

impl LinkVerifier {
    pub(super) const fn new(octets: [u8; VERIFIER_LENGTH]) -> Self {
        Self(octets)
    }

    pub(super) const fn as_bytes(&self) -> &[u8; VERIFIER_LENGTH] {
        &self.0
    }
}

/// An activation link, `https://HOST/activation/SELECTOR#VERIFIER`.
///
/// The verifier stands in the fragment, which browsers keep to themselves: neither a server's log nor a mail scanner that
/// opens the link sees it, and opening the page consumes nothing. The page hands the whole link over only when the person
/// also typed the code. A link cannot be printed, cloned or serialised; its verifier is wiped when dropped.
pub struct ActivationLink {
    host: LinkHost,
    selector: LinkSelector,
    verifier: LinkVerifier,
}

impl ActivationLink {
    /// The longest text that can be a link, in octets.
    const LONGEST: usize = 8 + LinkHost::LONGEST + PATH.len() + 22 + 1 + 22;

    pub(super) const fn new(host: LinkHost, selector: LinkSelector, verifier: LinkVerifier) -> Self {
        Self {
            host,
            selector,
            verifier,
        }
    }

    /// Reads a link, strictly: exactly the form in which links are issued, on one of these hosts.
    ///
    /// # Errors
    /// [`LinkError`] names the part of the link that is wrong, never what it says.
    pub fn parse(text: &str, allowed_hosts: &[LinkHost]) -> Result<Self, LinkError> {
        if text.len() > Self::LONGEST {
            return Err(LinkError::TooLong);
        }
        let rest = text.strip_prefix("https://").ok_or(LinkError::Scheme)?;
        let (host, rest) = rest.split_once('/').ok_or(LinkError::Path)?;
        let host = allowed_hosts
            .iter()
            .find(|allowed| allowed.as_str() == host)
            .ok_or(LinkError::Host)?;
        let rest = PATH
            .strip_prefix('/')
            .and_then(|path| rest.strip_prefix(path))
            .ok_or(LinkError::Path)?;
        let (selector, verifier) = rest.split_once('#').ok_or(LinkError::Fragment)?;
        let selector = selector.parse()?;
        let verifier = base64url::read(verifier).ok().ok_or(LinkError::Fragment)?;
        Ok(Self::new(host.clone(), selector, LinkVerifier::new(verifier)))
    }

    /// The host it points to.
    #[must_use]
    pub const fn host(&self) -> &LinkHost {
        &self.host
    }

    /// The public half, by which the stored activation is looked up.
    #[must_use]
    pub const fn selector(&self) -> LinkSelector {
        self.selector
    }

    pub(super) const fn verifier(&self) -> &LinkVerifier {
        &self.verifier
    }

    /// The link's text, given up for dispatch.
    #[must_use]
    pub fn into_text(self) -> SecretText {
        let selector = base64url::encode(self.selector.as_bytes());
        let verifier = SecretText::new(base64url::encode(self.verifier.as_bytes()));
        let mut text = String::with_capacity(Self::LONGEST);
        for part in ["https://", self.host.as_str(), PATH, &selector, "#", verifier.expose()] {
            text.push_str(part);
        }
        SecretText::new(text)
    }
}

/// Which part of a text is not that of an activation link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LinkError {
    /// Longer than any link.
    #[error("the link is too long; expected https://HOST/activation/SELECTOR#VERIFIER")]
    TooLong,
    /// The scheme is not https.
    #[error("the link does not start with https:// in lower case")]
    Scheme,
    /// The host is not on the list of allowed hosts.
    #[error("the host of the link is not on the list of allowed hosts")]
    Host,
    /// The path is not that of an activation link.
    #[error("the path of the link is not /activation/ and a selector")]
    Path,
    /// The selector is malformed.
    #[error("the selector of the link is not 22 characters of base64url")]
    Selector,
    /// The fragment, which holds the verifier, is missing or malformed.
    #[error("the part of the link after # is not 22 characters of base64url")]
    Fragment,
}

impl LinkError {
    /// A stable name of the reason.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::Scheme => "scheme",
            Self::Host => "host",
            Self::Path => "path",
            Self::Selector => "selector",
            Self::Fragment => "fragment",
        }
    }

    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        match self {
            Self::TooLong => "https://HOST/activation/SELECTOR#VERIFIER",
            Self::Scheme => "https:// in lower case at its beginning",
            Self::Host => "a host on the list of allowed hosts",
            Self::Path => "/activation/ and a selector as its path",
            Self::Selector => "a selector of 22 characters of base64url",
            Self::Fragment => "22 characters of base64url after #",
        }
    }
}
