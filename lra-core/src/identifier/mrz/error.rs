use core::fmt;

/// A field of a machine readable zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MrzField {
    /// The letters that say what kind of document it is.
    DocumentCode,
    /// The state or organisation that issued it.
    IssuingState,
    /// The holder's names.
    Names,
    /// The document number.
    DocumentNumber,
    /// The holder's nationality.
    Nationality,
    /// The holder's birth date.
    BirthDate,
    /// The holder's sex.
    Sex,
    /// The last day of validity.
    ExpiryDate,
    /// The personal number of a passport, or other optional data.
    OptionalData,
    /// Everything under the composite check digit.
    Composite,
}

impl MrzField {
    /// Its stable word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::DocumentCode => "document-code",
            Self::IssuingState => "issuing-state",
            Self::Names => "names",
            Self::DocumentNumber => "document-number",
            Self::Nationality => "nationality",
            Self::BirthDate => "birth-date",
            Self::Sex => "sex",
            Self::ExpiryDate => "expiry-date",
            Self::OptionalData => "optional-data",
            Self::Composite => "composite",
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::DocumentCode => "document code",
            Self::IssuingState => "issuing state",
            Self::Names => "names",
            Self::DocumentNumber => "document number",
            Self::Nationality => "nationality",
            Self::BirthDate => "birth date",
            Self::Sex => "sex",
            Self::ExpiryDate => "expiry date",
            Self::OptionalData => "optional data",
            Self::Composite => "composite",
        }
    }

    const fn expected(self) -> &'static str {
        match self {
            Self::DocumentCode => "P for a passport, A, C or I for a card, then a letter or a filler",
            Self::IssuingState | Self::Nationality => "a code of ICAO Doc 9303-3, section 5",
            Self::Names => "letters, single fillers, and two fillers before the secondary identifier",
            Self::DocumentNumber => "letters and digits, at most 22 of them on a card of three lines, 14 on one of two",
            Self::BirthDate => "YYMMDD, a day of the calendar that is not after today, unknown parts as fillers",
            Self::Sex => "M, F or a filler",
            Self::ExpiryDate => "YYMMDD, a day of the calendar",
            Self::OptionalData | Self::Composite => "letters, digits and fillers",
        }
    }
}

impl fmt::Display for MrzField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Why lines are not a machine readable zone: which field, at which line and position, both counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MrzError {
    /// Neither two lines nor three.
    #[error("wrong number of lines; expected 3 of 30 characters, 2 of 36 or 2 of 44")]
    LineCount,
    /// A line of another length than the format has.
    #[error("line {line} has a wrong length; expected {expected} characters")]
    LineLength {
        /// Which line.
        line: usize,
        /// How many characters it must have.
        expected: usize,
    },
    /// A character that no machine readable zone holds.
    #[error("line {line}, position {position}: expected a capital letter A to Z, a digit or the filler '<'")]
    Character {
        /// Which line.
        line: usize,
        /// Which character of that line.
        position: usize,
    },
    /// A field that does not have the form its standard gives it.
    #[error("{field}, line {line}, position {position}: expected {}", field.expected())]
    Field {
        /// Which field.
        field: MrzField,
        /// The line it stands on.
        line: usize,
        /// Where it is wrong, or else where it starts.
        position: usize,
    },
    /// A check digit that does not fit what it checks.
    #[error("{field}, line {line}, position {position}: the check digit does not fit")]
    CheckDigit {
        /// What the digit checks.
        field: MrzField,
        /// The line the digit stands on.
        line: usize,
        /// Where the digit stands.
        position: usize,
    },
}

impl MrzError {
    /// The stable code of this error; [`field`](Self::field) says where it applies.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LineCount => "line-count",
            Self::LineLength { .. } => "line-length",
            Self::Character { .. } => "character",
            Self::Field { field, .. } => field.word(),
            Self::CheckDigit { .. } => "check-digit",
        }
    }

    /// The field that is wrong, if one is.
    #[must_use]
    pub const fn field(self) -> Option<MrzField> {
        match self {
            Self::LineCount | Self::LineLength { .. } | Self::Character { .. } => None,
            Self::Field { field, .. } | Self::CheckDigit { field, .. } => Some(field),
        }
    }

    /// The line, counted from 1, if one is wrong.
    #[must_use]
    pub const fn line(self) -> Option<usize> {
        match self {
            Self::LineCount => None,
            Self::LineLength { line, .. }
            | Self::Character { line, .. }
            | Self::Field { line, .. }
            | Self::CheckDigit { line, .. } => Some(line),
        }
    }

    /// The position in that line, counted from 1, if one is wrong.
    #[must_use]
    pub const fn position(self) -> Option<usize> {
        match self {
            Self::LineCount | Self::LineLength { .. } => None,
            Self::Character { position, .. } | Self::Field { position, .. } | Self::CheckDigit { position, .. } => {
                Some(position)
            }
        }
    }
}
