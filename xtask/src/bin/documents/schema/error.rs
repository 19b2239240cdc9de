//! The schema of an error.

use lra_core::json::ErrorCode;
use serde_json::{Value, json};

use super::{headed, object};

/// The schema.
pub fn schema() -> Value {
    let codes = ErrorCode::ALL.map(ErrorCode::code);
    let meanings: Vec<String> = ErrorCode::ALL
        .iter()
        .map(|code| format!("`{}`: {}.", code.code(), code.message()))
        .collect();
    let error = object(
        &["code", "path", "expected", "message", "help"],
        json!({
            "code": {"enum": codes, "description": meanings.join(" ")},
            "path": {
                "type": "string", "format": "json-pointer", "pattern": "^(/.*)?$",
                "description": "Where, as a JSON Pointer; empty for the whole.",
            },
            "expected": {"type": "string", "description": "What was expected there. Never the value that was found."},
            "message": {"type": "string", "description": "What is the matter."},
            "help": {"type": "string", "description": "What to do about it."},
            "reason": {"type": "string", "description": "Which of several causes, a stable word, where the code has several."},
            "line": {"type": "integer", "minimum": 0, "description": "The line in the text, where it is known."},
            "column": {"type": "integer", "minimum": 0, "description": "The column in the text, or the symbol of a code, where it is known."},
        }),
    );
    let document = object(
        &["v", "error"],
        json!({
            "v": {"const": 1},
            "id": {"type": "string", "description": "The id of the question, where it could be read."},
            "error": error,
        }),
    );
    headed(
        "error",
        "Error",
        "Why a document cannot be used. Codes are stable and never reused.",
        document,
    )
}
