//! The schema of a question: one form per question, with exactly the facts that may be told for it.

use lra_core::decision::{AccessibleApplications, FACTS, FactId, FactRow, FactSet, Question};
use lra_core::json::{AccessibleApplicationsDocument, QuestionDocument};
use lra_core::messages::Language;
use serde_json::{Map, Value, json};

use super::example;
use super::{definition, described, form, headed, object};

/// The schema.
pub fn schema() -> Value {
    let mut definitions = form::definitions();
    for row in &FACTS {
        definitions.insert(fact_name(row), fact(row));
    }
    for question in Question::ALL {
        definitions.insert(name(question.code()), decided(question));
    }
    definitions.insert(name(AccessibleApplicationsDocument::QUESTION), all_applications());
    let words = Question::ALL.map(Question::code).into_iter();
    let words = words.chain([AccessibleApplicationsDocument::QUESTION]);
    let forms: Vec<Value> = words.map(|word| definition(&name(word))).collect();
    headed(
        "question",
        "Question",
        "What a portal asks, with the facts it has. An absent fact is unknown; null is never a value.",
        json!({"oneOf": forms, "$defs": definitions}),
    )
}

fn name(word: &str) -> String {
    format!("question.{word}")
}

fn fact_name(row: &FactRow) -> String {
    format!("fact.{}", row.id())
}

fn fact(row: &FactRow) -> Value {
    // A kind without schema shows as a schema that nothing satisfies, which the tests find.
    let form = form::fact(row.kind).unwrap_or(Value::Bool(false));
    let mut fact = described(form, row.doc());
    if let Value::Object(members) = &mut fact {
        members.insert("examples".to_owned(), example::examples(row).into());
    }
    fact
}

/// A question that a decision answers.
fn decided(question: Question) -> Value {
    let nearest_permit = json!({
        "type": "boolean",
        "description": "Whether the answer tells what would have to change for a permit.",
    });
    let document = one(question.code(), question.facts(), Some(nearest_permit));
    described(document, question.asks())
}

/// The question that a list answers.
fn all_applications() -> Value {
    let document = one(
        AccessibleApplicationsDocument::QUESTION,
        AccessibleApplications::facts(),
        None,
    );
    described(document, "Which applications may this user open now?")
}

fn one(word: &str, facts: FactSet, nearest_permit: Option<Value>) -> Value {
    let mut groups: Map<String, Value> = Map::new();
    for row in facts.iter().map(FactId::row) {
        // The path is /facts/<group>/<name>.
        let mut places = row.path().split('/').skip(2);
        let (Some(group), Some(name)) = (places.next(), places.next()) else {
            continue;
        };
        let members = groups.entry(group).or_insert_with(|| object(&[], json!({})));
        if let Some(Value::Object(properties)) = members.get_mut("properties") {
            properties.insert(name.to_owned(), definition(&fact_name(row)));
        }
    }
    let mut document = object(
        &["v", "question", "facts"],
        json!({
            "v": {"const": 1, "description": "The version of the contract."},
            "id": {
                "type": "string", "maxLength": QuestionDocument::MOST_ID_CHARACTERS,
                "description": "The portal's own name for this question, echoed in the answer.",
            },
            "question": {"const": word},
            "at": described(definition("instant"), "The instant it is decided for; it may be absent only where the caller \
                gives it beside the question, as on the command line."),
            "rulebook": {
                "type": "string",
                "description": "The version of the rulebook to decide by; without it, the one in force at the instant.",
            },
            "lang": {
                "enum": Language::ALL.map(Language::tag),
                "description": "The language of messages in the answer; without it there are none.",
            },
            "facts": object(&[], groups.into()),
        }),
    );
    if let (Some(nearest_permit), Some(Value::Object(members))) = (nearest_permit, document.get_mut("properties")) {
        members.insert("nearestPermit".to_owned(), nearest_permit);
    }
    document
}
