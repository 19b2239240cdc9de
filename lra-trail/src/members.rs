//! Strict reading of small JSON objects: every error names a place and what was expected there, never a value.

use lra_core::json::{ErrorCode, ErrorReport};
use serde::de::{Deserialize, DeserializeOwned, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

const WELL_FORMED: &str = "well-formed JSON in UTF-8";

/// The members of one object, in their order.
pub(crate) struct Members<'a> {
    path: String,
    members: Vec<(String, &'a RawValue)>,
}

/// One member of an object.
pub(crate) struct Member<'a> {
    path: String,
    value: &'a RawValue,
}

impl<'a> Members<'a> {
    /// The members of a whole document.
    pub(crate) fn of_document(text: &'a [u8], expected: &str) -> Result<Self, ErrorReport> {
        let malformed = |line, column| ErrorReport {
            line: Some(line),
            column: Some(column),
            ..ErrorReport::new(ErrorCode::MalformedJson, "", WELL_FORMED)
        };
        let text = core::str::from_utf8(text).map_err(|error| {
            let (lines, columns) = place(text, error.valid_up_to());
            malformed(lines + 1, columns + 1)
        })?;
        // Where no byte is, serde counts none.
        let value: &RawValue =
            serde_json::from_str(text).map_err(|error| malformed(error.line(), error.column().max(1)))?;
        let path = String::new();
        Member { path, value }.members(expected)
    }

    /// Refuses members that stand twice and those of another name. The name itself can be personal, so the error names
    /// the object it stands in.
    pub(crate) fn known(&self, names: &[&str]) -> Result<(), ErrorReport> {
        for (index, (name, _)) in self.members.iter().enumerate() {
            if !names.contains(&name.as_str()) {
                let expected = format!("no members but {}", names.join(", "));
                return Err(ErrorReport::new(ErrorCode::UnknownMember, &*self.path, expected));
            }
            if self.members.iter().take(index).any(|(earlier, _)| earlier == name) {
                return Err(ErrorReport::new(
                    ErrorCode::DuplicateMember,
                    &*self.path,
                    "each member once",
                ));
            }
        }
        Ok(())
    }

    /// The member of that name, if there is one.
    pub(crate) fn optional(&self, name: &str) -> Option<Member<'a>> {
        let (_, value) = self.members.iter().find(|(known, _)| known == name)?;
        Some(Member {
            path: format!("{}/{name}", self.path),
            value,
        })
    }

    /// The member of that name.
    pub(crate) fn required(&self, name: &str, expected: &str) -> Result<Member<'a>, ErrorReport> {
        self.optional(name).ok_or_else(|| {
            let path = format!("{}/{name}", self.path);
            ErrorReport::new(ErrorCode::MissingMember, path, expected)
        })
    }
}

impl<'a> Member<'a> {
    /// Its value as it stands in the text.
    pub(crate) fn raw(&self) -> &'a str {
        self.value.get()
    }

    /// How many lines, and how many bytes of the same line, stand before it in the text it was read from.
    pub(crate) fn place_in(&self, text: &[u8]) -> (usize, usize) {
        let offset = self.raw().as_ptr().addr().saturating_sub(text.as_ptr().addr());
        place(text, offset)
    }

    /// Its members.
    pub(crate) fn members(self, expected: &str) -> Result<Members<'a>, ErrorReport> {
        match serde_json::from_str::<RawMembers<'a>>(self.raw()) {
            Ok(RawMembers(members)) => Ok(Members {
                path: self.path,
                members,
            }),
            Err(_) => Err(self.refused(ErrorCode::WrongType, &format!("an object with {expected}"))),
        }
    }

    /// Its value as a type that serde reads.
    pub(crate) fn read<T: DeserializeOwned>(self, expected: &str) -> Result<T, ErrorReport> {
        serde_json::from_str(self.raw()).map_err(|_| self.refused(ErrorCode::WrongType, expected))
    }

    /// Its text as a type that is parsed from it.
    pub(crate) fn read_text<T>(self, expected: &str, parse: impl FnOnce(&str) -> Option<T>) -> Result<T, ErrorReport> {
        let text: String = serde_json::from_str(self.raw()).map_err(|_| match self.raw().starts_with('"') {
            // Half of a surrogate pair, which is passed over as long as nobody reads the text.
            true => ErrorReport::new(ErrorCode::MalformedJson, &*self.path, WELL_FORMED),
            false => self.refused(ErrorCode::WrongType, expected),
        })?;
        let text = zeroize::Zeroizing::new(text);
        parse(&text).ok_or_else(|| self.refused(ErrorCode::InvalidValue, expected))
    }

    /// What is wrong with it; `null` is told apart.
    pub(crate) fn refused(&self, code: ErrorCode, expected: &str) -> ErrorReport {
        let code = if self.raw() == "null" {
            ErrorCode::NullValue
        } else {
            code
        };
        ErrorReport::new(code, &*self.path, expected)
    }
}

/// How many lines, and how many bytes of the same line, stand before an offset.
fn place(text: &[u8], offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or_default();
    let lines = before.iter().filter(|octet| **octet == b'\n').count();
    let columns = before.iter().rev().take_while(|octet| **octet != b'\n').count();
    (lines, columns)
}

/// An object whose members keep their order and may stand twice.
struct RawMembers<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for RawMembers<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = RawMembers<'de>;

            fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = object.next_entry()? {
                    members.push(member);
                }
                Ok(RawMembers(members))
            }
        }
        deserializer.deserialize_map(Object)
    }
}
