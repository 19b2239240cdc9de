//! Whether the names on a document and the names in the register are the same names, written differently.
//!
//! Serves the rule `applicant.register-agrees` (convention for local registration authorities, object). Names are
//! parsed once, at the border, into [`FamilyName`] and [`FirstNames`]; comparing two of them allocates nothing. The
//! answer says *how* they agree or differ, in closed enums, and never repeats a letter of a name.
//!
//! Letters decide. Two names agree only if their base letters are the same in the same order, or are the same under
//! the transliteration table of ICAO Doc 9303 part 3, section 6. Everything else that may differ (case, accents,
//! hyphens, ...) is a tolerance of the rulebook, [`NameComparison`].
//!
//! ```
//! use lra_core::identification::name::*;
//! let (family, first) = (FamilyName::new("MUELLER")?, FirstNames::new(&["JOERG"])?);
//! let document = DocumentNames::new(Some(&family), &first, NameSource::MachineReadable { truncated: false })?;
//! let (family, first) = (FamilyName::new("Müller")?, FirstNames::new(&["Jörg", "Emil"])?);
//! let register = RegisterNames::new(Some(&family), &first)?;
//! let agreement = compare(&document, &register, &NameComparison::default());
//! assert_eq!(
//!     agreement,
//!     NameAgreement::SameButFor(DifferenceSet::from_iter([
//!         Difference::Case,
//!         Difference::Transliteration,
//!         Difference::FewerFirstNames,
//!     ]))
//! );
//! # Ok::<(), NameError>(())
//! ```

mod agreement;
mod alignment;
mod comparison;
mod difference;
mod element;
mod error;
mod particle;
mod rules;
mod transliteration;
mod written;

#[cfg(test)]
mod tests;

pub use agreement::{Mismatch, NameAgreement, NamePart};
pub use comparison::{DocumentNames, NameSource, RegisterNames, compare, compare_family, compare_first_names};
pub use difference::{Difference, DifferenceSet};
pub use error::NameError;
pub use rules::NameComparison;
pub use written::{FamilyName, FirstNames};
