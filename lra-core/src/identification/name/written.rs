use super::element::{Element, MAX_LENGTH, parse};
use super::{NameError, NamePart};
use crate::json_reader::{Fault, FaultKind, FromJson, Reader};
use core::fmt;
use serde::ser::{Serialize, Serializer};
use smol_str::SmolStr;

/// A family name as written on a document or in a register: Latin letters with their accents, spaces, hyphens,
/// apostrophes and full stops, 1 to 200 characters. In JSON, that text.
///
/// Two values are equal only if written alike; whether they are the same name is what
/// [`compare_family`](super::compare_family) decides. `Debug` shows no letter of it.
///
/// ```
/// use lra_core::identification::name::{FamilyName, NameError};
/// assert_eq!(FamilyName::new("Van den Broeck")?.as_str(), "Van den Broeck");
/// assert_eq!(FamilyName::new("P\u{435}eters").err(), Some(NameError::NotLatin));
/// # Ok::<(), NameError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct FamilyName {
    written: SmolStr,
    elements: Box<[Element]>,
}

impl FamilyName {
    /// Parses a family name.
    ///
    /// # Errors
    /// [`NameError`] for anything but a name of this form.
    pub fn new(text: &str) -> Result<Self, NameError> {
        let mut elements = Vec::new();
        parse(text, NamePart::FamilyName, &mut elements)?;
        Ok(Self {
            written: text.into(),
            elements: elements.into(),
        })
    }

    /// The name as it was written. Personal data.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    pub(super) const fn elements(&self) -> &[Element] {
        &self.elements
    }
}

impl core::str::FromStr for FamilyName {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        Self::new(text)
    }
}

impl fmt::Debug for FamilyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FamilyName(redacted)")
    }
}

/// The first names of a person in their order, each of the form of a [`FamilyName`], at most 20 and together at most
/// 200 characters. Empty for a person who has none. In JSON, an array of texts.
///
/// ```
/// use lra_core::identification::name::{FirstNames, NameError};
/// assert_eq!(FirstNames::new(&["Jean-Pierre", "Marie"])?.iter().count(), 2);
/// assert_eq!(FirstNames::new(&["Jan", ""]).err(), Some(NameError::Empty));
/// # Ok::<(), NameError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FirstNames {
    written: Box<[SmolStr]>,
    elements: Box<[Element]>,
}

impl FirstNames {
    /// The most first names a person may have.
    pub const MAX_COUNT: usize = 20;

    /// Parses first names.
    ///
    /// # Errors
    /// [`NameError`] for anything but names of this form.
    pub fn new<T: AsRef<str>>(names: &[T]) -> Result<Self, NameError> {
        Ok(Self {
            written: names.iter().map(|name| name.as_ref().into()).collect(),
            elements: Self::elements_of(names)?,
        })
    }

    fn elements_of<T: AsRef<str>>(names: &[T]) -> Result<Box<[Element]>, NameError> {
        if names.len() > Self::MAX_COUNT {
            return Err(NameError::TooManyFirstNames);
        }
        // What the names take if they are of plain letters, with a break before each but the first.
        let letters: usize = names.iter().map(|name| name.as_ref().len() + 1).sum();
        let mut elements = Vec::with_capacity(letters.saturating_sub(1).min(MAX_LENGTH));
        for name in names {
            parse(name.as_ref(), NamePart::FirstNames, &mut elements)?;
        }
        Ok(elements.into())
    }

    /// The names as they were written. Personal data.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        self.written.iter().map(SmolStr::as_str)
    }

    /// Whether the person has no first name.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.written.is_empty()
    }

    pub(super) const fn elements(&self) -> &[Element] {
        &self.elements
    }
}

impl fmt::Debug for FirstNames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FirstNames(redacted)")
    }
}

impl Serialize for FamilyName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written)
    }
}

impl Serialize for FirstNames {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

const NAME: &str = "a name in Latin letters, 1 to 200 characters";

impl FromJson for FamilyName {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.parsed(NAME, |text| Self::new(text).ok())
    }
}

impl FromJson for FirstNames {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let offset = reader.offset();
        let mut names: Vec<SmolStr> = Vec::new();
        reader.list("a list of names", |reader| {
            names.push(reader.parsed(NAME, |text| Some(text.into()))?);
            Ok(())
        })?;
        match Self::elements_of(&names) {
            Ok(elements) => Ok(Self {
                written: names.into(),
                elements,
            }),
            Err(_) => Err(match names.iter().position(|name| FamilyName::new(name).is_err()) {
                Some(place) => Fault::new(FaultKind::InvalidValue, offset, NAME).within(place),
                None => Fault::new(
                    FaultKind::InvalidValue,
                    offset,
                    "at most 20 names of together 200 characters",
                ),
            }),
        }
    }
}
