use super::Language;
use crate::decision::{Argument, Citation, FactId, Finding, Reason, RuleId, Verdict};
use crate::time::{CivilDate, Instant};

/// Every word of one language, generated from `messages/<language>.toml`.
pub(super) struct Catalogue {
    pub language: Language,
    pub facts: &'static [&'static str],
    pub vocabularies: &'static [&'static [&'static str]],
    pub duties: &'static [(&'static str, &'static str)],
    pub rules: &'static [RuleWords],
    pub outcome_permit: &'static str,
    pub outcome_deny: &'static str,
    pub outcome_incomplete: &'static str,
    pub citizen_permit: &'static str,
    pub citizen_deny: &'static str,
    pub citizen_incomplete: &'static str,
    pub citizen_message: &'static str,
    pub citizen_remedy: &'static str,
    pub auditor_rule: Template,
    pub satisfied: &'static str,
    pub violated: &'static str,
    pub unknown: &'static str,
    pub not_applicable: &'static str,
    pub missing_heading: &'static str,
    pub duties_heading: &'static str,
    pub advice_heading: &'static str,
    pub valid_until: Template,
    pub unknown_message: Template,
    pub unknown_remedy: &'static str,
    pub inferred: &'static str,
    pub unconfirmed: &'static str,
    pub documents: [&'static str; 6],
    pub months: [&'static str; 12],
    pub date: Template,
    pub instant: Template,
    pub first_day: &'static str,
}

/// The words of one rule.
pub(super) struct RuleWords {
    pub title: &'static str,
    pub reasons: &'static [ReasonWords],
}

/// The words of one reason: for the officer, and for the citizen where they differ.
pub(super) struct ReasonWords {
    pub words: Words,
    pub citizen: Option<Words>,
}

/// A message and what to do about it.
pub(super) struct Words {
    pub message: Template,
    pub remedy: Template,
}

/// A text with places, as pieces in their order.
pub(super) type Template = &'static [Segment];

/// A piece of a template.
pub(super) enum Segment {
    Text(&'static str),
    Argument(usize),
}

static ENGLISH: Catalogue = include!(concat!(env!("OUT_DIR"), "/messages_en.rs"));
static FRENCH: Catalogue = include!(concat!(env!("OUT_DIR"), "/messages_fr.rs"));
static DUTCH: Catalogue = include!(concat!(env!("OUT_DIR"), "/messages_nl.rs"));
static GERMAN: Catalogue = include!(concat!(env!("OUT_DIR"), "/messages_de.rs"));

/// Who reads the words: it decides between the two sets of messages and how exact instants are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    Officer,
    /// A citizen before an officer, who is told nothing of what is not the citizen's matter.
    Citizen,
    /// A citizen who uses a portal.
    User,
    Auditor,
}

impl Catalogue {
    pub fn of(language: Language) -> &'static Self {
        let catalogue = match language {
            Language::En => &ENGLISH,
            Language::Fr => &FRENCH,
            Language::Nl => &DUTCH,
            Language::De => &GERMAN,
        };
        debug_assert!(catalogue.language == language);
        catalogue
    }

    #[allow(
        clippy::indexing_slicing,
        reason = "the build gives every row of the tables its words"
    )]
    pub fn title(&self, rule: RuleId) -> &'static str {
        self.rules[rule as usize].title
    }

    #[allow(
        clippy::indexing_slicing,
        reason = "the build gives every row of the tables its words"
    )]
    pub fn fact(&self, fact: FactId) -> &'static str {
        self.facts[fact as usize]
    }

    /// The words of one reason of a rule, if it has so many.
    pub fn reason_words(&self, rule: RuleId, reason: usize) -> Option<&ReasonWords> {
        self.rules.get(rule as usize)?.reasons.get(reason)
    }

    pub fn duty(&self, code: &str) -> &'static str {
        self.duties
            .iter()
            .find(|(known, _)| *known == code)
            .map_or("", |(_, text)| text)
    }

    pub fn verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Satisfied => self.satisfied,
            Verdict::Violated => self.violated,
            Verdict::Unknown => self.unknown,
            Verdict::NotApplicable => self.not_applicable,
        }
    }

    /// What is the matter, and what to do, for a finding that is violated or unknown.
    pub fn words(&self, finding: &Finding, reader: Reader) -> Option<(String, String)> {
        match finding.verdict {
            Verdict::Satisfied | Verdict::NotApplicable => None,
            Verdict::Unknown if reader == Reader::Citizen => {
                Some((self.citizen_incomplete.to_owned(), self.citizen_remedy.to_owned()))
            }
            Verdict::Unknown => {
                let facts: Vec<_> = finding.missing.iter().map(|fact| self.fact(fact)).collect();
                let mut message = String::new();
                fill(&mut message, self.unknown_message, |text, _| {
                    text.push_str(&facts.join(", "));
                });
                Some((message, self.unknown_remedy.to_owned()))
            }
            Verdict::Violated => {
                let (mut messages, mut remedies) = (Vec::<String>::new(), Vec::<String>::new());
                for reason in &finding.reasons {
                    let (message, remedy) = self.reason(reason, reader);
                    for (all, one) in [(&mut messages, message), (&mut remedies, remedy)] {
                        if !all.contains(&one) {
                            all.push(one);
                        }
                    }
                }
                Some((messages.join(" "), remedies.join(" ")))
            }
        }
    }

    #[allow(
        clippy::indexing_slicing,
        reason = "the build gives every row of the tables its words"
    )]
    fn reason(&self, reason: &Reason, reader: Reader) -> (String, String) {
        let words = &self.rules[reason.rule() as usize].reasons[usize::from(reason.index())];
        let words = match (reader, &words.citizen) {
            (Reader::Citizen | Reader::User, Some(words)) => words,
            (Reader::Citizen, None) => return (self.citizen_message.to_owned(), self.citizen_remedy.to_owned()),
            (Reader::User, None) | (Reader::Officer | Reader::Auditor, _) => &words.words,
        };
        (
            self.text(words.message, reason, reader),
            self.text(words.remedy, reason, reader),
        )
    }

    fn text(&self, template: Template, reason: &Reason, reader: Reader) -> String {
        let mut text = String::new();
        fill(&mut text, template, |text, index| {
            if let Some(argument) = reason.argument(index) {
                self.argument(text, argument, reader);
            }
        });
        text
    }

    fn argument(&self, text: &mut String, argument: Argument, reader: Reader) {
        match argument {
            Argument::Instant(at) | Argument::End(at) if reader == Reader::Auditor => text.push_str(&at.to_string()),
            Argument::Date(day) if reader == Reader::Auditor => text.push_str(&day.to_string()),
            Argument::Instant(at) => self.day_or_moment(text, at),
            Argument::End(end) => self.last_day_or_moment(text, end),
            Argument::Date(day) => self.date(text, day),
            Argument::Count(count) => text.push_str(&count.to_string()),
            Argument::Word { vocabulary, index } => {
                let words = self.vocabularies.get(usize::from(vocabulary.index));
                let word = words.and_then(|words| words.get(usize::from(index))).copied();
                text.push_str(word.unwrap_or_default());
            }
        }
    }

    /// An instant as people say it: the day alone where it is the start of one in Brussels, else the day and the time.
    fn day_or_moment(&self, text: &mut String, at: Instant) {
        let day = at.brussels_date();
        if at == Instant::start_of_brussels_day(day) {
            self.date(text, day);
        } else {
            self.moment(text, at);
        }
    }

    /// The end of a period as people say it: its last day where that day is whole, else the day and the time.
    fn last_day_or_moment(&self, text: &mut String, end: Instant) {
        if end == Instant::start_of_brussels_day(end.brussels_date()) {
            self.date(text, end.plus_milliseconds(-1).brussels_date());
        } else {
            self.moment(text, end);
        }
    }

    /// An instant in Brussels time, to the minute.
    pub fn moment(&self, text: &mut String, at: Instant) {
        fill(text, self.instant, |text, index| match index {
            0 => self.date(text, at.brussels_date()),
            _ => {
                let (hour, minute) = at.brussels_time();
                text.push_str(&format!("{hour:02}:{minute:02}"));
            }
        });
    }

    fn date(&self, text: &mut String, day: CivilDate) {
        fill(text, self.date, |text, index| match index {
            0 if day.day() == 1 => text.push_str(self.first_day),
            0 => text.push_str(&day.day().to_string()),
            1 => {
                let month = self.months.get(usize::from(day.month()).saturating_sub(1));
                text.push_str(month.copied().unwrap_or_default());
            }
            _ => text.push_str(&day.year().to_string()),
        });
    }

    /// The document with its article, as people read it.
    pub fn citation(&self, text: &mut String, citation: &Citation) {
        let document = self.documents.get(citation.document as usize);
        text.push_str(document.copied().unwrap_or_default());
        if !citation.article.is_empty() {
            text.push_str(if citation.article.starts_with(|first: char| first.is_ascii_digit()) {
                ", art. "
            } else {
                ", "
            });
            text.push_str(citation.article);
        }
        if citation.inferred {
            text.push_str(" (");
            text.push_str(self.inferred);
            text.push(')');
        }
    }
}

/// Writes a template; what stands in a place is written by its number.
pub(super) fn fill(text: &mut String, template: Template, write: impl Fn(&mut String, usize)) {
    for segment in template {
        match segment {
            Segment::Text(words) => text.push_str(words),
            Segment::Argument(index) => write(text, *index),
        }
    }
}
