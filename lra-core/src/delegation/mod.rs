//! Who was designated by whom in an enterprise, and what each may pass on (users' regulation, articles 2, 2bis, 3.1, 3.2).

mod designation;
mod person_reference;

pub use designation::{Designation, Designations, Designator};
pub use person_reference::{InvalidPersonReference, PersonReference};
