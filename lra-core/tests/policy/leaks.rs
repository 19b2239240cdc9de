//! Personal data goes into a question and out of it nowhere: not into an error, a Debug form, a finding, an explanation.

use super::cases::{self, engine};
use lra_core::decision::{FACTS, FactKind, Facts, Question};
use lra_core::json::{QuestionDocument, answer};
use lra_core::messages::{Audience, Language, TextForm, Words};
use serde_json::{Value, json};

/// What nobody may see again, in the forms that values of facts take.
const PLANTED: [&str; 7] = [
    "Zwanepoel",
    "Quirinius",
    "79041512347",
    "zwanepoel@voorbeeld.example",
    "YB7731946",
    "dossier-zwanepoel",
    "7904151234",
];

fn assert_silent(text: &str, place: &str) {
    let lower = text.to_lowercase();
    for planted in PLANTED {
        assert!(
            !lower.contains(&planted.to_lowercase()),
            "{planted} leaks from {place}: {text}"
        );
    }
}

/// Values of every JSON type that carry something planted.
fn carriers() -> Vec<Value> {
    let mut carriers: Vec<Value> = PLANTED.iter().map(|planted| json!(planted)).collect();
    carriers.extend([
        json!(79_041_512_347_u64),
        json!(-79_041_512_347_i64),
        json!(7_904_151_234.7_f64),
        json!(["Zwanepoel", "Zwanepoel"]),
        json!([79_041_512_347_u64]),
        json!({"Zwanepoel": "Quirinius"}),
        json!({"start": "79041512347", "end": "Zwanepoel"}),
        json!([{"step": "Zwanepoel", "by": 79_041_512_347_u64, "at": "79041512347", "evidence": ["YB7731946"]}]),
        json!([{"step": "presence", "Zwanepoel": 1}]),
        json!("Zwanepoel\u{0}"),
        json!("Zwanepoel ".repeat(90)),
        json!("\u{0417}wanepoel Zwanepoel 79041512347 \u{0661}"),
    ]);
    carriers
}

fn assert_errors_silent(question: &str, place: &str) {
    if let Err(error) = answer(engine(), question.as_bytes(), None) {
        assert_silent(&error.to_json(), place);
        assert_silent(&error.to_string(), place);
        assert_silent(&format!("{error:?} {error:#?}"), place);
    }
}

#[test]
fn a_wrong_value_in_the_place_of_a_fact_is_in_no_error() {
    for row in &FACTS {
        let question = Question::ALL
            .into_iter()
            .find(|question| question.facts().contains(row.fact));
        let Some(question) = question else { continue };
        for carrier in carriers() {
            let mut case = json!({"v": 1, "question": question, "at": "2026-11-22T10:15:30Z", "facts": {}});
            cases::set(&mut case, row.path(), Some(carrier));
            assert_errors_silent(&case.to_string(), row.path());
        }
    }
}

#[test]
fn a_wrong_value_anywhere_else_is_in_no_error() {
    let base = cases::base(Question::Officer);
    for member in ["v", "question", "at", "rulebook", "lang", "facts"] {
        for carrier in carriers() {
            let mut case = base.clone();
            case[member] = carrier;
            assert_errors_silent(&case.to_string(), member);
        }
    }
    for carrier in carriers() {
        let mut case = base.clone();
        case["facts"]["officer"] = carrier.clone();
        assert_errors_silent(&case.to_string(), "a group of facts");
        assert_errors_silent(&carrier.to_string(), "the question itself");
    }
}

#[test]
fn an_unknown_member_is_in_no_error() {
    let text = cases::base(Question::Officer).to_string();
    for planted in PLANTED {
        for (place, replaced) in [
            ("question", text.replacen('{', &format!("{{\"{planted}\":1,"), 1)),
            (
                "facts",
                text.replacen("\"facts\":{", &format!("\"facts\":{{\"{planted}\":{{}},"), 1),
            ),
            (
                "group",
                text.replacen("\"officer\":{", &format!("\"officer\":{{\"{planted}\":true,"), 1),
            ),
            (
                "period",
                text.replacen("\"rolePeriod\":{", &format!("\"rolePeriod\":{{\"{planted}\":1,"), 1),
            ),
            (
                "twice",
                text.replacen('{', &format!("{{\"{planted}\":1,\"{planted}\":2,"), 1),
            ),
            (
                "syntax",
                text.replacen("\"facts\":{", &format!("\"facts\":{{\"{planted}\" {planted}"), 1),
            ),
            ("end", format!("{text}{planted}")),
        ] {
            assert_ne!(replaced, text, "{place}");
            assert!(answer(engine(), replaced.as_bytes(), None).is_err(), "{place}");
            assert_errors_silent(&replaced, place);
        }
    }
}

/// Serde's own errors of the types that hold text repeat nothing either: a program may read them by itself.
#[test]
fn the_types_of_personal_data_refuse_without_repeating() {
    use lra_core::identification::name::{FamilyName, FirstNames};
    use lra_core::identification::{DocumentNumber, Procedure, Reference};
    use lra_core::identifier::{BirthDate, EnterpriseNumber, Ssin};
    use lra_core::json::{FromJson, read};
    use lra_core::time::{CivilDate, Instant};
    fn refused_as_fact<T: FromJson>(carrier: &Value) {
        if let Err(error) = read::<T>(&carrier.to_string()) {
            assert_silent(&error.to_string(), core::any::type_name::<T>());
        }
    }
    fn refused<T: serde::de::DeserializeOwned>(carrier: &Value) {
        let read = serde_json::from_value::<T>(carrier.clone()).err();
        let read_from_text = serde_json::from_str::<T>(&carrier.to_string()).err();
        for error in read.into_iter().chain(read_from_text) {
            assert_silent(&error.to_string(), core::any::type_name::<T>());
        }
    }
    for carrier in carriers()
        .iter()
        .filter(|carrier| !carrier.is_object() && !carrier[0].is_object())
    {
        refused::<Ssin>(carrier);
        refused::<BirthDate>(carrier);
        refused::<EnterpriseNumber>(carrier);
        refused::<DocumentNumber>(carrier);
        refused_as_fact::<FamilyName>(carrier);
        refused_as_fact::<FirstNames>(carrier);
        refused::<Reference>(carrier);
        refused_as_fact::<Procedure>(carrier);
        refused::<Instant>(carrier);
        refused::<CivilDate>(carrier);
    }
}

/// A case whose every personal fact is one of those planted.
fn full_case() -> Value {
    let mut case = cases::base(Question::Enrolment);
    for row in &FACTS {
        if !Question::Enrolment.facts().contains(row.fact) {
            continue;
        }
        let planted = match row.kind {
            FactKind::Ssin => json!("79041512347"),
            FactKind::FamilyName => json!("Zwanepoel"),
            FactKind::FirstNames => json!(["Quirinius", "Zwanepoel"]),
            FactKind::DocumentNumber => json!("YB7731946"),
            FactKind::Procedure => json!([
                {"step": "presence", "by": "zwanepoel@voorbeeld.example", "at": "2026-11-22T10:00:00Z", "evidence": "dossier-zwanepoel"},
                {"step": "photo", "by": "Quirinius Zwanepoel", "evidence": "YB7731946"},
            ]),
            _ => continue,
        };
        cases::set(&mut case, row.path(), Some(planted));
    }
    case
}

fn assert_decision_silent(case: &Value) {
    let document = QuestionDocument::parse(case.to_string().as_bytes(), None).unwrap();
    let facts: &Facts = document.facts();
    assert_silent(&format!("{facts:?} {facts:#?}"), "Debug of the facts");
    assert_silent(&format!("{document:?} {document:#?}"), "Debug of the question");
    let decision = document.decide(engine()).unwrap();
    assert_silent(&format!("{decision:?} {decision:#?}"), "Debug of the decision");
    for finding in decision.findings() {
        assert_silent(&format!("{finding:?} {finding:#?}"), "Debug of a finding");
        for reason in &finding.reasons {
            assert_silent(&serde_json::to_string(reason).unwrap(), "the arguments of a reason");
        }
    }
    for language in Language::ALL {
        let words = Words::of(language).unwrap();
        for audience in [Audience::Citizen, Audience::Officer, Audience::Auditor] {
            for form in [TextForm::Plain, TextForm::Markdown] {
                assert_silent(&words.explain(&decision, audience, form), "an explanation");
            }
        }
        let mut case = case.clone();
        case["lang"] = language.tag().into();
        let answer = answer(engine(), case.to_string().as_bytes(), None).unwrap();
        assert_silent(&answer.json, "the decision");
        assert_silent(&format!("{answer:?}"), "Debug of the answer");
    }
}

#[test]
fn personal_data_of_a_question_is_in_no_part_of_the_decision() {
    let case = full_case();
    assert_decision_silent(&case);
    // The same with each fact absent, so that every message for what is missing is made too.
    for row in cases::rows(Question::Enrolment) {
        let mut less = case.clone();
        cases::set(&mut less, row.path(), None);
        let document = QuestionDocument::parse(less.to_string().as_bytes(), None).unwrap();
        let decision = document.decide(engine()).unwrap();
        assert_silent(
            &Words::of(Language::En)
                .unwrap()
                .explain(&decision, Audience::Auditor, TextForm::Plain),
            row.path(),
        );
    }
    let mut other = case;
    for (path, value) in [
        ("/facts/applicant/documentName", json!("Quirinius")),
        ("/facts/applicant/registerFirstNames", json!(["Zwanepoel"])),
        ("/facts/applicant/documentBirthDate", json!("1979-04-16")),
    ] {
        cases::set(&mut other, path, Some(value));
    }
    assert_decision_silent(&other);
}
