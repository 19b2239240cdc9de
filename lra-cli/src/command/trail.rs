use super::desk_folders::{beside, described};
use super::{Format, Settings};
use crate::clock;
use crate::documents::Documents;
use crate::exit::{Exit, Stop};
use crate::input::text_of;
use crate::output::Output;
use crate::path_name::path_name;
use indicatif::{ProgressBar, ProgressStyle};
use lra_core::audit::checkpoint::{SignedCheckpoint, VerifiedCheckpoint};
use lra_core::audit::note::LogKey;
use lra_trail::desk::{DeskKeys, KeysError, read_log_key};
use lra_trail::{Ed25519FileKey, RecordLine, TrailError};
use std::path::{Path, PathBuf};

const APPEND_HELP: &str = "\
Input: records, one JSON object a line: the CloudEvents event as the trail holds it without id, source and time, which the
trail gives, and with \"disclosures\" for the vault.

Output: for each record {\"v\":1,\"record\":POSITION} once it is on disk under a signed checkpoint, or what is wrong with it.

Exit codes: 0 appended, 1 the trail was tampered with, 2 a record that cannot be used, 4 environment.

Example:
  lra trail append records.jsonl --trail trail";

const VERIFY_HELP: &str = "\
Output: {\"valid\",\"records\",\"checkpoint\",\"faults\":[…],\"faultsOmitted\"}. A trail put back as a whole to an older state is
valid in itself; only a checkpoint that was kept elsewhere shows it: give it with --expect.

Exit codes: 0 valid, 1 not valid, 2 wrong use, 4 environment.

Example:
  lra trail verify trail --key log.pub --expect checkpoint";

const CHECKPOINT_HELP: &str = "\
Output: {\"v\":1,\"origin\",\"size\",\"root\",\"checkpoint\"}, the last of them the signed note; with --format text that note alone,
as --expect of verify takes it.

Exit codes: 0, 1 the trail was tampered with, 2 wrong use, 4 environment.

Example:
  lra trail checkpoint trail --format text > checkpoint";

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
    #[command(after_help = CHECKPOINT_HELP)]
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
            let keys = self.keys();
            return read_log_key(&keys).map_err(|error| match error {
                KeysError::Missing if !self.trail.exists() => self.stopped(&TrailError::NoTrail),
                error => stopped(&keys, &error),
            });
        };
        if let Ok(key) = key.parse() {
            return Ok(key);
        }
        read_log_key(Path::new(key)).map_err(|error| match error {
            KeysError::Missing => {
                Stop::WrongUse("--key: expected a public log key, or a file that holds one".to_owned())
            }
            error => stopped(Path::new(key), &error),
        })
    }

    /// What is wrong with the trail.
    fn stopped(&self, error: &TrailError) -> Stop {
        let text = format!("{}: {}", path_name(&self.trail), described("trail", error));
        match exit_of(error) {
            Exit::WrongUse => Stop::WrongUse(text),
            _ => Stop::Environment(text),
        }
    }

    /// Says what is wrong with the trail.
    fn message(&self, error: &TrailError, output: &mut Output) {
        let text = format!("{}: {}", path_name(&self.trail), described("trail", error));
        output.message(text, exit_of(error));
    }
}

fn stopped(folder: &Path, error: &KeysError) -> Stop {
    let text = format!("{}: {}", path_name(folder), described("keys", error));
    match error {
        KeysError::Io(_) => Stop::Environment(text),
        _ => Stop::WrongUse(text),
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
                        place.message(&error, output);
                        Ok(())
                    }
                }
            }
        }
    }
}

fn read_checkpoint(path: &PathBuf, key: &LogKey) -> Result<VerifiedCheckpoint, Stop> {
    let text = text_of(path, MOST_CHECKPOINT_BYTES)?;
    let wrong = |error| Stop::WrongUse(format!("{}: {error}", path_name(path)));
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
            place.message(&error, output);
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
    let shown = report.faults.len();
    let text = match report.faults_omitted {
        0 => format!("The trail was tampered with. Faults: {shown}."),
        more => format!("The trail was tampered with. Faults: {shown}, and {more} that are not shown."),
    };
    output.answer(&text, exit)
}

fn append(place: &Place, file: Option<&Path>, as_json: bool, output: &mut Output) -> Result<(), Stop> {
    let mut documents = Documents::open(file, RecordLine::MOST_BYTES)?;
    let mut any = false;
    let mut opened = None;
    while let Some(document) = documents.next()? {
        any = true;
        let record = match documents.text(&document).and_then(RecordLine::parse) {
            Ok(record) => record,
            Err(report) => {
                documents.refuse(&document, report, as_json, output)?;
                continue;
            }
        };
        // Nothing is made for input that cannot be used.
        let trail = match &mut opened {
            Some(trail) => trail,
            None => match open(place)? {
                Ok(trail) => opened.insert(trail),
                Err(error) => {
                    place.message(&error, output);
                    return Ok(());
                }
            },
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
                place.message(&error, output);
                if exit_of(&error) != Exit::WrongUse {
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

/// Opens the trail with the keys it has, or fresh ones if there is no trail yet.
fn open(place: &Place) -> Result<Result<lra_trail::Trail<Ed25519FileKey>, TrailError>, Stop> {
    let folder = place.keys();
    let keys = DeskKeys::open_or_create(&folder, &place.trail).map_err(|error| stopped(&folder, &error))?;
    let opened = lra_trail::Trail::open(&place.trail, keys.into_log());
    Ok(opened.map(|(trail, _)| trail))
}
