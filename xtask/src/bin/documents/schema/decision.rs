//! The schema of a decision: every rule with the reasons it can give and the facts it can miss.

use std::collections::BTreeMap;

use lra_core::decision::{
    ArgumentKind, FACTS, FactId, FactSet, MOST_SETS, Question, RULES, ReasonRow, RuleRow, VOCABULARIES,
};
use serde_json::{Map, Value, json};

use super::{definition, described, form, headed, object};

/// The schema.
pub fn schema() -> Value {
    let mut definitions = Map::new();
    definitions.insert("instant".to_owned(), form::written_instant());
    definitions.insert("date".to_owned(), form::date());
    for row in &VOCABULARIES {
        definitions.insert(row.name.to_owned(), form::vocabulary(row));
    }
    definitions.insert("ruleId".to_owned(), json!({"enum": RULES.map_each(|row| row.id())}));
    definitions.insert("factPath".to_owned(), json!({"enum": FACTS.map_each(|row| row.path())}));
    definitions.insert("citation".to_owned(), citation());
    for row in &RULES {
        definitions.insert(arguments_name(row), arguments(row));
    }
    definitions.insert("finding".to_owned(), finding());
    definitions.insert("duty".to_owned(), duty());
    definitions.insert("nearestPermit".to_owned(), nearest_permit());
    let decision = object(
        &[
            "v", "outcome", "findings", "duties", "missing", "at", "rulebook", "policy",
        ],
        json!({
            "v": {"const": 1},
            "id": {"type": "string", "description": "The id of the question."},
            "outcome": outcome(),
            "findings": {
                "type": "array", "items": definition("finding"),
                "description": "Every rule of the question with its verdict, in the order of the rule table.",
            },
            "duties": {
                "type": "array", "items": definition("duty"),
                "description": "What the portal must carry out.",
            },
            "missing": {
                "type": "array", "uniqueItems": true, "items": definition("factPath"),
                "description": "The facts that unknown deny rules still need.",
            },
            "weakestKey": object(&["level", "kinds"], json!({
                "level": {
                    "enum": ["password", "token", "strong"],
                    "description": "The lowest level that suffices and that an available kind of key has.",
                },
                "kinds": {
                    "type": "array", "uniqueItems": true, "items": {"type": "string"},
                    "description": "The kinds of key of that level, by the rulebook; none if it knows none that does.",
                },
            })),
            "path": {
                "type": "array", "minItems": 1, "maxItems": 3, "items": step(),
                "description": "Of the question delegation, where the facts suffice: the designations by which the user \
                    stands in the role, from the enterprise down.",
            },
            "validUntil": described(definition("instant"), "The first instant after `at` at which the answer differs with \
                the same facts; absent if there is none."),
            "at": definition("instant"),
            "rulebook": rulebook(),
            "policy": policy(),
            "nearestPermit": definition("nearestPermit"),
        }),
    );
    let mut schema = decision;
    if let Value::Object(members) = &mut schema {
        members.insert("$defs".to_owned(), definitions.into());
    }
    headed(
        "decision",
        "Decision",
        "The answer to a question: what it comes to, why, what is to be done, what is missing, and how long it holds.",
        schema,
    )
}

/// What a decision comes to.
pub fn outcome() -> Value {
    json!({
        "enum": ["permit", "deny", "incomplete"],
        "description": "A violated deny rule makes it deny; else an unknown one incomplete; else it is permit.",
    })
}

/// The rulebook that decided.
pub fn rulebook() -> Value {
    object(
        &["version", "digest"],
        json!({"version": {"type": "string"}, "digest": digest()}),
    )
}

/// The policy that decided.
pub fn policy() -> Value {
    object(&["digest"], json!({"digest": digest()}))
}

fn digest() -> Value {
    json!({"type": "string", "pattern": "^[0-9a-f]{64}$"})
}

/// The same column of every row.
trait MapEach<T> {
    fn map_each<R>(&self, column: impl Fn(&T) -> R) -> Vec<R>;
}

impl<T, const N: usize> MapEach<T> for [T; N] {
    fn map_each<R>(&self, column: impl Fn(&T) -> R) -> Vec<R> {
        self.iter().map(column).collect()
    }
}

fn nearest_permit() -> Value {
    let change = object(
        &["fact", "value", "by"],
        json!({
            "fact": definition("factPath"),
            "value": {"description": "The value that the fact would take."},
            "by": {
                "enum": ["person", "officer", "organisation"],
                "description": "Who can bring that about.",
            },
        }),
    );
    let reachable = object(
        &["sets", "truncated"],
        json!({
            "sets": {
                "type": "array", "minItems": 1, "maxItems": MOST_SETS, "items": {"type": "array", "items": change},
                "description": "Sets of changes that lead to a permit; no smaller set does.",
            },
            "truncated": {"type": "boolean", "description": "Whether there are more sets of that size than are told."},
        }),
    );
    let unreachable = object(
        &["unreachable"],
        json!({
            "unreachable": {
                "type": "array", "minItems": 1, "uniqueItems": true, "items": definition("ruleId"),
                "description": "The rules that forbid it, whatever anybody changes.",
            },
        }),
    );
    let stopped = object(
        &["atLeast"],
        json!({
            "atLeast": {
                "type": "integer", "minimum": 1,
                "description": "The search was stopped: a permit takes this many changes or more, or cannot be reached.",
            },
        }),
    );
    json!({
        "description": "What would have to change for a permit, where the question asks for it.",
        "anyOf": [reachable, unreachable, stopped],
    })
}

/// A designation on the path from the enterprise to a person.
fn step() -> Value {
    let person = json!({"type": "string", "pattern": "^[A-Za-z0-9._:-]{1,64}$"});
    object(
        &["person", "role", "by", "start"],
        json!({
            "person": person,
            "role": definition("UserRole"),
            "by": described(person.clone(), "The text enterprise, or the reference of a person."),
            "start": definition("instant"),
            "end": definition("instant"),
            "takesOverFrom": described(person.clone(), "At a hand-over, the principal in whose place this one stands."),
        }),
    )
}

fn citation() -> Value {
    let mut documents: Vec<&str> = Vec::new();
    for citation in RULES.iter().flat_map(RuleRow::citations) {
        if !documents.contains(&citation.document.code()) {
            documents.push(citation.document.code());
        }
    }
    object(
        &["document", "article", "clause"],
        json!({
            "document": {"enum": documents},
            "article": {"type": "string"},
            "clause": {"type": "string", "minLength": 1},
            "inferred": {"const": true, "description": "A reading that the text allows but does not force."},
        }),
    )
}

fn arguments_name(row: &RuleRow) -> String {
    format!("arguments.{}", row.id())
}

/// What a finding of this rule can carry: its reasons when violated, the facts it lacks when unknown.
fn arguments(row: &RuleRow) -> Value {
    let reasons: Vec<Value> = row.reasons().iter().map(reason).collect();
    let mut properties = Map::new();
    properties.insert(
        "reasons".to_owned(),
        json!({"type": "array", "minItems": 1, "items": {"oneOf": reasons}}),
    );
    let asked = Question::ALL.into_iter().map(|question| question.reads(row.rule));
    let reads = asked.fold(row.reads, FactSet::union);
    if !reads.is_empty() {
        let facts: Vec<&str> = reads.iter().map(FactId::row).map(|row| row.path()).collect();
        properties.insert(
            "facts".to_owned(),
            json!({"type": "array", "minItems": 1, "uniqueItems": true, "items": {"enum": facts}}),
        );
    }
    object(&[], properties.into())
}

fn reason(row: &ReasonRow) -> Value {
    let mut required = vec!["reason"];
    let mut properties = Map::new();
    properties.insert("reason".to_owned(), json!({"const": row.code()}));
    for (name, kind) in row.arguments() {
        required.push(name);
        // A type without schema shows as one that nothing satisfies, which the tests find.
        let form = match kind {
            ArgumentKind::Instant | ArgumentKind::End => definition("instant"),
            ArgumentKind::Date => definition("date"),
            ArgumentKind::Count => json!({"type": "integer", "minimum": 0, "maximum": u32::MAX}),
            ArgumentKind::Word(vocabulary) => definition(vocabulary.name),
            _ => Value::Bool(false),
        };
        properties.insert((*name).to_owned(), form);
    }
    object(&required, properties.into())
}

fn finding() -> Value {
    let mut finding = object(
        &["rule", "verdict", "arguments", "citation"],
        json!({
            "rule": definition("ruleId"),
            "verdict": {"enum": ["satisfied", "violated", "unknown", "not-applicable"]},
            "arguments": {
                "type": "object",
                "description": "The reasons of a violated rule, the missing facts of an unknown one, nothing else.",
            },
            "citation": definition("citation"),
            "message": {"type": "string", "description": "What is the matter, where a language was asked for."},
            "remedy": {"type": "string", "description": "What to do and who can do it."},
        }),
    );
    let when = |verdict: &str, arguments: Value| {
        json!({
            "if": {"properties": {"verdict": {"const": verdict}}},
            "then": {"properties": {"arguments": arguments}},
        })
    };
    let mut conditions = vec![
        when("violated", json!({"required": ["reasons"], "maxProperties": 1})),
        when("unknown", json!({"required": ["facts"], "maxProperties": 1})),
        when("satisfied", json!({"maxProperties": 0})),
        when("not-applicable", json!({"maxProperties": 0})),
    ];
    conditions.extend(sections());
    if let Value::Object(members) = &mut finding {
        members.insert("allOf".to_owned(), conditions.into());
    }
    finding
}

/// The arguments of every rule, by section: a validator need not try the rules of all others.
fn sections() -> impl Iterator<Item = Value> {
    let mut sections: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for row in &RULES {
        let section = row.id().split('.').next().unwrap_or_default();
        sections.entry(section).or_default().push(json!({
            "if": {"properties": {"rule": {"const": row.id()}}},
            "then": {"properties": {"arguments": definition(&arguments_name(row))}},
        }));
    }
    sections.into_iter().map(|(section, rules)| {
        json!({
            "if": {"properties": {"rule": {"pattern": format!("^{section}\\.")}}},
            "then": {"allOf": rules},
        })
    })
}

fn duty() -> Value {
    let mut rules_of: BTreeMap<&str, Vec<&RuleRow>> = BTreeMap::new();
    for row in &RULES {
        if let Some(code) = row.duty {
            rules_of.entry(code).or_default().push(row);
        }
    }
    let conditions: Vec<Value> = rules_of
        .iter()
        .map(|(code, rows)| {
            let arguments: Vec<Value> = rows.iter().map(|row| definition(&arguments_name(row))).collect();
            json!({
                "if": {"properties": {"code": {"const": code}}},
                "then": {"properties": {"arguments": {"anyOf": arguments}}},
            })
        })
        .collect();
    let codes: Vec<&&str> = rules_of.keys().collect();
    let mut duty = object(
        &["code", "arguments", "status"],
        json!({
            "code": {"enum": codes},
            "arguments": {"type": "object", "description": "As in the finding of its rule."},
            "dueBy": definition("instant"),
            "status": {
                "enum": ["open", "unconfirmed"],
                "description": "`unconfirmed` when a fact that its rule needs was not supplied.",
            },
        }),
    );
    if let Value::Object(members) = &mut duty {
        members.insert("allOf".to_owned(), conditions.into());
    }
    duty
}
