//! The one sequence of bytes that stands for a JSON value: RFC 8785 over a restricted profile.
//!
//! The profile: member names of ASCII letters and digits, no floats, integers up to 2⁵³ − 1 in size, no duplicate
//! member, no lone surrogate, at most [`MAX_DEPTH`] nested containers, at most [`MAX_BYTES`] bytes. What lies outside
//! is refused, never repaired: a rounded number or a dropped duplicate would be another document under the same
//! signature. The reader is this module's own, because the features of a JSON library are chosen by whoever links it
//! and must not change a digest.

use super::canonical_reader::Reader;

/// The longest canonical form, in bytes: what the length prefix of an entry bundle can hold.
pub const MAX_BYTES: usize = 65_535;
/// The deepest nesting of arrays and objects.
pub const MAX_DEPTH: usize = 16;
/// The largest integer and, negated, the smallest: 2⁵³ − 1, which every JSON reader keeps exactly.
pub const MAX_INTEGER: i64 = 9_007_199_254_740_991;
/// The longest text that [`canonicalise`] reads; white space and escapes may make it longer than what it yields.
pub const MAX_INPUT_BYTES: usize = 1_048_576;

/// Where and why bytes are not the canonical form, or have none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("at byte {offset}: {fault}")]
pub struct CanonicalError {
    /// The offset of the byte at which reading stopped, from 0.
    pub offset: usize,
    /// What was wrong there.
    pub fault: CanonicalFault,
}

/// What takes a JSON text out of the profile, or its bytes out of the canonical form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CanonicalFault {
    /// Longer than [`MAX_BYTES`], or than [`MAX_INPUT_BYTES`] before it was put in order.
    #[error("longer than the profile allows")]
    TooLong,
    /// Nested deeper than [`MAX_DEPTH`].
    #[error("nested deeper than 16 containers")]
    TooDeep,
    /// Not JSON (RFC 8259).
    #[error("not json")]
    Syntax,
    /// Not UTF-8.
    #[error("not utf-8")]
    Encoding,
    /// A member name that is empty or holds anything but ASCII letters and digits.
    #[error("a member name must be of ascii letters and digits")]
    MemberName,
    /// A member name stands twice in one object.
    #[error("a member stands twice")]
    DuplicateMember,
    /// Members are not in the order of their names.
    #[error("members must be in the order of their names")]
    MemberOrder,
    /// A number with a fraction or an exponent, a leading zero or minus zero.
    #[error("a number must be an integer without leading zero")]
    NotAnInteger,
    /// An integer beyond [`MAX_INTEGER`].
    #[error("an integer must lie within 2^53 - 1")]
    IntegerRange,
    /// Half of a surrogate pair.
    #[error("a surrogate stands alone")]
    LoneSurrogate,
    /// An escape for a character that stands for itself, or one not in its shortest form.
    #[error("a character must be written in its one canonical way")]
    Escape,
    /// White space between tokens.
    #[error("no white space may stand between tokens")]
    WhiteSpace,
}

/// Decides whether bytes are a canonical form, exactly as [`canonicalise`] would write it. Keeps nothing of them.
///
/// # Errors
/// [`CanonicalError`] with the first place where they are not.
///
/// ```
/// use lra_core::audit::canonical::validate_canonical;
/// assert!(validate_canonical(br#"{"a":1,"b":"x"}"#).is_ok());
/// assert!(validate_canonical(br#"{"b":"x","a":1}"#).is_err());
/// ```
pub fn validate_canonical(bytes: &[u8]) -> Result<(), CanonicalError> {
    if bytes.len() > MAX_BYTES {
        return Err(CanonicalError {
            offset: MAX_BYTES,
            fault: CanonicalFault::TooLong,
        });
    }
    Reader::canonical(bytes)?.check()
}

/// The canonical form of a JSON text whose members may stand in any order, with any white space and escapes.
///
/// # Errors
/// [`CanonicalError`] when the text is not JSON or has no canonical form in the profile.
///
/// ```
/// use lra_core::audit::canonical::canonicalise;
/// assert_eq!(canonicalise(br#" {"b": "\u0041", "a": 1} "#)?, br#"{"a":1,"b":"A"}"#);
/// # Ok::<(), lra_core::audit::canonical::CanonicalError>(())
/// ```
pub fn canonicalise(text: &[u8]) -> Result<Vec<u8>, CanonicalError> {
    let too_long = |offset| CanonicalError {
        offset,
        fault: CanonicalFault::TooLong,
    };
    if text.len() > MAX_INPUT_BYTES {
        return Err(too_long(MAX_INPUT_BYTES));
    }
    let out = Reader::any_order(text)?.rewrite()?;
    if out.len() > MAX_BYTES {
        return Err(too_long(text.len()));
    }
    Ok(out)
}

/// A JSON value in its canonical form; cannot hold anything else.
///
/// `Debug` shows only its length, because the value may be personal data.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CanonicalJson(Box<[u8]>);

impl CanonicalJson {
    /// Takes bytes that already are the canonical form.
    ///
    /// # Errors
    /// As [`validate_canonical`].
    pub fn from_canonical(bytes: &[u8]) -> Result<Self, CanonicalError> {
        validate_canonical(bytes)?;
        Ok(Self(bytes.into()))
    }

    /// Puts a JSON text into its canonical form.
    ///
    /// # Errors
    /// As [`canonicalise`].
    pub fn from_text(text: &[u8]) -> Result<Self, CanonicalError> {
        canonicalise(text).map(|bytes| Self(bytes.into()))
    }

    /// A JSON string.
    ///
    /// # Errors
    /// [`CanonicalFault::TooLong`] when its canonical form would pass [`MAX_BYTES`].
    pub fn string(text: &str) -> Result<Self, CanonicalError> {
        let mut bytes = Vec::with_capacity(text.len() + 2);
        push_string(&mut bytes, text);
        if bytes.len() > MAX_BYTES {
            return Err(CanonicalError {
                offset: MAX_BYTES,
                fault: CanonicalFault::TooLong,
            });
        }
        Ok(Self(bytes.into()))
    }

    /// The canonical bytes, which are UTF-8.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl core::fmt::Debug for CanonicalJson {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "CanonicalJson({} bytes)", self.0.len())
    }
}

/// Writes a string in its one canonical way (RFC 8785, section 3.2.2.2).
pub(super) fn push_string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let mut plain_from = 0;
    let bytes = text.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        if byte >= 0x20 && byte != b'"' && byte != b'\\' {
            continue;
        }
        out.extend_from_slice(bytes.get(plain_from..at).unwrap_or_default());
        plain_from = at + 1;
        push_escape(out, byte);
    }
    out.extend_from_slice(bytes.get(plain_from..).unwrap_or_default());
    out.push(b'"');
}

/// Writes the escape of a quotation mark, a reverse solidus or a control character.
fn push_escape(out: &mut Vec<u8>, byte: u8) {
    out.push(b'\\');
    match byte {
        0x08 => out.push(b'b'),
        b'\t' => out.push(b't'),
        b'\n' => out.push(b'n'),
        0x0c => out.push(b'f'),
        b'\r' => out.push(b'r'),
        b'"' | b'\\' => out.push(byte),
        _ => {
            out.extend_from_slice(b"u00");
            for digit in [byte >> 4, byte & 0x0f] {
                out.push(if digit < 10 { b'0' + digit } else { b'a' + digit - 10 });
            }
        }
    }
}
