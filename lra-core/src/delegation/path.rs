use super::Designation;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// The designations that give somebody their role, from the one made by the enterprise down to their own: at most three.
/// At a hand-over the successor's designation stands in the place of the predecessor's.
///
/// In JSON a list of `{"person","role","by","start","end"?,"takesOverFrom"?}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GrantPath<'a> {
    steps: [Option<&'a Designation>; 3],
}

impl<'a> GrantPath<'a> {
    pub(super) const fn new(steps: [Option<&'a Designation>; 3]) -> Self {
        Self { steps }
    }

    /// Its designations, from the enterprise down.
    pub fn steps(&self) -> impl Iterator<Item = &'a Designation> + '_ {
        self.steps.iter().copied().flatten()
    }

    /// The designation of the person in question: the grant itself.
    #[must_use]
    pub fn grant(&self) -> Option<&'a Designation> {
        self.steps().last()
    }
}

impl Serialize for GrantPath<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.steps().map(Step))
    }
}

struct Step<'a>(&'a Designation);

impl Serialize for Step<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let designation = self.0;
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("person", &designation.person)?;
        members.serialize_entry("role", &designation.role)?;
        members.serialize_entry("by", &designation.by)?;
        members.serialize_entry("start", &designation.period.start())?;
        if let Some(end) = designation.period.end() {
            members.serialize_entry("end", &end)?;
        }
        if let Some(predecessor) = &designation.takes_over_from {
            members.serialize_entry("takesOverFrom", predecessor)?;
        }
        members.end()
    }
}
