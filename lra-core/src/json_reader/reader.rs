use super::escape::escape;
use super::fault::{Fault, FaultKind};
use super::members::Members;
use std::borrow::Cow;

/// The deepest nesting that is passed over.
const MOST_NESTED: usize = 128;

const WELL_FORMED: &str = "well-formed JSON in UTF-8";

/// A place in a JSON text, from which one value after the other is read.
#[allow(unnameable_types, reason = "it seals FromJson: no other crate can read from it")]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// Where the value starts that comes next, for a fault that is found only later.
    pub(crate) fn offset(&mut self) -> usize {
        self.next();
        self.at
    }

    /// Ends the text: only white space may follow.
    pub(crate) fn end(&mut self) -> Result<(), Fault> {
        match self.next() {
            None => Ok(()),
            Some(_) => Err(self.malformed()),
        }
    }

    /// Reads `true` or `false`.
    pub(crate) fn boolean(&mut self) -> Result<bool, Fault> {
        let value = match self.next() {
            Some(b't') => true,
            Some(b'f') => false,
            _ => return Err(self.not_of_type("true or false")),
        };
        self.word(if value { "true" } else { "false" })?;
        Ok(value)
    }

    /// Reads a whole number without sign, fraction or exponent.
    pub(crate) fn count(&mut self, expected: &str) -> Result<u32, Fault> {
        let start = self.offset();
        let Some(b'0'..=b'9') = self.peek() else {
            return Err(self.not_of_type(expected));
        };
        let digits = self.number()?;
        if digits.bytes().any(|byte| !byte.is_ascii_digit()) {
            return Err(Fault::new(FaultKind::WrongType, start, expected));
        }
        digits
            .parse()
            .map_err(|_| Fault::new(FaultKind::InvalidValue, start, expected))
    }

    /// Reads a text that stands for a value; nothing if it stands for none.
    #[inline]
    pub(crate) fn parsed<T>(&mut self, expected: &str, parse: impl FnOnce(&str) -> Option<T>) -> Result<T, Fault> {
        let (start, text) = self.text(expected)?;
        parse(&text).ok_or_else(|| Fault::new(FaultKind::InvalidValue, start, expected))
    }

    /// The same of a text that mostly has one of these lengths and never a character that is escaped, so that its end need
    /// not be looked for.
    #[inline]
    pub(crate) fn parsed_of_length<T>(
        &mut self,
        lengths: &[usize],
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<T, Fault> {
        if let Some(b'"') = self.next() {
            let start = self.at + 1;
            for length in lengths {
                let end = start + length;
                if self.text.as_bytes().get(end) == Some(&b'"')
                    && let Some(value) = self.text.get(start..end).and_then(&parse)
                {
                    self.at = end + 1;
                    return Ok(value);
                }
            }
        }
        self.parsed(expected, parse)
    }

    /// Reads one of these words and yields its place among them.
    pub(crate) fn one_of(&mut self, words: &[&str]) -> Result<usize, Fault> {
        let start = self.offset();
        if let Some((place, length)) = word_at(self.rest(), words) {
            self.at += length + 2;
            return Ok(place);
        }
        // Made only where it is needed.
        let expected = || format!("one of {}", words.join(", "));
        let Some(text) = self.string_if_any()? else {
            return Err(self.not_of_type(&expected()));
        };
        let place = words.iter().position(|word| *word == text);
        place.ok_or_else(|| Fault::new(FaultKind::InvalidValue, start, expected()))
    }

    /// Reads the word of one of these.
    pub(crate) fn one_by_word<T: Copy, const N: usize>(
        &mut self,
        all: [T; N],
        word: impl FnMut(T) -> &'static str,
    ) -> Result<T, Fault> {
        let place = self.one_of(&all.map(word))?;
        // A word has its place among them.
        all.get(place).copied().ok_or_else(|| self.malformed())
    }

    /// Reads a text, and tells where it starts.
    fn text(&mut self, expected: &str) -> Result<(usize, Cow<'a, str>), Fault> {
        let start = self.offset();
        match self.string_if_any()? {
            Some(text) => Ok((start, text)),
            None => Err(self.not_of_type(expected)),
        }
    }

    /// Whether a text comes next.
    pub(crate) fn at_text(&mut self) -> bool {
        self.next() == Some(b'"')
    }

    /// Whether an object comes next.
    pub(crate) fn at_object(&mut self) -> bool {
        self.next() == Some(b'{')
    }

    /// Reads a list. Faults of an item are told at its place.
    #[inline]
    pub(crate) fn list(
        &mut self,
        expected: &str,
        mut item: impl FnMut(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        if self.next() != Some(b'[') {
            return Err(self.not_of_type(expected));
        }
        let mut place = 0_usize;
        while self.opens_or_goes_on(place == 0, b']')? {
            item(self).map_err(|fault| fault.within(place))?;
            place += 1;
        }
        Ok(())
    }

    /// Reads an object: each of its members once, no other, in any order. Yields the places of those that are there as
    /// bits. Faults of a member are told under its name.
    #[inline]
    pub(crate) fn object(
        &mut self,
        members: &impl Members,
        mut value: impl FnMut(&mut Self, u32) -> Result<(), Fault>,
    ) -> Result<u64, Fault> {
        if !self.at_object() {
            return Err(self.not_of_type(&members.object()));
        }
        let mut there = 0_u64;
        let mut next = 0;
        loop {
            let first = there == 0;
            let mut start = self.at + 1;
            // Most members stand in the order in which they are written by the bindings, without white space.
            let place = match members.name(next) {
                Some(name) if self.passes_over_member(first, name) => next,
                _ => {
                    if !self.opens_or_goes_on(first, b'}')? {
                        break;
                    }
                    start = self.offset();
                    let place = members.place(&self.name()?);
                    // Its name can be personal, so the fault is that of the object.
                    let place = place.ok_or_else(|| Fault::new(FaultKind::UnknownMember, start, no_other(members)))?;
                    self.colon()?;
                    place
                }
            };
            let bit = 1_u64.wrapping_shl(place);
            if there & bit != 0 {
                return Err(Fault::new(FaultKind::DuplicateMember, start, "each member once"));
            }
            there |= bit;
            next = place + 1;
            value(self, place).map_err(|fault| fault.within(members.name(place).unwrap_or_default()))?;
        }
        Ok(there)
    }

    /// Passes over what stands before the value of a member, the first of its object or one after it, if it is that member
    /// that comes next and nothing stands between.
    #[inline]
    fn passes_over_member(&mut self, first: bool, name: &str) -> bool {
        let before = if first { b'{' } else { b',' };
        let end = self.at + name.len() + 4;
        let there = match self.text.as_bytes().get(self.at..end) {
            Some([byte, b'"', next @ .., b'"', b':']) => *byte == before && next == name.as_bytes(),
            _ => false,
        };
        if there {
            self.at = end;
        }
        there
    }

    /// Reads the name of a member.
    fn name(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.string_if_any()?.ok_or_else(|| self.malformed())
    }

    #[inline]
    fn colon(&mut self) -> Result<(), Fault> {
        if self.next() != Some(b':') {
            return Err(self.malformed());
        }
        self.at += 1;
        Ok(())
    }

    /// Goes on to the value of the next member of an object, the first or one after it, and yields its name; nothing once the
    /// object is closed.
    pub(crate) fn member(&mut self, first: bool) -> Result<Option<Cow<'a, str>>, Fault> {
        if !self.opens_or_goes_on(first, b'}')? {
            return Ok(None);
        }
        let name = self.name()?;
        self.colon()?;
        Ok(Some(name))
    }

    /// Passes over the bracket that opens a list or an object or the comma before a further item, and tells whether an item
    /// follows; if none does, over the bracket that closes it.
    #[inline]
    fn opens_or_goes_on(&mut self, first: bool, closing: u8) -> Result<bool, Fault> {
        if first {
            self.at += 1;
            if self.next() != Some(closing) {
                return Ok(true);
            }
        }
        let goes_on = match self.next() {
            Some(b',') if !first => true,
            Some(byte) if byte == closing => false,
            _ => return Err(self.malformed()),
        };
        self.at += 1;
        Ok(goes_on)
    }

    /// Passes over a value, whatever it is.
    pub(crate) fn skip(&mut self) -> Result<(), Fault> {
        self.skip_nested(0)
    }

    fn skip_nested(&mut self, depth: usize) -> Result<(), Fault> {
        if depth > MOST_NESTED {
            return Err(self.malformed());
        }
        let mut first = true;
        match self.next() {
            Some(b'{') => {
                while self.member(first)?.is_some() {
                    first = false;
                    self.skip_nested(depth + 1)?;
                }
                Ok(())
            }
            Some(b'[') => {
                while self.opens_or_goes_on(first, b']')? {
                    first = false;
                    self.skip_nested(depth + 1)?;
                }
                Ok(())
            }
            Some(b'"') => self.string_if_any().map(drop),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'n') => self.word("null"),
            _ => self.number().map(drop),
        }
    }

    /// The fault of a value that is not of the type expected; it need not be one at all.
    #[cold]
    pub(crate) fn not_of_type(&mut self, expected: &str) -> Fault {
        let kind = match self.next() {
            Some(b'n') => FaultKind::Null,
            Some(b'{' | b'[' | b'"' | b't' | b'f' | b'-' | b'0'..=b'9') => FaultKind::WrongType,
            _ => return self.malformed(),
        };
        Fault::new(kind, self.at, expected)
    }

    /// The fault of a text that is no JSON from here on.
    #[cold]
    pub(crate) fn malformed(&self) -> Fault {
        Fault::new(FaultKind::Malformed, self.at, WELL_FORMED)
    }

    /// The byte that comes next, after white space.
    #[inline]
    fn next(&mut self) -> Option<u8> {
        loop {
            match self.peek() {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.at += 1,
                byte => return byte,
            }
        }
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    #[inline]
    fn word(&mut self, word: &str) -> Result<(), Fault> {
        if !self.rest().starts_with(word.as_bytes()) {
            return Err(self.malformed());
        }
        self.at += word.len();
        Ok(())
    }

    /// The text of a number.
    fn number(&mut self) -> Result<&'a str, Fault> {
        let start = self.at;
        self.accept(b"-");
        if !self.accept(b"0") && !self.digits() {
            return Err(self.malformed());
        }
        if self.accept(b".") && !self.digits() {
            return Err(self.malformed());
        }
        if self.accept(b"eE") {
            self.accept(b"+-");
            if !self.digits() {
                return Err(self.malformed());
            }
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// Passes over one of these bytes, if one is there.
    fn accept(&mut self, bytes: &[u8]) -> bool {
        let there = self.peek().is_some_and(|byte| bytes.contains(&byte));
        self.at += usize::from(there);
        there
    }

    /// Passes over digits, if one is there.
    fn digits(&mut self) -> bool {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        self.at > start
    }

    /// Reads a text, if one comes next: as it stands where it has no escapes.
    #[inline]
    fn string_if_any(&mut self) -> Result<Option<Cow<'a, str>>, Fault> {
        if self.next() != Some(b'"') {
            return Ok(None);
        }
        self.at += 1;
        let run = self.plain_run();
        if self.peek() == Some(b'"') {
            self.at += 1;
            return Ok(Some(Cow::Borrowed(run)));
        }
        self.after_escape(run).map(|text| Some(Cow::Owned(text)))
    }

    /// Reads the rest of a text that starts so, from an escape on.
    #[cold]
    fn after_escape(&mut self, run: &str) -> Result<String, Fault> {
        let mut text = run.to_owned();
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    let (character, length) = escape(self.rest()).map_err(|(place, _)| {
                        self.at += place;
                        self.malformed()
                    })?;
                    text.push(character);
                    self.at += length;
                    text.push_str(self.plain_run());
                }
                _ => return Err(self.malformed()),
            }
        }
    }

    /// The characters from here up to a quotation mark, a backslash or a control character.
    fn plain_run(&mut self) -> &'a str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = plain_bytes(rest.as_bytes());
        self.at += length;
        // It ends before a byte of ASCII or with the text, so between two characters.
        rest.get(..length).unwrap_or_default()
    }
}

/// Which of these words begins a text, as a JSON text without escapes; and how long it is.
#[inline]
fn word_at(text: &[u8], words: &[&str]) -> Option<(usize, usize)> {
    let [b'"', text @ ..] = text else {
        return None;
    };
    let first = text.first()?;
    let begins = |word: &str| {
        // Most other words begin otherwise.
        word.as_bytes().first() == Some(first)
            && text.starts_with(word.as_bytes())
            && text.get(word.len()) == Some(&b'"')
    };
    let mut places = words.iter().enumerate();
    places
        .find(|(_, word)| begins(word))
        .map(|(place, word)| (place, word.len()))
}

fn no_other(members: &impl Members) -> String {
    format!("no members but {}", members.known())
}

/// How many bytes come before a quotation mark, a backslash or a control character: eight at a time, as most of a question
/// are texts.
#[inline]
fn plain_bytes(bytes: &[u8]) -> usize {
    let mut length = 0;
    let mut rest = bytes;
    while let Some((eight, after)) = rest.split_first_chunk::<8>() {
        if let Some(place) = special_byte(*eight) {
            return length + place;
        }
        length += 8;
        rest = after;
    }
    let special = |byte: &u8| *byte < 0x20 || matches!(byte, b'"' | b'\\');
    length + rest.iter().position(special).unwrap_or(rest.len())
}

/// The place of the first quotation mark, backslash or control character among eight bytes.
#[inline]
fn special_byte(bytes: [u8; 8]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let eight = u64::from_le_bytes(bytes);
    // The high bit of each byte that is less, and perhaps of some above the lowest such byte.
    let less = |eight: u64, than: u64| eight.wrapping_sub(than * ONES);
    let quote = less(eight ^ (0x22 * ONES), 1);
    let backslash = less(eight ^ (0x5C * ONES), 1);
    let special = (less(eight, 0x20) | quote | backslash) & !eight & HIGH;
    (special != 0).then(|| special.trailing_zeros() as usize / 8)
}
