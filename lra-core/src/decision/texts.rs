//! What facts, rules and reasons are called, and what is said of them. As static Rust each text would be an address and a length, and in
//! the native library a relocation besides, so they stand one after the other. What no decision reads is packed by the build, and laid
//! out when the first of it is asked for.

/// Which text has which place, and where it starts: written with the texts by the build.
mod layout {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

pub(super) use layout::{clauses, descriptions, names};

/// Texts that the build packed: deflated where what inflates the words is there too.
#[cfg(feature = "messages")]
macro_rules! packed {
    ($name:literal) => {{
        use std::sync::LazyLock;
        static ALL: LazyLock<String> = LazyLock::new(|| {
            let deflated = include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".deflate"));
            crate::inflated::text(deflated)
        });
        &ALL
    }};
}
#[cfg(not(feature = "messages"))]
macro_rules! packed {
    ($name:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $name, ".txt"))
    };
}

/// What a fact, a rule or a reason is called.
pub(super) fn name(place: usize) -> &'static str {
    let all = include_str!(concat!(env!("OUT_DIR"), "/names.txt"));
    text(all, &names::STARTS, place)
}

/// What is said of a fact, a vocabulary or a word.
pub(super) fn description(place: usize) -> &'static str {
    text(packed!("descriptions"), &descriptions::STARTS, place)
}

/// An article or a clause.
pub(super) fn clause(place: usize) -> &'static str {
    text(packed!("clauses"), &clauses::STARTS, place)
}

/// The text at a place; empty where there is none, but every row has the places of its texts from the build.
fn text(all: &'static str, starts: &[u16], place: usize) -> &'static str {
    let bounds = starts.get(place).zip(starts.get(place + 1));
    let text = bounds.and_then(|(start, end)| all.get(usize::from(*start)..usize::from(*end)));
    text.unwrap_or_default()
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
        let descriptions = 3 * FACTS.len() + VOCABULARIES.len() + words;
        assert_eq!(descriptions::STARTS.len(), descriptions + 1);
        let last = VOCABULARIES.last().and_then(|row| row.docs().last());
        assert_eq!(last, Some(description(descriptions - 1)));
        let citations: Vec<_> = RULES.iter().flat_map(RuleRow::citations).collect();
        assert_eq!(clauses::STARTS.len(), 2 * citations.len() + 1);
        let last = citations.last().map(|citation| citation.clause);
        assert_eq!(last, Some(clause(2 * citations.len() - 1)));
        let reasons: usize = RULES.iter().map(|row| row.reasons().len()).sum();
        let called = 2 * FACTS.len() + RULES.len() + reasons;
        assert_eq!(names::STARTS.len(), called + 1);
        let last = RULES.last().and_then(|row| row.reasons().last());
        assert_eq!(last.map(ReasonRow::code), Some(name(called - 1)));
        assert_eq!(name(called), "");
    }
}
