//! The schema of a row of the application catalogue.

use lra_core::application::{Article, AssuranceLevel, Portal};
use lra_core::decision::Vocabulary;
use serde_json::{Value, json};

use super::{definition, described, form, headed, object};

/// The schema.
pub fn schema() -> Value {
    let mut schema = object(
        &[
            "portal",
            "article",
            "articles",
            "name",
            "occurrence",
            "level",
            "reading",
            "rulebook",
        ],
        json!({
            "portal": definition("Portal"),
            "article": article(),
            "articles": {
                "type": "array", "minItems": 1, "maxItems": 2, "uniqueItems": true, "items": definition("Article"),
                "description": "The articles it counts for, the one that lists it first.",
            },
            "name": name(),
            "occurrence": {
                "type": "integer", "minimum": 1,
                "description": "Which of the rows under this article and name it is.",
            },
            "level": described(definition("AssuranceLevel"), "The lowest level of key that suffices."),
            "reading": {
                "enum": ["stated", "inferred"],
                "description": "`stated`: the source states article and level. `inferred`: it leaves one open, which follows from what stands around the row.",
            },
            "withdrawnFrom": described(form::written_instant(), "The first instant at which it is no longer offered."),
            "rulebook": {
                "type": "string", "pattern": "^[A-Za-z0-9.-]{1,40}$",
                "description": "The version of the rulebook that lists it.",
            },
        }),
    );
    if let Value::Object(members) = &mut schema {
        let rows = [Portal::ROW, Article::ROW, AssuranceLevel::ROW];
        let definitions = rows.map(|row| (row.name.to_owned(), form::vocabulary(row)));
        members.insert("$defs".to_owned(), definitions.into_iter().collect::<Value>());
    }
    headed(
        "catalogue",
        "Application of a catalogue",
        "One line of `lra catalogue`: an application, the audience it is listed for, and the level of key it asks for.",
        schema,
    )
}

/// An article that lists applications.
pub fn article() -> Value {
    let articles = Article::ALL.iter().filter(|article| article.lists_applications());
    let articles: Vec<_> = articles.collect();
    json!({"enum": articles, "description": "The article of the users' regulation that lists it."})
}

/// The name of an application.
pub fn name() -> Value {
    json!({
        "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f]*$",
        "description": "The name in French, as the article lists it.",
    })
}
