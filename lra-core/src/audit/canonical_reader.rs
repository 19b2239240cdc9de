//! A JSON reader for the profile of [`canonical`](super::canonical), in a strict and an any-order manner.

use super::canonical::{CanonicalError, CanonicalFault, MAX_DEPTH, MAX_INTEGER, push_string};
use crate::json_reader::{EscapeFault, escape};

/// Reads one JSON text. In the strict manner it accepts only the canonical form and writes nothing; otherwise it
/// writes the canonical form of what it reads.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    strict: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn canonical(bytes: &'a [u8]) -> Result<Self, CanonicalError> {
        Self::new(bytes, true)
    }

    pub(super) fn any_order(bytes: &'a [u8]) -> Result<Self, CanonicalError> {
        Self::new(bytes, false)
    }

    fn new(bytes: &'a [u8], strict: bool) -> Result<Self, CanonicalError> {
        match core::str::from_utf8(bytes) {
            Ok(_) => Ok(Self { bytes, at: 0, strict }),
            Err(error) => Err(CanonicalError {
                offset: error.valid_up_to(),
                fault: CanonicalFault::Encoding,
            }),
        }
    }

    /// Reads the whole text and keeps nothing.
    pub(super) fn check(mut self) -> Result<(), CanonicalError> {
        self.value(0, &mut None)?;
        self.end()
    }

    /// Reads the whole text and yields its canonical form.
    pub(super) fn rewrite(mut self) -> Result<Vec<u8>, CanonicalError> {
        let mut out = Some(Vec::with_capacity(self.bytes.len()));
        self.value(0, &mut out)?;
        self.end()?;
        Ok(out.unwrap_or_default())
    }

    fn fail<T>(&self, fault: CanonicalFault) -> Result<T, CanonicalError> {
        Err(CanonicalError { offset: self.at, fault })
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn accept(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn expect(&mut self, byte: u8) -> Result<(), CanonicalError> {
        if self.accept(byte) {
            Ok(())
        } else {
            self.fail(CanonicalFault::Syntax)
        }
    }

    fn white_space(&mut self) -> Result<(), CanonicalError> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            if self.strict {
                return self.fail(CanonicalFault::WhiteSpace);
            }
            self.at += 1;
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), CanonicalError> {
        self.white_space()?;
        match self.peek() {
            None => Ok(()),
            Some(_) => self.fail(CanonicalFault::Syntax),
        }
    }

    fn value(&mut self, depth: usize, out: &mut Option<Vec<u8>>) -> Result<(), CanonicalError> {
        self.white_space()?;
        match self.peek() {
            Some(b'{') => self.object(depth + 1, out),
            Some(b'[') => self.array(depth + 1, out),
            Some(b'"') => self.string(out),
            Some(b'-' | b'0'..=b'9') => self.integer(out),
            Some(b't') => self.word(b"true", out),
            Some(b'f') => self.word(b"false", out),
            Some(b'n') => self.word(b"null", out),
            _ => self.fail(CanonicalFault::Syntax),
        }
    }

    fn word(&mut self, word: &[u8], out: &mut Option<Vec<u8>>) -> Result<(), CanonicalError> {
        if !self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            return self.fail(CanonicalFault::Syntax);
        }
        self.at += word.len();
        write(out, word);
        Ok(())
    }

    fn integer(&mut self, out: &mut Option<Vec<u8>>) -> Result<(), CanonicalError> {
        let start = self.at;
        let negative = self.accept(b'-');
        let first = self.at;
        let mut value: i64 = 0;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            // At most 2⁵³ · 10 + 9 before the check, so nothing overflows.
            value = value * 10 + i64::from(digit - b'0');
            if value > MAX_INTEGER {
                return self.fail(CanonicalFault::IntegerRange);
            }
            self.at += 1;
        }
        let digits = self.bytes.get(first..self.at).unwrap_or_default();
        if digits.is_empty() {
            return self.fail(CanonicalFault::Syntax);
        }
        if (digits.len() > 1 && digits.starts_with(b"0")) || (negative && value == 0) {
            return self.fail(CanonicalFault::NotAnInteger);
        }
        if let Some(b'.' | b'e' | b'E') = self.peek() {
            return self.fail(CanonicalFault::NotAnInteger);
        }
        write(out, self.bytes.get(start..self.at).unwrap_or_default());
        Ok(())
    }

    fn array(&mut self, depth: usize, out: &mut Option<Vec<u8>>) -> Result<(), CanonicalError> {
        if depth > MAX_DEPTH {
            return self.fail(CanonicalFault::TooDeep);
        }
        self.expect(b'[')?;
        write(out, b"[");
        self.white_space()?;
        if !self.accept(b']') {
            loop {
                self.value(depth, out)?;
                self.white_space()?;
                if self.accept(b']') {
                    break;
                }
                self.expect(b',')?;
                write(out, b",");
            }
        }
        write(out, b"]");
        Ok(())
    }

    fn object(&mut self, depth: usize, out: &mut Option<Vec<u8>>) -> Result<(), CanonicalError> {
        if depth > MAX_DEPTH {
            return self.fail(CanonicalFault::TooDeep);
        }
        self.expect(b'{')?;
        self.white_space()?;
        let mut members: Vec<(&[u8], usize, Vec<u8>)> = Vec::new();
        let mut previous: Option<&[u8]> = None;
        if !self.accept(b'}') {
            loop {
                self.white_space()?;
                let offset = self.at;
                let name = self.member_name()?;
                self.white_space()?;
                self.expect(b':')?;
                if self.strict {
                    in_order(previous.replace(name), name, offset)?;
                    self.value(depth, &mut None)?;
                } else {
                    let mut value = Some(Vec::new());
                    self.value(depth, &mut value)?;
                    members.push((name, offset, value.unwrap_or_default()));
                }
                self.white_space()?;
                if self.accept(b'}') {
                    break;
                }
                self.expect(b',')?;
            }
        }
        // Names are ASCII, so the order of their bytes is the order of their UTF-16 code units that RFC 8785 asks for.
        members.sort_by_key(|&(name, offset, _)| (name, offset));
        let mut previous = None;
        write(out, b"{");
        for (name, offset, value) in members {
            if previous.is_some() {
                write(out, b",");
            }
            in_order(previous.replace(name), name, offset)?;
            for piece in [b"\"", name, b"\":", &value] {
                write(out, piece);
            }
        }
        write(out, b"}");
        Ok(())
    }

    fn member_name(&mut self) -> Result<&'a [u8], CanonicalError> {
        self.expect(b'"')?;
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_alphanumeric()) {
            self.at += 1;
        }
        let name = self.bytes.get(start..self.at).unwrap_or_default();
        if name.is_empty() || !self.accept(b'"') {
            return self.fail(CanonicalFault::MemberName);
        }
        Ok(name)
    }

    fn string(&mut self, out: &mut Option<Vec<u8>>) -> Result<(), CanonicalError> {
        self.expect(b'"')?;
        if self.strict {
            return self.canonical_string();
        }
        let mut text = String::new();
        loop {
            let start = self.at;
            while self
                .peek()
                .is_some_and(|byte| byte >= 0x20 && byte != b'"' && byte != b'\\')
            {
                self.at += 1;
            }
            // The text is UTF-8 and a run ends at an ASCII byte, so a run is UTF-8 too.
            let run = self.bytes.get(start..self.at).unwrap_or_default();
            text.push_str(core::str::from_utf8(run).unwrap_or_default());
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => text.push(self.escape()?),
                _ => return self.fail(CanonicalFault::Syntax),
            }
        }
        self.at += 1;
        if let Some(out) = out {
            push_string(out, &text);
        }
        Ok(())
    }

    fn canonical_string(&mut self) -> Result<(), CanonicalError> {
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let run = rest
                .iter()
                .position(|&byte| byte < 0x20 || byte == b'"' || byte == b'\\');
            self.at += run.unwrap_or(rest.len());
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => {
                    let start = self.at;
                    let mut again = Vec::with_capacity(8);
                    let character = self.escape()?;
                    push_string(&mut again, character.encode_utf8(&mut [0; 4]));
                    let written = self.bytes.get(start..self.at).unwrap_or_default();
                    if again.get(1..again.len() - 1) != Some(written) {
                        self.at = start;
                        return self.fail(CanonicalFault::Escape);
                    }
                }
                _ => return self.fail(CanonicalFault::Syntax),
            }
        }
    }

    /// The character an escape stands for, with the second half of a surrogate pair.
    fn escape(&mut self) -> Result<char, CanonicalError> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        match escape(rest) {
            Ok((character, length)) => {
                self.at += length;
                Ok(character)
            }
            Err((place, fault)) => {
                self.at += place;
                self.fail(match fault {
                    EscapeFault::Syntax => CanonicalFault::Syntax,
                    EscapeFault::LoneSurrogate => CanonicalFault::LoneSurrogate,
                })
            }
        }
    }
}

fn write(out: &mut Option<Vec<u8>>, bytes: &[u8]) {
    if let Some(out) = out {
        out.extend_from_slice(bytes);
    }
}

/// Decides whether a name may follow another.
fn in_order(previous: Option<&[u8]>, name: &[u8], offset: usize) -> Result<(), CanonicalError> {
    let fault = match previous {
        Some(previous) if previous == name => CanonicalFault::DuplicateMember,
        Some(previous) if previous > name => CanonicalFault::MemberOrder,
        _ => return Ok(()),
    };
    Err(CanonicalError { offset, fault })
}
