//! Lines of a file or of standard input, each with a limit, whatever bytes they hold.

use crate::exit::Stop;
use crate::path_name::path_name;
use std::fs::File;
use std::io::{self, BufRead, BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};

/// A line without its end (`\n` or `\r\n`).
pub enum Line {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It is longer than is read, and was passed over.
    TooLong,
}

/// Input that is read line by line. A byte order mark at its start is passed over.
pub struct Input {
    name: String,
    reader: BufReader<Box<dyn Read>>,
    most_line_bytes: usize,
    lines: usize,
}

impl Input {
    /// Opens a file, or standard input for `-` and for nothing. Of a line at most so many bytes are kept.
    ///
    /// # Errors
    /// [`Stop`] when it cannot be opened.
    pub fn open(path: Option<&Path>, most_line_bytes: usize) -> Result<Self, Stop> {
        let (name, source): (String, Box<dyn Read>) = match path {
            Some(path) if path.as_os_str() != "-" => {
                let name = path_name(path);
                let file = File::open(path).map_err(|error| Stop::file(&name, &error))?;
                (name, Box::new(file))
            }
            _ => ("standard input".to_owned(), Box::new(io::stdin())),
        };
        Ok(Self {
            name,
            reader: BufReader::with_capacity(1 << 16, source),
            most_line_bytes,
            lines: 0,
        })
    }

    /// What it is called in messages.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The most bytes of a line that are kept.
    pub const fn most_line_bytes(&self) -> usize {
        self.most_line_bytes
    }

    /// How many lines were read.
    pub const fn lines(&self) -> usize {
        self.lines
    }

    /// Whether the next line is here already, so that reading it waits for nobody.
    pub fn is_ready(&self) -> bool {
        self.reader.buffer().contains(&b'\n')
    }

    /// The next line; nothing at the end.
    ///
    /// # Errors
    /// [`Stop`] when the input cannot be read.
    pub fn line(&mut self) -> Result<Option<Line>, Stop> {
        let mut bytes = Vec::new();
        let (mut any, mut too_long) = (false, false);
        loop {
            let chunk = match self.reader.fill_buf() {
                Ok(chunk) => chunk,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(Stop::file(&self.name, &error)),
            };
            if chunk.is_empty() {
                break;
            }
            any = true;
            let (part, used, ended) = match chunk.iter().position(|byte| *byte == b'\n') {
                Some(end) => (chunk.get(..end).unwrap_or_default(), end + 1, true),
                None => (chunk, chunk.len(), false),
            };
            // Two bytes more for what may be taken off again: `\r`, and the mark of the first line.
            if too_long || bytes.len() + part.len() > self.most_line_bytes + 4 {
                too_long = true;
                bytes = Vec::new();
            } else {
                bytes.extend_from_slice(part);
            }
            self.reader.consume(used);
            if ended {
                break;
            }
        }
        if !any {
            return Ok(None);
        }
        self.lines += 1;
        if bytes.last() == Some(&b'\r') {
            bytes.pop();
        }
        if self.lines == 1 && bytes.starts_with(b"\xEF\xBB\xBF") {
            bytes.drain(..3);
        }
        if too_long || bytes.len() > self.most_line_bytes {
            return Ok(Some(Line::TooLong));
        }
        Ok(Some(Line::Bytes(bytes)))
    }
}

/// The whole text of a file of at most so many bytes, without a byte order mark.
///
/// # Errors
/// [`Stop`] when it cannot be opened or read, is longer, or is not UTF-8.
pub fn text_of(path: &PathBuf, most_bytes: u64) -> Result<String, Stop> {
    let name = path_name(path);
    let failed = |error: io::Error| Stop::file(&name, &error);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(most_bytes.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if u64::try_from(bytes.len()).map_or(true, |length| length > most_bytes) {
        return Err(Stop::WrongUse(format!("{name}: longer than {most_bytes} bytes")));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = error.as_bytes().iter().take(error.utf8_error().valid_up_to());
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        Stop::WrongUse(format!("{name}:{line}: not UTF-8"))
    })?;
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(&text).to_owned())
}
