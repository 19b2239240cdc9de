//! Graphs of designations over a few invented persons: chains as they should be, chains with faults, and any graph at all.

use lra_core::time::Instant;
use serde_json::{Map, Value, json};

use crate::applications::{Application, Applications};
use crate::moments;
use crate::random::Random;

const DAY: i64 = 86_400_000;
const ROLES: [&str; 6] = [
    "principal-access-manager",
    "co-principal-access-manager",
    "access-manager",
    "user",
    "curator",
    "curator-user",
];
const PERSONS: [&str; 5] = ["principal-1", "principal-2", "manager-1", "manager-2", "user-1"];

/// What a graph is drawn around.
pub struct Drawing<'a> {
    pub at: Instant,
    /// The user and the role that is stated.
    pub user: &'a str,
    pub role: &'a str,
    pub application: &'a Application,
    pub applications: &'a Applications,
}

impl Drawing<'_> {
    /// A graph as JSON.
    pub fn draw(&self, random: &mut Random) -> Value {
        let mut all = match random.between(0, 9) {
            0 | 1 => (0..random.between(0, 6)).map(|_| self.any(random)).collect(),
            _ => self.chain(random),
        };
        if random.chance(50) {
            for _ in 0..random.between(1, 3) {
                self.disturb(&mut all, random);
            }
        }
        all.iter_mut().for_each(of_another);
        if random.chance(20) {
            all.reverse();
        }
        if random.chance(10) {
            all.iter_mut().for_each(in_days);
        }
        json!(well_formed(all))
    }

    fn designation(&self, person: &str, role: &str, by: &str, days: i64) -> Map<String, Value> {
        let start = self.at.plus_milliseconds(days * DAY);
        let designation = json!({ "person": person, "role": role, "by": by, "start": start });
        designation.as_object().cloned().unwrap_or_default()
    }

    /// An unbroken chain from the enterprise to the user.
    fn chain(&self, random: &mut Random) -> Vec<Map<String, Value>> {
        let mut all = vec![self.designation("principal-1", ROLES[0], "enterprise", -900)];
        let above = match random.between(0, 3) {
            0 => "principal-1",
            1 => {
                all.push(self.designation("manager-1", ROLES[1], "enterprise", -700));
                "manager-1"
            }
            2 => {
                all.push(self.designation("manager-1", ROLES[2], "enterprise", -700));
                "manager-1"
            }
            _ => {
                all.push(self.designation("manager-1", ROLES[2], "principal-1", -600));
                "manager-1"
            }
        };
        let own = match self.role {
            "principal-access-manager" => {
                all.clear();
                self.designation(self.user, self.role, "enterprise", -900)
            }
            "co-principal-access-manager" => self.designation(self.user, self.role, "enterprise", -300),
            "access-manager" => {
                self.designation(self.user, self.role, random.pick(&["enterprise", "principal-1"]), -300)
            }
            "curator" => self.designation(self.user, self.role, "enterprise", -300),
            "curator-user" => {
                all.push(self.designation("manager-2", "curator", "enterprise", -700));
                self.designation(self.user, self.role, "manager-2", -300)
            }
            _ => {
                let mut own = self.designation(self.user, "user", above, -300);
                own.insert("applications".to_owned(), json!([self.application.json()]));
                own
            }
        };
        all.push(own);
        all
    }

    /// Any designation at all.
    fn any(&self, random: &mut Random) -> Map<String, Value> {
        let mut persons = vec![self.user, self.user];
        persons.extend(PERSONS);
        let person = random.pick(&persons);
        let by = if random.chance(35) {
            "enterprise"
        } else {
            random.pick(&persons)
        };
        let role = if person == self.user && self.role != "none" && random.chance(70) {
            self.role
        } else {
            random.pick(&ROLES)
        };
        let mut any = self.designation(person, role, by, random.pick(&[-900, -600, -300, -300, -100, 0, 10]));
        if random.chance(20) {
            any.insert("end".to_owned(), json!(self.later_than_start(&any, random)));
        }
        if random.chance(25) {
            any.insert("takesOverFrom".to_owned(), json!(random.pick(&PERSONS)));
        }
        if random.chance(60) {
            let list = self.applications.list(self.application, random);
            any.insert("applications".to_owned(), list);
        }
        any
    }

    /// An end near the decision that comes after the start.
    fn later_than_start(&self, of: &Map<String, Value>, random: &mut Random) -> Instant {
        let start: Instant = of["start"]
            .as_str()
            .and_then(|text| text.parse().ok())
            .unwrap_or(self.at);
        let days = random.pick(&[-200, -30, -1, 0, 0, 0, 10, 365]);
        let end = self.at.plus_milliseconds(days * DAY + random.pick(&[0, 0, 1, -1]));
        end.max(start.plus_milliseconds(1))
    }

    /// Puts one fault or turn into a graph.
    fn disturb(&self, all: &mut Vec<Map<String, Value>>, random: &mut Random) {
        if all.is_empty() {
            all.push(self.any(random));
            return;
        }
        let last = i64::try_from(all.len()).unwrap_or(1) - 1;
        // The first is often the one that hands over.
        let place = usize::try_from(random.between(-1, last).max(0)).unwrap_or(0);
        let mut set = |member: &str, value: Value| {
            all[place].insert(member.to_owned(), value);
        };
        match random.between(0, 11) {
            0 => {
                let end = self.later_than_start(&all[place], random);
                all[place].insert("end".to_owned(), json!(end));
            }
            // Somebody takes over from one whose time is over.
            1 | 2 => {
                let end = self.later_than_start(&all[place], random);
                all[place].insert("end".to_owned(), json!(end));
                let from = text(&all[place], "person");
                let successor = random.pick(&["principal-2", "principal-2", "manager-1", "manager-2", self.user]);
                let days = random.pick(&[-500, -100, -30, 0, 10]);
                let mut successor = self.designation(successor, ROLES[0], "enterprise", days);
                successor.insert("takesOverFrom".to_owned(), json!(from));
                if random.chance(30) {
                    let list = self.applications.list(self.application, random);
                    successor.insert("applications".to_owned(), list);
                }
                if random.chance(20) {
                    let end = self.later_than_start(&successor, random);
                    successor.insert("end".to_owned(), json!(end));
                }
                all.push(successor);
            }
            3 => set(
                "by",
                json!(random.pick(&["enterprise", "principal-1", "manager-1", "manager-2", "user-1"])),
            ),
            4 => set("role", json!(random.pick(&ROLES))),
            5 => {
                let start = self
                    .at
                    .plus_milliseconds(random.pick(&[-900, -600, -300, -299, 0, 1]) * DAY);
                all[place].insert("start".to_owned(), json!(start));
                all[place].remove("end");
            }
            6 | 7 => {
                let list = self.applications.list(self.application, random);
                set("applications", list);
            }
            8 => {
                all.remove(place);
            }
            9 => all.push(self.designation("principal-2", ROLES[0], "enterprise", random.pick(&[-100, 0, 10]))),
            10 => {
                set("takesOverFrom", json!(random.pick(&PERSONS)));
                set("role", json!(ROLES[0]));
                set("by", json!("enterprise"));
            }
            _ => all.push(self.any(random)),
        }
    }
}

fn text(of: &Map<String, Value>, member: &str) -> String {
    of.get(member).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Without those of a person to a role that overlap an earlier one in the list, and without a second successor.
fn well_formed(all: Vec<Map<String, Value>>) -> Vec<Map<String, Value>> {
    let mut kept: Vec<Map<String, Value>> = Vec::new();
    for one in all {
        let (start, end) = bounds(&one);
        let clashes = kept.iter().any(|other| {
            let (other_start, other_end) = bounds(other);
            let apart = end.is_some_and(|end| end <= other_start) || other_end.is_some_and(|end| end <= start);
            let successor =
                one.get("takesOverFrom").is_some() && one.get("takesOverFrom") == other.get("takesOverFrom");
            successor || (one["person"] == other["person"] && one["role"] == other["role"] && !apart)
        });
        if !clashes {
            kept.push(one);
        }
    }
    kept
}

/// Start and end as instants.
fn bounds(of: &Map<String, Value>) -> (Instant, Option<Instant>) {
    let read = |member: &str, days: i64| {
        let text = text(of, member);
        let day = text
            .parse()
            .map(|day| Instant::start_of_brussels_day(moments::day_from(day, days)));
        text.parse().or(day).ok()
    };
    (
        read("start", 0).unwrap_or_else(|| panic!("no start: {of:?}")),
        read("end", 1),
    )
}

/// Nobody designates oneself or takes over from oneself, and only a principal of the enterprise takes over.
fn of_another(designation: &mut Map<String, Value>) {
    if designation["by"] == designation["person"] {
        designation.insert("by".to_owned(), json!("enterprise"));
    }
    let principal = designation["role"] == ROLES[0] && designation["by"] == "enterprise";
    if !principal || designation.get("takesOverFrom") == designation.get("person") {
        designation.remove("takesOverFrom");
    }
}

/// The same designation with whole days for its bounds.
fn in_days(designation: &mut Map<String, Value>) {
    let day = |designation: &Map<String, Value>, member: &str| {
        let instant: Option<Instant> = designation.get(member)?.as_str()?.parse().ok();
        instant.map(|instant| moments::day_from(instant.brussels_date(), 0))
    };
    let (start, end) = (day(designation, "start"), day(designation, "end"));
    for (member, value) in [("start", start), ("end", end)] {
        if let Some(value) = value {
            designation.insert(member.to_owned(), json!(value));
        }
    }
}
