use serde::{Deserialize, Serialize};

/// What kind of line a telephone number reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhoneLine {
    /// A Belgian mobile number, which text messages reach.
    Mobile,
    /// A Belgian number of a zone.
    Fixed,
    /// A Belgian number that belongs to no person's line: free, shared cost, premium, company-wide.
    Other,
    /// A number of another country; what kind of line it is, is not judged.
    Foreign,
}

impl PhoneLine {
    /// Its stable word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Mobile => "mobile",
            Self::Fixed => "fixed",
            Self::Other => "other",
            Self::Foreign => "foreign",
        }
    }
}

/// Belgian numbers that start alike: their first digits and length, without the leading 0 and country code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhoneRange {
    /// The first digits of the national number, without the leading 0.
    pub prefix: String,
    /// How many digits the national number has, without the leading 0.
    pub length: usize,
    /// What kind of line it is; never foreign.
    pub line: PhoneLine,
}

/// The Belgian numbering plan as far as the library needs it. The plan changes, so the rulebook gives it.
///
/// The default is the national numbering plan of the BIPT: nine digits from 45 to 49 are mobile, eight digits in a zone
/// are fixed, eight digits from 70, 78, 80(0) and 90 other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<PhoneRange>", into = "Vec<PhoneRange>")]
pub struct PhoneRanges(Vec<PhoneRange>);

/// Why ranges are no numbering plan; `index` counts them from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PhoneRangesError {
    /// The prefix is empty or holds something other than digits, or starts with 0.
    #[error("range {index}: expected a prefix of digits that does not start with 0")]
    Prefix {
        /// Which range.
        index: usize,
    },
    /// Numbers are no longer than their prefix, or longer than 13 digits, which E.164 leaves after the country code.
    #[error("range {index}: expected a length above that of the prefix and of at most 13 digits")]
    Length {
        /// Which range.
        index: usize,
    },
    /// A Belgian range is called foreign.
    #[error("range {index}: expected mobile, fixed or other")]
    Foreign {
        /// Which range.
        index: usize,
    },
    /// A number of this length could belong to this range and to an earlier one.
    #[error("range {index}: overlaps an earlier range")]
    Overlap {
        /// Which range.
        index: usize,
    },
}

impl PhoneRanges {
    /// A numbering plan of ranges that do not overlap.
    ///
    /// # Errors
    /// [`PhoneRangesError`] for the first range that is wrong.
    pub fn new(ranges: Vec<PhoneRange>) -> Result<Self, PhoneRangesError> {
        for (index, range) in ranges.iter().enumerate() {
            let PhoneRange { prefix, length, line } = range;
            let digits = !prefix.is_empty() && prefix.bytes().all(|byte| byte.is_ascii_digit());
            if !digits || prefix.starts_with('0') {
                return Err(PhoneRangesError::Prefix { index });
            }
            if !(prefix.len() + 1..=13).contains(length) {
                return Err(PhoneRangesError::Length { index });
            }
            if *line == PhoneLine::Foreign {
                return Err(PhoneRangesError::Foreign { index });
            }
            let overlaps = |earlier: &PhoneRange| {
                earlier.length == *length
                    && (earlier.prefix.starts_with(prefix.as_str()) || prefix.starts_with(earlier.prefix.as_str()))
            };
            if ranges.iter().take(index).any(overlaps) {
                return Err(PhoneRangesError::Overlap { index });
            }
        }
        Ok(Self(ranges))
    }

    /// What a national number, without its leading 0, is; `None` when the plan has no such number.
    pub(super) fn line_of(&self, national: &str) -> Option<PhoneLine> {
        self.0
            .iter()
            .find(|range| range.length == national.len() && national.starts_with(range.prefix.as_str()))
            .map(|range| range.line)
    }
}

// The first digits of the numbers of each kind.
const MOBILE: &str = "45 46 47 48 49";
const FIXED: &str = "10 11 12 13 14 15 16 19 22 23 24 25 26 27 28 32 33 34 35 36 37 38 42 43 50 51 52 53 54 55 56 57 58 59 60 61 63 \
    64 65 67 68 69 71 802 803 804 805 806 807 808 81 82 83 84 85 86 87 89 92 93 94";
const OTHER: &str = "70 78 800 90";

impl Default for PhoneRanges {
    fn default() -> Self {
        let ranges = |prefixes: &str, length, line| -> Vec<PhoneRange> {
            let range = |prefix: &str| PhoneRange {
                prefix: prefix.to_owned(),
                length,
                line,
            };
            prefixes.split(' ').map(range).collect()
        };
        Self(
            [
                ranges(MOBILE, 9, PhoneLine::Mobile),
                ranges(FIXED, 8, PhoneLine::Fixed),
                ranges(OTHER, 8, PhoneLine::Other),
            ]
            .concat(),
        )
    }
}

impl TryFrom<Vec<PhoneRange>> for PhoneRanges {
    type Error = PhoneRangesError;

    fn try_from(ranges: Vec<PhoneRange>) -> Result<Self, PhoneRangesError> {
        Self::new(ranges)
    }
}

impl From<PhoneRanges> for Vec<PhoneRange> {
    fn from(ranges: PhoneRanges) -> Self {
        ranges.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(prefix: &str, length: usize, line: PhoneLine) -> PhoneRange {
        PhoneRange {
            prefix: prefix.to_owned(),
            length,
            line,
        }
    }

    #[test]
    fn the_default_is_a_numbering_plan() {
        let default = PhoneRanges::default();
        assert_eq!(PhoneRanges::new(default.0.clone()), Ok(default.clone()));
        let json = serde_json::to_string(&default).unwrap();
        assert_eq!(serde_json::from_str::<PhoneRanges>(&json).unwrap(), default);
    }

    #[test]
    fn ranges_that_are_no_plan_are_refused() {
        let good = range("47", 9, PhoneLine::Mobile);
        for (second, error) in [
            (range("", 9, PhoneLine::Fixed), PhoneRangesError::Prefix { index: 1 }),
            (range("04", 9, PhoneLine::Fixed), PhoneRangesError::Prefix { index: 1 }),
            (range("4x", 9, PhoneLine::Fixed), PhoneRangesError::Prefix { index: 1 }),
            (range("48", 2, PhoneLine::Fixed), PhoneRangesError::Length { index: 1 }),
            (range("48", 14, PhoneLine::Fixed), PhoneRangesError::Length { index: 1 }),
            (
                range("48", 9, PhoneLine::Foreign),
                PhoneRangesError::Foreign { index: 1 },
            ),
            (
                range("479", 9, PhoneLine::Fixed),
                PhoneRangesError::Overlap { index: 1 },
            ),
            (range("4", 9, PhoneLine::Fixed), PhoneRangesError::Overlap { index: 1 }),
        ] {
            assert_eq!(PhoneRanges::new(vec![good.clone(), second]), Err(error));
        }
        assert!(PhoneRanges::new(vec![good, range("47", 8, PhoneLine::Fixed)]).is_ok());
    }
}
