use crate::time::Instant;

/// Where the chain of designations to somebody breaks. Steps are counted from 1 at the designation that stands nearest to
/// the enterprise, as far as the chain is known; a chain is followed for at most 64 steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Broken {
    /// No designation in force gives the role.
    #[error("no designation in force gives the role")]
    RoleNotDesignated,
    /// The designation at a step is missing, not in force, or started later than the one below it.
    #[error("the designation at step {step} is missing or not in force")]
    Gap {
        /// The step.
        step: u32,
    },
    /// The designation at a step was made by somebody who is not competent for it.
    #[error("the designation at step {step} was made by somebody who is not competent for it")]
    DesignatorNotCompetent {
        /// The step.
        step: u32,
    },
    /// The chain leads back to itself.
    #[error("the chain of designations leads back to itself")]
    Cycle,
}

/// Why no designation gives somebody an application at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoAccess {
    /// No designation in force covers it, and none ever did before.
    #[error("no designation covers the application")]
    NotGranted,
    /// The last designation that covered it has ended.
    #[error("the designation that covered the application ended at {end}")]
    Ended {
        /// When.
        end: Instant,
    },
    /// A designation in force covers it, and no path leads from there to the enterprise.
    #[error(transparent)]
    Broken(Broken),
    /// A path leads to the enterprise, and nobody who made the designation covers it.
    #[error("whoever made the designation does not have the application")]
    ManagerNotEntitled,
    /// Whoever made the designation covers it, and nobody above them does.
    #[error("nobody above whoever made the designation has the application")]
    HigherManagerNotEntitled,
}
