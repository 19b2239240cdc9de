use super::desk_folders::{described, exit_of};
use super::{Format, Settings};
use crate::exit::{Exit, Stop};
use crate::output::Output;
use crate::path_name::path_name;
use lra_core::audit::note::Origin;
use lra_trail::desk::{DeskError, DeskKeys};
use std::path::PathBuf;

const AFTER_HELP: &str = "\
Output: {\"v\":1,\"origin\",\"logKey\"}: the name of the trail and the public half of its log key, by which everyone verifies
the trail. It stands in log.pub beside the keys too.

Exit codes: 0 made, 2 there are keys already or the folder lies in a trail, 4 environment.

Example:
  lra keys new --keys trail.keys --origin registration.example.be/desk-1";

/// The keys of a desk: log key, pepper, seal key.
#[derive(clap::Args)]
pub struct Keys {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Makes fresh keys (mode 0600) in a new or empty folder, never in a trail.
    #[command(after_help = AFTER_HELP)]
    New {
        /// The folder of the keys.
        #[arg(long, value_name = "DIR")]
        keys: PathBuf,
        /// The name of the trail, such as registration.example.be/desk-1 [default: a random one]
        #[arg(long, value_name = "NAME")]
        origin: Option<Origin>,
    },
}

impl Keys {
    pub fn run(&self, settings: &Settings, output: &mut Output) -> Result<(), Stop> {
        let Action::New { keys, origin } = &self.action;
        let as_json = settings.format == Format::Json;
        match DeskKeys::create(keys, None, origin.as_ref()) {
            Ok(made) if as_json => {
                let key = made.log_key();
                let line = serde_json::json!({"v": 1, "origin": key.name().as_str(), "logKey": key.to_string()});
                output.answer(&line.to_string(), Exit::Yes)
            }
            Ok(made) => output.answer(&made.log_key().to_string(), Exit::Yes),
            Err(error) => {
                let error = DeskError::from(error);
                let described = described(error.code(), &error);
                output.message(format_args!("{}: {described}", path_name(keys)), exit_of(&error));
                Ok(())
            }
        }
    }
}
