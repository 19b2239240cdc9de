use super::Language;
use super::layout::{DOCUMENTS, DUTIES, DUTY_CODES, FACTS, MONTHS, PHRASES, Phrase, REASONS, TITLES, VOCABULARIES};
use crate::decision::{Argument, Citation, FactId, Finding, Reason, RuleId, Verdict, VocabularyRow};
use crate::time::{CivilDate, Instant};

/// Every word of one language, by the places of the rows in the tables. Reading it has shown that every text is there.
#[derive(Clone, Copy)]
pub(super) struct Catalogue {
    pub language: Language,
    pub texts: &'static [&'static str],
}

/// A message and what to do about it.
pub(super) struct MessageWords {
    pub message: Template,
    pub remedy: Template,
}

/// A text with places, each a character below U+0008 that says which.
#[derive(Clone, Copy)]
pub(super) struct Template(pub &'static str);

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
    fn text(self, place: usize) -> &'static str {
        self.texts.get(place).copied().unwrap_or_default()
    }

    pub fn phrase(self, phrase: Phrase) -> &'static str {
        self.text(PHRASES + phrase as usize)
    }

    pub fn phrase_template(self, phrase: Phrase) -> Template {
        Template(self.phrase(phrase))
    }

    pub fn title(self, rule: RuleId) -> &'static str {
        self.text(TITLES + rule as usize)
    }

    pub fn fact(self, fact: FactId) -> &'static str {
        self.text(FACTS + fact as usize)
    }

    /// A word of a vocabulary; empty where it has no such place.
    pub fn word(self, vocabulary: &VocabularyRow, index: usize) -> &'static str {
        match VOCABULARIES.get(usize::from(vocabulary.index)) {
            Some(start) if index < vocabulary.values.len() => self.text(usize::from(*start) + index),
            _ => "",
        }
    }

    /// The words of one reason of a rule, if it has so many.
    pub fn reason_words(self, rule: RuleId, reason: usize) -> Option<MessageWords> {
        self.words_at(rule, reason, 0)
    }

    /// Those of their own for the citizen, if there are any.
    pub fn citizen_words(self, rule: RuleId, reason: usize) -> Option<MessageWords> {
        self.words_at(rule, reason, 2)
            .filter(|words| !words.message.0.is_empty())
    }

    fn words_at(self, rule: RuleId, reason: usize, offset: usize) -> Option<MessageWords> {
        rule.row().reasons().get(reason)?;
        let place = usize::from(*REASONS.get(rule as usize)?) + 4 * reason + offset;
        Some(MessageWords {
            message: Template(self.text(place)),
            remedy: Template(self.text(place + 1)),
        })
    }

    /// What a duty asks for; empty for a code that no rule has.
    pub fn duty(self, code: &str) -> &'static str {
        let place = DUTY_CODES.iter().position(|known| *known == code);
        place.map_or("", |place| self.text(DUTIES + place))
    }

    pub fn verdict(self, verdict: Verdict) -> &'static str {
        self.phrase(match verdict {
            Verdict::Satisfied => Phrase::Satisfied,
            Verdict::Violated => Phrase::Violated,
            Verdict::Unknown => Phrase::Unknown,
            Verdict::NotApplicable => Phrase::NotApplicable,
        })
    }

    /// What is the matter, and what to do, for a finding that is violated or unknown.
    pub fn words(self, finding: &Finding, reader: Reader) -> Option<(String, String)> {
        match finding.verdict {
            Verdict::Satisfied | Verdict::NotApplicable => None,
            Verdict::Unknown if reader == Reader::Citizen => {
                let phrase = |phrase| self.phrase(phrase).to_owned();
                Some((phrase(Phrase::CitizenIncomplete), phrase(Phrase::CitizenRemedy)))
            }
            Verdict::Unknown => {
                let facts: Vec<_> = finding.missing.iter().map(|fact| self.fact(fact)).collect();
                let mut message = String::new();
                fill(&mut message, self.phrase_template(Phrase::UnknownMessage), |text, _| {
                    text.push_str(&facts.join(", "));
                });
                Some((message, self.phrase(Phrase::UnknownRemedy).to_owned()))
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

    pub fn reason(self, reason: &Reason, reader: Reader) -> (String, String) {
        let (rule, index) = (reason.rule(), usize::from(reason.index()));
        let own = match reader {
            Reader::Citizen | Reader::User => self.citizen_words(rule, index),
            Reader::Officer | Reader::Auditor => None,
        };
        let words = match own {
            None if reader != Reader::Citizen => self.reason_words(rule, index),
            own => own,
        };
        match words {
            Some(words) => (
                self.filled(words.message, reason, reader),
                self.filled(words.remedy, reason, reader),
            ),
            None => (
                self.phrase(Phrase::CitizenMessage).to_owned(),
                self.phrase(Phrase::CitizenRemedy).to_owned(),
            ),
        }
    }

    fn filled(self, template: Template, reason: &Reason, reader: Reader) -> String {
        let mut text = String::new();
        fill(&mut text, template, |text, index| {
            if let Some(argument) = reason.argument(index) {
                self.argument(text, argument, reader);
            }
        });
        text
    }

    fn argument(self, text: &mut String, argument: Argument, reader: Reader) {
        match argument {
            Argument::Instant(at) | Argument::End(at) if reader == Reader::Auditor => text.push_str(&at.to_string()),
            Argument::Date(day) if reader == Reader::Auditor => text.push_str(&day.to_string()),
            Argument::Instant(at) => self.day_or_moment(text, at),
            Argument::End(end) => self.last_day_or_moment(text, end),
            Argument::Date(day) => self.date(text, day),
            Argument::Count(count) => text.push_str(&count.to_string()),
            Argument::Word { vocabulary, index } => text.push_str(self.word(vocabulary, usize::from(index))),
        }
    }

    /// An instant as people say it: the day alone where it is the start of one in Brussels, else the day and the time.
    fn day_or_moment(self, text: &mut String, at: Instant) {
        let day = at.brussels_date();
        if at == Instant::start_of_brussels_day(day) {
            self.date(text, day);
        } else {
            self.moment(text, at);
        }
    }

    /// The end of a period as people say it: its last day where that day is whole, else the day and the time.
    fn last_day_or_moment(self, text: &mut String, end: Instant) {
        if end == Instant::start_of_brussels_day(end.brussels_date()) {
            self.date(text, end.plus_milliseconds(-1).brussels_date());
        } else {
            self.moment(text, end);
        }
    }

    /// An instant in Brussels time, to the minute.
    pub fn moment(self, text: &mut String, at: Instant) {
        fill(text, self.phrase_template(Phrase::Instant), |text, index| match index {
            0 => self.date(text, at.brussels_date()),
            _ => {
                let (hour, minute) = at.brussels_time();
                text.push_str(&format!("{hour:02}:{minute:02}"));
            }
        });
    }

    fn date(self, text: &mut String, day: CivilDate) {
        fill(text, self.phrase_template(Phrase::Date), |text, index| match index {
            0 if day.day() == 1 => text.push_str(self.phrase(Phrase::FirstDay)),
            0 => text.push_str(&day.day().to_string()),
            1 => text.push_str(self.text(MONTHS + usize::from(day.month()).saturating_sub(1))),
            _ => text.push_str(&day.year().to_string()),
        });
    }

    /// The document with its article, as people read it.
    pub fn citation(self, text: &mut String, citation: &Citation) {
        text.push_str(self.text(DOCUMENTS + citation.document as usize));
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
            text.push_str(self.phrase(Phrase::Inferred));
            text.push(')');
        }
    }
}

/// Whether a character of a template is a place.
pub(super) fn is_place(character: char) -> bool {
    character < '\u{8}'
}

/// Writes a template; what stands in a place is written by its number.
pub(super) fn fill(text: &mut String, template: Template, write: impl Fn(&mut String, usize)) {
    for piece in template.0.split_inclusive(is_place) {
        match piece.strip_suffix(is_place).zip(piece.bytes().last()) {
            Some((words, place)) => {
                text.push_str(words);
                write(text, usize::from(place));
            }
            None => text.push_str(piece),
        }
    }
}
