//! The types of the Java binding that follow from the schemas: vocabularies, reasons, facts and questions.
//!
//! Decisions are few and are written by hand; the Java tests hold them against every vector.

mod enums;
mod facts;
mod name;
mod reasons;
mod record;
mod text;

use std::fs;

use serde_json::Value;

use crate::workspace::Workspace;

/// Where the generated packages stand.
pub const FOLDER: &str = "bindings/java/src/main/java/be/lra";
/// The folders below it that hold nothing but generated files.
pub const PACKAGES: [&str; 3] = ["vocabulary", "question", "internal/generated"];

/// One Java file.
pub struct JavaFile {
    /// Its path below [`FOLDER`].
    pub path: String,
    /// Its content.
    pub content: String,
}

/// Every generated Java file, from the schemas as they are checked in.
///
/// # Errors
/// When a schema cannot be read or says something that has no Java type yet.
pub fn files(workspace: &Workspace) -> Result<Vec<JavaFile>, String> {
    let schema = |name: &str| -> Result<Value, String> {
        let path = workspace.path(&format!("schemas/{name}.schema.json"));
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    };
    let question = schema("question")?;
    let decision = schema("decision")?;
    let error = schema("error")?;
    let mut files = enums::files(&question, &decision, &error)?;
    files.extend(reasons::files(&decision)?);
    files.extend(facts::files(&question)?);
    Ok(files)
}

/// The value at a JSON Pointer.
fn at<'a>(value: &'a Value, pointer: &str) -> Result<&'a Value, String> {
    value
        .pointer(pointer)
        .ok_or_else(|| format!("the schema has no {pointer}"))
}

/// The texts of a list.
fn texts(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// The members of an object, in their order.
fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.as_str(), value))
}

/// What the schema says of a value; empty if nothing.
fn description(value: &Value) -> &str {
    value.get("description").and_then(Value::as_str).unwrap_or_default()
}
