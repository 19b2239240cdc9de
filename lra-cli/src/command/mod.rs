//! The arguments of the command, one file a subcommand.

mod catalogue;
mod check;
mod completions;
mod decide;
mod desk_folders;
mod enrol;
mod explain;
mod facts;
mod keys;
mod questions;
mod redeem;
mod rulebooks;
mod rules;
mod trail;

use crate::exit::{Exit, Stop};
use crate::output::{Output, stop};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use lra_core::messages::Language;

const AFTER_HELP: &str = "\
Input is a file, or standard input when FILE is - or left out. Answers go to standard output, one JSON object a line;
messages go to standard error. What is wrong with one line is answered in its place, and the next line goes on.

Exit codes:
  0  yes: permitted, valid, done
  1  no: denied, invalid
  2  wrong use, or input that cannot be read
  3  incomplete: a fact is missing that would decide
  4  environment: disk, permission, lock
Of several answers the worst counts: 4, then 2, 1, 3, 0.

Example:
  echo '{\"v\":1,\"question\":\"organisation\",\"facts\":{}}' | lra decide --lang en";

/// Decides what the rules of Belgian registration portals allow, and says why.
#[derive(Parser)]
#[command(name = "lra", version, after_help = AFTER_HELP, disable_help_subcommand = true)]
struct Lra {
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    command: Command,
}

/// What every subcommand shares.
#[derive(Args)]
pub struct Settings {
    /// How answers are written: json for programs, text for people, and for explain markdown.
    #[arg(long, global = true, value_enum, value_name = "FORMAT", default_value = "json")]
    pub format: Format,
    /// The language of words for people. A decision has words only when a language is given, here or in the question; the
    /// one given here counts.
    #[arg(long = "lang", global = true, value_name = "LANGUAGE", value_parser = languages())]
    pub language: Option<Language>,
}

/// How answers are written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One JSON object a line.
    Json,
    /// Text for people.
    Text,
    /// Text for people with Markdown (explain only).
    Markdown,
}

#[derive(Subcommand)]
enum Command {
    Keys(keys::Keys),
    Enrol(enrol::Enrol),
    Redeem(redeem::Redeem),
    Decide(decide::Decide),
    Explain(explain::Explain),
    Check(check::Check),
    Catalogue(catalogue::Catalogue),
    Rules(rules::Rules),
    Facts(facts::Facts),
    Trail(trail::Trail),
    Completions(completions::Completions),
}

/// Runs the command with the arguments of the process.
pub fn run() -> Exit {
    let mut output = Output::new();
    let lra = match Lra::try_parse() {
        Ok(lra) => lra,
        Err(error) => return refused(error),
    };
    let result = lra.run(&mut output);
    output.finish(result)
}

impl Lra {
    fn run(self, output: &mut Output) -> Result<(), Stop> {
        let settings = self.settings;
        if settings.format == Format::Markdown && !matches!(self.command, Command::Explain(_)) {
            return Err(Stop::WrongUse("--format markdown is for explain only".to_owned()));
        }
        match self.command {
            Command::Keys(keys) => keys.run(&settings, output),
            Command::Enrol(enrol) => enrol.run(&settings, output),
            Command::Redeem(redeem) => redeem.run(&settings, output),
            Command::Decide(decide) => decide.run(&settings, output),
            Command::Explain(explain) => explain.run(&settings, output),
            Command::Check(check) => check.run(&settings, output),
            Command::Catalogue(catalogue) => catalogue.run(&settings, output),
            Command::Rules(rules) => rules.run(&settings, output),
            Command::Facts(facts) => facts.run(&settings, output),
            Command::Trail(trail) => trail.run(&settings, output),
            Command::Completions(completions) => completions.run(&mut Lra::command(), output),
        }
    }
}

fn languages() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::tag)).try_map(|tag| {
        let mut all = Language::ALL.into_iter();
        all.find(|language| language.tag() == tag).ok_or("expected a language")
    })
}

/// Help and version go to standard output, mistakes to standard error. A value that was given by mistake can be personal
/// and is not repeated.
fn refused(mut error: clap::Error) -> Exit {
    const HIDDEN: &str = "…";
    for kind in [
        ContextKind::InvalidValue,
        ContextKind::InvalidArg,
        ContextKind::InvalidSubcommand,
    ] {
        let is_letter = |octet: u8| octet.is_ascii_lowercase() || octet == b'-';
        let is_option =
            |text: &str| text.starts_with('-') && text.bytes().all(is_letter) && kind == ContextKind::InvalidArg;
        let hidden = match error.get(kind) {
            // Empty stands for a value that is missing, angle brackets for the name of an argument.
            Some(ContextValue::String(text)) => !(text.is_empty() || text.starts_with('<') || is_option(text)),
            _ => false,
        };
        if hidden {
            error.insert(kind, ContextValue::String(HIDDEN.to_owned()));
            // Advice repeats the value.
            error.remove(ContextKind::Suggested);
        }
    }
    let wanted = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    match error.print() {
        Err(failed) if wanted => Output::new().finish(Err(stop(&failed))),
        _ if wanted => Exit::Yes,
        _ => Exit::WrongUse,
    }
}
