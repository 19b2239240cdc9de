//! Machine readable zones of travel documents: ICAO Doc 9303, parts 3 to 6, formats TD1, TD2 and TD3.

mod country_code;
mod date;
mod error;
mod format;
mod names;
mod zone;

pub use country_code::{CountryCode, UnknownCountryCode};
pub use error::{MrzError, MrzField};
pub use format::MrzFormat;
pub use names::MrzNames;

use super::{BirthDate, Sex};
use crate::time::CivilDate;
use format::{DOCUMENT_CODE, ISSUING_STATE};
use zone::{Zone, malformed, without_fillers};

/// What the machine readable zone of a travel document states. Every check digit was verified.
///
/// Its `Debug` hides it.
///
/// ```
/// use lra_core::identifier::{Mrz, MrzFormat};
/// use lra_core::time::CivilDate;
/// let today: CivilDate = "2026-11-22".parse()?;
/// let passport = Mrz::parse(
///     [
///         "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
///         "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
///     ],
///     today,
/// )?;
/// assert_eq!(passport.format(), MrzFormat::Td3);
/// assert_eq!(passport.names().secondary(), "ANNA MARIA");
/// assert!(passport.is_specimen());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Mrz {
    format: MrzFormat,
    document_code: String,
    issuing_state: CountryCode,
    document_number: String,
    nationality: CountryCode,
    birth_date: Option<BirthDate>,
    sex: Sex,
    expiry_date: CivilDate,
    names: MrzNames,
    optional_data: Vec<String>,
}

impl Mrz {
    /// Reads two or three lines. `today` gives the two-digit years their century: a birth date is the latest that is
    /// not after today, an expiry date lies within fifty years of today.
    ///
    /// # Errors
    /// The first that is wrong of: number of lines, then line by line length and characters, then document code,
    /// issuing state, document number, birth date, sex, expiry date, nationality, optional data, composite check digit,
    /// names.
    pub fn parse<'a>(lines: impl IntoIterator<Item = &'a str>, today: CivilDate) -> Result<Self, MrzError> {
        let zone = Zone::read(lines)?;
        let layout = zone.layout;
        let document_code = document_code(&zone)?;
        let state = |field, place| CountryCode::from_zone(zone.at(place)).ok_or_else(|| malformed(field, place, 0));
        let issuing_state = state(MrzField::IssuingState, ISSUING_STATE)?;
        let (document_number, used) = document_number(&zone)?;

        let place = layout.birth_date;
        zone.verify(MrzField::BirthDate, &[zone.at(place)], place.check())?;
        let birth_date =
            date::birth_date(zone.at(place), today).ok_or_else(|| malformed(MrzField::BirthDate, place, 0))?;

        let sex = match zone.at(layout.sex) {
            b"M" => Sex::Male,
            b"F" => Sex::Female,
            b"<" => Sex::Unknown,
            _ => return Err(malformed(MrzField::Sex, layout.sex, 0)),
        };

        let place = layout.expiry_date;
        zone.verify(MrzField::ExpiryDate, &[zone.at(place)], place.check())?;
        let expiry_date =
            date::expiry_date(zone.at(place), today).ok_or_else(|| malformed(MrzField::ExpiryDate, place, 0))?;

        let nationality = state(MrzField::Nationality, layout.nationality)?;
        let optional_data = optional_data(&zone, used)?;

        let composite: Vec<_> = layout.composite.iter().map(|place| zone.at(*place)).collect();
        zone.verify(MrzField::Composite, &composite, layout.composite_check)?;
        Ok(Self {
            format: layout.format,
            document_code,
            issuing_state,
            document_number,
            nationality,
            birth_date,
            sex,
            expiry_date,
            names: MrzNames::read(zone.at(layout.names), layout.names)?,
            optional_data,
        })
    }

    /// The format.
    #[must_use]
    pub const fn format(&self) -> MrzFormat {
        self.format
    }

    /// The kind of document: `P` and so on for a passport, `A`, `C` or `I` and so on for a card.
    #[must_use]
    pub fn document_code(&self) -> &str {
        &self.document_code
    }

    /// The state or organisation that issued the document.
    #[must_use]
    pub const fn issuing_state(&self) -> CountryCode {
        self.issuing_state
    }

    /// The document number, joined where it runs on in the optional data; fillers within it are kept.
    #[must_use]
    pub fn document_number(&self) -> &str {
        &self.document_number
    }

    /// The holder's nationality. No check digit covers it.
    #[must_use]
    pub const fn nationality(&self) -> CountryCode {
        self.nationality
    }

    /// The holder's birth date; `None` when its year is not stated.
    #[must_use]
    pub const fn birth_date(&self) -> Option<BirthDate> {
        self.birth_date
    }

    /// The holder's sex. No check digit covers it.
    #[must_use]
    pub const fn sex(&self) -> Sex {
        self.sex
    }

    /// The last day on which the document is valid.
    #[must_use]
    pub const fn expiry_date(&self) -> CivilDate {
        self.expiry_date
    }

    /// The holder's names. No check digit covers them.
    #[must_use]
    pub const fn names(&self) -> &MrzNames {
        &self.names
    }

    /// The optional data elements in their order, without fillers at their end: two on TD1, one on TD2, the personal
    /// number on TD3. The Belgian identity card states the national number in the second.
    #[must_use]
    pub fn optional_data(&self) -> &[String] {
        &self.optional_data
    }

    /// Whether the issuing state or the nationality is that of specimens. Such a document proves nothing.
    #[must_use]
    pub fn is_specimen(&self) -> bool {
        self.issuing_state.is_specimen() || self.nationality.is_specimen()
    }
}

impl core::fmt::Debug for Mrz {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Mrz(…)")
    }
}

fn document_code(zone: &Zone<'_>) -> Result<String, MrzError> {
    let code = zone.at(DOCUMENT_CODE);
    let first = match zone.layout.format {
        MrzFormat::Td3 => matches!(code, [b'P', _]),
        MrzFormat::Td1 | MrzFormat::Td2 => matches!(code, [b'A' | b'C' | b'I', _]),
    };
    if !first {
        return Err(malformed(MrzField::DocumentCode, DOCUMENT_CODE, 0));
    }
    if !matches!(code, [_, b'A'..=b'Z' | b'<']) {
        return Err(malformed(MrzField::DocumentCode, DOCUMENT_CODE, 1));
    }
    Ok(without_fillers(code))
}

/// The document number, and how many characters of the first optional data element it takes up. On a card whose number
/// has more than nine characters a filler stands in place of the check digit; the rest of the number, its check digit
/// and a filler then stand at the start of the optional data (ICAO Doc 9303-5, 4.2.4).
fn document_number(zone: &Zone<'_>) -> Result<(String, usize), MrzError> {
    let place = zone.layout.document_number;
    let principal = zone.at(place);
    let wrong = |offset| malformed(MrzField::DocumentNumber, place, offset);
    if principal.first() == Some(&b'<') {
        return Err(wrong(0));
    }
    let runs_on = zone.layout.format != MrzFormat::Td3 && zone.at(place.check()) == b"<";
    let Some(optional) = zone.layout.optional_data.first().copied().filter(|_| runs_on) else {
        zone.verify(MrzField::DocumentNumber, &[principal], place.check())?;
        return Ok((without_fillers(principal), 0));
    };
    let data = zone.at(optional);
    // Up to the filler stand the rest of the number and its check digit.
    let length = data.iter().position(|character| *character == b'<').unwrap_or(0);
    if length < 2 || principal.contains(&b'<') {
        return Err(wrong(place.length));
    }
    let rest = data.get(..length - 1).unwrap_or_default();
    let check = format::Place {
        start: optional.start + length - 1,
        length: 1,
        ..optional
    };
    zone.verify(MrzField::DocumentNumber, &[principal, rest], check)?;
    Ok((without_fillers(&[principal, rest].concat()), length + 1))
}

/// The optional data elements, the first after so many characters that belong to the document number.
fn optional_data(zone: &Zone<'_>, used: usize) -> Result<Vec<String>, MrzError> {
    let mut elements = Vec::with_capacity(zone.layout.optional_data.len());
    let mut used = used;
    for place in zone.layout.optional_data {
        elements.push(without_fillers(zone.at(*place).get(used..).unwrap_or_default()));
        used = 0;
        if zone.layout.format == MrzFormat::Td3 {
            // Without a personal number its check digit is 0 or a filler (ICAO Doc 9303-4, 4.2.2).
            let empty = elements.iter().all(String::is_empty);
            if !(empty && zone.at(place.check()) == b"<") {
                zone.verify(MrzField::OptionalData, &[zone.at(*place)], place.check())?;
            }
        }
    }
    Ok(elements)
}

#[cfg(test)]
mod tests;
