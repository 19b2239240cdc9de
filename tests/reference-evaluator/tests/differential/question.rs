//! Questions drawn from the fact table.

use lra_core::decision::{FactRow, Question, VOCABULARIES};
use lra_core::time::Instant;
use serde_json::{Map, Value, json};

use crate::applications::Applications;
use crate::designations::Drawing;
use crate::random::Random;
use crate::{access, moments, names, numbers};

/// The steps of a documented identification.
const STEPS: [&str; 7] = [
    "presence",
    "document",
    "authenticity",
    "photo",
    "register-search",
    "register-comparison",
    "contact-validation",
];

/// A fact and its alphabet.
struct Fact {
    row: &'static FactRow,
    alphabet: Vec<Value>,
}

/// Every question with the facts it may be told.
pub struct Table {
    questions: Vec<(Question, Vec<Fact>)>,
    applications: Applications,
}

/// A fact with the value it is given, or none.
type Told<'a> = (&'a Fact, Option<Value>);

impl Table {
    pub fn new() -> Self {
        let fact = |row: &'static FactRow| Fact {
            row,
            alphabet: serde_json::from_str(row.alphabet()).unwrap_or_else(|error| panic!("{}: {error}", row.id())),
        };
        let facts = |question: Question| question.facts().iter().map(|id| fact(id.row())).collect();
        Self {
            questions: Question::ALL.map(|question| (question, facts(question))).into(),
            applications: Applications::new(),
        }
    }

    /// A question as JSON.
    pub fn draw(&self, random: &mut Random) -> (Question, Value) {
        // The one with the most rules comes last, and comes more often.
        let last = i64::try_from(self.questions.len()).unwrap_or(1) - 1;
        let index = random.between(0, last + 2).min(last);
        let (question, facts) = &self.questions[usize::try_from(index).unwrap_or(0)];
        draw(*question, facts, &self.applications, random)
    }
}

fn draw(question: Question, table: &[Fact], applications: &Applications, random: &mut Random) -> (Question, Value) {
    let at = moments::decision(random);
    let mut values: Vec<Told<'_>> = table
        .iter()
        .map(|fact| (fact, Some(resolved(&fact.alphabet[0], at))))
        .collect();
    if table.iter().any(|fact| fact.row.id().starts_with("applicant.")) && random.chance(60) {
        person(&mut values, random);
    }
    for (id, percent, value) in [
        ("officer.employment", 10, json!("subcontractor")),
        // Link and code without e-mail.
        ("applicant.link-channel", 15, json!("sms")),
        ("applicant.contact-used", 15, json!([])),
    ] {
        if random.chance(percent) {
            set(&mut values, id, value);
        }
    }
    if random.chance(15) {
        omit(&mut values, random);
    }
    if random.chance(80) {
        for (id, value) in access::draw(applications, at, random) {
            set(&mut values, id, value);
        }
    }
    // Most questions differ from the ordinary one in a few facts, some in many.
    let (changed, percent) = random.pick(&[(0, 0), (1, 0), (1, 0), (2, 0), (3, 0), (5, 0), (0, 10), (0, 40)]);
    for _ in 0..changed {
        let index = random.between(0, i64::try_from(values.len()).unwrap_or(1) - 1);
        let (fact, value) = &mut values[usize::try_from(index).unwrap_or(0)];
        *value = other(fact, at, applications, random);
    }
    for (fact, value) in &mut values {
        if random.chance(percent) {
            *value = other(fact, at, applications, random);
        }
    }
    refer(&mut values);
    let mut facts = Map::new();
    for (fact, value) in values {
        let mut path = fact.row.path().split('/').skip(2);
        if let (Some(group), Some(name), Some(value)) = (path.next(), path.next(), value) {
            facts.entry(group).or_insert_with(|| json!({}))[name] = value;
        }
    }
    (
        question,
        json!({ "v": 1, "question": question.code(), "at": at, "facts": facts }),
    )
}

/// A value of an alphabet, its `@` or `#` made an instant or a day.
fn resolved(value: &Value, at: Instant) -> Value {
    match value {
        Value::String(text) if text.starts_with(['@', '#']) => {
            let days: i64 = text[1..].trim_end_matches('d').parse().unwrap_or(0);
            if text.starts_with('@') {
                json!(at.plus_milliseconds(days * 86_400_000))
            } else {
                json!(moments::day_from(at.brussels_date(), days))
            }
        }
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), resolved(value, at)))
            .collect(),
        Value::Array(items) => items.iter().map(|item| resolved(item, at)).collect(),
        other => other.clone(),
    }
}

/// Puts the values of other facts in the place of words that name them (`=user.reference`); a value that names a fact without
/// one is left out, and so is a designation as nothing.
fn refer(values: &mut [Told<'_>]) {
    let known: Vec<(&str, Option<Value>)> = values
        .iter()
        .map(|(fact, value)| (fact.row.id(), value.clone()))
        .collect();
    for (_, value) in values {
        *value = value.take().and_then(|value| referred(value, &known));
    }
}

fn referred(value: Value, known: &[(&str, Option<Value>)]) -> Option<Value> {
    Some(match value {
        Value::String(text) if text.starts_with('=') => {
            let (_, named) = known.iter().find(|(id, _)| *id == &text[1..])?;
            referred(named.clone().filter(|value| value != "none")?, known)?
        }
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| Some((name, referred(value, known)?)))
            .collect::<Option<Map<_, _>>>()?
            .into(),
        Value::Array(items) => items
            .into_iter()
            .map(|item| referred(item, known))
            .collect::<Option<Vec<_>>>()?
            .into(),
        other => other,
    })
}

/// Another value of a fact, or none.
fn other(fact: &Fact, at: Instant, applications: &Applications, random: &mut Random) -> Option<Value> {
    match random.between(0, 99) {
        0..25 => None,
        25..70 => Some(resolved(&random.pick(&fact.alphabet), at)),
        _ => Some(wide(fact, at, applications, random)),
    }
}

/// Any value of the fact's type.
fn wide(fact: &Fact, at: Instant, applications: &Applications, random: &mut Random) -> Value {
    match fact.row.type_name() {
        "count" => json!(random.pick(&[0, 1, 2, 3, 4, 5, 6, 7, 100, u32::MAX])),
        "instant" => json!(moments::instant(at, random)),
        "instant-or-none" => json!(moments::instant(at, random)),
        "date" | "date-or-none" => json!(moments::day(at, random)),
        "period" => moments::period(at, random),
        "birth-date" => json!(moments::birth_date(random)),
        "ssin" => {
            let birth = moments::birth_date(random);
            json!(numbers::ssin(&birth, None, random))
        }
        "enterprise-number" => json!(numbers::enterprise(random)),
        "document-number" => json!(numbers::document(random)),
        "family-name" => json!(names::of_register(random).family),
        "first-names" => json!(names::of_register(random).first),
        "procedure-steps" => steps(at, random),
        "application-name" => json!(applications.draw(random).name),
        "application-list" => {
            let application = applications.draw(random);
            applications.list(&application, random)
        }
        "designations" => Drawing {
            at,
            user: "user-7",
            role: "user",
            application: &applications.draw(random),
            applications,
        }
        .draw(random),
        "person-reference" => json!(random.pick(&["user-7", "user-8", "user-9"])),
        "quarter" => json!(moments::quarter(random)),
        "quarter-or-none" => json!(if random.chance(30) {
            "none".to_owned()
        } else {
            moments::quarter(random)
        }),
        kind if kind.starts_with("set:") => subset(fact.row, random),
        _ => resolved(&random.pick(&fact.alphabet), at),
    }
}

/// Any words of the vocabulary.
fn subset(row: &FactRow, random: &mut Random) -> Value {
    let name = row.type_name().trim_start_matches("set:");
    let vocabulary = VOCABULARIES.iter().find(|vocabulary| vocabulary.name == name);
    let words = vocabulary.map_or(&[][..], |vocabulary| vocabulary.values);
    let chosen: Vec<&str> = words.iter().filter(|_| random.chance(40)).copied().collect();
    json!(chosen)
}

/// Steps of which some are missing, or not fully documented, or still to come.
fn steps(at: Instant, random: &mut Random) -> Value {
    let mut steps = Vec::new();
    for step in STEPS {
        if random.chance(3) {
            continue;
        }
        let mut documented = json!({ "step": step });
        for (part, value) in [("by", json!("officer-1")), ("evidence", json!("seen"))] {
            if random.chance(97) {
                documented[part] = value;
            }
        }
        if random.chance(97) {
            let moved = random.pick(&[0, 0, 0, -1, -1, -60_000, -3_600_000, -86_400_000, 1, 60_000]);
            documented["at"] = json!(at.plus_milliseconds(moved.min(random.pick(&[0, 0, 0, 60_000]))));
        }
        steps.push(documented);
    }
    json!(steps)
}

/// Gives a fact this value, if the question may be told it.
fn set(values: &mut [Told<'_>], id: &str, value: Value) {
    if let Some((_, place)) = values.iter_mut().find(|(fact, _)| fact.row.id() == id) {
        *place = Some(value);
    }
}

/// Leaves data out on one side, and mostly says so.
fn omit(values: &mut [Told<'_>], random: &mut Random) {
    let side = random.pick(&["document", "register"]);
    let mut omitted = Vec::new();
    for datum in ["name", "first-names", "birth-date", "sex"] {
        if random.chance(40) {
            let id = format!("applicant.{side}-{datum}");
            values
                .iter_mut()
                .filter(|(fact, _)| fact.row.id() == id)
                .for_each(|(_, value)| *value = None);
            if random.chance(90) {
                omitted.push(datum);
            }
        }
    }
    set(values, &format!("applicant.{side}-omits"), json!(omitted));
    if random.chance(20) {
        omit(values, random);
    }
}

/// A person as a register states them, and a document that states the same or nearly the same.
fn person(values: &mut [Told<'_>], random: &mut Random) {
    let register = names::of_register(random);
    let document = names::of_document(&register, random);
    let birth = moments::birth_date(random);
    let sex = random.pick(&["male", "female", "unspecified"]);
    let nearly = |text: &str, random: &mut Random| match random.between(0, 9) {
        0 => moments::birth_date(random),
        1 => text.chars().take(4).collect(),
        2 => text.chars().take(7).collect(),
        _ => text.to_owned(),
    };
    let number = match random.between(0, 9) {
        0 => numbers::placeholder(random),
        _ => {
            let of = nearly(&birth, random);
            numbers::ssin(&of, Some(sex), random)
        }
    };
    let same = random.chance(90);
    let other_sex = random.pick(&["male", "female", "unspecified"]);
    let mut set = |id, value| set(values, id, value);
    set("applicant.register-name", json!(register.family));
    set("applicant.register-first-names", json!(register.first));
    set("applicant.register-birth-date", json!(birth));
    set("applicant.register-sex", json!(sex));
    set("applicant.document-name", json!(document.family));
    set("applicant.document-first-names", json!(document.first));
    set("applicant.document-name-source", json!(document.source));
    set("applicant.document-birth-date", json!(nearly(&birth, random)));
    set("applicant.document-sex", json!(if same { sex } else { other_sex }));
    set("applicant.ssin", json!(number));
}
