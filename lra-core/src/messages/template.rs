use super::Words;
use super::catalogue::{MessageWords, fill};
use super::page::push;
use crate::decision::{ReasonRow, RuleId};

/// What a message and its remedy say before a case fills them in: `{name}` stands for the argument of that name.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct MessageTemplate {
    /// What is the matter.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

impl Words {
    /// The words for one way to violate a rule, by its place among the reasons of the rule, as an officer reads them; nothing
    /// where the rule has no such reason.
    #[must_use]
    pub fn message_template(self, rule: RuleId, reason: usize) -> Option<MessageTemplate> {
        let words = self.0.reason_words(rule, reason)?;
        Some(MessageTemplate::of(&words, rule.row().reasons().get(reason)?))
    }

    /// The words of their own that a citizen reads for it; nothing where the matter is not the citizen's, who is then told to
    /// ask the officer.
    #[must_use]
    pub fn citizen_message_template(self, rule: RuleId, reason: usize) -> Option<MessageTemplate> {
        let words = self.0.citizen_words(rule, reason)?;
        Some(MessageTemplate::of(&words, rule.row().reasons().get(reason)?))
    }
}

impl MessageTemplate {
    fn of(words: &MessageWords, reason: &ReasonRow) -> Self {
        let written = |template| {
            let mut text = String::new();
            fill(&mut text, template, |text, index| {
                let name = reason.arguments().get(index).map_or("", |(name, _)| name);
                push(text, &["{", name, "}"]);
            });
            text
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
    use crate::messages::Language;

    #[test]
    fn every_argument_stands_by_its_name() {
        for row in &RULES {
            for (place, reason) in row.reasons().iter().enumerate() {
                for language in Language::ALL {
                    let words = Words::of(language).unwrap();
                    let officer = words.message_template(row.rule, place).unwrap();
                    assert!(
                        !officer.message.is_empty() && !officer.remedy.is_empty(),
                        "{}",
                        row.id()
                    );
                    let citizen = words.citizen_message_template(row.rule, place);
                    for text in [Some(officer), citizen].into_iter().flatten() {
                        let mut rest = text.message + &text.remedy;
                        for (name, _) in reason.arguments() {
                            rest = rest.replace(&format!("{{{name}}}"), "");
                        }
                        assert!(!rest.contains(['{', '}']), "{} {}", row.id(), reason.code());
                    }
                }
            }
            let words = Words::of(Language::En).unwrap();
            assert_eq!(words.message_template(row.rule, row.reasons().len()), None);
        }
    }
}
