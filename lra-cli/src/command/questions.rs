use super::rulebooks::Rulebooks;
use crate::clock;
use crate::documents::Documents;
use crate::exit::{Exit, Stop};
use crate::output::Output;
use clap::Args;
use lra_core::decision::Outcome;
use lra_core::engine::Engine;
use lra_core::json::{ErrorCode, ErrorReport, MOST_QUESTION_BYTES};
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

/// Reads a question, with the instant for one that names none.
type Read<D> = fn(&[u8], Option<Instant>) -> Result<D, ErrorReport>;

impl Questions {
    /// Answers every question in its place: what `answer` says of one that `read` takes, or what is wrong with the question,
    /// as JSON among the answers or as a message.
    pub fn answer<D>(
        &self,
        as_json: bool,
        output: &mut Output,
        read: Read<D>,
        mut answer: impl FnMut(&D, &Engine) -> Result<(String, Outcome), ErrorReport>,
    ) -> Result<(), Stop> {
        let engine = self.rulebooks.engine()?;
        let mut documents = Documents::open(self.file.as_deref(), MOST_QUESTION_BYTES)?;
        let mut any = false;
        loop {
            if !documents.is_ready() {
                output.flush()?;
            }
            let Some(document) = documents.next()? else { break };
            any = true;
            let question = match documents.text(&document) {
                Ok(text) => self.read(text, read)?,
                Err(report) => Err(report),
            };
            match question.and_then(|question| answer(&question, &engine)) {
                Ok((text, outcome)) => output.answer(&text, exit_of(outcome))?,
                Err(report) => documents.refuse(&document, report, as_json, output)?,
            }
        }
        if !any {
            return Err(Stop::WrongUse(format!("{}: no question in it", documents.name())));
        }
        Ok(())
    }

    fn read<D>(&self, text: &[u8], read: Read<D>) -> Result<Result<D, ErrorReport>, Stop> {
        match read(text, self.at) {
            // The instant of the question counts, so now serves only where it names none.
            Err(report) if self.at.is_none() && report.code == ErrorCode::MissingMember && report.path == "/at" => {
                Ok(read(text, Some(clock::now()?)))
            }
            result => Ok(result),
        }
    }
}

pub const fn exit_of(outcome: Outcome) -> Exit {
    match outcome {
        Outcome::Permit => Exit::Yes,
        Outcome::Deny => Exit::No,
        Outcome::Incomplete => Exit::Incomplete,
    }
}
