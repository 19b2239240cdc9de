//! What facts, rules and reasons are called, and what is said of them: texts one after the other. What nobody asks for with every
//! answer is packed by the build, and laid out when the first of it is asked for.

/// Where which text stands: written with the texts by the build.
mod layout {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

pub(super) use layout::{clauses, descriptions, names};

/// Texts of one kind, one after the other. Deflated where what inflates the words is there too.
#[cfg(feature = "messages")]
macro_rules! all {
    ($name:literal) => {{
        use std::sync::LazyLock;
        static ALL: LazyLock<String> = LazyLock::new(|| {
            let deflated = include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".zlib"));
            crate::inflated::text(deflated)
        });
        &ALL
    }};
}
#[cfg(not(feature = "messages"))]
macro_rules! all {
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
    text(all!("descriptions"), &descriptions::STARTS, place)
}

/// An article or a clause.
pub(super) fn clause(place: usize) -> &'static str {
    text(all!("clauses"), &clauses::STARTS, place)
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
    use crate::decision::{FACTS, RULES, RuleRow, VOCABULARIES};

    #[test]
    fn every_text_is_there() {
        for row in &FACTS {
            assert!(!row.type_name().is_empty() && !row.doc().is_empty(), "{}", row.id());
            assert!(row.alphabet().starts_with('['), "{}", row.id());
        }
        for row in &VOCABULARIES {
            assert!(!row.doc().is_empty(), "{}", row.name);
            assert_eq!(row.docs().filter(|doc| !doc.is_empty()).count(), row.values.len());
        }
        for row in &RULES {
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
        assert_eq!(last, Some(clause(clauses::STARTS.len() - 2)));
        assert_eq!(clause(clauses::STARTS.len() - 1), "");
    }
}
