use super::questions::Questions;
use super::{Format, Settings};
use crate::exit::Stop;
use crate::output::Output;
use lra_core::decision::Decision;
use lra_core::json::QuestionDocument;
use lra_core::messages::{self, Language, TextForm, Words};

const AFTER_HELP: &str = "\
Output: for each question {\"v\":1,\"id\",\"outcome\",\"lang\",\"audience\",\"text\"}; with --format text or markdown the words
alone, an empty line after each explanation. The language is that of --lang, else of the question, else English. The
question accessible-applications is no decision: decide --format text puts its list into words.

Exit codes: as for decide.

Example:
  lra explain question.json --lang fr --audience citizen --format text";

/// Decisions in words, for a citizen, an officer or an auditor.
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Explain {
    #[command(flatten)]
    questions: Questions,
    /// Whom the words are for.
    #[arg(long, value_enum, value_name = "AUDIENCE", default_value = "officer")]
    audience: Audience,
}

/// Whom the words are for.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Audience {
    /// The person the question is about: what they can do, nothing of the office's own affairs.
    Citizen,
    /// The officer at the desk: what is wrong and what to do, with the clause.
    Officer,
    /// Whoever checks the decision later: every rule with its verdict, id, revision, clause and exact instants.
    Auditor,
}

impl Audience {
    const fn code(self) -> &'static str {
        match self {
            Self::Citizen => "citizen",
            Self::Officer => "officer",
            Self::Auditor => "auditor",
        }
    }
}

impl From<Audience> for messages::Audience {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Citizen => Self::Citizen,
            Audience::Officer => Self::Officer,
            Audience::Auditor => Self::Auditor,
        }
    }
}

/// An explanation as JSON.
#[derive(serde::Serialize)]
struct Explanation<'a> {
    v: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    outcome: &'static str,
    lang: Language,
    audience: &'static str,
    text: String,
}

impl Explain {
    pub fn run(&self, settings: &Settings, output: &mut Output) -> Result<(), Stop> {
        let as_json = settings.format == Format::Json;
        self.questions
            .answer(as_json, output, QuestionDocument::parse, |question, engine| {
                let decision = question.decide(engine)?;
                let language = settings.language.or(question.language()).unwrap_or(Language::En);
                let form = match settings.format {
                    Format::Markdown => TextForm::Markdown,
                    Format::Json | Format::Text => TextForm::Plain,
                };
                let text = Words::of(language)?.explain(&decision, self.audience.into(), form);
                let answer = if as_json {
                    self.json(question, &decision, language, text)
                } else {
                    text
                };
                Ok((answer, decision.outcome()))
            })
    }

    fn json(&self, question: &QuestionDocument, decision: &Decision<'_>, lang: Language, text: String) -> String {
        let explanation = Explanation {
            v: 1,
            id: question.id(),
            outcome: decision.outcome().code(),
            lang,
            audience: self.audience.code(),
            text,
        };
        // Texts and a number: writing them cannot fail.
        serde_json::to_string(&explanation).unwrap_or_default()
    }
}
