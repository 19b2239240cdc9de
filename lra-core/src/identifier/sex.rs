/// The sex that a register, a document or a number states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// Male.
    Male,
    /// Female.
    Female,
    /// Not stated, or not known when the number was given out.
    Unknown,
}

impl Sex {
    /// Its stable word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Male => "male",
            Self::Female => "female",
            Self::Unknown => "unknown",
        }
    }

    /// Whether both are stated and differ; what is unknown contradicts nothing.
    #[must_use]
    pub fn contradicts(self, other: Self) -> bool {
        self != Self::Unknown && other != Self::Unknown && self != other
    }
}

#[cfg(test)]
mod tests {
    use super::Sex::{Female, Male, Unknown};

    #[test]
    fn only_two_stated_sexes_contradict() {
        for (one, other, expected) in [
            (Male, Female, true),
            (Female, Male, true),
            (Male, Male, false),
            (Female, Female, false),
            (Unknown, Male, false),
            (Female, Unknown, false),
            (Unknown, Unknown, false),
        ] {
            assert_eq!(one.contradicts(other), expected, "{one:?} {other:?}");
        }
    }
}
