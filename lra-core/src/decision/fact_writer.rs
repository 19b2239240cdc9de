//! Facts as JSON, fact by fact from the table: one function for all groups, where a derived one for each, and for each way of
//! writing, would be a tenth of the library.

use super::fact::{FactGroup, FactId, Facts};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// What is known, in the order of the table; a group of which nothing is known is left out.
impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut groups = serializer.serialize_map(None)?;
        for group in (0..).map_while(FactGroup::at) {
            let members = Members {
                told: self,
                facts: group.facts(),
            };
            if members.known().next().is_some() {
                groups.serialize_entry(group.name(), &members)?;
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

struct Members<'a> {
    told: &'a Facts,
    facts: &'static [FactId],
}

impl Members<'_> {
    fn known(&self) -> impl Iterator<Item = FactId> {
        self.facts.iter().copied().filter(|fact| self.told.knows(*fact))
    }
}

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        for fact in self.known() {
            members.serialize_entry(fact.row().name(), &Value(self.told, fact))?;
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
