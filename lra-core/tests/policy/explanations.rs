use super::cases::{self, document, engine, text};
use lra_core::decision::Question;
use lra_core::messages::{Audience, Language, TextForm, Words};
use serde_json::{Value, json};

/// One permitted, one denied and one incomplete enrolment.
pub fn cases() -> [Value; 3] {
    let permitted = cases::base(Question::Enrolment);
    let mut denied = permitted.clone();
    for (path, value) in [
        (
            "/facts/officer/rolePeriod",
            json!({"start": "2026-03-02", "end": "2026-11-30"}),
        ),
        ("/facts/officer/trained", json!(false)),
        ("/facts/applicant/documentExpiresOn", json!("2026-11-02")),
        ("/facts/applicant/documentFirstNames", json!(["Liesbeth", "Anna"])),
        ("/facts/applicant/contactConsented", json!([])),
        ("/facts/search/fields", json!(["name", "photo"])),
    ] {
        cases::set(&mut denied, path, Some(value));
    }
    let mut incomplete = permitted.clone();
    for path in [
        "/facts/applicant/documentReport",
        "/facts/applicant/registrationStatus",
        "/facts/officer/gdprInformed",
    ] {
        cases::set(&mut incomplete, path, None);
    }
    [permitted, denied, incomplete]
}

#[test]
fn explanations_are_those_on_file() {
    let mut lines = Vec::new();
    for (number, question) in (1..).zip(cases()) {
        let document = document(&question);
        let decision = document.decide(engine()).unwrap();
        lines.push(format!("{{\"case\":{number},\"question\":{}}}", text(&question)));
        for (audience, word) in [
            (Audience::Citizen, "citizen"),
            (Audience::Officer, "officer"),
            (Audience::Auditor, "auditor"),
        ] {
            for language in Language::ALL {
                let words = Value::from(
                    Words::of(language)
                        .unwrap()
                        .explain(&decision, audience, TextForm::Plain),
                );
                let tag = language.tag();
                lines.push(format!(
                    "{{\"case\":{number},\"audience\":\"{word}\",\"lang\":\"{tag}\",\"text\":{words}}}"
                ));
            }
        }
    }
    let path = cases::folder().join("explanations.jsonl");
    super::vectors::compare(&path, &(lines.join("\n") + "\n"));
}

/// An auditor reads exact instants everywhere, in what is to be carried out as well as in what was found.
#[test]
fn an_auditor_reads_the_instant_of_a_duty() {
    let [_, denied, _] = cases();
    let document = document(&denied);
    let decision = document.decide(engine()).unwrap();
    let words = Words::of(Language::En).unwrap();
    let officer = words.explain(&decision, Audience::Officer, TextForm::Plain);
    assert!(officer.contains("30 November 2026"));
    let auditor = words.explain(&decision, Audience::Auditor, TextForm::Plain);
    assert_eq!(auditor.matches("ends on 2026-11-30T23:00:00.000Z").count(), 2);
    assert!(!auditor.contains("November"));
}

/// Markdown says the same words, and no character of a text becomes a mark.
#[test]
fn markdown_holds_the_same_words_as_plain_text() {
    for question in cases() {
        let document = document(&question);
        let decision = document.decide(engine()).unwrap();
        for language in Language::ALL {
            let words = Words::of(language).unwrap();
            let plain = words.explain(&decision, Audience::Officer, TextForm::Plain);
            let markdown = words.explain(&decision, Audience::Officer, TextForm::Markdown);
            assert_eq!(plain.lines().count(), markdown.lines().count());
            let unmarked = markdown.replace("**", "").replace('\\', "");
            assert_eq!(unmarked, plain.replace('\\', ""));
        }
    }
}
