use crate::decision::{Change, NearestPermit};
use serde::Serialize;

/// What would have to change for a permit, as the contract shows it: `{"sets":[[{"fact","value","by"}]],"truncated"}`, `{"unreachable":[rule]}` or `{"atLeast":n}`.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum NearestPermitMember<'a> {
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
pub(super) struct ChangeMember<'a> {
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

impl<'a> NearestPermitMember<'a> {
    pub fn of(nearest: &'a NearestPermit) -> Self {
        match nearest {
            NearestPermit::Reachable { sets, truncated } => Self::Reachable {
                sets: sets
                    .iter()
                    .map(|set| set.iter().map(ChangeMember::of).collect())
                    .collect(),
                truncated: *truncated,
            },
            NearestPermit::Unreachable { rules } => Self::Unreachable {
                unreachable: rules.iter().map(|rule| rule.row().id).collect(),
            },
            NearestPermit::Stopped { at_least } => Self::Stopped { at_least: *at_least },
        }
    }
}
