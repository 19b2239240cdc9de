//! The reader beside serde_json, which is its oracle for what is JSON and what a text stands for.

use super::reader::Reader;
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
