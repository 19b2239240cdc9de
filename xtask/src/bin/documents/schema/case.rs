//! The schema of a case: what one visit to the desk hands to `lra enrol`.

use serde_json::{Value, json};

use super::{described, headed, object};

/// The schema.
pub fn schema() -> Value {
    let name = json!({"type": "string", "pattern": "^[A-Za-z0-9_-]{1,64}$"});
    let recipient = object(
        &[],
        json!({
            "email": {"type": "string", "format": "email", "description": "The validated e-mail address."},
            "phone": {
                "type": "string", "pattern": "^\\+[0-9 ()./-]+$",
                "description": "The validated mobile number, with + and its country code.",
            },
        }),
    );
    let activation = object(
        &["keyKind", "recipient"],
        json!({
            "keyKind": described(name.clone(), "The kind of key that is activated."),
            "linkHost": {
                "type": "string", "pattern": "^[a-z0-9-]+(\\.[a-z0-9-]+)+$",
                "description": "The host of the link, one that the rulebook allows.",
            },
            "recipient": described(recipient, "Where link and code go; each channel that the question names has its address."),
            "codeHandedToApplicant": {"type": "boolean", "description": "Whether a code on paper was handed to the applicant."},
        }),
    );
    let case = object(
        &["v", "case", "question", "activation"],
        json!({
            "v": {"const": 1},
            "case": described(name, "The case: random, never derived from a person."),
            "question": {
                "$ref": "urn:lra:schema:question:1",
                "type": "object", "properties": {"question": {"const": "enrolment"}},
            },
            "activation": activation,
        }),
    );
    headed(
        "case",
        "Case",
        "One visit to the desk: the enrolment question with its facts, and where link and code go.",
        case,
    )
}
