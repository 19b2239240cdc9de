//! Identification of the applicant at the desk.

pub mod name;
