use crate::exit::Exit;
use crate::output::Output;
use crate::path_name::path_name;
use clap::Args;
use lra_core::engine::Engine;
use lra_trail::Recovery;
use lra_trail::desk::{Desk, DeskError, DeskKeys, ErrorClass};
use std::error::Error;
use std::path::{Path, PathBuf};

/// Where a desk keeps its trail, its stored activations and its keys.
#[derive(Args)]
pub struct DeskFolders {
    /// The folder of the audit trail
    #[arg(long, value_name = "DIR")]
    pub trail: PathBuf,
    /// The folder of the stored activations [default: the trail folder with .state after its name]
    #[arg(long, value_name = "DIR")]
    state: Option<PathBuf>,
    /// The folder of the keys [default: the trail folder with .keys after its name]
    #[arg(long, value_name = "DIR")]
    keys: Option<PathBuf>,
}

impl DeskFolders {
    /// Opens the desk, and makes its keys if there is no trail yet.
    pub fn open<'e>(&self, engine: &'e Engine) -> Result<(Desk<'e>, Recovery), DeskError> {
        let keys = DeskKeys::open_or_create(&self.keys(), &self.trail)?;
        Desk::open(engine, &self.trail, &self.state(), keys)
    }

    /// Opens the desk with the keys it has.
    pub fn open_existing<'e>(&self, engine: &'e Engine) -> Result<(Desk<'e>, Recovery), DeskError> {
        let keys = DeskKeys::open(&self.keys(), Some(&self.trail))?;
        Desk::open(engine, &self.trail, &self.state(), keys)
    }

    /// Says on standard error what is wrong with the folder at fault.
    pub fn message(&self, error: &DeskError, outbox: Option<&Path>, output: &mut Output) {
        let folder = match error {
            DeskError::Keys(_) => Some(self.keys()),
            DeskError::State(_) => Some(self.state()),
            DeskError::Trail(_) => Some(self.trail.clone()),
            DeskError::Outbox(_) => outbox.map(Path::to_owned),
            _ => None,
        };
        let described = described(error.code(), error);
        let text = match folder {
            Some(folder) => format!("{}: {described}", path_name(&folder)),
            None => described,
        };
        output.message(text, exit_of(error));
    }

    fn state(&self) -> PathBuf {
        self.state.clone().unwrap_or_else(|| beside(&self.trail, ".state"))
    }

    fn keys(&self) -> PathBuf {
        self.keys.clone().unwrap_or_else(|| beside(&self.trail, ".keys"))
    }
}

/// The folder beside another whose name is longer by an ending.
pub fn beside(folder: &Path, ending: &str) -> PathBuf {
    // `trail/` and `trail` name one folder.
    let folder: PathBuf = folder.components().collect();
    let mut name = folder.into_os_string();
    name.push(ending);
    name.into()
}

/// What an error of the desk means for the exit code.
pub fn exit_of(error: &DeskError) -> Exit {
    match error.class() {
        ErrorClass::Input => Exit::WrongUse,
        ErrorClass::Tampering => Exit::No,
        ErrorClass::Environment => Exit::Environment,
    }
}

/// An error with its causes, none of which holds data of a record.
pub fn described(code: &str, error: &dyn Error) -> String {
    let mut text = format!("{code}: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        let words = error.to_string();
        if !text.ends_with(&words) {
            text.push_str(": ");
            text.push_str(&words);
        }
        cause = error.source();
    }
    text
}
