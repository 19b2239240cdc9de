use super::rulebooks::Rulebooks;
use super::{Format, Settings};
use crate::clock;
use crate::exit::{Exit, Stop};
use crate::output::Output;
use lra_core::application::Reading;
use lra_core::decision::Vocabulary;
use lra_core::json::application_json;
use lra_core::time::{CivilDate, Instant};

const AFTER_HELP: &str = "\
Output: one JSON object an application: portal, article of the users' regulation that lists it, all articles it counts
for, name in French, occurrence under that article and name, lowest level of key that suffices, whether the source
states this or it is inferred, since when it is withdrawn if it is, and the version of the rulebook. With --format text article,
level and name.

Exit codes: 0, 2 when a rulebook cannot be read or none is in force, 4 when the output cannot be written.

Example:
  lra catalogue --at 2024-01-01 --format text";

/// The applications of the rulebook in force, one JSON object a row.
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Catalogue {
    /// The instant, or the day from its start in Brussels, at which the rulebook is in force; without it, now.
    #[arg(long, value_name = "INSTANT", value_parser = instant_or_day)]
    at: Option<Instant>,
    #[command(flatten)]
    rulebooks: Rulebooks,
}

impl Catalogue {
    pub fn run(&self, settings: &Settings, output: &mut Output) -> Result<(), Stop> {
        let engine = self.rulebooks.engine()?;
        let at = self.at.map_or_else(clock::now, Ok)?;
        let rulebook = engine.rulebook_at(at);
        let rulebook = rulebook.ok_or_else(|| Stop::WrongUse("no rulebook is in force at that instant".to_owned()))?;
        for row in rulebook.catalogue().rows() {
            if settings.format == Format::Json {
                output.answer(&application_json(rulebook, row), Exit::Yes)?;
                continue;
            }
            let (article, level) = (row.article().word(), row.level().word());
            let inferred = if row.reading() == Reading::Inferred {
                " (inferred)"
            } else {
                ""
            };
            let withdrawn = row.withdrawn_from().map(|from| format!(" (withdrawn from {from})"));
            let withdrawn = withdrawn.unwrap_or_default();
            let text = format!("{article} {level:<8} {}{inferred}{withdrawn}", row.name());
            output.answer(&text, Exit::Yes)?;
        }
        Ok(())
    }
}

fn instant_or_day(text: &str) -> Result<Instant, &'static str> {
    let day = text.parse::<CivilDate>().map(Instant::start_of_brussels_day);
    day.or_else(|_| text.parse())
        .map_err(|_| "expected an instant or a day")
}
