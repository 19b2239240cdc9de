//! The questions.

use serde_json::Value;

use super::{Source, about, properties};
use crate::model::{Group, Member, Model, Question};

/// Reads every question with its facts.
///
/// # Errors
/// When something has no form.
pub fn read(document: &Value, model: &mut Model) -> Result<(), String> {
    let mut names: Vec<(String, &str)> = Vec::new();
    let definitions = document
        .get("$defs")
        .and_then(Value::as_object)
        .ok_or("no definitions")?;
    let questions = || definitions.iter().filter(|(name, _)| name.starts_with("question."));
    for (name, _) in questions() {
        names.push((format!("/$defs/{name}/properties/lang"), "Language"));
    }
    let names: Vec<(&str, &str)> = names.iter().map(|(place, name)| (place.as_str(), *name)).collect();
    let source = Source {
        document,
        names: &names,
    };
    for (name, schema) in questions() {
        let mut members = Vec::new();
        let mut groups = Vec::new();
        for (member, property) in properties(schema)? {
            let pointer = format!("/$defs/{name}/properties/{member}");
            match member.as_str() {
                "v" | "question" => {}
                "facts" => {
                    for (group, facts) in properties(property)? {
                        let pointer = format!("{pointer}/properties/{group}");
                        groups.push(Group {
                            name: group.clone(),
                            facts: facts_of(&source, &pointer, facts, model)?,
                        });
                    }
                }
                _ => members.push(Member {
                    name: member.clone(),
                    about: about(property),
                    form: source.form(&pointer, property, model)?,
                    required: false,
                }),
            }
        }
        model.questions.push(Question {
            word: name.trim_start_matches("question.").to_owned(),
            about: about(schema),
            groups,
            members,
        });
    }
    Ok(())
}

fn facts_of(source: &Source<'_>, pointer: &str, schema: &Value, model: &mut Model) -> Result<Vec<Member>, String> {
    let mut facts = source.members(pointer, schema, model)?;
    // What a fact tells stands with its definition.
    for fact in &mut facts {
        let reference = schema
            .pointer(&format!("/properties/{}/$ref", fact.name))
            .and_then(Value::as_str)
            .unwrap_or_default();
        let definition = source.at(reference.trim_start_matches('#'))?;
        fact.about = about(definition);
    }
    Ok(facts)
}
