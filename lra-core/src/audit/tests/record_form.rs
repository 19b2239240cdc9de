use crate::audit::canonical::canonicalise;
use crate::audit::disclosure::Commitment;
use crate::audit::note::Origin;
use crate::audit::pseudonym::{Pseudonym, PseudonymValue};
use crate::audit::record::*;
use crate::audit::word::Word;
use crate::audit::write_record;

fn word(text: &str) -> Word {
    text.parse().unwrap()
}

fn party(role: &str, octet: u8) -> Party {
    let pseudonym = Pseudonym {
        key: word("lra-2026"),
        value: PseudonymValue::new([octet; 32]),
    };
    Party::new(word(role), Some(Commitment::new([octet; 32])), Some(pseudonym)).unwrap()
}

fn small() -> RecordDraft {
    let step = CaseStep {
        correlation_id: CorrelationId::new([9; 16]),
        position: 0,
        closing: true,
    };
    let how = How {
        channel: word("desk"),
        level: None,
        means: vec![],
    };
    let why = Why {
        legal_basis: word("law-2018-07-18/art-14"),
        purpose: word("registration"),
    };
    let who = Party::new(word("officer"), Some(Commitment::new([1; 32])), None).unwrap();
    RecordDraft::new(step, word("lra.search"), who, how, why, word("deny"))
}

fn large() -> RecordDraft {
    let mut draft = small()
        .with_whom(party("applicant", 2))
        .with_whom(party("organisation", 3))
        .with_decision(RecordedDecision {
            at: "2026-11-22T10:15:30.007Z".parse().unwrap(),
            findings: vec![
                RecordedFinding {
                    rule: word("officer.role-in-force"),
                    verdict: word("satisfied"),
                },
                RecordedFinding {
                    rule: word("applicant.document-valid"),
                    verdict: word("violated"),
                },
            ],
            policy: PolicyDigest::new([4; 32]),
            rulebook: RecordedRulebook {
                digest: PolicyDigest::new([5; 32]),
                version: word("2025.2"),
            },
        })
        .with_commitment(Commitment::new([8; 32]))
        .with_commitment(Commitment::new([7; 32]))
        .with_message(MessageCommitment {
            commitment: Commitment::new([6; 32]),
            direction: Direction::Received,
            peer: word("bosa"),
        });
    for (name, detail) in [
        ("tries", Detail::Count(3)),
        ("keyKind", Detail::Word(word("sms"))),
        (
            "expiresAt",
            Detail::Instant("1999-12-31T23:59:59.999Z".parse().unwrap()),
        ),
        ("Reissued", Detail::Holds(false)),
        ("most", Detail::Count(9_007_199_254_740_991)),
    ] {
        draft = draft.with_detail(name, detail).unwrap();
    }
    draft.how.level = Some(word("500"));
    draft.how.means = vec![word("eid"), word("pin")];
    draft
}

fn written(draft: &RecordDraft, position: u64, clock_back: bool) -> Vec<u8> {
    let source: Origin = "lra.example/desk-1".parse().unwrap();
    let placement = Placement {
        source: &source,
        position,
        time: "2026-11-22T10:15:31.120Z".parse().unwrap(),
        clock_back,
    };
    let mut bytes = b"before".to_vec();
    write_record(&mut bytes, &placement, draft).unwrap();
    bytes.strip_prefix(b"before").unwrap().to_vec()
}

#[test]
fn what_is_written_is_canonical_and_reads_back() {
    for (draft, clock_back) in [(small(), false), (small(), true), (large(), false), (large(), true)] {
        for position in [0, 9, 10, 1_234_567, u64::MAX] {
            let bytes = written(&draft, position, clock_back);
            assert_eq!(canonicalise(&bytes).as_deref(), Ok(bytes.as_slice()));
            let record = Record::read(&bytes).unwrap();
            assert_eq!(
                (record.position, record.source.as_str()),
                (position, "lra.example/desk-1")
            );
            assert_eq!(record.time.to_string(), "2026-11-22T10:15:31.120Z");
            assert_eq!(record.flags.contains(&RecordFlag::ClockBack), clock_back);
            assert_eq!(record.draft, draft);
        }
    }
}

#[test]
fn the_published_record_is_written_byte_for_byte() {
    let vector = include_bytes!("../../../../tests/vectors/audit/record.json");
    assert_eq!(
        String::from_utf8(written(&large(), 17, true)).unwrap(),
        String::from_utf8(vector.strip_suffix(b"\n").unwrap().to_vec()).unwrap()
    );
}

#[test]
fn attribute_names_are_those_of_cloudevents() {
    let value: serde_json::Value = serde_json::from_slice(&written(&large(), 1, false)).unwrap();
    for name in value.as_object().unwrap().keys() {
        assert!(
            name.bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        );
        assert!(name.len() <= 20);
    }
}

#[test]
fn builders_refuse_what_a_record_may_not_hold() {
    assert_eq!(Party::new(word("officer"), None, None), Err(RecordError::NamelessParty));
    assert_eq!(
        small().with_detail("a-b", Detail::Holds(true)),
        Err(RecordError::DetailName)
    );
    assert_eq!(
        small().with_detail("", Detail::Holds(true)),
        Err(RecordError::DetailName)
    );
    assert_eq!(
        small().with_detail("a", Detail::Count(9_007_199_254_740_992)),
        Err(RecordError::Number)
    );
    let once = small().with_detail("a", Detail::Count(1)).unwrap();
    assert_eq!(
        once.with_detail("a", Detail::Count(2)),
        Err(RecordError::DuplicateDetail)
    );
    let mut long = small();
    for octet in 0..=u8::MAX {
        for _ in 0..6 {
            long = long.with_commitment(Commitment::new([octet; 32]));
        }
    }
    let mut bytes = vec![7];
    let source = "a".parse().unwrap();
    let placement = Placement {
        source: &source,
        position: 0,
        time: "2026-11-22T10:15:31.120Z".parse().unwrap(),
        clock_back: false,
    };
    assert_eq!(write_record(&mut bytes, &placement, &long), Err(RecordError::TooLong));
    assert_eq!(bytes, [7]);
}

#[test]
fn what_is_no_record_is_refused() {
    let good = String::from_utf8(written(&small(), 3, false)).unwrap();
    for (from, to) in [
        ("\"v\":1", "\"v\":2"),
        ("\"id\":\"3\"", "\"id\":\"03\""),
        ("\"specversion\":\"1.0\"", "\"specversion\":\"0.3\""),
        ("\"closing\":true", "\"closing\":1"),
        ("\"outcome\":\"deny\"", "\"outcome\":null"),
        ("\"type\":\"lra.search\"", "\"type\":\"lra search\""),
        ("\"who\":{\"commitment\"", "\"who\":{\"zommitment\""),
    ] {
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good, "{from}");
        assert!(Record::read(bad.as_bytes()).is_err(), "{to}");
    }
    assert!(matches!(Record::read(b"{ }"), Err(RecordError::NotCanonical(_))));
    assert_eq!(Record::read(b"{}"), Err(RecordError::Form));
}

/// What serde derives takes a list for an object, its items in the order of the members.
#[test]
fn a_list_is_no_object_and_an_object_no_word() {
    fn is_wrong_somewhere(value: &serde_json::Value, path: &str, whole: &serde_json::Value, seen: &mut Vec<String>) {
        use serde_json::Value;
        let (children, replaced): (Vec<(String, &Value)>, Option<Value>) = match value {
            Value::Object(members) => (
                members.iter().map(|(name, value)| (name.clone(), value)).collect(),
                Some(members.values().cloned().collect()),
            ),
            Value::Array(items) => (
                items
                    .iter()
                    .enumerate()
                    .map(|(index, value)| (index.to_string(), value))
                    .collect(),
                None,
            ),
            Value::String(word) => (vec![], Some(serde_json::json!({ word.as_str(): null }))),
            _ => (vec![], None),
        };
        if let Some(replaced) = replaced {
            let mut wrong = whole.clone();
            *wrong.pointer_mut(path).unwrap() = replaced;
            // A record whose words do not fit into member names has no canonical form at all.
            if let Ok(bytes) = canonicalise(wrong.to_string().as_bytes()) {
                assert!(Record::read(&bytes).is_err(), "{path}");
                seen.push(path.to_owned());
            }
        }
        for (name, child) in children {
            is_wrong_somewhere(child, &format!("{path}/{name}"), whole, seen);
        }
    }
    let bytes = written(&large(), 17, true);
    let record: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let mut seen = Vec::new();
    is_wrong_somewhere(&record, "", &record, &mut seen);
    for place in [
        "",
        "/data",
        "/data/case",
        "/data/decision/rulebook",
        "/data/decision/findings/0",
        "/data/who",
    ] {
        assert!(seen.iter().any(|path| path == place), "{place}");
    }
}

#[test]
fn a_record_commits_to_each_of_its_digests() {
    for octet in [1, 2, 3, 6, 7, 8] {
        assert!(large().commits_to(Commitment::new([octet; 32])), "{octet}");
    }
    assert!(!large().commits_to(Commitment::new([4; 32])));
}
