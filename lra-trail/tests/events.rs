//! The events of a desk and its trail say what was done, and of whom nothing.

#![cfg(feature = "tracing")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use lra_core::engine::Engine;
use lra_core::rulebook::Rulebook;
use lra_core::time::Instant;
use lra_trail::desk::{Case, Desk, DeskKeys, IssueStep, RedemptionRequest};
use lra_trail::{read_checkpoint, verify};
use serde_json::Value;
use std::fmt::{Debug, Write as _};
use std::fs;
use std::path::Path;
use std::sync::{Mutex, MutexGuard};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

static WRITTEN: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// What was said so far; a failed test leaves it as it was.
fn written() -> MutexGuard<'static, Vec<String>> {
    WRITTEN.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Writes down every event and every span of every level, with the names and values of its fields.
struct Everything;

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

fn write_down(kind: &str, metadata: &Metadata<'_>, fields: impl FnOnce(&mut Line)) {
    let mut line = Line(format!("{kind} {} {}", metadata.target(), metadata.name()));
    fields(&mut line);
    written().push(line.0);
}

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        write_down("span", span.metadata(), |line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut line = Line("span".to_owned());
        values.record(&mut line);
        written().push(line.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        write_down("event", event.metadata(), |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Every text of a JSON value.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(members) => members.values().for_each(|member| texts(member, found)),
        _ => {}
    }
}

/// Names, numbers and addresses of a case.
fn planted(case: &Value) -> Vec<String> {
    let facts = &case["question"]["facts"];
    let mut planted = Vec::new();
    for member in [
        "ssin",
        "documentName",
        "documentFirstNames",
        "documentNumber",
        "documentBirthDate",
        "registerName",
        "registerFirstNames",
    ] {
        texts(&facts["applicant"][member], &mut planted);
    }
    for member in ["sessionSsin", "cardSsin"] {
        texts(&facts["officer"][member], &mut planted);
    }
    texts(&case["activation"]["recipient"], &mut planted);
    planted
}

fn assert_silent_about(planted: &[String]) {
    for line in written().iter() {
        let line = line.to_lowercase();
        for datum in planted {
            assert!(!line.contains(&datum.to_lowercase()), "{datum} in {line}");
        }
    }
}

#[test]
fn no_event_tells_a_name_a_number_an_address_or_a_code() {
    tracing::subscriber::set_global_default(Everything).unwrap();
    let home = tempfile::tempdir().unwrap();
    let (trail, state, keys) = (
        home.path().join("trail"),
        home.path().join("state"),
        home.path().join("keys"),
    );
    // Stretching is not what is tested here.
    let [.., latest] = Rulebook::embedded_toml();
    let rulebook = latest.replace("value = 600000", "value = 1");
    let engine = Engine::new(vec![Rulebook::from_toml(&rulebook).unwrap()]).unwrap();
    let now: Instant = "2026-11-20T10:00:00Z".parse().unwrap();
    let mut all = Vec::new();
    for name in ["permit-by-email", "document-disagrees-with-register", "facts-missing"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../examples/cases/{name}.json"));
        let text = fs::read_to_string(path).unwrap();
        let case = Case::parse(text.as_bytes(), None).unwrap();
        all.extend(planted(&serde_json::from_str(&text).unwrap()));
        let desk_keys = DeskKeys::open_or_create(&keys, &trail).unwrap();
        let (mut desk, _) = Desk::open(&engine, &trail, &state, desk_keys).unwrap();
        if let IssueStep::Issued(dispatches) = desk.enrol(&case, now).unwrap().issue {
            let (link, code) = (&dispatches.link().link, &dispatches.code().code);
            let request = |code: &str| {
                let text = serde_json::json!({ "link": link.expose(), "code": code }).to_string();
                RedemptionRequest::parse(text.as_bytes()).unwrap()
            };
            let (right, wrong) = (request(code.expose()), request("A7XQ-MMMM-MMMM-MMMM"));
            all.extend([code.expose().to_owned(), code.expose().replace('-', "")]);
            let (selector, verifier) = link.expose().split_once('#').unwrap();
            all.extend([selector.rsplit_once('/').unwrap().1.to_owned(), verifier.to_owned()]);
            let _ = desk.redeem(&wrong, now, now);
            assert!(desk.redeem(&right, now, now).is_ok());
        }
        let key = desk.log_key().clone();
        drop(desk);
        assert!(read_checkpoint(&trail, &key).unwrap().size() > 0);
        assert!(verify(&trail, &key, None, |_| {}).unwrap().valid);
    }
    all.retain(|datum| !datum.is_empty());
    assert!(all.len() > 30, "{all:?}");
    for expected in ["trail opened", "checkpoint written"] {
        assert!(written().iter().any(|line| line.contains(expected)), "{expected}");
    }
    assert_silent_about(&all);
    // The same search finds what is there.
    tracing::info!(records = 1, "Van den Broeck came");
    let found = std::panic::catch_unwind(|| assert_silent_about(&["van den broeck".to_owned()]));
    assert!(found.is_err());
}
