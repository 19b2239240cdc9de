/// The three formats of ICAO Doc 9303.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum MrzFormat {
    /// A card with three lines of 30 characters (part 5); the Belgian identity card.
    #[serde(rename = "TD1")]
    Td1,
    /// A card with two lines of 36 characters (part 6).
    #[serde(rename = "TD2")]
    Td2,
    /// A passport: two lines of 44 characters (part 4).
    #[serde(rename = "TD3")]
    Td3,
}

impl MrzFormat {
    /// Its stable word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Td1 => "TD1",
            Self::Td2 => "TD2",
            Self::Td3 => "TD3",
        }
    }
}

/// A run of characters: the line and the first character, from 0, and how many.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub line: usize,
    pub start: usize,
    pub length: usize,
}

const fn place(line: usize, start: usize, length: usize) -> Place {
    Place { line, start, length }
}

/// Where each field of a format stands. The document code and the issuing state stand first in all of them; a check
/// digit follows the number or date that it checks.
#[derive(Debug)]
pub(super) struct Layout {
    pub format: MrzFormat,
    pub lines: usize,
    pub line_length: usize,
    pub names: Place,
    pub document_number: Place,
    pub nationality: Place,
    pub birth_date: Place,
    pub sex: Place,
    pub expiry_date: Place,
    /// The optional data elements; on cards a long document number runs on in the first.
    pub optional_data: &'static [Place],
    pub composite: &'static [Place],
    pub composite_check: Place,
}

pub(super) const DOCUMENT_CODE: Place = place(0, 0, 2);
pub(super) const ISSUING_STATE: Place = place(0, 2, 3);

static TD1: Layout = Layout {
    format: MrzFormat::Td1,
    lines: 3,
    line_length: 30,
    names: place(2, 0, 30),
    document_number: place(0, 5, 9),
    nationality: place(1, 15, 3),
    birth_date: place(1, 0, 6),
    sex: place(1, 7, 1),
    expiry_date: place(1, 8, 6),
    optional_data: &[place(0, 15, 15), place(1, 18, 11)],
    composite: &[place(0, 5, 25), place(1, 0, 7), place(1, 8, 7), place(1, 18, 11)],
    composite_check: place(1, 29, 1),
};

static TD2: Layout = Layout {
    format: MrzFormat::Td2,
    lines: 2,
    line_length: 36,
    names: place(0, 5, 31),
    document_number: place(1, 0, 9),
    nationality: place(1, 10, 3),
    birth_date: place(1, 13, 6),
    sex: place(1, 20, 1),
    expiry_date: place(1, 21, 6),
    optional_data: &[place(1, 28, 7)],
    composite: &[place(1, 0, 10), place(1, 13, 7), place(1, 21, 14)],
    composite_check: place(1, 35, 1),
};

static TD3: Layout = Layout {
    format: MrzFormat::Td3,
    lines: 2,
    line_length: 44,
    names: place(0, 5, 39),
    document_number: place(1, 0, 9),
    nationality: place(1, 10, 3),
    birth_date: place(1, 13, 6),
    sex: place(1, 20, 1),
    expiry_date: place(1, 21, 6),
    optional_data: &[place(1, 28, 14)],
    composite: &[place(1, 0, 10), place(1, 13, 7), place(1, 21, 22)],
    composite_check: place(1, 43, 1),
};

impl Layout {
    /// The format of so many lines, the first of which has so many characters; where no format has that length, the
    /// one that is nearest, against which the length is then refused.
    pub(super) fn of(lines: usize, first_length: usize) -> Option<&'static Self> {
        match (lines, first_length) {
            (3, _) => Some(&TD1),
            (2, 0..=40) => Some(&TD2),
            (2, _) => Some(&TD3),
            _ => None,
        }
    }
}

impl Place {
    /// The single character right after this run, where the check digit stands.
    pub(super) const fn check(self) -> Self {
        place(self.line, self.start + self.length, 1)
    }
}
