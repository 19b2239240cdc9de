use super::desk_folders::{beside, described};
use super::{Format, Settings};
use crate::clock;
use crate::documents::Documents;
use crate::exit::{Exit, Stop};
use crate::input::text_of;
use crate::output::Output;
use indicatif::{ProgressBar, ProgressStyle};
use lra_core::audit::checkpoint::{SignedCheckpoint, VerifiedCheckpoint};
use lra_core::audit::note::LogKey;
use lra_core::json::{ErrorCode, ErrorReport};
use lra_trail::desk::{DeskKeys, KeysError, read_log_key};
use lra_trail::{RecordLine, TrailError};
use std::path::{Path, PathBuf};

const APPEND_HELP: &str = "\
Input: records, one JSON object a line: the CloudEvents event as the trail holds it without id, source and time, which the
trail gives, and with \"disclosures\" for the vault.

Output: for each record {\"v\":1,\"record\":POSITION} once it is on disk under a signed checkpoint, or what is wrong with it.

Exit codes: 0 appended, 1 the trail was tampered with, 2 a record that cannot be used, 4 environment.";

const VERIFY_HELP: &str = "\
Output: {\"valid\",\"records\",\"checkpoint\",\"faults\":[…],\"faultsOmitted\"}. A trail put back as a whole to an older state is
valid in itself; only a checkpoint that was kept elsewhere shows it: give it with --expect.

Exit codes: 0 valid, 1 not valid, 2 wrong use, 4 environment.";

/// The audit trail.
#[derive(clap::Args)]
pub struct Trail {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Appends records that another program hands over.
    #[command(after_help = APPEND_HELP)]
    Append {
        #[command(flatten)]
        place: Place,
        /// The records; - is standard input.
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// Verifies every record, and that history is the one of an older checkpoint.
    #[command(after_help = VERIFY_HELP)]
    Verify {
        #[command(flatten)]
        place: NamedPlace,
        /// A checkpoint that was kept elsewhere.
        #[arg(long, value_name = "CHECKPOINT")]
        expect: Option<PathBuf>,
        /// The public log key: a file that holds it, or the key itself.
        #[arg(long, value_name = "KEY")]
        key: Option<String>,
    },
    /// Prints the signed head, to be kept elsewhere.
    Checkpoint {
        #[command(flatten)]
        place: NamedPlace,
        /// The public log key: a file that holds it, or the key itself.
        #[arg(long, value_name = "KEY")]
        key: Option<String>,
    },
}

#[derive(clap::Args)]
struct Place {
    /// The folder of the trail.
    #[arg(long, value_name = "DIR")]
    trail: PathBuf,
    /// The folder of the keys [default: the trail folder with .keys after its name]
    #[arg(long, value_name = "DIR")]
    keys: Option<PathBuf>,
}

/// The same, where nothing else stands on the line: the folder may be named with or without its option.
#[derive(clap::Args)]
struct NamedPlace {
    /// The folder of the trail; --trail says the same.
    #[arg(value_name = "DIR", conflicts_with = "trail", required_unless_present = "trail")]
    folder: Option<PathBuf>,
    /// The folder of the trail.
    #[arg(long, value_name = "DIR")]
    trail: Option<PathBuf>,
    /// The folder of the keys [default: the trail folder with .keys after its name]
    #[arg(long, value_name = "DIR")]
    keys: Option<PathBuf>,
}

impl NamedPlace {
    fn place(&self) -> Place {
        // One of the two is required.
        let trail = self.folder.clone().or_else(|| self.trail.clone()).unwrap_or_default();
        Place {
            trail,
            keys: self.keys.clone(),
        }
    }
}

/// The most bytes of a checkpoint that are read.
const MOST_CHECKPOINT_BYTES: u64 = 1 << 16;

impl Place {
    fn keys(&self) -> PathBuf {
        self.keys.clone().unwrap_or_else(|| beside(&self.trail, ".keys"))
    }

    /// The key by which the trail is verified.
    fn log_key(&self, key: Option<&str>) -> Result<LogKey, Stop> {
        let Some(key) = key else {
            return read_log_key(&self.keys()).map_err(|error| stopped(&error));
        };
        if let Ok(key) = key.parse() {
            return Ok(key);
        }
        read_log_key(Path::new(key)).map_err(|error| match error {
            KeysError::Missing => {
                Stop::WrongUse("--key: expected a public log key, or a file that holds one".to_owned())
            }
            error => stopped(&error),
        })
    }
}

fn stopped(error: &KeysError) -> Stop {
    match error {
        KeysError::Io(_) => Stop::Environment(described("keys", error)),
        _ => Stop::WrongUse(described("keys", error)),
    }
}

/// What an error of the trail means for the exit code.
fn exit_of(error: &TrailError) -> Exit {
    match error {
        TrailError::Tampered(_) => Exit::No,
        TrailError::NoTrail | TrailError::Record(_) | TrailError::UncommittedDisclosure => Exit::WrongUse,
        _ => Exit::Environment,
    }
}

impl Trail {
    pub fn run(&self, settings: &Settings, output: &mut Output) -> Result<(), Stop> {
        let as_json = settings.format == Format::Json;
        match &self.action {
            Action::Append { place, file } => append(place, file.as_deref(), as_json, output),
            Action::Verify { place, expect, key } => {
                let place = place.place();
                let key = place.log_key(key.as_deref())?;
                let expected = expect.as_ref().map(|path| read_checkpoint(path, &key)).transpose()?;
                verify(&place, &key, expected.as_ref(), as_json, output)
            }
            Action::Checkpoint { place, key } => {
                let place = place.place();
                let key = place.log_key(key.as_deref())?;
                match lra_trail::read_checkpoint(&place.trail, &key) {
                    Ok(checkpoint) if as_json => {
                        let line = serde_json::json!({
                            "v": 1,
                            "origin": checkpoint.checkpoint().origin.as_str(),
                            "size": checkpoint.size(),
                            "root": checkpoint.root().to_string(),
                            "checkpoint": checkpoint.to_string(),
                        });
                        output.answer(&line.to_string(), Exit::Yes)
                    }
                    Ok(checkpoint) => output.answer(checkpoint.to_string().trim_end(), Exit::Yes),
                    Err(error) => {
                        output.message(described("trail", &error), exit_of(&error));
                        Ok(())
                    }
                }
            }
        }
    }
}

fn read_checkpoint(path: &PathBuf, key: &LogKey) -> Result<VerifiedCheckpoint, Stop> {
    let text = text_of(path, MOST_CHECKPOINT_BYTES)?;
    let wrong = |error| Stop::WrongUse(format!("{}: {error}", path.display()));
    text.parse::<SignedCheckpoint>()
        .map_err(wrong)?
        .verify(key)
        .map_err(wrong)
}

fn verify(
    place: &Place,
    key: &LogKey,
    expected: Option<&VerifiedCheckpoint>,
    as_json: bool,
    output: &mut Output,
) -> Result<(), Stop> {
    // Shown on standard error, and only when that is a terminal.
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len} records") {
        bar.set_style(style);
    }
    let verified = lra_trail::verify(&place.trail, key, expected, |progress| {
        bar.set_length(progress.total);
        bar.set_position(progress.records);
    });
    bar.finish_and_clear();
    let report = match verified {
        Ok(report) => report,
        Err(error) => {
            output.message(described("trail", &error), exit_of(&error));
            return Ok(());
        }
    };
    let exit = if report.valid { Exit::Yes } else { Exit::No };
    if as_json {
        return output.answer(&serde_json::to_string(&report).unwrap_or_default(), exit);
    }
    if report.valid {
        return output.answer(&format!("The trail is whole: {} records.", report.records), exit);
    }
    for fault in &report.faults {
        let tile = fault.tile.map(|tile| format!("{}: ", tile.path())).unwrap_or_default();
        let record = fault
            .record
            .map(|record| format!(" (record {record})"))
            .unwrap_or_default();
        output.answer(&format!("{tile}{}{record}", fault.what), exit)?;
    }
    output.answer(
        &format!("The trail was tampered with: {} faults.", report.faults.len()),
        exit,
    )
}

fn append(place: &Place, file: Option<&Path>, as_json: bool, output: &mut Output) -> Result<(), Stop> {
    let mut documents = Documents::open(file)?;
    let keys = DeskKeys::open_or_create(&place.keys(), &place.trail).map_err(|error| stopped(&error))?;
    let opened = lra_trail::Trail::open(&place.trail, keys.into_log());
    let mut trail = match opened {
        Ok((trail, _)) => trail,
        Err(error) => {
            output.message(described("trail", &error), exit_of(&error));
            return Ok(());
        }
    };
    let mut any = false;
    while let Some(document) = documents.next()? {
        any = true;
        let read = match &document.text {
            Some(text) => RecordLine::parse(text),
            None => Err(ErrorReport::new(ErrorCode::TooLarge, "", "at most 1048576 bytes")),
        };
        let record = match read {
            Ok(record) => record,
            Err(report) if as_json => {
                output.answer(&report.to_json(), Exit::WrongUse)?;
                continue;
            }
            Err(report) => {
                let place = format!("{}:{}", documents.name(), document.line);
                output.message(format_args!("{place}: {report}"), Exit::WrongUse);
                continue;
            }
        };
        let appended = trail.append(&record.draft, &record.disclosures, clock::now()?);
        // Acknowledged one by one: whoever reads the answer may rely on it.
        let appended = appended.and_then(|appended| trail.commit().map(|_| appended));
        match appended {
            Ok(appended) => {
                let line = format!("{{\"v\":1,\"record\":{}}}", appended.position);
                output.answer(&line, Exit::Yes)?;
                output.flush()?;
            }
            Err(error) => {
                let exit = exit_of(&error);
                output.message(described("trail", &error), exit);
                if exit != Exit::WrongUse {
                    return Ok(());
                }
            }
        }
    }
    if !any {
        return Err(Stop::WrongUse(format!("{}: no record in it", documents.name())));
    }
    Ok(())
}
