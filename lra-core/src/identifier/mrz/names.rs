use super::error::{MrzError, MrzField};
use super::format::Place;
use super::zone::{malformed, without_fillers};

/// The names in a machine readable zone: capital letters A to Z, as transliterated by the issuing state.
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize)]
pub struct MrzNames {
    primary: String,
    secondary: String,
    truncated: bool,
}

impl MrzNames {
    /// The primary identifier, in general the surname; its parts separated by a space.
    #[must_use]
    pub fn primary(&self) -> &str {
        &self.primary
    }

    /// The secondary identifier, in general the given names, separated by a space; empty when there is none.
    #[must_use]
    pub fn secondary(&self) -> &str {
        &self.secondary
    }

    /// Whether the field is full, so that names may have been cut off or left out (ICAO Doc 9303-4, 4.2.3 and
    /// 9303-5, 4.2.3). Names that just fit look the same.
    #[must_use]
    pub const fn truncated(&self) -> bool {
        self.truncated
    }

    pub(super) fn read(field: &[u8], place: Place) -> Result<Self, MrzError> {
        let wrong = |offset| malformed(MrzField::Names, place, offset);
        if let Some(digit) = field.iter().position(u8::is_ascii_digit) {
            return Err(wrong(digit));
        }
        let names = without_fillers(field).into_bytes();
        let separator = |names: &[u8]| names.windows(2).position(|pair| pair == b"<<");
        let (primary, secondary) = separator(&names)
            .and_then(|at| Some((names.get(..at)?, names.get(at + 2..)?)))
            .unwrap_or((&names, b""));
        if matches!(primary, [] | [b'<', ..]) {
            return Err(wrong(0));
        }
        // Between the identifiers stand exactly two fillers, within them single ones.
        let after = primary.len() + 2;
        if secondary.starts_with(b"<") {
            return Err(wrong(after));
        }
        if let Some(second) = separator(secondary) {
            return Err(wrong(after + second));
        }
        Ok(Self {
            primary: spaced(primary),
            secondary: spaced(secondary),
            truncated: names.len() == field.len(),
        })
    }
}

/// An identifier with spaces for its single fillers.
fn spaced(identifier: &[u8]) -> String {
    let spaced = |character: &u8| {
        if *character == b'<' {
            ' '
        } else {
            char::from(*character)
        }
    };
    identifier.iter().map(spaced).collect()
}

impl core::fmt::Debug for MrzNames {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("MrzNames(…)")
    }
}
