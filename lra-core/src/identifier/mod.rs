//! Numbers and addresses that stand for a person, an enterprise or a document.
//!
//! Each is parsed once, at the border, into a type that cannot be wrong; nothing is ever "validated" again. What is
//! read is the canonical form and the form in which people write the number, with its separators exactly in place;
//! anything else is refused with what was expected and where, never with the value. Values that stand for a person
//! hide themselves from `Debug`.
//!
//! | type | Belgif property | canonical | shown as |
//! |---|---|---|---|
//! | [`Ssin`] | `ssin` | 11 digits | `YY.MM.DD-SSS.CC` |
//! | [`EnterpriseNumber`] | `enterpriseNumber` | 10 digits | `0123.456.789` |
//! | [`EstablishmentUnitNumber`] | `establishmentUnitNumber` | 10 digits | `2.123.456.789` |
//! | [`EmployerId`] | `employerId` | an integer | its digits |
//! | [`CardNumber`] | | 12 digits | `591-1917064-58` |

mod birth_date;
mod card_number;
mod check;
mod digits;
#[cfg(feature = "contact")]
mod email;
mod employer_id;
mod enterprise_number;
mod establishment_unit_number;
mod mrz;
mod party;
#[cfg(feature = "contact")]
mod phone;
#[cfg(feature = "contact")]
mod phone_ranges;
mod sex;
mod ssin;

pub use birth_date::BirthDate;
pub use card_number::{CardNumber, CardNumberError};
pub use check::{CheckKind, CheckReport, CheckTerms, UnknownCheckKind, check};
pub use digits::{Digits, FormError};
#[cfg(feature = "contact")]
pub use email::{EmailAddress, EmailAddressError};
pub use employer_id::{EmployerId, EmployerIdError, EmployerIdKind};
pub use enterprise_number::{EnterpriseNumber, EnterpriseNumberError};
pub use establishment_unit_number::{EstablishmentUnitNumber, EstablishmentUnitNumberError};
pub use mrz::{CountryCode, Mrz, MrzError, MrzField, MrzFormat, MrzNames, UnknownCountryCode};
pub use party::Party;
#[cfg(feature = "contact")]
pub use phone::{PhoneNumber, PhoneNumberError};
#[cfg(feature = "contact")]
pub use phone_ranges::{PhoneLine, PhoneRange, PhoneRanges, PhoneRangesError};
pub use sex::Sex;
pub use ssin::{Ssin, SsinError, SsinKind};
