//! `policy/rules/*.toml` → the rule table and one constructor per reason.

use crate::facts::FactTable;
use crate::{snake, table, upper_camel};
use std::fmt::Write;
use std::path::Path;

/// The areas in the order of the rules they hold.
const AREAS: [&str; 12] = [
    "organisation",
    "officer",
    "search",
    "applicant",
    "activation",
    "key",
    "application",
    "delegation",
    "certificate",
    "ebox",
    "audit",
    "service",
];

/// The effects, in the order of their enum.
const EFFECTS: [&str; 5] = ["deny", "duty", "advice", "grant", "compute"];

/// The most arguments one reason can carry.
const MOST_ARGUMENTS: usize = 2;

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    rule: Vec<Rule>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub id: String,
    revision: u16,
    effects: Vec<String>,
    pub citations: Vec<Citation>,
    reads: Vec<String>,
    pub duty: Option<String>,
    /// The reasons for which the duty is open; every one where left out.
    #[serde(default, rename = "duty-reasons")]
    duty_reasons: Vec<String>,
    reasons: toml::Table,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    document: String,
    pub article: String,
    pub clause: String,
    #[serde(default)]
    inferred: bool,
}

pub struct Reason<'a> {
    pub code: &'a str,
    pub arguments: Vec<(&'a str, &'a str)>,
}

impl Rule {
    pub fn reasons(&self) -> Vec<Reason<'_>> {
        self.reasons
            .iter()
            .map(|(code, arguments)| Reason {
                code,
                arguments: arguments
                    .as_table()
                    .unwrap_or_else(|| panic!("{}.{code}: not a table", self.id))
                    .iter()
                    .map(|(name, kind)| {
                        (
                            name.as_str(),
                            kind.as_str()
                                .unwrap_or_else(|| panic!("{}.{code}.{name}: not a text", self.id)),
                        )
                    })
                    .collect(),
            })
            .collect()
    }
}

pub fn read(folder: &Path, facts: &FactTable) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for area in AREAS {
        let path = folder.join(format!("{area}.toml"));
        let rows: Rows = toml::Value::Table(table(&path))
            .try_into()
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        rules.extend(rows.rule);
    }
    for (index, rule) in rules.iter().enumerate() {
        check(rule, facts);
        assert!(
            rules[..index].iter().all(|earlier| earlier.id != rule.id),
            "{}: stands twice",
            rule.id
        );
    }
    rules
}

fn check(rule: &Rule, facts: &FactTable) {
    let id = &rule.id;
    assert!(rule.revision > 0, "{id}: revisions start at 1");
    assert!(
        !rule.effects.is_empty() && !rule.citations.is_empty(),
        "{id}: effect or citation is missing"
    );
    let places = rule.effects.iter().map(|effect| {
        let place = EFFECTS.iter().position(|known| known == effect);
        place.unwrap_or_else(|| panic!("{id}: no effect {effect}"))
    });
    assert!(
        places.is_sorted_by(|one, other| one < other),
        "{id}: effects out of order"
    );
    assert!(!rule.reasons.is_empty(), "{id}: no reason to violate it");
    let is_duty = rule.effects.iter().any(|effect| effect == "duty");
    assert_eq!(
        is_duty,
        rule.duty.is_some(),
        "{id}: a duty code goes with the effect duty, and only with it"
    );
    for code in &rule.duty_reasons {
        assert!(is_duty, "{id}: duty-reasons without the effect duty");
        assert!(rule.reasons.contains_key(code), "{id}: no reason {code}");
    }
    for citation in &rule.citations {
        let documents = ["lra", "csam", "reg", "proc", "ebox", "rulebook"];
        assert!(
            documents.contains(&citation.document.as_str()),
            "{id}: no document {}",
            citation.document
        );
        assert!(!citation.clause.is_empty(), "{id}: a citation without clause");
    }
    for fact in &rule.reads {
        assert!(
            facts.facts.iter().any(|row| row.id == *fact),
            "{id}: reads {fact}, which is no fact"
        );
    }
    for reason in rule.reasons() {
        assert!(
            reason.arguments.len() <= MOST_ARGUMENTS,
            "{id}.{}: too many arguments",
            reason.code
        );
        for (name, kind) in reason.arguments {
            argument(kind, facts).unwrap_or_else(|| panic!("{id}.{}.{name}: no type {kind}", reason.code));
        }
    }
}

/// The Rust type of an argument, the expression that makes an `Argument` of it, and its `ArgumentKind`.
fn argument(kind: &str, facts: &FactTable) -> Option<(String, &'static str, String)> {
    Some(match kind {
        "instant" => (
            "crate::time::Instant".to_owned(),
            "Argument::Instant(#)",
            "Instant".to_owned(),
        ),
        "end" => ("crate::time::Instant".to_owned(), "Argument::End(#)", "End".to_owned()),
        "date" => (
            "crate::time::CivilDate".to_owned(),
            "Argument::Date(#)",
            "Date".to_owned(),
        ),
        "count" => ("u32".to_owned(), "Argument::Count(#)", "Count".to_owned()),
        _ => {
            let name = kind.strip_prefix("name:")?;
            let vocabulary = facts
                .vocabularies
                .iter()
                .position(|vocabulary| vocabulary.name == name)?;
            (
                format!("crate::decision::vocabulary::{name}"),
                "Argument::word(#)",
                format!("Word(&crate::decision::VOCABULARIES[{vocabulary}])"),
            )
        }
    })
}

pub fn generate(rules: &[Rule], facts: &FactTable) -> String {
    let mut out = String::new();
    let count = rules.len();
    writeln!(
        out,
        "/// A row of the rule table.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[repr(u8)]\npub enum RuleId {{"
    )
    .expect("string");
    let mut rows = String::new();
    let mut citations = Vec::new();
    let mut reasons = Vec::new();
    let mut arguments = Vec::new();
    for rule in rules {
        let variant = upper_camel(&rule.id);
        let clause = &rule.citations[0];
        let article = if clause.article.is_empty() {
            String::new()
        } else {
            format!(", {}", clause.article)
        };
        writeln!(out, "/// `{}` ({}{article}).\n{variant},", rule.id, clause.document).expect("string");
        let effects: Vec<_> = rule
            .effects
            .iter()
            .map(|effect| format!("Effect::{}.bit()", upper_camel(effect)))
            .collect();
        let first_citation = citations.len();
        citations.extend(rule.citations.iter().map(|citation| {
            let document = upper_camel(&citation.document);
            format!("(Document::{document}, {})", citation.inferred)
        }));
        let reads: Vec<_> = rule
            .reads
            .iter()
            .map(|fact| format!("FactId::{}", upper_camel(fact)))
            .collect();
        let first_reason = reasons.len();
        for reason in rule.reasons() {
            let (place, first_argument) = (reasons.len(), arguments.len());
            reasons.push(format!(
                "ReasonRow {{ place: {place}, first_argument: {first_argument}, arguments: {} }}",
                reason.arguments.len()
            ));
            arguments.extend(reason.arguments.iter().map(|(name, kind)| {
                let (_, _, kind) = argument(kind, facts).expect("checked");
                format!("({name:?}, ArgumentKind::{kind})")
            }));
        }
        writeln!(
            rows,
            "RuleRow {{ rule: RuleId::{variant}, revision: {}, effects: {}, first_citation: {first_citation}, citations: {}, \
             reads: FactSet::of(&[{}]), duty: {:?}, duty_reasons: &{:?}, first_reason: {first_reason}, reasons: {} }},",
            rule.revision,
            effects.join(" | "),
            rule.citations.len(),
            reads.join(","),
            rule.duty,
            rule.duty_reasons,
            reasons.len() - first_reason
        )
        .expect("string");
    }
    let all: Vec<_> = rules
        .iter()
        .map(|rule| format!("Self::{}", upper_camel(&rule.id)))
        .collect();
    writeln!(
        out,
        "}}\nimpl RuleId {{\n/// Every rule, in the order of the table.\npub const ALL: [Self; {count}] = [{}];\n}}\n\
         /// The closed table of rules.\npub static RULES: [RuleRow; {count}] = [{rows}];\n\
         /// Document of each citation, and whether it is a reading that the text allows.\n\
         static CITATIONS: [(Document, bool); {}] = [{}];\n\
         static REASONS: [ReasonRow; {}] = [{}];\n\
         static ARGUMENTS: [(&str, ArgumentKind); {}] = [{}];",
        all.join(","),
        citations.len(),
        citations.join(","),
        reasons.len(),
        reasons.join(","),
        arguments.len(),
        arguments.join(",")
    )
    .expect("string");
    constructors(&mut out, rules, facts);
    out
}

/// One constructor per reason of the rules that are evaluated, so that its arguments cannot be forgotten or mixed up.
fn constructors(out: &mut String, rules: &[Rule], facts: &FactTable) {
    writeln!(
        out,
        "pub(crate) mod reason {{\nuse super::{{Argument, Reason, RuleId}};"
    )
    .expect("string");
    for rule in rules.iter().filter(|rule| !rule.reads.is_empty()) {
        writeln!(out, "pub(crate) mod {} {{\nuse super::*;", snake(&rule.id)).expect("string");
        for (index, reason) in rule.reasons().iter().enumerate() {
            let mut parameters = Vec::new();
            let mut values = Vec::new();
            for (position, (_, kind)) in reason.arguments.iter().enumerate() {
                let (rust, value, _) = argument(kind, facts).expect("checked");
                parameters.push(format!("argument_{position}: {}", rust));
                values.push(format!("Some({})", value.replace('#', &format!("argument_{position}"))));
            }
            values.resize(MOST_ARGUMENTS, "None".to_owned());
            writeln!(
                out,
                "pub(crate) fn {}({}) -> Reason {{ Reason::new(RuleId::{}, {index}, [{}]) }}",
                snake(reason.code),
                parameters.join(", "),
                upper_camel(&rule.id),
                values.join(", ")
            )
            .expect("string");
        }
        writeln!(out, "}}").expect("string");
    }
    writeln!(out, "}}").expect("string");
}
