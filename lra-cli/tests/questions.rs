//! Questions in, decisions and explanations out.

mod support;

use serde_json::{Value, json};
use std::fs;
use support::{AT, deny, incomplete, lra, permit};

fn pretty(question: &str) -> String {
    let value: Value = serde_json::from_str(question).unwrap_or_default();
    format!("{value:#}")
}

#[test]
fn the_outcome_is_the_exit_code() {
    for (question, outcome, exit) in [
        (permit(), "permit", 0),
        (deny(), "deny", 1),
        (incomplete(), "incomplete", 3),
        ("{}".to_owned(), "missing-member", 2),
    ] {
        for subcommand in ["decide", "explain"] {
            let run = lra(&[subcommand], &question);
            assert_eq!(
                (run.answers(), run.exit),
                (vec![outcome.to_owned()], exit),
                "{subcommand}"
            );
            assert_eq!(run.err, "");
        }
    }
}

#[test]
fn of_several_outcomes_the_worst_is_the_exit_code() {
    let (yes, no, open, error) = (permit(), deny(), incomplete(), "x".to_owned());
    for (questions, exit) in [
        (vec![&yes, &yes], 0),
        (vec![&yes, &open, &yes], 3),
        (vec![&open, &no, &open], 1),
        (vec![&no, &error, &open], 2),
        (vec![&error, &yes], 2),
    ] {
        let input: String = questions.iter().map(|question| format!("{question}\n")).collect();
        let run = lra(&["decide", "-"], input);
        assert_eq!((run.json().len(), run.exit), (questions.len(), exit));
    }
}

/// A list counts as its best application does, and is put into words as well.
#[test]
fn what_a_user_can_open_is_a_list() {
    let asked = |facts: Value| {
        let question = json!({"v": 1, "id": "l-1", "question": "accessible-applications", "at": AT, "facts": facts});
        question.to_string()
    };
    let honest = json!({
        "user": {"information": "confirmed"}, "message": {"content": "nothing-sent"},
        "application": {"signatureCertificateUse": "none"},
    });
    for (facts, exit, word, text) in [
        (honest, 0, "permit", "Yes: everything that is required is in order.\n- "),
        (json!({}), 3, "incomplete", "Not yet: information is still missing.\n- "),
        (
            json!({"user": {"information": "incorrect"}}),
            1,
            "deny",
            "No: at least one condition is not met.\n- ",
        ),
    ] {
        let question = asked(facts);
        let run = lra(&["decide"], &question);
        assert_eq!((run.exit, run.err.as_str()), (exit, ""), "{word}");
        let list = &run.json()[0];
        assert_eq!((&list["id"], list.get("outcome")), (&json!("l-1"), None));
        let applications = list["applications"].as_array().unwrap();
        assert!(applications.iter().any(|one| one["outcome"] == word));
        let run = lra(&["decide", "--format", "text"], &question);
        assert_eq!(run.exit, exit);
        assert!(run.out.starts_with(text), "{}", run.out);
        let names = applications.iter().filter_map(|one| one["name"].as_str());
        names.for_each(|name| assert!(run.out.contains(&format!("\n- {name} (")), "{name}"));
        let french = lra(&["decide", "--lang", "fr"], &question).json()[0].to_string();
        assert_eq!(french.contains("\"message\""), french.contains("onlyObstacle"));
        assert_eq!(lra(&["explain"], &question).answers(), ["invalid-value"]);
    }
    let worst = format!("{}\n{}\n{}", asked(json!({})), permit(), deny());
    assert_eq!(lra(&["decide"], worst).exit, 1);
}

#[test]
fn a_decision_has_the_members_of_the_contract() {
    let run = lra(&["decide"], deny());
    let decision = &run.json()[0];
    assert_eq!(decision["v"], 1);
    assert_eq!(decision["id"], "o-1");
    assert_eq!(decision["at"], AT);
    assert_eq!(decision["missing"], json!([]));
    let finding = &decision["findings"][0];
    assert_eq!(finding["rule"], "organisation.public-authority");
    assert_eq!(finding["verdict"], "violated");
    assert_eq!(
        finding["arguments"],
        json!({"reasons": [{"reason": "not-a-public-authority"}]})
    );
    assert_eq!(finding["citation"]["document"], "lra");
    assert_eq!(finding.get("message"), None);
}

#[test]
fn texts_come_with_a_language_and_the_option_counts() {
    let asked = permit()
        .replace("\"v\":1,", "\"v\":1,\"lang\":\"nl\",")
        .replace("true", "false");
    let message = |arguments: &[&str], question: &str| {
        lra(arguments, question).json()[0]["findings"][0]["message"]
            .as_str()
            .map(str::to_owned)
    };
    let dutch = message(&["decide"], &asked).unwrap();
    assert!(dutch.starts_with("Uw organisatie"), "{dutch}");
    let french = message(&["decide", "--lang", "fr"], &asked).unwrap();
    assert!(french.starts_with("Votre organisation"), "{french}");
    assert_eq!(message(&["--lang", "fr", "decide"], &deny()), Some(french));
}

#[test]
fn the_instant_is_that_of_the_question_else_of_the_option_else_now() {
    let without = permit().replace(r#""at":"2026-11-22T10:15:30Z","#, "");
    let at = |arguments: &[&str], question: &str| lra(arguments, question).json()[0]["at"].as_str().map(str::to_owned);
    assert_eq!(at(&["decide"], &permit()).as_deref(), Some(AT));
    assert_eq!(
        at(&["decide", "--at", "2026-11-22T10:15:30Z"], &permit()).as_deref(),
        Some(AT)
    );
    assert_eq!(
        at(&["decide", "--at", "2027-01-01T00:00:00.5Z"], &without).as_deref(),
        Some("2027-01-01T00:00:00.500Z")
    );
    let now = at(&["decide"], &without).unwrap();
    assert!(now.as_str() > "2026-01-01" && now.ends_with('Z'), "{now}");
}

#[test]
fn two_instants_that_differ_are_wrong_use() {
    let run = lra(
        &["decide", "--at", "2026-11-22T10:15:31Z"],
        format!("{}\n{}", permit(), "{}"),
    );
    assert_eq!(run.exit, 2);
    assert_eq!(run.answers(), ["conflicting-instant", "missing-member"]);
    assert_eq!(run.json()[0]["id"], "o-1");
    assert_eq!(run.json()[0]["error"]["path"], "/at");
    let text = lra(
        &["explain", "--format", "text", "--at", "2026-11-22T10:15:31Z"],
        permit(),
    );
    assert_eq!((text.out.as_str(), text.exit), ("", 2));
    assert!(
        text.err.contains("standard input:1: conflicting-instant"),
        "{}",
        text.err
    );
}

#[test]
fn a_question_may_span_lines_and_one_cut_off_spoils_no_other() {
    let (one, long) = (permit(), pretty(&permit()));
    let outcomes = |input: &str| lra(&["decide"], input).answers();
    assert_eq!(outcomes(&long), ["permit"]);
    assert_eq!(outcomes(&long.replace('\n', "\r\n")), ["permit"]);
    assert_eq!(
        outcomes(&format!("\n{long}\n\n{long}\n{one}")),
        ["permit", "permit", "permit"]
    );
    for cut in ["{", "[", "{\"v\":1,", "{\"facts\":", "{\"id\":\"x", "]", "{} {"] {
        assert_eq!(
            outcomes(&format!("{one}\n{cut}\n{one}\n{long}\n{cut}")).len(),
            5,
            "{cut}"
        );
        assert_eq!(
            outcomes(&format!("{cut}\n{one}\n{one}"))[1..],
            ["permit", "permit"],
            "{cut}"
        );
    }
}

#[test]
fn an_error_names_its_line_in_the_input() {
    let broken = pretty(&permit()).replace("\"publicAuthority\": true", "\"publicAuthority\": tru");
    let place = broken.lines().position(|line| line.contains("tru,")).unwrap() + 1;
    let run = lra(&["decide"], format!("{}\n{broken}\n{}\n", permit(), "nonsense"));
    assert_eq!(run.answers(), ["permit", "malformed-json", "malformed-json"]);
    assert_eq!(run.json()[1]["error"]["line"], place + 1);
    assert_eq!(run.json()[2]["error"]["line"], broken.lines().count() + 2);
}

#[test]
fn line_ends_marks_and_empty_lines_do_not_matter() {
    for input in [
        format!("\u{FEFF}{}\r\n\r\n{}\r\n", permit(), permit()),
        format!("\n \n{}\n\t\n{}", permit(), permit()),
    ] {
        let run = lra(&["decide"], input);
        assert_eq!(
            (run.answers(), run.exit),
            (vec!["permit".to_owned(), "permit".to_owned()], 0)
        );
    }
}

#[test]
fn nothing_is_not_yes() {
    for input in ["", "\n\n", "\u{FEFF}", " "] {
        let run = lra(&["decide"], input);
        assert_eq!((run.out.as_str(), run.exit), ("", 2), "{input:?}");
        assert!(run.err.contains("no question"), "{}", run.err);
    }
}

#[test]
fn bad_bytes_are_answered_in_their_place_and_not_repeated() {
    let bad: [(&[u8], &str); 10] = [
        (b"\xff\xfe{", "malformed-json"),
        (
            b"{\"v\":1,\"id\":\"\xC3\x28\",\"question\":\"organisation\",\"facts\":{}}",
            "malformed-json",
        ),
        (b"\0", "malformed-json"),
        (b"{\"v\":1,\"id\":\"\x01\"}", "malformed-json"),
        (b"null", "null-value"),
        (b"[]", "wrong-type"),
        (b"{\"v\":1,\"v\":1}", "duplicate-member"),
        (b"{\"v\":1,\"85073003328\":1}", "unknown-member"),
        (b"{\"v\":1,\"question\":\"85073003328\",\"facts\":{}}", "invalid-value"),
        (
            b"{\"v\":2,\"question\":\"organisation\",\"facts\":{},\"region\":1}",
            "unsupported-version",
        ),
    ];
    let mut input = Vec::new();
    for (line, _) in bad {
        input.extend_from_slice(line);
        input.push(b'\n');
    }
    input.extend_from_slice(permit().as_bytes());
    for subcommand in ["decide", "explain"] {
        let run = lra(&[subcommand, "-"], &input);
        let codes: Vec<_> = bad.iter().map(|(_, code)| *code).chain(["permit"]).collect();
        assert_eq!(run.answers(), codes);
        assert_eq!(run.exit, 2);
        assert!(!run.out.contains("85073003328") && run.err.is_empty());
    }
    let deep = "[".repeat(100_000);
    assert_eq!(lra(&["decide"], deep).answers(), ["malformed-json"]);
}

#[test]
fn a_line_too_long_is_an_error_and_the_next_goes_on() {
    let filler = "x".repeat(10_000_000);
    let many = format!("{{\n{}}}", " \"a\": 1,\n".repeat(200_000));
    for long in [filler.clone(), format!("{{\"id\":\"{filler}\"}}"), many] {
        let run = lra(&["decide"], format!("{}\n{long}\n{}", permit(), deny()));
        assert_eq!(run.answers(), ["permit", "too-large", "deny"]);
        assert_eq!(run.json()[1]["error"]["line"], 2);
        assert_eq!(run.exit, 2);
        assert!(run.out.len() < 100_000);
    }
    let padded = |length: usize| format!("{}{}\r\n", permit(), " ".repeat(length - permit().len()));
    assert_eq!(lra(&["decide"], padded(1 << 20)).answers(), ["permit"]);
    assert_eq!(lra(&["decide"], padded((1 << 20) + 1)).answers(), ["too-large"]);
}

#[test]
fn explanations_are_for_their_reader() {
    let explain = |audience: &str, format: &str, language: &str| {
        let arguments = [
            "explain",
            "--audience",
            audience,
            "--format",
            format,
            "--lang",
            language,
        ];
        let run = lra(&arguments, deny());
        assert_eq!(run.exit, 1);
        run.out
    };
    let citizen = explain("citizen", "text", "en");
    assert!(citizen.starts_with("Your registration cannot go on.\n"), "{citizen}");
    assert!(explain("officer", "text", "en").contains("not a Belgian public authority"));
    assert!(explain("auditor", "text", "de").contains("organisation.public-authority"));
    assert!(explain("officer", "markdown", "fr").starts_with("**"));
    let json = lra(&["explain", "--lang", "nl", "--audience", "citizen"], deny()).json();
    let members = ["v", "id", "outcome", "lang", "audience"].map(|name| json[0][name].clone());
    assert_eq!(
        members,
        [json!(1), json!("o-1"), json!("deny"), json!("nl"), json!("citizen")]
    );
    assert!(json[0]["text"].as_str().is_some_and(|text| !text.is_empty()));
}

#[test]
fn a_rulebook_replaces_the_one_that_is_built_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rulebook.toml");
    let name = path.to_str().unwrap();
    let [.., embedded] = lra_core::rulebook::Rulebook::embedded_toml();
    let version = embedded.lines().find(|line| line.starts_with("version")).unwrap();

    fs::write(&path, embedded.replace(version, "version = \"office-7\"")).unwrap();
    let run = lra(&["decide", "--rulebook", name], permit());
    assert_eq!(run.json()[0]["rulebook"]["version"], "office-7");
    let named = permit().replace("\"v\":1,", "\"v\":1,\"rulebook\":\"office-8\",");
    assert_eq!(
        lra(&["decide", "--rulebook", name], named).answers(),
        ["unknown-rulebook"]
    );
    let twice = lra(&["decide", "--rulebook", name, "--rulebook", name], permit());
    assert_eq!((twice.out.as_str(), twice.exit), ("", 2));

    fs::write(
        &path,
        format!("{embedded}\n[surplus]\nx = {{ value = 1, source = \"y\" }}\n"),
    )
    .unwrap();
    let run = lra(&["explain", "--rulebook", name], permit());
    assert_eq!((run.out.as_str(), run.exit), ("", 2));
    let line = embedded.lines().count() + 3;
    assert!(
        run.err.contains(&format!("rulebook.toml: line {line}: ")),
        "{}",
        run.err
    );

    fs::write(&path, b"version = \"1\"\n# \xff\n").unwrap();
    let run = lra(&["decide", "--rulebook", name], permit());
    assert!(
        run.exit == 2 && run.err.contains("rulebook.toml:2: not UTF-8"),
        "{}",
        run.err
    );
}
