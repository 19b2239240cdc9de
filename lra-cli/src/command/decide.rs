use super::questions::Questions;
use super::{Format, Settings};
use crate::exit::Stop;
use crate::output::Output;
use lra_core::json::AskedDocument;
use lra_core::messages::{Audience, Language, TextForm, Words};

const AFTER_HELP: &str = "\
Output: one answer a question, in the order of the questions. A decision tells outcome, findings of every rule, duties,
facts that are missing, and until when it holds; with \"nearestPermit\":true in the question also the smallest sets of
changes that would lead to a permit. The question accessible-applications is answered by a list: every application with its
outcome, what it comes to with a key of each level, and what stands in the way. A question that cannot be read is answered
with {\"v\":1,\"error\":{…}}. With --format text each answer is explained to an officer, and what cannot be read goes to
standard error.

Exit codes: 0 every outcome is permit, 1 a deny, 2 a question cannot be read or none is there, 3 an outcome is
incomplete, 4 disk or permission. Of several the worst counts: 4, then 2, 1, 3, 0. A list counts as its best application
does: 0 at least one opens, 3 none opens but one may with a fact that is missing, 1 every one is refused.

Example:
  echo '{\"v\":1,\"id\":\"1\",\"question\":\"organisation\",\"at\":\"2026-11-22T10:15:30Z\",\"facts\":{}}' | lra decide";

/// Questions in, decisions and lists of applications out, one JSON object a line.
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Decide {
    #[command(flatten)]
    questions: Questions,
}

impl Decide {
    pub fn run(&self, settings: &Settings, output: &mut Output) -> Result<(), Stop> {
        let as_json = settings.format == Format::Json;
        self.questions
            .answer(as_json, output, AskedDocument::parse, |asked, engine| {
                let language = settings.language.or(asked.language());
                if as_json {
                    let answer = asked.answer(engine, language)?;
                    return Ok((answer.json, answer.outcome));
                }
                let words = Words::of(language.unwrap_or(Language::En))?;
                match asked {
                    AskedDocument::Decision(question) => {
                        let decision = question.decide(engine)?;
                        let text = words.explain(&decision, Audience::Officer, TextForm::Plain);
                        Ok((text, decision.outcome()))
                    }
                    AskedDocument::AccessibleApplications(question) => {
                        let text = words.explain_applications(question.applications(engine)?, TextForm::Plain);
                        Ok((text, question.applications(engine)?.best()))
                    }
                }
            })
    }
}
