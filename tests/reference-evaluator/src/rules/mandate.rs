//! Section 8: mandates.

use serde_json::Value;

use super::{Rule, deny};
use crate::algebra::{Answer, all, only_where};
use crate::case::{Case, Period, read_period, texts};
use crate::designations::lists;

/// Whether the mandate is for quarters.
fn for_quarters(case: &Case<'_>) -> Answer {
    case.is("mandate/kind", &["social-security"])
}

/// Whether something has happened by now.
fn happened(case: &Case<'_>, fact: &'static str) -> Answer {
    let now = case.at;
    case.when(fact, |then| then <= now)
}

/// A mandate counts when it is accepted, within its period, and neither revoked nor renounced.
pub(super) fn in_force(case: &Case<'_>) -> Answer {
    let now = case.at;
    all([
        happened(case, "mandate/accepted"),
        case.period("mandate/period", |period| period.holds(now)),
        happened(case, "mandate/revoked").not(),
        happened(case, "mandate/renounced").not(),
    ])
}

/// The quarters since the year 0; none for the text `none`.
fn quarter(value: &Value) -> Option<Option<i64>> {
    let text = value.as_str()?;
    if text == "none" {
        return Some(None);
    }
    let (year, quarter) = text.split_once('Q')?;
    Some(Some(year.parse::<i64>().ok()? * 4 + quarter.parse::<i64>().ok()?))
}

/// Two facts put to a test; unknown while one is absent.
fn both<'a, T>(
    case: &Case<'a>,
    facts: [&'static str; 2],
    read: impl Fn(&'a Value) -> Option<T>,
    test: impl Fn(T, T) -> bool,
) -> Answer {
    let [one, other] = facts.map(|fact| case.value(fact).and_then(&read));
    match (one, other) {
        (Some(one), Some(other)) => Answer::known(test(one, other)),
        _ => case.supplied(&facts),
    }
}

/// Whether one end lies no later than another; without an end it lies after all.
fn no_later(end: Option<i64>, limit: Option<i64>) -> bool {
    limit.is_none_or(|limit| end.is_some_and(|end| end <= limit))
}

fn quarters(case: &Case<'_>, facts: [&'static str; 2], test: impl Fn(Option<i64>, Option<i64>) -> bool) -> Answer {
    both(case, facts, quarter, test)
}

/// Whether every application of one list stands in the other.
fn no_more(given: &Value, received: &Value) -> bool {
    let member = |row: &Value, member: &str| row.get(member).and_then(Value::as_str).unwrap_or_default().to_owned();
    match given {
        Value::Array(rows) => rows.iter().all(|row| {
            let [portal, article, name] = ["portal", "article", "name"].map(|part| member(row, part));
            lists(received, (&portal, &article, &name))
        }),
        _ => received == "all",
    }
}

/// Whether the mandate covers the act.
fn covers_act(case: &Case<'_>) -> Answer {
    let acts = case.value("mandate/acts").and_then(texts);
    match (acts, case.value("application/act").and_then(Value::as_str)) {
        (Some(acts), Some(act)) => Answer::known(acts.contains(&act)),
        _ => case.supplied(&["mandate/acts", "application/act"]),
    }
}

pub(super) static RULES: &[Rule] = &[
    // "pour les personnes pour lesquelles il dispose d’un mandat"
    deny("mandate.in-force", in_force),
    // "afin d’utiliser ces applications pour leur compte et en leur nom"
    deny("mandate.scope", |case| {
        all([
            case.same("mandate/mandator", "application/dataOwner"),
            case.in_list("mandate/applications"),
            covers_act(case),
            only_where(
                for_quarters(case),
                all([
                    quarters(
                        case,
                        ["mandate/firstQuarter", "application/quarter"],
                        |first, quarter| first <= quarter,
                    ),
                    quarters(case, ["application/quarter", "mandate/lastQuarter"], no_later),
                ]),
            ),
        ])
    }),
    // by analogy with 3.2.d: "sans pour autant que cet accès puisse être plus large"
    deny("mandate.not-wider", |case| {
        let within =
            |given: Period, received: Period| received.start <= given.start && no_later(given.end, received.end);
        all([
            both(
                case,
                ["mandate/applications", "mandate/receivedApplications"],
                Some,
                no_more,
            ),
            both(
                case,
                ["mandate/acts", "mandate/receivedActs"],
                texts,
                |given, received| given.iter().all(|act| received.contains(act)),
            ),
            both(case, ["mandate/period", "mandate/receivedPeriod"], read_period, within),
            only_where(
                for_quarters(case),
                all([
                    quarters(
                        case,
                        ["mandate/receivedFirstQuarter", "mandate/firstQuarter"],
                        |received, first| received <= first,
                    ),
                    quarters(case, ["mandate/lastQuarter", "mandate/receivedLastQuarter"], no_later),
                ]),
            ),
        ])
    })
    .only_if(|case| case.yes("mandate/passedOn")),
];
