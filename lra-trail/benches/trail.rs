//! Measures the trail beside plain SHA-256 of the same bytes, in one run, and prints ratios.
//!
//! `LRA_RECORDS` sets how many records are verified (1 000 000 unless told).

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "a measurement prints what it found and stops when it cannot"
)]

use lra_core::audit::appender::Appender;
use lra_core::audit::canonical::validate_canonical;
use lra_core::audit::disclosure::Commitment;
use lra_core::audit::note::Origin;
use lra_core::audit::record::{CaseStep, CorrelationId, How, Party, Placement, RecordDraft, Why};
use lra_core::audit::word::Word;
use lra_core::audit::write_record;
use lra_core::crypto::sha256;
use lra_core::time::Instant;
use lra_trail::{Ed25519FileKey, NoteSigner, Trail, verify};
use std::hint::black_box;
use std::time::{Duration, Instant as Clock};

/// The length of the record that is measured.
const BYTES: usize = 566;
const RUN: u64 = 200_000;

fn word(text: &str) -> Word {
    text.parse().unwrap()
}

fn draft(purpose: &str) -> RecordDraft {
    let step = CaseStep {
        correlation_id: CorrelationId::new([7; 16]),
        position: 0,
        closing: true,
    };
    let how = How {
        channel: word("desk"),
        level: None,
        means: vec![],
    };
    let why = Why {
        legal_basis: word("convention"),
        purpose: word(purpose),
    };
    let party = |role: &str, octet| Party::new(word(role), Some(Commitment::new([octet; 32])), None).unwrap();
    RecordDraft::new(
        step,
        word("lra.enrolment"),
        party("officer", 1),
        how,
        why,
        word("permit"),
    )
    .with_whom(party("applicant", 2))
}

fn now() -> Instant {
    "2026-11-22T08:00:00.000Z".parse().unwrap()
}

fn written(draft: &RecordDraft, source: &Origin, position: u64) -> Vec<u8> {
    let mut out = Vec::new();
    let placement = Placement {
        source,
        position,
        time: now(),
        clock_back: false,
    };
    write_record(&mut out, &placement, draft).unwrap();
    out
}

/// The quickest of several runs: everything slower was somebody else's work.
fn quickest(mut run: impl FnMut()) -> Duration {
    (0..7)
        .map(|_| {
            let start = Clock::now();
            run();
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn main() {
    let source: Origin = "lra.example/desk-1".parse().unwrap();
    let first = 100_000;
    let short = written(&draft("p"), &source, first).len();
    let draft = draft(&"p".repeat(BYTES + 1 - short));
    let record = written(&draft, &source, first);
    assert_eq!(record.len(), BYTES);

    let hash = quickest(|| {
        for _ in 0..RUN {
            black_box(sha256(black_box(&record)));
        }
    });
    let mut appender = Appender::new();
    let append = quickest(|| {
        for _ in 0..RUN {
            let position = first + appender.size() % 800_000;
            let placement = Placement {
                source: &source,
                position,
                time: now_after(position),
                clock_back: false,
            };
            appender.append(|out| write_record(out, &placement, &draft)).unwrap();
            black_box(appender.take_full());
        }
        black_box(appender.root());
    });
    let check = quickest(|| {
        for _ in 0..RUN {
            validate_canonical(black_box(&record)).unwrap();
        }
    });
    let each = |time: Duration| time.as_nanos() as f64 / RUN as f64;
    println!("sha-256 of {BYTES} bytes      {:8.0} ns", each(hash));
    println!("canonical check           {:8.0} ns", each(check));
    println!(
        "append without disk       {:8.0} ns  {:.2} times sha-256, {:.0} records/s",
        each(append),
        each(append) / each(hash),
        1e9 / each(append)
    );

    let records: u64 = std::env::var("LRA_RECORDS").map_or(1_000_000, |text| text.parse().unwrap());
    let place = tempfile::tempdir().unwrap();
    let signer = Ed25519FileKey::from_seed(&[42; 32], source).unwrap();
    let key = signer.key().clone();
    let (mut trail, _) = Trail::open(place.path(), signer).unwrap();
    let start = Clock::now();
    for _ in 0..records {
        trail.append(&draft, &[], now()).unwrap();
    }
    trail.commit().unwrap();
    let appended = start.elapsed();
    println!("{records} records to disk, one commit  {:.2} s", appended.as_secs_f64());
    let time = (0..3)
        .map(|_| {
            let start = Clock::now();
            assert!(verify(place.path(), &key, None, |_| {}).unwrap().valid);
            start.elapsed()
        })
        .min()
        .unwrap_or_default();
    println!("{records} records verified             {:.2} s", time.as_secs_f64());
    let start = Clock::now();
    for _ in 0..100 {
        trail.append(&draft, &[], now()).unwrap();
        trail.commit().unwrap();
    }
    println!(
        "one record and its commit  {:.2} ms",
        start.elapsed().as_secs_f64() * 10.0
    );
}

fn now_after(position: u64) -> Instant {
    now().plus_milliseconds(i64::try_from(position).unwrap())
}
