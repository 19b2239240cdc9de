//! The reader beside serde_json, which is its oracle for what is JSON and what a text stands for.

use super::fault::FaultKind;
use super::members::NamedMembers;
use super::reader::Reader;
use crate::time::{CivilDate, Instant};
use proptest::prelude::*;
use serde_json::Value;

fn is_json(text: &str) -> bool {
    let mut reader = Reader::new(text);
    reader.skip().and_then(|()| reader.end()).is_ok()
}

fn text_of(json: &str) -> Option<String> {
    let mut reader = Reader::new(json);
    let text = reader.parsed("a text", |text| Some(text.to_owned())).ok()?;
    reader.end().ok().map(|()| text)
}

#[test]
fn what_is_json_is_told_as_the_oracle_tells_it() {
    let texts = [
        "",
        " ",
        "nul",
        "null",
        "nulll",
        "true",
        "tru",
        "false",
        "fals",
        "-",
        "-0",
        "0",
        "00",
        "01",
        "-01",
        "1",
        "12",
        "1.",
        "1.0",
        ".5",
        "1e",
        "1e5",
        "1E+5",
        "1e-",
        "1e-7",
        "+1",
        "0x1",
        "1_0",
        "[",
        "]",
        "[]",
        "[ ]",
        "[1]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1,2]",
        "{",
        "}",
        "{}",
        "{ }",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1}",
        "{\"a\":1,}",
        "{,\"a\":1}",
        "{a:1}",
        "{1:1}",
        "{\"a\" : 1 , \"b\" : [ ] }",
        "\"",
        "\"a",
        "\"a\"",
        "'a'",
        "\"\\",
        "\"\\\"",
        "\"\\\"\"",
        "\"\\a\"",
        "\"\\u\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\u1234\"",
        "\"\\uD83D\\uDE00\"",
        "\"\\uD83D\"",
        "\"\\uDE00\"",
        "\"\\uD83D\\u0041\"",
        "\"\\uD83Dx\"",
        "\"\\ud83d\\u\"",
        "\"a\nb\"",
        "\"a\tb\"",
        "\"\u{7f}\"",
        "\"é\"",
        "\u{feff}null",
        "null\u{0}",
        "\u{a0}null",
        "/**/null",
        "NaN",
        "Infinity",
        "[1]]",
        "{}{}",
        "1 1",
        "\"12345678\"",
        "\"1234567\\n\"",
        "\"1234567\u{1}\"",
        "\"ééééééééé\"",
    ];
    for text in texts {
        assert_eq!(is_json(text), serde_json::from_str::<Value>(text).is_ok(), "{text:?}");
    }
}

#[test]
fn nesting_has_an_end() {
    for (depth, taken) in [(1, true), (128, true), (129, false), (100_000, false)] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let text = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            assert_eq!(is_json(&text), taken, "{depth} {open}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_text_is_what_it_stands_for(text in any::<String>()) {
        prop_assert_eq!(text_of(&Value::from(text.as_str()).to_string()), Some(text.clone()));
        let escaped: String = text.encode_utf16().map(|unit| format!("\\u{unit:04X}")).collect();
        prop_assert_eq!(text_of(&format!("\"{escaped}\"")), Some(text));
    }

    #[test]
    fn members_are_read_in_any_order_and_spacing(
        members in prop::collection::vec((0..4_usize, "[ \t\n\r]{0,2}", any::<bool>()), 0..5),
    ) {
        const NAMES: NamedMembers = NamedMembers(&["a", "ab", "b", "é"]);
        let mut text = String::from("{");
        for (place, (member, space, escaped)) in members.iter().enumerate() {
            let name = NAMES.0[*member];
            let escapes: String = name.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
            let name = if *escaped { &escapes } else { name };
            let comma = if place == 0 { "" } else { "," };
            text += &format!("{comma}{space}\"{name}\"{space}:{space}{place}{space}");
        }
        text.push('}');
        let mut read = Vec::new();
        let result = Reader::new(&text).object(&NAMES, |reader, place| {
            read.push((place as usize, reader.count("its place")? as usize));
            Ok(())
        });
        let order: Vec<_> = members.iter().map(|(member, ..)| *member).collect();
        let once = order.iter().position(|member| order.iter().filter(|other| *other == member).count() > 1);
        match result {
            Ok(there) => {
                prop_assert_eq!(once, None);
                prop_assert_eq!(there, order.iter().fold(0, |bits, member| bits | 1 << member));
                prop_assert_eq!(read, order.iter().copied().zip(0..).collect::<Vec<_>>());
            }
            Err(fault) => {
                prop_assert!(once.is_some());
                prop_assert_eq!(fault.kind(), FaultKind::DuplicateMember);
            }
        }
    }

    #[test]
    fn words_are_read_as_they_are_written(word in "\\PC{0,3}|[a-c]{1,3}", known in prop::collection::vec("[a-c]{0,3}", 0..6), escaped in any::<bool>()) {
        let written = match escaped {
            true => word.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect::<String>(),
            false => Value::from(word.as_str()).to_string().trim_matches('"').to_owned(),
        };
        let words: Vec<_> = known.iter().map(String::as_str).collect();
        let text = format!("\"{written}\"");
        let mut reader = Reader::new(&text);
        let place = reader.one_of(&words).ok().filter(|_| reader.end().is_ok());
        prop_assert_eq!(place, known.iter().position(|known| *known == word));
    }

    #[test]
    fn a_day_and_an_instant_are_read_as_their_texts_are(
        text in "20[0-9]{2}-[01][0-9]-[0-3][0-9](T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]([.][0-9]{1,4})?Z)?[\\\\\"0]?",
        escaped in any::<prop::sample::Index>(),
    ) {
        let written = Value::from(text.as_str()).to_string();
        // The same with some of it escaped.
        let from = escaped.index(text.len());
        let characters = text.chars().enumerate().map(|(place, character)| {
            if place >= from || matches!(character, '"' | '\\') {
                format!("\\u{:04X}", u32::from(character))
            } else {
                character.to_string()
            }
        });
        let other = format!("\"{}\"", characters.collect::<String>());
        for json in [written, other] {
            prop_assert_eq!(crate::json::read::<CivilDate>(&json).ok(), text.parse().ok(), "{}", json);
            prop_assert_eq!(crate::json::read::<Instant>(&json).ok(), text.parse().ok(), "{}", json);
        }
    }

    #[test]
    fn anything_is_json_or_not_as_the_oracle_tells_it(text in "[\\[\\]{}:,\"\\\\ a0-9.eE+u-]{0,24}") {
        prop_assert_eq!(is_json(&text), serde_json::from_str::<Value>(&text).is_ok() || is_huge(&text), "{:?}", text);
    }

    #[test]
    fn a_changed_question_is_json_or_not_as_the_oracle_tells_it(place in any::<prop::sample::Index>(), byte in 0x20_u8..0x7f) {
        let mut text = include_str!("../../../tests/vectors/base/enrolment.json").as_bytes().to_vec();
        let place = place.index(text.len());
        text[place] = byte;
        let text = String::from_utf8(text).unwrap();
        prop_assert_eq!(is_json(&text), serde_json::from_str::<Value>(&text).is_ok());
    }
}

/// Whether serde_json refuses a text only for a number that no float holds.
fn is_huge(text: &str) -> bool {
    let error = serde_json::from_str::<Value>(text).err();
    error.is_some_and(|error| error.to_string().starts_with("number out of range")) && is_json(text)
}
