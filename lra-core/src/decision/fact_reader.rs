//! Facts from JSON. Each value is read into its place: nothing large is moved, and one function serves all groups, so that
//! the reader stays small enough for the cache of a processor.

use super::fact::{FactGroup, FactId, FactSet, Facts};
use core::fmt;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

impl<'de> Deserialize<'de> for Facts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut facts = Self::default();
        FactReader(&mut facts).deserialize(deserializer)?;
        Ok(facts)
    }
}

/// Reads the value of one fact.
#[inline(never)]
pub(super) fn value<'de, D, T>(place: &mut Option<T>, deserializer: D) -> Result<(), D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    *place = Some(T::deserialize(deserializer)?);
    Ok(())
}

/// Reads an object with a member per group into facts of which none is known yet, and tells which are known then.
pub(crate) struct FactReader<'a>(pub &'a mut Facts);

impl<'de> DeserializeSeed<'de> for FactReader<'_> {
    type Value = FactSet;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<FactSet, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for FactReader<'_> {
    type Value = FactSet;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut groups: A) -> Result<FactSet, A::Error> {
        let mut known = FactSet::EMPTY;
        let mut groups_read = 0_u32;
        let name = Name {
            expected: "a group of facts",
            find: &FactGroup::named,
        };
        while let Some(group) = groups.next_key_seed(name)? {
            let bit = 1 << group as u32;
            if groups_read & bit != 0 {
                return Err(A::Error::custom("a group of facts stands twice"));
            }
            groups_read |= bit;
            groups.next_value_seed(GroupReader {
                group,
                facts: self.0,
                known: &mut known,
            })?;
        }
        Ok(known)
    }

    refuse_without_repeating!(
        visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str, visit_bytes: &[u8]
    );
}

/// Reads an object with a member per fact of one group.
struct GroupReader<'a> {
    group: FactGroup,
    facts: &'a mut Facts,
    known: &'a mut FactSet,
}

impl<'de> DeserializeSeed<'de> for GroupReader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for GroupReader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let find = |name: &str| self.group.fact(name);
        let name = Name {
            expected: "a fact of this group",
            find: &find,
        };
        while let Some(fact) = members.next_key_seed(name)? {
            if self.known.contains(fact) {
                return Err(A::Error::custom("a fact stands twice"));
            }
            self.known.insert(fact);
            members.next_value_seed(ValueReader {
                fact,
                facts: self.facts,
            })?;
        }
        Ok(())
    }

    refuse_without_repeating!(
        visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str, visit_bytes: &[u8]
    );
}

/// Reads the value of one fact into its place.
struct ValueReader<'a> {
    fact: FactId,
    facts: &'a mut Facts,
}

impl<'de> DeserializeSeed<'de> for ValueReader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.facts.read(self.fact, deserializer)
    }
}

/// Reads the name of a member. An error does not repeat it.
#[derive(Clone, Copy)]
struct Name<'a, T> {
    expected: &'static str,
    find: &'a dyn Fn(&str) -> Option<T>,
}

impl<'de, T> DeserializeSeed<'de> for Name<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<T> Visitor<'_> for Name<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<T, E> {
        (self.find)(name).ok_or_else(|| E::custom(format_args!("expected {}", self.expected)))
    }
}
