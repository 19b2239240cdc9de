//! The types as TypeScript writes them: lists of words, interfaces of the JSON of questions and answers, unions.

use std::fmt::Write as _;

use crate::model::{Form, Member, Model, Question, Structure};

const WORDS: &str = "// The closed lists of words of questions and answers. Generated; do not edit.\n";

const TYPES: &str = r#"// Questions, their facts, and answers, as they stand in JSON. Generated; do not edit.

"#;

const FORMS: &str = r#"
/** An instant in UTC, `2026-11-22T10:15:30.000Z`; answers always have three digits of milliseconds. */
export type Instant = string;
/** A day, `2026-11-22`. */
export type CivilDate = string;
/** An instant or a day; those of one object are of one kind. */
export type Moment = string;
/** A birth date as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type BirthDate = string;
/** Any JSON. */
export type Json = boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
"#;

const DECISION: &str = r#"
/** Why a rule is violated, with the values that the reason names. */
export type Reason<Rule extends RuleId = RuleId> = Reasons[Rule];

/** What a finding rests on: the reasons of a violated rule, the missing facts of an unknown one, nothing else. */
export type Arguments<Rule extends RuleId = RuleId> =
  | { readonly reasons: readonly Reason<Rule>[] }
  | { readonly facts: readonly FactPath[] }
  | { readonly [name: string]: never };

/** What one rule found. */
export type Finding<Rule extends RuleId = RuleId> = FindingBase & { readonly rule: Rule } & (
    | { readonly verdict: "violated"; readonly arguments: { readonly reasons: readonly Reason<Rule>[] } }
    | { readonly verdict: "unknown"; readonly arguments: { readonly facts: readonly FactPath[] } }
    | { readonly verdict: "satisfied" | "not-applicable"; readonly arguments: { readonly [name: string]: never } }
  );

/** The answer to a question: what it comes to, why, what is to be done, what is missing, and how long it holds. */
export type Decision = PermitDecision | DenyDecision | IncompleteDecision;

/** No deny rule is violated or unknown. */
export interface PermitDecision extends DecisionBase {
  readonly outcome: "permit";
  /** Nothing. */
  readonly missing: readonly [];
}

/** A deny rule is violated. */
export interface DenyDecision extends DecisionBase {
  readonly outcome: "deny";
  /** The facts that unknown deny rules still need. */
  readonly missing: readonly FactPath[];
}

/** No deny rule is violated, and at least one is unknown. Never a permit. */
export interface IncompleteDecision extends DecisionBase {
  readonly outcome: "incomplete";
  /** The facts that unknown deny rules still need. */
  readonly missing: readonly [FactPath, ...FactPath[]];
}
"#;

/// The longest line of a comment.
const WIDTH: usize = 120;

/// Whether an object is handed in or given out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Asked,
    Answered,
}

/// The module of words.
///
/// # Errors
/// None; the signature is that of every writer.
pub fn words(model: &Model) -> Result<String, String> {
    let mut text = WORDS.to_owned();
    for vocabulary in &model.vocabularies {
        let constant = constant(&vocabulary.name);
        let mut lines = vec![vocabulary.about.clone()];
        lines.extend(
            vocabulary
                .words
                .iter()
                .filter(|word| !word.about.is_empty())
                .map(|word| format!("- `{}`: {}", word.text, word.about)),
        );
        text.push('\n');
        comment(&mut text, "", &lines);
        let name = &vocabulary.name;
        let _ = writeln!(text, "export type {name} = (typeof {constant})[number];");
        let _ = writeln!(text, "/** Every {{@link {name}}}. */\nexport const {constant} = [");
        for word in &vocabulary.words {
            let _ = writeln!(text, "  {:?},", word.text);
        }
        text.push_str("] as const;\n");
    }
    Ok(text)
}

/// The module of questions and answers.
///
/// # Errors
/// When the decision or the finding does not have the members that this writer knows by name.
pub fn types(model: &Model) -> Result<String, String> {
    let mut body = FORMS.to_owned();
    for structure in &model.structures {
        match structure.name.as_str() {
            "Decision" => special(&mut body, structure, "DecisionBase", &["outcome", "missing"])?,
            "Finding" => special(&mut body, structure, "FindingBase", &["rule", "verdict", "arguments"])?,
            name => {
                interface(&mut body, name, &structure.about, Side::Answered, &structure.members);
            }
        }
    }
    for found in &model.unions {
        body.push('\n');
        comment(&mut body, "", std::slice::from_ref(&found.about));
        let _ = writeln!(body, "export type {} =\n  | {};", found.name, found.of.join("\n  | "));
    }
    reasons(&mut body, model);
    body.push_str(DECISION);
    for asked in &model.questions {
        question(&mut body, asked);
    }
    let asked: Vec<String> = model.questions.iter().map(question_name).collect();
    let _ = writeln!(
        body,
        "\n/** What a portal can ask. */\nexport type Question =\n  | {};",
        asked.join("\n  | ")
    );
    let stands = |separator: char| !separator.is_ascii_alphanumeric();
    let mut used: Vec<&str> = model
        .vocabularies
        .iter()
        .map(|vocabulary| vocabulary.name.as_str())
        .filter(|name| body.split(stands).any(|word| word == *name))
        .collect();
    used.sort_unstable();
    let mut text = TYPES.to_owned();
    let _ = writeln!(
        text,
        "import type {{\n  {},\n}} from \"./words.js\";",
        used.join(",\n  ")
    );
    text.push_str(&body);
    Ok(text)
}

/// Writes a structure without the members that its variants have each in its own way.
fn special(text: &mut String, structure: &Structure, name: &str, own: &[&str]) -> Result<(), String> {
    for member in own {
        if !structure.members.iter().any(|found| found.name == *member) {
            return Err(format!("{} has no {member}", structure.name));
        }
    }
    let shared: Vec<&Member> = structure
        .members
        .iter()
        .filter(|member| !own.contains(&member.name.as_str()))
        .collect();
    let about = format!("What every {} has.", structure.name.to_lowercase());
    text.push('\n');
    comment(text, "", &[about]);
    let _ = writeln!(text, "export interface {name} {{");
    if structure.name == "Decision" {
        version(text);
    }
    for member in shared {
        property(text, "  ", Side::Answered, member);
    }
    text.push_str("}\n");
    Ok(())
}

fn version(text: &mut String) {
    text.push_str("  /** The version of the contract. */\n  readonly v: 1;\n");
}

fn interface(text: &mut String, name: &str, about: &str, side: Side, members: &[Member]) {
    text.push('\n');
    comment(text, "", &[about.to_owned()]);
    let _ = writeln!(text, "export interface {name} {{");
    if name == "AccessibleApplications" {
        version(text);
    }
    for member in members {
        property(text, "  ", side, member);
    }
    text.push_str("}\n");
}

fn property(text: &mut String, indent: &str, side: Side, member: &Member) {
    if !member.about.is_empty() {
        comment(text, indent, std::slice::from_ref(&member.about));
    }
    let form = annotation(&member.form, side);
    let is_optional = !member.required && !matches!(member.form, Form::Always(_));
    let _ = match (is_optional, side) {
        (false, _) => writeln!(text, "{indent}readonly {}: {form};", member.name),
        (true, Side::Answered) => writeln!(text, "{indent}readonly {}?: {form};", member.name),
        (true, Side::Asked) => writeln!(text, "{indent}readonly {}?: {form} | undefined;", member.name),
    };
}

fn question_name(question: &Question) -> String {
    format!("{}Question", pascal(&question.word))
}

fn question(text: &mut String, asked: &Question) {
    for group in &asked.groups {
        let name = format!("{}{}", pascal(&asked.word), pascal(&group.name));
        let about = format!(
            "The facts about the {} that the question {} reads. What is absent is unknown.",
            group.name, asked.word
        );
        interface(text, &name, &about, Side::Asked, &group.facts);
    }
    text.push('\n');
    comment(text, "", std::slice::from_ref(&asked.about));
    let _ = writeln!(text, "export interface {} {{", question_name(asked));
    version(text);
    let _ = writeln!(text, "  readonly question: {:?};", asked.word);
    for member in &asked.members {
        // A call of the package gives no instant beside the question.
        if member.name == "at" {
            text.push_str("  /** The instant it is decided for. */\n  readonly at: Instant | Date;\n");
        } else {
            property(text, "  ", Side::Asked, member);
        }
    }
    text.push_str("  /** What is known. */\n  readonly facts: {\n");
    for group in &asked.groups {
        let form = format!("{}{}", pascal(&asked.word), pascal(&group.name));
        let _ = writeln!(text, "    readonly {}?: {form} | undefined;", group.name);
    }
    text.push_str("  };\n}\n");
}

fn reasons(text: &mut String, model: &Model) {
    text.push_str("\n/** The reasons of each rule, with the values they name. */\nexport interface Reasons {\n");
    for rule in &model.rules {
        let _ = writeln!(text, "  readonly {:?}:", rule.id);
        if rule.reasons.is_empty() {
            text.push_str("    | never;\n");
            continue;
        }
        let forms: Vec<String> = rule
            .reasons
            .iter()
            .map(|reason| {
                let mut members = vec![format!("readonly reason: {:?}", reason.code)];
                members.extend(reason.arguments.iter().map(|argument| {
                    format!(
                        "readonly {}: {}",
                        argument.name,
                        annotation(&argument.form, Side::Answered)
                    )
                }));
                format!("    | {{ {} }}", members.join("; "))
            })
            .collect();
        let _ = writeln!(text, "{};", forms.join("\n"));
    }
    text.push_str("}\n");
}

fn annotation(form: &Form, side: Side) -> String {
    match form {
        Form::Boolean => "boolean".to_owned(),
        Form::Flag | Form::Always(true) => "true".to_owned(),
        Form::Always(false) => "false".to_owned(),
        Form::Count => "number".to_owned(),
        Form::Text => "string".to_owned(),
        Form::Instant if side == Side::Asked => "Instant | Date".to_owned(),
        Form::Instant => "Instant".to_owned(),
        Form::Date => "CivilDate".to_owned(),
        Form::Moment => "Moment".to_owned(),
        Form::BirthDate => "BirthDate".to_owned(),
        Form::Word(name) | Form::Structure(name) => name.clone(),
        Form::List(item) => {
            let item = annotation(item, side);
            if item.contains(' ') {
                format!("readonly ({item})[]")
            } else {
                format!("readonly {item}[]")
            }
        }
        Form::OrNone(form) => format!("{} | \"none\"", annotation(form, side)),
        Form::OrAll(form) => format!("{} | \"all\"", annotation(form, side)),
        Form::Arguments => "Arguments".to_owned(),
        Form::Any => "Json".to_owned(),
    }
}

/// A documentation comment of these paragraphs.
fn comment(text: &mut String, indent: &str, paragraphs: &[String]) {
    let lines: Vec<String> = paragraphs
        .iter()
        .flat_map(|paragraph| wrapped(&paragraph.replace("*/", "*\\/"), WIDTH - indent.len() - 3))
        .collect();
    match lines.as_slice() {
        [] => {}
        [line] if line.len() + indent.len() + 8 <= WIDTH => {
            let _ = writeln!(text, "{indent}/** {line} */");
        }
        lines => {
            let _ = writeln!(text, "{indent}/**");
            for line in lines {
                let _ = writeln!(text, "{indent} * {line}");
            }
            let _ = writeln!(text, "{indent} */");
        }
    }
}

fn wrapped(paragraph: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let continuation = if paragraph.starts_with("- ") { "  " } else { "" };
    for word in paragraph.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) => lines.push(format!("{continuation}{word}")),
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// `RuleId` as `RULE_ID`.
fn constant(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.push(letter.to_ascii_uppercase());
    }
    text
}

/// Words with hyphens between them as `UpperCamelCase`.
fn pascal(word: &str) -> String {
    let capital = |part: &str| {
        let mut letters = part.chars();
        letters
            .next()
            .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    };
    word.split('-').map(capital).collect()
}
