//! Cases and keys that cannot be used.

use super::*;

#[test]
fn keys_lie_apart_from_the_trail_are_private_and_never_made_anew() {
    let office = Office::new();
    let trail = office.path("trail");
    for inside in [trail.clone(), trail.join("keys"), trail.join("a/../keys")] {
        assert!(matches!(
            DeskKeys::open_or_create(&inside, &trail),
            Err(KeysError::InTrail)
        ));
    }
    drop(office.open());
    assert!(matches!(
        DeskKeys::create(&office.path("keys"), None, None),
        Err(KeysError::Exist)
    ));
    // A trail cannot be continued under fresh keys.
    assert!(matches!(
        DeskKeys::open_or_create(&office.path("lost"), &trail),
        Err(KeysError::Missing)
    ));
    let keys = DeskKeys::open(&office.path("keys"), Some(&trail)).unwrap();
    let inside = Desk::open(&office.engine, &trail, &trail.join("state"), keys);
    assert!(matches!(inside, Err(DeskError::State(StateError::InTrail))));
    assert!(matches!(
        Outbox::open(&trail.join("outbox"), &trail),
        Err(DeskError::Outbox(OutboxError::InTrail))
    ));
    let key = office.path("keys/pepper-1.key");
    let text = fs::read_to_string(&key).unwrap();
    for bad in [
        text.replace("v1", "v2"),
        text.replace("kind pepper", "kind seal"),
        text.replace('\n', "\r\n"),
        format!("{text}\n"),
        text.trim_end().to_owned(),
        String::new(),
    ] {
        fs::write(&key, &bad).unwrap();
        assert!(matches!(
            DeskKeys::open(&office.path("keys"), None),
            Err(KeysError::Form)
        ));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::write(&key, &text).unwrap();
        fs::set_permissions(&key, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(matches!(
            DeskKeys::open(&office.path("keys"), None),
            Err(KeysError::Mode)
        ));
    }
}

#[test]
fn what_is_no_case_is_refused_with_its_place_and_never_its_value() {
    let good = case_text("permit-by-email");
    for (from, to, path) in [
        ("\"v\": 1,\n  \"case\"", "\"v\": 2,\n  \"case\"", "/v"),
        ("\"4be1c6d09f27a853\"", "\"planted secret\"", "/case"),
        ("\"4be1c6d09f27a853\"", "null", "/case"),
        ("\"case\"", "\"planted\"", ""),
        (
            "\"question\": \"enrolment\"",
            "\"question\": \"officer\"",
            "/question/facts/organisation/generalTermsAccepted",
        ),
        (
            "\"inPerson\": true",
            "\"inPerson\": \"planted\"",
            "/question/facts/applicant/inPerson",
        ),
        ("\"authenticator-app\"", "7", "/activation/keyKind"),
        ("activation.example.be", "planted", "/activation/linkHost"),
        ("+32470123456", "planted", "/activation/recipient/phone"),
        // No text message reaches a number of a zone, or one that is free of charge.
        ("+32470123456", "+3222123456", "/activation/recipient/phone"),
        ("+32470123456", "080012345", "/activation/recipient/phone"),
        ("\"phone\": \"+32470123456\"", "\"planted\": 1", "/activation/recipient"),
        (
            ",\n      \"phone\": \"+32470123456\"",
            "",
            "/activation/recipient/phone",
        ),
        ("\"recipient\"", "\"recipient\": {}, \"recipient\"", "/activation"),
    ] {
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good, "{from}");
        let report = Case::parse(bad.as_bytes(), None).unwrap_err();
        if !path.ends_with("generalTermsAccepted") {
            assert_eq!(report.path, path, "{to}");
        }
        assert!(!report.to_json().contains("planted"), "{}", report.to_json());
    }
    for bad in [&b""[..], b"{", b"[]", b"\xff", b"{}"] {
        assert!(Case::parse(bad, None).is_err());
    }
    assert!(Case::parse(&vec![b' '; MOST_CASE_BYTES + 1], None).is_err());
    let report = Case::parse(
        good.replacen("\"inPerson\": true", "\"inPerson\": 1", 1).as_bytes(),
        None,
    )
    .unwrap_err();
    let line = good.lines().position(|line| line.contains("\"inPerson\"")).unwrap() + 1;
    assert_eq!(report.line, Some(line));
}

#[test]
fn what_is_no_redemption_is_refused_with_its_place() {
    for (bad, code, path, place) in [
        ("", ErrorCode::MalformedJson, "", Some((1, 1))),
        ("{", ErrorCode::MalformedJson, "", Some((1, 1))),
        ("[]", ErrorCode::WrongType, "", None),
        (r#"{"link":"x"}"#, ErrorCode::MissingMember, "/code", None),
        (r#"{"link":"x","code":null}"#, ErrorCode::NullValue, "/code", None),
        (r#"{"link":7,"code":"y"}"#, ErrorCode::WrongType, "/link", None),
        (
            r#"{"link":"\ud800","code":"y"}"#,
            ErrorCode::MalformedJson,
            "/link",
            None,
        ),
        (
            r#"{"link":"x","link":"x","code":"y"}"#,
            ErrorCode::DuplicateMember,
            "",
            None,
        ),
    ] {
        let report = RedemptionRequest::parse(bad.as_bytes()).err().unwrap();
        assert_eq!((report.code, report.path.as_ref()), (code, path), "{bad}");
        assert_eq!(report.line.zip(report.column), place, "{bad}");
    }
}
