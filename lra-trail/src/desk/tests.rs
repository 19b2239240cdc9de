//! The desk on disk, over the cases of the examples: repetitions, crashes, wrong codes, and what must never leak.

use super::*;
use crate::{Records, TrailError, verify};
use lra_core::activation::ActivationState;
use lra_core::audit::record::{Record, RecordFlag};
use lra_core::decision::Outcome;
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
        let text = Rulebook::EMBEDDED.replace("value = 600000", "value = 1");
        assert_ne!(text, Rulebook::EMBEDDED);
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

#[test]
fn link_and_code_activate_once() {
    let office = Office::new();
    let mut desk = office.open();
    let request = enrol(&mut desk);
    let done = desk.redeem(&request, later(), later()).unwrap();
    assert!(done.activated, "{done:?}");
    let again = desk.redeem(&request, later(), later()).unwrap();
    assert_eq!((again.activated, again.reason.as_deref()), (false, Some("redeemed")));
    // The person is identified again only in a new case.
    let once_more = case("permit-by-email");
    let enrolment = desk.enrol(&once_more, later()).unwrap();
    assert!(matches!(&enrolment.issue, IssueStep::Refused(refusal) if refusal.reason == Some("case-redeemed")));
    drop(desk);
    let records = office.records();
    assert_eq!(records.len(), 6);
    assert_cases_whole(&records);
}

#[test]
fn the_same_case_again_gets_a_new_code_as_often_as_the_rulebook_allows() {
    let office = Office::new();
    let mut desk = office.open();
    let first = enrol(&mut desk);
    drop(desk);
    let mut desk = office.open();
    let second = enrol(&mut desk);
    assert_eq!(
        desk.redeem(&first, later(), later()).unwrap().reason.as_deref(),
        Some("superseded")
    );
    let third = enrol(&mut desk);
    let fourth = case("permit-by-email");
    let fourth = desk.enrol(&fourth, later()).unwrap();
    assert!(matches!(&fourth.issue, IssueStep::Refused(refusal) if refusal.reason == Some("too-many-issues")));
    // The cap is the person's, not the case's.
    let other_case = case_text("permit-by-email").replace("4be1c6d09f27a853", "another-case");
    let other_case = Case::parse(other_case.as_bytes(), None).unwrap();
    let other = desk.enrol(&other_case, later()).unwrap();
    assert!(matches!(&other.issue, IssueStep::Refused(refusal) if refusal.reason == Some("too-many-issues")));
    assert!(!desk.redeem(&second, later(), later()).unwrap().activated);
    assert!(desk.redeem(&third, later(), later()).unwrap().activated);
    drop(desk);
    assert_cases_whole(&office.records());
}

#[test]
fn a_case_belongs_to_one_person() {
    let office = Office::new();
    let mut desk = office.open();
    enrol(&mut desk);
    let other = case_text("permit-on-paper-bis-unknown-birth-date").replace("a90c51e7d3f8264b", "4be1c6d09f27a853");
    let other = Case::parse(other.as_bytes(), None).unwrap();
    match desk.enrol(&other, later()) {
        Err(DeskError::Case(report)) => assert_eq!(report.path, "/case"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn wrong_codes_count_over_a_new_issue_and_lock_the_case() {
    let office = Office::new();
    let mut desk = office.open();
    let foreign = foreign();
    let mut request = enrol(&mut desk);
    for left in [4, 3, 2, 1] {
        if left == 2 {
            request = enrol(&mut desk);
        }
        let wrong = desk
            .redeem(&with_wrong_code(&request, &foreign), later(), later())
            .unwrap();
        assert_eq!(
            (wrong.reason.as_deref(), wrong.tries_left),
            (Some("wrong-code"), Some(left))
        );
    }
    let slip = RedemptionRequest {
        link: request.link.clone(),
        code: Zeroizing::new(request.code.replace('-', "").chars().rev().collect()),
    };
    let slip = desk.redeem(&slip, later(), later()).unwrap();
    assert!(slip.reason.unwrap().starts_with("code-"));
    let last = desk
        .redeem(&with_wrong_code(&request, &foreign), later(), later())
        .unwrap();
    assert_eq!((last.reason.as_deref(), last.tries_left), (Some("locked"), Some(0)));
    let right = desk.redeem(&request, later(), later()).unwrap();
    assert_eq!((right.activated, right.reason.as_deref()), (false, Some("locked")));
    let enrolment = case("permit-by-email");
    let enrolment = desk.enrol(&enrolment, later()).unwrap();
    assert!(matches!(&enrolment.issue, IssueStep::Refused(refusal) if refusal.reason == Some("case-locked")));
    drop(desk);
    let records = office.records();
    assert_eq!(count(&records, "lra.activation-redemption", "activated"), 0);
    assert_eq!(count(&records, "lra.activation-redemption", "deny"), 7);
    assert_cases_whole(&records);
}

#[test]
fn an_unknown_link_and_an_unreadable_one_are_refused_and_recorded() {
    let office = Office::new();
    let mut desk = office.open();
    let request = enrol(&mut desk);
    let foreign = foreign();
    let unknown = desk.redeem(&foreign, later(), later()).unwrap();
    assert_eq!(
        (unknown.reason.as_deref(), unknown.case_id),
        (Some("unknown-link"), None)
    );
    // The right selector with another's verifier looks just the same.
    let (stem, _) = request.link.split_once('#').unwrap();
    let (_, verifier) = foreign.link.split_once('#').unwrap();
    let mixed = RedemptionRequest {
        link: Zeroizing::new(format!("{stem}#{verifier}")),
        code: request.code.clone(),
    };
    let mixed = desk.redeem(&mixed, later(), later()).unwrap();
    assert_eq!((mixed.reason.as_deref(), mixed.case_id), (Some("unknown-link"), None));
    let elsewhere = RedemptionRequest {
        link: Zeroizing::new("https://evil.example.org/activation/x#y".to_owned()),
        code: request.code.clone(),
    };
    let elsewhere = desk.redeem(&elsewhere, later(), later()).unwrap();
    assert_eq!(elsewhere.reason.as_deref(), Some("link-host"));
    let expired = desk.redeem(&request, at("2026-12-04T09:30:00Z"), later()).unwrap();
    assert_eq!(expired.reason.as_deref(), Some("expired"));
    assert!(matches!(
        desk.redeem(&request, at("2026-11-20T09:29:59.999Z"), later()),
        Err(error) if error.class() == ErrorClass::Environment
    ));
    drop(desk);
    assert_eq!(count(&office.records(), "lra.activation-redemption", "deny"), 4);
}

#[test]
fn after_a_crash_at_any_place_the_same_enrolment_is_taken_up() {
    let mut places = 0;
    loop {
        let office = Office::new();
        let mut desk = office.open();
        desk.lives.set(Some(places));
        let first = case("permit-by-email");
        match desk.enrol(&first, later()) {
            Err(DeskError::Interrupted) => {}
            done => {
                issued(done.unwrap());
                break;
            }
        }
        drop(desk);
        let mut desk = office.open();
        let request = enrol(&mut desk);
        let done = desk.redeem(&request, later(), later()).unwrap();
        assert!(done.activated, "place {places}: {done:?}");
        drop(desk);
        let records = office.records();
        assert_cases_whole(&records);
        // Only once the whole call is done is the next one a new attempt.
        let enrolments = count(&records, "lra.enrolment", "permit");
        let issues = count(&records, "lra.activation-issue", "issued");
        assert!(
            enrolments == 1 || enrolments == issues,
            "place {places}: {enrolments} {issues}"
        );
        places += 1;
    }
    assert!(places >= 8, "{places}");
}

#[test]
fn after_a_crash_at_any_place_the_same_redemption_is_finished_once() {
    let (mut places, mut finished) = (0, 0);
    loop {
        let office = Office::new();
        let mut desk = office.open();
        let request = enrol(&mut desk);
        let foreign = foreign();
        desk.lives.set(Some(places));
        match desk.redeem(&request, later(), later()) {
            Err(DeskError::Interrupted) => {}
            done => {
                assert!(done.unwrap().activated);
                break;
            }
        }
        drop(desk);
        let mut desk = office.open();
        // Whoever has the link alone gets nothing out of a crash.
        let wrong = desk
            .redeem(&with_wrong_code(&request, &foreign), later(), later())
            .unwrap();
        assert!(!wrong.activated, "place {places}");
        let retry = desk.redeem(&request, later(), later()).unwrap();
        if !retry.activated {
            assert_eq!(retry.reason.as_deref(), Some("redeemed"));
            finished += 1;
        }
        let third = desk.redeem(&request, later(), later()).unwrap();
        assert_eq!((third.activated, third.reason.as_deref()), (false, Some("redeemed")));
        drop(desk);
        let records = office.records();
        assert_cases_whole(&records);
        assert_eq!(
            count(&records, "lra.activation-redemption", "activated"),
            1,
            "place {places}"
        );
        places += 1;
    }
    assert!(places >= 6, "{places}");
    // Only where everything was written before, the answer included, does the retry find the end.
    assert_eq!(finished, 1);
}

#[test]
fn a_second_writer_is_kept_out() {
    let office = Office::new();
    let _desk = office.open();
    assert!(matches!(office.try_open(), Err(DeskError::Trail(TrailError::Locked))));
}

#[test]
fn of_parallel_swaps_over_one_version_exactly_one_succeeds() {
    let office = Office::new();
    let mut desk = office.open();
    let request = enrol(&mut desk);
    let selector = request.link.rsplit_once('/').unwrap().1.split_once('#').unwrap().0;
    let selector = selector.parse().unwrap();
    let stored = desk.store.read(selector).unwrap().unwrap();
    let revoked = stored.revoked(later()).unwrap();
    let swaps: Vec<_> = thread::scope(|scope| {
        let store = &desk.store;
        let revoked = &revoked;
        let racers: Vec<_> = (0..4).map(|_| scope.spawn(move || store.swap(revoked))).collect();
        racers.into_iter().map(|racer| racer.join().unwrap()).collect()
    });
    assert_eq!(swaps.iter().filter(|swap| swap.is_ok()).count(), 1);
    for lost in swaps.iter().filter_map(|swap| swap.as_ref().err()) {
        assert!(matches!(lost, StateError::Conflict), "{lost:?}");
    }
    let now = desk.store.read(selector).unwrap().unwrap();
    assert_eq!(now.state_at(later()), ActivationState::Revoked);
    assert!(matches!(desk.store.swap(&stored), Err(StateError::Conflict)));
    let refused = desk.redeem(&request, later(), later()).unwrap();
    assert_eq!(refused.reason.as_deref(), Some("revoked"));
}

#[test]
fn a_state_that_was_changed_outside_is_tampering() {
    let office = Office::new();
    let mut desk = office.open();
    let request = enrol(&mut desk);
    let folder = office.path("state/activations");
    let file = fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] = if bytes[middle] == b'A' { b'B' } else { b'A' };
    fs::write(&file, bytes).unwrap();
    let error = desk.redeem(&request, later(), later()).unwrap_err();
    assert_eq!((error.class(), error.code()), (ErrorClass::Tampering, "state-unusable"));
}

#[test]
fn a_clock_that_goes_back_is_flagged_and_nothing_else() {
    let office = Office::new();
    let mut desk = office.open();
    let first = case("permit-by-email");
    desk.enrol(&first, later()).unwrap();
    let second = case("expired-role");
    desk.enrol(&second, at("2026-11-19T00:00:00Z")).unwrap();
    drop(desk);
    let records = office.records();
    let flagged: Vec<bool> = records
        .iter()
        .map(|record| record.flags.contains(&RecordFlag::ClockBack))
        .collect();
    assert_eq!(flagged, [false, false, true]);
}

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

/// Every file below a folder, but for those of the vault.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("vault") {
            files(&path, found);
        } else if path.is_file() {
            found.push(path);
        }
    }
}

#[test]
fn no_personal_datum_and_no_secret_lies_outside_vault_and_dispatch() {
    for name in [
        "permit-by-email",
        "permit-on-paper-bis-unknown-birth-date",
        "document-disagrees-with-register",
        "facts-missing",
    ] {
        let office = Office::new();
        let mut desk = office.open();
        let case = case(name);
        let mut planted: Vec<String> = Vec::new();
        let json: serde_json::Value = serde_json::from_str(&case_text(name)).unwrap();
        let applicant = &json["question"]["facts"]["applicant"];
        for member in ["ssin", "documentName", "registerName", "documentNumber"] {
            planted.push(applicant[member].as_str().unwrap().to_owned());
        }
        planted.push(applicant["documentFirstNames"][0].as_str().unwrap().to_owned());
        planted.push(
            json["question"]["facts"]["officer"]["sessionSsin"]
                .as_str()
                .unwrap()
                .to_owned(),
        );
        for recipient in json["activation"]["recipient"].as_object().unwrap().values() {
            planted.push(recipient.as_str().unwrap().to_owned());
        }
        let mut shown = format!("{case:?}");
        let enrolment = desk.enrol(&case, later()).unwrap();
        shown.push_str(&format!("{enrolment:?}"));
        if enrolment.decision.outcome() == Outcome::Permit {
            let request = issued(enrolment);
            planted.push(request.code.to_string());
            planted.push(request.code.replace('-', ""));
            planted.push(request.link.split_once('#').unwrap().1.to_owned());
            let wrong = with_wrong_code(&request, &foreign());
            shown.push_str(&format!("{:?}", desk.redeem(&wrong, later(), later())));
            shown.push_str(&format!("{:?}", desk.redeem(&request, later(), later())));
        }
        drop(desk);
        let mut all = Vec::new();
        files(office.home.path(), &mut all);
        assert!(all.len() > 8, "{all:?}");
        let store = office.open().store;
        let mut texts = vec![("what is shown".to_owned(), shown.into_bytes())];
        for path in all {
            let bytes = fs::read(&path).unwrap();
            if path.parent().unwrap().ends_with("activations") {
                let stored = store.reopened(bytes.strip_suffix(b"\n").unwrap()).unwrap();
                texts.push((format!("opened {}", path.display()), stored.to_json()));
            }
            texts.push((path.display().to_string(), bytes));
        }
        for (place, bytes) in texts {
            let text = String::from_utf8_lossy(&bytes).to_lowercase();
            for datum in &planted {
                assert!(!text.contains(&datum.to_lowercase()), "{name}: {datum} in {place}");
            }
        }
    }
}
