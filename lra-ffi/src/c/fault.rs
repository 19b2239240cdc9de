//! What can go wrong at the C border.

use lra_core::json::{ErrorCode, ErrorReport};

/// Why a call failed: the core's own errors, and those of the border.
#[derive(Debug)]
pub(super) enum Fault {
    /// The question cannot be answered.
    Question(ErrorReport),
    /// An argument of the call itself.
    Argument {
        /// The parameter.
        name: &'static str,
        /// What it has to be.
        expected: &'static str,
    },
    /// A panic was caught. Its message stays behind: it may hold what the question held.
    Panic,
}

impl From<ErrorReport> for Fault {
    fn from(report: ErrorReport) -> Self {
        Self::Question(report)
    }
}

impl Fault {
    /// An argument that is not what its parameter asks for.
    pub(super) const fn argument(name: &'static str, expected: &'static str) -> Self {
        Self::Argument { name, expected }
    }

    /// The error object of the JSON contract.
    pub(super) fn to_json(&self) -> String {
        match self {
            Self::Question(report) => report.to_json(),
            // An argument is no place in a document, so the expectation names it and the path stays empty.
            Self::Argument { name, expected } => {
                ErrorReport::new(ErrorCode::InvalidArgument, "", format!("{name}: {expected}")).to_json()
            }
            Self::Panic => ErrorReport::new(ErrorCode::Internal, "", "an answer").to_json(),
        }
    }
}
