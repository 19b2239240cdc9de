//! Whatever is sent as a question, the answer is a decision or an error with a place and what was expected there.

use super::cases::{self, engine, folder, text_of};
use lra_core::decision::Question;
use lra_core::json::{ErrorReport, MOST_QUESTION_BYTES, answer};
use proptest::prelude::*;
use serde_json::Value;

fn refused(question: &[u8]) -> ErrorReport {
    let error = answer(engine(), question, None).expect_err("is refused");
    assert_well_formed(&error);
    error
}

fn assert_well_formed(error: &ErrorReport) {
    let json: Value = serde_json::from_str(&error.to_json()).unwrap();
    assert_eq!(json["v"], 1);
    for member in ["code", "path", "expected", "message", "help"] {
        let text = json["error"][member].as_str().unwrap();
        assert!(member == "path" || !text.is_empty(), "{json}");
    }
    let path = json["error"]["path"].as_str().unwrap();
    assert!(path.is_empty() || path.starts_with('/'), "{json}");
}

/// The answer to anything is one of the two documents of the contract.
fn answered(question: &[u8]) {
    match answer(engine(), question, None) {
        Ok(answer) => drop(serde_json::from_str::<Value>(&answer.json).unwrap()),
        Err(error) => assert_well_formed(&error),
    }
}

/// Shared by every language: a text, and the code and place of its error.
#[test]
fn every_malformed_question_on_file_gives_its_code_and_its_place() {
    let text = text_of(&folder().join("errors.jsonl"));
    let mut differing = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let vector: Value = serde_json::from_str(line).unwrap();
        let member = |name: &str| vector[name].as_str().unwrap().to_owned();
        let expected = (member("code"), member("path"));
        let found = match answer(engine(), member("text").as_bytes(), None) {
            Ok(answer) => (answer.outcome.code().to_owned(), String::new()),
            Err(error) => {
                assert_well_formed(&error);
                (error.code.code().to_owned(), error.path)
            }
        };
        if found != expected {
            differing.push(format!(
                "line {number}: {}: {found:?}, expected {expected:?}",
                member("why")
            ));
        }
    }
    assert!(differing.is_empty(), "{differing:#?}");
}

fn valid() -> String {
    cases::text(&cases::base(Question::Enrolment))
}

#[test]
fn a_question_cut_off_anywhere_is_malformed() {
    let text = valid();
    for end in (0..text.len()).step_by(7).chain([text.len() - 1]) {
        let error = refused(&text.as_bytes()[..end]);
        assert_eq!(error.code.code(), "malformed-json", "cut at {end}");
        assert!(
            error.line == Some(1) && error.column.is_some_and(|column| column <= end + 1),
            "{error:?}"
        );
    }
}

#[test]
fn a_member_that_stands_twice_is_found_at_every_level() {
    let text = valid();
    let places = [
        ("\"v\":1,", ""),
        ("\"at\":\"2026-11-22T10:15:30.000Z\",", ""),
        ("\"publicAuthority\":true,", "/facts/organisation"),
        ("\"persons\":1,", "/facts/search"),
        ("\"by\":\"desk-7\",", "/facts/applicant/procedure/0"),
    ];
    for (member, path) in places {
        let error = refused(text.replacen(member, &format!("{member}{member}"), 1).as_bytes());
        assert_eq!(
            (error.code.code(), error.path.as_str()),
            ("duplicate-member", path),
            "{member}"
        );
    }
    let group = text.replacen("\"facts\":{", "\"facts\":{\"search\":{},", 1);
    assert_eq!(refused(group.as_bytes()).path, "/facts");
    let escaped = text.replacen("\"v\":1,", "\"v\":1,\"\\u0076\":1,", 1);
    assert_eq!(refused(escaped.as_bytes()).code.code(), "duplicate-member");
}

#[test]
fn deep_nesting_and_great_size_are_refused() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("{\"facts\":", "}")] {
        for depth in [64, 127, 128, 129, 100_000] {
            let text = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            refused(text.as_bytes());
            refused(open.repeat(depth).as_bytes());
            let placed = valid().replacen("\"persons\":1", &format!("\"persons\":{text}"), 1);
            refused(placed.as_bytes());
        }
    }
    let spaces = " ".repeat(2 << 20);
    assert_eq!(refused(spaces.as_bytes()).code.code(), "too-large");
    let long = valid().replacen("\"desk-7\"", &format!("\"{}\"", "x".repeat(900_000)), 1);
    assert_eq!(refused(long.as_bytes()).path, "/facts/applicant/procedure/0/by");
    let mut just = valid();
    just.push_str(&" ".repeat(MOST_QUESTION_BYTES - just.len()));
    assert!(answer(engine(), just.as_bytes(), None).is_ok());
    just.push(' ');
    assert_eq!(refused(just.as_bytes()).code.code(), "too-large");
}

#[test]
fn what_is_not_utf_8_is_refused() {
    let text = valid();
    let place = text.find("desk-7").unwrap();
    for bytes in [&b"\xFF"[..], b"\xC0\xAF", b"\xED\xA0\x80", b"\xF5\x80\x80\x80", b"\x80"] {
        let mut question = text.as_bytes().to_vec();
        question.splice(place..place, bytes.iter().copied());
        assert_eq!(refused(&question).code.code(), "malformed-json");
    }
    let marked = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
    assert_eq!(refused(&marked).code.code(), "malformed-json");
}

#[test]
fn every_fact_refuses_null_and_the_values_of_other_types() {
    for question in Question::ALL {
        for row in cases::rows(question) {
            let mut refused_types = 0;
            for value in [
                "null",
                "true",
                "1",
                "-1",
                "1e400",
                "0.5",
                "\"\"",
                "\"\\u0000\"",
                "[]",
                "[null]",
                "{}",
                "\"none\"",
            ] {
                let mut case = cases::base(question);
                cases::set(&mut case, row.path(), Some(Value::from("placed here")));
                let text = case.to_string().replacen("\"placed here\"", value, 1);
                match answer(engine(), text.as_bytes(), None) {
                    Ok(_) => {}
                    Err(error) => {
                        assert_well_formed(&error);
                        let malformed = error.code.code() == "malformed-json";
                        assert!(
                            malformed || error.path.starts_with(row.path()),
                            "{} {value}: {error}",
                            row.path()
                        );
                        refused_types += 1;
                        if value == "null" {
                            assert_eq!((error.code.code(), error.path.as_str()), ("null-value", row.path()));
                        }
                    }
                }
            }
            assert!(refused_types >= 9, "{} takes {} of 12", row.path(), 12 - refused_types);
        }
    }
}

proptest! {
    #![proptest_config(cases::config(64))]

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        answered(&bytes);
    }

    #[test]
    fn any_text_is_answered(text in "[\\[\\]{}\",:0-9a-z\\\\u \u{660}é\u{0}]{0,200}") {
        answered(text.as_bytes());
    }

    #[test]
    fn a_question_with_changed_bytes_is_answered(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0_u8..3), 1..6),
    ) {
        let mut bytes = valid().into_bytes();
        for (index, byte, kind) in changes {
            let place = index.index(bytes.len());
            match kind {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                _ => drop(bytes.remove(place)),
            }
        }
        answered(&bytes);
    }

    #[test]
    fn a_question_with_parts_moved_is_answered(
        from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(), length in 1_usize..80,
    ) {
        let text = valid();
        let (from, to) = (from.index(text.len()), to.index(text.len()));
        let piece = &text.as_bytes()[from..(from + length).min(text.len())];
        let mut bytes = text.as_bytes().to_vec();
        bytes.splice(to..to, piece.iter().copied());
        answered(&bytes);
    }
}
