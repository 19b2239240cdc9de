//! Facts from JSON. Each value is read into its place: nothing large is moved, and one function serves all groups, so that
//! the reader stays small enough for the cache of a processor.

use super::fact::{FactGroup, FactId, FactSet, Facts, Vocabulary};
use crate::json_reader::{Fault, FromJson, Members, Reader};

impl Facts {
    /// Reads an object with a member per group into facts of which none is known yet, and tells which are known then.
    pub(crate) fn read_groups(&mut self, reader: &mut Reader<'_>) -> Result<FactSet, Fault> {
        let mut known = FactSet::EMPTY;
        reader.object(&Groups, |reader, place| match FactGroup::at(place) {
            Some(group) => self.read_group(&GroupMembers::of(group), &mut known, reader),
            None => Ok(()),
        })?;
        Ok(known)
    }

    /// Reads the facts of a group, and adds them to those that are known.
    #[inline(never)]
    fn read_group(
        &mut self,
        members: &GroupMembers,
        known: &mut FactSet,
        reader: &mut Reader<'_>,
    ) -> Result<(), Fault> {
        reader.object(members, |reader, place| {
            let Some(fact) = members.fact(place) else {
                return Ok(());
            };
            known.insert(fact);
            self.read(fact, reader)
        })?;
        Ok(())
    }
}

impl FromJson for Facts {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut facts = Self::default();
        facts.read_groups(reader)?;
        Ok(facts)
    }
}

/// Reads the value of one fact.
#[inline(never)]
pub(super) fn value<T: FromJson>(place: &mut Option<T>, reader: &mut Reader<'_>) -> Result<(), Fault> {
    *place = Some(T::from_json(reader)?);
    Ok(())
}

/// Reads a word of a vocabulary.
#[inline(never)]
pub(crate) fn word<V: Vocabulary>(reader: &mut Reader<'_>) -> Result<V, Fault> {
    let place = reader.one_of(V::ROW.values)?;
    // The build writes words and rows of one table.
    V::ALL
        .get(place)
        .copied()
        .ok_or_else(|| reader.not_of_type(V::ROW.name))
}

/// The members of the facts.
struct Groups;

impl Members for Groups {
    fn place(&self, name: &str) -> Option<u32> {
        FactGroup::named(name).map(|group| group as u32)
    }

    fn name(&self, place: u32) -> Option<&'static str> {
        FactGroup::at(place).map(FactGroup::name)
    }

    fn object(&self) -> String {
        "an object with a member per group of facts".to_owned()
    }

    fn known(&self) -> String {
        "the groups of facts of the fact table".to_owned()
    }
}

/// The members of a group, which are its facts.
struct GroupMembers {
    group: FactGroup,
    facts: &'static [FactId],
    /// Where the name of a fact starts in its path, `/facts/group/name`.
    name_starts: usize,
}

impl GroupMembers {
    const fn of(group: FactGroup) -> Self {
        Self {
            group,
            facts: group.facts(),
            name_starts: "/facts/".len() + group.name().len() + 1,
        }
    }

    /// The fact at a place of the group.
    fn fact(&self, place: u32) -> Option<FactId> {
        self.facts.get(place as usize).copied()
    }
}

impl Members for GroupMembers {
    fn place(&self, name: &str) -> Option<u32> {
        let first = *self.facts.first()?;
        self.group.fact(name).map(|fact| fact as u32 - first as u32)
    }

    #[inline]
    fn name(&self, place: u32) -> Option<&'static str> {
        self.fact(place)?.row().path().get(self.name_starts..)
    }

    fn object(&self) -> String {
        "an object with facts".to_owned()
    }

    fn known(&self) -> String {
        "the facts of this group".to_owned()
    }
}
