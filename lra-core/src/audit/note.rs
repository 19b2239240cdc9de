//! Signed notes (C2SP signed-note): names, keys and signature lines.

use crate::crypto::{Ed25519PublicKey, LowOrderKey, Sha256};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use core::fmt;

/// The longest note that is read, in bytes.
pub const MAX_NOTE_BYTES: usize = 1_048_576;
/// The most signatures that are read under one note.
pub const MAX_SIGNATURES: usize = 100;
/// The signature type of plain Ed25519.
const ED25519: u8 = 0x01;

/// Why a note, a key or a name was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoteError {
    /// The name of a log or a key breaks the grammar of [`Origin`].
    #[error("an origin must be 1 to 255 ascii letters, digits, or . _ ~ / - and start with a letter or digit")]
    Origin,
    /// Not a signed note.
    #[error("not a signed note")]
    Form,
    /// The text of the note is not a checkpoint.
    #[error("not a checkpoint: expected an origin, a size and a root")]
    CheckpointText,
    /// Not a verifier key of the form `name+key id+base64`.
    #[error("not an Ed25519 verifier key of the form name+id+base64")]
    KeyForm,
    /// The key is of low order.
    #[error("the key is of low order")]
    LowOrderKey,
    /// The name of the key is not the origin of the checkpoint.
    #[error("the key belongs to another origin than the checkpoint")]
    KeyName,
    /// The expected key did not sign.
    #[error("the checkpoint is not signed by the expected key")]
    NotSigned,
    /// A signature said to be of the expected key is not.
    #[error("the signature of the expected key is wrong")]
    Signature,
}

impl NoteError {
    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        match self {
            Self::Origin => {
                "an origin of 1 to 255 ASCII letters, digits, or . _ ~ / -, with a letter or digit at its beginning"
            }
            Self::Form => "a signed note",
            Self::CheckpointText => "a checkpoint: origin, size and root",
            Self::KeyForm => "an Ed25519 verifier key of the form NAME+KEYID+KEY",
            Self::LowOrderKey => "the key of a real key pair",
            Self::KeyName => "a key of the origin of the checkpoint",
            Self::NotSigned => "a checkpoint that the expected key signed",
            Self::Signature => "a signature that the expected key made",
        }
    }
}

impl From<LowOrderKey> for NoteError {
    fn from(_: LowOrderKey) -> Self {
        Self::LowOrderKey
    }
}

/// The name of a log, which is also the name of its key: an address without scheme, such as `lra.example.be/desk-1`.
///
/// C2SP only recommends that form; here it is required, so that the name also stands as the source of a CloudEvent,
/// in one spelling.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Origin(Box<str>);

impl Origin {
    /// The name as text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        &self.0
    }
}

impl core::str::FromStr for Origin {
    type Err = NoteError;

    fn from_str(text: &str) -> Result<Self, NoteError> {
        let good = |byte: u8| byte.is_ascii_alphanumeric() || b"._~/-".contains(&byte);
        let starts_well = text.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric());
        if starts_well && text.len() <= 255 && text.bytes().all(good) {
            Ok(Self(text.into()))
        } else {
            Err(NoteError::Origin)
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

serde_as_text!(Origin, "the origin of a log");

/// The public half of the key with which a log signs its checkpoints.
///
/// As text it is a verifier key of the signed-note ecosystem: `name+key id+base64(type, key)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogKey {
    name: Origin,
    id: [u8; 4],
    key: Ed25519PublicKey,
}

impl LogKey {
    /// Registers a key under the name of its log.
    ///
    /// # Errors
    /// [`NoteError::LowOrderKey`].
    pub fn new(name: Origin, key: [u8; 32]) -> Result<Self, NoteError> {
        let key = Ed25519PublicKey::new(key)?;
        let mut hash = Sha256::new();
        hash.update(name.as_str().as_bytes());
        hash.update(&[b'\n', ED25519]);
        hash.update(key.as_bytes());
        let [a, b, c, d, ..] = hash.finish();
        Ok(Self {
            name,
            id: [a, b, c, d],
            key,
        })
    }

    /// The name of the key and of its log.
    #[must_use]
    pub const fn name(&self) -> &Origin {
        &self.name
    }

    /// The key id: the first four bytes of SHA-256 over name, new line, type and key.
    #[must_use]
    pub const fn id(&self) -> [u8; 4] {
        self.id
    }

    /// The key itself.
    #[must_use]
    pub const fn public_key(&self) -> &Ed25519PublicKey {
        &self.key
    }
}

impl fmt::Display for LogKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut typed = vec![ED25519];
        typed.extend_from_slice(self.key.as_bytes());
        let id = u32::from_be_bytes(self.id);
        write!(f, "{}+{id:08x}+{}", self.name, STANDARD.encode(typed))
    }
}

impl core::str::FromStr for LogKey {
    type Err = NoteError;

    fn from_str(text: &str) -> Result<Self, NoteError> {
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(NoteError::KeyForm);
        };
        let typed = STANDARD.decode(key).map_err(|_| NoteError::KeyForm)?;
        let [ED25519, key @ ..] = typed.as_slice() else {
            return Err(NoteError::KeyForm);
        };
        let key = Self::new(name.parse()?, key.try_into().map_err(|_| NoteError::KeyForm)?)?;
        if format!("{:08x}", u32::from_be_bytes(key.id)) == id {
            Ok(key)
        } else {
            Err(NoteError::KeyForm)
        }
    }
}

serde_as_text!(LogKey, "an Ed25519 verifier key of the form name+id+base64");

/// One signature line of a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteSignature {
    name: Box<str>,
    key_id: [u8; 4],
    bytes: Box<[u8]>,
}

impl NoteSignature {
    /// A signature by name and id of its key, of whatever algorithm.
    #[must_use]
    pub fn new(name: Origin, key_id: [u8; 4], bytes: Vec<u8>) -> Self {
        Self {
            name: name.0,
            key_id,
            bytes: bytes.into(),
        }
    }

    /// The name of the key.
    #[must_use]
    pub const fn name(&self) -> &str {
        &self.name
    }

    /// The id of the key.
    #[must_use]
    pub const fn key_id(&self) -> [u8; 4] {
        self.key_id
    }

    /// The signature, in the form of its algorithm.
    #[must_use]
    pub const fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Whether it claims to be of this key.
    pub(super) fn is_of(&self, key: &LogKey) -> bool {
        *self.name == *key.name.as_str() && self.key_id == key.id
    }
}

impl fmt::Display for NoteSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = self.key_id.to_vec();
        bytes.extend_from_slice(&self.bytes);
        write!(f, "— {} {}", self.name, STANDARD.encode(bytes))
    }
}

impl core::str::FromStr for NoteSignature {
    type Err = NoteError;

    fn from_str(line: &str) -> Result<Self, NoteError> {
        let (name, signature) = line
            .strip_prefix("— ")
            .and_then(|rest| rest.split_once(' '))
            .ok_or(NoteError::Form)?;
        // The name of a stranger's key only has to obey the signed-note grammar.
        if name.is_empty() || name.contains(|c: char| c.is_whitespace() || c == '+') {
            return Err(NoteError::Form);
        }
        let decoded = STANDARD.decode(signature).map_err(|_| NoteError::Form)?;
        let [a, b, c, d, bytes @ ..] = decoded.as_slice() else {
            return Err(NoteError::Form);
        };
        if bytes.is_empty() {
            return Err(NoteError::Form);
        }
        Ok(Self {
            name: name.into(),
            key_id: [*a, *b, *c, *d],
            bytes: bytes.into(),
        })
    }
}

/// Splits a note into its text, with the final new line, and its signatures.
pub(super) fn read_note(note: &str) -> Result<(&str, Vec<NoteSignature>), NoteError> {
    if note.len() > MAX_NOTE_BYTES || note.bytes().any(|byte| byte < 0x20 && byte != b'\n') {
        return Err(NoteError::Form);
    }
    let at = note.rfind("\n\n").ok_or(NoteError::Form)?;
    let (text, lines) = note.split_at_checked(at + 1).ok_or(NoteError::Form)?;
    let lines = lines
        .strip_prefix('\n')
        .and_then(|lines| lines.strip_suffix('\n'))
        .ok_or(NoteError::Form)?;
    if lines.split('\n').count() > MAX_SIGNATURES {
        return Err(NoteError::Form);
    }
    let signatures = lines.split('\n').map(str::parse).collect::<Result<_, _>>()?;
    Ok((text, signatures))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_ids_agree_with_a_published_verifier_key() {
        // The verifier key of the Go checksum database.
        let text = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
        assert_eq!(text.parse::<LogKey>().unwrap().to_string(), text);
        for wrong in [
            "sum.golang.org+033de0af+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
            "sum.golang.org+033DE0AE+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
            "sum.golang.com+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
            "sum.golang.org+033de0ae+As4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
            "sum.golang.org+033de0ae",
            "",
        ] {
            assert!(wrong.parse::<LogKey>().is_err(), "{wrong}");
        }
        assert_eq!(LogKey::new("a".parse().unwrap(), [0; 32]), Err(NoteError::LowOrderKey));
    }

    #[test]
    fn origins_have_a_narrow_grammar() {
        assert!("lra.example.be/desk-1".parse::<Origin>().is_ok());
        for wrong in [
            "",
            "/a",
            "a b",
            "a+b",
            "a\nb",
            "desk\u{a0}1",
            "bureau-é",
            "a:b",
            &"a".repeat(256),
        ] {
            assert_eq!(wrong.parse::<Origin>(), Err(NoteError::Origin), "{wrong}");
        }
    }

    #[test]
    fn notes_need_a_text_a_blank_line_and_signatures() {
        let good = "text\n\n— k.example AAAAAAAAAAA=\n";
        assert_eq!(read_note(good).unwrap().0, "text\n");
        assert_eq!(read_note("one\n\ntwo\n\n— k AAAAAAAAAAA=\n").unwrap().0, "one\n\ntwo\n");
        for wrong in [
            "",
            "\n\n",
            "text\n",
            "text\n\n",
            "text\n\n— k.example AAAAAAAAAAA=",
            "text\n\n- k.example AAAAAAAAAAA=\n",
            "text\n\n—  AAAAAAAAAAA=\n",
            "text\n\n— k+x AAAAAAAAAAA=\n",
            "text\n\n— k.example AAAA\n",
            "text\n\n— k.example AAAAAA==\n",
            "te\rxt\n\n— k.example AAAAAAAAAAA=\n",
        ] {
            assert_eq!(read_note(wrong), Err(NoteError::Form), "{wrong:?}");
        }
        let many = format!("text\n\n{}", "— k.example AAAAAAAAAAA=\n".repeat(MAX_SIGNATURES + 1));
        assert_eq!(read_note(&many), Err(NoteError::Form));
    }
}
