use super::response::push_words;
use crate::decision::{Change, NearestPermit};

/// What would have to change for a permit, as the contract shows it: `{"sets":[[{"fact","value","by"}]],"truncated"}`, `{"unreachable":[rule]}` or `{"atLeast":n}`.
pub(super) fn push_nearest_permit(text: &mut String, nearest: &NearestPermit) {
    match nearest {
        NearestPermit::Reachable { sets, truncated } => {
            text.push_str(r#"{"sets":["#);
            for (place, set) in sets.iter().enumerate() {
                text.push_str(if place == 0 { "[" } else { ",[" });
                for (place, change) in set.iter().enumerate() {
                    text.push_str(if place == 0 { "" } else { "," });
                    push_change(text, change);
                }
                text.push(']');
            }
            text.push_str(r#"],"truncated":"#);
            text.push_str(if *truncated { "true" } else { "false" });
        }
        NearestPermit::Unreachable { rules } => {
            text.push_str(r#"{"unreachable":"#);
            push_words(text, rules.iter().map(|rule| rule.row().id()));
        }
        NearestPermit::Stopped { at_least } => {
            text.push_str(r#"{"atLeast":"#);
            text.push_str(&at_least.to_string());
        }
    }
    text.push('}');
}

fn push_change(text: &mut String, change: &Change) {
    let row = change.fact.row();
    let by = row.changed_by.code();
    for piece in [
        r#"{"fact":""#,
        row.path(),
        r#"","value":"#,
        &change.value,
        r#","by":""#,
        by,
        "\"}",
    ] {
        text.push_str(piece);
    }
}
