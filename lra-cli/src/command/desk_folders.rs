use crate::exit::{Exit, Stop};
use crate::output::Output;
use clap::Args;
use lra_core::engine::Engine;
use lra_trail::Recovery;
use lra_trail::desk::{Desk, DeskError, DeskKeys, ErrorClass};
use std::error::Error;
use std::path::{Path, PathBuf};

/// Where a desk keeps its trail, its stored activations and its keys.
#[derive(Args)]
pub struct DeskFolders {
    /// The folder of the audit trail; made if it is not there.
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

/// Answers an error of the desk in its place: as JSON when the input is at fault, else as a message with its exit code.
pub fn answer_error(error: &DeskError, as_json: bool, output: &mut Output) -> Result<(), Stop> {
    if let (DeskError::Case(report), true) = (error, as_json) {
        return output.answer(&report.to_json(), Exit::WrongUse);
    }
    let exit = match error.class() {
        ErrorClass::Input => Exit::WrongUse,
        ErrorClass::Tampering => Exit::No,
        ErrorClass::Environment => Exit::Environment,
    };
    output.message(described(error.code(), error), exit);
    Ok(())
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
