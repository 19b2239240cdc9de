//! `messages/<language>.toml` → one catalogue per language. A rule, reason, fact, duty or word without its text fails the
//! build, and so does a template that lacks a declared argument or names another.

use crate::facts::FactTable;
use crate::rules::Rule;
use crate::{table, upper_camel};
use std::fmt::Write;
use std::path::Path;

/// Takes texts out of a table, so that what is left over at the end is a fault too.
struct Words<'a> {
    language: &'a str,
    table: toml::Table,
}

impl Words<'_> {
    fn table(&mut self, key: &str) -> Words<'_> {
        let Some(toml::Value::Table(table)) = self.table.remove(key) else {
            panic!("{}: table {key} is missing", self.language)
        };
        Words {
            language: self.language,
            table,
        }
    }

    fn text(&mut self, key: &str) -> String {
        let Some(toml::Value::String(text)) = self.table.remove(key) else {
            panic!("{}: {key} is missing", self.language)
        };
        assert!(!text.trim().is_empty(), "{}: {key} is empty", self.language);
        text
    }

    fn finish(self, place: &str) {
        let left: Vec<_> = self.table.keys().collect();
        assert!(
            left.is_empty(),
            "{}: {place} has words that nothing uses: {left:?}",
            self.language
        );
    }
}

/// The labels, each with its field in the catalogue.
const PHRASES: [(&str, &str); 12] = [
    ("satisfied", "satisfied"),
    ("violated", "violated"),
    ("unknown", "unknown"),
    ("not-applicable", "not_applicable"),
    ("missing", "missing_heading"),
    ("duties", "duties_heading"),
    ("advice", "advice_heading"),
    ("valid-until", "valid_until"),
    ("unknown-message", "unknown_message"),
    ("unknown-remedy", "unknown_remedy"),
    ("inferred", "inferred"),
    ("unconfirmed", "unconfirmed"),
];

/// The phrases with places to fill, and what must stand in each, in the order in which the code counts them.
const PLACES: [(&str, &str, &[&str]); 5] = [
    ("labels", "valid-until", &["instant"]),
    ("labels", "unknown-message", &["facts"]),
    ("auditor", "rule", &["rule", "revision", "citation", "rulebook"]),
    ("dates", "date", &["day", "month", "year"]),
    ("dates", "instant", &["date", "time"]),
];

pub fn read(path: &Path, language: &str, rules: &[Rule], facts: &FactTable) -> String {
    let mut words = Words {
        language,
        table: table(path),
    };
    let mut out = String::from("Catalogue {\n");
    writeln!(out, "language: Language::{},", upper_camel(language)).expect("string");

    let mut labels = words.table("facts");
    let texts: Vec<_> = facts
        .facts
        .iter()
        .map(|fact| format!("{:?}", labels.text(&fact.id)))
        .collect();
    labels.finish("facts");
    writeln!(out, "facts: &[{}],", texts.join(",")).expect("string");

    let mut vocabularies = words.table("enums");
    out.push_str("vocabularies: &[");
    for vocabulary in &facts.vocabularies {
        let mut values = vocabularies.table(&vocabulary.name);
        let texts: Vec<_> = vocabulary
            .values
            .iter()
            .map(|(value, _)| format!("{:?}", values.text(value)))
            .collect();
        values.finish(&vocabulary.name);
        write!(out, "&[{}],", texts.join(",")).expect("string");
    }
    vocabularies.finish("enums");
    out.push_str("],\nduties: &[");
    let mut duties = words.table("duties");
    for duty in rules.iter().filter_map(|rule| rule.duty.as_ref()) {
        // One duty may follow from several rules.
        if let Some(text) = duties.table.get(duty) {
            write!(out, "({duty:?}, {text}),").expect("string");
        } else {
            panic!("{language}: duty {duty} is missing");
        }
    }
    for duty in rules.iter().filter_map(|rule| rule.duty.as_ref()) {
        duties.table.remove(duty);
    }
    duties.finish("duties");
    out.push_str("],\nrules: &[");
    for rule in rules {
        rule_words(&mut out, &mut words.table(&rule.id), rule);
    }
    out.push_str("],\n");
    phrases(&mut out, &mut words);
    words.finish("the catalogue");
    out.push('}');
    out
}

fn rule_words(out: &mut String, words: &mut Words<'_>, rule: &Rule) {
    writeln!(out, "RuleWords {{ title: {:?}, reasons: &[", words.text("title")).expect("string");
    for reason in rule.reasons() {
        let place = format!("{}.{}", rule.id, reason.code);
        let names: Vec<&str> = reason.arguments.iter().map(|(name, _)| *name).collect();
        let mut texts = words.table(reason.code);
        let language = texts.language.to_owned();
        let template = |text: String, all: bool| template(&text, &names, all, &format!("{language}: {place}"));
        let message = template(texts.text("message"), true);
        let remedy = template(texts.text("remedy"), false);
        let citizen = if texts.table.contains_key("citizen-message") {
            let message = template(texts.text("citizen-message"), false);
            format!(
                "Some(Words {{ message: {message}, remedy: {} }})",
                template(texts.text("citizen-remedy"), false)
            )
        } else {
            "None".to_owned()
        };
        texts.finish(&place);
        writeln!(
            out,
            "ReasonWords {{ words: Words {{ message: {message}, remedy: {remedy} }}, citizen: {citizen} }},"
        )
        .expect("string");
    }
    out.push_str("] },\n");
    words.table.remove("title");
    let left: Vec<_> = words.table.keys().collect();
    assert!(
        left.is_empty(),
        "{}: {} has words that nothing uses: {left:?}",
        words.language,
        rule.id
    );
}

/// A text with `{argument}` places as a list of segments. `all`: every declared argument must stand in it.
fn template(text: &str, names: &[&str], all: bool, place: &str) -> String {
    let mut segments = Vec::new();
    let mut used = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after
            .split_once('}')
            .unwrap_or_else(|| panic!("{place}: an open brace without its end"));
        let index = names.iter().position(|known| *known == name);
        let index = index.unwrap_or_else(|| panic!("{place}: {{{name}}} is not an argument of this reason"));
        if !before.is_empty() {
            segments.push(format!("Segment::Text({before:?})"));
        }
        segments.push(format!("Segment::Argument({index})"));
        used.push(name);
        rest = after;
    }
    assert!(!rest.contains('}'), "{place}: a closing brace without its start");
    if !rest.is_empty() {
        segments.push(format!("Segment::Text({rest:?})"));
    }
    for name in names {
        assert!(!all || used.contains(name), "{place}: the message lacks {{{name}}}");
    }
    format!("&[{}]", segments.join(","))
}

/// A phrase as a Rust expression: a template where it has places, else a text.
fn phrase(words: &mut Words<'_>, table: &str, key: &str) -> String {
    let text = words.text(key);
    match PLACES
        .iter()
        .find(|(in_table, with, _)| (*in_table, *with) == (table, key))
    {
        Some((_, _, names)) => template(&text, names, true, &format!("{}: {table}.{key}", words.language)),
        None => format!("{text:?}"),
    }
}

fn phrases(out: &mut String, words: &mut Words<'_>) {
    let mut outcome = words.table("outcome");
    for key in ["permit", "deny", "incomplete"] {
        writeln!(out, "outcome_{key}: {:?},", outcome.text(key)).expect("string");
    }
    outcome.finish("outcome");
    let mut audience = words.table("audience");
    let mut citizen = audience.table("citizen");
    for key in ["permit", "deny", "incomplete", "message", "remedy"] {
        writeln!(out, "citizen_{key}: {:?},", citizen.text(key)).expect("string");
    }
    citizen.finish("audience.citizen");
    audience.finish("audience");
    let mut auditor = words.table("auditor");
    writeln!(out, "auditor_rule: {},", phrase(&mut auditor, "auditor", "rule")).expect("string");
    auditor.finish("auditor");
    let mut labels = words.table("labels");
    for (key, field) in PHRASES {
        writeln!(out, "{field}: {},", phrase(&mut labels, "labels", key)).expect("string");
    }
    labels.finish("labels");
    let mut documents = words.table("documents");
    let texts: Vec<_> = ["lra", "csam", "reg", "proc", "ebox", "rulebook"]
        .map(|document| format!("{:?}", documents.text(document)))
        .to_vec();
    documents.finish("documents");
    writeln!(out, "documents: [{}],", texts.join(",")).expect("string");
    let mut months = words.table("months");
    let Some(toml::Value::Array(months)) = months.table.remove("list") else {
        panic!("{}: months.list is missing", words.language)
    };
    assert_eq!(months.len(), 12, "{}: twelve months", words.language);
    writeln!(
        out,
        "months: [{}],",
        months.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
    )
    .expect("string");
    let mut dates = words.table("dates");
    writeln!(
        out,
        "date: {},\ninstant: {},",
        phrase(&mut dates, "dates", "date"),
        phrase(&mut dates, "dates", "instant")
    )
    .expect("string");
    let first = if dates.table.contains_key("first-day") {
        dates.text("first-day")
    } else {
        "1".to_owned()
    };
    dates.finish("dates");
    writeln!(out, "first_day: {first:?},").expect("string");
}
