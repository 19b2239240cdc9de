//! The vectors of the log and of the commitments, made by an implementation that shares no code with this one.
#![allow(clippy::unwrap_used, clippy::string_slice)] // a test says what it expects

use lra_core::audit::appender::Appender;
use lra_core::audit::canonical::CanonicalJson;
use lra_core::audit::checkpoint::{Checkpoint, SignedCheckpoint};
use lra_core::audit::disclosure::{Disclosure, Salt, VaultEntry};
use lra_core::audit::note::LogKey;
use lra_core::audit::pseudonym::PseudonymKey;
use lra_core::crypto::{HmacKey, sha256};
use lra_core::hexadecimal;
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use serde::Deserialize;
use std::collections::BTreeMap;

fn vectors<T: for<'de> Deserialize<'de>>(name: &str) -> T {
    let path = format!("{}/../tests/vectors/audit/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn octets<const N: usize>(hex: &str) -> [u8; N] {
    let octets: Vec<u8> = (0..hex.len() / 2)
        .map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap())
        .collect();
    octets.try_into().unwrap()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct LogFile {
    v: u8,
    #[serde(rename = "about")]
    _about: String,
    seed: String,
    verifier_key: String,
    sizes: Vec<LogAtSize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LogAtSize {
    size: u64,
    checkpoint: String,
    tiles: BTreeMap<String, String>,
}

#[test]
fn the_log_at_each_size() {
    let file: LogFile = vectors("log.json");
    assert_eq!((file.v, file.sizes.len()), (1, 10));
    let pair = Ed25519KeyPair::from_seed_unchecked(&octets::<32>(&file.seed)).unwrap();
    let key: LogKey = file.verifier_key.parse().unwrap();
    assert_eq!(key.public_key().as_bytes().as_slice(), pair.public_key().as_ref());
    let mut log = Appender::new();
    let mut full = BTreeMap::new();
    for LogAtSize {
        size,
        checkpoint,
        tiles,
    } in file.sizes
    {
        for number in log.size()..size {
            let entry = format!("{{\"n\":{number}}}");
            log.append(|out| {
                out.extend_from_slice(entry.as_bytes());
                Ok::<(), ()>(())
            })
            .unwrap();
        }
        for (tile, bytes) in log.take_full() {
            full.insert(tile.path(), hexadecimal(&sha256(&bytes)));
        }
        let mut ours = full.clone();
        for (tile, bytes) in log.partial_tiles() {
            ours.insert(tile.path(), hexadecimal(&sha256(&bytes)));
        }
        if size > 1000 {
            ours.retain(|path, _| path.contains(".p/") || path.ends_with("/000"));
        }
        assert_eq!(ours, tiles, "{size}");

        let note = Checkpoint {
            origin: key.name().clone(),
            size,
            root: log.root(),
        }
        .unsigned_note();
        let signature = pair.sign(note.text().as_bytes()).as_ref().try_into().unwrap();
        let signed = note.attach(&key, signature).unwrap();
        assert_eq!(signed.to_string(), checkpoint, "{size}");
        let read: SignedCheckpoint = checkpoint.parse().unwrap();
        assert_eq!(read.verify(&key), Ok(signed), "{size}");
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CommitmentFile {
    v: u8,
    #[serde(rename = "about")]
    _about: String,
    disclosures: Vec<DisclosureVector>,
    pseudonyms: Vec<PseudonymVector>,
}

#[derive(Deserialize)]
struct DisclosureVector {
    given: DisclosureGiven,
    expected: DisclosureExpected,
}

#[derive(Deserialize)]
struct DisclosureGiven {
    salt: String,
    name: String,
    value: serde_json::Value,
    position: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DisclosureExpected {
    disclosure: String,
    commitment: String,
    vault_line: String,
}

#[derive(Deserialize)]
struct PseudonymVector {
    given: PseudonymGiven,
    expected: PseudonymExpected,
}

#[derive(Deserialize)]
struct PseudonymGiven {
    key: String,
    party: String,
    year: u16,
    kind: String,
    identifier: String,
}

#[derive(Deserialize)]
struct PseudonymExpected {
    value: String,
}

#[test]
fn disclosures_and_pseudonyms() {
    let file: CommitmentFile = vectors("commitments.json");
    assert_eq!((file.v, file.disclosures.len(), file.pseudonyms.len()), (1, 3, 4));
    for DisclosureVector { given, expected } in file.disclosures {
        let value = CanonicalJson::from_text(given.value.to_string().as_bytes()).unwrap();
        let salt = Salt::take(&mut octets(&given.salt)).unwrap();
        let disclosure = Disclosure::new(salt, &given.name, &value).unwrap();
        assert_eq!(disclosure.as_text(), expected.disclosure);
        assert_eq!(disclosure.commitment().to_string(), expected.commitment);
        let mut line = Vec::new();
        VaultEntry::push_line(given.position, &disclosure, &mut line);
        assert_eq!(String::from_utf8(line).unwrap(), expected.vault_line);
    }
    for PseudonymVector { given, expected } in file.pseudonyms {
        let key = HmacKey::take(&mut octets(&given.key)).unwrap();
        let key = PseudonymKey::new("key-1".parse().unwrap(), given.party.parse().unwrap(), given.year, key);
        let pseudonym = key.pseudonym(&given.kind.parse().unwrap(), &given.identifier);
        assert_eq!(pseudonym.value.to_string(), expected.value);
    }
}
