//! The schema of the report of a check: is this text an identifier of its kind, and what does it say?

use serde_json::{Value, json};

use super::{definition, described, form, headed};

/// What a valid value of one or several kinds encodes.
fn valid(of: &str, properties: Value) -> Value {
    let mut members = json!({"value": {"type": "string"}, "valid": {"const": true}, "canonical": {"type": "string"}});
    let mut required = vec!["valid".to_owned(), "value".to_owned(), "canonical".to_owned()];
    if let (Value::Object(members), Value::Object(properties)) = (&mut members, properties) {
        // A machine readable zone need not say when its holder was born.
        required.extend(
            properties
                .keys()
                .filter(|name| of != "mrz" || *name != "birthDate")
                .cloned(),
        );
        members.extend(properties);
    }
    json!({
        "type": "object", "additionalProperties": false, "required": required, "properties": members,
        "description": format!("A valid value: {of}."),
    })
}

/// The schema.
pub fn schema() -> Value {
    let text = json!({"type": "string"});
    let sex = json!({"enum": ["male", "female", "unknown"]});
    let country = json!({"type": "string", "pattern": "^[A-Z]{1,3}$"});
    let code = json!({"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"});
    let reports = json!([
        valid("ssin", json!({
            "kind": {"enum": ["national", "bis"]}, "birthDate": definition("birthDate"), "sex": sex, "display": text,
        })),
        valid("enterprise-number", json!({"display": text, "vat": {"type": "string", "pattern": "^BE[01][0-9]{9}$"}})),
        valid("establishment-unit-number or card-number", json!({"display": text})),
        valid("employer-id", json!({"kind": {"enum": ["definitive", "provisional"]}})),
        valid("mrz", json!({
            "format": {"enum": ["TD1", "TD2", "TD3"]},
            "documentCode": text,
            "issuingState": country,
            "documentNumber": text,
            "birthDate": definition("birthDate"),
            "sex": sex,
            "expiryDate": definition("date"),
            "nationality": country,
            "names": super::object(&["primary", "secondary", "truncated"], json!({
                "primary": text, "secondary": text, "truncated": {"type": "boolean"},
            })),
            "optionalData": {"type": "array", "items": text},
            "specimen": {"type": "boolean"},
        })),
        valid("email", json!({"localPart": text, "domain": text, "display": text})),
        valid("phone", json!({
            "kind": {"enum": ["mobile", "fixed", "other", "foreign"]},
            "countryCode": {"type": "string", "pattern": "^[0-9]{1,3}$"},
        })),
        {
            "type": "object", "additionalProperties": false, "required": ["valid"],
            "properties": {
                "valid": {"const": true},
                "kind": described(
                    json!({"enum": ["paper", "email", "sms"]}),
                    "The way on which an activation code reaches its person; absent for a password.",
                ),
            },
            "description": "A strong password or a well-formed activation code; neither the value nor its canonical form is told.",
        },
        definition("refused"),
    ]);
    let refused = json!({
        "type": "object", "additionalProperties": false, "required": ["valid", "reason", "message"],
        "properties": {
            "value": described(text.clone(), "The value; absent for a password or an activation code."),
            "valid": {"const": false},
            "reason": described(code.clone(), "A stable code."),
            "message": described(text, "What is wrong, and what was expected."),
            "field": described(code.clone(), "The field that is wrong, of a machine readable zone."),
            "line": {"type": "integer", "minimum": 1, "description": "The line it stands on, of a machine readable zone."},
            "position": {"type": "integer", "minimum": 1, "description": "Which character of the value, or of the line."},
            "likelyPosition": {
                "type": "integer", "minimum": 1, "maximum": 16,
                "description": "Which symbol of an activation code is wrong, if only one is.",
            },
            "weaknesses": {"type": "array", "minItems": 1, "items": code, "description": "All that is wrong with a password."},
        },
        "description": "A value that is not of its kind.",
    });
    headed(
        "check",
        "Report of a check",
        "Whether a text is an identifier of its kind, its canonical form and what it encodes, or why not.",
        json!({
            "anyOf": reports,
            "$defs": {"birthDate": form::birth_date(), "date": form::date(), "refused": refused},
        }),
    )
}
