use crate::audit::canonical::{
    CanonicalFault, CanonicalJson, MAX_BYTES, MAX_INPUT_BYTES, canonicalise, validate_canonical,
};
use proptest::prelude::*;

/// One vector a line: the input as a JSON string, then the canonical form as a JSON string or the fault.
#[derive(serde::Deserialize)]
struct Vector {
    input: String,
    #[serde(default)]
    canonical: Option<String>,
    #[serde(default)]
    fault: Option<String>,
}

#[test]
fn the_published_vectors() {
    let lines = include_str!("../../../../tests/vectors/audit/canonical.jsonl");
    let mut seen = [0, 0];
    for line in lines.lines() {
        let vector: Vector = serde_json::from_str(line).unwrap();
        let outcome = canonicalise(vector.input.as_bytes());
        let text = outcome.as_ref().map(|bytes| core::str::from_utf8(bytes).unwrap());
        match (&vector.canonical, &vector.fault) {
            (Some(canonical), None) => {
                seen[0] += 1;
                assert_eq!(text, Ok(canonical.as_str()), "{line}");
                assert_eq!(validate_canonical(canonical.as_bytes()), Ok(()), "{line}");
                let same = vector.input == *canonical;
                assert_eq!(validate_canonical(vector.input.as_bytes()).is_ok(), same, "{line}");
            }
            (None, Some(fault)) => {
                seen[1] += 1;
                assert_eq!(format!("{:?}", outcome.unwrap_err().fault), *fault, "{line}");
                assert!(validate_canonical(vector.input.as_bytes()).is_err(), "{line}");
            }
            _ => panic!("{line}"),
        }
    }
    assert!(seen[0] >= 15 && seen[1] >= 30, "{seen:?}");
}

#[test]
fn limits_are_exact() {
    let text = |length: usize| format!("\"{}\"", "a".repeat(length - 2)).into_bytes();
    assert!(validate_canonical(&text(MAX_BYTES)).is_ok());
    assert!(CanonicalJson::string(&"a".repeat(MAX_BYTES - 2)).is_ok());
    assert!(CanonicalJson::string(&"a".repeat(MAX_BYTES - 1)).is_err());
    for refused in [
        validate_canonical(&text(MAX_BYTES + 1)),
        canonicalise(&text(MAX_BYTES + 1)).map(drop),
    ] {
        assert_eq!(refused.unwrap_err().fault, CanonicalFault::TooLong);
    }
    let mut padded = vec![b' '; MAX_INPUT_BYTES - 1];
    padded.push(b'1');
    assert_eq!(canonicalise(&padded).unwrap(), b"1");
    padded.insert(0, b' ');
    assert_eq!(canonicalise(&padded).unwrap_err().fault, CanonicalFault::TooLong);
    for (depth, good) in [(16, true), (17, false), (60_000 / 2, false)] {
        let arrays = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(validate_canonical(arrays.as_bytes()).is_ok(), good, "{depth}");
        assert_eq!(canonicalise(arrays.as_bytes()).is_ok(), good, "{depth}");
    }
    let objects = format!("{}1{}", "{\"a\":".repeat(17), "}".repeat(17));
    assert_eq!(
        canonicalise(objects.as_bytes()).unwrap_err().fault,
        CanonicalFault::TooDeep
    );
}

#[test]
fn bytes_that_are_not_utf_8() {
    for bytes in [
        b"\"\xff\"".as_slice(),
        b"\"\xed\xa0\x80\"",
        b"\xef\xbb",
        b"\"\xc0\x80\"",
    ] {
        assert_eq!(validate_canonical(bytes).unwrap_err().fault, CanonicalFault::Encoding);
        assert_eq!(canonicalise(bytes).unwrap_err().fault, CanonicalFault::Encoding);
    }
}

/// JSON values of the profile.
fn values() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        (-9_007_199_254_740_991_i64..=9_007_199_254_740_991).prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            proptest::collection::btree_map("[A-Za-z0-9]{1,4}", inner, 0..6)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {

    #[test]
    fn layout_does_not_matter(value in values()) {
        let canonical = canonicalise(value.to_string().as_bytes()).unwrap();
        prop_assert_eq!(validate_canonical(&canonical), Ok(()));
        let pretty = serde_json::to_string_pretty(&value).unwrap();
        prop_assert_eq!(&canonicalise(pretty.as_bytes()).unwrap(), &canonical);
        prop_assert_eq!(serde_json::from_slice::<serde_json::Value>(&canonical).unwrap(), value);
    }

    #[test]
    fn strict_accepts_exactly_what_is_its_own_canonical_form(
        text in "[\\[\\]{}:,\" a-bA0-9\\\\u/n.+-]{0,12}",
    ) {
        let own = canonicalise(text.as_bytes()).is_ok_and(|canonical| canonical == text.as_bytes());
        prop_assert_eq!(validate_canonical(text.as_bytes()).is_ok(), own);
    }

    #[test]
    fn a_changed_byte_never_passes_as_another_layout(value in values(), at in any::<prop::sample::Index>(), flip in 1..=255_u8) {
        let mut bytes = canonicalise(value.to_string().as_bytes()).unwrap();
        let at = at.index(bytes.len());
        bytes[at] ^= flip;
        let own = canonicalise(&bytes).is_ok_and(|canonical| canonical == bytes);
        prop_assert_eq!(validate_canonical(&bytes).is_ok(), own);
    }
}
