use core::fmt;

/// An e-mail address that a message can be sent to (RFC 5321, RFC 5890).
///
/// Read are plain local parts in ASCII and domain names of two labels or more, in any script. Refused are quoted local
/// parts, comments, display names, address literals, and local parts outside ASCII, which many mail systems cannot
/// deliver to. Nothing is trimmed. The local part keeps its case; the domain is lower-cased.
///
/// [`canonical`](Self::canonical) and JSON have the domain in its ASCII form, for sending and comparing; shown in the
/// form of its script. `Debug` hides it.
///
/// ```
/// use lra_core::identifier::EmailAddress;
/// let address: EmailAddress = "An.Peeters@Bücher.Example".parse()?;
/// assert_eq!(address.canonical(), "An.Peeters@xn--bcher-kva.example");
/// assert_eq!(address.to_string(), "An.Peeters@bücher.example");
/// # Ok::<(), lra_core::identifier::EmailAddressError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress {
    canonical: String,
    local_length: usize,
}

/// Why a text is not an e-mail address. Positions count characters of the given text from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EmailAddressError {
    /// Nothing was given.
    #[error("empty; expected an e-mail address of the form name@domain")]
    Empty,
    /// More than 254 octets, in the form in which it is sent.
    #[error("too long; expected at most 254 octets")]
    Length,
    /// A space or a control character.
    #[error("no space and no control character is allowed, at position {position}")]
    Character {
        /// Which character.
        position: usize,
    },
    /// No `@`.
    #[error("no '@'; expected the form name@domain")]
    NoAt,
    /// The part before the `@` is quoted.
    #[error("a quoted part before the '@' is not accepted")]
    QuotedLocalPart,
    /// A comment or a display name, in parentheses or before angle brackets.
    #[error("only the address itself is accepted, without a name or comment, at position {position}")]
    Comment {
        /// Where the bracket stands.
        position: usize,
    },
    /// The part before the `@` has characters outside ASCII.
    #[error("before the '@' only ASCII characters are accepted, at position {position}")]
    LocalPartNotAscii {
        /// Which character.
        position: usize,
    },
    /// The part before the `@` is empty, longer than 64 octets, or has a character or a full stop out of place.
    #[error("the part before the '@' is not well formed; expected 1 to 64 letters, digits and signs such as . _ + -")]
    LocalPart,
    /// An address of a machine in place of a domain name.
    #[error("an address of a machine after the '@' is not accepted; expected a domain name")]
    DomainLiteral,
    /// The domain is not a domain name of two labels or more, with a last label that is no number.
    #[error("the part after the '@' is not a domain name of two labels or more")]
    Domain,
}

impl EmailAddressError {
    /// The stable code of this error.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Length => "length",
            Self::Character { .. } => "character",
            Self::NoAt => "no-at",
            Self::QuotedLocalPart => "quoted-local-part",
            Self::Comment { .. } => "comment",
            Self::LocalPartNotAscii { .. } => "local-part-not-ascii",
            Self::LocalPart => "local-part",
            Self::DomainLiteral => "domain-literal",
            Self::Domain => "domain",
        }
    }

    /// Where the text is wrong, counted in characters from 1; `None` when it is wrong as a whole.
    #[must_use]
    pub const fn position(self) -> Option<usize> {
        match self {
            Self::Character { position } | Self::Comment { position } | Self::LocalPartNotAscii { position } => {
                Some(position)
            }
            _ => None,
        }
    }
}

/// RFC 5321, 4.5.3.1.3: a path has at most 256 octets, its angle brackets included.
const MAXIMUM_OCTETS: usize = 254;

impl EmailAddress {
    /// Reads an address.
    ///
    /// # Errors
    /// The first thing wrong, from the address as a whole to its parts.
    pub fn parse(text: &str) -> Result<Self, EmailAddressError> {
        if text.is_empty() {
            return Err(EmailAddressError::Empty);
        }
        // A domain in its own script is never longer in octets than four times its ASCII form.
        if text.len() > 4 * MAXIMUM_OCTETS {
            return Err(EmailAddressError::Length);
        }
        let find = |wanted: fn(char) -> bool| text.chars().position(wanted).map(|index| index + 1);
        if let Some(position) = find(|character| character.is_whitespace() || character.is_control()) {
            return Err(EmailAddressError::Character { position });
        }
        let (local, domain) = text.rsplit_once('@').ok_or(EmailAddressError::NoAt)?;
        if local.starts_with('"') {
            return Err(EmailAddressError::QuotedLocalPart);
        }
        if let Some(position) = find(|character| matches!(character, '(' | ')' | '<' | '>')) {
            return Err(EmailAddressError::Comment { position });
        }
        if let Some(index) = local.chars().position(|character| !character.is_ascii()) {
            return Err(EmailAddressError::LocalPartNotAscii { position: index + 1 });
        }
        if domain.starts_with('[') {
            return Err(EmailAddressError::DomainLiteral);
        }
        if !email_address::EmailAddress::is_valid_local_part(local) {
            return Err(EmailAddressError::LocalPart);
        }
        let domain = idna::domain_to_ascii_strict(domain).map_err(|_| EmailAddressError::Domain)?;
        let last = domain.rsplit_once('.').map(|(_, last)| last);
        if last.is_none_or(|label| label.is_empty() || label.bytes().all(|byte| byte.is_ascii_digit())) {
            return Err(EmailAddressError::Domain);
        }
        let canonical = format!("{local}@{domain}");
        if canonical.len() > MAXIMUM_OCTETS {
            return Err(EmailAddressError::Length);
        }
        let options = email_address::Options::default()
            .with_required_tld()
            .without_domain_literal()
            .without_display_text();
        email_address::EmailAddress::parse_with_options(&canonical, options).map_err(|_| EmailAddressError::Domain)?;
        Ok(Self {
            canonical,
            local_length: local.len(),
        })
    }

    /// The address with its domain in lower case and ASCII form: what is sent to, stored and compared.
    #[must_use]
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// The part before the `@`.
    #[must_use]
    pub fn local_part(&self) -> &str {
        self.canonical.get(..self.local_length).unwrap_or_default()
    }

    /// The domain in lower case and ASCII form.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.canonical.get(self.local_length + 1..).unwrap_or_default()
    }
}

impl core::str::FromStr for EmailAddress {
    type Err = EmailAddressError;

    fn from_str(text: &str) -> Result<Self, EmailAddressError> {
        Self::parse(text)
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (domain, _) = idna::domain_to_unicode(self.domain());
        write!(f, "{}@{domain}", self.local_part())
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailAddress(…)")
    }
}

impl serde::Serialize for EmailAddress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.canonical)
    }
}

impl<'de> serde::Deserialize<'de> for EmailAddress {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl serde::de::Visitor<'_> for Text {
            type Value = EmailAddress;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an e-mail address")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<EmailAddress, E> {
                EmailAddress::parse(text).map_err(E::custom)
            }

            refuse_without_repeating!(
                visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_bytes: &[u8]
            );
        }
        deserializer.deserialize_any(Text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_domain_is_lower_cased_and_the_local_part_kept() {
        for (text, canonical, shown) in [
            ("an@example.be", "an@example.be", "an@example.be"),
            (
                "An.Peeters+lra@EXAMPLE.Be",
                "An.Peeters+lra@example.be",
                "An.Peeters+lra@example.be",
            ),
            ("an@münchen.example", "an@xn--mnchen-3ya.example", "an@münchen.example"),
            (
                "an@XN--MNCHEN-3YA.example",
                "an@xn--mnchen-3ya.example",
                "an@münchen.example",
            ),
            ("an@Ｅxample.be", "an@example.be", "an@example.be"),
            (
                "o'brien@sub.example.be",
                "o'brien@sub.example.be",
                "o'brien@sub.example.be",
            ),
        ] {
            let address = EmailAddress::parse(text).unwrap();
            assert_eq!(
                (address.canonical(), address.to_string().as_str()),
                (canonical, shown),
                "{text}"
            );
            assert_eq!(EmailAddress::parse(address.canonical()), Ok(address.clone()), "{text}");
            assert_eq!(EmailAddress::parse(&address.to_string()), Ok(address), "{text}");
        }
    }

    #[test]
    fn what_no_message_reaches_is_refused() {
        let long_local = format!("{}@example.be", "a".repeat(65));
        let long = format!("a@{}.be", ["b".repeat(60).as_str(); 5].join("."));
        let long_label = format!("a@{}.be", "b".repeat(64));
        for (text, code, position) in [
            ("", "empty", None),
            ("example.be", "no-at", None),
            ("an @example.be", "character", Some(3)),
            (" an@example.be", "character", Some(1)),
            ("an@example.be\n", "character", Some(14)),
            ("an\u{0}@example.be", "character", Some(3)),
            ("an@exam\u{a0}ple.be", "character", Some(8)),
            ("\"an\"@example.be", "quoted-local-part", None),
            ("an(x)@example.be", "comment", Some(3)),
            ("An<an@example.be>", "comment", Some(3)),
            ("jérôme@example.be", "local-part-not-ascii", Some(2)),
            ("аn@example.be", "local-part-not-ascii", Some(1)),
            ("@example.be", "local-part", None),
            (".an@example.be", "local-part", None),
            ("an.@example.be", "local-part", None),
            ("a..n@example.be", "local-part", None),
            ("a@b@example.be", "local-part", None),
            ("a,b@example.be", "local-part", None),
            (&long_local, "local-part", None),
            ("an@[192.0.2.1]", "domain-literal", None),
            ("an@192.0.2.1", "domain", None),
            ("an@localhost", "domain", None),
            ("an@", "domain", None),
            ("an@.be", "domain", None),
            ("an@example.", "domain", None),
            ("an@example.be.", "domain", None),
            ("an@exa_mple.be", "domain", None),
            ("an@-example.be", "domain", None),
            ("an@example..be", "domain", None),
            ("an@xn--a.be", "domain", None),
            (&long_label, "domain", None),
            (&long, "domain", None),
        ] {
            let error = EmailAddress::parse(text).unwrap_err();
            assert_eq!((error.code(), error.position()), (code, position), "{text}");
        }
        assert_eq!(
            EmailAddress::parse(&"a".repeat(100_000)).unwrap_err(),
            EmailAddressError::Length
        );
        let just_too_long = format!("{}@{}.be", "a".repeat(64), ["b".repeat(61).as_str(); 3].join("."));
        assert_eq!(just_too_long.len(), 253);
        assert!(EmailAddress::parse(&just_too_long).is_ok());
        let just_too_long = just_too_long.replace(".be", ".info");
        assert_eq!(EmailAddress::parse(&just_too_long), Err(EmailAddressError::Length));
    }

    #[test]
    fn json_is_the_canonical_form_and_its_errors_hide_the_address() {
        let address = EmailAddress::parse("an@münchen.example").unwrap();
        let json = serde_json::to_string(&address).unwrap();
        assert_eq!(json, "\"an@xn--mnchen-3ya.example\"");
        assert_eq!(serde_json::from_str::<EmailAddress>(&json).unwrap(), address);
        assert_eq!(format!("{address:?}"), "EmailAddress(…)");
        let error = serde_json::from_str::<EmailAddress>("\"an..x@münchen.example\"").unwrap_err();
        assert!(!error.to_string().contains("nchen"), "{error}");
    }
}
