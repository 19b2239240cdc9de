use crate::exit::Stop;
use crate::input::text_of;
use crate::path_name::path_name;
use clap::Args;
use lra_core::engine::Engine;
use lra_core::rulebook::Rulebook;
use std::path::PathBuf;

/// The longest rulebook that is read, in bytes.
const MOST_RULEBOOK_BYTES: u64 = 4 << 20;

/// The rulebooks that answers are taken from.
#[derive(Args)]
pub struct Rulebooks {
    /// A rulebook (TOML) to decide by in place of those that are built in. May be repeated: the one in force at the
    /// instant counts.
    #[arg(long = "rulebook", value_name = "FILE")]
    files: Vec<PathBuf>,
}

impl Rulebooks {
    /// An engine with these rulebooks, or with those that are built in.
    ///
    /// # Errors
    /// [`Stop`] when a file cannot be read, with every mistake of every rulebook and its line.
    pub fn engine(&self) -> Result<Engine, Stop> {
        if self.files.is_empty() {
            return Ok(Engine::with_default_rulebook());
        }
        let mut rulebooks = Vec::new();
        let mut mistakes = Vec::new();
        for path in &self.files {
            match Rulebook::from_toml(&text_of(path, MOST_RULEBOOK_BYTES)?) {
                Ok(rulebook) => rulebooks.push(rulebook),
                Err(error) => mistakes.push(format!("{}: {error}", path_name(path))),
            }
        }
        if !mistakes.is_empty() {
            return Err(Stop::WrongUse(mistakes.join("\nlra: ")));
        }
        Engine::new(rulebooks).map_err(|error| Stop::WrongUse(format!("rulebooks: {error}")))
    }
}
