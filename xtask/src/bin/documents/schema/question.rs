//! The schema of a question: one form per question, with exactly the facts that it reads.

use lra_core::decision::{FACTS, FactRow, Question};
use lra_core::json::QuestionDocument;
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
        definitions.insert(question_name(question), one(question));
    }
    let forms: Vec<Value> = Question::ALL
        .map(|question| definition(&question_name(question)))
        .to_vec();
    headed(
        "question",
        "Question",
        "What a portal asks, with the facts it has. An absent fact is unknown; null is never a value.",
        json!({"oneOf": forms, "$defs": definitions}),
    )
}

fn question_name(question: Question) -> String {
    format!("question.{}", question.code())
}

fn fact_name(row: &FactRow) -> String {
    format!("fact.{}", row.id)
}

fn fact(row: &FactRow) -> Value {
    // A kind without schema shows as a schema that nothing satisfies, which the tests find.
    let form = form::fact(row.kind).unwrap_or(Value::Bool(false));
    let mut fact = described(form, row.doc);
    if let Value::Object(members) = &mut fact {
        members.insert("examples".to_owned(), example::examples(row).into());
    }
    fact
}

fn one(question: Question) -> Value {
    let mut groups: Map<String, Value> = Map::new();
    for row in question.facts().iter().map(lra_core::decision::FactId::row) {
        // The path is /facts/<group>/<name>.
        let mut places = row.path.split('/').skip(2);
        let (Some(group), Some(name)) = (places.next(), places.next()) else {
            continue;
        };
        let members = groups.entry(group).or_insert_with(|| object(&[], json!({})));
        if let Some(Value::Object(properties)) = members.get_mut("properties") {
            properties.insert(name.to_owned(), definition(&fact_name(row)));
        }
    }
    let document = object(
        &["v", "question", "facts"],
        json!({
            "v": {"const": 1, "description": "The version of the contract."},
            "id": {
                "type": "string", "maxLength": QuestionDocument::MOST_ID_CHARACTERS,
                "description": "The portal's own name for this question, echoed in the answer.",
            },
            "question": {"const": question.code()},
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
            "nearestPermit": {
                "type": "boolean",
                "description": "Whether the answer tells what would have to change for a permit.",
            },
            "facts": object(&[], groups.into()),
        }),
    );
    described(document, question.asks())
}
