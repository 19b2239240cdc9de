//! The forms of single values.

use lra_core::decision::{FactKind, VOCABULARIES, VocabularyRow};
use serde_json::{Map, Value, json};

use super::{definition, described, object};

const DAY: &str = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
const TIME: &str = "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";

/// An instant as it is read: up to three fraction digits.
pub fn instant() -> Value {
    json!({
        "type": "string", "format": "date-time", "pattern": format!("^{DAY}{TIME}(\\.[0-9]{{1,3}})?Z$"),
        "description": "An instant in UTC.",
    })
}

/// An instant as it is written: three fraction digits.
pub fn written_instant() -> Value {
    json!({
        "type": "string", "format": "date-time", "pattern": format!("^{DAY}{TIME}\\.[0-9]{{3}}Z$"),
        "description": "An instant in UTC, to the millisecond.",
    })
}

/// A day.
pub fn date() -> Value {
    json!({"type": "string", "format": "date", "pattern": format!("^{DAY}$"), "description": "A day."})
}

/// A birth date, as far as it is known.
pub fn birth_date() -> Value {
    json!({
        "type": "string", "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
        "description": "A birth date, in full or as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY.",
    })
}

/// The definitions that [`fact`] refers to.
pub fn definitions() -> Map<String, Value> {
    let mut all = Map::new();
    // No control character, digit or sign of ASCII that no name holds; one Latin letter at least.
    const OF_NAMES: &str = r##"[^\u0000-\u001f!"#$%&()*+,/0-9:;<=>?@\[\\\]^_{|}~\u007f-\u009f]*"##;
    let name = json!({
        "type": "string", "minLength": 1, "maxLength": 200,
        "pattern": format!("^{OF_NAMES}[A-Za-z\\u00c0-\\u02af\\u1e00-\\u1eff\\ufb00-\\ufb06]{OF_NAMES}$"),
        "description": "Latin letters with their accents, spaces, hyphens, apostrophes and full stops.",
    });
    let bounds = |form: &str| object(&["start"], json!({"start": definition(form), "end": definition(form)}));
    let designation = |form: &str| {
        object(
            &["person", "role", "by", "start"],
            json!({
                "person": definition("personReference"),
                "role": {"allOf": [definition("UserRole"), {"not": {"const": "none"}}]},
                "by": {"anyOf": [{"const": "enterprise"}, definition("personReference")]},
                "start": definition(form),
                "end": definition(form),
                "applications": definition("applicationList"),
                "takesOverFrom": definition("personReference"),
            }),
        )
    };
    let reference = json!({
        "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f]*$",
        "description": "A reference of the portal's own, without control characters.",
    });
    let step = object(
        &["step"],
        json!({
            "step": definition("ProcedureStep"),
            "by": definition("reference"),
            "at": definition("instant"),
            "evidence": definition("reference"),
        }),
    );
    for (key, schema) in [
        ("instant", instant()),
        ("date", date()),
        ("none", json!({"const": "none", "description": "There is none."})),
        ("birthDate", birth_date()),
        (
            "period",
            json!({
                "description": "A period; without end it is unlimited. Both bounds are instants, of which the end no longer \
                    belongs to it, or both are Brussels days, of which the last still does.",
                "anyOf": [bounds("instant"), bounds("date")],
            }),
        ),
        (
            "ssin",
            json!({
                "type": "string", "pattern": "^[0-9]{11}$",
                "description": "An SSIN: 11 digits whose date exists and whose check digits hold.",
            }),
        ),
        (
            "enterpriseNumber",
            json!({
                "type": "string", "pattern": "^[01][0-9]{9}$",
                "description": "A CBE enterprise number: 10 digits whose check digits hold.",
            }),
        ),
        (
            "documentNumber",
            json!({
                "type": "string", "pattern": "^[A-Za-z0-9 .-]{1,30}$",
                "description": "The number of an identity document.",
            }),
        ),
        ("name", name),
        (
            "firstNames",
            json!({
                "type": "array", "maxItems": 20, "items": definition("name"),
                "description": "First names in their order, together at most 200 characters; an empty list where there are none.",
            }),
        ),
        ("reference", reference),
        (
            "keyKind",
            json!({
                "type": "string", "pattern": "^[a-z][a-z0-9-]{0,31}$",
                "description": "The kind of a digital key: a word of the rulebook, or `none` where no key is used.",
            }),
        ),
        (
            "applicationName",
            json!({
                "type": "string", "minLength": 1, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f]*$",
                "description": "The French name of an application, 1 to 200 characters, as its annex prints it.",
            }),
        ),
        (
            "listedApplication",
            object(
                &["portal", "article", "name"],
                json!({
                    "portal": definition("Portal"), "article": definition("Article"), "name": definition("applicationName"),
                }),
            ),
        ),
        (
            "applicationList",
            json!({
                "description": "Every application, or these, each at most once.",
                "anyOf": [
                    {"const": "all"},
                    {"type": "array", "uniqueItems": true, "items": definition("listedApplication")},
                ],
            }),
        ),
        (
            "personReference",
            json!({
                "type": "string", "pattern": "^(?!enterprise$)(?=.*[A-Za-z])[A-Za-z0-9._:-]{1,64}$",
                "description": "A portal's name without meaning for a person; never an SSIN.",
            }),
        ),
        (
            "designations",
            json!({
                "type": "array", "items": definition("designation"),
                "description": "Who designated whom as what in an enterprise.",
            }),
        ),
        (
            "designation",
            json!({
                "description": "One designation. Without end it is unlimited. Both bounds are instants, of which the end no longer \
                    belongs to it, or both are Brussels days, of which the last still does. Without applications, an access \
                    manager, a curator and the users of a curator have all and a user none.",
                "anyOf": [designation("instant"), designation("date")],
            }),
        ),
        (
            "quarter",
            json!({
                "type": "string", "pattern": "^(1[89]|[2-9][0-9])[0-9]{2}Q[1-4]$", "description": "A quarter of a year.",
            }),
        ),
        (
            "documentedStep",
            described(
                step,
                "One step of the procedure as documented. What is absent was not documented.",
            ),
        ),
        (
            "procedure",
            json!({
                "type": "array", "maxItems": step_count(), "uniqueItems": true, "items": definition("documentedStep"),
                "description": "The steps of the identification that are documented, each at most once.",
            }),
        ),
    ] {
        all.insert(key.to_owned(), schema);
    }
    for row in &VOCABULARIES {
        all.insert(row.name.to_owned(), vocabulary(row));
    }
    all
}

fn step_count() -> usize {
    VOCABULARIES
        .iter()
        .find(|row| row.name == "ProcedureStep")
        .map_or(0, |row| row.values.len())
}

/// A closed vocabulary, each word with what it means.
pub fn vocabulary(row: &VocabularyRow) -> Value {
    let words = row.values.iter().zip(row.docs());
    let meanings: Vec<String> = words.map(|(word, meaning)| format!("`{word}`: {meaning}")).collect();
    json!({"enum": row.values, "description": format!("{} {}", row.doc(), meanings.join(" "))})
}

/// The form of a fact of this kind.
///
/// # Errors
/// When the core has a kind that stands in no schema yet.
pub fn fact(kind: FactKind) -> Result<Value, String> {
    Ok(match kind {
        FactKind::Boolean => json!({"type": "boolean"}),
        FactKind::Count => json!({"type": "integer", "minimum": 0, "maximum": u32::MAX}),
        FactKind::Instant => definition("instant"),
        FactKind::InstantOrNone => json!({"anyOf": [definition("instant"), definition("none")]}),
        FactKind::Date => definition("date"),
        FactKind::DateOrNone => json!({"anyOf": [definition("date"), definition("none")]}),
        FactKind::Period => definition("period"),
        FactKind::BirthDate => definition("birthDate"),
        FactKind::Ssin => definition("ssin"),
        FactKind::EnterpriseNumber => definition("enterpriseNumber"),
        FactKind::DocumentNumber => definition("documentNumber"),
        FactKind::FamilyName => definition("name"),
        FactKind::FirstNames => definition("firstNames"),
        FactKind::Procedure => definition("procedure"),
        FactKind::KeyKind => definition("keyKind"),
        FactKind::Party => json!({"anyOf": [definition("enterpriseNumber"), definition("ssin")]}),
        FactKind::ApplicationName => definition("applicationName"),
        FactKind::ApplicationList => definition("applicationList"),
        FactKind::Designations => definition("designations"),
        FactKind::PersonReference => definition("personReference"),
        FactKind::Quarter => definition("quarter"),
        FactKind::QuarterOrNone => json!({"anyOf": [definition("quarter"), definition("none")]}),
        FactKind::One(row) => definition(row.name),
        FactKind::Several(row) => json!({"type": "array", "uniqueItems": true, "items": definition(row.name)}),
        _ => return Err("a kind of fact without schema".to_owned()),
    })
}
