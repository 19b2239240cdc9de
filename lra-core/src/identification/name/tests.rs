//! Vectors and properties of the comparison of names.

use super::*;
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Vector {
    why: String,
    document: Side,
    register: Side,
    #[serde(default)]
    not_tolerated: Vec<String>,
    #[serde(default)]
    tolerated: Vec<String>,
    agrees: Option<Vec<String>>,
    differs: Option<Differs>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Side {
    family: Option<String>,
    first: Vec<String>,
    source: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Differs {
    part: String,
    position: usize,
    how: String,
    #[serde(default)]
    differences: Vec<String>,
}

fn source(text: &str) -> NameSource {
    match text {
        "printed" => NameSource::Printed,
        "belgianCard" => NameSource::BelgianCard,
        "machineReadable" => NameSource::MachineReadable { truncated: false },
        "machineReadableTruncated" => NameSource::MachineReadable { truncated: true },
        other => panic!("no source {other}"),
    }
}

fn set(ids: &[String]) -> DifferenceSet {
    ids.iter()
        .map(|id| *Difference::ALL.iter().find(|difference| difference.id() == id).unwrap())
        .collect()
}

fn switch(rules: &mut NameComparison, difference: Difference, on: bool) {
    let switch = match difference {
        Difference::Case => &mut rules.case,
        Difference::Accents => &mut rules.accents,
        Difference::Hyphens => &mut rules.hyphens,
        Difference::Apostrophes => &mut rules.apostrophes,
        Difference::Particles => &mut rules.particles,
        Difference::Transliteration => &mut rules.transliteration,
        Difference::Truncation => &mut rules.truncation,
        Difference::FewerFirstNames => &mut rules.fewer_first_names,
        Difference::FewerInRegister => &mut rules.fewer_in_register,
        Difference::Initial => &mut rules.initial,
        Difference::Order => &mut rules.order,
    };
    *switch = on;
}

fn vectors() -> impl Iterator<Item = Vector> {
    include_str!("../../../../tests/vectors/names.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error} in {line}")))
}

fn compared(vector: &Vector, rules: &NameComparison) -> NameAgreement {
    let (left, right) = (&vector.document, &vector.register);
    let source = source(left.source.as_deref().unwrap());
    let [(left, left_first), (right, right_first)] = [left, right].map(|side| {
        let family = side.family.as_deref().map(|name| FamilyName::new(name).unwrap());
        (family, FirstNames::new(&side.first).unwrap())
    });
    let document = DocumentNames::new(left.as_ref(), &left_first, source).unwrap();
    let register = RegisterNames::new(right.as_ref(), &right_first).unwrap();
    compare(&document, &register, rules)
}

#[test]
fn every_vector_is_answered_as_expected() {
    let mut wrong = Vec::new();
    for vector in vectors() {
        let mut rules = NameComparison::default();
        set(&vector.not_tolerated)
            .iter()
            .for_each(|difference| switch(&mut rules, difference, false));
        set(&vector.tolerated)
            .iter()
            .for_each(|difference| switch(&mut rules, difference, true));
        let answer = compared(&vector, &rules);
        let right = match (&vector.agrees, &vector.differs, answer) {
            (Some(ids), None, NameAgreement::Same) => ids.is_empty(),
            (Some(ids), None, NameAgreement::SameButFor(differences)) => differences == set(ids),
            (None, Some(expected), NameAgreement::Differs { part, position, how }) => {
                let refused = match how {
                    Mismatch::NotTolerated(refused) => refused,
                    _ => DifferenceSet::EMPTY,
                };
                (part.id(), position, how.id()) == (expected.part.as_str(), expected.position, expected.how.as_str())
                    && refused == set(&expected.differences)
            }
            _ => false,
        };
        if !right {
            wrong.push(format!("{}: {answer:?}", vector.why));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Each tolerance that an agreement names is needed: with it switched off, the same pair differs and says why.
#[test]
fn without_its_tolerance_a_vector_differs() {
    let mut tried = 0;
    for vector in vectors() {
        let Some(ids) = vector.agrees.as_ref().filter(|_| vector.tolerated.is_empty()) else {
            continue;
        };
        for difference in set(ids).iter() {
            let mut rules = NameComparison::default();
            switch(&mut rules, difference, false);
            let answer = compared(&vector, &rules);
            match answer {
                NameAgreement::Differs {
                    how: Mismatch::NotTolerated(refused),
                    ..
                } => assert!(refused.contains(difference), "{}", vector.why),
                // A field that ends with a first name may also just state fewer of them.
                NameAgreement::SameButFor(others) => {
                    assert_eq!(difference, Difference::Truncation, "{}", vector.why);
                    assert!(others.contains(Difference::FewerFirstNames), "{}", vector.why);
                }
                _ => panic!("{} without {difference:?}: {answer:?}", vector.why),
            }
            tried += 1;
        }
    }
    assert!(tried > 100);
}

#[test]
fn strict_rules_let_only_the_same_agree() {
    for vector in vectors() {
        let agrees = compared(&vector, &NameComparison::STRICT).agrees();
        assert_eq!(
            agrees,
            vector.agrees.as_ref().is_some_and(Vec::is_empty),
            "{}",
            vector.why
        );
    }
}

/// ICAO Doc 9303 part 3, section 6, multinational Latin-based characters: each with every form a zone may give it.
#[test]
fn every_letter_of_the_icao_table_agrees_with_its_transliterations() {
    let one_letter = [
        ("A", "ÀÁÂÃĀĂĄ"),
        ("C", "ÇĆĈĊČ"),
        ("D", "ÐĎĐ"),
        ("E", "ÈÉÊËĒĔĖĘĚƏ"),
        ("G", "ĜĞĠĢ"),
        ("H", "ĤĦ"),
        ("I", "ÌÍÎÏĨĪĬĮİı"),
        ("J", "Ĵ"),
        ("K", "Ķ"),
        ("L", "ĹĻĽŁ"),
        ("N", "ÑŃŅŇŊ"),
        ("O", "ÒÓÔÕŌŎŐ"),
        ("R", "ŔŖŘ"),
        ("S", "ŚŜŞŠȘ"),
        ("T", "ŢŤŦȚ"),
        ("U", "ÙÚÛŨŪŬŮŰŲ"),
        ("W", "Ŵ"),
        ("Y", "ÝŶŸ"),
        ("Z", "ŹŻŽ"),
    ];
    let more_letters = [
        ("Ä", &["AE", "A"][..]),
        ("Å", &["AA", "A"]),
        ("Æ", &["AE"]),
        ("Ĳ", &["IJ"]),
        ("Ñ", &["N", "NXX"]),
        ("Ö", &["OE", "O"]),
        ("Ø", &["OE", "O"]),
        ("Œ", &["OE"]),
        ("Ü", &["UE", "UXX", "U"]),
        ("Þ", &["TH"]),
        ("ẞ", &["SS"]),
        ("ß", &["SS"]),
    ];
    let agree = |zone: &str, letter: &str, source: NameSource| {
        let (family, name) = (
            FamilyName::new(&format!("XO{zone}K")).unwrap(),
            FirstNames::new(&["ANA"]).unwrap(),
        );
        let document = DocumentNames::new(Some(&family), &name, source).unwrap();
        let family = FamilyName::new(&format!("XO{letter}K")).unwrap();
        let register = RegisterNames::new(Some(&family), &name).unwrap();
        compare(&document, &register, &NameComparison::default()).agrees()
    };
    let zone = NameSource::MachineReadable { truncated: false };
    for (form, letters) in one_letter {
        for letter in letters.chars().map(String::from) {
            assert!(agree(form, &letter, zone), "{form} {letter}");
            assert!(agree(&letter, form, NameSource::Printed), "{letter} {form}");
            assert!(agree(form, &letter.to_lowercase(), zone), "{form} {letter}");
        }
    }
    for (letter, forms) in more_letters {
        for form in forms {
            assert!(agree(form, letter, zone), "{form} {letter}");
            assert!(agree(form, &letter.to_lowercase(), zone), "{form} {letter}");
            assert_eq!(
                agree(form, letter, NameSource::Printed),
                !form.contains('X'),
                "{form} {letter}"
            );
            assert_eq!(
                agree(letter, form, NameSource::Printed),
                !form.contains('X'),
                "{letter} {form}"
            );
        }
        // No letter of several forms agrees with any other plain text of one to three letters from those forms.
        let alphabet = ["A", "D", "E", "H", "I", "J", "N", "O", "S", "T", "U", "X"];
        for one in alphabet {
            for two in alphabet.iter().chain(&[""]) {
                for three in alphabet.iter().chain(&[""]) {
                    let text = format!("{one}{two}{three}");
                    assert_eq!(
                        agree(&text, letter, zone),
                        forms.contains(&text.as_str()),
                        "{text} {letter}"
                    );
                }
            }
        }
    }
}

#[test]
fn bad_names_are_refused() {
    let long = "a".repeat(201);
    let huge = "é".repeat(1_000_000);
    for (text, error) in [
        ("", NameError::Empty),
        (" - '", NameError::Empty),
        ("...", NameError::Empty),
        (long.as_str(), NameError::TooLong),
        (huge.as_str(), NameError::TooLong),
        (&"ﬃ".repeat(100), NameError::TooLong),
        ("Jan\u{0}", NameError::ControlCharacter),
        ("Jan\tPiet", NameError::ControlCharacter),
        ("Jan\n", NameError::ControlCharacter),
        ("Jan\u{85}", NameError::ControlCharacter),
        ("Jan2", NameError::Digit),
        ("Jan٣", NameError::Digit),
        ("Jan１", NameError::Digit),
        ("Jan²", NameError::Digit),
        ("JanⅣ", NameError::Digit),
        ("Jаn", NameError::NotLatin),
        ("Ρeeters", NameError::NotLatin),
        ("Пётр", NameError::NotLatin),
        ("محمد", NameError::NotLatin),
        ("李", NameError::NotLatin),
        ("Ｊａｎ", NameError::NotLatin),
        ("𝐉an", NameError::NotLatin),
        ("Mª", NameError::NotLatin),
        ("Jan\u{200B}", NameError::Symbol),
        ("Jan\u{200D}", NameError::Symbol),
        ("Jan\u{202E}", NameError::Symbol),
        ("Jan\u{AD}", NameError::Symbol),
        ("\u{FEFF}Jan", NameError::Symbol),
        ("Jan\u{34F}", NameError::Symbol),
        ("Janǃ", NameError::Symbol),
        ("PEETERS<<JAN", NameError::Symbol),
        ("Peeters, Jan", NameError::Symbol),
        ("Jan 🙂", NameError::Symbol),
        ("O×O", NameError::Symbol),
        ("\u{301}Jan", NameError::StrayAccent),
        ("Jan -\u{301}", NameError::StrayAccent),
        ("Ja\u{301}\u{302}\u{303}\u{304}n", NameError::TooManyAccents),
    ] {
        assert_eq!(FamilyName::new(text).err(), Some(error), "{text:?}");
        assert_eq!(FirstNames::new(&["Jan", text]).err(), Some(error), "{text:?}");
    }
    assert!(FamilyName::new(&"a".repeat(200)).is_ok());
    assert_eq!(FirstNames::new(&["Jan"; 21]).err(), Some(NameError::TooManyFirstNames));
    assert_eq!(
        FirstNames::new(&["a".repeat(101).as_str(); 2]).err(),
        Some(NameError::TooLong)
    );
    let nothing = FirstNames::new::<&str>(&[]).unwrap();
    assert_eq!(
        DocumentNames::new(None, &nothing, NameSource::Printed).err(),
        Some(NameError::Empty)
    );
    assert_eq!(RegisterNames::new(None, &nothing).err(), Some(NameError::Empty));
}

#[test]
fn json_is_the_text_and_no_error_or_debug_repeats_it() {
    let family: FamilyName = crate::json::read(r#""D’Hondt""#).unwrap();
    assert_eq!(serde_json::to_string(&family).unwrap(), r#""D’Hondt""#);
    let first: FirstNames = crate::json::read(r#"["Jan","Zoë"]"#).unwrap();
    assert_eq!(serde_json::to_string(&first).unwrap(), r#"["Jan","Zoë"]"#);
    assert!(crate::json::read::<FirstNames>("[]").unwrap().is_empty());
    let document = DocumentNames::new(Some(&family), &first, NameSource::Printed).unwrap();
    assert!(!format!("{document:?}").contains("Hondt") && !format!("{document:?}").contains("Jan"));
    for wrong in [
        r#""Quetzal7""#,
        r#"["Quetzal7"]"#,
        r#"["Quetzal"]"#,
        r#""Quetzal""#,
        r#"{"Quetzal":1}"#,
        r#"[["Quetzal"]]"#,
        "77",
        "-77",
        "77.5",
        "[77]",
        "[null]",
        "null",
        "true",
    ] {
        let errors = [
            crate::json::read::<FamilyName>(wrong).err(),
            crate::json::read::<FirstNames>(wrong).err(),
        ];
        assert!(errors.iter().any(Option::is_some), "{wrong}");
        for error in errors.into_iter().flatten() {
            let text = error.to_string();
            assert!(
                !text.contains("Quetzal") && !text.contains("77") && !text.contains("true"),
                "{text}"
            );
        }
    }
}

#[test]
fn rules_are_read_strictly() {
    let rules = NameComparison::default();
    let text = serde_json::to_string(&rules).unwrap();
    assert!(text.contains("fewer-first-names"));
    assert_eq!(serde_json::from_str::<NameComparison>(&text).unwrap(), rules);
    assert!(serde_json::from_str::<NameComparison>(r#"{"case":true}"#).is_err());
    assert!(serde_json::from_str::<NameComparison>(&text.replace("case", "kase")).is_err());
}

/// The agreement of two names in print that have only a family name each, everything tolerated.
fn agreement(left: &str, right: &str) -> NameAgreement {
    let none = FirstNames::new::<&str>(&[]).unwrap();
    let (left, right) = (FamilyName::new(left).unwrap(), FamilyName::new(right).unwrap());
    compare(
        &DocumentNames::new(Some(&left), &none, NameSource::Printed).unwrap(),
        &RegisterNames::new(Some(&right), &none).unwrap(),
        &NameComparison {
            fewer_in_register: true,
            ..NameComparison::default()
        },
    )
}

/// Texts from the letters and signs that the comparison treats in a special way, so that pairs often nearly agree.
const TRICKY: &str = "[aeousnxdthAEOUXüÜöÖäåøæœßñıİéęđþ \\-'’]{1,8}";

proptest! {

    #[test]
    fn any_text_is_parsed_or_refused(text in any::<String>(), other in "\\PC{0,30}") {
        let _ = FamilyName::new(&text);
        let _ = FirstNames::new(&[text, other]);
    }

    #[test]
    fn a_name_is_the_same_as_itself(text in TRICKY) {
        if FamilyName::new(&text).is_ok() {
            prop_assert_eq!(agreement(&text, &text), NameAgreement::Same);
        }
    }

    #[test]
    fn in_print_neither_side_counts_more(left in TRICKY, right in TRICKY) {
        if FamilyName::new(&left).is_ok() && FamilyName::new(&right).is_ok() {
            let (one, other) = (agreement(&left, &right), agreement(&right, &left));
            prop_assert_eq!(one.agrees(), other.agrees());
            prop_assert_eq!(one.differences(), other.differences());
        }
    }

    /// Plain letters have no second form: they agree exactly if they are the same letters, whatever the case.
    #[test]
    fn plain_letters_agree_only_if_the_same(left in "[aeouxAEOUX]{1,4}", right in "[aeouxAEOUX]{1,4}") {
        prop_assert_eq!(agreement(&left, &right).agrees(), left.to_lowercase() == right.to_lowercase());
    }

    /// Whatever agrees is one text once each letter has one of its forms and nothing but base letters is left.
    #[test]
    fn what_agrees_has_the_same_base_letters(left in TRICKY, right in TRICKY) {
        if FamilyName::new(&left).is_ok() && FamilyName::new(&right).is_ok() && agreement(&left, &right).agrees() {
            let (left, right) = (plain_forms(&left), plain_forms(&right));
            prop_assert!(left.iter().any(|form| right.contains(form)), "{left:?} {right:?}");
        }
    }

    #[test]
    fn one_changed_letter_never_agrees(name in "[a-z]{2,12}", place in 0..12_usize, letter in proptest::char::range('a', 'z')) {
        let place = place % name.len();
        let changed: String = name.chars().enumerate().map(|(i, c)| if i == place { letter } else { c }).collect();
        prop_assert_eq!(agreement(&name, &changed).agrees(), name == changed);
    }

    #[test]
    fn any_names_are_compared(left in TRICKY, right in TRICKY, three in TRICKY, cut in any::<bool>()) {
        let names = [left.as_str(), right.as_str(), three.as_str()];
        if let (Ok(family), Ok(first)) = (FamilyName::new(&left), FirstNames::new(&names)) {
            for source in [NameSource::Printed, NameSource::BelgianCard, NameSource::MachineReadable { truncated: cut }] {
                let document = DocumentNames::new(Some(&family), &first, source).unwrap();
                let register = RegisterNames::new(Some(&family), &first).unwrap();
                prop_assert_eq!(compare(&document, &register, &NameComparison::STRICT), NameAgreement::Same);
            }
        }
    }
}

/// Independent of the comparison: every text of plain letters that a name may stand for.
fn plain_forms(name: &str) -> Vec<String> {
    let mut forms = vec![String::new()];
    for letter in name.to_lowercase().chars() {
        let choices: &[&str] = match letter {
            'ü' => &["u", "ue"],
            'ö' | 'ø' => &["o", "oe"],
            'ä' => &["a", "ae"],
            'å' => &["a", "aa"],
            'æ' => &["æ", "ae"],
            'œ' => &["œ", "oe"],
            'ß' => &["ß", "ss"],
            'þ' => &["þ", "th"],
            'ñ' => &["n"],
            'ı' => &["i"],
            'é' | 'ę' => &["e"],
            'đ' => &["d"],
            ' ' | '-' | '\'' | '’' | '\u{307}' => &[""],
            plain => {
                forms.iter_mut().for_each(|form| form.push(plain));
                continue;
            }
        };
        forms = forms
            .iter()
            .flat_map(|form| choices.iter().map(move |choice| format!("{form}{choice}")))
            .collect();
    }
    forms
}
