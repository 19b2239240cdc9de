use super::fact::{Vocabulary, VocabularyRow};
use super::rule::{ReasonRow, RuleId};
use crate::time::{CivilDate, Instant};

/// A typed argument of a reason. Never a name, a number of a person, an address or a secret.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Argument {
    /// An instant.
    Instant(Instant),
    /// The end of a period: the first moment that no longer belongs to it. In words, the last day where it is midnight.
    End(Instant),
    /// A date.
    Date(CivilDate),
    /// A whole number.
    Count(u32),
    /// A word of a closed vocabulary.
    Word {
        /// The vocabulary.
        vocabulary: &'static VocabularyRow,
        /// The place of the word in it.
        index: u8,
    },
}

impl Argument {
    pub(crate) fn word<V: Vocabulary>(word: V) -> Self {
        Self::Word {
            vocabulary: V::ROW,
            index: word.index(),
        }
    }

    /// The word of a closed vocabulary as it stands in JSON; nothing for another argument.
    #[must_use]
    pub fn as_word(&self) -> Option<&'static str> {
        match self {
            Self::Word { vocabulary, index } => vocabulary.values.get(usize::from(*index)).copied(),
            _ => None,
        }
    }
}

impl serde::Serialize for Argument {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Instant(at) | Self::End(at) => at.serialize(serializer),
            Self::Date(day) => day.serialize(serializer),
            Self::Count(count) => count.serialize(serializer),
            Self::Word { .. } => serializer.serialize_str(self.as_word().unwrap_or_default()),
        }
    }
}

/// One way in which a rule is violated in one case, with its arguments.
#[derive(Debug, Clone, Copy)]
pub struct Reason {
    rule: RuleId,
    index: u8,
    arguments: [Option<Argument>; 2],
}

impl Reason {
    pub(crate) const fn new(rule: RuleId, index: u8, arguments: [Option<Argument>; 2]) -> Self {
        Self { rule, index, arguments }
    }

    /// The rule that is violated.
    #[must_use]
    pub const fn rule(&self) -> RuleId {
        self.rule
    }

    /// The place of this reason among those of its rule.
    #[must_use]
    pub const fn index(&self) -> u8 {
        self.index
    }

    /// Its row in the rule table.
    #[must_use]
    #[allow(
        clippy::indexing_slicing,
        reason = "constructors and rows are generated from one table"
    )]
    pub fn row(&self) -> &'static ReasonRow {
        &self.rule.row().reasons()[usize::from(self.index)]
    }

    /// Its arguments by name, in the order of the table.
    pub fn arguments(&self) -> impl Iterator<Item = (&'static str, Argument)> {
        let names = self.row().arguments().iter().map(|(name, _)| *name);
        names.zip(self.arguments.into_iter().flatten())
    }

    /// One argument by its place.
    #[must_use]
    pub fn argument(&self, index: usize) -> Option<Argument> {
        self.arguments.get(index).copied().flatten()
    }
}

impl serde::Serialize for Reason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("reason", self.row().code())?;
        for (name, argument) in self.arguments() {
            map.serialize_entry(name, &argument)?;
        }
        map.end()
    }
}
