//! Without the feature `messages` the words of a language are there once somebody loaded them, and not before.
#![cfg(all(feature = "crypto", not(feature = "messages")))]
#![allow(clippy::unwrap_used)] // a test says what it expects

use lra_core::decision::{FACTS, RULES};
use lra_core::engine::Engine;
use lra_core::json::{ErrorCode, answer, fact_json, rule_json};
use lra_core::messages::{Language, MessagesError, Words, load};
use serde_json::Value;

const FRENCH: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/messages_fr.bin"));
const DUTCH: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/messages_nl.bin"));

const QUESTION: &str = r#"{"v":1,"id":"a","question":"organisation","at":"2026-11-22T10:15:30Z","lang":"fr","facts":{"organisation":{"publicAuthority":false}}}"#;

/// One test, because what is loaded stays loaded.
#[test]
fn a_language_speaks_once_it_is_loaded() {
    let engine = Engine::with_default_rulebook();
    let decide = || answer(&engine, QUESTION.as_bytes(), None);
    assert_eq!(
        Words::of(Language::Fr).err(),
        Some(MessagesError::NotLoaded(Language::Fr))
    );
    let report = decide().unwrap_err();
    assert_eq!(
        (report.code, report.path.as_str()),
        (ErrorCode::MessagesUnavailable, "/lang")
    );
    assert_eq!(report.reason, Some("not-loaded"));
    assert_eq!(report.id.as_deref(), Some("a"));
    let silent: Value = serde_json::from_str(&rule_json(&RULES[0])).unwrap();
    assert_eq!(silent["title"], serde_json::json!({}));

    assert_eq!(load(Language::Fr, DUTCH), Err(MessagesError::OtherLanguage));
    assert_eq!(
        load(Language::Fr, &FRENCH[..FRENCH.len() - 1]),
        Err(MessagesError::Damaged)
    );
    assert!(Words::of(Language::Fr).is_err(), "what was refused is not used");

    load(Language::Fr, FRENCH).unwrap();
    load(Language::Fr, FRENCH).unwrap();
    let mut other = FRENCH.to_vec();
    // The last octet is a line end.
    *other.iter_mut().nth_back(1).unwrap() ^= 1;
    assert_eq!(load(Language::Fr, &other), Err(MessagesError::AlreadyLoaded));
    let decided: Value = serde_json::from_str(&decide().unwrap().json).unwrap();
    let findings = decided["findings"].as_array().unwrap();
    let violated = findings
        .iter()
        .find(|finding| finding["verdict"] == "violated")
        .unwrap();
    assert!(violated["message"].as_str().is_some_and(|message| !message.is_empty()));
    assert_eq!(
        Words::of(Language::Nl).err(),
        Some(MessagesError::NotLoaded(Language::Nl))
    );
    let labelled: Value = serde_json::from_str(&fact_json(&FACTS[0])).unwrap();
    let label = labelled["label"].as_object().unwrap();
    assert_eq!(label.keys().collect::<Vec<_>>(), ["fr"]);
}
