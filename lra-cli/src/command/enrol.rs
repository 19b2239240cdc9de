use super::desk_folders::DeskFolders;
use super::questions::exit_of;
use super::rulebooks::Rulebooks;
use super::{Format, Settings};
use crate::clock;
use crate::documents::Documents;
use crate::exit::{Exit, Stop};
use crate::output::Output;
use crate::path_name::path_name;
use lra_core::decision::Decision;
use lra_core::engine::Engine;
use lra_core::json::{ErrorCode, ErrorReport, QuestionDocument, decision_json};
use lra_core::messages::{Audience, DeskMessage, Language, TextForm, Words};
use lra_core::time::Instant;
use lra_trail::desk::{Case, Desk, DeskError, Dispatches, IssueRefusal, IssueStep, MOST_CASE_BYTES, Outbox};
use std::path::PathBuf;

const AFTER_HELP: &str = "\
A case is {\"v\":1,\"case\":ID,\"question\":{…enrolment question…},\"activation\":{\"keyKind\",\"linkHost\"?,
\"recipient\":{\"email\"?,\"phone\"?},\"codeHandedToApplicant\"?}}; examples stand in examples/cases. Several cases may follow
each other. Keys and state lie beside the trail unless told otherwise, and are made at first use.

Output: the decision as JSON; on a permit then {\"dispatch\":\"link\",…} and {\"dispatch\":\"code\",…}, each for a message of
its own, or with --outbox their files. They are let out only once the states and the records are on disk. The same case
again gets a new code, which replaces the one before, as often as the rulebook allows.
With --format text: the decision in words, link and code, and the trail, verified.

Exit codes: 0 enrolled, 1 denied or tampered with, 2 a case that cannot be used, 3 a fact is missing, 4 environment.

Example:
  lra enrol examples/cases/permit-by-email.json --trail trail --format text";

/// The whole desk procedure for a case: decision, record, link and code.
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Enrol {
    /// The case, or several; - is standard input.
    #[arg(value_name = "CASE")]
    case: PathBuf,
    #[command(flatten)]
    folders: DeskFolders,
    /// A folder for link and code, one file each (mode 0600), in place of standard output.
    #[arg(long, value_name = "DIR")]
    outbox: Option<PathBuf>,
    /// The instant of cases that name none; without it, now.
    #[arg(long, value_name = "INSTANT")]
    at: Option<Instant>,
    #[command(flatten)]
    rulebooks: Rulebooks,
}

/// A desk that is open, and where its links and codes go.
struct OpenDesk<'e> {
    desk: Desk<'e>,
    outbox: Option<Outbox>,
}

impl Enrol {
    pub fn run(&self, settings: &Settings, output: &mut Output) -> Result<(), Stop> {
        let as_json = settings.format == Format::Json;
        let engine = self.rulebooks.engine()?;
        let mut documents = Documents::open(Some(&self.case), MOST_CASE_BYTES)?;
        let mut any = false;
        let mut opened = None;
        let mut language = settings.language;
        while let Some(document) = documents.next()? {
            any = true;
            let read = match documents.text(&document) {
                Ok(text) => self.read(text)?,
                Err(report) => Err(report),
            };
            let case = match read {
                Ok(case) => case,
                Err(report) => {
                    documents.refuse(&document, report, as_json, output)?;
                    output.flush()?;
                    continue;
                }
            };
            // Nothing is made for input that cannot be used.
            let open = match &mut opened {
                Some(open) => open,
                None => match self.open(&engine, output) {
                    Ok(open) => opened.insert(open),
                    Err(error) => {
                        self.folders.message(&error, self.outbox.as_deref(), output);
                        return Ok(());
                    }
                },
            };
            let spoken = Spoken::of(settings, case.question());
            language = spoken.language;
            match self.enrol(&engine, open, &case, &spoken, output)? {
                Ok(()) => {}
                Err(DeskError::Case(report)) => documents.refuse(&document, *report, as_json, output)?,
                Err(error) => self.folders.message(&error, self.outbox.as_deref(), output),
            }
            output.flush()?;
        }
        if !any {
            return Err(Stop::WrongUse(format!("{}: no case in it", documents.name())));
        }
        match opened {
            Some(open) if !as_json => self.show_trail(&open.desk, language, output),
            _ => Ok(()),
        }
    }

    fn open<'e>(&self, engine: &'e Engine, output: &mut Output) -> Result<OpenDesk<'e>, DeskError> {
        let outbox = self.outbox.as_ref();
        let outbox = outbox.map(|folder| Outbox::open(folder, &self.folders.trail));
        let outbox = outbox.transpose()?;
        let (desk, recovery) = self.folders.open(engine)?;
        if recovery.records_cut > 0 {
            output.message(
                format_args!(
                    "the trail held {} records that were never acknowledged; they were cut",
                    recovery.records_cut
                ),
                Exit::Yes,
            );
        }
        Ok(OpenDesk { desk, outbox })
    }

    fn enrol(
        &self,
        engine: &Engine,
        open: &mut OpenDesk<'_>,
        case: &Case,
        spoken: &Spoken,
        output: &mut Output,
    ) -> Result<Result<(), DeskError>, Stop> {
        let enrolment = match open.desk.enrol(case, clock::now()?) {
            Ok(enrolment) => enrolment,
            Err(error) => return Ok(Err(error)),
        };
        let exit = exit_of(enrolment.decision.outcome());
        let id = case.question().id();
        let decision = spoken.decision(&enrolment.decision, id)?;
        match &enrolment.issue {
            IssueStep::NotReached => output.answer(&decision, exit).map(Ok),
            IssueStep::Refused(refusal) => {
                output.answer(&decision, exit)?;
                match refusal.decide(engine) {
                    Ok(decision) => refuse(refusal, &spoken.decision(&decision, id)?, spoken, output).map(Ok),
                    Err(report) => Ok(Err(report.into())),
                }
            }
            IssueStep::Issued(dispatches) => {
                let answered = output.answer(&decision, exit);
                let let_out = answered.and_then(|()| let_out(dispatches, spoken, open.outbox.as_ref(), output));
                // Link and code have nowhere else to go, so that an end of the output is no quiet one.
                let let_out = let_out.and_then(|done| output.flush().map(|()| done));
                match let_out {
                    Err(Stop::OutputClosed) if open.outbox.is_none() => Err(Stop::Environment(LOST.to_owned())),
                    let_out => let_out,
                }
            }
        }
    }

    fn read(&self, text: &[u8]) -> Result<Result<Case, ErrorReport>, Stop> {
        match Case::parse(text, self.at) {
            Err(report)
                if self.at.is_none() && report.code == ErrorCode::MissingMember && report.path == "/question/at" =>
            {
                Ok(Case::parse(text, Some(clock::now()?)))
            }
            read => Ok(read),
        }
    }

    /// Verifies the trail that was written to, and shows its head.
    fn show_trail(&self, desk: &Desk<'_>, language: Option<Language>, output: &mut Output) -> Result<(), Stop> {
        let report = match lra_trail::verify(&self.folders.trail, desk.log_key(), Some(desk.checkpoint()), |_| {}) {
            Ok(report) => report,
            Err(error) => {
                self.folders.message(&error.into(), None, output);
                return Ok(());
            }
        };
        let words = Words::of(language.unwrap_or(Language::En))?;
        let trail = &*path_name(&self.folders.trail);
        if !report.valid {
            return output.answer(&words.desk(DeskMessage::TrailTampered { trail }), Exit::No);
        }
        let records = report.records;
        let verified = words.desk(DeskMessage::TrailVerified { trail, records });
        output.answer(&format!("{verified}\n"), Exit::Yes)?;
        output.answer(desk.checkpoint().to_string().trim_end(), Exit::Yes)
    }
}

const LOST: &str = "standard output is closed: link and code were issued and nobody has them; enrol again for new ones";

/// How a case is answered.
struct Spoken {
    as_json: bool,
    language: Option<Language>,
}

impl Spoken {
    fn of(settings: &Settings, asked: &QuestionDocument) -> Self {
        Self {
            as_json: settings.format == Format::Json,
            language: settings.language.or(asked.language()),
        }
    }

    /// The words of the language that was asked for, else of English.
    fn words(&self) -> Result<Words, Stop> {
        Ok(Words::of(self.language.unwrap_or(Language::En))?)
    }

    /// A decision: JSON, or words for the officer.
    fn decision(&self, decision: &Decision<'_>, id: Option<&str>) -> Result<String, Stop> {
        if self.as_json {
            let words = self.language.map(Words::of).transpose()?;
            return Ok(decision_json(decision, id, words));
        }
        Ok(self.words()?.explain(decision, Audience::Officer, TextForm::Plain))
    }
}

/// Why a permitted enrolment gets no link and code: the decision on the issue, or what it does not know of.
fn refuse(refusal: &IssueRefusal, decision: &str, spoken: &Spoken, output: &mut Output) -> Result<(), Stop> {
    #[derive(serde::Serialize)]
    struct NotIssued<'a> {
        v: u8,
        issued: bool,
        reason: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        message: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        remedy: Option<String>,
    }
    let exit = exit_of(refusal.outcome);
    if !spoken.as_json {
        let words = spoken.words()?;
        let not_issued = words.desk(DeskMessage::NotIssued);
        let Some(reason) = refusal.reason else {
            output.answer(&format!("{not_issued}\n"), exit)?;
            return output.answer(decision, exit);
        };
        let (message, remedy) = words.issue_refusal(reason);
        return output.answer(&format!("{not_issued} {message} {remedy}\n"), exit);
    }
    output.answer(decision, exit)?;
    let Some(reason) = refusal.reason else {
        return Ok(());
    };
    let (message, remedy) = match spoken.language {
        Some(_) => Some(spoken.words()?.issue_refusal(reason)).unzip(),
        None => (None, None),
    };
    let line = NotIssued {
        v: 1,
        issued: false,
        reason: reason.reason(),
        message,
        remedy,
    };
    output.answer(&serde_json::to_string(&line).unwrap_or_default(), exit)
}

/// Lets link and code out: on the output, or into the outbox.
fn let_out(
    dispatches: &Dispatches,
    spoken: &Spoken,
    outbox: Option<&Outbox>,
    output: &mut Output,
) -> Result<Result<(), DeskError>, Stop> {
    #[derive(serde::Serialize)]
    struct InFile<'a> {
        v: u8,
        dispatch: &'a str,
        file: &'a str,
    }
    let Some(outbox) = outbox else {
        if spoken.as_json {
            output.answer(&dispatches.link_json(), Exit::Yes)?;
            output.answer(&dispatches.code_json(), Exit::Yes)?;
        } else {
            show(dispatches, spoken.words()?, output)?;
        }
        return Ok(Ok(()));
    };
    let files = match outbox.put(dispatches) {
        Ok(files) => files,
        Err(error) => return Ok(Err(error)),
    };
    for (dispatch, file) in ["link", "code"].into_iter().zip(files) {
        if spoken.as_json {
            let file = &*file.to_string_lossy();
            let line = InFile { v: 1, dispatch, file };
            output.answer(&serde_json::to_string(&line).unwrap_or_default(), Exit::Yes)?;
        } else {
            let file = &*path_name(&file);
            let message = match dispatch {
                "link" => DeskMessage::LinkInFile(file),
                _ => DeskMessage::CodeInFile(file),
            };
            output.answer(&spoken.words()?.desk(message), Exit::Yes)?;
        }
    }
    Ok(Ok(()))
}

/// Link and code for people: never to be sent in one message.
fn show(dispatches: &Dispatches, words: Words, output: &mut Output) -> Result<(), Stop> {
    let (link, code) = (dispatches.link(), dispatches.code());
    let link_heading = words.desk(DeskMessage::Link {
        channel: link.channel,
        recipient: dispatches.link_to().unwrap_or_default(),
    });
    output.answer(&format!("{link_heading}\n  {}", link.link.expose()), Exit::Yes)?;
    let code_heading = words.desk(DeskMessage::Code {
        channel: code.channel,
        recipient: dispatches.code_to().unwrap_or_default(),
    });
    output.answer(&format!("{code_heading}\n  {}", code.code.expose()), Exit::Yes)?;
    let until = words.desk(DeskMessage::ValidUntil(dispatches.facts().expires_at));
    output.answer(&format!("{until}\n"), Exit::Yes)
}
