//! Generated questions with every fact told: ordinary permitted ones of every kind, and such ones with some facts changed.

use crate::rulebook::{Row, Rulebook};
use fastrand::Rng;
use lra_core::decision::{DENY_RULES, FACTS, Question};
use lra_core::delegation::Designations;
use lra_core::time::Instant;
use serde_json::{Value, json};

const DAY: i64 = 86_400_000;
const SSIN: &str = "79041512347";
const OWN: &str = "0732861031";
const OTHERS: [&str; 2] = ["0732863011", "82091534718"];
const USER: &str = "user-7";
const MANAGERS: [&str; 3] = [
    "principal-access-manager",
    "co-principal-access-manager",
    "access-manager",
];

/// The instant that every case is decided for.
#[must_use]
pub fn at() -> Instant {
    "2026-11-22T10:15:30Z".parse().unwrap()
}

/// Makes cases, the same ones for the same seed.
pub struct Generator {
    random: Rng,
    rows: Vec<Row>,
    articles: Vec<String>,
    kinds: Vec<String>,
    /// The place of a fact and the values that it may be given.
    changes: Vec<(&'static str, Vec<Value>)>,
}

impl Generator {
    /// One that takes its applications and kinds of key from this rulebook.
    #[must_use]
    pub fn new(seed: u64, rulebook: &Rulebook) -> Self {
        let mut articles: Vec<_> = rulebook.rows.iter().map(|row| row.article.clone()).collect();
        articles.sort();
        articles.dedup();
        let rules = Question::ApplicationAccess.rules().intersection(DENY_RULES);
        let changed = FACTS
            .iter()
            .filter(|row| rules.iter().any(|rule| rule.row().reads.contains(row.fact)));
        // These follow from others, and are changed with them.
        let changed = changed
            .filter(|row| !["enterprise.designations", "user.reference", "mandate.applications"].contains(&row.id()));
        let changes = changed.map(|row| {
            let alphabet = row.alphabet_at(at());
            let mut values: Vec<Value> = alphabet.iter().map(|value| serde_json::from_str(value).unwrap()).collect();
            match row.id() {
                "key.holder" => values.push(SSIN.into()),
                "application.data-owner" | "mandate.mandator" => {
                    values.extend([OWN, OTHERS[0], OTHERS[1]].map(Value::from));
                }
                _ => {}
            }
            (row.path().strip_prefix("/facts").unwrap(), values)
        });
        let mut kinds: Vec<_> = rulebook.kinds.iter().map(|kind| kind.name.clone()).collect();
        kinds.extend(["future-key".to_owned(), "none".to_owned()]);
        Self {
            random: Rng::with_seed(seed),
            rows: rulebook.rows.clone(),
            articles,
            kinds,
            changes: changes.collect(),
        }
    }

    /// The next case: its facts.
    pub fn case(&mut self) -> Value {
        let article = self.random.choice(&self.articles).unwrap().clone();
        let listed: Vec<_> = self.rows.iter().filter(|row| row.article == article).cloned().collect();
        let row = self.random.choice(listed).unwrap();
        let mut case = self.ordinary(&row);
        let designations = if self.chance(6) {
            self.any_designations(&row)
        } else if self.chance(20) {
            self.changed_designations(&case)
        } else {
            Value::Null
        };
        // Some that come by chance contradict each other, and are refused when they are read.
        if lra_core::json::read::<Designations>(&designations.to_string()).is_ok() {
            case["enterprise"]["designations"] = designations;
        }
        if self.chance(4) {
            self.rename(&mut case);
        }
        if self.chance(8) {
            case["mandate"]["applications"] = self.applications(&row);
        }
        let changes = match self.random.u8(0..10) {
            0..4 => 0,
            4..6 => 1,
            6..8 => 2,
            _ => self.random.usize(3..7),
        };
        for _ in 0..changes {
            let (place, values) = &self.changes[self.random.usize(..self.changes.len())];
            *case.pointer_mut(place).unwrap() = values[self.random.usize(..values.len())].clone();
        }
        case
    }

    /// The facts of one user about each application of the catalogue, the rest alike: an access manager with their own data.
    pub fn every_application(&mut self) -> Vec<Value> {
        let row = self.rows.iter().find(|row| row.article == "3.1.c").cloned().unwrap();
        let mut case = self.ordinary(&row);
        case["user"]["role"] = "access-manager".into();
        case["enterprise"]["designations"] = self.designations("access-manager", "\"all\"");
        case["enterprise"]["employsStaff"] = true.into();
        case["application"]["channel"] = "portal".into();
        case["application"]["dataOwner"] = OWN.into();
        case["key"]["kind"] = "eid".into();
        case["user"]["tie"] = "employee".into();
        let listed = self.rows.iter().filter(|row| row.article == row.listed_under);
        let cases = listed.map(|row| {
            let mut case = case.clone();
            name(&mut case, &row.portal, &row.article, &row.name);
            case
        });
        cases.collect()
    }

    fn chance(&mut self, percent: u8) -> bool {
        self.random.u8(0..100) < percent
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        self.random.choice(words.iter().copied()).unwrap()
    }

    /// A case in which all is as it should be, of an application and a user, a key, a channel and a basis that fit it.
    fn ordinary(&mut self, row: &Row) -> Value {
        let role = match &*row.article {
            "3.1.b" => self.pick(&["curator", "curator-user"]),
            "3.1.d" | "3.2.c" | "3.2.d" => self.pick(&["user", "user", "access-manager"]),
            "3.1.c" | "3.2.b" | "3.2.e" => {
                let manager = self.pick(&MANAGERS);
                self.pick(&[manager, manager, "user"])
            }
            _ => {
                let manager = self.pick(&MANAGERS);
                self.pick(&[manager, "user", "none", "curator", "curator-user"])
            }
        };
        let app = format!(
            "[{}]",
            json!({ "portal": row.portal, "article": row.listed_under, "name": row.name })
        );
        let designations = self.designations(role, &app);
        let manages = MANAGERS.contains(&role);
        let employs = !manages || self.chance(80);
        let tie = match (manages, employs) {
            (true, false) => self.pick(&["head", "director", "partner"]),
            _ => self.pick(&["employee", "head", "executive", "director", "partner"]),
        };
        let enterprises = matches!(&*row.article, "3.1.c" | "3.1.d" | "3.2.b" | "3.2.c" | "3.2.d" | "3.2.e");
        let basis = match (enterprises, self.random.u8(0..10)) {
            (false, 0..=7) | (true, 0..=4) => "none",
            (_, 5..=6 | 8) if row.article != "3.2.c" => "provider",
            _ => "mandate",
        };
        let owner = if basis == "none" { OWN } else { self.pick(&OTHERS) };
        let kind = self.kind(row);
        let channel = match self.random.u8(0..20) {
            0 => "file-transfer",
            1 => "message-queue",
            2 => "other-accepted",
            _ => "portal",
        };
        let signature_use = if row.portal == "ehealth" || row.name == "Formulaire électronique de demande d’accès" {
            self.pick(&["none", "enter-portal", "use-service"])
        } else {
            "none"
        };
        let certificates: &[&str] = if channel == "portal" {
            &["qualified", "accepted-type"]
        } else {
            &["qualified", "accepted-type", "eid-signature"]
        };
        let mandate_kind = if row.article == "3.2.c" {
            "tax"
        } else {
            self.pick(&["general", "tax", "social-security", "citizen"])
        };
        let provider = self.pick(&["other", "other", "approved-secretariat"]);
        let passed_on = self.chance(30);
        let mentions = Self::all(&self.changes, "/provider/contractMentions");
        json!({
            "key": {
                "kind": kind,
                "state": "active",
                "holder": SSIN,
                "handedOver": false,
                "authenticationCertificate": "active",
                "signatureCertificate": "active",
                "holderProof": self.pick(&["high", "substantial", "low"]),
                "unlocking": "none",
                "newCredentialsRequested": true,
                "loss": "none",
                "lossReportedAt": moment(-1),
                "lossRecipient": "nobody",
                "lossActedOn": false,
                "phoneLost": false,
                "phoneOperatorTold": false,
                "phoneKeysRemoved": false,
                "cardLost": false,
                "cardLossDeclared": false,
                "numberChanged": self.random.bool(),
                "oldNumberKeyRemoved": !self.chance(5),
                "issuer": self.pick(&["administration", "administration", "recognised-service", "notified-scheme"]),
                "recognitionEnds": "none",
                "termsAccepted": true,
                "email": "current",
                "secretLength": self.random.u8(15..30),
                "secretElements": ["letter", "digit", "symbol"],
                "secretEasilyGuessed": false,
                "secretAssigned": false,
                "secretChangedAt": moment(-30),
                "credentialsSentApart": true,
            },
            "user": {
                "ssin": SSIN,
                "reference": USER,
                "role": role,
                "enterprise": OWN,
                "naturalPerson": true,
                "tie": tie,
                "worksForEnterprise": true,
                "holdsFunction": true,
                "entitlement": "required-capacity",
                "information": "confirmed",
            },
            "enterprise": {
                "employsStaff": employs,
                "startAuthorised": true,
                "designations": designations,
            },
            "application": {
                "portal": row.portal,
                "article": row.article,
                "name": row.name,
                "channel": channel,
                "act": self.pick(&["consult", "declare", "modify"]),
                "declaration": self.pick(&["dimona", "dmfa", "nsso-modification", "social-risk"]),
                "dataOwner": owner,
                "dataBasis": basis,
                "quarter": "2026Q3",
                "usernameAndPasswordHeld": true,
                "privateKeyHeld": true,
                "certificate": self.pick(certificates),
                "signatureCertificateUse": signature_use,
                "purposeDefined": true,
                "keptNoLongerThanNeeded": true,
                "personsInformed": true,
                "accessGiven": true,
            },
            "message": {
                "content": self.pick(&["allowed", "nothing-sent"]),
                "rectificationRequested": "none",
                "rectified": false,
            },
            "provider": {
                "kind": provider,
                "secretariatAffiliated": provider == "approved-secretariat" || self.random.bool(),
                "contractConcluded": true,
                "contractPeriod": { "start": moment(-400) },
                "contractMentions": mentions,
                "othersDesignated": 1,
                "declared": true,
                "ownerEmploysStaff": true,
                "relationEnded": self.pick(&["none", "none", &moment(30)]),
                "endReported": true,
                "choiceDocumented": true,
                "securityWatched": true,
                "rolesLaidDown": true,
            },
            "mandate": {
                "kind": mandate_kind,
                "accepted": moment(-50),
                "period": { "start": moment(-50), "end": moment(9) },
                "revoked": self.pick(&["none", "none", &moment(1)]),
                "renounced": self.pick(&["none", "none", &moment(1)]),
                "mandator": owner,
                "applications": self.pick_json(&["\"all\"", &app]),
                "acts": ["consult", "declare", "modify"],
                "firstQuarter": "2024Q1",
                "lastQuarter": self.pick(&["none", "2026Q4"]),
                "passedOn": passed_on,
                "receivedApplications": "all",
                "receivedActs": ["consult", "declare", "modify"],
                "receivedPeriod": { "start": moment(-100), "end": moment(10) },
                "receivedFirstQuarter": "2020Q1",
                "receivedLastQuarter": "none",
                "directoryNumberHeld": true,
                "availability": "competent-directorate",
            },
        })
    }

    /// The fullest value of a set.
    fn all(changes: &[(&str, Vec<Value>)], place: &str) -> Value {
        let (_, values) = changes.iter().find(|(known, _)| *known == place).unwrap();
        let length = |value: &&Value| value.as_array().map_or(0, Vec::len);
        values.iter().max_by_key(length).unwrap().clone()
    }

    fn pick_json(&mut self, texts: &[&str]) -> Value {
        serde_json::from_str(self.pick(texts)).unwrap()
    }

    /// A kind of key, seldom one that does not do for the row.
    fn kind(&mut self, row: &Row) -> String {
        if self.chance(15) || row.level == 0 {
            return self.random.choice(&self.kinds).unwrap().clone();
        }
        let enough: &[&str] = match row.level {
            1 => &[
                "password",
                "citizen-token",
                "eid",
                "itsme",
                "sms-code",
                "certificate",
                "authenticator-app",
            ],
            2 => &["citizen-token", "eid", "itsme", "certificate"],
            _ => &["eid", "itsme", "certificate", "authenticator-app", "european-eid"],
        };
        self.pick(enough).to_owned()
    }

    /// Sound designations of an enterprise, the user's in that role among them, `app` what a user is designated for.
    fn designations(&mut self, role: &str, app: &str) -> Value {
        let mut list = vec![designation(
            "principal-1",
            "principal-access-manager",
            "enterprise",
            -900,
        )];
        let mut above = "principal-1";
        if self.chance(40) {
            list.push(designation(
                "co-principal-1",
                "co-principal-access-manager",
                "enterprise",
                -800,
            ));
            above = self.pick(&["principal-1", "co-principal-1"]);
        }
        if self.chance(50) {
            list.push(designation("manager-1", "access-manager", above, -600));
            if self.chance(40) {
                let count = list.len() - 1;
                list[count]["applications"] = self.pick_json(&["\"all\"", app]);
            }
            if role == "user" {
                above = "manager-1";
            }
        }
        match role {
            "principal-access-manager" => list[0]["person"] = USER.into(),
            "co-principal-access-manager" | "curator" => list.push(designation(USER, role, "enterprise", -300)),
            "access-manager" => {
                let by = self.pick(&["enterprise", above]);
                list.push(designation(USER, role, by, -300));
            }
            "user" => {
                let mut own = designation(USER, role, above, -300);
                own["applications"] = self.pick_json(&["\"all\"", app, app, app]);
                list.push(own);
                if self.chance(15) {
                    let mut second = designation(USER, role, "principal-1", -200);
                    second["applications"] = self.pick_json(&["[]", "\"all\"", app]);
                    list.push(second);
                }
            }
            "curator-user" => {
                list.push(designation("curator-1", "curator", "enterprise", -700));
                list.push(designation(USER, role, "curator-1", -300));
            }
            _ => {}
        }
        if role == "principal-access-manager" {
            for other in &mut list {
                if other["by"] == "principal-1" {
                    other["by"] = USER.into();
                }
            }
        } else if self.chance(10) {
            // A hand-over: who came later stands in for the principal of before.
            list[0]["end"] = moment(-100).into();
            let mut successor = designation("principal-2", "principal-access-manager", "enterprise", -100);
            successor["takesOverFrom"] = "principal-1".into();
            list.push(successor);
        }
        Value::Array(list)
    }

    /// One thing about one of the designations becomes other than it was.
    fn changed_designations(&mut self, case: &Value) -> Value {
        let app = json!([{
            "portal": case["application"]["portal"],
            "article": case["application"]["article"],
            "name": case["application"]["name"],
        }]);
        let mut list = case["enterprise"]["designations"].as_array().unwrap().clone();
        let place = self.random.usize(..list.len());
        let one = &mut list[place];
        match self.random.u8(0..10) {
            0 => {
                list.remove(place);
            }
            1 => {
                one["end"] = self
                    .pick(&[&moment(0), &moment(1), &format!("{}", at().plus_milliseconds(1))])
                    .into()
            }
            2 => one["start"] = self.pick(&[&moment(-950), &moment(-1), &moment(0), &moment(1)]).into(),
            3 => one["role"] = self.any_role().into(),
            4 => one["by"] = self.any_designator().into(),
            5 | 6 => one["applications"] = self.pick_json(&["[]", "\"all\"", PUBLIATO, &app.to_string()]),
            7 => {
                one.as_object_mut().unwrap().remove("applications");
            }
            8 => list.push(designation(
                "principal-3",
                "principal-access-manager",
                "enterprise",
                -50,
            )),
            _ => one["takesOverFrom"] = self.any_designator().replace("enterprise", "manager-1").into(),
        }
        for one in &mut list {
            if one.get("end").is_some() && one["end"].as_str() <= one["start"].as_str() {
                one["end"] = moment(9).into();
            }
        }
        Value::Array(list)
    }

    fn any_role(&mut self) -> &'static str {
        let manager = self.pick(&MANAGERS);
        self.pick(&[manager, manager, "user", "user", "curator", "curator-user"])
    }

    fn any_designator(&mut self) -> &'static str {
        self.pick(&[
            "enterprise",
            "enterprise",
            "principal-1",
            "principal-1",
            "principal-2",
            "manager-1",
            "co-principal-1",
            "curator-1",
            USER,
        ])
    }

    /// Designations by chance, cycles and gaps among them.
    fn any_designations(&mut self, row: &Row) -> Value {
        let count = self.random.usize(0..7);
        let list = (0..count).map(|_| {
            let person = self.any_designator().replace("enterprise", USER);
            let (role, by) = (self.any_role(), self.any_designator());
            let mut one = designation(
                &person,
                role,
                by,
                self.random.choice([-900, -600, -600, -300, 0]).unwrap(),
            );
            if self.chance(60) {
                one["applications"] = self.applications(row);
            }
            if self.chance(10) {
                one["end"] = moment(1).into();
            }
            if self.chance(10) {
                one["takesOverFrom"] = self.any_designator().replace("enterprise", "manager-1").into();
            }
            one
        });
        Value::Array(list.collect())
    }

    fn applications(&mut self, row: &Row) -> Value {
        let article = self.random.choice([&row.article, &row.listed_under]).unwrap();
        let own = json!({ "portal": row.portal, "article": article, "name": row.name });
        let both = match PUBLIATO.contains(&row.name) {
            true => format!("[{own}]"),
            false => format!("[{own},{}", &PUBLIATO[1..]),
        };
        self.pick_json(&["\"all\"", "[]", PUBLIATO, &both, &format!("[{own}]")])
    }

    /// Another article, portal or name than the row's.
    fn rename(&mut self, case: &mut Value) {
        let application = &case["application"];
        let [portal, article, word] = ["portal", "article", "name"].map(|member| application[member].as_str().unwrap());
        let (mut portal, mut article, mut word) = (portal.to_owned(), article.to_owned(), word.to_owned());
        match self.random.u8(0..3) {
            0 => portal = self.pick(&["social-security", "federal", "ehealth"]).to_owned(),
            1 => article = self.random.choice(&self.articles).unwrap().clone(),
            _ => {
                word = self
                    .pick(&["Tax-on-web", "publiato", "Une application nouvelle"])
                    .to_owned()
            }
        }
        name(case, &portal, &article, &word);
    }
}

const PUBLIATO: &str = r#"[{"portal":"social-security","article":"3.1.c","name":"Publiato"}]"#;

fn name(case: &mut Value, portal: &str, article: &str, name: &str) {
    case["application"]["portal"] = portal.into();
    case["application"]["article"] = article.into();
    case["application"]["name"] = name.into();
}

/// The instant so many days from that of the decision.
fn moment(days: i64) -> String {
    at().plus_milliseconds(days * DAY).to_string()
}

fn designation(person: &str, role: &str, by: &str, start: i64) -> Value {
    json!({ "person": person, "role": role, "by": by, "start": moment(start) })
}
