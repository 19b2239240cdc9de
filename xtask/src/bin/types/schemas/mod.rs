//! Reads the schemas into the [model](crate::model). What it does not know it refuses: a type must not be guessed.

mod about;
mod answer;
mod form;
mod question;

use std::path::Path;

use serde_json::{Map, Value};

use crate::model::{Member, Model, Structure, Vocabulary, Word};
use about::STRUCTURES;

/// One schema while it is read.
struct Source<'a> {
    /// The whole document.
    document: &'a Value,
    /// The names of what has none in the schema, by the JSON Pointer to it.
    names: &'a [(&'a str, &'a str)],
}

/// Reads every schema of a folder that describes what crosses a border.
///
/// # Errors
/// When a schema cannot be read, or holds something that has no form yet.
pub fn read(folder: &Path) -> Result<Model, String> {
    let schema = |name: &str| {
        let file = folder.join(format!("{name}.schema.json"));
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        serde_json::from_str::<Value>(&text).map_err(|error| format!("{}: {error}", file.display()))
    };
    let mut model = Model::default();
    question::read(&schema("question")?, &mut model).map_err(|error| format!("question: {error}"))?;
    answer::decision(&schema("decision")?, &mut model).map_err(|error| format!("decision: {error}"))?;
    answer::accessible_applications(&schema("accessible-applications")?, &mut model)
        .map_err(|error| format!("accessible-applications: {error}"))?;
    answer::check(&schema("check")?, &mut model).map_err(|error| format!("check: {error}"))?;
    answer::error(&schema("error")?, &mut model).map_err(|error| format!("error: {error}"))?;
    about::complete(&mut model)?;
    Ok(model)
}

impl Source<'_> {
    fn at(&self, pointer: &str) -> Result<&Value, String> {
        self.document
            .pointer(pointer)
            .ok_or_else(|| format!("nothing stands at {pointer}"))
    }

    /// The name given to what stands at a pointer.
    fn name(&self, pointer: &str) -> Result<&str, String> {
        let found = self.names.iter().find(|(place, _)| *place == pointer);
        found
            .map(|(_, name)| *name)
            .ok_or_else(|| format!("{pointer} has no name"))
    }

    /// Adds the structure at a pointer, after those it holds.
    fn structure(&self, pointer: &str, name: &str, model: &mut Model) -> Result<(), String> {
        let schema = self.at(pointer)?;
        let members = self.members(pointer, schema, model)?;
        let known = model.structures.iter().any(|structure| structure.name == name);
        if !known {
            let told = Some(about(schema)).filter(|told| !told.is_empty());
            let found = STRUCTURES.iter().find(|(structure, _)| *structure == name);
            model.structures.push(Structure {
                name: name.to_owned(),
                about: told
                    .or_else(|| found.map(|(_, about)| (*about).to_owned()))
                    .ok_or_else(|| format!("nothing says what {name} is"))?,
                members,
            });
        }
        Ok(())
    }

    /// The members of an object; the version of the contract is none of them.
    fn members(&self, pointer: &str, schema: &Value, model: &mut Model) -> Result<Vec<Member>, String> {
        let mut members = Vec::new();
        for (name, property) in properties(schema)? {
            if name == "v" {
                continue;
            }
            let form = self.form(&format!("{pointer}/properties/{name}"), property, model)?;
            members.push(Member {
                name: name.clone(),
                about: about(property),
                form,
                required: texts(schema, "required").contains(&name.as_str()),
            });
        }
        members.sort_by_key(|member| !member.required);
        Ok(members)
    }
}

/// Adds a vocabulary; one that is there already has to hold all of its words.
fn vocabulary(name: &str, schema: &Value, model: &mut Model) -> Result<(), String> {
    let words = texts(schema, "enum");
    if words.is_empty() {
        return Err(format!("{name} has no words"));
    }
    if let Some(known) = model.vocabularies.iter().find(|known| known.name == name) {
        let missing = words.iter().find(|word| known.words.iter().all(|of| of.text != **word));
        return missing.map_or(Ok(()), |word| Err(format!("{name} has no word {word}")));
    }
    let description = about(schema);
    let (head, _) = description.split_once('`').unwrap_or((&description, ""));
    model.vocabularies.push(Vocabulary {
        name: name.to_owned(),
        about: head.trim().to_owned(),
        words: words
            .iter()
            .enumerate()
            .map(|(index, word)| Word {
                text: (*word).to_owned(),
                about: meaning(&description, word, words.get(index + 1).copied()),
            })
            .collect(),
    });
    Ok(())
}

/// What a description says of a word: it lists each word in its order, as "`word`: meaning".
fn meaning(description: &str, word: &str, next: Option<&str>) -> String {
    let told = description
        .split_once(&format!("`{word}`: "))
        .map_or("", |(_, rest)| rest);
    let end = next.and_then(|next| told.split_once(&format!(" `{next}`: ")));
    end.map_or(told, |(told, _)| told).to_owned()
}

fn properties(schema: &Value) -> Result<&Map<String, Value>, String> {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.ok_or_else(|| "an object without properties".to_owned())
}

fn about(schema: &Value) -> String {
    text(schema, "description").unwrap_or_default().to_owned()
}

/// A member that is a text.
fn text<'a>(schema: &'a Value, name: &str) -> Option<&'a str> {
    schema.get(name).and_then(Value::as_str)
}

/// What a member that is a list holds; nothing if it is none.
fn list<'a>(schema: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    schema.get(name).and_then(Value::as_array).into_iter().flatten()
}

/// The texts of a list.
fn texts<'a>(schema: &'a Value, name: &str) -> Vec<&'a str> {
    list(schema, name).filter_map(Value::as_str).collect()
}
