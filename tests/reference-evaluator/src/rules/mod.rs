//! The table of rules: what makes each apply, and what makes it hold.

mod activation;
mod applicant;
mod application;
mod digital_key;
mod manager;
mod mandate;
mod officer;
mod organisation;
mod provider;
mod register_agrees;
mod search;

use crate::algebra::Answer;
use crate::case::Case;

/// What a violation does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effect {
    /// The answer is no.
    Deny,
    /// The portal must carry something out.
    Duty,
    /// It is reported and blocks nothing.
    Advice,
    /// It gives something, or not.
    Grant,
}

/// A row of the table.
pub(crate) struct Rule {
    pub(crate) id: &'static str,
    pub(crate) effect: Effect,
    /// The condition under which it applies; without one it always does.
    pub(crate) applies: Option<fn(&Case<'_>) -> Answer>,
    /// The condition under which it holds.
    pub(crate) holds: fn(&Case<'_>) -> Answer,
}

/// A rule whose violation means no.
const fn deny(id: &'static str, holds: fn(&Case<'_>) -> Answer) -> Rule {
    Rule {
        id,
        effect: Effect::Deny,
        applies: None,
        holds,
    }
}

/// A rule whose violation obliges.
const fn duty(id: &'static str, holds: fn(&Case<'_>) -> Answer) -> Rule {
    Rule {
        effect: Effect::Duty,
        ..deny(id, holds)
    }
}

/// A rule whose violation is told.
const fn advice(id: &'static str, holds: fn(&Case<'_>) -> Answer) -> Rule {
    Rule {
        effect: Effect::Advice,
        ..deny(id, holds)
    }
}

/// A rule that gives something where it holds.
const fn grant(id: &'static str, holds: fn(&Case<'_>) -> Answer) -> Rule {
    Rule {
        effect: Effect::Grant,
        ..deny(id, holds)
    }
}

impl Rule {
    /// The same rule under a condition.
    const fn only_if(self, applies: fn(&Case<'_>) -> Answer) -> Self {
        Self {
            applies: Some(applies),
            ..self
        }
    }
}

/// A condition that stands before the rules of an area in a question that need not come to them.
pub(crate) type Guard = fn(&Case<'_>) -> Answer;

/// Rules that are asked together, and the guard before them.
type Area = (Option<Guard>, &'static [Rule]);

/// Every area, and whether some question has a guard before it.
pub(crate) static ALL: [(bool, &[Rule]); 11] = [
    (false, organisation::RULES),
    (false, officer::RULES),
    (false, search::RULES),
    (false, applicant::RULES),
    (false, activation::ISSUE),
    (false, activation::REDEMPTION),
    (true, digital_key::RULES),
    (false, application::RULES),
    (true, manager::RULES),
    (true, provider::RULES),
    (true, mandate::RULES),
];

/// The rules that a question evaluates, area by area.
pub(crate) fn asked(question: &str) -> Vec<Area> {
    match question {
        "organisation" => vec![(None, organisation::RULES)],
        "officer" => vec![(None, officer::RULES)],
        "search" => vec![(None, search::RULES)],
        "identification" => vec![(None, applicant::RULES)],
        "enrolment" => vec![
            (None, organisation::RULES),
            (None, officer::RULES),
            (None, search::RULES),
            (None, applicant::RULES),
        ],
        "activation-issue" => vec![(None, activation::ISSUE)],
        "activation-redemption" => vec![(None, activation::REDEMPTION)],
        "digital-key" => vec![(None, digital_key::RULES)],
        "delegation" => vec![(None, manager::RULES)],
        "provider" => vec![(None, provider::RULES)],
        "mandate" => vec![(None, mandate::RULES)],
        "application-access" => vec![
            (Some(application::key_needed), digital_key::RULES),
            (None, application::RULES),
            (Some(application::enterprise_application), manager::RULES),
            (Some(application::basis_provider), provider::RULES),
            (Some(application::basis_mandate), mandate::RULES),
        ],
        _ => vec![],
    }
}
