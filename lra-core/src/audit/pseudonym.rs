//! Keyed pseudonyms: a party finds its own records of a person again, and nobody else does.

use super::word::Word;
use crate::crypto::{HmacKey, pre_authentication_encoding};

octets! {
    /// The value of a pseudonym: an HMAC-SHA-256 tag.
    PseudonymValue, 32, "a pseudonym: 32 octets in base64url without padding"
}

/// A pseudonym as a record holds it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Pseudonym {
    /// The id of the key, which names party and year in the party's own key list.
    pub key: Word,
    /// The tag.
    pub value: PseudonymValue,
}

/// The secret with which one party makes its pseudonyms of one year. When it is destroyed, nobody can link them any more.
pub struct PseudonymKey {
    id: Word,
    party: Word,
    year: u16,
    key: HmacKey,
}

impl PseudonymKey {
    /// A key by its id, the party it belongs to and the year it serves.
    #[must_use]
    pub const fn new(id: Word, party: Word, year: u16, key: HmacKey) -> Self {
        Self { id, party, year, key }
    }

    /// The year it serves.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// The pseudonym of a person or organisation.
    ///
    /// `kind` names what the identifier is (`ssin`, `enterprise-number`), `identifier` is its canonical form. The tag
    /// is HMAC-SHA-256 over the pre-authentication encoding of `lra/pseudonym/v1`, party, year, kind and identifier,
    /// so that a tag is never another party's, year's or kind's.
    #[must_use]
    pub fn pseudonym(&self, kind: &Word, identifier: &str) -> Pseudonym {
        let year = self.year.to_string();
        let mut message = pre_authentication_encoding(&[
            b"lra/pseudonym/v1",
            self.party.as_str().as_bytes(),
            year.as_bytes(),
            kind.as_str().as_bytes(),
            identifier.as_bytes(),
        ]);
        let value = PseudonymValue::new(self.key.tag(&message));
        zeroize::Zeroize::zeroize(&mut message);
        Pseudonym {
            key: self.id.clone(),
            value,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(id: &str, party: &str, year: u16) -> PseudonymKey {
        let mut octets = core::array::from_fn(|at| u8::try_from(at).unwrap());
        PseudonymKey::new(
            id.parse().unwrap(),
            party.parse().unwrap(),
            year,
            HmacKey::take(&mut octets).unwrap(),
        )
    }

    #[test]
    fn one_tag_for_each_party_year_kind_and_person() {
        let ssin: Word = "ssin".parse().unwrap();
        let tag = |party, year, kind: &Word, person| key("k", party, year).pseudonym(kind, person).value;
        let base = tag("lra", 2026, &ssin, "85073003328");
        assert_eq!(base, key("other", "lra", 2026).pseudonym(&ssin, "85073003328").value);
        for other in [
            tag("ebox", 2026, &ssin, "85073003328"),
            tag("lra", 2027, &ssin, "85073003328"),
            tag("lra", 2026, &"bis".parse().unwrap(), "85073003328"),
            tag("lra", 2026, &ssin, "17073003384"),
        ] {
            assert_ne!(base, other);
        }
    }
}
