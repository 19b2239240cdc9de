//! `policy/facts.toml` → vocabularies, groups of facts, and the fact table.

use crate::{lower_camel, snake, table, upper_camel};
use std::fmt::Write;
use std::path::Path;

pub struct Vocabulary {
    pub name: String,
    pub doc: String,
    pub values: Vec<(String, String)>,
}

pub struct Fact {
    pub id: String,
    group: String,
    name: String,
    pub kind: String,
    pub doc: String,
    by: String,
    pub alphabet: String,
}

impl Fact {
    /// Its place in a question, as a JSON Pointer.
    pub fn path(&self) -> String {
        format!("/facts/{}/{}", self.group, lower_camel(&self.name))
    }
}

pub struct FactTable {
    pub vocabularies: Vec<Vocabulary>,
    pub facts: Vec<Fact>,
}

impl FactTable {
    pub fn vocabulary(&self, name: &str) -> Option<&Vocabulary> {
        self.vocabularies.iter().find(|vocabulary| vocabulary.name == name)
    }

    /// The groups, in the order of the table, in which the facts of one stand together.
    fn groups(&self) -> impl Iterator<Item = &str> {
        let groups = self.facts.chunk_by(|one, other| one.group == other.group);
        groups.filter_map(|facts| facts.first()).map(|fact| fact.group.as_str())
    }
}

pub fn read(path: &Path) -> FactTable {
    let mut source = table(path);
    let text = |row: &toml::Table, key: &str, place: &str| -> String {
        row.get(key)
            .and_then(toml::Value::as_str)
            .unwrap_or_else(|| panic!("{place}: {key} is missing"))
            .to_owned()
    };
    let mut vocabularies = Vec::new();
    let Some(toml::Value::Table(enums)) = source.remove("enum") else {
        panic!("no enum")
    };
    for (name, row) in enums {
        let row = row.as_table().unwrap_or_else(|| panic!("{name}: not a table"));
        let values = row
            .keys()
            .filter(|key| *key != "doc")
            .map(|key| (key.clone(), text(row, key, &name)))
            .collect();
        vocabularies.push(Vocabulary {
            doc: text(row, "doc", &name),
            name,
            values,
        });
    }
    let Some(toml::Value::Table(groups)) = source.remove("fact") else {
        panic!("no fact")
    };
    assert!(source.is_empty(), "facts.toml: unknown tables");
    let mut read = FactTable {
        vocabularies,
        facts: Vec::new(),
    };
    for (group, rows) in groups {
        for (name, row) in rows.as_table().unwrap_or_else(|| panic!("{group}: not a table")) {
            let id = format!("{group}.{name}");
            let row = row.as_table().unwrap_or_else(|| panic!("{id}: not a table"));
            for key in row.keys() {
                assert!(
                    ["type", "by", "alphabet", "doc"].contains(&key.as_str()),
                    "{id}: unknown key {key}"
                );
            }
            let kind = text(row, "type", &id);
            let alphabet = match row.get("alphabet") {
                Some(values) => json(values),
                None if kind == "boolean" => "[true,false]".to_owned(),
                None => {
                    let vocabulary = kind.strip_prefix("enum:").and_then(|name| read.vocabulary(name));
                    let vocabulary = vocabulary.unwrap_or_else(|| panic!("{id}: alphabet is missing"));
                    let values: Vec<_> = vocabulary
                        .values
                        .iter()
                        .map(|(value, _)| format!("\"{value}\""))
                        .collect();
                    format!("[{}]", values.join(","))
                }
            };
            read.facts.push(Fact {
                group: group.clone(),
                name: name.clone(),
                doc: text(row, "doc", &id),
                by: upper_camel(&text(row, "by", &id)),
                kind,
                alphabet,
                id,
            });
        }
    }
    read
}

fn json(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => format!("{text:?}"),
        toml::Value::Boolean(value) => value.to_string(),
        toml::Value::Integer(value) => value.to_string(),
        toml::Value::Array(values) => format!("[{}]", values.iter().map(json).collect::<Vec<_>>().join(",")),
        toml::Value::Table(members) => {
            let mut members: Vec<_> = members
                .iter()
                .map(|(name, value)| format!("{name:?}:{}", json(value)))
                .collect();
            members.sort();
            format!("{{{}}}", members.join(","))
        }
        _ => panic!("alphabet: only texts, booleans, numbers, lists and tables"),
    }
}

/// The Rust type of a fact, and the constructor of its `FactKind`.
fn rust_type(kind: &str, vocabularies: &[Vocabulary]) -> (String, String) {
    let named = |name: &str| {
        let position = vocabularies.iter().position(|vocabulary| vocabulary.name == name);
        position.unwrap_or_else(|| panic!("{name}: no such enum"))
    };
    let (rust, constructor) = match kind {
        "boolean" => ("bool", "Boolean"),
        "count" => ("u32", "Count"),
        "instant" => ("crate::time::Instant", "Instant"),
        "instant-or-none" => ("crate::decision::OrNone<crate::time::Instant>", "InstantOrNone"),
        "date" => ("crate::time::CivilDate", "Date"),
        "date-or-none" => ("crate::decision::OrNone<crate::time::CivilDate>", "DateOrNone"),
        "period" => ("crate::time::OpenPeriod", "Period"),
        "birth-date" => ("crate::identifier::BirthDate", "BirthDate"),
        "ssin" => ("crate::identifier::Ssin", "Ssin"),
        "enterprise-number" => ("crate::identifier::EnterpriseNumber", "EnterpriseNumber"),
        "document-number" => ("crate::identification::DocumentNumber", "DocumentNumber"),
        "family-name" => ("crate::identification::name::FamilyName", "FamilyName"),
        "first-names" => ("crate::identification::name::FirstNames", "FirstNames"),
        "procedure-steps" => ("crate::identification::Procedure", "Procedure"),
        "key-kind" => ("crate::digital_key::KeyKind", "KeyKind"),
        "party" => ("crate::identifier::Party", "Party"),
        "application-name" => ("crate::application::ApplicationName", "ApplicationName"),
        "application-list" => ("crate::application::ApplicationList", "ApplicationList"),
        "designations" => ("crate::delegation::Designations", "Designations"),
        "person-reference" => ("crate::delegation::PersonReference", "PersonReference"),
        "quarter" => ("crate::time::Quarter", "Quarter"),
        "quarter-or-none" => ("crate::decision::OrNone<crate::time::Quarter>", "QuarterOrNone"),
        _ => {
            return match kind.split_once(':') {
                Some(("enum", name)) => (
                    format!("crate::decision::vocabulary::{name}"),
                    format!("One(&VOCABULARIES[{}])", named(name)),
                ),
                Some(("set", name)) => (
                    format!("crate::decision::ValueSet<crate::decision::vocabulary::{name}>"),
                    format!("Several(&VOCABULARIES[{}])", named(name)),
                ),
                _ => panic!("{kind}: no such type of fact"),
            };
        }
    };
    (rust.to_owned(), constructor.to_owned())
}

pub fn generate(table: &FactTable) -> String {
    let mut out = String::new();
    vocabularies(&mut out, table);
    groups(&mut out, table);
    group_names(&mut out, table);
    fact_ids(&mut out, table);
    out
}

fn vocabularies(out: &mut String, table: &FactTable) {
    let mut rows = String::new();
    let mut first_word = 0;
    writeln!(
        out,
        "/// The closed vocabularies that facts are told in.\npub mod vocabulary {{"
    )
    .expect("string");
    for (index, vocabulary) in table.vocabularies.iter().enumerate() {
        let Vocabulary { name, doc, values } = vocabulary;
        assert!(values.len() <= 16, "{name}: more than 16 values");
        writeln!(
            out,
            "/// {doc}\n#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
             pub enum {name} {{"
        )
        .expect("string");
        for (value, doc) in values {
            let variant = variant(name, value);
            writeln!(out, "/// {doc}\n{variant},").expect("string");
        }
        let all: Vec<_> = values
            .iter()
            .map(|(value, _)| format!("Self::{}", variant(name, value)))
            .collect();
        writeln!(
            out,
            "}}\nimpl crate::decision::Vocabulary for {name} {{\nconst ALL: &'static [Self] = &[{}];\n\
             const ROW: &'static crate::decision::VocabularyRow = &crate::decision::VOCABULARIES[{index}];\n\
             fn index(self) -> u8 {{ self as u8 }}\n}}\n\
             impl serde::Serialize for {name} {{\n\
             fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {{\n\
             serializer.serialize_str(crate::decision::Vocabulary::word(*self))\n}}\n}}\n\
             impl crate::json_reader::FromJson for {name} {{\n\
             fn from_json(reader: &mut crate::json_reader::Reader<'_>) -> Result<Self, crate::json_reader::Fault> {{\n\
             crate::decision::word(reader)\n}}\n}}",
            all.join(",")
        )
        .expect("string");
        let codes: Vec<_> = values.iter().map(|(value, _)| format!("{value:?}")).collect();
        writeln!(
            rows,
            "VocabularyRow {{ index: {index}, name: {name:?}, values: &[{}], first_word: {first_word} }},",
            codes.join(",")
        )
        .expect("string");
        first_word += codes.len();
    }
    writeln!(
        out,
        "}}\n/// Every closed vocabulary, in the order of the table.\npub static VOCABULARIES: [VocabularyRow; {}] = [{rows}];",
        table.vocabularies.len()
    )
    .expect("string");
}

/// The name of a word in Rust: `own-card` as `OwnCard`, and `3.1.a` of `Article` as `Article31A`.
fn variant(vocabulary: &str, word: &str) -> String {
    let name = upper_camel(word);
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("{vocabulary}{name}");
    }
    name
}

fn groups(out: &mut String, table: &FactTable) {
    let mut members = String::new();
    let mut swap = String::new();
    let mut knows = String::new();
    let mut write = String::new();
    let mut read = String::new();
    for group in table.groups() {
        let name = format!("{}Facts", upper_camel(group));
        writeln!(
            out,
            "/// What is known of `/facts/{group}`. An absent fact is unknown. Its Debug form names the facts that are present, never\n\
             /// their values.\n#[derive(Clone, Default, PartialEq)]\npub struct {name} {{"
        )
        .expect("string");
        let mut debug = String::new();
        for fact in table.facts.iter().filter(|fact| fact.group == group) {
            let field = snake(&fact.name);
            let (rust, _) = rust_type(&fact.kind, &table.vocabularies);
            writeln!(out, "/// {}\npub {field}: Option<{rust}>,", fact.doc).expect("string");
            writeln!(
                debug,
                "if self.{field}.is_some() {{ set.entry(&{:?}); }}",
                lower_camel(&fact.name)
            )
            .expect("string");
            let id = upper_camel(&fact.id);
            let place = format!("self.{group}.{field}");
            writeln!(
                swap,
                "FactId::{id} => core::mem::swap(&mut {place}, &mut other.{group}.{field}),"
            )
            .expect("string");
            writeln!(read, "FactId::{id} => value(&mut {place}, reader),").expect("string");
            writeln!(knows, "FactId::{id} => {place}.is_some(),").expect("string");
            writeln!(write, "FactId::{id} => {place}.serialize(serializer),").expect("string");
        }
        writeln!(
            out,
            "}}\nimpl core::fmt::Debug for {name} {{\nfn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {{\n\
             let mut set = f.debug_set();\n{debug}set.finish()\n}}\n}}"
        )
        .expect("string");
        writeln!(members, "/// Facts under `/facts/{group}`.\npub {group}: {name},").expect("string");
    }
    writeln!(
        out,
        "/// All that a question may be told, by group.\n#[derive(Debug, Clone, Default, PartialEq)]\n\
         pub struct Facts {{\n{members}}}\n\
         impl Facts {{\n\
         /// Exchanges what both say of one fact.\npub(crate) fn swap(&mut self, fact: FactId, other: &mut Self) {{\n\
         match fact {{\n{swap}}}\n}}\n\
         /// Whether anything is told of a fact.\n\
         pub(super) fn knows(&self, fact: FactId) -> bool {{\nmatch fact {{\n{knows}}}\n}}\n\
         /// Writes the value of a fact.\n\
         pub(super) fn write<S: serde::Serializer>(&self, fact: FactId, serializer: S) -> Result<S::Ok, S::Error> {{\n\
         use serde::Serialize;\nmatch fact {{\n{write}}}\n}}\n\
         /// Reads the value of a fact into its place.\n\
         pub(super) fn read(&mut self, fact: FactId, reader: &mut crate::json_reader::Reader<'_>) -> Result<(), crate::json_reader::Fault> {{\n\
         use super::fact_reader::value;\nmatch fact {{\n{read}}}\n}}\n}}"
    )
    .expect("string");
}

/// The groups, and what their facts are called in JSON.
fn group_names(out: &mut String, table: &FactTable) {
    let (mut variants, mut group_arms, mut fact_arms) = (String::new(), String::new(), String::new());
    let (mut all, mut name_arms, mut id_arms) = (String::new(), String::new(), String::new());
    for group in table.groups() {
        let variant = upper_camel(group);
        let facts: Vec<_> = table.facts.iter().filter(|fact| fact.group == group).collect();
        assert!(facts.len() <= 64, "{group}: more than 64 facts");
        let ids: Vec<_> = facts
            .iter()
            .map(|fact| format!("FactId::{}", upper_camel(&fact.id)))
            .collect();
        write!(all, "Self::{variant},").expect("string");
        writeln!(name_arms, "Self::{variant} => {group:?},").expect("string");
        writeln!(id_arms, "Self::{variant} => &[{}],", ids.join(",")).expect("string");
        let names = facts
            .iter()
            .map(|fact| (lower_camel(&fact.name), format!("FactId::{}", upper_camel(&fact.id))));
        writeln!(variants, "{variant},").expect("string");
        writeln!(group_arms, "{group:?} => Self::{variant},").expect("string");
        writeln!(fact_arms, "Self::{variant} => {},", by_length(names.collect())).expect("string");
    }
    writeln!(
        out,
        "/// A group of facts.\n#[derive(Clone, Copy)]\npub(crate) enum FactGroup {{\n{variants}}}\n\
         impl FactGroup {{\n/// The group of this name.\npub fn named(name: &str) -> Option<Self> {{\n\
         Some(match name {{\n{group_arms}_ => return None,\n}})\n}}\n\
         /// Its fact of this name.\npub fn fact(self, name: &str) -> Option<FactId> {{\n\
         Some(match self {{\n{fact_arms}}})\n}}\n\
         /// The group at a place of the table.\npub fn at(place: u32) -> Option<Self> {{\n\
         [{all}].get(place as usize).copied()\n}}\n\
         /// Its name.\npub const fn name(self) -> &'static str {{\nmatch self {{\n{name_arms}}}\n}}\n\
         /// Its facts, in the order of the table.\npub const fn facts(self) -> &'static [FactId] {{\n\
         match self {{\n{id_arms}}}\n}}\n}}"
    )
    .expect("string");
}

/// Finds what has a name, by the length of names first: few are of the same length.
fn by_length(mut named: Vec<(String, String)>) -> String {
    named.sort_by_key(|(name, _)| name.len());
    let mut out = String::from("match name.len() {\n");
    for of_a_length in named.chunk_by(|(one, _), (other, _)| one.len() == other.len()) {
        let arms: Vec<_> = of_a_length
            .iter()
            .map(|(name, value)| format!("{name:?} => {value}"))
            .collect();
        let length = of_a_length.first().map_or(0, |(name, _)| name.len());
        writeln!(
            out,
            "{length} => match name {{ {}, _ => return None }},",
            arms.join(", ")
        )
        .expect("string");
    }
    out.push_str("_ => return None,\n}");
    out
}

fn fact_ids(out: &mut String, table: &FactTable) {
    writeln!(
        out,
        "/// A row of the fact table.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[repr(u8)]\npub enum FactId {{"
    )
    .expect("string");
    let mut rows = String::new();
    for fact in &table.facts {
        writeln!(out, "/// {}\n{},", fact.doc, upper_camel(&fact.id)).expect("string");
        let (_, kind) = rust_type(&fact.kind, &table.vocabularies);
        writeln!(
            rows,
            "FactRow {{ fact: FactId::{}, kind: FactKind::{kind}, changed_by: ChangedBy::{} }},",
            upper_camel(&fact.id),
            fact.by
        )
        .expect("string");
    }
    let all: Vec<_> = table
        .facts
        .iter()
        .map(|fact| format!("Self::{}", upper_camel(&fact.id)))
        .collect();
    writeln!(
        out,
        "}}\nimpl FactId {{\n/// Every fact, in the order of the table.\npub const ALL: [Self; {count}] = [{}];\n}}\n\
         /// The closed table of facts.\npub static FACTS: [FactRow; {count}] = [{rows}];",
        all.join(","),
        count = table.facts.len()
    )
    .expect("string");
}
