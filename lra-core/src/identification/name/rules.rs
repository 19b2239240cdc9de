use super::{Difference, DifferenceSet};
use serde::{Deserialize, Serialize};

/// Which differences between two writings of a name are tolerated: parameters of the rulebook, for no clause fixes
/// them (default, not public). With one switched off, a pair of names that needs it differs.
///
/// Base letters are never tolerated: no switch makes `Jan` agree with `Jana`, or `Mueller` with `Muller`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NameComparison {
    /// [`Difference::Case`]. Default: tolerated, as cards and machine readable zones are in capitals.
    pub case: bool,
    /// [`Difference::Accents`]. Default: tolerated, as machine readable zones and older registers have none.
    pub accents: bool,
    /// [`Difference::Hyphens`]. Default: tolerated, as a machine readable zone has none (ICAO Doc 9303-3, section 4.6).
    pub hyphens: bool,
    /// [`Difference::Apostrophes`]. Default: tolerated, as a machine readable zone has none (ICAO Doc 9303-3,
    /// section 4.6).
    pub apostrophes: bool,
    /// [`Difference::Particles`]. Default: tolerated.
    pub particles: bool,
    /// [`Difference::Transliteration`]. Default: tolerated (ICAO Doc 9303-3, section 6).
    pub transliteration: bool,
    /// [`Difference::Truncation`]. Default: tolerated, only for a machine readable zone whose name field is full.
    pub truncation: bool,
    /// [`Difference::FewerFirstNames`]. Default: tolerated, as a Belgian card states two first names.
    pub fewer_first_names: bool,
    /// [`Difference::FewerInRegister`]. Default: not tolerated, as the National Register states all first names.
    pub fewer_in_register: bool,
    /// [`Difference::Initial`]. Default: tolerated, only for the third first name on a Belgian card.
    pub initial: bool,
    /// [`Difference::Order`]. Default: tolerated, never on a Belgian card.
    pub order: bool,
}

impl NameComparison {
    /// Tolerates no difference.
    pub const STRICT: Self = Self {
        case: false,
        accents: false,
        hyphens: false,
        apostrophes: false,
        particles: false,
        transliteration: false,
        truncation: false,
        fewer_first_names: false,
        fewer_in_register: false,
        initial: false,
        order: false,
    };

    /// The differences that are tolerated.
    #[must_use]
    pub fn tolerated(&self) -> DifferenceSet {
        [
            (self.case, Difference::Case),
            (self.accents, Difference::Accents),
            (self.hyphens, Difference::Hyphens),
            (self.apostrophes, Difference::Apostrophes),
            (self.particles, Difference::Particles),
            (self.transliteration, Difference::Transliteration),
            (self.truncation, Difference::Truncation),
            (self.fewer_first_names, Difference::FewerFirstNames),
            (self.fewer_in_register, Difference::FewerInRegister),
            (self.initial, Difference::Initial),
            (self.order, Difference::Order),
        ]
        .into_iter()
        .filter_map(|(tolerated, difference)| tolerated.then_some(difference))
        .collect()
    }
}

impl Default for NameComparison {
    fn default() -> Self {
        Self {
            case: true,
            accents: true,
            hyphens: true,
            apostrophes: true,
            particles: true,
            transliteration: true,
            truncation: true,
            fewer_first_names: true,
            fewer_in_register: false,
            initial: true,
            order: true,
        }
    }
}
