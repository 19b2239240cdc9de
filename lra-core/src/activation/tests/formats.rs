//! Stored states and seals as bytes: read back exactly, refused otherwise, and never quoted in an error.

use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};

fn members() -> Value {
    serde_json::from_slice(&holder().stored.to_json()).unwrap()
}

fn read(value: &Value) -> Result<StoredActivation, StoredFormatError> {
    StoredActivation::from_json(value.to_string().as_bytes())
}

#[test]
fn a_state_is_read_back_in_any_order_of_members() {
    let stored = holder().stored;
    assert_eq!(StoredActivation::from_json(&stored.to_json()), Ok(stored.clone()));
    let text = String::from_utf8(stored.to_json()).unwrap();
    let inner = text.trim_matches(['{', '}']);
    let reversed: Vec<&str> = inner.split(',').rev().collect();
    let reversed = format!("{{{}}}", reversed.join(","));
    assert_ne!(reversed, text);
    assert_eq!(StoredActivation::from_json(reversed.as_bytes()), Ok(stored));
}

#[test]
fn every_member_is_needed_once_and_never_null() {
    let good = members();
    for name in good.as_object().unwrap().keys() {
        let mut absent = good.clone();
        absent.as_object_mut().unwrap().remove(name);
        let mut null = good.clone();
        null[name] = Value::Null;
        let mut nested = good.clone();
        nested[name] = json!([good[name]]);
        for wrong in [absent, null, nested] {
            assert!(matches!(read(&wrong), Err(StoredFormatError::Form { .. })), "{name}");
        }
        let text = good.to_string();
        let repeated = format!("{{\"{name}\":{},{}", good[name], text.trim_start_matches('{'));
        let read = StoredActivation::from_json(repeated.as_bytes());
        assert!(matches!(read, Err(StoredFormatError::Form { .. })), "{name}");
    }
    let mut unknown = good;
    unknown["code"] = json!("A000");
    assert!(matches!(read(&unknown), Err(StoredFormatError::Form { .. })));
}

#[test]
fn values_outside_their_bounds_are_refused_by_name() {
    let form = "";
    let cases = [
        ("version", json!(0), "version"),
        ("version", json!(1_u64 << 53), "version"),
        ("version", json!(-1), form),
        ("version", json!(1.5), form),
        ("version", json!("1"), form),
        ("caseId", json!(""), form),
        ("caseId", json!("case 1"), form),
        ("caseId", json!("x".repeat(65)), form),
        ("caseId", json!("case-١"), form),
        ("person", json!("AAAA"), form),
        ("keyKind", json!("é"), form),
        ("issueNumber", json!(0), form),
        ("issuedAt", json!("2026-12-06T12:00:00.000Z"), "expiresAt"),
        ("issuedAt", json!("2026-11-22 12:00:00"), form),
        ("expiresAt", json!("2026-11-22T12:00:00.000Z"), "expiresAt"),
        ("changedAt", json!("2026-11-22T11:59:59.999Z"), "changedAt"),
        ("state", json!("open"), form),
        ("state", json!("Pending"), form),
        ("state", json!("locked"), "tries"),
        ("state", json!("redeemed"), "tries"),
        ("tries", json!(4), "tries"),
        ("triesLimit", json!(0), form),
        ("selector", json!("R8JayrbCDz6LOkKr9O0_XR"), form),
        ("selector", json!("R8JayrbCDz6LOkKr9O0_XQ=="), form),
        ("pepper", json!("a.b"), form),
        ("linkTag", json!("AAAA"), form),
        ("salt", json!("A".repeat(43)), form),
        ("iterations", json!(0), form),
        ("iterations", json!(10_000_001), "iterations"),
        ("codeTag", json!("A".repeat(3000)), form),
    ];
    for (name, value, expected) in cases {
        let mut wrong = members();
        wrong[name] = value.clone();
        match read(&wrong) {
            Err(StoredFormatError::Form { line: 1, column }) if expected.is_empty() => assert!(column > 0),
            Err(StoredFormatError::Member { member, .. }) => assert_eq!(member, expected, "{name} {value}"),
            other => panic!("{name} {value}: {other:?}"),
        }
    }
}

#[test]
fn what_is_no_state_at_all_is_refused() {
    let good = holder().stored.to_json();
    for length in 0..good.len() {
        let cut = StoredActivation::from_json(&good[..length]);
        assert!(matches!(cut, Err(StoredFormatError::Form { .. })), "{length}");
    }
    for wrong in ["null", "[]", "{}", "1", "\"\"", "{\"v\":1}", "\u{feff}{}", "\u{0}"] {
        let read = StoredActivation::from_json(wrong.as_bytes());
        assert!(matches!(read, Err(StoredFormatError::Form { .. })), "{wrong}");
    }
    assert!(StoredActivation::from_json(&[0xff; 10]).is_err());
    assert_eq!(
        StoredActivation::from_json(&[b' '; 5000]),
        Err(StoredFormatError::TooLong)
    );
    assert!(StoredActivation::from_json(&[good.as_slice(), b"{}"].concat()).is_err());
    for newer in [json!(2), json!(0)] {
        let mut value = members();
        value["v"] = newer;
        assert_eq!(read(&value), Err(StoredFormatError::FormatVersion));
        value["somethingNew"] = json!(true);
        assert_eq!(read(&value), Err(StoredFormatError::FormatVersion));
    }
}

#[test]
fn errors_quote_nothing() {
    let mut wrong = members();
    wrong["caseId"] = json!("Jean Tremblay");
    let error = read(&wrong).unwrap_err();
    for shown in [error.to_string(), format!("{error:?}")] {
        assert!(!shown.contains("Jean"), "{shown}");
    }
}

#[test]
fn seals_hold_for_their_kind_key_and_content_only() {
    let (keys, stored) = (seal_keys(), holder().stored);
    let sealed = stored.seal(&keys);
    assert_eq!(StoredActivation::reopen(&sealed, &keys), Ok(stored.clone()));
    let permit = permit("case-1", noon());
    let sealed_permit = permit.seal(&keys);
    let reopened = IdentificationPermit::reopen(&sealed_permit, &keys)
        .map_err(|_| ())
        .unwrap();
    assert_eq!((reopened.person(), reopened.case()), (permit.person(), permit.case()));
    assert_eq!((reopened.at(), reopened.record_position()), (noon(), 7));

    assert_eq!(
        IdentificationPermit::reopen(&sealed, &keys).err(),
        Some(SealError::OtherKind)
    );
    assert_eq!(
        StoredActivation::reopen(&sealed_permit, &keys),
        Err(SealError::OtherKind)
    );
    let relabelled = String::from_utf8(sealed.clone())
        .unwrap()
        .replace("stored-activation", "permit");
    assert_eq!(
        IdentificationPermit::reopen(relabelled.as_bytes(), &keys).err(),
        Some(SealError::Broken)
    );

    let other = SealKeyRing::new("seal-1".parse().unwrap(), key("other"));
    assert_eq!(StoredActivation::reopen(&sealed, &other), Err(SealError::Broken));
    let rotated = SealKeyRing::new("seal-2".parse().unwrap(), key("seal 2"));
    assert_eq!(StoredActivation::reopen(&sealed, &rotated), Err(SealError::UnknownKey));
    let rotated = rotated.with_earlier("seal-1".parse().unwrap(), key("seal 1")).unwrap();
    assert_eq!(StoredActivation::reopen(&sealed, &rotated), Ok(stored));
}

#[test]
fn no_octet_of_a_seal_can_change() {
    let keys = seal_keys()
        .with_earlier("seal-2".parse().unwrap(), key("seal 2"))
        .unwrap();
    let sealed = permit("case-1", noon()).seal(&keys);
    for place in 0..sealed.len() {
        assert!(IdentificationPermit::reopen(&sealed[..place], &keys).is_err());
        for octet in *b"A0.z\xff" {
            let mut changed = sealed.clone();
            changed[place] = octet;
            assert_eq!(IdentificationPermit::reopen(&changed, &keys).is_ok(), changed == sealed);
        }
    }
    // Another key of the same ring named in its place.
    let renamed = String::from_utf8(sealed.clone()).unwrap().replace("seal-1", "seal-2");
    assert_eq!(
        IdentificationPermit::reopen(renamed.as_bytes(), &keys).err(),
        Some(SealError::Broken)
    );
    let newer = String::from_utf8(sealed.clone()).unwrap().replace(".v1.", ".v2.");
    assert_eq!(
        IdentificationPermit::reopen(newer.as_bytes(), &keys).err(),
        Some(SealError::FormatVersion)
    );
    let more = [sealed.as_slice(), b".x"].concat();
    assert_eq!(IdentificationPermit::reopen(&more, &keys).err(), Some(SealError::Form));
    assert_eq!(
        IdentificationPermit::reopen(&[b'x'; 20_000], &keys).err(),
        Some(SealError::TooLong)
    );
}

#[test]
fn a_right_seal_on_wrong_content_is_refused() {
    use crate::activation::seal::{SealedKind, seal};
    let keys = seal_keys();
    let content = |text: &str| {
        let sealed = seal(SealedKind::Permit, text.as_bytes(), &keys);
        IdentificationPermit::reopen(&sealed, &keys).err()
    };
    let person = person("case-1").to_string();
    let with = |v: u8, more: &str| {
        format!(
            r#"{{"v":{v},"person":"{person}","caseId":"case-1","at":"2026-11-22T12:00:00.000Z","recordPosition":7{more}}}"#
        )
    };
    assert_eq!(content(&with(1, "")), None);
    for wrong in [
        with(2, ""),
        with(1, r#","more":1"#),
        with(1, r#","v":1"#),
        String::new(),
        "{}".to_owned(),
    ] {
        assert_eq!(content(&wrong), Some(SealError::Content), "{wrong}");
    }
}

proptest! {

    #[test]
    fn no_bytes_break_the_readers(octets in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(StoredActivation::from_json(&octets).is_err());
        prop_assert!(IdentificationPermit::reopen(&octets, &seal_keys()).is_err());
    }
}
