use super::DifferenceSet;

/// A part of the name of a person, as registers divide it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NamePart {
    /// The family name; its words are counted from 1.
    FamilyName,
    /// The first names, counted from 1.
    FirstNames,
}

impl NamePart {
    /// The identifier in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::FamilyName => "familyName",
            Self::FirstNames => "firstNames",
        }
    }
}

/// In what way two names are not the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mismatch {
    /// The letters are others.
    Letters,
    /// The register states a name or word that the document lacks.
    MissingOnDocument,
    /// The document states a name or word that the register lacks.
    MissingInRegister,
    /// The initial on the card does not begin the register's third first name.
    Initial,
    /// The names would agree, but only by differences that the rulebook does not tolerate: these.
    NotTolerated(DifferenceSet),
}

impl Mismatch {
    /// The identifier in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Letters => "letters",
            Self::MissingOnDocument => "missingOnDocument",
            Self::MissingInRegister => "missingInRegister",
            Self::Initial => "initial",
            Self::NotTolerated(_) => "notTolerated",
        }
    }
}

/// How the names on the document and in the register agree or differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NameAgreement {
    /// The same, letter by letter.
    Same,
    /// The same but for these differences, all of which the rulebook tolerates; never empty.
    SameButFor(DifferenceSet),
    /// Not the same.
    Differs {
        /// The part in which the first difference lies.
        part: NamePart,
        /// The word of the family name, or the first name, in which it lies, counted from 1: on the document, or in
        /// the register where the document lacks it.
        position: usize,
        /// In what way it differs.
        how: Mismatch,
    },
}

impl NameAgreement {
    /// Whether the names are to be held the same.
    #[must_use]
    pub const fn agrees(self) -> bool {
        matches!(self, Self::Same | Self::SameButFor(_))
    }

    /// What is tolerated in an agreement; empty where the names are the same, and where they differ.
    #[must_use]
    pub const fn differences(self) -> DifferenceSet {
        match self {
            Self::SameButFor(differences) => differences,
            Self::Same | Self::Differs { .. } => DifferenceSet::EMPTY,
        }
    }

    /// An agreement with these differences.
    pub(super) const fn but_for(differences: DifferenceSet) -> Self {
        if differences.is_empty() {
            Self::Same
        } else {
            Self::SameButFor(differences)
        }
    }
}
