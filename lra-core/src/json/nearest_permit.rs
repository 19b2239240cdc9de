use crate::decision::{Change, NearestPermit};
use serde::Serialize;

/// `{"sets":[[{"fact","value","by"}]],"truncated"}`, `{"unreachable":[rule]}` or `{"atLeast":n}`.
#[derive(Serialize)]
#[serde(untagged)]
enum NearestPermitMember<'a> {
    Reachable {
        sets: Vec<Vec<ChangeMember<'a>>>,
        truncated: bool,
    },
    Unreachable {
        unreachable: Vec<&'static str>,
    },
    #[serde(rename_all = "camelCase")]
    Stopped {
        at_least: usize,
    },
}

#[derive(Serialize)]
struct ChangeMember<'a> {
    fact: &'static str,
    value: &'a serde_json::Value,
    by: &'static str,
}

impl<'a> ChangeMember<'a> {
    fn of(change: &'a Change) -> Self {
        let row = change.fact.row();
        Self {
            fact: row.path,
            value: &change.value,
            by: row.changed_by.code(),
        }
    }
}

/// What would have to change for a permit, as the contract shows it in the member `nearestPermit` of a decision.
#[must_use]
pub fn nearest_permit_json(nearest: &NearestPermit) -> String {
    let member = match nearest {
        NearestPermit::Reachable { sets, truncated } => NearestPermitMember::Reachable {
            sets: sets
                .iter()
                .map(|set| set.iter().map(ChangeMember::of).collect())
                .collect(),
            truncated: *truncated,
        },
        NearestPermit::Unreachable { rules } => NearestPermitMember::Unreachable {
            unreachable: rules.iter().map(|rule| rule.row().id).collect(),
        },
        NearestPermit::Stopped { at_least } => NearestPermitMember::Stopped { at_least: *at_least },
    };
    // Every member is a value of JSON already, so that writing cannot fail.
    serde_json::to_string(&member).unwrap_or_default()
}
