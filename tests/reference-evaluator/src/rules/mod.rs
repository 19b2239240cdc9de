//! The table of rules: what makes each apply, and what makes it hold.

mod activation;
mod applicant;
mod officer;
mod organisation;
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

impl Rule {
    /// The same rule under a condition.
    const fn only_if(self, applies: fn(&Case<'_>) -> Answer) -> Self {
        Self {
            applies: Some(applies),
            ..self
        }
    }
}

/// Every area.
pub(crate) static ALL: [&[Rule]; 6] = [
    organisation::RULES,
    officer::RULES,
    search::RULES,
    applicant::RULES,
    activation::ISSUE,
    activation::REDEMPTION,
];

/// The rules that a question evaluates.
pub(crate) fn asked(question: &str) -> Vec<&'static Rule> {
    let areas: &[&'static [Rule]] = match question {
        "organisation" => &[organisation::RULES],
        "officer" => &[officer::RULES],
        "search" => &[search::RULES],
        "identification" => &[applicant::RULES],
        "enrolment" => &[organisation::RULES, officer::RULES, search::RULES, applicant::RULES],
        "activation-issue" => &[activation::ISSUE],
        "activation-redemption" => &[activation::REDEMPTION],
        _ => &[],
    };
    areas.iter().flat_map(|area| area.iter()).collect()
}
