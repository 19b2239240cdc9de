use super::desk_folders::{DeskFolders, answer_error};
use super::rulebooks::Rulebooks;
use super::{Format, Settings};
use crate::clock;
use crate::exit::{Exit, Stop};
use crate::output::Output;
use lra_core::time::Instant;
use lra_trail::desk::{DeskError, RedemptionRequest};
use std::io::{self, Read};
use zeroize::Zeroizing;

const AFTER_HELP: &str = "\
Input, on standard input only: {\"link\":\"https://…\",\"code\":\"…\"}.

Output: {\"v\":1,\"activated\":true,\"case\",\"keyKind\",\"record\"}, or {\"v\":1,\"activated\":false,\"reason\",…} with \"triesLeft\"
after a wrong code and \"likelyPosition\" after a slip of the pen, which costs no try.

Exit codes: 0 activated, 1 not activated, 2 input that cannot be read, 4 environment.";

/// Redeems a link with a code: the key is activated, or why not.
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Redeem {
    #[command(flatten)]
    folders: DeskFolders,
    /// The instant of the attempt; without it, now.
    #[arg(long, value_name = "INSTANT")]
    at: Option<Instant>,
    #[command(flatten)]
    rulebooks: Rulebooks,
}

impl Redeem {
    pub fn run(&self, settings: &Settings, output: &mut Output) -> Result<(), Stop> {
        let as_json = settings.format == Format::Json;
        let engine = self.rulebooks.engine()?;
        let now = clock::now()?;
        // Large enough from the start, so that growing leaves no copy of the secrets behind.
        let most = RedemptionRequest::MOST_BYTES + 1;
        let mut text = Zeroizing::new(Vec::with_capacity(most));
        let limit = u64::try_from(most).unwrap_or(u64::MAX);
        let read = io::stdin().lock().take(limit).read_to_end(&mut text);
        read.map_err(|error| Stop::file("standard input", &error))?;
        let done = RedemptionRequest::parse(&text)
            .map_err(DeskError::from)
            .and_then(|request| {
                // Redeeming makes no keys: without a trail there is nothing to redeem.
                let (mut desk, _) = self.folders.open_existing(&engine)?;
                desk.redeem(&request, self.at.unwrap_or(now), now)
            });
        let redemption = match done {
            Ok(redemption) => redemption,
            Err(error) => return answer_error(&error, as_json, output),
        };
        let exit = if redemption.activated { Exit::Yes } else { Exit::No };
        if as_json {
            let line = serde_json::to_string(&redemption).unwrap_or_default();
            return output.answer(&line, exit);
        }
        let mut words = match &redemption.reason {
            None => "Activated".to_owned(),
            Some(reason) => format!("Not activated: {reason}"),
        };
        if let Some(left) = redemption.tries_left {
            words.push_str(&format!("; tries left: {left}"));
        }
        if let Some(position) = redemption.likely_position {
            words.push_str(&format!("; look at symbol {position} of the code first"));
        }
        words.push('.');
        output.answer(&words, exit)
    }
}
