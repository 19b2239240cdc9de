//! How a call ended.

use super::fault::Fault;

/// How a call ended. Numbers are never reused; treat one you do not know as a failure.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It did what it says.
    Ok = 0,
    /// The library failed inside. Nothing was decided: treat it as a refusal, and report it.
    Panic = 1,
    /// A pointer that must not be null was null, or a length was beyond what a process can hold.
    InvalidArgument = 2,
    /// The question cannot be read, or no rulebook covers it; the error names the place and what was expected there.
    InvalidQuestion = 3,
}

impl Fault {
    /// The status of this fault.
    pub(super) const fn status(&self) -> Status {
        match self {
            Self::Argument { .. } => Status::InvalidArgument,
            Self::Question(_) => Status::InvalidQuestion,
            Self::Panic => Status::Panic,
        }
    }
}
