//! Records and keys of an invented portal.

use lra_core::audit::canonical::CanonicalJson;
use lra_core::audit::disclosure::{Commitment, Disclosure, Salt};
use lra_core::audit::record::{CaseStep, CorrelationId, Detail, How, Party, RecordDraft, Why};
use lra_core::audit::word::Word;
use lra_core::time::Instant;
use lra_trail::Ed25519FileKey;

pub fn word(text: &str) -> Word {
    text.parse().unwrap()
}

/// Always the same key.
pub fn signer() -> Ed25519FileKey {
    Ed25519FileKey::from_seed(&[42; 32], "lra.example/desk-1".parse().unwrap()).unwrap()
}

/// So many seconds into an invented morning.
pub fn at(seconds: i64) -> Instant {
    let morning: Instant = "2026-11-22T08:00:00.000Z".parse().unwrap();
    morning.plus_milliseconds(seconds * 1000)
}

pub fn disclosure(number: u64) -> Disclosure {
    let mut salt = [0; 16];
    salt[..8].copy_from_slice(&(number + 1).to_be_bytes());
    let value = CanonicalJson::string("invented").unwrap();
    Disclosure::new(Salt::take(&mut salt).unwrap(), "name", &value).unwrap()
}

pub fn draft(number: u64, disclosures: &[Disclosure]) -> RecordDraft {
    let step = CaseStep {
        correlation_id: CorrelationId::new(u128::from(number).to_be_bytes()),
        position: 0,
        closing: true,
    };
    let how = How {
        channel: word("desk"),
        level: None,
        means: vec![],
    };
    let why = Why {
        legal_basis: word("convention/identification"),
        purpose: word("registration"),
    };
    let who = Party::new(word("officer"), Some(Commitment::new([1; 32])), None).unwrap();
    let draft = RecordDraft::new(step, word("lra.search"), who, how, why, word("permit"));
    disclosures
        .iter()
        .fold(draft, |draft, disclosure| {
            draft.with_commitment(disclosure.commitment())
        })
        .with_detail("number", Detail::Count(number))
        .unwrap()
}
