use super::{ActivationState, CodeError, LinkError, ReserveError};
use crate::time::Instant;

/// Why a link and a code do not activate a key. As text, and so in JSON, its stable reason: `unknown-link`, `wrong-code`,
/// `locked`, `link-host`, `code-check-failed` and so on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedemptionRefusal {
    /// What was entered is no link. It costs no try.
    Link(LinkError),
    /// What was entered is no code: a slip of the pen, which costs no try.
    Code(CodeError),
    /// No such link was issued, or its verifier is wrong; nothing tells which. It costs no try.
    UnknownLink,
    /// The activation has ended, before this attempt or by it.
    Ended {
        /// How it ended.
        state: ActivationState,
        /// The first moment at which link and code are no longer valid.
        expires_at: Instant,
        /// How many wrong codes the case has seen.
        tries: u32,
    },
    /// The rules do not permit it.
    NotPermitted,
    /// A wrong code under the right link, and tries are left.
    WrongCode,
}

impl core::fmt::Display for RedemptionRefusal {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Link(error) => write!(f, "link-{}", error.reason()),
            Self::Code(error) => write!(f, "code-{}", error.reason()),
            refusal => f.write_str(refusal.reason()),
        }
    }
}

impl RedemptionRefusal {
    /// The reason without saying whether the link or the code has it, as it stands in a record.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Self::Link(error) => error.reason(),
            Self::Code(error) => error.reason(),
            Self::UnknownLink => ReserveError::UnknownLink.reason(),
            Self::Ended { state, .. } => ReserveError::Ended { state }.reason(),
            Self::NotPermitted => "not-permitted",
            Self::WrongCode => "wrong-code",
        }
    }

    /// The symbol of the code to look at first, counted from 1 without spaces and hyphens, where a slip of the pen was found.
    #[must_use]
    pub fn likely_position(self) -> Option<u8> {
        match self {
            Self::Code(error) => error.position().or(error.likely_position()),
            _ => None,
        }
    }
}

impl serde::Serialize for RedemptionRefusal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
