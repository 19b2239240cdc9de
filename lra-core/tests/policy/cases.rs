//! Ordinary permitted cases, the hand-written vectors built on them, and cases made from the alphabets of the facts.

use lra_core::decision::{Decision, FACTS, FactId, FactRow, Facts, Outcome, Question, RULES, RuleId, Verdict};
use lra_core::engine::Engine;
use lra_core::json::QuestionDocument;
use lra_core::rulebook::Rulebook;
use lra_core::time::Instant;
use proptest::prelude::ProptestConfig;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A hand-written vector, with the question it comes to.
pub struct Vector {
    /// `<rule>/<number>`, counted from 1.
    pub name: String,
    pub rule: RuleId,
    /// The ordinary case that it changes.
    pub base: String,
    pub question: Value,
    /// Places of facts with the value they are given, or none where the fact is taken away.
    pub changes: Vec<(String, Option<Value>)>,
    pub verdict: Verdict,
    pub reasons: Vec<Value>,
    pub outcome: Outcome,
}

impl Vector {
    /// Whether it is decided by the rulebook in force.
    pub fn by_default_rulebook(&self) -> bool {
        self.question.get("rulebook").is_none()
    }
}

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors")
}

pub fn text_of(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The rulebooks that the library brings along, and the one that the vectors name `other`.
pub fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(new_engine)
}

pub fn new_engine() -> Engine {
    let other = Rulebook::from_toml(&other_rulebook()).unwrap();
    Engine::new([&[other], &Rulebook::embedded()[..]].concat()).unwrap()
}

/// The text of the rulebook `other`: the latest one with these values.
pub fn other_rulebook() -> String {
    let values = [
        ("organisation.review-interval-months", "6"),
        ("officer.statutory-appointment-accepted", "false"),
        ("officer.role-maximum-months", "6"),
        ("officer.role-warning-days", "60"),
        (
            "applicant.accepted-documents",
            r#"["belgian-identity-card", "belgian-foreigner-card", "belgian-passport"]"#,
        ),
        ("applicant.document-report-check-required", "false"),
        ("applicant.contact-validation-maximum-days", "7"),
        ("applicant.required-steps", r#"["presence", "document"]"#),
        ("applicant.tolerated-name-differences", r#"["accents"]"#),
        ("activation.tries-limit", "3"),
        ("activation.permit-maximum-hours", "1"),
        ("secret.minimum-length", "20"),
        ("secret.symbol-required", "false"),
        ("secret.minimum-length-elsewhere", "8"),
        ("secret.maximum-age-days", "30"),
        ("key.notified-schemes-recognised", "false"),
        ("provider.contract-mentions", r#"["security", "audits"]"#),
        ("key.holder-proof-counts", "true"),
        ("key.strong-replaces-certificate", "true"),
        ("channel.signature-certificate-batch-only", "false"),
    ];
    // It came into force before all others, so that a decision takes it only where the question names it.
    let [.., text] = Rulebook::embedded_toml();
    let mut text = text
        .replace("version = \"2025.1\"", "version = \"other\"")
        .replace("effective-from = \"2025-03-26\"", "effective-from = \"2017-01-01\"");
    for (path, value) in values {
        let (before, parameter) = text.split_once(&format!("[{path}]\nvalue = ")).unwrap();
        let (_, after) = parameter.split_once("\nsource = ").unwrap();
        text = format!("{before}[{path}]\nvalue = {value}\nsource = {after}");
    }
    // What is no parameter of its own: levels of proofs (none for the lowest), a key that is not available for one
    // application, and two applications that are withdrawn, one of them later.
    let lines = [
        ("proof = \"substantial\"", "annex = \"token\""),
        ("proof = \"high\"", "annex = \"strong\""),
        ("name = \"Rina\"", "withdrawn-from = \"2026-11-01\""),
        ("name = \"BelgianIDpro\"", "withdrawn-from = \"2026-12-01\""),
    ];
    for (line, more) in lines {
        let (before, after) = text.split_once(&format!("{line}\n")).unwrap();
        text = format!("{before}{line}\n{more}\n{after}");
    }
    text + "\n[[unavailable-key]]\nkind = \"authenticator-app\"\nportal = \"social-security\"\nname = \"Publiato\"\n\
            source = \"a test\"\n"
}

/// The ordinary permitted case of a question.
pub fn base(question: Question) -> Value {
    base_named(question.code())
}

/// An ordinary permitted case: that of a question, or `<question>-<case>` where a question has several.
pub fn base_named(name: &str) -> Value {
    let path = folder().join("base").join(format!("{name}.json"));
    serde_json::from_str(&text_of(&path)).unwrap()
}

/// Every ordinary permitted case of a question, by name, that of the question itself first.
pub fn bases(question: Question) -> &'static [(String, Value)] {
    static BASES: OnceLock<Vec<Vec<(String, Value)>>> = OnceLock::new();
    let bases = BASES.get_or_init(|| {
        let files = std::fs::read_dir(folder().join("base")).unwrap();
        let mut names: Vec<String> = files
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
            .collect();
        names.sort();
        let all: Vec<(String, Value)> = names
            .into_iter()
            .map(|name| (name.clone(), base_named(&name)))
            .collect();
        let of = |question: &Question| {
            let code = question.code();
            all.iter().filter(move |(_, base)| base["question"] == code)
        };
        Question::ALL
            .iter()
            .map(|question| of(question).cloned().collect())
            .collect()
    });
    let place = Question::ALL.iter().position(|one| *one == question).unwrap();
    &bases[place]
}

/// The instant of the ordinary cases.
pub fn at() -> Instant {
    "2026-11-22T10:15:30.000Z".parse().unwrap()
}

pub fn vectors() -> &'static [Vector] {
    static VECTORS: OnceLock<Vec<Vector>> = OnceLock::new();
    VECTORS.get_or_init(|| {
        let mut files: Vec<PathBuf> = std::fs::read_dir(folder().join("rules"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        files.sort();
        let mut vectors: Vec<Vector> = Vec::new();
        for line in files.iter().map(|file| text_of(file)).flat_map(lines) {
            let vector = vector(&line, &vectors);
            vectors.push(vector);
        }
        vectors
    })
}

fn lines(text: String) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn vector(line: &Value, before: &[Vector]) -> Vector {
    for member in line.as_object().unwrap().keys() {
        let known = [
            "rule", "question", "base", "why", "rulebook", "change", "absent", "verdict", "reasons", "outcome",
        ];
        assert!(known.contains(&member.as_str()), "{member}");
    }
    let rule = rule(line["rule"].as_str().unwrap());
    let mut changes: Vec<(String, Option<Value>)> = Vec::new();
    for (path, value) in line.get("change").and_then(Value::as_object).into_iter().flatten() {
        changes.push((path.clone(), Some(value.clone())));
    }
    for path in line.get("absent").and_then(Value::as_array).into_iter().flatten() {
        changes.push((path.as_str().unwrap().to_owned(), None));
    }
    let asked = line["question"].as_str().unwrap();
    let base = line.get("base").map_or(asked, |base| base.as_str().unwrap()).to_owned();
    let mut question = base_named(&base);
    assert_eq!(question["question"], asked, "{base}");
    apply(&mut question, &changes);
    if let Some(rulebook) = line.get("rulebook") {
        question["rulebook"] = rulebook.clone();
    }
    let number = 1 + before.iter().filter(|earlier| earlier.rule == rule).count();
    Vector {
        name: format!("{}/{number}", rule.row().id()),
        rule,
        base,
        question,
        changes,
        verdict: verdict(line["verdict"].as_str().unwrap()),
        reasons: line
            .get("reasons")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default(),
        outcome: serde_json::from_value(line["outcome"].clone()).unwrap(),
    }
}

pub fn rule(id: &str) -> RuleId {
    let row = RULES.iter().find(|row| row.id() == id);
    row.unwrap_or_else(|| panic!("no rule {id}")).rule
}

fn verdict(code: &str) -> Verdict {
    let all = [
        Verdict::Satisfied,
        Verdict::Violated,
        Verdict::Unknown,
        Verdict::NotApplicable,
    ];
    all.into_iter().find(|verdict| verdict.code() == code).unwrap()
}

/// Gives facts other values, or takes them away.
pub fn apply(question: &mut Value, changes: &[(String, Option<Value>)]) {
    for (path, value) in changes {
        set(question, path, value.clone());
    }
}

pub fn set(question: &mut Value, path: &str, value: Option<Value>) {
    let ["", "facts", group, name] = path.split('/').collect::<Vec<_>>()[..] else {
        panic!("{path} is not the place of a fact");
    };
    let facts = question["facts"].as_object_mut().unwrap();
    let group = facts.entry(group).or_insert_with(|| Value::Object(Map::new()));
    let group = group.as_object_mut().unwrap();
    match value {
        Some(value) => drop(group.insert(name.to_owned(), value)),
        None => drop(group.remove(name)),
    }
}

/// The question as text: members in a fixed order, so that it does not depend on the features of `serde_json`.
pub fn text(question: &Value) -> String {
    let mut members = Vec::new();
    for name in ["v", "id", "question", "at", "rulebook", "lang", "nearestPermit"] {
        members.extend(question.get(name).map(|value| format!("\"{name}\":{value}")));
    }
    let mut groups: Vec<(&str, Vec<String>)> = Vec::new();
    for row in &FACTS {
        let Some(value) = question.pointer(row.path()) else {
            continue;
        };
        let ["", "facts", group, name] = row.path().split('/').collect::<Vec<_>>()[..] else {
            panic!("{} is not the place of a fact", row.path());
        };
        let member = format!("\"{name}\":{}", sorted(value));
        match groups.last_mut().filter(|(last, _)| *last == group) {
            Some((_, members)) => members.push(member),
            None => groups.push((group, vec![member])),
        }
    }
    let groups = groups
        .iter()
        .map(|(group, members)| format!("\"{group}\":{{{}}}", members.join(",")));
    members.push(format!("\"facts\":{{{}}}", groups.collect::<Vec<_>>().join(",")));
    format!("{{{}}}", members.join(","))
}

/// JSON with the members of each object in the order of their names.
fn sorted(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            let members = members
                .iter()
                .map(|(name, value)| format!("\"{name}\":{}", sorted(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(sorted).collect::<Vec<_>>().join(",")),
        scalar => scalar.to_string(),
    }
}

pub fn document(question: &Value) -> QuestionDocument {
    QuestionDocument::parse(question.to_string().as_bytes(), None).unwrap_or_else(|error| panic!("{error}: {question}"))
}

/// What a decision says of one rule, without texts: verdict, reasons or missing facts, and the duty.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    pub rule: RuleId,
    pub verdict: Verdict,
    pub reasons: Vec<Value>,
    pub missing: Vec<FactId>,
    pub duty: Option<Value>,
}

pub fn found(decision: &Decision<'_>) -> Vec<Found> {
    let duties: Vec<_> = decision.duties().collect();
    let duty = |rule| {
        let duty = duties.iter().find(|duty| duty.rule == rule)?;
        Some(json!([duty.code, duty.due_by, duty.status.code()]))
    };
    let findings = decision.findings();
    findings
        .map(|finding| Found {
            rule: finding.rule,
            verdict: finding.verdict,
            reasons: finding
                .reasons
                .iter()
                .map(|reason| serde_json::to_value(reason).unwrap())
                .collect(),
            missing: finding.missing.iter().collect(),
            duty: duty(finding.rule),
        })
        .collect()
}

/// The facts that a question may be told.
pub fn rows(question: Question) -> Vec<&'static FactRow> {
    question.facts().iter().map(FactId::row).collect()
}

/// Values that are given as JSON.
pub fn read(values: Vec<String>) -> Vec<Value> {
    let read = |value: &String| serde_json::from_str(value).unwrap();
    values.iter().map(read).collect()
}

/// Every value a test gives to a fact: its alphabet at the instant of the ordinary cases, and what the vectors give it.
pub fn values(row: &FactRow) -> &'static [Value] {
    static VALUES: OnceLock<Vec<Vec<Value>>> = OnceLock::new();
    let all = VALUES.get_or_init(|| {
        let alphabets = FACTS.iter().map(|row| row.alphabet_in(at(), &told()));
        let mut all: Vec<Vec<Value>> = alphabets.map(read).collect();
        for (path, value) in vectors().iter().flat_map(|vector| &vector.changes) {
            let position = FACTS.iter().position(|row| row.path() == path);
            let values = &mut all[position.unwrap_or_else(|| panic!("no fact at {path}"))];
            values.extend(value.clone().filter(|value| !values.contains(value)));
        }
        all
    });
    &all[row.fact as usize]
}

/// What the ordinary cases tell together, the earlier question first: some values of some facts follow from it.
fn told() -> Facts {
    let mut told = Value::Object(Map::new());
    for (_, base) in Question::ALL.iter().flat_map(|question| bases(*question)) {
        for row in FACTS.iter().filter(|row| base.pointer(row.path()).is_some()) {
            let mut case = json!({ "facts": told });
            if case.pointer(row.path()).is_none() {
                set(&mut case, row.path(), base.pointer(row.path()).cloned());
            }
            told = case["facts"].take();
        }
    }
    lra_core::json::read(&told.to_string()).unwrap()
}

/// A case of the question by a row of numbers: most facts as in an ordinary case, the others absent or any value.
pub fn scattered(question: Question, picks: &[u8]) -> Value {
    let bases = bases(question);
    let (_, base) = &bases[usize::from(picks[picks.len() - 1]) % bases.len()];
    let mut case = base.clone();
    for (row, pick) in rows(question).into_iter().zip(picks.iter().cycle()) {
        match pick {
            0..160 => {}
            160..190 => set(&mut case, row.path(), None),
            pick => set(&mut case, row.path(), picked(row, *pick)),
        }
    }
    case
}

fn picked(row: &FactRow, pick: u8) -> Option<Value> {
    let values = values(row);
    values.get(usize::from(pick) % values.len()).cloned()
}

/// A permitted case of the question: this ordinary one after those single changes that leave it permitted.
pub fn permitted(question: Question, base: &Value, steps: &[(u8, u8)]) -> Value {
    let rows = rows(question);
    let mut case = base.clone();
    for (place, pick) in steps {
        let row = rows[usize::from(*place) % rows.len()];
        let mut next = case.clone();
        set(&mut next, row.path(), picked(row, *pick).filter(|_| *pick > 30));
        let document = document(&next);
        if document.decide(engine()).unwrap().outcome() == Outcome::Permit {
            case = next;
        }
    }
    case
}

pub fn facts(case: &Value) -> Facts {
    lra_core::json::read(&case["facts"].to_string()).unwrap()
}

/// So many random cases; more where the environment asks for a long run with `PROPTEST_CASES`. Each case here decides
/// hundreds of questions, so it counts for fifty.
pub fn config(cases: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    let asked = std::env::var_os("PROPTEST_CASES").map_or(0, |_| default.cases / 50);
    ProptestConfig {
        cases: cases.max(asked),
        failure_persistence: None,
        ..default
    }
}
