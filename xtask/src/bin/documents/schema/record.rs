//! The schema of an audit record, as a trail holds it: canonical JSON, one CloudEvents 1.0 event.

use lra_core::audit::record::RECORD_VERSION;
use serde_json::{Value, json};

use super::{definition, described, form, headed, object};

/// The schema.
pub fn schema() -> Value {
    // 32 octets are 43 characters, of which the last holds 4 bits; 16 octets are 22, of which the last holds 2.
    let octets_32 = json!({"type": "string", "pattern": "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$"});
    let octets_16 = json!({"type": "string", "pattern": "^[A-Za-z0-9_-]{21}[AQgw]$"});
    let word = json!({
        "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$", "not": {"pattern": "^([^0-9]*[0-9]){11}"},
        "description": "An id or code with at most ten digits, so that no SSIN fits in.",
    });
    let list = |name: &str| json!({"type": "array", "items": definition(name)});
    let integer = json!({"type": "integer", "minimum": 0, "maximum": 9_007_199_254_740_991_u64});
    let party = json!({
        "type": "object", "additionalProperties": false, "required": ["role"],
        "anyOf": [{"required": ["commitment"]}, {"required": ["pseudonym"]}],
        "properties": {
            "role": definition("word"),
            "commitment": definition("commitment"),
            "pseudonym": object(&["key", "value"], json!({"key": definition("word"), "value": octets_32.clone()})),
        },
        "description": "A person, organisation or program that takes part, without its name.",
    });
    let decision = object(
        &["at", "findings", "policy", "rulebook"],
        json!({
            "at": definition("instant"),
            "findings": {
                "type": "array",
                "items": object(&["rule", "verdict"], json!({"rule": definition("word"), "verdict": definition("word")})),
            },
            "policy": described(octets_32.clone(), "The digest of the rule table."),
            "rulebook": object(&["digest", "version"], json!({"digest": octets_32.clone(), "version": definition("word")})),
        }),
    );
    let message = object(
        &["commitment", "direction", "peer"],
        json!({
            "commitment": definition("commitment"),
            "direction": {"enum": ["sent", "received"]},
            "peer": definition("word"),
        }),
    );
    let data = object(
        &["case", "how", "outcome", "v", "who", "why"],
        json!({
            "v": {"const": RECORD_VERSION},
            "case": object(&["closing", "position"], json!({
                "closing": {"type": "boolean", "description": "Whether nothing follows in the case."},
                "position": {"type": "integer", "minimum": 0, "maximum": u32::MAX, "description": "Its position within the case, without gaps."},
            })),
            "who": definition("party"),
            "whom": list("party"),
            "how": object(&["channel"], json!({
                "channel": definition("word"), "level": definition("word"), "means": list("word"),
            })),
            "why": object(&["legalBasis", "purpose"], json!({"legalBasis": definition("word"), "purpose": definition("word")})),
            "outcome": definition("word"),
            "decision": definition("decision"),
            "details": {
                "type": "object", "propertyNames": {"pattern": "^[A-Za-z0-9]{1,64}$"},
                "additionalProperties": {"anyOf": [
                    {"type": "boolean"}, integer, definition("word"), definition("instant"),
                ]},
                "description": "Facts about the event that are no personal data.",
            },
            "commitments": list("commitment"),
            "messages": list("message"),
            "flags": {
                "type": "array",
                "items": {"enum": ["clock-back"]},
                "description": "What the trail remarks. `clock-back`: the clock stood before the time of the record before it.",
            },
        }),
    );
    let mut schema = object(
        &[
            "correlationid",
            "data",
            "datacontenttype",
            "id",
            "source",
            "specversion",
            "time",
            "type",
        ],
        json!({
            "specversion": {"const": "1.0"},
            "datacontenttype": {"const": "application/json"},
            "id": {"type": "string", "pattern": "^(0|[1-9][0-9]{0,19})$", "description": "The position in the trail, from 0."},
            "source": {
                "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._~/-]{0,254}$",
                "description": "The origin of the trail.",
            },
            "type": described(definition("word"), "What was done."),
            "time": described(definition("instant"), "When it was recorded, by the clock of the writer."),
            "correlationid": described(octets_16, "What joins the records of one case across the trails of all parties."),
            "data": data,
        }),
    );
    if let Value::Object(members) = &mut schema {
        members.insert(
            "$defs".to_owned(),
            json!({
                "word": word,
                "instant": form::written_instant(),
                "commitment": described(octets_32, "SHA-256 of a salted disclosure that lies in the vault beside the log."),
                "party": party,
                "decision": described(decision, "What is needed to decide again, together with the disclosed facts."),
                "message": described(message, "A message exchanged with another party."),
            }),
        );
    }
    headed(
        "record",
        "Audit record",
        "Who did what to whom, when, how and why, and what came of it. It holds no name, number or address of a person.",
        schema,
    )
}
