use super::{Format, Settings};
use crate::exit::{Exit, Stop};
use crate::output::Output;
use lra_core::decision::FACTS;
use lra_core::json::fact_json;
use lra_core::messages::{Language, Words};

const AFTER_HELP: &str = "\
Output: one JSON object a fact: id, path in a question, type and its words, who can change it, the values it may change
to, the questions that may be told it, what it says, and its label by language. With --format text its path, type and
label, in the language of --lang.

Exit codes: 0, or 4 when the output cannot be written.

Example:
  lra facts --format text --lang de";

/// The table of facts, one JSON object a row.
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Facts;

impl Facts {
    pub fn run(&self, settings: &Settings, output: &mut Output) -> Result<(), Stop> {
        let words = Words::of(settings.language.unwrap_or(Language::En))?;
        for row in &FACTS {
            if settings.format == Format::Json {
                output.answer(&fact_json(row), Exit::Yes)?;
                continue;
            }
            let label = words.fact_label(row.fact);
            output.answer(
                &format!("{:<60} {:<24} {label}", row.path(), row.type_name()),
                Exit::Yes,
            )?;
        }
        Ok(())
    }
}
