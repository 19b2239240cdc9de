//! What the library answers.

use serde_json::Value;

use super::{Source, about, list, properties, texts, vocabulary};
use crate::model::{Form, Member, Model, Reason, Rule, Union, Vocabulary, Word};

/// Reads the decision and the rules that it can name.
///
/// # Errors
/// When something has no form.
pub fn decision(document: &Value, model: &mut Model) -> Result<(), String> {
    let source = Source {
        document,
        names: &[
            ("/properties/outcome", "Outcome"),
            ("/properties/weakestKey", "WeakestKey"),
            ("/properties/weakestKey/properties/level", "AssuranceLevel"),
            ("/properties/path/items", "PathStep"),
            ("/properties/rulebook", "RulebookUsed"),
            ("/properties/policy", "PolicyUsed"),
            ("/$defs/finding/properties/verdict", "Verdict"),
            ("/$defs/citation/properties/document", "SourceDocument"),
            ("/$defs/duty/properties/code", "DutyCode"),
            ("/$defs/duty/properties/status", "DutyStatus"),
            ("/$defs/nearestPermit/anyOf/0", "PermitReachable"),
            ("/$defs/nearestPermit/anyOf/0/properties/sets/items/items", "FactChange"),
            (
                "/$defs/nearestPermit/anyOf/0/properties/sets/items/items/properties/by",
                "ChangedBy",
            ),
            ("/$defs/nearestPermit/anyOf/1", "PermitUnreachable"),
            ("/$defs/nearestPermit/anyOf/2", "PermitSearchStopped"),
        ],
    };
    // Every word of a vocabulary can stand in a reason.
    for (name, schema) in document
        .get("$defs")
        .and_then(Value::as_object)
        .ok_or("no definitions")?
    {
        if schema.get("enum").is_some() && name.starts_with(|first: char| first.is_ascii_uppercase()) {
            vocabulary(name, schema, model)?;
        }
    }
    vocabulary("RuleId", source.at("/$defs/ruleId")?, model)?;
    vocabulary("FactPath", source.at("/$defs/factPath")?, model)?;
    rules(&source, model)?;
    union(&source, "/$defs/nearestPermit", "NearestPermit", model)?;
    source.structure("", "Decision", model)
}

/// Reads the list of what a user can open.
///
/// # Errors
/// When something has no form.
pub fn accessible_applications(document: &Value, model: &mut Model) -> Result<(), String> {
    let source = Source {
        document,
        names: &[
            ("/$defs/application", "AccessibleApplication"),
            ("/$defs/application/properties/article", "Article"),
            ("/$defs/application/properties/levels", "LevelOutcomes"),
            ("/$defs/application/properties/obstacles", "Obstacles"),
            ("/properties/rulebook", "RulebookUsed"),
            ("/properties/policy", "PolicyUsed"),
        ],
    };
    source.structure("", "AccessibleApplications", model)
}

/// Reads the report of a check.
///
/// # Errors
/// When something has no form.
pub fn check(document: &Value, model: &mut Model) -> Result<(), String> {
    let source = Source {
        document,
        names: &[
            ("/anyOf/0", "SsinReport"),
            ("/anyOf/0/properties/kind", "SsinRegister"),
            ("/anyOf/0/properties/sex", "StatedSex"),
            ("/anyOf/1", "EnterpriseNumberReport"),
            ("/anyOf/2", "NumberReport"),
            ("/anyOf/3", "EmployerIdReport"),
            ("/anyOf/3/properties/kind", "EmployerIdKind"),
            ("/anyOf/4", "MrzReport"),
            ("/anyOf/4/properties/format", "MrzFormat"),
            ("/anyOf/4/properties/names", "MrzNames"),
            ("/anyOf/4/properties/sex", "StatedSex"),
            ("/anyOf/5", "EmailReport"),
            ("/anyOf/6", "PhoneReport"),
            ("/anyOf/6/properties/kind", "PhoneKind"),
            ("/anyOf/7", "SecretReport"),
            ("/anyOf/7/properties/kind", "CodeChannel"),
            ("/$defs/refused", "Refusal"),
        ],
    };
    union(&source, "", "CheckReport", model)
}

/// Reads the codes of errors.
///
/// # Errors
/// When there are none.
pub fn error(document: &Value, model: &mut Model) -> Result<(), String> {
    let code = document
        .pointer("/properties/error/properties/code")
        .ok_or("no codes")?;
    vocabulary("ErrorCode", code, model)?;
    if let Some(codes) = model.vocabularies.iter_mut().find(|known| known.name == "ErrorCode") {
        "Why a call failed.".clone_into(&mut codes.about);
    }
    Ok(())
}

fn union(source: &Source<'_>, pointer: &str, name: &str, model: &mut Model) -> Result<(), String> {
    let schema = source.at(pointer)?;
    let mut of = Vec::new();
    for (index, alternative) in list(schema, "anyOf").enumerate() {
        match source.form(&format!("{pointer}/anyOf/{index}"), alternative, model)? {
            Form::Structure(structure) => of.push(structure),
            _ => return Err(format!("{name} holds something else than structures")),
        }
    }
    model.unions.push(Union {
        name: name.to_owned(),
        about: about(schema),
        of,
    });
    Ok(())
}

fn rules(source: &Source<'_>, model: &mut Model) -> Result<(), String> {
    let mut codes: Vec<String> = Vec::new();
    for id in texts(source.at("/$defs/ruleId")?, "enum") {
        let pointer = format!("/$defs/arguments.{id}/properties/reasons/items");
        let mut reasons = Vec::new();
        for schema in list(source.at(&pointer)?, "oneOf") {
            let code = schema
                .pointer("/properties/reason/const")
                .and_then(Value::as_str)
                .ok_or("a reason without code")?;
            let mut arguments = Vec::new();
            for (name, property) in properties(schema)?.iter().filter(|(name, _)| *name != "reason") {
                arguments.push(Member {
                    name: name.clone(),
                    about: String::new(),
                    form: source.form(&format!("{pointer}/properties/{name}"), property, model)?,
                    required: true,
                });
            }
            if !codes.iter().any(|known| known == code) {
                codes.push(code.to_owned());
            }
            reasons.push(Reason {
                code: code.to_owned(),
                arguments,
            });
        }
        model.rules.push(Rule {
            id: id.to_owned(),
            reasons,
        });
    }
    codes.sort_unstable();
    model.vocabularies.push(Vocabulary {
        name: "ReasonCode".to_owned(),
        about: "Why a rule is violated; within a rule each code has one meaning.".to_owned(),
        words: codes
            .into_iter()
            .map(|text| Word {
                text,
                about: String::new(),
            })
            .collect(),
    });
    Ok(())
}
