use super::{Format, Settings};
use crate::exit::{Exit, Stop};
use crate::output::Output;
use lra_core::decision::{Effect, RULES};
use lra_core::json::rule_json;
use lra_core::messages::{Language, Words};

const AFTER_HELP: &str = "\
Output: one JSON object a rule: id, revision, effects, citations, the facts it reads, the questions that evaluate it, its
duty, and every way to violate it with arguments, message and remedy by language. With --format text its id, effects and
title, in the language of --lang.

Exit codes: 0, or 4 when the output cannot be written.

Example:
  lra rules --format text --lang nl";

/// The table of rules, one JSON object a row.
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Rules;

impl Rules {
    pub fn run(&self, settings: &Settings, output: &mut Output) -> Result<(), Stop> {
        let words = Words::of(settings.language.unwrap_or(Language::En))?;
        for row in &RULES {
            if settings.format == Format::Json {
                output.answer(&rule_json(row), Exit::Yes)?;
                continue;
            }
            let effects: Vec<_> = row.effects().map(Effect::code).collect();
            let title = words.rule_title(row.rule);
            output.answer(
                &format!("{:<40} {:<12} {title}", row.id(), effects.join(", ")),
                Exit::Yes,
            )?;
        }
        Ok(())
    }
}
