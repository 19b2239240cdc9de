//! The types as Python writes them: enumerations of words, frozen dataclasses, unions.

use std::fmt::Write as _;

use crate::model::{Form, Member, Model, Question, Structure};

const WORDS: &str = r#""""The closed lists of words of questions and answers. Generated; do not edit."""

from ._word import Word
"#;

/// The question that a list answers and no decision.
const LISTED: &str = "accessible-applications";

const TYPES: &str = r#""""Questions, their facts, and answers. Generated; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar, Final, Literal, Union

from ._arguments import Arguments
from ._values import BirthDate, Confidential, Moment
"#;

/// Whether a dataclass may hold personal data, so that its `repr` must not show them.
#[derive(Clone, Copy)]
enum Content {
    Plain,
    Personal,
}

/// Parts of facts that refer to persons.
const PARTS_THAT_REFER_TO_PERSONS: [&str; 2] = ["Designation", "DocumentedStep"];

/// The longest line of a docstring.
const WIDTH: usize = 116;

/// The module of words.
///
/// # Errors
/// When two words of a vocabulary would have one name.
pub fn words(model: &Model) -> Result<String, String> {
    let mut names: Vec<&str> = model.vocabularies.iter().map(|known| known.name.as_str()).collect();
    names.sort_unstable();
    let mut text = WORDS.to_owned();
    text.push_str(&all(&names));
    for vocabulary in &model.vocabularies {
        class(&mut text, &vocabulary.name, "(Word)", &vocabulary.about, "");
        let mut members: Vec<String> = Vec::new();
        for word in &vocabulary.words {
            let name = constant(&vocabulary.name, &word.text);
            if members.contains(&name) {
                return Err(format!("{} has {name} twice", vocabulary.name));
            }
            let _ = writeln!(text, "    {name} = {:?}", word.text);
            docstring(&mut text, &word.about);
            members.push(name);
        }
    }
    Ok(text)
}

/// The module of questions and answers.
///
/// # Errors
/// When the name of a member cannot be told from its Python name.
pub fn types(model: &Model) -> Result<String, String> {
    let vocabularies: Vec<&str> = model.vocabularies.iter().map(|known| known.name.as_str()).collect();
    let mut used: Vec<&str> = Vec::new();
    let mut body = String::new();
    let mut names: Vec<String> = Vec::new();
    for structure in &model.structures {
        names.push(structure.name.clone());
        let reports = model.unions.iter().find(|found| found.name == "CheckReport");
        let holds = reports.is_some_and(|reports| reports.of.contains(&structure.name));
        let refers = PARTS_THAT_REFER_TO_PERSONS.contains(&structure.name.as_str());
        let content = if holds || refers {
            Content::Personal
        } else {
            Content::Plain
        };
        dataclass(
            &mut body,
            &structure.name,
            &structure.about,
            content,
            "",
            &structure.members,
        )?;
        union_after(&mut body, model, structure, &mut names);
    }
    for asked in &model.questions {
        question(&mut body, asked, &mut names)?;
    }
    let asked: Vec<String> = model.questions.iter().map(question_name).collect();
    union(&mut body, "Question", "What a portal can ask.", &asked);
    names.push("Question".to_owned());
    let decided = model.questions.iter().filter(|question| question.word != LISTED);
    let decided: Vec<String> = decided.map(question_name).collect();
    union(&mut body, "DecisionQuestion", "What a decision answers.", &decided);
    names.push("DecisionQuestion".to_owned());
    reasons(&mut body, model);
    for name in vocabularies {
        let stands = |separator: char| !separator.is_ascii_alphanumeric() && separator != '_';
        if body.split(stands).any(|word| word == name) {
            used.push(name);
        }
    }
    used.sort_unstable();
    names.sort_unstable();
    let mut text = TYPES.to_owned();
    let _ = writeln!(text, "from .words import (\n    {},\n)", used.join(",\n    "));
    let exported: Vec<&str> = names.iter().map(String::as_str).collect();
    text.push_str(&all(&exported));
    text.push_str(&body);
    Ok(text)
}

fn all(names: &[&str]) -> String {
    let mut text = "\n__all__ = [\n".to_owned();
    for name in names {
        let _ = writeln!(text, "    {name:?},");
    }
    text.push_str("]\n");
    text
}

fn question_name(question: &Question) -> String {
    format!("{}Question", pascal(&question.word))
}

fn question(text: &mut String, asked: &Question, names: &mut Vec<String>) -> Result<(), String> {
    let mut members = Vec::new();
    for group in &asked.groups {
        let name = format!("{}{}", pascal(&asked.word), pascal(&group.name));
        let about = format!(
            "The facts about the {} that the question {} reads.",
            group.name, asked.word
        );
        dataclass(text, &name, &about, Content::Personal, "", &group.facts)?;
        members.push(Member {
            name: group.name.clone(),
            about: format!("The facts about the {}.", group.name),
            form: Form::Structure(name.clone()),
            required: false,
        });
        names.push(name);
    }
    for member in &asked.members {
        members.push(Member {
            name: member.name.clone(),
            about: member.about.clone(),
            form: member.form.clone(),
            required: false,
        });
    }
    let head = format!("    question: ClassVar[Literal[{0:?}]] = {0:?}\n", asked.word);
    let name = question_name(asked);
    dataclass(text, &name, &asked.about, Content::Plain, &head, &members)?;
    names.push(name);
    Ok(())
}

/// Writes each union after the last of its structures, so that what follows can name it.
fn union_after(text: &mut String, model: &Model, structure: &Structure, names: &mut Vec<String>) {
    for found in &model.unions {
        if found.of.last() == Some(&structure.name) {
            union(text, &found.name, &found.about, &found.of);
            names.push(found.name.clone());
        }
    }
}

fn union(text: &mut String, name: &str, about: &str, of: &[String]) {
    let _ = writeln!(text, "\n\n{name} = Union[\n    {},\n]", of.join(",\n    "));
    let about = wrapped(about, "");
    let _ = writeln!(text, "\"\"\"{about}\"\"\"");
}

fn reasons(text: &mut String, model: &Model) {
    text.push_str("\nREASON_ARGUMENTS: Final[Mapping[tuple[str, str], Mapping[str, type]]] = {\n");
    for rule in &model.rules {
        for reason in rule.reasons.iter().filter(|reason| !reason.arguments.is_empty()) {
            let arguments: Vec<String> = reason
                .arguments
                .iter()
                .map(|argument| format!("{:?}: {}", argument.name, annotation(&argument.form)))
                .collect();
            let _ = writeln!(
                text,
                "    ({:?}, {:?}): {{{}}},",
                rule.id,
                reason.code,
                arguments.join(", ")
            );
        }
    }
    text.push_str("}\n\"\"\"The arguments of each reason of a rule that has some.\"\"\"\n");
}

fn class(text: &mut String, name: &str, bases: &str, about: &str, decorator: &str) {
    let _ = write!(text, "\n\n{decorator}class {name}{bases}:\n");
    let _ = write!(text, "    \"\"\"{}\"\"\"\n\n", wrapped(about, "    "));
}

fn dataclass(
    text: &mut String,
    name: &str,
    about: &str,
    content: Content,
    head: &str,
    members: &[Member],
) -> Result<(), String> {
    let (bases, repr) = match content {
        Content::Plain => ("", ""),
        Content::Personal => ("(Confidential)", ", repr=False"),
    };
    let decorator = format!("@dataclass(frozen=True, slots=True, kw_only=True{repr})\n");
    class(text, name, bases, about, &decorator);
    text.push_str(head);
    for member in members {
        let attribute = snake(&member.name);
        if back(&attribute) != member.name {
            return Err(format!("{name}: {attribute} does not lead back to {}", member.name));
        }
        let form = annotation(&member.form);
        let field = match member.form {
            Form::Flag => "bool = False".to_owned(),
            Form::Always(true) => format!("{form} = True"),
            Form::Always(false) => format!("{form} = False"),
            _ if member.required => form,
            _ => format!("{form} | None = None"),
        };
        let _ = writeln!(text, "    {attribute}: {field}");
        docstring(text, &member.about);
    }
    Ok(())
}

fn annotation(form: &Form) -> String {
    match form {
        Form::Boolean | Form::Flag => "bool".to_owned(),
        Form::Always(true) => "Literal[True]".to_owned(),
        Form::Always(false) => "Literal[False]".to_owned(),
        Form::Count => "int".to_owned(),
        Form::Text => "str".to_owned(),
        Form::Instant => "datetime".to_owned(),
        Form::Date => "date".to_owned(),
        Form::Moment => "Moment".to_owned(),
        Form::BirthDate => "BirthDate".to_owned(),
        Form::Word(name) | Form::Structure(name) => name.clone(),
        Form::List(item) => format!("tuple[{}, ...]", annotation(item)),
        Form::OrNone(form) => format!("{} | Literal[\"none\"]", annotation(form)),
        Form::OrAll(form) => format!("{} | Literal[\"all\"]", annotation(form)),
        Form::Arguments => "Arguments".to_owned(),
        Form::Any => "Any".to_owned(),
    }
}

fn docstring(text: &mut String, about: &str) {
    if !about.is_empty() {
        let _ = writeln!(text, "    \"\"\"{}\"\"\"", wrapped(about, "    "));
    }
}

/// A text for a docstring, on lines that are not too long.
fn wrapped(about: &str, indent: &str) -> String {
    let about = about.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    let mut text = String::new();
    let mut length = indent.len() + 3;
    for (index, word) in about.split_whitespace().enumerate() {
        let more = word.chars().count() + 1;
        if index > 0 && length + more > WIDTH {
            text.push('\n');
            text.push_str(indent);
            length = indent.len();
        } else if index > 0 {
            text.push(' ');
        }
        text.push_str(word);
        length += more;
    }
    text
}

/// The name of a word as a constant.
fn constant(vocabulary: &str, word: &str) -> String {
    let word = word.strip_prefix("/facts/").unwrap_or(word);
    let name = snake(word).to_uppercase();
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("{}_{name}", snake(vocabulary).to_uppercase().trim_start_matches('_'))
    } else {
        name
    }
}

/// `lowerCamelCase`, or words with hyphens, full stops or slashes between them, as `snake_case`.
fn snake(name: &str) -> String {
    let mut text = String::new();
    let mut before = '_';
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            if before.is_ascii_lowercase() || before.is_ascii_digit() {
                text.push('_');
            }
            text.push(letter.to_ascii_lowercase());
        } else {
            text.push(if letter.is_ascii_alphanumeric() { letter } else { '_' });
        }
        before = letter;
    }
    text
}

/// The name in JSON of an attribute, as the package works it out.
fn back(attribute: &str) -> String {
    let mut parts = attribute.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| name + &capital(part))
}

/// Words with hyphens between them as `UpperCamelCase`.
fn pascal(word: &str) -> String {
    word.split('-').map(capital).collect()
}

fn capital(part: &str) -> String {
    let mut letters = part.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
