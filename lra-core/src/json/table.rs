use super::response::{CitationMember, citation_member, member};
use crate::decision::{ArgumentKind, Effect, FactKind, FactRow, Question, ReasonRow, RuleId, RuleRow, VocabularyRow};
use crate::messages::{Language, MessageTemplate, Words};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

#[derive(Serialize)]
struct RuleMember {
    id: &'static str,
    revision: u16,
    effects: Vec<&'static str>,
    citations: Vec<CitationMember>,
    facts: Vec<&'static str>,
    questions: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    duty: Option<DutyMember>,
    title: ByLanguage<&'static str>,
    reasons: Vec<ReasonMember>,
}

#[derive(Serialize)]
struct DutyMember {
    code: &'static str,
    text: ByLanguage<&'static str>,
}

#[derive(Serialize)]
struct ReasonMember {
    reason: &'static str,
    arguments: Vec<ArgumentMember>,
    message: ByLanguage<String>,
    remedy: ByLanguage<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    citizen: Option<CitizenMember>,
}

#[derive(Serialize)]
struct CitizenMember {
    message: ByLanguage<String>,
    remedy: ByLanguage<String>,
}

#[derive(Serialize)]
struct ArgumentMember {
    name: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    values: Option<&'static [&'static str]>,
}

#[derive(Serialize)]
struct WordMember {
    value: &'static str,
    description: &'static str,
    label: ByLanguage<&'static str>,
}

/// A text in every language whose words are loaded: `{"en":…,"fr":…,"nl":…,"de":…}`.
struct ByLanguage<T>(Vec<(Language, T)>);

impl<T> ByLanguage<T> {
    fn of(text: impl Fn(Words) -> T) -> Self {
        let loaded = Language::ALL
            .into_iter()
            .filter_map(|language| Words::of(language).ok());
        Self(loaded.map(|words| (words.language(), text(words))).collect())
    }
}

impl<T> ByLanguage<Option<T>> {
    /// The texts, if there is one in every language.
    fn all(self) -> Option<ByLanguage<T>> {
        let texts = self.0.into_iter();
        let texts: Option<_> = texts.map(|(language, text)| Some((language, text?))).collect();
        Some(ByLanguage(texts?))
    }
}

impl ByLanguage<MessageTemplate> {
    /// The messages and the remedies.
    fn split(self) -> (ByLanguage<String>, ByLanguage<String>) {
        let texts = self.0.into_iter();
        let (messages, remedies) = texts
            .map(|(language, template)| ((language, template.message), (language, template.remedy)))
            .unzip();
        (ByLanguage(messages), ByLanguage(remedies))
    }
}

impl<T: Serialize> Serialize for ByLanguage<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (language, text) in &self.0 {
            map.serialize_entry(language.tag(), text)?;
        }
        map.end()
    }
}

/// A row of the rule table with every column and its words in every language that is loaded, one line of JSON without line end.
///
/// ```
/// let row = lra_core::json::rule_json(&lra_core::decision::RULES[0]);
/// assert!(row.starts_with(r#"{"id":"#));
/// ```
#[must_use]
pub fn rule_json(row: &RuleRow) -> String {
    let member = RuleMember {
        id: row.id(),
        revision: row.revision,
        effects: row.effects().map(Effect::code).collect(),
        citations: row.citations().map(citation_member).collect(),
        facts: row.reads.iter().map(|fact| fact.row().path()).collect(),
        questions: questions(|question| question.rules().contains(row.rule)),
        duty: row.duty.map(|code| DutyMember {
            code,
            text: ByLanguage::of(|words| words.duty(code)),
        }),
        title: ByLanguage::of(|words| words.rule_title(row.rule)),
        reasons: (0..)
            .zip(row.reasons())
            .map(|(place, reason)| reason_member(row.rule, place, reason))
            .collect(),
    };
    // Every member is a text, a number or a list of such, so that writing cannot fail.
    serde_json::to_string(&member).unwrap_or_default()
}

/// A row of the fact table with every column and its words in every language that is loaded, one line of JSON without line end.
///
/// ```
/// let row = lra_core::json::fact_json(&lra_core::decision::FACTS[0]);
/// assert!(row.starts_with(r#"{"id":"#));
/// ```
#[must_use]
pub fn fact_json(row: &FactRow) -> String {
    let mut text = format!(
        r#"{{"id":"{}","path":"{}","type":"{}""#,
        row.id(),
        row.path(),
        row.type_name()
    );
    if let FactKind::One(vocabulary) | FactKind::Several(vocabulary) = row.kind {
        member(&mut text, "values", &word_members(vocabulary));
    }
    member(&mut text, "changedBy", row.changed_by.code());
    // The build writes it as JSON.
    text.push_str(r#","alphabet":"#);
    text.push_str(row.alphabet());
    member(
        &mut text,
        "questions",
        &questions(|question| question.facts().contains(row.fact)),
    );
    member(&mut text, "description", row.doc());
    member(&mut text, "label", &ByLanguage::of(|words| words.fact_label(row.fact)));
    text.push('}');
    text
}

fn questions(among: impl Fn(Question) -> bool) -> Vec<&'static str> {
    let all = Question::ALL.into_iter();
    all.filter(|question| among(*question)).map(Question::code).collect()
}

fn reason_member(rule: RuleId, place: usize, reason: &ReasonRow) -> ReasonMember {
    // The build gives every reason its words, and a citizen words in every language or in none.
    let officer = ByLanguage::of(|words| words.message_template(rule, place).unwrap_or_default());
    let citizen = ByLanguage::of(|words| words.citizen_message_template(rule, place));
    let citizen = citizen.all().map(|templates| {
        let (message, remedy) = templates.split();
        CitizenMember { message, remedy }
    });
    let (message, remedy) = officer.split();
    ReasonMember {
        reason: reason.code(),
        arguments: reason.arguments().iter().map(argument_member).collect(),
        message,
        remedy,
        citizen,
    }
}

fn argument_member((name, kind): &(&'static str, ArgumentKind)) -> ArgumentMember {
    let (kind, values) = match kind {
        ArgumentKind::Instant => ("instant", None),
        ArgumentKind::End => ("end", None),
        ArgumentKind::Date => ("date", None),
        ArgumentKind::Count => ("count", None),
        ArgumentKind::Word(vocabulary) => ("word", Some(vocabulary.values)),
    };
    ArgumentMember { name, kind, values }
}

fn word_members(vocabulary: &'static VocabularyRow) -> Vec<WordMember> {
    let words = vocabulary.values.iter().zip(vocabulary.docs()).enumerate();
    words
        .map(|(index, (value, description))| WordMember {
            value,
            description,
            label: ByLanguage::of(|words| words.vocabulary_word(vocabulary, index)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::{FACTS, RULES};
    use serde_json::Value;

    /// Every text and list by language is complete.
    fn complete(value: &Value, place: &str) {
        match value {
            Value::Object(members) => {
                if members.contains_key("en") {
                    assert_eq!(members.len(), 4, "{place}");
                    for text in members.values() {
                        assert!(text.as_str().is_some_and(|text| !text.is_empty()), "{place}");
                    }
                }
                members
                    .iter()
                    .for_each(|(name, value)| complete(value, &format!("{place}/{name}")));
            }
            Value::Array(items) => items.iter().for_each(|item| complete(item, place)),
            _ => {}
        }
    }

    #[test]
    fn every_row_is_there_with_every_word() {
        for row in &RULES {
            let member: Value = serde_json::from_str(&rule_json(row)).unwrap();
            complete(&member, row.id());
            assert_eq!(member["id"], row.id());
            assert_eq!(member["reasons"].as_array().map(Vec::len), Some(row.reasons().len()));
            assert_eq!(member["duty"]["code"].as_str(), row.duty);
        }
        for row in &FACTS {
            let member: Value = serde_json::from_str(&fact_json(row)).unwrap();
            complete(&member, row.id());
            assert_eq!(member["path"], row.path());
            assert!(
                member["alphabet"].as_array().is_some_and(|values| !values.is_empty()),
                "{}",
                row.id()
            );
        }
    }
}
