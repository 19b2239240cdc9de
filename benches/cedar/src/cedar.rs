//! The Cedar policy, and how a case is laid before it.

use crate::Violated;
use crate::directory::{Applications, Bearer, Directory};
use crate::rulebook::{Rulebook, application_id};
use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityId, EntityUid, PolicySet, Request, Response,
    RestrictedExpression, Schema, ValidationMode, Validator,
};
use serde_json::{Map, Value, json};

const POLICY: &str = include_str!("../policy/application-access.cedar");
const SCHEMA: &str = include_str!("../policy/application-access.cedarschema");

/// The policy, read and validated.
pub struct Policy {
    authorizer: Authorizer,
    policies: PolicySet,
    schema: Schema,
    action: EntityUid,
}

/// A case as Cedar is asked it: all that can be done before the decision is done.
pub struct Asked {
    pub request: Request,
    pub entities: Entities,
}

impl Policy {
    /// Reads the policy and holds it against its schema, strictly.
    ///
    /// # Panics
    /// When the validator finds anything.
    #[must_use]
    pub fn read() -> Self {
        let (schema, warnings) = Schema::from_cedarschema_str(SCHEMA).unwrap();
        assert_eq!(warnings.count(), 0);
        let policies: PolicySet = POLICY.parse().unwrap_or_else(|error| panic!("{error:?}"));
        let validated = Validator::new(schema.clone()).validate(&policies, ValidationMode::Strict);
        let found: Vec<_> = validated.validation_errors().map(ToString::to_string).collect();
        assert!(found.is_empty(), "{found:#?}");
        let found: Vec<_> = validated.validation_warnings().map(ToString::to_string).collect();
        assert!(found.is_empty(), "{found:#?}");
        Self {
            authorizer: Authorizer::new(),
            policies,
            schema,
            action: r#"Action::"open""#.parse().unwrap(),
        }
    }

    /// The rules that the policy states, in its order.
    #[must_use]
    pub fn rules(&self) -> Vec<String> {
        let ids = self.policies.policies().filter_map(|policy| policy.annotation("id"));
        ids.map(ToOwned::to_owned).collect()
    }

    /// Lays a case before Cedar. The entities are those that this case touches, no others.
    #[must_use]
    pub fn ask(&self, case: &Value, at: &str, rulebook: &Rulebook) -> Asked {
        let application = &case["application"];
        let asked = [named(application)];
        let entities = self.entities(case, at, rulebook, &asked);
        Asked {
            request: self.request(case, at, rulebook),
            entities,
        }
    }

    /// The request of a case.
    #[must_use]
    pub fn request(&self, case: &Value, at: &str, rulebook: &Rulebook) -> Request {
        let context = Context::from_pairs(pairs(context(case, at, rulebook).as_object().unwrap())).unwrap();
        let principal = uid("User", text(&case["user"], "reference"));
        let (portal, article, name) = named(&case["application"]);
        let resource = uid("Application", &rulebook.id(portal, article, name));
        Request::new(principal, self.action.clone(), resource, context, Some(&self.schema))
            .unwrap_or_else(|error| panic!("{error:?}"))
    }

    /// The entities that decide about these applications for the user of a case.
    #[must_use]
    pub fn entities(&self, case: &Value, at: &str, rulebook: &Rulebook, asked: &[(&str, &str, &str)]) -> Entities {
        Entities::from_entities(entities(case, at, rulebook, asked), Some(&self.schema))
            .unwrap_or_else(|error| panic!("{error:?}"))
    }

    /// What Cedar says.
    #[must_use]
    pub fn decide(&self, asked: &Asked) -> Response {
        self.authorizer
            .is_authorized(&asked.request, &self.policies, &asked.entities)
    }

    /// What Cedar says of a request with entities kept apart.
    #[must_use]
    pub fn decide_among(&self, request: &Request, entities: &Entities) -> Response {
        self.authorizer.is_authorized(request, &self.policies, entities)
    }

    /// The rules that deny.
    ///
    /// # Panics
    /// When a policy could not be evaluated: Cedar leaves such a one out, and a rule that is left out permits.
    #[must_use]
    pub fn violated(&self, response: &Response) -> Violated {
        let errors: Vec<_> = response.diagnostics().errors().map(ToString::to_string).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        if response.decision() == Decision::Allow {
            return Violated::new();
        }
        let reasons = response.diagnostics().reason();
        reasons
            .map(|policy| self.policies.annotation(policy, "id").unwrap().to_owned())
            .collect()
    }
}

fn text<'a>(group: &'a Value, member: &str) -> &'a str {
    group[member].as_str().unwrap_or_else(|| panic!("no {member}"))
}

/// The portal, article and name of an application.
#[must_use]
pub fn named(application: &Value) -> (&str, &str, &str) {
    (
        text(application, "portal"),
        text(application, "article"),
        text(application, "name"),
    )
}

fn uid(kind: &str, id: &str) -> EntityUid {
    EntityUid::from_type_name_and_id(kind.parse().unwrap(), EntityId::new(id))
}

/// A value as Cedar has it, which reads JSON itself, but slowly. A record of type and id is an entity, one of days a
/// duration, and a text with an instant a datetime.
fn expression(value: &Value) -> RestrictedExpression {
    match value {
        Value::Bool(value) => RestrictedExpression::new_bool(*value),
        Value::Number(number) => RestrictedExpression::new_long(number.as_i64().unwrap()),
        Value::String(text) if text.len() == 24 && text.ends_with('Z') => RestrictedExpression::new_datetime(text),
        Value::String(text) => RestrictedExpression::new_string(text.clone()),
        Value::Array(list) => RestrictedExpression::new_set(list.iter().map(expression)),
        Value::Object(members) => match (members.get("type"), members.get("id"), members.get("days")) {
            (Some(kind), Some(id), _) => {
                RestrictedExpression::new_entity_uid(uid(kind.as_str().unwrap(), id.as_str().unwrap()))
            }
            (_, _, Some(days)) => RestrictedExpression::new_duration(format!("{days}d")),
            _ => RestrictedExpression::new_record(pairs(members)).unwrap(),
        },
        Value::Null => panic!("Cedar has no null"),
    }
}

fn pairs(members: &Map<String, Value>) -> impl Iterator<Item = (String, RestrictedExpression)> {
    members.iter().map(|(name, value)| (name.clone(), expression(value)))
}

fn reference(kind: &str, id: &str) -> Value {
    json!({ "type": kind, "id": id })
}

/// The members of a group, without those that are `none` where Cedar has no such value.
fn members(group: &Value, names: &[&str], or_none: &[&str]) -> Value {
    let kept = names
        .iter()
        .filter(|name| !(or_none.contains(name) && group[**name] == "none"));
    kept.map(|name| ((*name).to_owned(), group[*name].clone())).collect()
}

fn applications(list: &Value) -> Value {
    match Applications::read(list) {
        Applications::Every => json!({ "every": true, "some": [] }),
        Applications::Some(rows) => {
            let some = rows.iter();
            let some =
                some.map(|(portal, article, name)| reference("Application", &application_id(portal, article, name)));
            json!({ "every": false, "some": some.collect::<Vec<_>>() })
        }
    }
}

/// `2026Q3` as a count of quarters.
#[must_use]
pub fn quarter(value: &Value) -> Option<i64> {
    let (year, quarter) = value.as_str()?.split_once('Q')?;
    Some(year.parse::<i64>().unwrap() * 4 + quarter.parse::<i64>().unwrap())
}

fn quarters(first: &Value, last: &Value) -> Value {
    match quarter(last) {
        Some(last) => json!({ "first": quarter(first), "last": last }),
        None => json!({ "first": quarter(first) }),
    }
}

fn context(case: &Value, at: &str, rulebook: &Rulebook) -> Value {
    let (key, mandate) = (&case["key"], &case["mandate"]);
    let mut its_key = members(
        key,
        &[
            "state",
            "holder",
            "handedOver",
            "authenticationCertificate",
            "signatureCertificate",
            "unlocking",
            "loss",
            "lossReportedAt",
            "numberChanged",
            "oldNumberKeyRemoved",
            "issuer",
            "recognitionEnds",
            "termsAccepted",
            "email",
            "secretLength",
            "secretElements",
            "secretEasilyGuessed",
            "secretAssigned",
            "secretChangedAt",
        ],
        &["recognitionEnds"],
    );
    its_key["kind"] = reference("KeyKind", text(key, "kind"));
    let (portal, article, name) = named(&case["application"]);
    let mut application = members(
        &case["application"],
        &[
            "portal",
            "name",
            "channel",
            "act",
            "declaration",
            "dataOwner",
            "dataBasis",
            "usernameAndPasswordHeld",
            "privateKeyHeld",
            "certificate",
            "signatureCertificateUse",
        ],
        &[],
    );
    application["article"] = reference("Article", article);
    application["quarter"] = quarter(&case["application"]["quarter"]).into();
    let enterprise = text(&case["user"], "enterprise");
    application["access"] = reference("Access", &access_id(enterprise, &rulebook.id(portal, article, name)));
    let mut its_mandate = members(
        mandate,
        &[
            "kind",
            "accepted",
            "period",
            "revoked",
            "renounced",
            "mandator",
            "acts",
            "passedOn",
            "receivedActs",
            "receivedPeriod",
            "directoryNumberHeld",
            "availability",
        ],
        &["accepted", "revoked", "renounced"],
    );
    its_mandate["applications"] = applications(&mandate["applications"]);
    its_mandate["receivedApplications"] = applications(&mandate["receivedApplications"]);
    its_mandate["quarters"] = quarters(&mandate["firstQuarter"], &mandate["lastQuarter"]);
    its_mandate["receivedQuarters"] = quarters(&mandate["receivedFirstQuarter"], &mandate["receivedLastQuarter"]);
    json!({
        "at": at,
        "rulebook": reference("Rulebook", "in force"),
        "information": case["user"]["information"],
        "content": case["message"]["content"],
        "key": its_key,
        "application": application,
        "provider": members(
            &case["provider"],
            &[
                "kind", "secretariatAffiliated", "contractConcluded", "contractPeriod", "contractMentions",
                "othersDesignated", "declared", "ownerEmploysStaff", "relationEnded",
            ],
            &["relationEnded"],
        ),
        "mandate": its_mandate,
    })
}

fn access_id(holder: &str, application: &str) -> String {
    format!("{holder} {application}")
}

fn entities(case: &Value, at: &str, rulebook: &Rulebook, asked: &[(&str, &str, &str)]) -> Vec<Entity> {
    let entity = |kind: &str, id: &str, attrs: Value, parents: Vec<EntityUid>| {
        let attrs = pairs(attrs.as_object().unwrap()).collect();
        Entity::new(uid(kind, id), attrs, parents.into_iter().collect()).unwrap()
    };
    let user = &case["user"];
    let (person, role, enterprise) = (text(user, "reference"), text(user, "role"), text(user, "enterprise"));
    let directory = Directory::read(&case["enterprise"]["designations"], at);
    let mut all = Vec::new();

    let mut parameters = Value::Object(rulebook.parameters().clone());
    parameters["secretMaximumAge"] = json!({ "days": parameters["secretMaximumAge"] });
    all.push(entity("Rulebook", "in force", parameters, Vec::new()));
    let key = text(&case["key"], "kind");
    for kind in rulebook.kinds.iter().filter(|kind| kind.name == key) {
        let pairs = kind.unavailable.iter();
        let pairs: Vec<_> = pairs
            .map(|(portal, name)| json!({ "portal": portal, "name": name }))
            .collect();
        let mut attrs = json!({ "password": kind.password, "unavailable": pairs });
        if let Some(level) = kind.level {
            attrs["level"] = level.into();
        }
        all.push(entity("KeyKind", key, attrs, Vec::new()));
    }

    let mut articles: Vec<_> = asked.iter().map(|(_, article, _)| *article).collect();
    articles.sort_unstable();
    articles.dedup();
    for article in articles {
        let audience = match article {
            "3.1.a" | "3.2.a" | "3.3.a" => "every-user",
            "3.1.b" => "curators",
            "3.3.b" | "3.3.c" => "entitled-users",
            _ => "enterprises",
        };
        all.push(entity("Article", article, json!({}), vec![uid("Audience", audience)]));
    }
    let mut users_parents = Vec::new();
    for (portal, article, name) in asked {
        let id = rulebook.id(portal, article, name);
        if let Some(row) = rulebook.row(portal, article, name) {
            let mut attrs = json!({ "level": row.level });
            if let Some(from) = &row.withdrawn_from {
                attrs["withdrawnFrom"] = from.as_str().into();
            }
            all.push(entity("Application", &id, attrs, Vec::new()));
        }
        let borne = directory.borne_for(portal, rulebook.listing_article(portal, article, name), name);
        for (place, bearers) in &borne {
            let parents = bearers.iter().map(|bearer| match bearer {
                Bearer::Enterprise => uid("Access", &access_id(enterprise, &id)),
                Bearer::Designation(other) => uid("Access", &access_id(&other.to_string(), &id)),
            });
            all.push(entity(
                "Access",
                &access_id(&place.to_string(), &id),
                json!({}),
                parents.collect(),
            ));
        }
        let own = directory
            .held(person, role)
            .filter(|place| borne.iter().any(|(one, _)| one == place));
        users_parents.extend(own.map(|place| uid("Access", &access_id(&place.to_string(), &id))));
    }
    for (place, bearers) in directory.borne() {
        let parents = bearers.iter().map(|bearer| match bearer {
            Bearer::Enterprise => uid("Enterprise", enterprise),
            Bearer::Designation(other) => uid("Designation", &other.to_string()),
        });
        all.push(entity("Designation", &place.to_string(), json!({}), parents.collect()));
    }
    users_parents.extend(
        directory
            .held(person, role)
            .map(|place| uid("Designation", &place.to_string())),
    );

    all.push(entity(
        "Enterprise",
        enterprise,
        json!({
            "number": enterprise,
            "employsStaff": case["enterprise"]["employsStaff"],
            "startAuthorised": case["enterprise"]["startAuthorised"],
            "principals": directory.principals(),
        }),
        Vec::new(),
    ));
    let held = directory.held(person, "user");
    let lists: Vec<_> = held.map(|place| directory.applications(place)).collect();
    let some = lists.iter().flat_map(|list| match list {
        Applications::Every => [].iter(),
        Applications::Some(rows) => rows.iter(),
    });
    let some: Vec<_> = some
        .map(|(portal, article, name)| reference("Application", &application_id(portal, article, name)))
        .collect();
    all.push(entity(
        "User",
        person,
        json!({
            "ssin": user["ssin"],
            "role": role,
            "enterprise": reference("Enterprise", enterprise),
            "everyApplication": lists.contains(&&Applications::Every),
            "applications": some,
            "inOffice": directory.held(person, role).next().is_some(),
            "naturalPerson": user["naturalPerson"],
            "tie": user["tie"],
            "entitlement": user["entitlement"],
        }),
        users_parents,
    ));
    all
}
