use super::rulebooks::Rulebooks;
use super::{Format, Settings};
use crate::clock;
use crate::exit::{Exit, Stop};
use crate::input::{Input, Line};
use crate::output::Output;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use lra_core::activation::check_activation_code;
use lra_core::identifier::{CheckKind, CheckTerms, check};
use lra_core::json::{ErrorCode, ErrorReport};
use lra_core::time::{CivilDate, Instant};
use serde_json::Value;
use std::path::PathBuf;

const AFTER_HELP: &str = "\
Input: one value a line. The lines of a machine readable zone (mrz) are joined by |. Passwords and activation codes are
secrets: hand them over on standard input, never as an argument.

Output: for each value {\"value\",\"valid\",\"canonical\",…what it encodes} or {\"value\",\"valid\":false,\"reason\",\"message\",…}.
Answers on passwords and activation codes leave out value and canonical.

Exit codes: 0 every value is valid, 1 one is not, 2 a line cannot be read or none is there, 4 disk or permission.

Example:
  echo 85.07.30-033.28 | lra check ssin --today 2026-11-22";

/// What a value says, or what is wrong with it, one value a line.
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Check {
    /// What the values should be.
    #[arg(value_name = "KIND", value_parser = kinds())]
    kind: Kind,
    /// The values; - is standard input.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// The day that dates are compared with; without it, today in Brussels.
    #[arg(long, value_name = "DAY")]
    today: Option<CivilDate>,
    #[command(flatten)]
    rulebooks: Rulebooks,
}

/// What a value should be.
#[derive(Clone, Copy)]
enum Kind {
    Identifier(CheckKind),
    ActivationCode,
}

/// The most bytes of a value that are read.
const MOST_LINE_BYTES: usize = 1 << 20;
const ACTIVATION_CODE: &str = "activation-code";

fn kinds() -> impl TypedValueParser<Value = Kind> {
    let names = CheckKind::ALL.iter().map(|kind| kind.name());
    PossibleValuesParser::new(names.chain([ACTIVATION_CODE])).try_map(|name| match name.as_str() {
        ACTIVATION_CODE => Ok(Kind::ActivationCode),
        name => name.parse().map(Kind::Identifier),
    })
}

impl Check {
    pub fn run(&self, settings: &Settings, output: &mut Output) -> Result<(), Stop> {
        let today = match self.today {
            Some(day) => day,
            None => clock::now()?.brussels_date(),
        };
        let engine = self.rulebooks.engine()?;
        // A day before the first rulebook is a matter of dates alone, so that any numbering plan serves.
        let in_force = engine.rulebook_at(Instant::start_of_brussels_day(today));
        let rulebook = in_force.or(engine.rulebooks().first());
        let terms = rulebook.map_or_else(CheckTerms::default, |rulebook| rulebook.parameters().checks.clone());
        let mut input = Input::open(self.file.as_deref(), MOST_LINE_BYTES)?;
        loop {
            if !input.is_ready() {
                output.flush()?;
            }
            let Some(line) = input.line()? else { break };
            match self.report(&line, today, &terms) {
                Ok((valid, report)) => {
                    let text = if settings.format == Format::Json {
                        report
                    } else {
                        text(valid, &report)
                    };
                    output.answer(&text, if valid { Exit::Yes } else { Exit::No })?;
                }
                Err(error) => {
                    let error = ErrorReport {
                        line: Some(input.lines()),
                        ..error
                    };
                    if settings.format == Format::Json {
                        output.answer(&error.to_json(), Exit::WrongUse)?;
                    } else {
                        output.message(
                            format_args!("{}:{}: {error}", input.name(), input.lines()),
                            Exit::WrongUse,
                        );
                    }
                }
            }
        }
        if input.lines() == 0 {
            return Err(Stop::WrongUse(format!("{}: no value in it", input.name())));
        }
        Ok(())
    }

    /// Whether the value is valid, and the report as JSON.
    fn report(&self, line: &Line, today: CivilDate, terms: &CheckTerms) -> Result<(bool, String), ErrorReport> {
        let Line::Bytes(bytes) = line else {
            let expected = format!("a line of at most {MOST_LINE_BYTES} bytes");
            return Err(ErrorReport::new(ErrorCode::TooLarge, "", expected));
        };
        let value = core::str::from_utf8(bytes)
            .map_err(|_| ErrorReport::new(ErrorCode::NotUtf8, "", "a line of text in UTF-8"))?;
        Ok(match self.kind {
            Kind::Identifier(kind) => {
                let report = check(kind, value, today, terms);
                (report.valid(), report.into_json())
            }
            Kind::ActivationCode => {
                let report = check_activation_code(value);
                (report.valid, report.to_json())
            }
        })
    }
}

/// A report for people.
fn text(valid: bool, report: &str) -> String {
    let report: Value = serde_json::from_str(report).unwrap_or_default();
    let member = |name: &str| report.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (verdict, rest) = if valid {
        ("valid", member("canonical"))
    } else {
        ("invalid", member("message"))
    };
    format!("{verdict} {rest}").trim_end().to_owned()
}
