//! The vectors that every language shares, and properties of every identifier.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test says what it expects

use lra_core::identifier::{CheckKind, CheckTerms, check};
use lra_core::time::CivilDate;
use proptest::prelude::*;
use serde_json::Value;

const VECTORS: &str = include_str!("../../tests/vectors/identifiers.jsonl");

fn today() -> CivilDate {
    CivilDate::new(2026, 11, 22).unwrap()
}

#[test]
fn every_vector_gives_its_report() {
    let mut seen = std::collections::HashMap::<CheckKind, [u32; 2]>::new();
    for (number, line) in (1..).zip(VECTORS.lines()) {
        let vector: Value = serde_json::from_str(line).unwrap();
        let text = |member: &str| vector[member].as_str().unwrap();
        let kind: CheckKind = text("kind").parse().unwrap();
        let report = check(
            kind,
            text("value"),
            text("today").parse().unwrap(),
            &CheckTerms::default(),
        );
        let mut found: Value = serde_json::from_str(&report.clone().into_json()).unwrap();
        // Words may be put better; that they are there may not change.
        let message = found.as_object_mut().unwrap().remove("message");
        assert_eq!(message.is_some(), !report.valid(), "line {number}");
        assert_eq!(found, vector["report"], "line {number}");
        seen.entry(kind).or_default()[usize::from(report.valid())] += 1;
    }
    for kind in CheckKind::ALL {
        assert!(seen.get(kind).is_some_and(|counts| !counts.contains(&0)), "{kind:?}");
    }
}

#[test]
fn of_a_million_random_numbers_those_with_right_check_digits_and_date_are_good() {
    // A plain generator with a fixed seed; about 2 of 97 have check digits of one century or the other.
    let mut state = 0x2026_1122_u64;
    let mut good = 0;
    for _ in 0..1_000_000 {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let number = (state >> 20) % 100_000_000_000;
        let text = format!("{number:011}");
        let Ok(ssin) = lra_core::identifier::Ssin::parse(&text, today()) else {
            continue;
        };
        good += 1;
        let (nine, check) = (number / 100, number % 100);
        let prefix = if ssin.birth_date().year() >= 2000 {
            2_000_000_000
        } else {
            0
        };
        assert_eq!(97 - (prefix + nine) % 97, check, "{text}");
        assert_eq!(ssin.canonical().as_str(), text);
        assert!(!ssin.born_after(today()));
    }
    // Months 01 to 12 of three kinds and days of a month: some 0.11 of all dates, and a few with month 00.
    assert!((1_000..4_000).contains(&good), "{good}");
}

fn near_misses() -> impl Strategy<Value = String> {
    let good = VECTORS.lines().map(|line| {
        let vector: Value = serde_json::from_str(line).unwrap();
        vector["value"].as_str().unwrap().to_owned()
    });
    let good: Vec<String> = good.collect();
    (prop::sample::select(good), any::<prop::sample::Index>(), any::<char>()).prop_map(|(text, at, character)| {
        let mut characters: Vec<char> = text.chars().collect();
        let index = at.index(characters.len() + 1);
        match characters.get_mut(index) {
            Some(place) => *place = character,
            None => characters.push(character),
        }
        characters.into_iter().collect()
    })
}

proptest! {

    #[test]
    fn any_text_gets_a_report_that_keeps_its_promises(text in prop_oneof![any::<String>(), near_misses()]) {
        for kind in CheckKind::ALL {
            let report = check(*kind, &text, today(), &CheckTerms::default());
            prop_assert_eq!(report.reason().is_some(), !report.valid());
            let json: Value = serde_json::from_str(&report.clone().into_json()).unwrap();
            if let Some(position) = json.get("position").and_then(Value::as_u64) {
                let longest = text.split('|').map(|line| line.chars().count()).max().unwrap_or(0);
                let length = if *kind == CheckKind::Mrz { longest } else { text.chars().count() };
                prop_assert!((1..=length as u64).contains(&position));
            }
            if let Some(canonical) = report.canonical() {
                // The canonical form of a canonical form is itself.
                let again = check(*kind, canonical, today(), &CheckTerms::default());
                prop_assert_eq!(again.canonical(), Some(canonical));
            }
        }
    }

    #[test]
    fn a_single_wrong_digit_of_a_number_is_found(digit in 0_usize..10, by in 1_u8..10, eight in 0_u64..20_000_000) {
        let good = format!("{eight:08}{:02}", 97 - eight % 97);
        prop_assert!(check(CheckKind::EnterpriseNumber, &good, today(), &CheckTerms::default()).valid());
        let mut wrong = good.into_bytes();
        wrong[digit] = b'0' + (wrong[digit] - b'0' + by) % 10;
        let wrong = String::from_utf8(wrong).unwrap();
        prop_assert!(!check(CheckKind::EnterpriseNumber, &wrong, today(), &CheckTerms::default()).valid(), "{}", wrong);
    }
}

/// What reports call a value is what serde calls it in questions and stored states.
#[test]
fn words_of_reports_are_those_of_serde() {
    use lra_core::activation::CodeChannel;
    use lra_core::identifier::{EmployerIdKind, MrzField, MrzFormat, PhoneLine, Sex, SsinKind};
    macro_rules! assert_words {
        ($($type:ident: $($value:ident)+;)+) => {
            $($(
                let word = serde_json::to_value($type::$value).unwrap();
                assert_eq!(word, $type::$value.word(), "{:?}", $type::$value);
            )+)+
        };
    }
    assert_words! {
        SsinKind: National Bis;
        EmployerIdKind: Definitive Provisional;
        MrzFormat: Td1 Td2 Td3;
        MrzField: DocumentCode IssuingState Names DocumentNumber Nationality BirthDate Sex ExpiryDate OptionalData Composite;
        Sex: Male Female Unknown;
        PhoneLine: Mobile Fixed Other Foreign;
        CodeChannel: Paper Email Sms;
    }
}
