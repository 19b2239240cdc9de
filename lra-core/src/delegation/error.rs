/// Why designations cannot be those of an enterprise: what can only be a mistake, whatever the instant. What depends on the
/// instant is no error but refuses: two principals, a gap, a cycle, a designator who is not competent or designated nobody.
/// Each says at which place in the list, counted from 0, and no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DesignationsError {
    /// More than [`Designations::MOST`](super::Designations::MOST).
    #[error("expected at most 1000000 designations")]
    TooMany,
    /// The role is none.
    #[error("expected a role other than none in designation {place}")]
    WithoutRole {
        /// Its place.
        place: usize,
    },
    /// Somebody designates themselves.
    #[error("expected another person than the one designated as designator in designation {place}")]
    SelfDesignated {
        /// Its place.
        place: usize,
    },
    /// The same designation stands earlier in the list.
    #[error("expected each designation once, and {place} stands twice")]
    Repeated {
        /// Its place.
        place: usize,
    },
    /// The enterprise designates the same person to the same role of principal, co-principal or curator while an earlier
    /// designation to it is in force.
    #[error("expected designation {place} to start once the one of this person to this role before it has ended")]
    Overlapping {
        /// Its place.
        place: usize,
    },
    /// Somebody takes over designations without being designated as principal by the enterprise.
    #[error("expected a hand-over only to a principal designated by the enterprise, not in designation {place}")]
    TakenOverByOther {
        /// Its place.
        place: usize,
    },
    /// Two principals take over from the same one.
    #[error("expected one successor at a hand-over, and designation {place} is a second")]
    SeveralSuccessors {
        /// Its place.
        place: usize,
    },
}

impl DesignationsError {
    /// The place in the list, counted from 0; none where it is the list as a whole.
    #[must_use]
    pub const fn place(self) -> Option<usize> {
        match self {
            Self::TooMany => None,
            Self::WithoutRole { place }
            | Self::SelfDesignated { place }
            | Self::Repeated { place }
            | Self::Overlapping { place }
            | Self::TakenOverByOther { place }
            | Self::SeveralSuccessors { place } => Some(place),
        }
    }

    /// What was expected there, without the place.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        match self {
            Self::TooMany => "at most 1000000 designations",
            Self::WithoutRole { .. } => "a role other than none",
            Self::SelfDesignated { .. } => "another designator than the person designated",
            Self::Repeated { .. } => "each designation once",
            Self::Overlapping { .. } => {
                "a start once the designation of this person to this role by the enterprise before it has ended"
            }
            Self::TakenOverByOther { .. } => "a hand-over only to a principal designated by the enterprise",
            Self::SeveralSuccessors { .. } => "one successor at a hand-over",
        }
    }
}
