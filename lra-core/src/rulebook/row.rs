//! Lists of tables in a rulebook, read row by row.

use super::reader::Reader;
use core::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A list of tables, `[[<name>]]`.
pub(super) struct List {
    pub name: &'static str,
    /// The members its rows may have.
    pub members: &'static [&'static str],
    /// Whether it may be left out or empty.
    pub optional: bool,
    /// What is expected of the list as a whole.
    pub expected: &'static str,
}

impl List {
    /// Takes the list out of the text and reads each of its rows, or tells what is wrong.
    pub fn take<'a>(&'static self, reader: &mut Reader<'a>, mut read: impl FnMut(&mut Row<'_, 'a>)) {
        let Some(value) = reader.values.remove(self.name) else {
            if !self.optional {
                reader.mistake(None, self.name, self.expected);
            }
            return;
        };
        let span = value.span();
        let rows = match value.into_inner() {
            DeValue::Array(rows) if self.optional || !rows.is_empty() => rows,
            _ => return reader.mistake(Some(span), self.name, self.expected),
        };
        for row in rows {
            let span = row.span();
            let DeValue::Table(members) = row.into_inner() else {
                reader.mistake(Some(span), self.name, "a table for every row");
                continue;
            };
            for key in members.keys() {
                if !self.members.contains(&key.get_ref().as_ref()) {
                    let path = format!("{}.{}", self.name, key.get_ref());
                    reader.mistake(Some(key.span()), &path, "no member of that name");
                }
            }
            read(&mut Row {
                reader,
                list: self,
                members,
                span,
            });
        }
    }
}

/// The members of a row while they are taken out of it.
pub(super) struct Row<'r, 'a> {
    pub reader: &'r mut Reader<'a>,
    list: &'static List,
    members: DeTable<'a>,
    span: Range<usize>,
}

impl Row<'_, '_> {
    /// Tells a mistake in a member.
    pub fn mistake(&mut self, span: Range<usize>, member: &str, expected: &'static str) {
        let path = format!("{}.{member}", self.list.name);
        self.reader.mistake(Some(span), &path, expected);
    }

    /// Tells a mistake that several members make together, at the place of the row.
    pub fn mistake_of_row(&mut self, member: &str, expected: &'static str) {
        self.mistake(self.span.clone(), member, expected);
    }

    /// What a member says, if it is there and can be read.
    pub fn optional_value<T>(
        &mut self,
        member: &str,
        expected: &'static str,
        read: impl Fn(&DeValue<'_>) -> Option<T>,
    ) -> Result<Option<Spanned<T>>, ()> {
        let Some(value) = self.members.remove(member) else {
            return Ok(None);
        };
        let span = value.span();
        let Some(read) = read(value.get_ref()) else {
            self.mistake(span, member, expected);
            return Err(());
        };
        Ok(Some(Spanned::new(span, read)))
    }

    /// What a text says, if it is there and can be read.
    pub fn optional<T>(
        &mut self,
        member: &str,
        expected: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<Spanned<T>>, ()> {
        self.optional_value(member, expected, |value| value.as_str().and_then(&read))
    }

    /// What a text says that must be there.
    pub fn required<T>(
        &mut self,
        member: &str,
        expected: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Spanned<T>, ()> {
        let read = self.optional(member, expected, read)?;
        self.present(member, expected, read)
    }

    /// A truth value that must be there.
    pub fn required_boolean(&mut self, member: &str) -> Result<bool, ()> {
        const EXPECTED: &str = "true or false";
        let read = self.optional_value(member, EXPECTED, |value| value.as_bool())?;
        self.present(member, EXPECTED, read).map(Spanned::into_inner)
    }

    fn present<T>(&mut self, member: &str, expected: &'static str, read: Option<T>) -> Result<T, ()> {
        read.ok_or_else(|| self.mistake_of_row(member, expected))
    }
}
