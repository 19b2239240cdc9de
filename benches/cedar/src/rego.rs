//! The Rego policy, and how a case is laid before it.

use crate::Violated;
use crate::cedar::quarter;
use crate::directory::{Applications, Bearer, Directory};
use crate::rulebook::{Rulebook, application_id};
use lra_core::time::Instant;
use regorus::{CompiledPolicy, Engine, Value as Data};
use serde_json::{Map, Value, json};

const POLICY: &str = include_str!("../policy/application-access.rego");
const ENTRY: &str = "data.access.denied";

/// A case as it is laid before it.
pub type Input = Data;

/// The policy, compiled.
pub struct Policy {
    compiled: CompiledPolicy,
}

impl Policy {
    /// Compiles the policy with the data of the rulebook.
    #[must_use]
    pub fn read(rulebook: &Rulebook) -> Self {
        let mut engine = Engine::new();
        engine
            .add_policy("application-access.rego".into(), POLICY.into())
            .unwrap();
        engine.add_data_json(&data(rulebook).to_string()).unwrap();
        Self {
            compiled: engine.compile_with_entrypoint(&ENTRY.into()).unwrap(),
        }
    }

    /// Lays a case before it.
    #[must_use]
    pub fn ask(&self, case: &Value, at: Instant, rulebook: &Rulebook) -> Data {
        Data::from_json_str(&input(case, at, rulebook).to_string()).unwrap()
    }

    /// What it says: the rules that deny.
    #[must_use]
    pub fn decide(&self, asked: Data) -> Data {
        self.compiled.eval_with_input(asked).unwrap()
    }

    /// The rules that deny.
    #[must_use]
    pub fn violated(&self, denied: &Data) -> Violated {
        let denied = denied.as_set().unwrap().iter();
        denied.map(|rule| rule.as_string().unwrap().to_string()).collect()
    }
}

fn data(rulebook: &Rulebook) -> Value {
    let rows = rulebook.rows.iter().map(|row| {
        let mut value = json!({ "level": row.level });
        if let Some(from) = &row.withdrawn_from {
            value["withdrawnFrom"] = milliseconds(from).into();
        }
        (application_id(&row.portal, &row.listed_under, &row.name), value)
    });
    let kinds = rulebook.kinds.iter().map(|kind| {
        let mut value = json!({ "password": kind.password, "unavailable": kind.unavailable });
        if let Some(level) = kind.level {
            value["level"] = level.into();
        }
        (kind.name.clone(), value)
    });
    json!({
        "parameters": rulebook.parameters(),
        "applications": rows.collect::<Map<_, _>>(),
        "kinds": kinds.collect::<Map<_, _>>(),
    })
}

fn milliseconds(instant: &str) -> i64 {
    instant.parse::<Instant>().unwrap().unix_milliseconds()
}

/// The facts with instants and quarters as numbers, absent where they are `none`, and what the directory says.
fn input(case: &Value, at: Instant, rulebook: &Rulebook) -> Value {
    let mut input = case.clone();
    for (group, names) in [
        ("key", &["lossReportedAt", "recognitionEnds", "secretChangedAt"][..]),
        ("provider", &["relationEnded"]),
        ("mandate", &["accepted", "revoked", "renounced"]),
    ] {
        for name in names {
            replace(&mut input[group], name, |text| {
                (text != "none").then(|| milliseconds(text))
            });
        }
    }
    for (group, name) in [
        ("provider", "contractPeriod"),
        ("mandate", "period"),
        ("mandate", "receivedPeriod"),
    ] {
        replace(&mut input[group][name], "start", |text| Some(milliseconds(text)));
        replace(&mut input[group][name], "end", |text| Some(milliseconds(text)));
    }
    for name in [
        "firstQuarter",
        "lastQuarter",
        "receivedFirstQuarter",
        "receivedLastQuarter",
    ] {
        replace(&mut input["mandate"], name, |text| quarter(&text.into()));
    }
    replace(&mut input["application"], "quarter", |text| quarter(&text.into()));
    for name in ["applications", "receivedApplications"] {
        if let Applications::Some(list) = Applications::read(&input["mandate"][name]) {
            let ids = list.iter();
            input["mandate"][name] = ids
                .map(|(portal, article, name)| application_id(portal, article, name))
                .collect();
        }
    }
    let [portal, article, name] = named(&case["application"]);
    input["application"]["id"] = rulebook.id(portal, article, name).into();
    input["at"] = at.unix_milliseconds().into();
    input["directory"] = directory(case, &at.to_string(), rulebook);
    input["enterprise"].as_object_mut().unwrap().remove("designations");
    input
}

fn replace(group: &mut Value, name: &str, with: impl Fn(&str) -> Option<i64>) {
    let Some(value) = group.get(name) else { return };
    match with(value.as_str().unwrap()) {
        Some(number) => group[name] = number.into(),
        None => drop(group.as_object_mut().unwrap().remove(name)),
    }
}

fn named(application: &Value) -> [&str; 3] {
    ["portal", "article", "name"].map(|member| application[member].as_str().unwrap())
}

fn directory(case: &Value, at: &str, rulebook: &Rulebook) -> Value {
    let directory = Directory::read(&case["enterprise"]["designations"], at);
    let [person, role] = ["reference", "role"].map(|member| case["user"][member].as_str().unwrap());
    let [portal, article, name] = named(&case["application"]);
    let article = rulebook.listing_article(portal, article, name);
    let links = |borne: Vec<(usize, Vec<Bearer>)>| {
        let mut links = Map::new();
        let own = directory.held(person, role).map(|place| place.to_string());
        links.insert("user".into(), own.collect());
        for (place, bearers) in borne {
            let bearers = bearers.into_iter().map(|bearer| match bearer {
                Bearer::Enterprise => "enterprise".to_owned(),
                Bearer::Designation(other) => other.to_string(),
            });
            links.insert(place.to_string(), bearers.collect());
        }
        links.entry("enterprise").or_insert_with(|| json!([]));
        Value::Object(links)
    };
    let lists: Vec<&Applications> = directory
        .held(person, "user")
        .map(|place| directory.applications(place))
        .collect();
    json!({
        "principals": directory.principals(),
        "inOffice": directory.held(person, role).next().is_some(),
        "authorised": lists.iter().any(|list| list.hold(portal, article, name)),
        "chain": links(directory.borne()),
        "access": links(directory.borne_for(portal, article, name)),
    })
}
