//! Many records in one go, as when the archive of an older system is taken over: a checkpoint, and with it the wait for the disk, for
//! every few thousand.
//!
//! `cargo run -p lra-trail --example bulk -- FOLDER COUNT` leaves the trail, its key and its verifier key in a new folder. All
//! records are invented.

use lra_core::audit::disclosure::Commitment;
use lra_core::audit::record::{CaseStep, CorrelationId, Detail, How, Party, RecordDraft, Why};
use lra_core::crypto::sha256;
use lra_core::time::Instant;
use lra_trail::{Ed25519FileKey, NoteSigner as _, Trail};
use std::fs;
use std::path::Path;

type Failure = Box<dyn std::error::Error>;

/// Records under one checkpoint.
const RECORDS: u64 = 10_000;

/// Takes over so many records.
fn run(folder: &Path, count: u64) -> Result<(), Failure> {
    fs::create_dir_all(folder)?;
    let key = Ed25519FileKey::create(&folder.join("log.key"), "lra.example/archive".parse()?)?;
    fs::write(folder.join("log.vkey"), format!("{}\n", key.key()))?;
    let (mut trail, _) = Trail::open(&folder.join("trail"), key)?;
    let begin: Instant = "2016-01-04T08:00:00.000Z".parse()?;
    for number in 0..count {
        let at = begin.plus_milliseconds(i64::try_from(number)?.saturating_mul(250));
        trail.append(&record(number)?, &[], at)?;
        if (number + 1) % RECORDS == 0 {
            trail.commit()?;
        }
    }
    // Only now the last of them may be deleted where they came from.
    trail.commit()?;
    Ok(())
}

/// One record of the archive.
fn record(number: u64) -> Result<RecordDraft, Failure> {
    let step = CaseStep {
        correlation_id: CorrelationId::new((u128::from(number) << 64).to_be_bytes()),
        position: 0,
        closing: true,
    };
    let how = How {
        channel: "desk".parse()?,
        level: None,
        means: vec![],
    };
    let why = Why {
        legal_basis: "convention/identification".parse()?,
        purpose: "registration".parse()?,
    };
    let officer = Party::new("officer".parse()?, Some(commitment(number % 40)), None)?;
    let applicant = Party::new("applicant".parse()?, Some(commitment(number)), None)?;
    let draft = RecordDraft::new(step, "lra.enrolment".parse()?, officer, how, why, "permit".parse()?);
    Ok(draft
        .with_whom(applicant)
        .with_detail("number", Detail::Count(number))?)
}

/// What stands for a person here. A real one is made of the data and a salt.
fn commitment(number: u64) -> Commitment {
    Commitment::new(sha256(&number.to_be_bytes()))
}

fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args_os().skip(1);
    let folder = arguments.next().ok_or("expected the name of a new folder")?;
    let count = arguments.next().ok_or("expected a number of records")?;
    let count = count.to_str().ok_or("expected a number of records")?.parse()?;
    run(Path::new(&folder), count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_record_is_in_the_trail() {
        let folder = tempfile::tempdir().unwrap();
        run(folder.path(), RECORDS + 7).unwrap();
        let key = fs::read_to_string(folder.path().join("log.vkey")).unwrap();
        let trail = folder.path().join("trail");
        let report = lra_trail::verify(&trail, &key.trim_end().parse().unwrap(), None, |_| ()).unwrap();
        assert!(report.valid, "{report:?}");
        assert_eq!(report.records, RECORDS + 7);
    }
}
