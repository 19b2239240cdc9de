use super::cases::{self, Vector, document, engine, found, text, vectors};
use lra_core::decision::{FACTS, Outcome, Question, Verdict};
use lra_core::json;
use lra_core::messages::Language;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_vector_gives_the_verdict_the_reasons_and_the_outcome_it_was_written_with() {
    for vector in vectors() {
        let document = document(&vector.question);
        let decision = document.decide(engine()).unwrap();
        let finding = found(&decision).into_iter().find(|found| found.rule == vector.rule);
        let finding = finding.unwrap_or_else(|| panic!("{}: not evaluated", vector.name));
        assert_eq!(finding.verdict, vector.verdict, "{}", vector.name);
        assert_eq!(decision.verdict(vector.rule), Some(vector.verdict), "{}", vector.name);
        assert_eq!(finding.reasons, vector.reasons, "{}", vector.name);
        assert_eq!(decision.outcome(), vector.outcome, "{}", vector.name);
    }
}

/// The question of all four areas evaluates each rule as the question of its own area does.
#[test]
fn a_vector_of_the_desk_gives_the_same_in_the_question_of_enrolment() {
    for vector in vectors() {
        if !Question::Enrolment.rules().contains(vector.rule) {
            continue;
        }
        let mut question = cases::base(Question::Enrolment);
        cases::apply(&mut question, &vector.changes);
        if let Some(rulebook) = vector.question.get("rulebook") {
            question["rulebook"] = rulebook.clone();
        }
        let document = document(&question);
        let decision = document.decide(engine()).unwrap();
        let finding = found(&decision)
            .into_iter()
            .find(|found| found.rule == vector.rule)
            .unwrap();
        assert_eq!(
            (finding.verdict, finding.reasons),
            (vector.verdict, vector.reasons.clone()),
            "{}",
            vector.name
        );
    }
}

#[test]
fn every_question_has_an_ordinary_case_that_is_permitted_without_a_duty() {
    for question in Question::ALL {
        assert_eq!(cases::bases(question)[0].0, question.code());
        for (name, base) in cases::bases(question) {
            let document = document(base);
            assert_eq!(document.question(), question);
            let decision = document.decide(engine()).unwrap();
            assert_eq!(decision.outcome(), Outcome::Permit, "{name}: {decision:?}");
            assert_eq!(decision.duties().count(), 0, "{name}");
        }
    }
}

#[test]
fn every_rule_of_a_question_has_vectors_for_each_reason_and_each_verdict_it_can_have() {
    let mut gaps = BTreeSet::new();
    for rule in Question::ALL.iter().flat_map(|question| question.rules().iter()) {
        let own: Vec<&Vector> = vectors().iter().filter(|vector| vector.rule == rule).collect();
        let row = rule.row();
        for verdict in [Verdict::Satisfied, Verdict::Unknown] {
            if !own.iter().any(|vector| vector.verdict == verdict) {
                gaps.insert(format!("{}: {}", row.id(), verdict.code()));
            }
        }
        for reason in row.reasons() {
            let told = |vector: &&&Vector| vector.reasons.iter().any(|told| told["reason"] == reason.code());
            if !own.iter().any(|vector| told(&vector)) {
                gaps.insert(format!("{}: {}", row.id(), reason.code()));
            }
        }
    }
    assert!(gaps.is_empty(), "without a vector: {gaps:#?}");
}

/// The vectors show every rule that can be not applicable as such: no case made of the values of the facts finds another.
#[test]
fn a_rule_that_can_be_not_applicable_has_a_vector_that_shows_it() {
    let shown: BTreeSet<&str> = vectors()
        .iter()
        .filter(|vector| vector.verdict == Verdict::NotApplicable)
        .map(|vector| vector.rule.row().id())
        .collect();
    for vector in vectors() {
        for row in vector.rule.row().reads.iter().map(|fact| fact.row()) {
            for value in cases::values(row) {
                let mut question = vector.question.clone();
                cases::set(&mut question, row.path(), Some(value.clone()));
                let document = document(&question);
                let verdict = document.decide(engine()).unwrap().verdict(vector.rule);
                if verdict == Some(Verdict::NotApplicable) {
                    assert!(shown.contains(vector.rule.row().id()), "{}", vector.name);
                }
            }
        }
    }
}

#[test]
fn every_value_of_every_alphabet_is_one_that_a_question_may_tell() {
    for question in Question::ALL {
        for row in cases::rows(question) {
            let base = cases::base(question);
            let values = row.alphabet_in(cases::at(), &cases::facts(&base));
            assert!(!values.is_empty(), "{}", row.id());
            for value in cases::read(values) {
                let mut case = base.clone();
                cases::set(&mut case, row.path(), Some(value));
                document(&case);
            }
        }
    }
    assert!(FACTS.iter().all(|row| row.path().starts_with("/facts/")));
}

/// The rulebook that some questions of the vectors name, for those who decide them in another language.
#[test]
fn the_other_rulebook_is_the_one_on_file() {
    compare(&cases::folder().join("rulebook-other.toml"), &cases::other_rulebook());
}

/// Every question of the vectors with its exact decision: what every language must reproduce, byte for byte.
#[test]
fn decisions_are_those_on_file() {
    let mut lines = Vec::new();
    let mut seen = BTreeSet::new();
    for vector in vectors() {
        let question = text(&vector.question);
        if seen.insert(question.clone()) {
            lines.push(line(&vector.name, &question));
        }
    }
    for (number, vector) in super::explanations::cases().into_iter().enumerate() {
        for language in Language::ALL {
            let mut question = vector.clone();
            question["id"] = format!("case {}", number + 1).into();
            question["lang"] = language.tag().into();
            lines.push(line(
                &format!("words/{}/{}", number + 1, language.tag()),
                &text(&question),
            ));
        }
    }
    compare(&cases::folder().join("decisions.jsonl"), &(lines.join("\n") + "\n"));
}

fn line(name: &str, question: &str) -> String {
    let answer = json::answer(engine(), question.as_bytes(), None).unwrap_or_else(|error| panic!("{name}: {error}"));
    format!(
        "{{\"name\":\"{name}\",\"question\":{question},\"decision\":{}}}",
        answer.json
    )
}

/// Compares with the file on disk, or writes it anew where the environment has `LRA_BLESS`.
pub fn compare(path: &Path, made: &str) {
    if std::env::var_os("LRA_BLESS").is_some() {
        std::fs::write(path, made).unwrap();
        return;
    }
    let kept = cases::text_of(path);
    for (number, (made, kept)) in (1..).zip(made.lines().zip(kept.lines())) {
        assert_eq!(made, kept, "{}:{number}; LRA_BLESS=1 writes it anew", path.display());
    }
    assert_eq!(made.len(), kept.len(), "{}; LRA_BLESS=1 writes it anew", path.display());
}
