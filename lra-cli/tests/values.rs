//! Values in, what they say out.

mod support;

use serde_json::{Value, json};
use support::lra;

#[test]
fn every_shared_vector_is_answered() {
    let vectors = include_str!("../../tests/vectors/identifiers.jsonl");
    let mut groups: Vec<(String, String, String, Vec<Value>)> = Vec::new();
    for line in vectors.lines() {
        let vector: Value = serde_json::from_str(line).unwrap();
        let text = |name: &str| vector[name].as_str().unwrap_or_default().to_owned();
        let (kind, today, value) = (text("kind"), text("today"), text("value"));
        // A value that holds a line end cannot be handed over as a line.
        if kind.is_empty() || value.contains(['\n', '\r']) {
            continue;
        }
        if !groups.iter().any(|group| group.0 == kind && group.1 == today) {
            groups.push((kind.clone(), today.clone(), String::new(), Vec::new()));
        }
        let group = groups
            .iter_mut()
            .find(|group| group.0 == kind && group.1 == today)
            .unwrap();
        group.2.push_str(&format!("{value}\n"));
        group.3.push(vector["report"].clone());
    }
    assert!(groups.len() >= 8);
    for (kind, today, values, reports) in groups {
        let mut arguments = vec!["check", kind.as_str(), "-"];
        if !today.is_empty() {
            arguments.extend(["--today", today.as_str()]);
        }
        let run = lra(&arguments, values);
        // The vectors hold for every language and leave the words out.
        let mut answers = run.json();
        for members in answers.iter_mut().filter_map(Value::as_object_mut) {
            members.remove("message");
        }
        let worst = reports.iter().any(|report| report["valid"] == json!(false));
        assert_eq!((answers, run.exit), (reports, i32::from(worst)), "{kind}");
    }
}

#[test]
fn secrets_are_never_repeated() {
    for (kind, secret) in [
        ("password", "Tr0ub4dor&3-x"),
        ("activation-code", "A7XQ-MMMM-MMMM-MMMM"),
        ("password", ""),
    ] {
        for format in ["json", "text"] {
            let run = lra(&["check", kind, "--format", format], format!("{secret}\n"));
            assert_eq!(run.exit, 1, "{kind}");
            assert!(!run.out.is_empty() && run.err.is_empty());
            assert!(
                secret.is_empty() || !run.out.contains(secret.get(..4).unwrap()),
                "{}",
                run.out
            );
            if format == "json" {
                assert!(run.json()[0].get("value").is_none() && run.json()[0].get("canonical").is_none());
                assert!(run.json()[0]["reason"].is_string());
            }
        }
    }
}

#[test]
fn a_line_is_a_value_whatever_it_holds() {
    let input = b"\xEF\xBB\xBF85.07.30-033.28\r\n\n\xff\n8507300\x0033\n 85073003328\n\xD9\xA0\n85073003328";
    let run = lra(&["check", "ssin", "--today", "2026-11-22"], input);
    let expected = ["true", "false", "not-utf8", "false", "false", "false", "true"];
    assert_eq!((run.answers(), run.exit), (expected.map(str::to_owned).to_vec(), 2));
    assert_eq!(run.json()[2]["error"]["line"], 3);

    let long = format!("85073003328\n{}\n85073003328\n", "8".repeat(10_000_000));
    let run = lra(&["check", "ssin"], long);
    assert_eq!(
        (run.answers(), run.exit),
        (["true", "too-large", "true"].map(str::to_owned).to_vec(), 2)
    );
    let run = lra(&["check", "ssin", "--format", "text"], b"85073003328\nx\n\xff");
    assert!(
        run.out.starts_with("valid 85073003328\ninvalid ") && run.exit == 2,
        "{}",
        run.out
    );
    assert!(run.err.starts_with("lra: standard input:3: not-utf8"), "{}", run.err);
}

#[test]
fn nothing_is_not_valid() {
    let run = lra(&["check", "email"], "");
    assert_eq!((run.out.as_str(), run.exit), ("", 2));
    assert_eq!(lra(&["check", "email"], "\n").exit, 1);
}

#[test]
fn the_day_decides_between_centuries() {
    let kind = |today: &str| lra(&["check", "ssin", "--today", today], "17073003384").exit;
    assert_eq!(kind("2026-11-22"), 0);
    assert_eq!(kind("2016-01-01"), 1);
    assert_eq!(lra(&["check", "ssin", "--today", "2026-02-30"], "17073003384").exit, 2);
}
