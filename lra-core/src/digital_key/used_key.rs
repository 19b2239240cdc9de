use super::{KeyKind, KeyKindRow};
use crate::decision::KeyFacts;
use crate::rulebook::Parameters;

/// The key that a question is about, as far as it is known: its kind and what the rulebook says of that, looked up once for
/// all rules.
#[derive(Clone, Copy)]
pub(crate) struct UsedKey<'a> {
    kind: Option<&'a KeyKind>,
    row: Option<&'a KeyKindRow>,
    none: bool,
}

impl<'a> UsedKey<'a> {
    #[inline]
    pub fn of(facts: &'a KeyFacts, parameters: &'a Parameters) -> Self {
        let kind = facts.kind.as_ref();
        let none = kind.is_some_and(KeyKind::is_none);
        Self {
            kind,
            // No rulebook has a row for no key.
            row: kind.filter(|_| !none).and_then(|kind| parameters.key_kind(*kind)),
            none,
        }
    }

    /// Its kind; that there is no key is a kind as well.
    pub const fn kind(&self) -> Option<&'a KeyKind> {
        self.kind
    }

    /// Whether there is a key, of whatever kind.
    pub fn exists(&self) -> Option<bool> {
        self.kind.map(|_| !self.none)
    }

    /// Whether a password belongs to it.
    pub fn has_password(&self) -> Option<bool> {
        self.kind.map(|_| self.row.is_some_and(|row| row.password))
    }

    /// Whether it is of the kind with that word.
    pub fn is(&self, word: &str) -> Option<bool> {
        self.kind.map(|kind| kind.is(word))
    }

    /// What the rulebook says of its kind; nothing if it does not know it.
    pub const fn row(&self) -> Option<&'a KeyKindRow> {
        self.row
    }
}
