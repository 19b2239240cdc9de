//! The schema of the list that tells what a user can open.

use lra_core::application::{AssuranceLevel, Portal};
use lra_core::decision::{AccessibleApplications, DENY_RULES, FactId, Question, RuleId, Vocabulary};
use serde_json::{Map, Value, json};

use super::{catalogue, decision, definition, described, form, headed, object};

/// The schema.
pub fn schema() -> Value {
    let mut schema = object(
        &["v", "applications", "at", "rulebook", "policy"],
        json!({
            "v": {"const": 1},
            "id": {"type": "string", "description": "The id of the question."},
            "applications": {
                "type": "array", "minItems": 1, "items": definition("application"),
                "description": "Every application of the catalogue of the rulebook, in its order, each used on its portal.",
            },
            "at": form::written_instant(),
            "rulebook": decision::rulebook(),
            "policy": decision::policy(),
        }),
    );
    let rules = Question::ApplicationAccess.rules().intersection(DENY_RULES);
    let facts = AccessibleApplications::facts();
    let mut definitions = Map::new();
    for (name, schema) in [
        ("application", application()),
        ("outcome", decision::outcome()),
        (
            "ruleId",
            json!({"enum": rules.iter().map(RuleId::row).map(|row| row.id()).collect::<Vec<_>>()}),
        ),
        (
            "factPath",
            json!({"enum": facts.iter().map(FactId::row).map(|row| row.path()).collect::<Vec<_>>()}),
        ),
        (Portal::ROW.name, form::vocabulary(Portal::ROW)),
        (AssuranceLevel::ROW.name, form::vocabulary(AssuranceLevel::ROW)),
    ] {
        definitions.insert(name.to_owned(), schema);
    }
    if let Value::Object(members) = &mut schema {
        members.insert("$defs".to_owned(), definitions.into());
    }
    headed(
        "accessible-applications",
        "Accessible applications",
        "The answer to the question accessible-applications: what a user can open, and for the rest what stands in the way.",
        schema,
    )
}

fn application() -> Value {
    let words = AssuranceLevel::ALL.iter().map(|level| level.word());
    let levels: Map<String, Value> = words
        .clone()
        .map(|word| (word.to_owned(), definition("outcome")))
        .collect();
    let levels = object(&words.collect::<Vec<_>>(), levels.into());
    let rules = json!({"type": "array", "uniqueItems": true, "items": definition("ruleId")});
    let obstacles = object(&["violated", "unknown"], json!({"violated": rules, "unknown": rules}));
    let mut application = object(
        &["portal", "article", "name", "level", "outcome", "levels"],
        json!({
            "portal": definition("Portal"),
            "article": catalogue::article(),
            "name": catalogue::name(),
            "level": described(definition("AssuranceLevel"), "The lowest level of key that suffices."),
            "outcome": described(definition("outcome"), "Whether the user can open it, as application-access decides."),
            "levels": described(levels, "The outcome with a key of each level, all else as the facts tell; none is no key."),
            "obstacles": described(obstacles, "The deny rules that stand in the way, in the order of the rule table."),
            "missing": {
                "type": "array", "uniqueItems": true, "items": definition("factPath"),
                "description": "The facts that unknown deny rules still need.",
            },
            "onlyObstacle": {
                "allOf": [{"$ref": "urn:lra:schema:decision:1#/$defs/finding"}],
                "type": "object", "properties": {"rule": definition("ruleId"), "verdict": {"enum": ["violated", "unknown"]}},
                "description": "Where one rule alone stands in the way, what it finds, as in a decision.",
            },
        }),
    );
    let when =
        |outcome: &str, then: Value| json!({"if": {"properties": {"outcome": {"const": outcome}}}, "then": then});
    let in_the_way = |violated: Value, unknown: Value| {
        json!({
            "required": ["obstacles", "missing"],
            "properties": {"obstacles": {"properties": {"violated": violated, "unknown": unknown}}},
        })
    };
    let conditions = json!([
        when(
            "permit",
            json!({"properties": {"obstacles": false, "missing": false, "onlyObstacle": false}})
        ),
        when("deny", in_the_way(json!({"minItems": 1}), json!({}))),
        when("incomplete", in_the_way(json!({"maxItems": 0}), json!({"minItems": 1}))),
    ]);
    if let Value::Object(members) = &mut application {
        members.insert("allOf".to_owned(), conditions);
    }
    application
}
