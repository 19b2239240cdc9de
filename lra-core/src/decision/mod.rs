//! Facts, rules, verdicts and decisions: `facts + rulebook + instant → decision`.
//!
//! Every rule of a question is evaluated, never only the first that fails. A violated deny rule makes the decision a deny;
//! else an unknown deny rule makes it incomplete; else it is a permit.

#[macro_use]
mod bit_set;
mod alphabet;
mod answer;
mod area;
#[cfg(test)]
pub(crate) mod base_case;
mod canonical;
mod fact;
mod fact_reader;
mod fact_writer;
mod inapplicable;
mod nearest_permit;
mod question;
mod reason;
mod row_access;
mod rule;
mod ruling;
mod texts;
mod verdicts;

pub use answer::{Decision, Duty, DutyStatus, Finding, Outcome};
pub(crate) use area::{Area, Judge, area};
pub use fact::*;
pub(crate) use fact_reader::word;
pub(crate) use inapplicable::InapplicableRules;
pub use nearest_permit::{Change, MOST_SETS, NearestPermit};
pub use question::Question;
pub use reason::{Argument, Reason};
pub use row_access::{AccessibleApplications, LevelOutcomes, RowAccess};
pub(crate) use rule::reason as reasons;
pub use rule::{
    ArgumentKind, Citation, DENY_RULES, DUTY_RULES, Document, Effect, RULES, ReasonRow, RuleId, RuleRow, RuleSet,
};
pub use ruling::Verdict;
pub(crate) use ruling::{Context, Ruling};
