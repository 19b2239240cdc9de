//! `docs/facts.md`: every fact and every closed vocabulary.

use std::fmt::Write;

use lra_core::decision::{FACTS, FactRow, Question, RULES, VOCABULARIES};

use super::{GENERATED, code_list, escaped};

const INTRODUCTION: &str = "\
Everything that a question may be told. A fact stands in the question at the place given, a JSON Pointer; an absent fact is
unknown. *Who* says who can bring about another value: the person, the officer, the organisation or nobody. The JSON form of
each type stands in `schemas/question.schema.json`.";

/// The document.
pub fn document() -> String {
    let mut out = format!("# Facts\n\n{GENERATED}\n\n{INTRODUCTION}\n");
    let mut group = "";
    for row in &FACTS {
        let of = row.id().split_once('.').map_or("", |(group, _)| group);
        if of != group {
            group = of;
            // Writing to a String cannot fail, here and below.
            let _ = writeln!(
                out,
                "\n## {group}\n\n| fact | place | type | who | what it says | questions | rules |\n|---|---|---|---|---|---|---|"
            );
        }
        fact(&mut out, row);
    }
    out.push_str("\n## Vocabularies\n");
    for row in &VOCABULARIES {
        let _ = writeln!(out, "\n### {}\n\n{}\n", row.name, escaped(row.doc()));
        for (word, meaning) in row.values.iter().zip(row.docs()) {
            let _ = writeln!(out, "- `{word}`: {}", escaped(meaning));
        }
    }
    out
}

fn fact(out: &mut String, row: &FactRow) {
    let questions: Vec<&str> = Question::ALL
        .iter()
        .filter(|question| question.facts().contains(row.fact))
        .map(|question| question.code())
        .collect();
    let rules = RULES
        .iter()
        .filter(|rule| rule.reads.contains(row.fact))
        .map(|rule| rule.id());
    let _ = writeln!(
        out,
        "| `{}` | `{}` | {} | {} | {} | {} | {} |",
        row.id(),
        row.path(),
        type_of(row.type_name()),
        row.changed_by.code(),
        escaped(row.doc()),
        code_list(questions),
        code_list(rules)
    );
}

/// `enum:Suspension` as a link to the vocabulary.
fn type_of(name: &str) -> String {
    match name.split_once(':') {
        Some(("set", vocabulary)) => format!("set of [{vocabulary}](#{})", vocabulary.to_lowercase()),
        Some((_, vocabulary)) => format!("[{vocabulary}](#{})", vocabulary.to_lowercase()),
        None => name.to_owned(),
    }
}
