//! The published vectors, made by an implementation that shares no code with this one.

use super::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    v: u8,
    #[serde(rename = "about")]
    _about: String,
    vectors: Vec<Vector>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    name: String,
    given: Given,
    expected: Expected,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Given {
    entropy: String,
    pepper: NamedKey,
    seal_key: NamedKey,
    person: Commitment,
    case_id: CaseId,
    identified_at: Instant,
    record_position: u64,
    key_kind: KeyKind,
    link_channel: LinkChannel,
    code_channel: CodeChannel,
    host: LinkHost,
    issued_at: Instant,
    validity_days: u64,
    tries_limit: NonZeroU32,
    iterations: NonZeroU32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NamedKey {
    id: KeyId,
    key: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Expected {
    code: String,
    canonical_code: String,
    stretched_code: String,
    link: String,
    stored: String,
    sealed_stored: String,
    sealed_permit: String,
}

fn octets<const N: usize>(hex: &str) -> [u8; N] {
    let pairs = hex.as_bytes().chunks(2).map(|pair| core::str::from_utf8(pair).unwrap());
    let octets: Vec<u8> = pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect();
    octets.try_into().unwrap()
}

#[test]
fn three_full_vectors() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/activation.json");
    let file: File = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    assert_eq!((file.v, file.vectors.len()), (1, 3));
    for Vector { name, given, expected } in file.vectors {
        let hosts = vec![given.host.clone()];
        let terms = ActivationTerms {
            validity: days(given.validity_days),
            tries_limit: given.tries_limit,
            iterations: given.iterations,
            ..ActivationTerms::with_defaults(hosts.clone())
        };
        let peppers = PepperRing::new(given.pepper.id, HmacKey::take(&mut octets(&given.pepper.key)).unwrap());
        let seals = SealKeyRing::new(
            given.seal_key.id,
            HmacKey::take(&mut octets(&given.seal_key.key)).unwrap(),
        );
        let request = IssueRequest {
            key_kind: given.key_kind,
            link_channel: given.link_channel,
            code_channel: given.code_channel,
            host: given.host,
        };
        let (case, at) = (given.case_id, given.identified_at);
        let permit = IdentificationPermit::for_test(given.person, case, at, given.record_position);
        let sealed_permit = permit.seal(&seals);
        assert_eq!(
            core::str::from_utf8(&sealed_permit),
            Ok(expected.sealed_permit.as_str()),
            "{name}"
        );

        // Issued on the reopened permit, as another process would.
        let permit = IdentificationPermit::reopen(&sealed_permit, &seals).unwrap();
        let entropy = ActivationEntropy::take(&mut octets(&given.entropy)).unwrap();
        let issued = issue(&permit, entropy, &request, &[], &terms, &peppers, given.issued_at).unwrap();
        let stored = issued.stored().clone();
        assert_eq!(String::from_utf8(stored.to_json()).unwrap(), expected.stored, "{name}");
        let sealed = String::from_utf8(stored.seal(&seals)).unwrap();
        assert_eq!(sealed, expected.sealed_stored, "{name}");
        let (link, code) = issued.into_dispatch();
        assert_eq!(link.link.expose(), expected.link, "{name}");
        assert_eq!(code.code.expose(), expected.code, "{name}");

        let code = ActivationCode::parse(&expected.code).unwrap();
        assert_eq!(
            code.canonical().as_slice(),
            expected.canonical_code.as_bytes(),
            "{name}"
        );
        let stretched = crate::crypto::pbkdf2_hmac_sha256(code.canonical().as_slice(), &stored.salt, stored.iterations);
        assert_eq!(stretched, octets(&expected.stretched_code), "{name}");

        // And redeemed from the published texts alone.
        let stored = StoredActivation::reopen(expected.sealed_stored.as_bytes(), &seals).unwrap();
        let link = ActivationLink::parse(&expected.link, &hosts).unwrap();
        let reserved = reserve(Some(&stored), &link, &peppers, &terms, given.issued_at).unwrap();
        let compared = reserved.reservation.compare(code, reserved.stored.version()).unwrap();
        assert_eq!(compared.outcome, RedemptionOutcome::Activated, "{name}");
        assert_eq!(compared.stored.state_at(given.issued_at), ActivationState::Redeemed);
    }
}
