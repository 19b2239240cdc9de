use super::desk_folders::{DeskFolders, answer_error, described};
use super::rulebooks::Rulebooks;
use super::{Format, Settings};
use crate::clock;
use crate::documents::Documents;
use crate::exit::{Exit, Stop};
use crate::output::Output;
use lra_core::activation::{CodeChannel, LinkChannel};
use lra_core::decision::{Decision, Outcome};
use lra_core::engine::Engine;
use lra_core::json::{ErrorCode, ErrorReport, QuestionDocument, decision_json};
use lra_core::messages::{Audience, Language, TextForm, Words};
use lra_core::time::Instant;
use lra_trail::desk::{Case, Desk, DeskError, Dispatches, IssueRefusal, IssueStep, Outbox};
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

impl Enrol {
    pub fn run(&self, settings: &Settings, output: &mut Output) -> Result<(), Stop> {
        let as_json = settings.format == Format::Json;
        let engine = self.rulebooks.engine()?;
        let mut documents = Documents::open(Some(&self.case))?;
        let outbox = self
            .outbox
            .as_ref()
            .map(|folder| Outbox::open(folder, &self.folders.trail))
            .transpose();
        let opened = outbox.and_then(|outbox| Ok((outbox, self.folders.open(&engine)?)));
        let (outbox, (mut desk, recovery)) = match opened {
            Ok(opened) => opened,
            Err(error) => return answer_error(&error, as_json, output),
        };
        if recovery.records_cut > 0 {
            output.message(
                format_args!(
                    "the trail held {} records that were never acknowledged; they were cut",
                    recovery.records_cut
                ),
                Exit::Yes,
            );
        }
        let mut any = false;
        while let Some(document) = documents.next()? {
            any = true;
            let text = document.text.unwrap_or_default();
            let done = self.enrol(&engine, &mut desk, &text, settings, outbox.as_ref(), output)?;
            if let Err(error) = done {
                if let (DeskError::Case(report), false) = (&error, as_json) {
                    let line = report.line.unwrap_or(1) + document.line - 1;
                    output.message(format_args!("{}:{line}: {report}", documents.name()), Exit::WrongUse);
                } else {
                    answer_error(&error, as_json, output)?;
                }
            }
            output.flush()?;
        }
        if !any {
            return Err(Stop::WrongUse(format!("{}: no case in it", documents.name())));
        }
        if as_json {
            Ok(())
        } else {
            self.show_trail(&desk, output)
        }
    }

    fn enrol(
        &self,
        engine: &Engine,
        desk: &mut Desk<'_>,
        text: &[u8],
        settings: &Settings,
        outbox: Option<&Outbox>,
        output: &mut Output,
    ) -> Result<Result<(), DeskError>, Stop> {
        let case = match self.read(text)? {
            Ok(case) => case,
            Err(report) => return Ok(Err(report.into())),
        };
        let enrolment = match desk.enrol(&case, clock::now()?) {
            Ok(enrolment) => enrolment,
            Err(error) => return Ok(Err(error)),
        };
        let exit = exit_of(enrolment.decision.outcome());
        output.answer(&shown(&enrolment.decision, case.question(), settings)?, exit)?;
        match &enrolment.issue {
            IssueStep::NotReached => Ok(Ok(())),
            IssueStep::Refused(refusal) => match refusal.decide(engine) {
                Ok(decision) => {
                    refuse(refusal, &shown(&decision, case.question(), settings)?, settings, output).map(Ok)
                }
                Err(report) => Ok(Err(report.into())),
            },
            IssueStep::Issued(dispatches) => let_out(dispatches, settings, outbox, output),
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
    fn show_trail(&self, desk: &Desk<'_>, output: &mut Output) -> Result<(), Stop> {
        let report = match lra_trail::verify(&self.folders.trail, desk.log_key(), Some(desk.checkpoint()), |_| {}) {
            Ok(report) => report,
            Err(error) => {
                output.message(described("trail", &error), Exit::Environment);
                return Ok(());
            }
        };
        let folder = self.folders.trail.display();
        if !report.valid {
            return output.answer(&format!("The audit trail {folder} was tampered with."), Exit::No);
        }
        let records = report.records;
        output.answer(
            &format!("Audit trail {folder} verified, {records} records. Its checkpoint:\n"),
            Exit::Yes,
        )?;
        output.answer(desk.checkpoint().to_string().trim_end(), Exit::Yes)
    }
}

pub const fn exit_of(outcome: Outcome) -> Exit {
    match outcome {
        Outcome::Permit => Exit::Yes,
        Outcome::Deny => Exit::No,
        Outcome::Incomplete => Exit::Incomplete,
    }
}

/// A decision as it is asked for: JSON, or words for the officer.
fn shown(decision: &Decision<'_>, asked: &QuestionDocument, settings: &Settings) -> Result<String, Stop> {
    let language = settings.language.or(asked.language());
    if settings.format == Format::Json {
        let words = language.map(Words::of).transpose()?;
        return Ok(decision_json(decision, asked.id(), words));
    }
    let words = Words::of(language.unwrap_or(Language::En))?;
    Ok(words.explain(decision, Audience::Officer, TextForm::Plain))
}

/// Why a permitted enrolment gets no link and code: the decision on the issue, or what it does not know of.
fn refuse(refusal: &IssueRefusal, decision: &str, settings: &Settings, output: &mut Output) -> Result<(), Stop> {
    #[derive(serde::Serialize)]
    struct NotIssued<'a> {
        v: u8,
        issued: bool,
        reason: &'a str,
        message: &'a str,
    }
    let exit = exit_of(refusal.outcome);
    let message = &refusal.message;
    if settings.format != Format::Json {
        output.answer(&format!("No link and code: {message}.\n"), exit)?;
        return match refusal.reason {
            Some(_) => Ok(()),
            None => output.answer(decision, exit),
        };
    }
    output.answer(decision, exit)?;
    let Some(reason) = refusal.reason else {
        return Ok(());
    };
    let line = NotIssued {
        v: 1,
        issued: false,
        reason,
        message,
    };
    output.answer(&serde_json::to_string(&line).unwrap_or_default(), exit)
}

/// Lets link and code out: on the output, or into the outbox.
fn let_out(
    dispatches: &Dispatches,
    settings: &Settings,
    outbox: Option<&Outbox>,
    output: &mut Output,
) -> Result<Result<(), DeskError>, Stop> {
    #[derive(serde::Serialize)]
    struct InFile<'a> {
        v: u8,
        dispatch: &'a str,
        file: &'a str,
    }
    let as_json = settings.format == Format::Json;
    match outbox {
        Some(outbox) => match outbox.put(dispatches) {
            Ok(files) => {
                for (dispatch, file) in ["link", "code"].into_iter().zip(files) {
                    let file = &*file.display().to_string();
                    if as_json {
                        let line = InFile { v: 1, dispatch, file };
                        output.answer(&serde_json::to_string(&line).unwrap_or_default(), Exit::Yes)?;
                    } else {
                        output.answer(&format!("The {dispatch} is in {file}"), Exit::Yes)?;
                    }
                }
            }
            Err(error) => return Ok(Err(error)),
        },
        None if as_json => {
            output.answer(&dispatches.link_json(), Exit::Yes)?;
            output.answer(&dispatches.code_json(), Exit::Yes)?;
        }
        None => show(dispatches, output)?,
    }
    Ok(Ok(()))
}

/// Link and code for people: never to be sent in one message.
fn show(dispatches: &Dispatches, output: &mut Output) -> Result<(), Stop> {
    let (link, code) = (dispatches.link(), dispatches.code());
    let by = match link.channel {
        LinkChannel::Email => "by e-mail",
        LinkChannel::Sms => "by SMS",
    };
    let to = dispatches.link_to().unwrap_or_default();
    output.answer(&format!("Link, {by} to {to}:\n  {}", link.link.expose()), Exit::Yes)?;
    let way = match (code.channel, dispatches.code_to()) {
        (CodeChannel::Paper, _) => "on paper, into the hands of the applicant".to_owned(),
        (CodeChannel::Email, to) => format!("by e-mail of its own to {}", to.unwrap_or_default()),
        (CodeChannel::Sms, to) => format!("by SMS to {}", to.unwrap_or_default()),
    };
    output.answer(&format!("Code, {way}:\n  {}", code.code.expose()), Exit::Yes)?;
    output.answer(
        &format!("Both expire at {}.\n", dispatches.facts().expires_at),
        Exit::Yes,
    )
}
