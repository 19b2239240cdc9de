use super::desk_folders::DeskFolders;
use super::rulebooks::Rulebooks;
use super::{Format, Settings};
use crate::clock;
use crate::exit::{Exit, Stop};
use crate::output::Output;
use lra_core::messages::{DeskMessage, Language, Words};
use lra_core::time::Instant;
use lra_trail::desk::{DeskError, Redemption, RedemptionRequest};
use std::io::{self, Read};
use zeroize::Zeroizing;

const AFTER_HELP: &str = "\
Input, on standard input only: {\"link\":\"https://…\",\"code\":\"…\"}.

Output: {\"v\":1,\"activated\":true,\"case\",\"keyKind\",\"record\"}, or {\"v\":1,\"activated\":false,\"reason\",…} with \"triesLeft\"
after a wrong code and \"likelyPosition\" after a slip of the pen, which costs no try. With --lang also \"message\" and, unless
activated, \"remedy\", for the person who entered them; with --format text those words alone.

Exit codes: 0 activated, 1 not activated, 2 input that cannot be read, 4 environment.

Example:
  lra redeem --trail trail --format text --lang fr < link-and-code.json";

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
            Err(DeskError::Case(report)) if as_json => return output.answer(&report.to_json(), Exit::WrongUse),
            Err(DeskError::Case(report)) => {
                output.message(format_args!("standard input: {report}"), Exit::WrongUse);
                return Ok(());
            }
            Err(error) => {
                self.folders.message(&error, None, output);
                return Ok(());
            }
        };
        let exit = if redemption.activated { Exit::Yes } else { Exit::No };
        if as_json {
            let line = Line {
                redemption: &redemption,
                words: settings
                    .language
                    .map(|language| told(&redemption, language))
                    .transpose()?,
            };
            return output.answer(&serde_json::to_string(&line).unwrap_or_default(), exit);
        }
        let language = settings.language.unwrap_or(Language::En);
        let told = told(&redemption, language)?;
        let mut sentences = Vec::new();
        if !redemption.activated {
            sentences.push(Words::of(language)?.desk(DeskMessage::NotActivated));
        }
        sentences.push(told.message);
        sentences.extend(told.remedy);
        if let Some(left) = redemption.tries_left.filter(|left| *left > 0) {
            sentences.push(Words::of(language)?.desk(DeskMessage::TriesLeft(left)));
        }
        output.answer(&sentences.join(" "), exit)
    }
}

/// A redemption with its words, where a language is asked for.
#[derive(serde::Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    redemption: &'a Redemption,
    #[serde(flatten)]
    words: Option<Told>,
}

/// What the person is told.
#[derive(serde::Serialize)]
struct Told {
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    remedy: Option<String>,
}

fn told(redemption: &Redemption, language: Language) -> Result<Told, Stop> {
    let words = Words::of(language)?;
    Ok(match redemption.refusal {
        Some(refusal) => {
            let (message, remedy) = words.redemption_refusal(refusal);
            Told {
                message,
                remedy: Some(remedy),
            }
        }
        None => Told {
            message: words.desk(DeskMessage::Activated),
            remedy: None,
        },
    })
}
