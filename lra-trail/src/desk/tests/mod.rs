//! The desk on disk, over the cases of the examples: repetitions, crashes, wrong codes, and what must never leak.

mod crashes;
mod inputs;
mod leaks;
mod procedure;

use super::*;
use crate::{Records, TrailError, verify};
use lra_core::activation::{ActivationState, IssueError};
use lra_core::audit::decided::{Replay, replay};
use lra_core::audit::disclosure::{Disclosure, VaultEntry};
use lra_core::audit::record::{Detail, Record, RecordFlag};
use lra_core::decision::Outcome;
use lra_core::json::ErrorCode;
use lra_core::rulebook::Rulebook;
use std::fs;
use std::thread;
use zeroize::Zeroizing;

/// An invented office in a folder of its own.
struct Office {
    home: tempfile::TempDir,
    engine: Engine,
}

impl Office {
    fn new() -> Self {
        // Stretching is not what is tested here.
        let [.., embedded] = Rulebook::embedded_toml();
        let text = embedded.replace("value = 600000", "value = 1");
        assert_ne!(text, embedded);
        Self {
            home: tempfile::tempdir().unwrap(),
            engine: Engine::new(vec![Rulebook::from_toml(&text).unwrap()]).unwrap(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn try_open(&self) -> Result<Desk<'_>, DeskError> {
        let keys = DeskKeys::open_or_create(&self.path("keys"), &self.path("trail"))?;
        Desk::open(&self.engine, &self.path("trail"), &self.path("state"), keys).map(|(desk, _)| desk)
    }

    fn open(&self) -> Desk<'_> {
        self.try_open().unwrap()
    }

    /// The records of the trail, after verifying it.
    fn records(&self) -> Vec<Record> {
        let key = read_log_key(&self.path("keys")).unwrap();
        let report = verify(&self.path("trail"), &key, None, |_| {}).unwrap();
        assert!(report.valid, "{report:?}");
        let records = Records::open(&self.path("trail"), &key, 0).unwrap();
        records.map(|entry| Record::read(&entry.unwrap().1).unwrap()).collect()
    }
}

fn case_text(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/cases");
    fs::read_to_string(path.join(format!("{name}.json"))).unwrap()
}

fn case(name: &str) -> Case {
    Case::parse(case_text(name).as_bytes(), None).unwrap()
}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

/// Half an hour after the instant of every case.
fn later() -> Instant {
    at("2026-11-20T10:00:00Z")
}

fn issued(enrolment: Enrolment<'_>) -> RedemptionRequest {
    match enrolment.issue {
        IssueStep::Issued(dispatches) => RedemptionRequest {
            link: Zeroizing::new(dispatches.link().link.expose().to_owned()),
            code: Zeroizing::new(dispatches.code().code.expose().to_owned()),
        },
        other => panic!("{other:?}"),
    }
}

fn enrol(desk: &mut Desk<'_>) -> RedemptionRequest {
    issued(desk.enrol(&case("permit-by-email"), later()).unwrap())
}

/// A well-formed code that was not issued with the link.
fn with_wrong_code(request: &RedemptionRequest, other: &RedemptionRequest) -> RedemptionRequest {
    RedemptionRequest {
        link: request.link.clone(),
        code: other.code.clone(),
    }
}

/// A code of another office.
fn foreign() -> RedemptionRequest {
    enrol(&mut Office::new().open())
}

/// The positions of each case are 0, 1, 2 … and nothing follows a closing record.
fn assert_cases_whole(records: &[Record]) {
    let mut cases = std::collections::BTreeMap::new();
    for record in records {
        let step = record.draft.step();
        let (next, closed) = cases.entry(step.correlation_id).or_insert((0, false));
        assert_eq!((step.position, *closed), (*next, false));
        *next += 1;
        *closed = step.closing;
    }
}

fn count(records: &[Record], what: &str, outcome: &str) -> usize {
    let fits = |record: &&Record| record.draft.what().as_str() == what && record.draft.outcome().as_str() == outcome;
    records.iter().filter(fits).count()
}

impl Redemption {
    fn reason(&self) -> Option<String> {
        self.refusal.map(|refusal| refusal.to_string())
    }
}
