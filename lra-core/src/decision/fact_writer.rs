//! Facts as JSON, fact by fact from the table: one function for all groups, where a derived one for each, and for each way of
//! writing, would be a tenth of the library.

use super::fact::{FACTS, FactId, FactRow, Facts};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// What is known, in the order of the table; a group of which nothing is known is left out.
impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut groups = serializer.serialize_map(None)?;
        for rows in FACTS.chunk_by(|one, other| one.group() == other.group()) {
            let group = Group { facts: self, rows };
            if let Some(row) = group.known().next() {
                groups.serialize_entry(row.group(), &group)?;
            }
        }
        groups.end()
    }
}

impl Facts {
    /// The value of a fact as JSON, if it is told.
    pub(super) fn value_json(&self, fact: FactId) -> Option<String> {
        let told = self.knows(fact);
        // Facts are written as they are read, so that writing cannot fail.
        told.then(|| serde_json::to_string(&Value(self, fact)).unwrap_or_default())
    }
}

struct Group<'a> {
    facts: &'a Facts,
    rows: &'static [FactRow],
}

impl Group<'_> {
    fn known(&self) -> impl Iterator<Item = &'static FactRow> {
        self.rows.iter().filter(|row| self.facts.knows(row.fact))
    }
}

impl Serialize for Group<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        for row in self.known() {
            members.serialize_entry(row.name(), &Value(self.facts, row.fact))?;
        }
        members.end()
    }
}

struct Value<'a>(&'a Facts, FactId);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(self.1, serializer)
    }
}
