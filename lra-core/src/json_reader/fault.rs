use core::fmt::Display;

/// What is wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FaultKind {
    /// Not well-formed JSON.
    Malformed,
    /// A member stands twice.
    DuplicateMember,
    /// A member that nobody asked for.
    UnknownMember,
    /// A member that must be there is not.
    MissingMember,
    /// `null`.
    Null,
    /// A value of another JSON type.
    WrongType,
    /// A value of the right type that is not one of those expected.
    InvalidValue,
}

/// Why a text cannot be read: where, and what was expected there. Boxed, because it is rare and large.
#[allow(unnameable_types, reason = "it seals FromJson: no other crate can make one")]
#[derive(Debug)]
pub struct Fault(Box<FaultAt>);

#[derive(Debug)]
struct FaultAt {
    kind: FaultKind,
    offset: usize,
    path: String,
    expected: String,
}

impl Fault {
    /// A fault of the value that is read at that offset.
    #[cold]
    pub(crate) fn new(kind: FaultKind, offset: usize, expected: impl Into<String>) -> Self {
        Self(Box::new(FaultAt {
            kind,
            offset,
            path: String::new(),
            expected: expected.into(),
        }))
    }

    /// The same seen from the object or list in which the value stands under this name or place.
    #[cold]
    pub(crate) fn within(mut self, step: impl Display) -> Self {
        self.0.path = format!("/{step}{}", self.0.path);
        self
    }

    /// What is wrong.
    pub(crate) const fn kind(&self) -> FaultKind {
        self.0.kind
    }

    /// The byte at which the value starts that is wrong, from 0; of a malformed text, at which it ceases to be JSON.
    pub(crate) const fn offset(&self) -> usize {
        self.0.offset
    }

    /// Where it stands as a JSON Pointer, and what was expected there.
    pub(crate) fn into_place(self) -> (String, String) {
        (self.0.path, self.0.expected)
    }
}
