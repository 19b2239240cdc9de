//! Who designated whom as what in an enterprise: a graph, walked from the user upwards along every way there is.

use serde_json::Value;

use crate::case::read_period;
use crate::catalogue::name_as_compared;

/// Who designates in the name of the enterprise itself.
const ENTERPRISE: &str = "enterprise";
const PRINCIPAL: &str = "principal-access-manager";
const MANAGERS: [&str; 3] = [PRINCIPAL, "co-principal-access-manager", "access-manager"];

/// An application: portal, article and name.
pub(crate) type Application<'a> = (&'a str, &'a str, &'a str);

/// One designation.
pub(crate) struct Designation<'a> {
    person: &'a str,
    role: &'a str,
    by: &'a str,
    start: i64,
    end: Option<i64>,
    applications: Option<&'a Value>,
    takes_over_from: Option<&'a str>,
}

/// The designations in an enterprise, looked at in one instant.
pub(crate) struct Designations<'a> {
    all: Vec<Designation<'a>>,
    at: i64,
}

impl<'a> Designations<'a> {
    pub(crate) fn read(value: &'a Value, at: i64) -> Option<Self> {
        let all = value.as_array()?.iter().map(read).collect::<Option<_>>()?;
        Some(Self { all, at })
    }

    fn in_force(&self, designation: &Designation<'_>) -> bool {
        designation.held_at(self.at)
    }

    /// How many persons the enterprise designated as principal access manager.
    pub(crate) fn principals(&self) -> usize {
        let mut persons: Vec<&str> = self
            .all
            .iter()
            .filter(|one| one.role == PRINCIPAL && one.by == ENTERPRISE && self.in_force(one))
            .map(|one| one.person)
            .collect();
        persons.sort_unstable();
        persons.dedup();
        persons.len()
    }

    /// The designations in force of a person in a role.
    fn of(&self, person: &str, role: &str) -> impl Iterator<Item = &Designation<'a>> {
        self.all
            .iter()
            .filter(move |one| one.person == person && one.role == role && self.in_force(one))
    }

    /// Whether an unbroken chain of designations gives a person a role: each designator is competent, in force, and no later
    /// in office than who was designated.
    pub(crate) fn chain(&self, person: &str, role: &str) -> bool {
        self.of(person, role).any(|one| self.leads_up(one, &|_| true, &[]))
    }

    fn leads_up(
        &self,
        designation: &Designation<'a>,
        admitted: &dyn Fn(&Designation<'a>) -> bool,
        passed: &[&Designation<'a>],
    ) -> bool {
        if !admitted(designation) {
            return false;
        }
        if designation.role == "curator" {
            return designation.by == ENTERPRISE || designation.by == designation.person;
        }
        if designation.by == ENTERPRISE {
            return MANAGERS.contains(&designation.role);
        }
        if contains(passed, designation) {
            return false;
        }
        let passed = with(passed, designation);
        self.designators(designation.by)
            .into_iter()
            .any(|(above, predecessor)| {
                may_designate(above.role, designation.role)
                    && may_designate(predecessor.role, designation.role)
                    && predecessor.held_at(designation.start)
                    && self.leads_up(above, admitted, &passed)
            })
    }

    /// The designations in force of a designator, or of who took over from the designator, each with the one in whose place
    /// it stands.
    fn designators(&self, person: &str) -> Vec<(&Designation<'a>, &Designation<'a>)> {
        let mut found = Vec::new();
        for predecessor in self.all.iter().filter(|one| one.person == person) {
            let mut standing = vec![predecessor];
            // A list that grows by one after the other is at most as long as all.
            for _ in 0..self.all.len() {
                let successor = self.all.iter().find(|one| {
                    !contains(&standing, one) && standing.iter().any(|before| self.takes_over(one, before))
                });
                standing.extend(successor);
            }
            // Until another takes over: whoever took over last stands in for all before, even once that term has ended.
            let successors = standing.iter().skip(1).filter(|one| one.start <= self.at);
            let last = successors.max_by_key(|one| one.start);
            let standing = [Some(&predecessor), last].into_iter().flatten();
            found.extend(standing.filter(|one| self.in_force(one)).map(|one| (*one, predecessor)));
        }
        found
    }

    /// Whether a designation stands in the place of another: of a principal of the enterprise the last that began before.
    fn takes_over(&self, one: &Designation<'_>, before: &Designation<'_>) -> bool {
        let Some(person) = one.takes_over_from else {
            return false;
        };
        let later = |other: &Designation<'_>| {
            other.is_principal(person) && before.start < other.start && other.start < one.start
        };
        before.is_principal(person) && before.start < one.start && !self.all.iter().any(later)
    }

    /// Whether a designation in force gives somebody a role.
    pub(crate) fn holds(&self, (person, role): (&str, &str)) -> bool {
        self.of(person, role).next().is_some()
    }

    /// Whether somebody was given an application in a role by a designation in force.
    pub(crate) fn authorised(&self, (person, role): (&str, &str), application: Application<'_>) -> bool {
        self.of(person, role).any(|one| one.covers(application))
    }

    /// Whether an unbroken chain on which everybody has the application gives it to somebody in a role.
    pub(crate) fn no_wider(&self, (person, role): (&str, &str), application: Application<'_>) -> bool {
        self.of(person, role)
            .any(|one| self.leads_up(one, &|passed| passed.covers(application), &[]))
    }
}

/// Whether a way passed a designation, itself and not one that looks alike.
fn contains(passed: &[&Designation<'_>], designation: &Designation<'_>) -> bool {
    passed.iter().any(|one| std::ptr::eq(*one, designation))
}

fn with<'d, 'a>(passed: &[&'d Designation<'a>], designation: &'d Designation<'a>) -> Vec<&'d Designation<'a>> {
    passed.iter().copied().chain([designation]).collect()
}

impl Designation<'_> {
    /// Who was not in office at a moment, not yet or no longer, designated nobody then.
    fn held_at(&self, moment: i64) -> bool {
        self.start <= moment && self.end.is_none_or(|end| moment < end)
    }

    fn is_principal(&self, person: &str) -> bool {
        self.person == person && self.role == PRINCIPAL && self.by == ENTERPRISE
    }

    /// "Without applications, an access manager, a curator and the users of a curator have all and a user none."
    fn covers(&self, application: Application<'_>) -> bool {
        match self.applications {
            Some(listed) => lists(listed, application),
            None => self.role != "user",
        }
    }
}

/// Whether a list of applications, or the word `all`, holds one.
pub(crate) fn lists(listed: &Value, (portal, article, name): Application<'_>) -> bool {
    let name = name_as_compared(name);
    let is = |row: &Value| {
        let part = |member: &str| row.get(member).and_then(Value::as_str).unwrap_or_default();
        part("portal") == portal && counts(part("article"), article) && name_as_compared(part("name")) == name
    };
    match listed {
        Value::Array(rows) => rows.iter().any(is),
        word => word == "all",
    }
}

/// "Rows of 3.1.c are also 3.1.d, of 3.2.b also 3.2.d, of 3.2.c also 3.2.d": an entry under the second holds the first.
fn counts(entry: &str, article: &str) -> bool {
    entry == article
        || matches!(
            (entry, article),
            ("3.1.c", "3.1.d") | ("3.1.d", "3.1.c") | ("3.2.d", "3.2.b" | "3.2.c")
        )
}

/// Who may designate whom: "a manager also by a principal or co-principal; users by any of these".
fn may_designate(designator: &str, designated: &str) -> bool {
    match designated {
        "access-manager" => ["principal-access-manager", "co-principal-access-manager"].contains(&designator),
        "user" => MANAGERS.contains(&designator),
        "curator-user" => designator == "curator",
        _ => false,
    }
}

fn read(value: &Value) -> Option<Designation<'_>> {
    let text = |member: &str| value.get(member).and_then(Value::as_str);
    let period = read_period(value)?;
    Some(Designation {
        person: text("person")?,
        role: text("role")?,
        by: text("by")?,
        start: period.start,
        end: period.end,
        applications: value.get("applications"),
        takes_over_from: text("takesOverFrom"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const NOW: &str = "2026-06-01T00:00:00Z";

    fn chain(of: &Value) -> bool {
        let at = crate::calendar::read_instant(NOW).unwrap_or(0);
        Designations::read(of, at).is_some_and(|graph| graph.chain("user-7", "user"))
    }

    fn graph(principal_start: &str, principal_end: Option<&str>, successor_of: &str) -> Value {
        let mut principal = json!({"person": "p-1", "role": PRINCIPAL, "by": ENTERPRISE, "start": principal_start});
        if let Some(end) = principal_end {
            principal["end"] = json!(end);
        }
        json!([
            principal,
            {"person": "user-7", "role": "user", "by": "p-1", "start": "2025-06-01"},
            {"person": "p-2", "role": PRINCIPAL, "by": ENTERPRISE, "start": "2026-01-01", "takesOverFrom": successor_of},
        ])
    }

    #[test]
    fn a_chain_holds_as_long_as_every_designator_does_or_somebody_took_over() {
        assert!(chain(&graph("2025-01-01", None, "p-9")));
        assert!(!chain(&graph("2025-01-01", Some("2025-12-31"), "p-9")));
        assert!(chain(&graph("2025-01-01", Some("2025-12-31"), "p-1")));
        assert!(
            !chain(&graph("2025-07-01", None, "p-9")),
            "designated before the designator was"
        );
    }

    #[test]
    fn a_circle_leads_nowhere() {
        let manager = |person: &str, by: &str| json!({"person": person, "role": "access-manager", "by": by, "start": "2025-01-01"});
        let user = json!({"person": "user-7", "role": "user", "by": "m-1", "start": "2025-06-01"});
        assert!(!chain(&json!([manager("m-1", "m-2"), manager("m-2", "m-1"), user])));
    }
}
