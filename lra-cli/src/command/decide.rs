use super::questions::Questions;
use super::{Format, Settings};
use crate::exit::Stop;
use crate::output::Output;
use lra_core::messages::{Audience, Language, TextForm, explain};

const AFTER_HELP: &str = "\
Output: one decision a question, in the order of the questions: outcome, findings of every rule, duties, facts that are
missing, and until when it holds; with \"nearestPermit\":true in the question also the smallest sets of changes that would
lead to a permit. A question that cannot be read is answered with {\"v\":1,\"error\":{…}}. With --format
text each decision is explained to an officer, and what cannot be read goes to standard error.

Exit codes: 0 every outcome is permit, 1 a deny, 2 a question cannot be read or none is there, 3 an outcome is
incomplete, 4 disk or permission. Of several the worst counts: 4, then 2, 1, 3, 0.

Example:
  echo '{\"v\":1,\"id\":\"1\",\"question\":\"organisation\",\"at\":\"2026-11-22T10:15:30Z\",\"facts\":{}}' | lra decide";

/// Questions in, decisions out, one JSON object a line.
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Decide {
    #[command(flatten)]
    questions: Questions,
}

impl Decide {
    pub fn run(&self, settings: &Settings, output: &mut Output) -> Result<(), Stop> {
        let as_json = settings.format == Format::Json;
        self.questions.answer(as_json, output, |question, decision| {
            let language = settings.language.or(question.language());
            if as_json {
                return question.answer_json(decision, language);
            }
            let language = language.unwrap_or(Language::En);
            explain(decision, language, Audience::Officer, TextForm::Plain)
        })
    }
}
