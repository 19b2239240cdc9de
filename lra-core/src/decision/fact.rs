//! The closed table of facts, the vocabularies they are told in, and the groups a question carries them in.

use super::texts::{self, descriptions, names};
use crate::json_reader::{Fault, FaultKind, FromJson, Reader};

bit_set! {
    /// A set of facts.
    FactSet of FactId, words 0 1 2 3
}

/// A row of the fact table: everything that schemas, missing facts, proposals and tests derive from.
#[derive(Debug, Clone, Copy)]
pub struct FactRow {
    /// The row.
    pub fact: FactId,
    /// What values it has.
    pub kind: FactKind,
    /// Who can bring about another value.
    pub changed_by: ChangedBy,
}

impl FactRow {
    /// Its stable id, `<group>.<name>`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        texts::name(names::FACTS + self.fact as usize)
    }

    /// Its place in a question, as a JSON Pointer.
    #[must_use]
    pub fn path(&self) -> &'static str {
        texts::name(names::PATHS + self.fact as usize)
    }

    /// The name of its type in the table.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        texts::description(descriptions::TYPES + self.fact as usize)
    }

    /// The finite changes it may undergo, as a JSON list. The first is the value of an ordinary permitted case. A text
    /// that starts with `@` is the instant of the decision, one with `#` its Brussels day, moved by so many days.
    #[must_use]
    pub fn alphabet(&self) -> &'static str {
        texts::description(descriptions::ALPHABETS + self.fact as usize)
    }

    /// What it says.
    #[must_use]
    pub fn doc(&self) -> &'static str {
        texts::description(descriptions::FACTS + self.fact as usize)
    }

    /// What it is called in its group.
    pub(super) fn name(&self) -> &'static str {
        self.path().rsplit('/').next().unwrap_or_default()
    }
}

impl FactId {
    /// The row of this fact.
    #[must_use]
    #[allow(
        clippy::indexing_slicing,
        reason = "every id has its row: both are generated from one table"
    )]
    pub fn row(self) -> &'static FactRow {
        &FACTS[self as usize]
    }

    /// The fact of this id.
    pub(super) fn of(id: &str) -> Option<Self> {
        let (group, _) = id.split_once('.')?;
        let mut facts = FactGroup::named(group)?.facts().iter().copied();
        facts.find(|fact| fact.row().id() == id)
    }
}

/// What values a fact has, and how they stand in JSON.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum FactKind {
    /// `true` or `false`.
    Boolean,
    /// A whole number from 0 to 4 294 967 295.
    Count,
    /// An instant.
    Instant,
    /// An instant, or the text `none`.
    InstantOrNone,
    /// A date.
    Date,
    /// A date, or the text `none`.
    DateOrNone,
    /// A period with or without end.
    Period,
    /// A birth date, in full or in part: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`.
    BirthDate,
    /// An SSIN of 11 digits.
    Ssin,
    /// A CBE enterprise number of 10 digits.
    EnterpriseNumber,
    /// The number of an identity document.
    DocumentNumber,
    /// A family name.
    FamilyName,
    /// First names, a list of texts.
    FirstNames,
    /// The steps of the identification, a list of objects.
    Procedure,
    /// The kind of a digital key: any word of lower-case letters, digits and hyphens.
    KeyKind,
    /// An enterprise number of 10 digits or an SSIN of 11.
    Party,
    /// The French name of an application.
    ApplicationName,
    /// The text `all`, or a list of applications.
    ApplicationList,
    /// Designations in an enterprise, a list of objects.
    Designations,
    /// A name without meaning for a person.
    PersonReference,
    /// A quarter of a year, such as `2026Q3`.
    Quarter,
    /// A quarter, or the text `none`.
    QuarterOrNone,
    /// One word of a vocabulary.
    One(&'static VocabularyRow),
    /// A list of different words of a vocabulary.
    Several(&'static VocabularyRow),
}

/// Who can bring about another value of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChangedBy {
    /// The person the question is about.
    Person,
    /// The officer at the desk.
    Officer,
    /// The organisation.
    Organisation,
    /// Nobody, for the purposes of this question.
    Nobody,
}

impl ChangedBy {
    /// Its stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Officer => "officer",
            Self::Organisation => "organisation",
            Self::Nobody => "nobody",
        }
    }
}

/// A closed vocabulary.
#[derive(Debug)]
pub struct VocabularyRow {
    /// Its place among the vocabularies.
    pub index: u8,
    /// Its name.
    pub name: &'static str,
    /// Its words as they stand in JSON.
    pub values: &'static [&'static str],
    /// How many words stand in the vocabularies before it.
    first_word: u16,
}

impl VocabularyRow {
    /// What it is about.
    #[must_use]
    pub fn doc(&self) -> &'static str {
        texts::description(descriptions::VOCABULARIES + usize::from(self.index))
    }

    /// What each word means.
    pub fn docs(&self) -> impl ExactSizeIterator<Item = &'static str> + use<> {
        let first = descriptions::WORDS + usize::from(self.first_word);
        (first..first + self.values.len()).map(texts::description)
    }

    /// The place of a word in it.
    fn position(&self, text: &str) -> Option<usize> {
        self.values.iter().position(|value| *value == text)
    }
}

/// A word of a closed vocabulary.
pub trait Vocabulary: Copy + Eq + Sized + 'static {
    /// Every word, in the order of the table.
    const ALL: &'static [Self];
    /// The vocabulary it belongs to.
    const ROW: &'static VocabularyRow;

    /// Its place in the vocabulary.
    fn index(self) -> u8;

    /// The text that stands for it in JSON.
    #[must_use]
    fn word(self) -> &'static str {
        // The build writes vocabulary and row of one table.
        Self::ROW
            .values
            .get(usize::from(self.index()))
            .copied()
            .unwrap_or_default()
    }

    /// The word that stands so in JSON.
    #[must_use]
    fn of(text: &str) -> Option<Self> {
        Self::ALL.get(Self::ROW.position(text)?).copied()
    }
}

/// A value, or the statement that there is none. In JSON the value itself or the text `none`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OrNone<T> {
    /// There is none.
    None,
    /// There is this one.
    Some(T),
}

impl<T: serde::Serialize> serde::Serialize for OrNone<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None => serializer.serialize_str("none"),
            Self::Some(value) => value.serialize(serializer),
        }
    }
}

/// Reads a value, or the text `none`.
macro_rules! or_none_from_json {
    ($($value:ty: $expected:literal),+ $(,)?) => {
        $(impl FromJson for OrNone<$value> {
            fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
                reader.parsed(concat!($expected, ", or the text none"), |text| match text {
                    "none" => Some(Self::None),
                    _ => text.parse().map(Self::Some).ok(),
                })
            }
        })+
    };
}
or_none_from_json!(
    crate::time::Instant: "an instant YYYY-MM-DDThh:mm:ss.fffZ",
    crate::time::CivilDate: "a date YYYY-MM-DD",
    crate::time::Quarter: "a quarter such as 2026Q3",
);

/// A set of words of one vocabulary. In JSON a list of different words; written in the order of the table.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ValueSet<V>(u16, core::marker::PhantomData<V>);

impl<V: Vocabulary> ValueSet<V> {
    /// The set without any word.
    pub const EMPTY: Self = Self(0, core::marker::PhantomData);

    /// Adds a word; whether it was new.
    pub fn insert(&mut self, word: V) -> bool {
        let bit = 1 << word.index();
        let new = self.0 & bit == 0;
        self.0 |= bit;
        new
    }

    /// Whether a word is in it.
    #[must_use]
    pub fn contains(self, word: V) -> bool {
        self.0 & (1 << word.index()) != 0
    }

    /// What is in either.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0, core::marker::PhantomData)
    }

    /// Its words, in the order of the table.
    pub fn iter(self) -> impl Iterator<Item = V> {
        V::ALL.iter().copied().filter(move |word| self.contains(*word))
    }
}

impl<V: Vocabulary> FromIterator<V> for ValueSet<V> {
    fn from_iter<I: IntoIterator<Item = V>>(words: I) -> Self {
        let mut set = Self::EMPTY;
        for word in words {
            set.insert(word);
        }
        set
    }
}

impl<V: Vocabulary + core::fmt::Debug> core::fmt::Debug for ValueSet<V> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<V: Vocabulary + serde::Serialize> serde::Serialize for ValueSet<V> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<V: Vocabulary> FromJson for ValueSet<V> {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        different_words(reader, V::ROW).map(|bits| Self(bits, core::marker::PhantomData))
    }
}

/// Reads different words of a vocabulary, as the bits of their places.
fn different_words(reader: &mut Reader<'_>, vocabulary: &VocabularyRow) -> Result<u16, Fault> {
    let mut bits = 0;
    reader.list("a list of words", |reader| {
        let offset = reader.offset();
        let bit = 1 << reader.one_of(vocabulary.values)?;
        if bits & bit != 0 {
            return Err(Fault::new(FaultKind::InvalidValue, offset, "each word once"));
        }
        bits |= bit;
        Ok(())
    })?;
    Ok(bits)
}

include!(concat!(env!("OUT_DIR"), "/facts.rs"));
