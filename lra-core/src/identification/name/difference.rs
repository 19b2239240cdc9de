use core::fmt;

/// A way in which two writings of the same name may differ. Each is tolerated only where the rulebook says so
/// ([`NameComparison`](super::NameComparison)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Difference {
    /// Capital or small letter.
    Case = 0,
    /// An accent, stroke or dot that one side lacks or has otherwise: `é` and `e`, `ł` and `l`, `ı` and `i`.
    Accents = 1,
    /// A hyphen that is a space or is missing on the other side.
    Hyphens = 2,
    /// An apostrophe that is a space or is missing on the other side.
    Apostrophes = 3,
    /// A particle joined to the next word on one side: `De Smet` and `Desmet`.
    Particles = 4,
    /// A letter written as ICAO Doc 9303-3, section 6 transliterates it: `Ü` as `UE`, `Æ` as `AE`.
    Transliteration = 5,
    /// The name field of a machine readable zone was full and ends inside the name.
    Truncation = 6,
    /// The document states the first of the register's first names, not all.
    FewerFirstNames = 7,
    /// The register states the first of the document's first names, not all.
    FewerInRegister = 8,
    /// The third first name is only an initial, as on Belgian cards.
    Initial = 9,
    /// Family name and first names stand in each other's place.
    Order = 10,
}

impl Difference {
    /// All differences, in the order in which they are listed.
    pub const ALL: [Self; 11] = [
        Self::Case,
        Self::Accents,
        Self::Hyphens,
        Self::Apostrophes,
        Self::Particles,
        Self::Transliteration,
        Self::Truncation,
        Self::FewerFirstNames,
        Self::FewerInRegister,
        Self::Initial,
        Self::Order,
    ];

    /// The identifier in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Accents => "accents",
            Self::Hyphens => "hyphens",
            Self::Apostrophes => "apostrophes",
            Self::Particles => "particles",
            Self::Transliteration => "transliteration",
            Self::Truncation => "truncation",
            Self::FewerFirstNames => "fewerFirstNames",
            Self::FewerInRegister => "fewerInRegister",
            Self::Initial => "initial",
            Self::Order => "order",
        }
    }
}

/// A set of [`Difference`]s.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct DifferenceSet(u16);

impl DifferenceSet {
    /// No difference.
    pub const EMPTY: Self = Self(0);

    /// Whether there is no difference.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many differences there are.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether this difference is in the set.
    #[must_use]
    pub const fn contains(self, difference: Difference) -> bool {
        self.0 & Self::of(difference).0 != 0
    }

    /// Whether every difference of this set is in the other.
    #[must_use]
    pub const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// The differences of either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The differences of this set that are not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The differences, in their order.
    pub fn iter(self) -> impl Iterator<Item = Difference> {
        Difference::ALL
            .into_iter()
            .filter(move |&difference| self.contains(difference))
    }

    /// The set of one difference.
    pub(super) const fn of(difference: Difference) -> Self {
        Self(1 << difference as u8)
    }

    /// Orders sets by how little they ask for: fewer differences first, then those listed first.
    pub(super) const fn weight(self) -> (u32, u16) {
        (self.count(), self.0)
    }
}

impl FromIterator<Difference> for DifferenceSet {
    fn from_iter<I: IntoIterator<Item = Difference>>(differences: I) -> Self {
        differences
            .into_iter()
            .fold(Self::EMPTY, |set, difference| set.union(Self::of(difference)))
    }
}

impl fmt::Debug for DifferenceSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// The sets of spelling differences under which two beginnings of names can be matched: bit *k* says that the set
/// whose bits are *k* is one of them. Only the six differences of spelling (bits 0 to 5) occur here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct SpellingSets(u64);

impl SpellingSets {
    /// No way to match.
    pub(super) const NONE: Self = Self(0);
    /// Matched with no difference.
    pub(super) const EXACT: Self = Self(1);

    /// For each of the six differences, the sets that contain it.
    const CONTAINING: [(Difference, u64); 6] = [
        (Difference::Case, 0xAAAA_AAAA_AAAA_AAAA),
        (Difference::Accents, 0xCCCC_CCCC_CCCC_CCCC),
        (Difference::Hyphens, 0xF0F0_F0F0_F0F0_F0F0),
        (Difference::Apostrophes, 0xFF00_FF00_FF00_FF00),
        (Difference::Particles, 0xFFFF_0000_FFFF_0000),
        (Difference::Transliteration, 0xFFFF_FFFF_0000_0000),
    ];

    /// Every set that has no other differences than these.
    pub(super) fn within(tolerated: DifferenceSet) -> Self {
        (0..64)
            .filter(|&bits| DifferenceSet(bits).is_within(tolerated))
            .fold(Self::NONE, |sets, bits| Self(sets.0 | 1 << bits))
    }

    /// Whether a set is in both.
    pub(super) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is no way to match.
    pub(super) const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Either the ways of this or of the other.
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The same ways, each with these differences added.
    pub(super) fn with(self, differences: DifferenceSet) -> Self {
        if differences.is_empty() {
            return self;
        }
        let mut sets = self.0;
        for (difference, containing) in Self::CONTAINING {
            if differences.contains(difference) {
                sets = ((sets & !containing) << (1_u32 << difference as u8)) | (sets & containing);
            }
        }
        Self(sets)
    }

    /// The sets, one after the other.
    pub(super) fn iter(self) -> impl Iterator<Item = DifferenceSet> {
        (0..64_u16).filter_map(move |bits| (self.0 >> bits & 1 == 1).then_some(DifferenceSet(bits)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adding_a_difference_adds_it_to_every_way() {
        let sets: Vec<DifferenceSet> = (0..64).map(DifferenceSet).collect();
        for &way in &sets {
            for &added in &sets {
                let start = SpellingSets(1 << way.0);
                let all: Vec<_> = start.with(added).iter().collect();
                assert_eq!(all, [way.union(added)]);
            }
        }
    }
}
