//! Identification of the applicant at the desk.

mod document_number;
pub mod name;
mod procedure;
mod register_agreement;
mod rules;

pub use document_number::{DocumentNumber, DocumentNumberError};
pub use procedure::{DocumentedStep, Procedure, Reference, ReferenceError, RepeatedStep};
pub(crate) use rules::RULES;
