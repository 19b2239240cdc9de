use super::cases::{self, engine, text};
use lra_core::decision::Question;
use lra_core::json::answer;
use serde_json::{Value, json};

fn worsened(question: Question, changes: &[(&str, Option<Value>)]) -> Value {
    let mut case = cases::base(question);
    case["nearestPermit"] = json!(true);
    for (path, value) in changes {
        cases::set(&mut case, path, value.clone());
    }
    case
}

/// Permitted, one change away, two ways, two changes away, out of reach, and out of reach for want of a fact that nobody can
/// change.
fn questions() -> [Value; 6] {
    let [enrolment, search, organisation] = [Question::Enrolment, Question::Search, Question::Organisation];
    [
        worsened(search, &[]),
        worsened(enrolment, &[("/facts/officer/roleDeactivated", Some(json!(true)))]),
        worsened(
            enrolment,
            &[("/facts/officer/employment", Some(json!("temporary-contract")))],
        ),
        worsened(
            enrolment,
            &[
                ("/facts/applicant/documentFoundAuthentic", Some(json!(false))),
                ("/facts/officer/trained", None),
                ("/facts/officer/cardReader", Some(json!(false))),
            ],
        ),
        worsened(
            organisation,
            &[("/facts/organisation/publicAuthority", Some(json!(false)))],
        ),
        worsened(enrolment, &[("/facts/applicant/foundIn", None)]),
    ]
}

#[test]
fn nearest_permits_are_those_on_file() {
    let mut lines = Vec::new();
    for question in questions() {
        let answer = answer(engine(), text(&question).as_bytes(), None).unwrap();
        let decision: Value = serde_json::from_str(&answer.json).unwrap();
        let nearest = &decision["nearestPermit"];
        lines.push(format!(
            "{{\"question\":{},\"nearestPermit\":{nearest}}}",
            text(&question)
        ));
    }
    let path = cases::folder().join("nearest-permits.jsonl");
    super::vectors::compare(&path, &(lines.join("\n") + "\n"));
}

#[test]
fn only_a_question_that_asks_is_told() {
    let mut question = cases::base(Question::Search);
    for asks in [None, Some(false)] {
        if let Some(asks) = asks {
            question["nearestPermit"] = json!(asks);
        }
        let answer = answer(engine(), text(&question).as_bytes(), None).unwrap();
        assert!(!answer.json.contains("nearestPermit"));
    }
}
