use super::fault::{Fault, FaultKind};

/// The members that an object may have, of which there are at most 64.
pub(crate) trait Members {
    /// The place, from 0, of the member of this name.
    fn place(&self, name: &str) -> Option<u32>;

    /// The name of the member at a place.
    fn name(&self, place: u32) -> Option<&'static str>;

    /// What the object is, where a value is none.
    fn object(&self) -> String;

    /// Which members it may have, where it has another.
    fn known(&self) -> String;
}

/// Members by their names.
pub(crate) struct NamedMembers(pub &'static [&'static str]);

impl NamedMembers {
    /// The value of a member that must be there, of an object that starts at this offset.
    pub fn required<T>(&self, value: Option<T>, name: &'static str, offset: usize) -> Result<T, Fault> {
        value.ok_or_else(|| Fault::new(FaultKind::MissingMember, offset, self.object()).within(name))
    }
}

impl Members for NamedMembers {
    #[inline]
    fn place(&self, name: &str) -> Option<u32> {
        let mut places = (0..).zip(self.0);
        places.find(|(_, known)| **known == name).map(|(place, _)| place)
    }

    fn name(&self, place: u32) -> Option<&'static str> {
        self.0.get(place as usize).copied()
    }

    fn object(&self) -> String {
        format!("an object with {}", self.known())
    }

    fn known(&self) -> String {
        self.0.join(", ")
    }
}
