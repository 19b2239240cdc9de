//! Questions of the JSON contract, as a stream.

use crate::exit::{Exit, Stop};
use crate::input::{Input, Line};
use crate::output::Output;
use lra_core::json::{ErrorCode, ErrorReport};
use std::path::Path;

/// A text that should be a question.
pub struct Document {
    /// The line it starts on, from 1.
    line: usize,
    /// Its bytes; nothing when it is longer than what is read.
    text: Option<Vec<u8>>,
}

/// Reads one question a line. A question may also go on over the lines below it: as long as its brackets are open, lines
/// that start with white space, a closing bracket or a quotation mark belong to it, as every JSON printer writes them. So a
/// question that is cut off spoils no other.
pub struct Documents {
    input: Input,
    ahead: Option<Line>,
}

impl Documents {
    /// Opens a file, or standard input for `-` and for nothing. Of a text at most so many bytes are kept.
    ///
    /// # Errors
    /// [`Stop`] when it cannot be opened.
    pub fn open(path: Option<&Path>, most_bytes: usize) -> Result<Self, Stop> {
        Ok(Self {
            input: Input::open(path, most_bytes)?,
            ahead: None,
        })
    }

    /// Whether the next text is probably here already, so that reading it waits for nobody.
    pub fn is_ready(&self) -> bool {
        self.ahead.is_some() || self.input.is_ready()
    }

    /// What the input is called in messages.
    pub fn name(&self) -> &str {
        self.input.name()
    }

    /// The bytes of a text.
    ///
    /// # Errors
    /// [`ErrorReport`] when there are too many.
    pub fn text<'a>(&self, document: &'a Document) -> Result<&'a [u8], ErrorReport> {
        document.text.as_deref().ok_or_else(|| {
            let expected = format!("at most {} bytes", self.input.most_line_bytes());
            ErrorReport::new(ErrorCode::TooLarge, "", expected)
        })
    }

    /// Answers a text that cannot be used in its place, with its line in the input: as JSON among the answers, or as a
    /// message.
    ///
    /// # Errors
    /// [`Stop`] when standard output cannot be written.
    pub fn refuse(
        &self,
        document: &Document,
        report: ErrorReport,
        as_json: bool,
        output: &mut Output,
    ) -> Result<(), Stop> {
        let line = report.line.unwrap_or(1).max(1) + document.line - 1;
        if as_json {
            let report = ErrorReport {
                line: Some(line),
                ..report
            };
            return output.answer(&report.to_json(), Exit::WrongUse);
        }
        output.message(format_args!("{}:{line}: {report}", self.name()), Exit::WrongUse);
        Ok(())
    }

    /// The next text, empty lines passed over; nothing at the end.
    ///
    /// # Errors
    /// [`Stop`] when the input cannot be read.
    pub fn next(&mut self) -> Result<Option<Document>, Stop> {
        loop {
            let Some(line) = self.line()? else { return Ok(None) };
            let number = self.input.lines();
            let mut text = match line {
                Line::TooLong => {
                    return Ok(Some(Document {
                        line: number,
                        text: None,
                    }));
                }
                Line::Bytes(bytes) if bytes.iter().all(u8::is_ascii_whitespace) => continue,
                Line::Bytes(bytes) => Some(bytes),
            };
            let mut brackets = Brackets::default();
            let mut open = brackets.open_after(text.as_deref().unwrap_or_default());
            while open {
                match self.line()? {
                    Some(Line::Bytes(bytes)) if goes_on(&bytes) => {
                        open = brackets.open_after(&bytes);
                        text = text.filter(|text| text.len() + bytes.len() < self.input.most_line_bytes());
                        if let Some(text) = &mut text {
                            text.push(b'\n');
                            text.extend_from_slice(&bytes);
                        }
                    }
                    other => {
                        self.ahead = other;
                        break;
                    }
                }
            }
            return Ok(Some(Document { line: number, text }));
        }
    }

    fn line(&mut self) -> Result<Option<Line>, Stop> {
        match self.ahead.take() {
            Some(line) => Ok(Some(line)),
            None => self.input.line(),
        }
    }
}

/// Whether a line can belong to the text above it.
fn goes_on(line: &[u8]) -> bool {
    matches!(line.first(), None | Some(b' ' | b'\t' | b'\r' | b'}' | b']' | b'"'))
}

/// How deep the brackets of a JSON text are open.
#[derive(Default)]
struct Brackets {
    depth: usize,
}

impl Brackets {
    /// Whether the text can go on after this line: brackets are open, and no string is, which no line end may interrupt.
    fn open_after(&mut self, line: &[u8]) -> bool {
        let (mut in_string, mut escaped) = (false, false);
        for byte in line {
            if in_string {
                match byte {
                    _ if escaped => escaped = false,
                    b'\\' => escaped = true,
                    b'"' => in_string = false,
                    _ => {}
                }
                continue;
            }
            match byte {
                b'"' => in_string = true,
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth == 0 {
                        return false;
                    }
                }
                _ => {}
            }
        }
        self.depth > 0 && !in_string
    }
}
