//! The forms of single values.

use serde_json::{Value, json};

use super::{Source, text, vocabulary};
use crate::model::{Form, Model};

impl Source<'_> {
    /// The form of the value that a schema describes; vocabularies and structures that it names are added to the model.
    pub(super) fn form(&self, pointer: &str, schema: &Value, model: &mut Model) -> Result<Form, String> {
        if let Some(reference) = text(schema, "$ref") {
            return self.referred(reference, model);
        }
        if let Some(constant) = schema.get("const") {
            return match constant {
                Value::Bool(true) if pointer.ends_with("/inferred") => Ok(Form::Flag),
                Value::Bool(truth) => Ok(Form::Always(*truth)),
                _ => Err(format!("{pointer} is a constant without form")),
            };
        }
        if schema.get("enum").is_some() {
            let name = self.name(pointer)?.to_owned();
            vocabulary(&name, schema, model)?;
            return Ok(Form::Word(name));
        }
        if let Some(alternatives) = schema.get("anyOf").and_then(Value::as_array) {
            return self.alternatives(pointer, alternatives, model);
        }
        if let Some(all) = schema.get("allOf").and_then(Value::as_array) {
            // What follows the first only narrows it.
            return all.first().map_or_else(
                || Err(format!("{pointer} is all of nothing")),
                |first| self.form(pointer, first, model),
            );
        }
        match text(schema, "type") {
            Some("boolean") => Ok(Form::Boolean),
            Some("integer") => Ok(Form::Count),
            Some("string") => Ok(of_text(schema)),
            Some("array") => {
                let item = self.form(
                    &format!("{pointer}/items"),
                    schema.get("items").unwrap_or(&Value::Null),
                    model,
                )?;
                Ok(Form::List(Box::new(item)))
            }
            Some("object") if schema.get("properties").is_some() => {
                let name = self.name(pointer)?.to_owned();
                self.structure(pointer, &name, model)?;
                Ok(Form::Structure(name))
            }
            Some("object") if pointer.ends_with("/arguments") => Ok(Form::Arguments),
            None if pointer.ends_with("/value") => Ok(Form::Any),
            _ => Err(format!("{pointer} has no form")),
        }
    }

    fn referred(&self, reference: &str, model: &mut Model) -> Result<Form, String> {
        if reference == "urn:lra:schema:decision:1#/$defs/finding" {
            return Ok(Form::Structure("Finding".to_owned()));
        }
        let pointer = reference
            .strip_prefix('#')
            .ok_or_else(|| format!("{reference} lies outside the schema"))?;
        let name = pointer.rsplit('/').next().unwrap_or_default();
        let schema = self.at(pointer)?;
        match name {
            // Both bounds are instants, or both are days; the alternatives differ in nothing else.
            "period" | "designation" => {
                let name = camel(name);
                self.structure(&format!("{pointer}/anyOf/0"), &name, model)?;
                moments(&name, super::about(schema), model);
                Ok(Form::Structure(name))
            }
            "birthDate" => Ok(Form::BirthDate),
            "none" => Err("none stands alone".to_owned()),
            "nearestPermit" => Ok(Form::Structure("NearestPermit".to_owned())),
            _ if schema.get("enum").is_some() => {
                let name = camel(name);
                vocabulary(&name, schema, model)?;
                Ok(Form::Word(name))
            }
            _ if schema.get("properties").is_some() => {
                let name = self.name(pointer).map_or_else(|_| camel(name), str::to_owned);
                self.structure(pointer, &name, model)?;
                Ok(Form::Structure(name))
            }
            _ => self.form(pointer, schema, model),
        }
    }

    fn alternatives(&self, pointer: &str, alternatives: &[Value], model: &mut Model) -> Result<Form, String> {
        match alternatives {
            [some, none] if *none == json!({"$ref": "#/$defs/none"}) => {
                Ok(Form::OrNone(Box::new(self.form(pointer, some, model)?)))
            }
            [all, some] if *all == json!({"const": "all"}) => Ok(Form::OrAll(Box::new(self.form(
                &format!("{pointer}/anyOf/1"),
                some,
                model,
            )?))),
            // The text `enterprise` or a reference, a number or another: texts all of them.
            _ => {
                let is_text = |schema: &Value| {
                    let referred =
                        text(schema, "$ref").and_then(|reference| self.at(reference.trim_start_matches('#')).ok());
                    schema.get("const").is_some_and(Value::is_string)
                        || referred.is_some_and(|schema| {
                            text(schema, "type") == Some("string") && of_text(schema) == Form::Text
                        })
                };
                if alternatives.iter().all(is_text) {
                    Ok(Form::Text)
                } else {
                    Err(format!("{pointer} has alternatives without form"))
                }
            }
        }
    }
}

fn of_text(schema: &Value) -> Form {
    match text(schema, "format") {
        Some("date-time") => Form::Instant,
        Some("date") => Form::Date,
        _ => Form::Text,
    }
}

/// Says of a structure that stands in two forms, with instants and with days, that it holds either.
fn moments(name: &str, about: String, model: &mut Model) {
    let found = model.structures.iter_mut().find(|structure| structure.name == name);
    if let Some(structure) = found {
        structure.about = about;
        for member in &mut structure.members {
            if member.form == Form::Instant {
                member.form = Form::Moment;
            }
        }
    }
}

/// A name of a definition as the name of a type.
fn camel(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
