//! What facts, rules and reasons are called, and what is said of them. As static Rust each text would be an address and a length, and in
//! the native library a relocation besides, so they stand one after the other. What no decision reads is packed by the build, and laid
//! out when the first of it is asked for.

use std::sync::LazyLock;

/// Which text has which place: written with the texts by the build.
mod layout {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

pub(super) use layout::{clauses, descriptions, names};

/// What a fact, a rule or a reason is called.
pub(super) fn name(place: usize) -> &'static str {
    let all = include_str!(concat!(env!("OUT_DIR"), "/names.txt"));
    let bounds = layout::NAMES.get(place).zip(layout::NAMES.get(place + 1));
    let name = bounds.and_then(|(start, end)| all.get(usize::from(*start)..usize::from(*end)));
    // Every row has the places of its names from the build.
    name.unwrap_or_default()
}

/// The texts of a file of the build, a line each: deflated where what inflates the words is there too.
macro_rules! lines {
    ($name:literal) => {
        LazyLock::new(|| {
            #[cfg(feature = "messages")]
            let text = crate::inflated::text(include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".zlib"))).leak();
            #[cfg(not(feature = "messages"))]
            let text = include_str!(concat!(env!("OUT_DIR"), "/", $name, ".txt"));
            text.split_terminator('\n').collect()
        })
    };
}

static DESCRIPTIONS: LazyLock<Vec<&'static str>> = lines!("descriptions");
static CLAUSES: LazyLock<Vec<&'static str>> = lines!("clauses");

/// What is said of a fact, a vocabulary or a word.
pub(super) fn description(place: usize) -> &'static str {
    DESCRIPTIONS.get(place).copied().unwrap_or_default()
}

/// An article or a clause.
pub(super) fn clause(place: usize) -> &'static str {
    CLAUSES.get(place).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::{FACTS, RULES, ReasonRow, RuleRow, VOCABULARIES};

    #[test]
    fn every_text_is_there() {
        for row in &FACTS {
            assert!(
                row.path().starts_with("/facts/") && row.id().contains('.'),
                "{}",
                row.id()
            );
            assert!(!row.type_name().is_empty() && !row.doc().is_empty(), "{}", row.id());
            assert!(row.alphabet().starts_with('['), "{}", row.id());
        }
        for row in &VOCABULARIES {
            assert!(!row.doc().is_empty(), "{}", row.name);
            assert_eq!(row.docs().filter(|doc| !doc.is_empty()).count(), row.values.len());
        }
        for row in &RULES {
            assert!(!row.id().is_empty() && row.reasons().iter().all(|reason| !reason.code().is_empty()));
            assert_ne!(row.citations().len(), 0, "{}", row.id());
            assert!(
                row.citations().all(|citation| !citation.clause.is_empty()),
                "{}",
                row.id()
            );
        }
    }

    #[test]
    fn every_text_belongs_to_a_row() {
        let words: usize = VOCABULARIES.iter().map(|row| row.values.len()).sum();
        assert_eq!(DESCRIPTIONS.len(), 3 * FACTS.len() + VOCABULARIES.len() + words);
        let last = VOCABULARIES.last().and_then(|row| row.docs().last());
        assert_eq!(last, DESCRIPTIONS.last().copied());
        let citations: Vec<_> = RULES.iter().flat_map(RuleRow::citations).collect();
        assert_eq!(CLAUSES.len(), 2 * citations.len());
        let last = citations.last().map(|citation| citation.clause);
        assert_eq!(last, CLAUSES.last().copied());
        let reasons: usize = RULES.iter().map(|row| row.reasons().len()).sum();
        let names = 2 * FACTS.len() + RULES.len() + reasons;
        assert_eq!(layout::NAMES.len(), names + 1);
        let last = RULES.last().and_then(|row| row.reasons().last());
        assert_eq!(last.map(ReasonRow::code), Some(name(names - 1)));
        assert_eq!(name(names), "");
    }
}
