//! What can go wrong at the C border.

use lra_core::json::{ErrorCode, ErrorReport};

use super::status::Status;

/// Why a call failed: the core's own errors, and those of the border. Made without allocation where a call is hot.
#[derive(Debug)]
pub(super) enum Fault {
    /// The core says what is wrong.
    Report(Status, Box<ErrorReport>),
    /// An argument of the call itself.
    Argument {
        /// The parameter.
        name: &'static str,
        /// What it has to be.
        expected: &'static str,
    },
    /// A handle that was freed or is of another type.
    Handle {
        /// The parameter.
        name: &'static str,
    },
    /// A text or number that is no identifier.
    Value {
        /// The stable word of the cause.
        reason: &'static str,
        /// Which character, from 1.
        position: Option<usize>,
        /// What was expected.
        expected: &'static str,
    },
    /// Another call on the handle is under way.
    Busy,
    /// An earlier call used the handle up.
    UsedUp,
    /// A panic was caught. Its message stays behind: it may hold what the question held.
    Panic,
}

impl From<ErrorReport> for Fault {
    fn from(report: ErrorReport) -> Self {
        Self::Report(Status::InvalidQuestion, Box::new(report))
    }
}

impl Fault {
    /// An argument that is not what its parameter asks for.
    pub(super) const fn argument(name: &'static str, expected: &'static str) -> Self {
        Self::Argument { name, expected }
    }

    /// The environment does not serve.
    pub(super) fn environment(reason: &'static str, expected: impl Into<String>) -> Self {
        let report = ErrorReport::new(ErrorCode::Environment, "", expected).because(reason);
        Self::Report(Status::Environment, Box::new(report))
    }

    /// The procedure refuses.
    pub(super) fn refused(reason: &'static str, expected: impl Into<String>) -> Self {
        let report = ErrorReport::new(ErrorCode::Refused, "", expected).because(reason);
        Self::Report(Status::Refused, Box::new(report))
    }

    /// A document that cannot be read.
    pub(super) fn document(report: ErrorReport) -> Self {
        Self::Report(Status::InvalidDocument, Box::new(report))
    }

    /// The status of this fault.
    pub(super) const fn status(&self) -> Status {
        match self {
            Self::Report(status, _) => *status,
            Self::Argument { .. } => Status::InvalidArgument,
            Self::Handle { .. } => Status::InvalidHandle,
            Self::Value { .. } => Status::InvalidValue,
            Self::Busy => Status::Busy,
            Self::UsedUp => Status::UsedUp,
            Self::Panic => Status::Panic,
        }
    }

    /// What the error says.
    pub(super) fn into_report(self) -> ErrorReport {
        // An argument is no place in a document, so the expectation names it and the path stays empty.
        let argument = |expected: String| ErrorReport::new(ErrorCode::InvalidArgument, "", expected);
        match self {
            Self::Report(_, report) => *report,
            Self::Argument { name, expected } => argument(format!("{name}: {expected}")),
            Self::Handle { name } => argument(format!("{name}: a live handle of its type")).because("invalid-handle"),
            Self::Value {
                reason,
                position,
                expected,
            } => ErrorReport {
                column: position,
                ..ErrorReport::new(ErrorCode::InvalidValue, "", expected).because(reason)
            },
            Self::Busy => argument("one call on this handle at a time".to_owned()).because("busy"),
            Self::UsedUp => argument("a handle that was not used up".to_owned()).because("used-up"),
            Self::Panic => ErrorReport::new(ErrorCode::Internal, "", "an answer"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_with_a_handle_has_a_reason_of_its_own() {
        let faults = [Fault::Handle { name: "trail" }, Fault::Busy, Fault::UsedUp];
        let reasons = faults.map(|fault| fault.into_report().reason);
        assert_eq!(reasons, [Some("invalid-handle"), Some("busy"), Some("used-up")]);
    }
}
