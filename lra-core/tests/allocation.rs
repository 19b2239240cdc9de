//! Deciding allocates nothing, whatever comes of it, and neither does looking an application up.
#![allow(clippy::unwrap_used)] // a test says what it expects

use lra_core::application::{Article, Portal};
use lra_core::decision::vocabulary::Tie;
use lra_core::decision::{Facts, Outcome, Question, ValueSet};
use lra_core::engine::Engine;
use lra_core::json::QuestionDocument;
use std::hint::black_box;

fn ordinary(question: Question) -> Facts {
    let path = format!(
        "{}/../tests/vectors/base/{}.json",
        env!("CARGO_MANIFEST_DIR"),
        question.code()
    );
    let text = std::fs::read(path).unwrap();
    QuestionDocument::parse(&text, None).unwrap().facts().clone()
}

/// The ordinary case, nothing known at all, and a case with something wrong in every area.
fn cases(question: Question) -> [(Facts, Outcome); 3] {
    let permitted = ordinary(question);
    let mut denied = permitted.clone();
    denied.organisation.public_authority = Some(false);
    denied.officer.card_ssin = denied.search.number;
    denied.search.persons = Some(3);
    denied.applicant.document_name = Some("Janssens".parse().unwrap());
    denied.applicant.document_number = Some("EK 482-910".parse().unwrap());
    denied.activation.same_person = Some(false);
    denied.activation.code_matches = Some(false);
    denied.officer.card_reader = Some(false);
    denied.key.handed_over = Some(true);
    denied.user.tie = Some(Tie::OutsideThirdParty);
    denied.user.reference = Some("user-8".parse().unwrap());
    denied.provider.contract_mentions = Some(ValueSet::EMPTY);
    denied.mandate.acts = Some(ValueSet::EMPTY);
    [
        (permitted, Outcome::Permit),
        (denied, Outcome::Deny),
        (Facts::default(), Outcome::Incomplete),
    ]
}

/// Every ordinary case of the question which application a user may open: each judges other rules.
#[test]
fn deciding_on_access_to_an_application_allocates_nothing_in_any_of_its_cases() {
    let engine = Engine::with_default_rulebook();
    let folder = format!("{}/../tests/vectors/base", env!("CARGO_MANIFEST_DIR"));
    let mut cases = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read(file.unwrap().path()).unwrap();
        let document = QuestionDocument::parse(&text, None).unwrap();
        if document.question() != Question::ApplicationAccess {
            continue;
        }
        let mut outcome = None;
        let counted = allocation_counter::measure(|| {
            outcome = Some(
                engine
                    .decide(document.question(), document.facts(), document.at())
                    .unwrap()
                    .outcome(),
            );
        });
        assert_eq!((outcome, counted.count_total), (Some(Outcome::Permit), 0));
        cases += 1;
    }
    assert_eq!(cases, 9);
}

#[test]
fn deciding_allocates_nothing() {
    let engine = Engine::with_default_rulebook();
    let at = "2026-11-22T10:15:30Z".parse().unwrap();
    // That the counter counts.
    assert!(allocation_counter::measure(|| drop(black_box(vec![1_u8; 9]))).count_total > 0);
    for question in Question::ALL {
        for (facts, expected) in cases(question) {
            let mut outcome = None;
            let counted = allocation_counter::measure(|| {
                outcome = Some(engine.decide(question, &facts, at).unwrap().outcome());
            });
            assert_eq!(outcome, Some(expected), "{}", question.code());
            assert_eq!(counted.count_total, 0, "{} {expected:?}", question.code());
        }
    }
}

#[test]
fn looking_an_application_up_allocates_nothing() {
    let engine = Engine::with_default_rulebook();
    let rulebook = engine.rulebook_at("2026-11-22T10:15:30Z".parse().unwrap()).unwrap();
    let name = "eHealth box".parse().unwrap();
    let mut found = (None, 0);
    let counted = allocation_counter::measure(|| {
        let catalogue = black_box(rulebook.catalogue());
        let row = catalogue.find(Article::Article33C, &name);
        found = (row, catalogue.listings(Portal::Ehealth, &name).count());
    });
    assert!(found.0.is_some_and(|row| row.occurrence() == 1));
    assert_eq!((found.1, counted.count_total), (1, 0));
}
