//! Examples of facts: the changes of the fact table, for a decision of one day.

use lra_core::decision::vocabulary::ProcedureStep;
use lra_core::decision::{FACTS, FactKind, FactRow, Vocabulary};
use lra_core::time::Instant;
use serde_json::{Value, json};

const MILLISECONDS_OF_A_DAY: i64 = 86_400_000;

/// The instant that every example is for.
pub const AT: &str = "2026-11-22T10:15:30.000Z";

/// The alphabet of a fact with its moments worked out. Procedures have none: theirs follow from the steps.
pub fn examples(row: &FactRow) -> Vec<Value> {
    let at: Option<Instant> = AT.parse().ok();
    let values: Vec<Value> = match row.kind {
        FactKind::Procedure => procedures(),
        _ => serde_json::from_str(row.alphabet()).unwrap_or_default(),
    };
    values
        .into_iter()
        .map(|value| at.map_or(Value::Null, |at| placed(value, at)))
        .collect()
}

/// Every step documented in full, a step without more, and no step.
fn procedures() -> Vec<Value> {
    let step = |step: &ProcedureStep| json!({"step": step, "by": "officer-7", "at": "@-1d", "evidence": "case 12"});
    let every: Vec<Value> = ProcedureStep::ALL.iter().map(step).collect();
    let bare = ProcedureStep::ALL.first().map(|step| json!({"step": step}));
    vec![every.into(), bare.into_iter().collect(), json!([])]
}

/// `@` is the instant, `#` its Brussels day; `+3d` and `-3d` move them. `=` is another fact, here its first example.
fn placed(value: Value, at: Instant) -> Value {
    let moved = |shift: &str| -> Option<Instant> {
        let days: i64 = match shift {
            "" => 0,
            _ => shift.strip_suffix('d')?.parse().ok()?,
        };
        Some(at.plus_milliseconds(days * MILLISECONDS_OF_A_DAY))
    };
    match value {
        Value::String(text) => {
            if let Some(id) = text.strip_prefix('=') {
                let other = FACTS.iter().find(|row| row.id() == id);
                return other
                    .and_then(|row| examples(row).into_iter().next())
                    .unwrap_or_default();
            }
            let place = if let Some(shift) = text.strip_prefix('@') {
                moved(shift).map(|moment| moment.to_string())
            } else {
                let shift = text.strip_prefix('#').and_then(moved);
                shift.map(|moment| moment.brussels_date().to_string())
            };
            Value::String(place.unwrap_or(text))
        }
        Value::Array(values) => values.into_iter().map(|value| placed(value, at)).collect(),
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| (name, placed(value, at)))
            .collect(),
        other => other,
    }
}
