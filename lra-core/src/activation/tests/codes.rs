//! The code's form and its check symbols, against a slow implementation that shares nothing with the library's.

use super::*;
use crate::activation::reed_solomon::{self, Check};
use proptest::prelude::*;

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// GF(32) by polynomials over GF(2), lowest power first, reduced by long division.
fn slow_product(left: u8, right: u8) -> u8 {
    let bits = |value: u8| -> Vec<u8> { (0..5).map(|bit| value >> bit & 1).collect() };
    let mut product = [0_u8; 9];
    for (i, a) in bits(left).iter().enumerate() {
        for (j, b) in bits(right).iter().enumerate() {
            product[i + j] ^= a & b;
        }
    }
    for top in (5..9).rev() {
        if product[top] == 1 {
            // x⁵ = x² + 1
            product[top] = 0;
            product[top - 3] ^= 1;
            product[top - 5] ^= 1;
        }
    }
    (0..5).map(|bit| product[bit] << bit).sum()
}

fn slow_power(base: u8, exponent: usize) -> u8 {
    (0..exponent).fold(1, |power, _| slow_product(power, base))
}

/// The sum of every symbol times its power, first symbol highest, is zero at α and at α².
fn slow_is_code_word(word: &[u8; 16]) -> bool {
    [2, 4].into_iter().all(|root| {
        let terms = word.iter().enumerate();
        terms.fold(0, |sum, (place, symbol)| {
            sum ^ slow_product(*symbol, slow_power(root, 15 - place))
        }) == 0
    })
}

fn random_word(seed: usize) -> [u8; 16] {
    let random: [u8; 14] = bytes(&format!("word {seed}"));
    let message = random.map(|byte| byte & 31);
    let [first, second] = reed_solomon::check_symbols(&message);
    let mut word = [0; 16];
    word[..14].copy_from_slice(&message);
    word[14..].copy_from_slice(&[first, second]);
    word
}

fn shown(word: &[u8; 16]) -> String {
    word.iter()
        .map(|value| char::from(ALPHABET.as_bytes()[usize::from(*value)]))
        .collect()
}

#[test]
fn alpha_generates_the_field() {
    let powers: std::collections::BTreeSet<u8> = (0..31).map(|exponent| slow_power(2, exponent)).collect();
    assert_eq!(powers, (1..32).collect());
}

#[test]
fn check_symbols_are_the_only_ones_that_make_a_code_word() {
    for seed in 0..3 {
        let word = random_word(seed);
        let mut fitting = Vec::new();
        for first in 0..32 {
            for second in 0..32 {
                let mut candidate = word;
                candidate[14] = first;
                candidate[15] = second;
                if slow_is_code_word(&candidate) {
                    fitting.push(candidate);
                }
            }
        }
        assert_eq!(fitting, [word]);
    }
}

#[test]
fn the_check_agrees_with_the_slow_one_on_any_word() {
    for seed in 0..400 {
        let any = bytes::<16>(&format!("any {seed}")).map(|byte| byte & 31);
        assert_eq!(reed_solomon::check(&any) == Check::Passes, slow_is_code_word(&any));
    }
}

#[test]
fn every_single_wrong_symbol_is_found_and_its_place_is_told() {
    for seed in 0..100 {
        let word = random_word(seed);
        assert_eq!(reed_solomon::check(&word), Check::Passes);
        for place in 0..16_u8 {
            for error in 1..32 {
                let mut wrong = word;
                wrong[usize::from(place)] ^= error;
                let likely_position = Some(place + 1);
                assert_eq!(reed_solomon::check(&wrong), Check::Fails { likely_position });
            }
        }
    }
}

/// Exhaustive for two words; the code is linear, so what holds for one word holds for all.
#[test]
fn every_two_wrong_symbols_are_found() {
    for seed in 0..2 {
        let word = random_word(seed);
        for left in 0..16 {
            for right in left + 1..16 {
                for (error, other) in (1..32).flat_map(|error| (1..32).map(move |other| (error, other))) {
                    let mut wrong = word;
                    wrong[left] ^= error;
                    wrong[right] ^= other;
                    assert_ne!(reed_solomon::check(&wrong), Check::Passes);
                }
            }
        }
    }
}

#[test]
fn every_swap_of_two_different_symbols_is_found() {
    for seed in 0..200 {
        let word = random_word(seed);
        for left in 0..16 {
            for right in left + 1..16 {
                let mut swapped = word;
                swapped.swap(left, right);
                assert_eq!(reed_solomon::check(&swapped) == Check::Passes, swapped == word);
            }
        }
    }
}

#[test]
fn codes_show_in_four_groups_and_are_read_back() {
    for (channel, kind) in [
        (CodeChannel::Paper, 'A'),
        (CodeChannel::Email, 'E'),
        (CodeChannel::Sms, 'S'),
    ] {
        for seed in 0..50 {
            let random = entropy(&format!("code {seed}")).symbols;
            let code = ActivationCode::from_random_symbols(channel, &random);
            let canonical = code.canonical();
            let text = code.into_shown();
            assert_eq!(text.expose().len(), 19);
            assert!(text.expose().starts_with(kind));
            let read = ActivationCode::parse(text.expose()).unwrap();
            assert_eq!(read.channel(), channel);
            assert_eq!(read.canonical(), canonical);
            let sloppy = text.expose().to_ascii_lowercase().replace('1', "l").replace('0', "o");
            let sloppy = format!("  {}  ", sloppy.replace('-', " - "));
            assert_eq!(ActivationCode::parse(&sloppy).unwrap().canonical(), canonical);
            let upper = text.expose().replace('1', "I").replace('0', "O").replace('-', "");
            assert_eq!(ActivationCode::parse(&upper).unwrap().canonical(), canonical);
        }
    }
}

#[test]
fn only_three_first_symbols_are_kinds() {
    let mut kinds = String::new();
    for (value, symbol) in (0..32).zip(ALPHABET.chars()) {
        let mut message = [3; 14];
        message[0] = value;
        let checks = reed_solomon::check_symbols(&message);
        let word: [u8; 16] = [message.as_slice(), &checks].concat().try_into().unwrap();
        match ActivationCode::parse(&shown(&word)) {
            Ok(_) => kinds.push(symbol),
            Err(error) => assert_eq!(error, CodeError::UnknownKind),
        }
    }
    assert_eq!(kinds, "AES");
}

#[test]
fn mistakes_are_told_with_their_place() {
    let code = ActivationCode::from_random_symbols(CodeChannel::Paper, &[1; 13]).into_shown();
    let good = code.expose();
    let with = |place: usize, symbol: &str| -> String {
        let plain = good.chars().filter(|character| *character != '-').enumerate();
        plain
            .map(|(at, own)| {
                if at == place {
                    symbol.to_owned()
                } else {
                    own.to_string()
                }
            })
            .collect()
    };
    let cases = [
        (String::new(), CodeError::TooShort { found: 0 }),
        (" - - ".to_owned(), CodeError::TooShort { found: 0 }),
        (with(15, ""), CodeError::TooShort { found: 15 }),
        (format!("{good}0"), CodeError::TooLong),
        ("0".repeat(100_000), CodeError::TooLong),
        (with(4, "U"), CodeError::LetterU { position: 5 }),
        (with(4, "u"), CodeError::LetterU { position: 5 }),
        (with(15, "*"), CodeError::NotASymbol { position: 16 }),
        (with(0, "\u{0}"), CodeError::NotASymbol { position: 1 }),
        (with(1, "\n"), CodeError::NotASymbol { position: 2 }),
        // Look-alikes: Arabic-Indic one, full-width one, Cyrillic A, dotless i, Kelvin sign, en dash, no-break space.
        (with(2, "١"), CodeError::NotASymbol { position: 3 }),
        (with(2, "１"), CodeError::NotASymbol { position: 3 }),
        (with(0, "А"), CodeError::NotASymbol { position: 1 }),
        (with(2, "ı"), CodeError::NotASymbol { position: 3 }),
        (with(2, "\u{212a}"), CodeError::NotASymbol { position: 3 }),
        (good.replacen('-', "–", 1), CodeError::NotASymbol { position: 5 }),
        (good.replacen('-', "\u{a0}", 1), CodeError::NotASymbol { position: 5 }),
        (
            with(6, "Z"),
            CodeError::CheckFailed {
                likely_position: Some(7),
            },
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(ActivationCode::parse(&text).err(), Some(expected), "{text:.40}");
        let report = check_activation_code(&text);
        assert!(!report.valid);
        assert_eq!(report.reason, Some(expected.reason()));
        assert_eq!(report.message, Some(expected.to_string()));
        assert_eq!(
            (report.position, report.likely_position),
            (expected.position(), expected.likely_position())
        );
        assert_eq!(report.kind, None);
    }
}

#[test]
fn a_report_holds_neither_value_nor_canonical_form() {
    let code = ActivationCode::from_random_symbols(CodeChannel::Sms, &[9; 13]).into_shown();
    let good = check_activation_code(code.expose()).to_json();
    assert_eq!(good, r#"{"valid":true,"kind":"sms"}"#);
    let wrong = code.expose().replacen('9', "8", 1);
    assert_eq!(
        check_activation_code(&wrong).to_json(),
        r#"{"valid":false,"reason":"check-failed","message":"the check symbols do not agree with the others: look at symbol 2 first","likelyPosition":2}"#
    );
}

proptest! {

    #[test]
    fn no_text_breaks_the_parser(text in "\\PC{0,40}|[0-9A-Za-z -]{10,24}") {
        let report = check_activation_code(&text);
        prop_assert_eq!(report.valid, ActivationCode::parse(&text).is_ok());
    }
}
