use super::Language;
use super::catalogue::{Catalogue, Segment, Words};
use crate::decision::{ReasonRow, RuleId, VocabularyRow};

/// What a message and its remedy say before a case fills them in: `{name}` stands for the argument of that name.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct MessageTemplate {
    /// What is the matter.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

/// The words for one way to violate a rule, by its place among the reasons of the rule, as an officer reads them; nothing
/// where the rule has no such reason.
#[must_use]
pub fn message_template(rule: RuleId, reason: usize, language: Language) -> Option<MessageTemplate> {
    let words = Catalogue::of(language).reason_words(rule, reason)?;
    Some(MessageTemplate::of(&words.words, rule.row().reasons.get(reason)?))
}

/// The words of their own that a citizen reads for it; nothing where the matter is not the citizen's, who is then told to
/// ask the officer.
#[must_use]
pub fn citizen_message_template(rule: RuleId, reason: usize, language: Language) -> Option<MessageTemplate> {
    let words = Catalogue::of(language).reason_words(rule, reason)?.citizen.as_ref()?;
    Some(MessageTemplate::of(words, rule.row().reasons.get(reason)?))
}

/// What a duty asks for, by its code; empty for a code that no rule has.
#[must_use]
pub fn duty_text(code: &str, language: Language) -> &'static str {
    Catalogue::of(language).duty(code)
}

/// A word of a closed vocabulary as people say it; empty where the vocabulary has no such place.
#[must_use]
pub fn word_label(vocabulary: &VocabularyRow, index: usize, language: Language) -> &'static str {
    let words = Catalogue::of(language).vocabularies.get(usize::from(vocabulary.index));
    words.and_then(|words| words.get(index)).copied().unwrap_or_default()
}

impl MessageTemplate {
    fn of(words: &Words, reason: &ReasonRow) -> Self {
        let written = |template: &[Segment]| {
            let segments = template.iter().map(|segment| match segment {
                Segment::Text(text) => (*text).to_owned(),
                Segment::Argument(index) => {
                    let name = reason.arguments.get(*index).map_or("", |(name, _)| name);
                    format!("{{{name}}}")
                }
            });
            segments.collect()
        };
        Self {
            message: written(words.message),
            remedy: written(words.remedy),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::RULES;

    #[test]
    fn every_argument_stands_by_its_name() {
        for row in &RULES {
            for (place, reason) in row.reasons.iter().enumerate() {
                for language in Language::ALL {
                    let officer = message_template(row.rule, place, language).unwrap();
                    assert!(!officer.message.is_empty() && !officer.remedy.is_empty(), "{}", row.id);
                    let citizen = citizen_message_template(row.rule, place, language);
                    for text in [Some(officer), citizen].into_iter().flatten() {
                        let mut rest = text.message + &text.remedy;
                        for (name, _) in reason.arguments {
                            rest = rest.replace(&format!("{{{name}}}"), "");
                        }
                        assert!(!rest.contains(['{', '}']), "{} {}", row.id, reason.code);
                    }
                }
            }
            assert_eq!(message_template(row.rule, row.reasons.len(), Language::En), None);
        }
    }
}
