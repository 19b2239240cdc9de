//! The applications of a rulebook, and what it says of kinds of keys.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::calendar;

/// The levels of the annexes, lowest first; the rank of a level is its place.
const LEVELS: [&str; 4] = ["none", "password", "token", "strong"];

/// Letters that texts also write as a letter and an accent after it.
const COMPOSED: [(&str, char); 15] = [
    ("a\u{300}", 'à'),
    ("a\u{302}", 'â'),
    ("c\u{327}", 'ç'),
    ("e\u{300}", 'è'),
    ("e\u{301}", 'é'),
    ("e\u{302}", 'ê'),
    ("e\u{308}", 'ë'),
    ("i\u{302}", 'î'),
    ("i\u{308}", 'ï'),
    ("o\u{302}", 'ô'),
    ("u\u{300}", 'ù'),
    ("u\u{302}", 'û'),
    ("u\u{308}", 'ü'),
    ("E\u{301}", 'É'),
    ("A\u{300}", 'À'),
];

/// An application that an annex lists.
pub(crate) struct Row {
    portal: String,
    article: String,
    name: String,
    /// The rank of the lowest level of key that suffices; none where no key is required.
    pub(crate) level: usize,
    /// From when it is no longer offered.
    withdrawn: Option<i64>,
}

impl Row {
    /// Whether it is offered at an instant.
    pub(crate) fn offered(&self, at: i64) -> bool {
        self.withdrawn.is_none_or(|from| at < from)
    }

    /// The article that lists it.
    pub(crate) fn article(&self) -> &str {
        &self.article
    }
}

/// What a rulebook says of a kind of key.
pub(crate) struct KeyKind {
    /// The rank of the column it stands in; that of none where no source tells.
    pub(crate) level: usize,
    /// Whether a password belongs to it.
    pub(crate) password: bool,
}

/// The tables of a rulebook.
#[derive(Default)]
pub(crate) struct Tables {
    applications: Vec<Row>,
    kinds: BTreeMap<String, KeyKind>,
    /// The rank of the level that each proof of the holder is worth.
    proofs: BTreeMap<String, usize>,
    /// Kind of key, portal and name.
    unavailable: Vec<[String; 3]>,
}

impl Tables {
    /// Reads an object from the name of a table to its rows.
    pub(crate) fn read(values: &Value) -> Self {
        let rows = |table: &str| values.get(table).and_then(Value::as_array).into_iter().flatten();
        let text = |row: &Value, member: &str| row.get(member).and_then(Value::as_str).unwrap_or_default().to_owned();
        let application = |row: &Value| Row {
            portal: text(row, "portal"),
            article: text(row, "article"),
            name: name_as_compared(&text(row, "name")),
            level: rank(&text(row, "level")),
            withdrawn: row.get("withdrawn-from").and_then(Value::as_str).and_then(read_start),
        };
        let kind = |row: &Value| KeyKind {
            level: rank(&text(row, "annex")),
            password: row.get("password").and_then(Value::as_bool).unwrap_or(false),
        };
        Self {
            applications: rows("application").map(application).collect(),
            kinds: rows("key-kind").map(|row| (text(row, "kind"), kind(row))).collect(),
            proofs: rows("holder-proof")
                .map(|row| (text(row, "proof"), rank(&text(row, "annex"))))
                .collect(),
            unavailable: rows("unavailable-key")
                .map(|row| {
                    let name = name_as_compared(&text(row, "name"));
                    [text(row, "kind"), text(row, "portal"), name]
                })
                .collect(),
        }
    }

    /// The row that lists an application under an article of a portal.
    pub(crate) fn application(&self, portal: &str, article: &str, name: &str) -> Option<&Row> {
        let name = name_as_compared(name);
        self.applications
            .iter()
            .find(|row| row.portal == portal && row.name == name && counts_for(&row.article, article))
    }

    pub(crate) fn kind(&self, kind: &str) -> Option<&KeyKind> {
        self.kinds.get(kind)
    }

    /// The rank of the level that a proof of the holder is worth; that of none where no source tells.
    pub(crate) fn proof(&self, proof: &str) -> usize {
        self.proofs.get(proof).copied().unwrap_or(0)
    }

    /// Whether a kind of key is not available for an application.
    pub(crate) fn unavailable(&self, kind: &str, portal: &str, name: &str) -> bool {
        let name = name_as_compared(name);
        self.unavailable
            .iter()
            .any(|[of, on, named]| of == kind && on == portal && *named == name)
    }
}

fn rank(level: &str) -> usize {
    LEVELS.iter().position(|one| *one == level).unwrap_or(0)
}

/// A day counts from its first instant.
fn read_start(text: &str) -> Option<i64> {
    calendar::read_instant(text).or_else(|| calendar::read_day(text).map(calendar::start_of_day))
}

/// "Rows of 3.1.c are also 3.1.d, of 3.2.b also 3.2.d, of 3.2.c also 3.2.d": what stands under the first counts for the
/// second, and not the other way round.
fn counts_for(listed: &str, asked: &str) -> bool {
    listed == asked || matches!((listed, asked), ("3.1.c", "3.1.d") | ("3.2.b" | "3.2.c", "3.2.d"))
}

/// A name without what its comparison leaves out: white space around it, longer runs of it, letters in two parts.
pub(crate) fn name_as_compared(name: &str) -> String {
    let spaced = name.split_whitespace().collect::<Vec<_>>().join(" ");
    COMPOSED
        .iter()
        .fold(spaced, |name, (parts, letter)| name.replace(parts, &letter.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_however_it_is_set() {
        assert_eq!(
            name_as_compared("  Dimona  (se\u{301}curise\u{301})"),
            "Dimona (sécurisé)"
        );
        assert_ne!(name_as_compared("DIMONA"), name_as_compared("Dimona"));
    }

    #[test]
    fn what_is_listed_for_managers_is_listed_for_their_users() {
        assert!(counts_for("3.1.c", "3.1.d") && counts_for("3.2.c", "3.2.d"));
        assert!(!counts_for("3.1.d", "3.1.c") && !counts_for("3.1.c", "3.2.d"));
    }
}
