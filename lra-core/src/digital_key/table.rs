//! What the rulebook says of keys: the kinds there are and what each is worth.

use super::{KeyKind, Levels};
use crate::application::{ApplicationName, Portal};
use crate::decision::vocabulary::HolderProof;

/// A kind of key that the rulebook knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyKindRow {
    /// The kind.
    pub kind: KeyKind,
    /// What it is worth on each scale.
    pub levels: Levels,
    /// Whether a password belongs to it, so that what is demanded of passwords is demanded of it.
    pub password: bool,
}

/// The pair of a kind of key and an application for which that kind cannot be used (users' regulation, article 5bis: "some
/// digital keys are not available for every application").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnavailableKey {
    /// The kind of key.
    pub kind: KeyKind,
    /// The portal of the application.
    pub portal: Portal,
    /// The name of the application.
    pub name: ApplicationName,
}

/// What the rulebook says of keys.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct KeyTable {
    /// In the order of their kinds, each once.
    kinds: Vec<KeyKindRow>,
    /// In the order of the vocabulary.
    proofs: [Levels; 3],
    /// In the order of kind, portal and name, each once.
    unavailable: Vec<UnavailableKey>,
}

/// Why a row cannot be added to the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Repeated;

impl KeyTable {
    /// The most kinds a rulebook may know.
    pub const MOST_KINDS: usize = 30;

    pub fn add_kind(&mut self, row: KeyKindRow) -> Result<(), Repeated> {
        let place = self.kinds.binary_search_by_key(&row.kind, |row| row.kind);
        self.kinds.insert(place.err().ok_or(Repeated)?, row);
        Ok(())
    }

    pub fn set_proof(&mut self, proof: HolderProof, levels: Levels) {
        *self.proof_mut(proof) = levels;
    }

    pub fn add_unavailable(&mut self, row: UnavailableKey) -> Result<(), Repeated> {
        let place = self
            .unavailable
            .binary_search_by(|other| key(other).cmp(&key(&row)))
            .err()
            .ok_or(Repeated)?;
        self.unavailable.insert(place, row);
        Ok(())
    }

    #[inline]
    pub fn kind(&self, kind: KeyKind) -> Option<&KeyKindRow> {
        let place = self.kinds.binary_search_by_key(&kind, |row| row.kind).ok()?;
        self.kinds.get(place)
    }

    pub fn kinds(&self) -> &[KeyKindRow] {
        &self.kinds
    }

    pub fn proof(&self, proof: HolderProof) -> &Levels {
        let [low, substantial, high] = &self.proofs;
        match proof {
            HolderProof::Low => low,
            HolderProof::Substantial => substantial,
            HolderProof::High => high,
        }
    }

    fn proof_mut(&mut self, proof: HolderProof) -> &mut Levels {
        let [low, substantial, high] = &mut self.proofs;
        match proof {
            HolderProof::Low => low,
            HolderProof::Substantial => substantial,
            HolderProof::High => high,
        }
    }

    pub fn is_unavailable(&self, kind: KeyKind, portal: Portal, name: &ApplicationName) -> bool {
        let wanted = (kind, portal, name.as_str());
        self.unavailable.binary_search_by(|row| key(row).cmp(&wanted)).is_ok()
    }
}

fn key(row: &UnavailableKey) -> (KeyKind, Portal, &str) {
    (row.kind, row.portal, row.name.as_str())
}
