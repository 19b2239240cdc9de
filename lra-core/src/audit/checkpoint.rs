//! The signed head of a log: C2SP tlog-checkpoint in a C2SP signed note, with Ed25519.
//!
//! Signing takes two steps, so that the key may live in a hardware module: [`Checkpoint::unsigned_note`] yields the text
//! to sign, [`UnsignedNote::attach`] takes the signature and checks it. Signatures of others (witnesses that co-sign)
//! are kept as they are.

use super::note::{LogKey, NoteError, NoteSignature, Origin, read_note};
use super::tree::Hash;
use core::fmt;

/// What a log says about itself: who it is, how many records it has, and the root over them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log.
    pub origin: Origin,
    /// How many records the log holds.
    pub size: u64,
    /// The root of the Merkle tree over them.
    pub root: Hash,
}

impl Checkpoint {
    /// The text that the key of the log signs.
    #[must_use]
    pub fn unsigned_note(&self) -> UnsignedNote {
        UnsignedNote {
            text: format!("{}\n{}\n{}\n", self.origin, self.size, self.root),
            checkpoint: self.clone(),
        }
    }

    fn read(text: &str) -> Result<Self, NoteError> {
        let mut lines = text.lines();
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next()) else {
            return Err(NoteError::CheckpointText);
        };
        // Extension lines are allowed, empty ones are not.
        if lines.any(str::is_empty) || (size.len() > 1 && size.starts_with('0')) {
            return Err(NoteError::CheckpointText);
        }
        if !size.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NoteError::CheckpointText);
        }
        Ok(Self {
            origin: origin.parse()?,
            size: size.parse().map_err(|_| NoteError::CheckpointText)?,
            root: root.parse().map_err(|_| NoteError::CheckpointText)?,
        })
    }
}

/// The text of a checkpoint that waits for its signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnsignedNote {
    text: String,
    checkpoint: Checkpoint,
}

impl UnsignedNote {
    /// The bytes to sign with Ed25519 (RFC 8032, without pre-hashing).
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Adds the signature of the log.
    ///
    /// # Errors
    /// [`NoteError::KeyName`] when the key belongs to another origin, [`NoteError::Signature`] when the signature is
    /// not this key's: a checkpoint nobody could verify is never written.
    pub fn attach(self, key: &LogKey, signature: [u8; 64]) -> Result<VerifiedCheckpoint, NoteError> {
        if *key.name() != self.checkpoint.origin {
            return Err(NoteError::KeyName);
        }
        if !key.public_key().verifies(self.text.as_bytes(), &signature) {
            return Err(NoteError::Signature);
        }
        let signatures = vec![NoteSignature::new(key.name().clone(), key.id(), signature.to_vec())];
        Ok(VerifiedCheckpoint {
            signed: SignedCheckpoint {
                text: self.text,
                checkpoint: self.checkpoint,
                signatures,
            },
        })
    }
}

/// A checkpoint as it is stored, with the signatures that stand under it, none of them verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    text: String,
    checkpoint: Checkpoint,
    signatures: Vec<NoteSignature>,
}

impl SignedCheckpoint {
    /// Decides whether the log signed it.
    ///
    /// # Errors
    /// [`NoteError::KeyName`] when the checkpoint is of another origin than the key, [`NoteError::NotSigned`] when no
    /// signature is of this key, [`NoteError::Signature`] when one claims to be and is not. Signatures of other keys
    /// are ignored.
    pub fn verify(self, key: &LogKey) -> Result<VerifiedCheckpoint, NoteError> {
        if *key.name() != self.checkpoint.origin {
            return Err(NoteError::KeyName);
        }
        let mut signed = false;
        for signature in self.signatures.iter().filter(|signature| signature.is_of(key)) {
            if !key.public_key().verifies(self.text.as_bytes(), signature.bytes()) {
                return Err(NoteError::Signature);
            }
            signed = true;
        }
        if signed {
            Ok(VerifiedCheckpoint { signed: self })
        } else {
            Err(NoteError::NotSigned)
        }
    }

    /// What it says, which nothing proves before [`SignedCheckpoint::verify`].
    #[must_use]
    pub const fn unverified(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// The signatures under it, in order.
    #[must_use]
    pub fn signatures(&self) -> &[NoteSignature] {
        &self.signatures
    }
}

impl core::str::FromStr for SignedCheckpoint {
    type Err = NoteError;

    fn from_str(note: &str) -> Result<Self, NoteError> {
        let (text, signatures) = read_note(note)?;
        Ok(Self {
            checkpoint: Checkpoint::read(text)?,
            text: text.to_owned(),
            signatures,
        })
    }
}

impl fmt::Display for SignedCheckpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures
            .iter()
            .try_for_each(|signature| writeln!(f, "{signature}"))
    }
}

/// A checkpoint under which the log's own signature was verified. Only such a one can be asked whether a record is in
/// the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedCheckpoint {
    signed: SignedCheckpoint,
}

impl VerifiedCheckpoint {
    /// What the log signed.
    #[must_use]
    pub const fn checkpoint(&self) -> &Checkpoint {
        &self.signed.checkpoint
    }

    /// How many records the log holds.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.signed.checkpoint.size
    }

    /// The root over the records.
    #[must_use]
    pub const fn root(&self) -> Hash {
        self.signed.checkpoint.root
    }

    /// The note with all its signatures.
    #[must_use]
    pub const fn signed(&self) -> &SignedCheckpoint {
        &self.signed
    }

    /// Adds the signature of another party, such as a witness, without judging it.
    pub fn add_signature(&mut self, signature: NoteSignature) {
        if !self.signed.signatures.contains(&signature) {
            self.signed.signatures.push(signature);
        }
    }
}

impl fmt::Display for VerifiedCheckpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.signed, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ring::signature::{Ed25519KeyPair, KeyPair};

    fn pair(seed: u8) -> Ed25519KeyPair {
        Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).unwrap()
    }

    fn key_of(pair: &Ed25519KeyPair) -> LogKey {
        let public = pair.public_key().as_ref().try_into().unwrap();
        LogKey::new("desk.example/trail".parse().unwrap(), public).unwrap()
    }

    fn signed(seed: u8) -> VerifiedCheckpoint {
        let note = Checkpoint {
            origin: "desk.example/trail".parse().unwrap(),
            size: 0,
            root: Hash::of_empty_tree(),
        }
        .unsigned_note();
        let pair = pair(seed);
        let signature = pair.sign(note.text().as_bytes()).as_ref().try_into().unwrap();
        note.attach(&key_of(&pair), signature).unwrap()
    }

    #[test]
    fn written_and_read_again() {
        let checkpoint = signed(1);
        let text = checkpoint.to_string();
        assert!(text.starts_with(
            "desk.example/trail\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— desk.example/trail "
        ));
        let read: SignedCheckpoint = text.parse().unwrap();
        assert_eq!(read.verify(&key_of(&pair(1))), Ok(checkpoint));
        let other: SignedCheckpoint = text.parse().unwrap();
        assert_eq!(other.verify(&key_of(&pair(2))), Err(NoteError::NotSigned));
    }

    #[test]
    fn any_changed_byte_is_refused() {
        let text = signed(1).to_string().into_bytes();
        for at in 0..text.len() {
            for flip in [1, 0x20, 0x80] {
                let mut changed = text.clone();
                changed[at] ^= flip;
                let verdict = core::str::from_utf8(&changed)
                    .map_err(|_| NoteError::Form)
                    .and_then(str::parse::<SignedCheckpoint>)
                    .and_then(|note| note.verify(&key_of(&pair(1))));
                assert!(verdict.is_err(), "byte {at}");
            }
        }
    }

    #[test]
    fn signatures_of_others_are_kept_and_ignored() {
        let mut checkpoint = signed(1);
        let witness = NoteSignature::new("witness.example/w1".parse().unwrap(), [1, 2, 3, 4], vec![9; 72]);
        checkpoint.add_signature(witness.clone());
        checkpoint.add_signature(witness.clone());
        let read: SignedCheckpoint = checkpoint.to_string().parse().unwrap();
        assert_eq!(read.signatures().len(), 2);
        assert_eq!(read.signatures().last(), Some(&witness));
        assert_eq!(read.verify(&key_of(&pair(1))), Ok(checkpoint));
    }

    #[test]
    fn a_wrong_signature_is_never_attached() {
        let note = signed(1).checkpoint().unsigned_note();
        assert_eq!(note.attach(&key_of(&pair(1)), [0; 64]), Err(NoteError::Signature));
        let mut foreign = signed(1).checkpoint().clone();
        foreign.origin = "desk.example/other".parse().unwrap();
        assert_eq!(
            foreign.unsigned_note().attach(&key_of(&pair(1)), [0; 64]),
            Err(NoteError::KeyName)
        );
    }

    #[test]
    fn sizes_and_roots_have_one_spelling() {
        let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        for body in [
            format!("a.example\n00\n{root}\n"),
            format!("a.example\n+1\n{root}\n"),
            format!("a.example\n\n{root}\n"),
            format!("a.example\n18446744073709551616\n{root}\n"),
            "a.example\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n".to_owned(),
            "a.example\n1\nAAAA\n".to_owned(),
            format!("two words\n1\n{root}\n"),
            "a.example\n1\n".to_owned(),
        ] {
            let note = format!("{body}\n— a.example AAAAAAAAAAA=\n");
            assert!(note.parse::<SignedCheckpoint>().is_err(), "{body}");
        }
        let extended = format!("a.example\n1\n{root}\nmore\n\n— a.example AAAAAAAAAAA=\n");
        assert_eq!(extended.parse::<SignedCheckpoint>().unwrap().to_string(), extended);
    }
}
