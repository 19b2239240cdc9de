//! Whether the names on a document and in a register are the same names (`docs/name-comparison.md`).
//!
//! The way here is the plainest there is: write out every way in which each name may be spelt, and look whether the two
//! lists have a spelling in common.

mod letters;
mod spelling;

use spelling::{Reading, Spelling, spellings};

/// The differences that a rulebook tolerates.
#[derive(Clone, Copy)]
pub(crate) struct Tolerances {
    case: bool,
    accents: bool,
    hyphens: bool,
    apostrophes: bool,
    particles: bool,
    transliteration: bool,
    truncation: bool,
    fewer_first_names: bool,
    fewer_in_register: bool,
    initial: bool,
    order: bool,
}

impl Tolerances {
    /// Reads the words of a rulebook.
    pub(crate) fn read(words: &[impl AsRef<str>]) -> Self {
        let listed = |word| words.iter().any(|one| one.as_ref() == word);
        Self {
            case: listed("case"),
            accents: listed("accents"),
            hyphens: listed("hyphens"),
            apostrophes: listed("apostrophes"),
            particles: listed("particles"),
            transliteration: listed("transliteration"),
            truncation: listed("truncation"),
            fewer_first_names: listed("fewer-first-names"),
            fewer_in_register: listed("fewer-in-register"),
            initial: listed("initial"),
            order: listed("order"),
        }
    }
}

/// Where the names of a document were read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    Printed,
    BelgianCard,
    Zone,
    /// A zone whose name field is full to its last character.
    FullZone,
}

/// The names of one side. A part that it does not state is absent; an empty list of first names says that there are none.
pub(crate) struct Names {
    pub(crate) family: Option<String>,
    pub(crate) first: Option<Vec<String>>,
}

impl Names {
    /// Neither a family name nor a first name to compare: nothing vouches for the person.
    fn say_nothing(&self) -> bool {
        self.family.is_none() && self.first.as_ref().is_none_or(Vec::is_empty)
    }
}

/// The lengths of the name field: cards, visas of the second size, passports (ICAO Doc 9303 parts 4 to 6).
const FIELDS: [usize; 3] = [30, 31, 39];
/// A family name shorter than this is never cut.
const SHORTEST_CUT: usize = 15;

/// What two names are compared by.
struct Comparison<'a> {
    source: Source,
    tolerated: &'a Tolerances,
    /// Whether the names of the document were cut off.
    cut: bool,
}

/// Whether names agree: each part that both sides state with its like, or each with the other. Where the sides have no part
/// in common, nothing ties the document to the person in the register.
pub(crate) fn agree(document: &Names, register: &Names, source: Source, tolerated: &Tolerances) -> bool {
    if [document, register].into_iter().any(Names::say_nothing) {
        return false;
    }
    let comparison = Comparison {
        source,
        tolerated,
        cut: tolerated.truncation && source == Source::FullZone && fills_the_field(document),
    };
    let family = (document.family.as_ref().zip(register.family.as_ref()))
        .map(|(document, register)| comparison.family(document, register));
    let first = (document.first.as_ref().zip(register.first.as_ref()))
        .map(|(document, register)| comparison.first(document, register));
    let parts: Vec<bool> = family.into_iter().chain(first).collect();
    !parts.is_empty() && parts.iter().all(|agrees| *agrees) || comparison.swapped(document, register)
}

/// Whether family name, two fillers and first names are as long as a name field. A hyphen or a space is one filler, an
/// apostrophe or a full stop has no place.
fn fills_the_field(names: &Names) -> bool {
    let (Some(family), Some(first)) = (&names.family, &names.first) else {
        return false;
    };
    let family = spelling::zone_length(std::slice::from_ref(family));
    let length = match spelling::zone_length(first) {
        0 => family,
        first => family + 2 + first,
    };
    FIELDS.contains(&length)
}

impl Comparison<'_> {
    fn in_zone(&self) -> bool {
        matches!(self.source, Source::Zone | Source::FullZone)
    }

    fn of_document(&self, names: &[String], first_names: bool) -> Vec<Spelling> {
        let reading = Reading {
            tolerated: self.tolerated,
            first_names,
            document_in_zone: self.in_zone(),
            zone_letters: false,
        };
        spellings(names, reading)
    }

    fn of_register(&self, names: &[String], first_names: bool) -> Vec<Spelling> {
        let reading = Reading {
            tolerated: self.tolerated,
            first_names,
            document_in_zone: false,
            // What stands in a zone for a letter of the register.
            zone_letters: self.in_zone(),
        };
        spellings(names, reading)
    }

    /// Whether two names have a spelling in common; of a cut name, whether it begins one.
    fn alike(&self, document: &[Spelling], register: &[Spelling], cut: bool) -> bool {
        spelling::meet(document, register, cut, self.tolerated)
    }

    fn family(&self, document: &str, register: &str) -> bool {
        let (document, register) = ([document.to_owned()], [register.to_owned()]);
        let cut = self.cut && spelling::zone_length(&document) >= SHORTEST_CUT;
        self.alike(
            &self.of_document(&document, false),
            &self.of_register(&register, false),
            cut,
        )
    }

    /// "A person may have … no first names; then both sides must lack the same part." Fewer first names are the first of
    /// the more, whole and in order.
    fn first(&self, document: &[String], register: &[String]) -> bool {
        if document.is_empty() || register.is_empty() {
            return document.is_empty() && register.is_empty();
        }
        let of_document = self.of_document(document, true);
        let of_register = self.of_register(register, true);
        self.alike(&of_document, &of_register, self.cut)
            || self.tolerated.fewer_first_names
                && beginnings(register).any(|part| self.alike(&of_document, &self.of_register(part, true), false))
            || self.tolerated.fewer_in_register
                && beginnings(document).any(|part| self.alike(&self.of_document(part, true), &of_register, false))
            || self.initial(document, register)
    }

    /// "Initial is only the last first name on a Belgian card, one letter long, against the first letter of the register's
    /// third first name."
    fn initial(&self, document: &[String], register: &[String]) -> bool {
        let (Some((last, before)), Some(third)) = (document.split_last(), register.get(2)) else {
            return false;
        };
        let (last, third) = (spelling::letters_of(last), spelling::letters_of(third));
        let ([last], [third, ..]) = (last.as_slice(), third.as_slice()) else {
            return false;
        };
        let two = register.get(..2).unwrap_or_default();
        self.source == Source::BelgianCard
            && self.tolerated.initial
            && (register.len() == 3 || self.tolerated.fewer_first_names)
            && spelling::same_letter(*last, *third, self.tolerated)
            && self.alike(&self.of_document(before, true), &self.of_register(two, true), false)
    }

    /// Whether each side has the whole family name where the other has all first names. A Belgian card labels them.
    fn swapped(&self, document: &Names, register: &Names) -> bool {
        let (Some(family), Some(first)) = (&document.family, &document.first) else {
            return false;
        };
        let (Some(of_register), Some(register_first)) = (&register.family, &register.first) else {
            return false;
        };
        // Each is read as what its place says it is.
        let alike = |document: &[Spelling], register: &[Spelling]| self.alike(document, register, false);
        self.tolerated.order
            && self.source != Source::BelgianCard
            && alike(
                &self.of_document(std::slice::from_ref(family), false),
                &self.of_register(register_first, true),
            )
            && alike(
                &self.of_document(first, true),
                &self.of_register(std::slice::from_ref(of_register), false),
            )
    }
}

/// The first of names, the first two, and so on, but not all.
fn beginnings(names: &[String]) -> impl Iterator<Item = &[String]> {
    (1..names.len()).filter_map(|count| names.get(..count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    /// The tolerances that are on by default, as a rulebook writes them.
    const DEFAULT: [&str; 10] = [
        "case",
        "accents",
        "hyphens",
        "apostrophes",
        "particles",
        "transliteration",
        "truncation",
        "fewer-first-names",
        "initial",
        "order",
    ];

    fn names(side: &Value) -> Names {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let list = side["first"].as_array();
        Names {
            family: Some(text(&side["family"])),
            first: Some(list.map(|names| names.iter().map(text).collect()).unwrap_or_default()),
        }
    }

    fn listed(value: &Value) -> Vec<String> {
        let kebab = |word: &str| {
            let parts = word.chars().map(|letter| match letter {
                'A'..='Z' => format!("-{}", letter.to_ascii_lowercase()),
                _ => letter.to_string(),
            });
            parts.collect::<String>()
        };
        let words = value.as_array().into_iter().flatten();
        words.filter_map(Value::as_str).map(kebab).collect()
    }

    /// The vectors that all languages share.
    #[test]
    fn the_shared_vectors_hold() -> Result<(), Box<dyn std::error::Error>> {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors/names.jsonl");
        let mut compared = 0;
        for line in std::fs::read_to_string(path)?.lines() {
            let vector: Value = serde_json::from_str(line)?;
            let (off, on) = (listed(&vector["notTolerated"]), listed(&vector["tolerated"]));
            let source = match vector["document"]["source"].as_str() {
                Some("printed") => Source::Printed,
                Some("belgianCard") => Source::BelgianCard,
                Some("machineReadable") => Source::Zone,
                Some("machineReadableTruncated") => Source::FullZone,
                _ => continue,
            };
            if vector.get("error").is_some() {
                continue;
            }
            let mut tolerated: Vec<&str> = DEFAULT
                .into_iter()
                .filter(|word| !off.iter().any(|off| off == word))
                .collect();
            tolerated.extend(on.iter().map(String::as_str));
            let agrees = agree(
                &names(&vector["document"]),
                &names(&vector["register"]),
                source,
                &Tolerances::read(&tolerated),
            );
            assert_eq!(agrees, vector.get("agrees").is_some(), "{line}");
            compared += 1;
        }
        assert!(compared > 150, "{compared}");
        Ok(())
    }
}
