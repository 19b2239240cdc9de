//! How the command ends.

use lra_core::messages::MessagesError;
use std::process::ExitCode;

/// The exit codes, the least bad first: of several inputs the worst counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// 0: permitted, valid, done.
    Yes,
    /// 3: a fact is missing that would decide.
    Incomplete,
    /// 1: denied, invalid.
    No,
    /// 2: wrong use or unreadable input.
    WrongUse,
    /// 4: disk, permission, lock.
    Environment,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Yes => 0,
            Exit::No => 1,
            Exit::WrongUse => 2,
            Exit::Incomplete => 3,
            Exit::Environment => 4,
        })
    }
}

/// Why a subcommand cannot go on. The text goes to standard error; it may name files, never what stands in them.
#[derive(Debug)]
pub enum Stop {
    /// Nobody reads the output any more: the command ends quietly, with what it has found so far.
    OutputClosed,
    /// Wrong use, or input that cannot be read at all.
    WrongUse(String),
    /// The machine refused: disk, permission, lock.
    Environment(String),
}

impl From<MessagesError> for Stop {
    fn from(error: MessagesError) -> Self {
        Self::Environment(error.to_string())
    }
}

impl Stop {
    /// A file that could not be opened, read or written: the wrong name is wrong use, everything else the environment.
    pub fn file(name: &str, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let reason = match error.kind() {
            ErrorKind::NotFound => "no such file".to_owned(),
            kind => kind.to_string(),
        };
        let message = format!("{name}: {reason}");
        match error.kind() {
            ErrorKind::NotFound
            | ErrorKind::IsADirectory
            | ErrorKind::NotADirectory
            | ErrorKind::InvalidFilename
            | ErrorKind::InvalidInput
            | ErrorKind::InvalidData => Self::WrongUse(message),
            _ => Self::Environment(message),
        }
    }
}
