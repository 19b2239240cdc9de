//! `docs/rules.md`: every rule with its clause, what it reads, and what it says.

use std::fmt::Write;

use lra_core::decision::{ArgumentKind, Effect, FactId, Question, RULES, ReasonRow, RuleRow};
use lra_core::messages::{Language, Words};

use super::{GENERATED, code_list, escaped};

const INTRODUCTION: &str = "\
Every rule of the library, by section. A rule has a stable id that is never reused, and a revision that is raised when its
meaning changes. A violated `deny` rule makes the answer no; a `duty` must be carried out by the portal; `advice` is only
reported; `grant` and `compute` yield a right or a value and never block.

*Questions* names the questions that evaluate the rule; a rule without any is judged by the module of its area. Messages are
those for the officer in English; words in braces are arguments. The clause is quoted in the language of its document.";

/// The document.
pub fn document() -> String {
    let words = match Words::of(Language::En) {
        Ok(words) => words,
        // Shows as a reference without rules, which the comparison with the one on file finds.
        Err(error) => return error.to_string(),
    };
    let mut out = format!("# Rules\n\n{GENERATED}\n\n{INTRODUCTION}\n");
    let mut sections: Vec<&str> = Vec::new();
    for row in &RULES {
        if !sections.contains(&section(row)) {
            sections.push(section(row));
        }
    }
    out.push_str("\n| section | rules |\n|---|---|\n");
    for name in &sections {
        let count = RULES.iter().filter(|row| section(row) == *name).count();
        // Writing to a String cannot fail, here and below.
        let _ = writeln!(out, "| [{name}](#{name}) | {count} |");
    }
    let _ = writeln!(out, "| all | {} |", RULES.len());
    for name in sections {
        let _ = writeln!(out, "\n## {name}");
        for row in RULES.iter().filter(|row| section(row) == name) {
            rule(&mut out, row, words);
        }
    }
    out
}

/// The first word of the id.
fn section(row: &RuleRow) -> &'static str {
    row.id().split_once('.').map_or(row.id(), |(section, _)| section)
}

fn rule(out: &mut String, row: &RuleRow, words: Words) {
    let title = escaped(words.rule_title(row.rule));
    let effects = code_list(row.effects().map(Effect::code));
    let _ = writeln!(
        out,
        "\n### `{}`\n\n{title}. {effects}, revision {}.\n",
        row.id(),
        row.revision
    );
    for citation in row.citations() {
        let document = escaped(&words.citation(&citation));
        let _ = writeln!(out, "- {document}: “{}”", escaped(citation.clause));
    }
    let questions: Vec<&str> = Question::ALL
        .iter()
        .filter(|question| question.rules().contains(row.rule))
        .map(|question| question.code())
        .collect();
    if !questions.is_empty() {
        let _ = writeln!(out, "- Questions: {}", code_list(questions));
    }
    if !row.reads.is_empty() {
        let facts = row.reads.iter().map(FactId::row).map(|fact| fact.id());
        let _ = writeln!(out, "- Reads: {}", code_list(facts));
    }
    if let Some(duty) = row.duty {
        let _ = writeln!(out, "- Duty `{duty}`: {}", escaped(words.duty(duty)));
    }
    out.push('\n');
    for (place, reason) in row.reasons().iter().enumerate() {
        let words = words.message_template(row.rule, place).unwrap_or_default();
        let _ = writeln!(
            out,
            "- `{}`{}: {} *{}*",
            reason.code(),
            arguments(reason),
            escaped(&words.message),
            escaped(&words.remedy)
        );
    }
}

fn arguments(reason: &ReasonRow) -> String {
    let arguments: Vec<String> = reason
        .arguments()
        .iter()
        .map(|(name, kind)| {
            let kind = match kind {
                ArgumentKind::Instant => "instant",
                ArgumentKind::End => "end of a period",
                ArgumentKind::Date => "date",
                ArgumentKind::Count => "count",
                ArgumentKind::Word(vocabulary) => vocabulary.name,
                _ => "value",
            };
            format!("{name}: {kind}")
        })
        .collect();
    if arguments.is_empty() {
        String::new()
    } else {
        format!(" ({})", arguments.join(", "))
    }
}
