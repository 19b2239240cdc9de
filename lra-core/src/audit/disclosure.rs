//! Salted disclosures (RFC 9901): the one way in which a record commits to personal data.
//!
//! The record holds only the digest. The disclosure, with its fresh salt, lies apart in a vault and may be erased; what
//! is left then tells nothing, even to someone who tries every SSIN.

use super::canonical::{CanonicalError, CanonicalJson, validate_canonical};
use crate::base64url;
use crate::crypto::sha256;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use zeroize::Zeroize as _;

octets! {
    /// The digest of a [`Disclosure`], by which a record commits to its content.
    Commitment, 32, "a commitment: 32 octets in base64url without padding"
}

/// A fresh random salt of 128 bits. A salt that is used twice lets two commitments be compared.
pub struct Salt([u8; 16]);

impl Salt {
    /// Takes octets that come from a random source for this one disclosure, and wipes the buffer they came in.
    ///
    /// # Errors
    /// [`DisclosureError::Salt`] when all octets are equal, as in a buffer that was never filled.
    pub fn take(octets: &mut [u8; 16]) -> Result<Self, DisclosureError> {
        let salt = Self(*octets);
        octets.zeroize();
        match salt.0 {
            [first, ref rest @ ..] if rest.iter().all(|octet| *octet == first) => Err(DisclosureError::Salt),
            _ => Ok(salt),
        }
    }
}

impl Drop for Salt {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Why a disclosure was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DisclosureError {
    /// The salt is one octet repeated.
    #[error("the salt is one octet repeated, expected 16 octets from a random source")]
    Salt,
    /// The name is not of ASCII letters and digits, 1 to 64 of them.
    #[error("the name of a disclosure must be 1 to 64 ascii letters and digits")]
    Name,
    /// Not base64url of a canonical array of salt, name and value.
    #[error("not a disclosure: expected base64url of [salt, name, value]")]
    Form,
    /// The value has no canonical form.
    #[error("the disclosed value has no canonical form {0}")]
    Value(CanonicalError),
}

impl DisclosureError {
    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        match self {
            Self::Salt => "a salt of 16 octets from a random source",
            Self::Name => "a disclosure named by 1 to 64 ASCII letters and digits",
            Self::Form => "base64url of [salt, name, value]",
            Self::Value(_) => "a value that has a canonical form",
        }
    }
}

/// A named value with its salt, as RFC 9901, section 4.2.1, writes it: base64url of `[salt, name, value]`. Its
/// digest is SHA-256 of that text.
///
/// Holds personal data: not shown by `Debug`, not cloned, wiped when dropped.
pub struct Disclosure {
    text: String,
}

impl Disclosure {
    /// Discloses a value under a name.
    ///
    /// # Errors
    /// [`DisclosureError::Name`]; [`DisclosureError::Value`] when the whole is too long or nested too deeply.
    pub fn new(salt: Salt, name: &str, value: &CanonicalJson) -> Result<Self, DisclosureError> {
        if !good_name(name) {
            return Err(DisclosureError::Name);
        }
        let mut array = Vec::with_capacity(name.len() + value.as_bytes().len() + 32);
        array.extend_from_slice(b"[\"");
        base64url::push(&mut array, &salt.0);
        for piece in [b"\",\"", name.as_bytes(), b"\",", value.as_bytes(), b"]"] {
            array.extend_from_slice(piece);
        }
        let checked = validate_canonical(&array);
        let text = URL_SAFE_NO_PAD.encode(&array);
        array.zeroize();
        let disclosure = Self { text };
        checked.map_err(DisclosureError::Value)?;
        Ok(disclosure)
    }

    /// Reads the text of a disclosure.
    ///
    /// # Errors
    /// [`DisclosureError::Form`], or [`DisclosureError::Name`].
    pub fn read(text: &str) -> Result<Self, DisclosureError> {
        let disclosure = Self { text: text.to_owned() };
        disclosure.opened(|_, _| ())?;
        Ok(disclosure)
    }

    /// The base64url text, which reveals salt, name and value.
    #[must_use]
    pub fn as_text(&self) -> &str {
        &self.text
    }

    /// By what the record commits to it.
    #[must_use]
    pub fn commitment(&self) -> Commitment {
        Commitment::new(sha256(self.text.as_bytes()))
    }

    /// Hands name and canonical value to a function, and wipes what it decoded for it.
    ///
    /// # Errors
    /// [`DisclosureError::Form`], or [`DisclosureError::Name`].
    pub fn opened<T>(&self, look: impl FnOnce(&str, &[u8]) -> T) -> Result<T, DisclosureError> {
        let mut array = URL_SAFE_NO_PAD.decode(&self.text).map_err(|_| DisclosureError::Form)?;
        let outcome = parts(&array).map(|(name, value)| look(name, value));
        array.zeroize();
        outcome
    }
}

impl Drop for Disclosure {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

impl core::fmt::Debug for Disclosure {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Disclosure({} characters)", self.text.len())
    }
}

fn good_name(name: &str) -> bool {
    (1..=64).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Name and value of a canonical `[salt, name, value]`.
fn parts(array: &[u8]) -> Result<(&str, &[u8]), DisclosureError> {
    validate_canonical(array).map_err(|_| DisclosureError::Form)?;
    let text = core::str::from_utf8(array).map_err(|_| DisclosureError::Form)?;
    let (salt, rest) = text
        .strip_prefix("[\"")
        .and_then(|rest| rest.split_once("\",\""))
        .ok_or(DisclosureError::Form)?;
    let (name, rest) = rest.split_once("\",").ok_or(DisclosureError::Form)?;
    let value = rest.strip_suffix(']').ok_or(DisclosureError::Form)?;
    // RFC 9901 lets others use longer salts; 128 bits are the least.
    let salt = URL_SAFE_NO_PAD.decode(salt).map_err(|_| DisclosureError::Form)?;
    if salt.len() < 16 {
        return Err(DisclosureError::Form);
    }
    if !good_name(name) {
        return Err(DisclosureError::Name);
    }
    // A fourth element would leave a value that is none.
    validate_canonical(value.as_bytes()).map_err(|_| DisclosureError::Form)?;
    Ok((name, value.as_bytes()))
}

/// One line of the vault: the disclosure and the position of the record that commits to it, as canonical JSON with a
/// new line. The digest is not stored: it follows from the disclosure.
#[derive(Debug)]
pub struct VaultEntry {
    /// The position of the record in its trail.
    pub position: u64,
    /// What the record committed to.
    pub disclosure: Disclosure,
}

impl VaultEntry {
    /// Appends the line to the bytes of a vault file.
    pub fn push_line(position: u64, disclosure: &Disclosure, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"disclosure\":\"");
        out.extend_from_slice(disclosure.text.as_bytes());
        out.extend_from_slice(format!("\",\"position\":{position}}}\n").as_bytes());
    }

    /// Reads one line, without its new line.
    ///
    /// # Errors
    /// As [`Disclosure::read`].
    pub fn read_line(line: &[u8]) -> Result<Self, DisclosureError> {
        validate_canonical(line).map_err(|_| DisclosureError::Form)?;
        let (disclosure, position) = core::str::from_utf8(line)
            .ok()
            .and_then(|line| line.strip_prefix("{\"disclosure\":\""))
            .and_then(|line| line.strip_suffix('}'))
            .and_then(|line| line.split_once("\",\"position\":"))
            .ok_or(DisclosureError::Form)?;
        Ok(Self {
            position: position.parse().map_err(|_| DisclosureError::Form)?,
            disclosure: Disclosure::read(disclosure)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn salt() -> Salt {
        Salt::take(&mut core::array::from_fn(|at| u8::try_from(at).unwrap())).unwrap()
    }

    #[test]
    fn digest_of_the_example_of_rfc_9901() {
        // RFC 9901, section 4.2.3: the digest of the disclosure of a family name.
        let text = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0";
        let disclosure = Disclosure { text: text.to_owned() };
        assert_eq!(
            disclosure.commitment().to_string(),
            "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"
        );
    }

    #[test]
    fn read_again_with_name_and_value() {
        let value = CanonicalJson::from_text(r#"{"b":[1],"a":"é\",\"x"}"#.as_bytes()).unwrap();
        let disclosure = Disclosure::new(salt(), "fact", &value).unwrap();
        let read = Disclosure::read(disclosure.as_text()).unwrap();
        assert_eq!(read.commitment(), disclosure.commitment());
        let opened = read.opened(|name, value| (name.to_owned(), value.to_vec())).unwrap();
        assert_eq!(opened, ("fact".to_owned(), value.as_bytes().to_vec()));
        let mut line = Vec::new();
        VaultEntry::push_line(7, &disclosure, &mut line);
        let entry = VaultEntry::read_line(line.strip_suffix(b"\n").unwrap()).unwrap();
        assert_eq!((entry.position, entry.disclosure.as_text()), (7, disclosure.as_text()));
    }

    #[test]
    fn another_salt_another_commitment() {
        let value = CanonicalJson::string("85073003328").unwrap();
        let mut other = [7; 16];
        other[0] = 1;
        let one = Disclosure::new(salt(), "ssin", &value).unwrap().commitment();
        let two = Disclosure::new(Salt::take(&mut other).unwrap(), "ssin", &value).unwrap();
        assert_ne!(one, two.commitment());
        assert_eq!(other, [0; 16]);
        assert!(!format!("{two:?}").contains(two.as_text()));
    }

    #[test]
    fn what_is_no_disclosure() {
        assert!(matches!(Salt::take(&mut [0; 16]), Err(DisclosureError::Salt)));
        let value = CanonicalJson::string("x").unwrap();
        for name in ["", "a b", "naam\u{fc}", &"a".repeat(65)] {
            assert!(matches!(
                Disclosure::new(salt(), name, &value),
                Err(DisclosureError::Name)
            ));
        }
        for array in [
            "",
            "{}",
            r#"["AAECAwQFBgcICQoLDA0ODw","a"]"#,
            r#"["AAECAwQFBgcICQoLDA0ODw","a",1,2]"#,
            r#"["AAECAwQFBgcICQoLDA0O","a",1]"#,
            r#"["AAECAwQFBgcICQoLDA0ODw", "a",1]"#,
            r#"["AAECAwQFBgcICQoLDA0ODw",1,1]"#,
        ] {
            assert!(Disclosure::read(&URL_SAFE_NO_PAD.encode(array)).is_err(), "{array}");
        }
        assert!(Disclosure::read("not base64!").is_err());
    }
}
