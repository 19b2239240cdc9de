//! JSON Schemas (draft 2020-12) of the JSON contract, from the tables of the core.
//!
//! A schema says all that JSON Schema can say. What it cannot (check digits, days that exist, members that stand twice, the
//! end of a period after its start) the library still refuses.

mod accessible_applications;
mod case;
mod catalogue;
mod check;
mod decision;
mod error;
mod example;
mod form;
mod question;
mod record;

use serde_json::{Value, json};

/// The schema of a question.
pub fn question() -> String {
    document(question::schema())
}

/// The schema of a decision.
pub fn decision() -> String {
    document(decision::schema())
}

/// The schema of the list of what a user can open.
pub fn accessible_applications() -> String {
    document(accessible_applications::schema())
}

/// The schema of an error.
pub fn error() -> String {
    document(error::schema())
}

/// The schema of an audit record.
pub fn record() -> String {
    document(record::schema())
}

/// The schema of a case at the desk.
pub fn case() -> String {
    document(case::schema())
}

/// The schema of the report of a check.
pub fn check() -> String {
    document(check::schema())
}

/// The schema of an application of a catalogue.
pub fn catalogue() -> String {
    document(catalogue::schema())
}

fn document(schema: Value) -> String {
    format!("{schema:#}\n")
}

/// The head that every schema has, with the version of the document it describes.
fn headed(name: &str, title: &str, description: &str, mut schema: Value) -> Value {
    if let Value::Object(members) = &mut schema {
        members.insert(
            "$schema".to_owned(),
            "https://json-schema.org/draft/2020-12/schema".into(),
        );
        members.insert("$id".to_owned(), format!("urn:lra:schema:{name}:1").into());
        members.insert("title".to_owned(), title.into());
        members.insert("description".to_owned(), description.into());
    }
    schema
}

/// An object with these members and no others.
fn object(required: &[&str], properties: Value) -> Value {
    json!({"type": "object", "additionalProperties": false, "required": required, "properties": properties})
}

/// A reference to a definition of the same schema.
fn definition(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}

/// The same schema with a description.
fn described(mut schema: Value, description: &str) -> Value {
    if let Value::Object(members) = &mut schema {
        members.insert("description".to_owned(), description.into());
    }
    schema
}
