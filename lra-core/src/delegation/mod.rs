//! Who was designated by whom in an enterprise, and what each may pass on (users' regulation, articles 2, 2bis, 3.1, 3.2);
//! who acts for the enterprise from outside, as provider or by mandate.

mod broken;
mod designated_person;
mod designation;
mod designations;
mod error;
mod index;
mod mandate;
mod path;
mod person_reference;
mod provider;
mod rules;
mod search;

pub use broken::{Broken, NoAccess};
pub use designation::{Designation, Designator};
pub use designations::Designations;
pub use error::DesignationsError;
pub use path::GrantPath;
pub use person_reference::{InvalidPersonReference, PersonReference};

pub(crate) use designated_person::DesignatedPerson;
pub(crate) use mandate::RULES as MANDATE_RULES;
pub(crate) use mandate::lapses;
pub(crate) use provider::RULES as PROVIDER_RULES;
pub(crate) use rules::RULES;
