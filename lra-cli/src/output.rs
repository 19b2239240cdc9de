//! Answers on standard output, messages on standard error, and the worst of what was answered.

use crate::exit::{Exit, Stop};
use std::fmt::Display;
use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};

/// Where answers go. It remembers the worst of them, which is what the command exits with.
pub struct Output {
    stdout: BufWriter<StdoutLock<'static>>,
    failed: bool,
    worst: Exit,
}

impl Output {
    /// Standard output, with nothing answered yet.
    pub fn new() -> Self {
        Self {
            stdout: BufWriter::new(io::stdout().lock()),
            failed: false,
            worst: Exit::Yes,
        }
    }

    /// One answer on a line of its own, and what it means for the exit code.
    ///
    /// # Errors
    /// [`Stop`] when standard output cannot be written.
    pub fn answer(&mut self, text: &str, exit: Exit) -> Result<(), Stop> {
        self.note(exit);
        let written = self.stdout.write_all(text.as_bytes());
        let written = written.and_then(|()| self.stdout.write_all(b"\n"));
        self.written(written)
    }

    /// A message for people on standard error, and what it means for the exit code.
    pub fn message(&mut self, text: impl Display, exit: Exit) {
        self.note(exit);
        // There is no further place to complain about standard error.
        let _ = writeln!(io::stderr(), "lra: {text}");
    }

    /// Lets the exit code be at least this bad.
    pub fn note(&mut self, exit: Exit) {
        self.worst = self.worst.max(exit);
    }

    /// Hands over what was answered so far, so that nobody waits for it.
    ///
    /// # Errors
    /// [`Stop`] when standard output cannot be written.
    pub fn flush(&mut self) -> Result<(), Stop> {
        // What could not be written once is not tried again.
        if self.failed {
            return Ok(());
        }
        let written = self.stdout.flush();
        self.written(written)
    }

    fn written(&mut self, written: io::Result<()>) -> Result<(), Stop> {
        self.failed |= written.is_err();
        written.map_err(|error| stop(&error))
    }

    /// The end: what remains is written, a reason to stop is told, and the exit code is the worst of all.
    pub fn finish(mut self, result: Result<(), Stop>) -> Exit {
        for result in [result, self.flush()] {
            match result {
                Ok(()) | Err(Stop::OutputClosed) => {}
                Err(Stop::WrongUse(message)) => self.message(message, Exit::WrongUse),
                Err(Stop::Environment(message)) => self.message(message, Exit::Environment),
            }
        }
        let (_, _) = self.stdout.into_parts();
        self.worst
    }
}

/// Why standard output could not be written.
pub fn stop(error: &io::Error) -> Stop {
    if error.kind() == ErrorKind::BrokenPipe {
        return Stop::OutputClosed;
    }
    Stop::Environment(format!("standard output: {}", error.kind()))
}
