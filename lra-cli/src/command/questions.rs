use super::rulebooks::Rulebooks;
use crate::clock;
use crate::documents::{Document, Documents};
use crate::exit::{Exit, Stop};
use crate::output::Output;
use clap::Args;
use lra_core::decision::{Decision, Outcome};
use lra_core::json::{ErrorCode, ErrorReport, QuestionDocument};
use lra_core::time::Instant;
use std::path::PathBuf;

/// What every subcommand that answers questions shares.
#[derive(Args)]
pub struct Questions {
    /// The questions, one JSON object a line, or over several lines as JSON printers write it; - is standard input.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// The instant of questions that name none, such as 2026-11-22T10:15:30.000Z; without it, now. A question that names
    /// another instant is wrong use.
    #[arg(long, value_name = "INSTANT")]
    at: Option<Instant>,
    #[command(flatten)]
    rulebooks: Rulebooks,
}

impl Questions {
    /// Answers every question in its place: a decision in the words of `write`, or what is wrong with the question, as
    /// JSON among the answers or as a message.
    pub fn answer(
        &self,
        as_json: bool,
        output: &mut Output,
        mut write: impl FnMut(&QuestionDocument, &Decision<'_>) -> String,
    ) -> Result<(), Stop> {
        let engine = self.rulebooks.engine()?;
        let mut documents = Documents::open(self.file.as_deref())?;
        let mut any = false;
        loop {
            if !documents.is_ready() {
                output.flush()?;
            }
            let Some(document) = documents.next()? else { break };
            any = true;
            let question = self.read(&document)?;
            let answered = match &question {
                Ok(question) => match question.decide(&engine) {
                    Ok(decision) => Ok((write(question, &decision), exit_of(decision.outcome()))),
                    Err(report) => Err(report),
                },
                Err(report) => Err(report.clone()),
            };
            match answered {
                Ok((text, exit)) => output.answer(&text, exit)?,
                Err(report) => {
                    let report = placed(report, document.line);
                    if as_json {
                        output.answer(&report.to_json(), Exit::WrongUse)?;
                    } else {
                        let line = report.line.unwrap_or(document.line);
                        output.message(format_args!("{}:{line}: {report}", documents.name()), Exit::WrongUse);
                    }
                }
            }
        }
        if !any {
            return Err(Stop::WrongUse(format!("{}: no question in it", documents.name())));
        }
        Ok(())
    }

    fn read(&self, document: &Document) -> Result<Result<QuestionDocument, ErrorReport>, Stop> {
        let Some(text) = &document.text else {
            let expected = format!("at most {} bytes", lra_core::json::MOST_QUESTION_BYTES);
            return Ok(Err(ErrorReport::new(ErrorCode::TooLarge, "", expected)));
        };
        match QuestionDocument::parse(text, self.at) {
            // The instant of the question counts, so now serves only where it names none.
            Err(report) if self.at.is_none() && report.code == ErrorCode::MissingMember && report.path == "/at" => {
                Ok(QuestionDocument::parse(text, Some(clock::now()?)))
            }
            result => Ok(result),
        }
    }
}

/// The error with its line in the input, where it was the line in the question.
fn placed(report: ErrorReport, first_line: usize) -> ErrorReport {
    ErrorReport {
        line: Some(report.line.unwrap_or(1).max(1) + first_line - 1),
        ..report
    }
}

const fn exit_of(outcome: Outcome) -> Exit {
    match outcome {
        Outcome::Permit => Exit::Yes,
        Outcome::Deny => Exit::No,
        Outcome::Incomplete => Exit::Incomplete,
    }
}
