//! The desk at the command line: every case of the examples, redemption, and an environment that refuses.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "only tests use it")]

mod support;

use lra_core::rulebook::Rulebook;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use support::{Run, lra};

/// A folder of its own, and a rulebook under which stretching costs nothing.
struct Place {
    home: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let [.., text] = Rulebook::embedded_toml();
        let text = text.replace("value = 600000", "value = 1");
        fs::write(home.path().join("rulebook.toml"), text).unwrap();
        Self { home }
    }

    fn path(&self, name: &str) -> String {
        self.home.path().join(name).to_str().unwrap().to_owned()
    }

    fn desk(&self, command: &[&str], more: &[&str], input: &str) -> Run {
        let (rulebook, trail) = (self.path("rulebook.toml"), self.path("trail"));
        let folders = ["--rulebook", &rulebook, "--trail", &trail];
        lra(&[command, &folders, more].concat(), input)
    }

    fn enrol(&self, case: &str, more: &[&str]) -> Run {
        self.desk(&["enrol", case], more, "")
    }

    fn redeem(&self, link: &str, code: &str) -> Run {
        let request = serde_json::json!({"link": link, "code": code}).to_string();
        self.desk(&["redeem"], &["--at", "2026-11-20T10:00:00Z"], &request)
    }

    fn verify(&self) -> Run {
        lra(&["trail", "verify", "--trail", &self.path("trail")], "")
    }
}

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/cases")
}

fn case(name: &str) -> String {
    cases().join(format!("{name}.json")).to_str().unwrap().to_owned()
}

fn secrets(run: &Run) -> (String, String) {
    let lines = run.json();
    let text = |line: &Value, name: &str| line[name].as_str().unwrap().to_owned();
    assert_eq!(
        (text(&lines[1], "dispatch"), text(&lines[2], "dispatch")),
        ("link".into(), "code".into())
    );
    (text(&lines[1], "link"), text(&lines[2], "code"))
}

#[test]
fn every_case_comes_to_what_its_table_says() {
    let table = fs::read_to_string(cases().join("README.md")).unwrap();
    let rows: Vec<Vec<&str>> = table
        .lines()
        .filter(|line| line.starts_with("| ["))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let files = fs::read_dir(cases()).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    assert_eq!(rows.len(), files.count());
    assert!(rows.len() >= 6);
    for row in rows {
        let [link, outcome, violated, exit] = row[..] else {
            panic!("{row:?}")
        };
        let name = link.trim_start_matches('[').split(']').next().unwrap();
        let place = Place::new();
        let run = place.enrol(&case(name), &[]);
        assert_eq!(run.exit.to_string(), exit, "{name}: {}", run.err);
        assert_eq!(run.err, "", "{name}");
        let lines = run.json();
        assert_eq!(lines[0]["outcome"], outcome, "{name}");
        let findings = lines[0]["findings"].as_array().unwrap().iter();
        let found: Vec<String> = findings
            .filter(|finding| finding["verdict"] == "violated")
            .map(|finding| format!("`{}`", finding["rule"].as_str().unwrap()))
            .collect();
        assert_eq!(found.join(", "), violated, "{name}");
        assert_eq!(lines.len(), if outcome == "permit" { 3 } else { 1 }, "{name}");
        let verified = place.verify();
        assert_eq!(
            (verified.exit, &verified.json()[0]["valid"]),
            (0, &Value::Bool(true)),
            "{name}"
        );
    }
}

#[test]
fn link_and_code_activate_once_and_wrong_ones_never() {
    let place = Place::new();
    let (link, code) = secrets(&place.enrol(&case("permit-on-paper-bis-unknown-birth-date"), &[]));
    let (_, other_code) = secrets(&Place::new().enrol(&case("permit-by-email"), &[]));
    let wrong = place.redeem(&link, &other_code);
    assert_eq!(
        (wrong.exit, &wrong.json()[0]["reason"], &wrong.json()[0]["triesLeft"]),
        (1, &"wrong-code".into(), &4.into())
    );
    let right = place.redeem(&link, &code.to_lowercase().replace('-', " "));
    assert_eq!(
        (right.exit, &right.json()[0]["activated"]),
        (0, &true.into()),
        "{}",
        right.err
    );
    assert_eq!(right.json()[0]["keyKind"], "authenticator-app");
    let again = place.redeem(&link, &code);
    assert_eq!((again.exit, &again.json()[0]["reason"]), (1, &"redeemed".into()));
    for request in [
        "",
        "[]",
        "{\"link\":\"x\"}",
        "{\"link\":\"x\",\"code\":null}",
        "{\"link\":\"x\",\"code\":\"y\",\"code\":\"z\"}",
    ] {
        assert_eq!(place.desk(&["redeem"], &[], request).exit, 2, "{request}");
    }
    let verified = place.verify();
    assert_eq!((verified.exit, &verified.json()[0]["records"]), (0, &5.into()));
    for run in [&wrong, &right, &again, &verified] {
        for secret in [&code, &link] {
            assert!(!run.out.contains(secret.as_str()) && !run.err.contains(secret.as_str()));
        }
    }
}

#[test]
fn the_first_command_of_the_readme_succeeds_twice_and_verifies_the_trail() {
    let place = Place::new();
    for records in [2, 4] {
        let run = place.enrol(&case("permit-by-email"), &["--format", "text"]);
        assert_eq!((run.exit, run.err.as_str()), (0, ""));
        assert!(
            run.out.contains("Yes: everything that is required is in order."),
            "{}",
            run.out
        );
        assert!(run.out.contains(&format!("verified, {records} records")), "{}", run.out);
        assert!(run.out.contains("\n\u{2014} lra-trail/"), "{}", run.out);
    }
}

#[test]
fn why_nothing_is_issued_is_said_in_the_language_that_was_asked_for() {
    let place = Place::new();
    let paper = fs::read_to_string(case("permit-on-paper-bis-unknown-birth-date")).unwrap();
    let given_to_another = paper.replace("\"codeHandedToApplicant\": true", "\"codeHandedToApplicant\": false");
    assert_ne!(given_to_another, paper);
    let run = place.desk(&["enrol", "-"], &["--lang", "fr"], &given_to_another);
    let lines = run.json();
    assert_eq!((run.exit, lines.len()), (1, 2), "{}", run.err);
    let finding = &lines[1]["findings"][1];
    assert_eq!(
        (&finding["rule"], &finding["verdict"]),
        (&"activation.to-validated-channel".into(), &"violated".into())
    );
    let message = finding["message"].as_str().unwrap();
    let run = place.desk(
        &["enrol", "-"],
        &["--lang", "fr", "--format", "text"],
        &given_to_another,
    );
    assert!(run.out.contains(message), "{}", run.out);
    // Nothing stands in the way of the issue but the case: its code was redeemed.
    let (link, code) = secrets(&place.enrol(&case("permit-by-email"), &[]));
    let mut slip = code.clone();
    let last = slip.pop();
    slip.push(if last == Some('0') { '1' } else { '0' });
    let request = serde_json::json!({"link": link, "code": slip}).to_string();
    let run = place.desk(
        &["redeem"],
        &["--at", "2026-11-20T10:00:00Z", "--format", "text"],
        &request,
    );
    assert_eq!(
        run.out,
        "Your digital key has not been activated. The activation code contains a typing error, most likely in character 16. \
         Please enter the code again exactly as you received it; hyphens and spaces do not matter. This attempt has not been \
         counted.\n"
    );
    assert_eq!(place.redeem(&link, &code).exit, 0);
    let run = place.enrol(&case("permit-by-email"), &[]);
    assert_eq!(run.exit, 1);
    let last = run.out.lines().last().unwrap();
    assert_eq!(last, "{\"v\":1,\"issued\":false,\"reason\":\"case-redeemed\"}");
    let run = place.enrol(&case("permit-by-email"), &["--lang", "nl"]);
    let last = run.json().pop().unwrap();
    assert_eq!(last["message"], "De activatiecode van dit dossier is al gebruikt.");
    assert!(
        last["remedy"]
            .as_str()
            .unwrap()
            .starts_with("Identificeer de aanvrager opnieuw")
    );
    let run = place.enrol(&case("permit-by-email"), &["--lang", "de", "--format", "text"]);
    assert!(
        run.out
            .contains("Es werden kein Link und kein Code ausgestellt. Der Aktivierungscode dieses Vorgangs"),
        "{}",
        run.out
    );
}

#[test]
fn what_came_of_a_redemption_is_said_in_the_language_that_was_asked_for() {
    let place = Place::new();
    let (link, code) = secrets(&place.enrol(&case("permit-by-email"), &[]));
    let (_, other) = secrets(&Place::new().enrol(&case("permit-by-email"), &[]));
    let redeem = |link: &str, code: &str, more: &[&str]| {
        let request = serde_json::json!({"link": link, "code": code}).to_string();
        place.desk(&["redeem", "--at", "2026-11-20T10:00:00Z"], more, &request)
    };
    let silent = redeem(&link, &other, &[]);
    assert!(silent.json()[0].get("message").is_none(), "{}", silent.out);
    let mut said = std::collections::BTreeSet::new();
    for language in ["en", "fr", "nl", "de"] {
        let run = redeem("https://elsewhere.example/", &code, &["--lang", language]);
        let line = run.json().pop().unwrap();
        let (message, remedy) = (line["message"].as_str().unwrap(), line["remedy"].as_str().unwrap());
        assert_eq!(line["reason"], "link-host");
        let text = redeem(
            "https://elsewhere.example/",
            &code,
            &["--lang", language, "--format", "text"],
        );
        assert!(text.out.ends_with(&format!("{message} {remedy}\n")), "{}", text.out);
        said.insert(text.out);
    }
    assert_eq!(said.len(), 4);
    let wrong = redeem(&link, &other, &["--lang", "fr", "--format", "text"]);
    assert_eq!(
        wrong.out,
        "Votre clé numérique n'a pas été activée. Le lien d'activation ou le code d'activation n'est pas correct. Ouvrez le \
         lien du message le plus récent et introduisez le code exactement comme vous l'avez reçu. Essais restants\u{a0}: 3.\n"
    );
    let right = redeem(&link, &code, &["--lang", "de"]);
    assert_eq!(
        (right.exit, &right.json()[0]["message"]),
        (0, &"Ihr digitaler Schlüssel ist aktiviert.".into())
    );
    assert!(right.json()[0].get("remedy").is_none());
}

#[test]
fn an_officer_reads_the_whole_of_an_enrolment_in_one_language() {
    let english = ["Link, by", "Code, by", "Valid until", "Audit trail"];
    for (language, words) in [
        ("en", english),
        ("fr", ["Lien, par", "Code, par", "Valable jusqu", "Piste d'audit"]),
        ("nl", ["Link, per", "Code, per", "Geldig tot", "Audittrail"]),
        ("de", ["Link, per", "Code, in", "Gültig bis", "Prüfpfad"]),
    ] {
        let place = Place::new();
        let run = place.enrol(&case("permit-by-email"), &["--lang", language, "--format", "text"]);
        for word in words {
            assert!(run.out.contains(word), "{language}: {}", run.out);
        }
        assert!(language == "en" || english.iter().all(|word| !run.out.contains(word)));
    }
    // The language of the question serves where none is given.
    let place = Place::new();
    let text = fs::read_to_string(case("expired-role")).unwrap();
    let french = text.replacen(
        "\"question\": \"enrolment\"",
        "\"question\": \"enrolment\", \"lang\": \"fr\"",
        1,
    );
    let run = place.desk(&["enrol", "-"], &["--format", "text"], &french);
    assert!(run.out.contains("Piste d'audit"), "{}", run.out);
}

#[test]
fn input_that_cannot_be_used_makes_no_folder() {
    let place = Place::new();
    let made = || fs::read_dir(place.home.path()).unwrap().count();
    let before = made();
    for input in ["", "\u{feff}", "{", "{\"v\":1}", "\u{0}"] {
        assert_eq!(place.desk(&["enrol", "-"], &["--format", "text"], input).exit, 2);
        assert_eq!(
            place
                .desk(&["enrol", "-"], &["--outbox", &place.path("outbox")], input)
                .exit,
            2
        );
        assert_eq!(
            lra(&["trail", "append", "--trail", &place.path("trail")], input).exit,
            2
        );
        assert_eq!(place.desk(&["redeem"], &[], input).exit, 2);
    }
    assert_eq!(place.enrol(cases().to_str().unwrap(), &[]).exit, 2);
    let run = place.desk(&["redeem"], &[], "{\"link\":\"x\",\"code\":\"y\"}");
    assert_eq!(
        (run.exit, run.err.contains("trail.keys: keys-missing")),
        (4, true),
        "{}",
        run.err
    );
    assert_eq!(made(), before);
}

#[test]
fn what_cannot_be_used_is_told_with_its_line_in_the_input() {
    let place = Place::new();
    let good: Value = serde_json::from_str(&fs::read_to_string(case("expired-role")).unwrap()).unwrap();
    let known = good["question"]["facts"].to_string();
    let fact = good.to_string().replace(&known, "{\"nothing\":{}}");
    let long = "x".repeat(1 << 21);
    let input = format!("{good}\n\n{{\"v\":2,\"region\":1}}\n{{\n\"v\":\n}}\n{fact}\n{long}\n");
    let run = place.desk(&["enrol", "-"], &[], &input);
    let errors: Vec<_> = run.json().iter().skip(1).map(|line| line["error"].clone()).collect();
    let told: Vec<_> = errors
        .iter()
        .map(|error| (error["code"].as_str().unwrap(), error["line"].as_u64()))
        .collect();
    assert_eq!(
        told,
        [
            ("unsupported-version", Some(3)),
            ("malformed-json", Some(6)),
            ("unknown-member", Some(7)),
            ("too-large", Some(8))
        ]
    );
    let run = lra(&["trail", "append", "--trail", &place.path("trail")], "\n{}\n");
    assert_eq!(run.json()[0]["error"]["line"], 2);
}

/// A case may be longer than its question, which may have the whole mebibyte.
#[test]
fn a_case_may_be_as_long_as_the_formats_say() {
    let place = Place::new();
    let good: Value = serde_json::from_str(&fs::read_to_string(case("expired-role")).unwrap()).unwrap();
    let padded = |length: usize| {
        let text = good.to_string();
        text.replacen('{', &format!("{{{}", " ".repeat(length - text.len())), 1)
    };
    assert_eq!(place.desk(&["enrol", "-"], &[], &padded(1_114_112)).exit, 1);
    let run = place.desk(&["enrol", "-"], &[], &padded(1_114_113));
    assert_eq!((run.exit, run.answers()), (2, vec!["too-large".to_owned()]));
}

#[test]
fn link_and_code_that_nobody_reads_are_no_success() {
    let place = Place::new();
    let outbox = place.path("outbox");
    for (more, exit) in [(&[][..], 4), (&["--format", "text"], 4), (&["--outbox", &outbox], 0)] {
        let (rulebook, trail) = (place.path("rulebook.toml"), place.path("trail"));
        let mut arguments = vec!["enrol", "--rulebook", &rulebook, "--trail", &trail];
        let case = case("permit-by-email");
        arguments.push(&case);
        arguments.extend(more);
        let mut child = support::command(&arguments)
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let run = support::run_of(child.wait_with_output().unwrap());
        assert_eq!(
            (run.exit, run.err.contains("enrol again")),
            (exit, exit == 4),
            "{}",
            run.err
        );
    }
}

#[test]
fn an_outbox_takes_link_and_code_in_private_files() {
    let place = Place::new();
    let outbox = place.path("outbox");
    let run = place.enrol(&case("permit-by-email"), &["--outbox", &outbox]);
    assert_eq!(run.exit, 0, "{}", run.err);
    assert!(!run.out.contains("https://"));
    let mut contents = Vec::new();
    for line in &run.json()[1..] {
        let file = line["file"].as_str().unwrap();
        contents.push(serde_json::from_str::<Value>(&fs::read_to_string(file).unwrap()).unwrap());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
    assert_eq!(fs::read_dir(&outbox).unwrap().count(), 2);
    assert!(contents[0]["code"].is_null() && contents[1]["link"].is_null());
    let (link, code) = (
        contents[0]["link"].as_str().unwrap(),
        contents[1]["code"].as_str().unwrap(),
    );
    assert_eq!(place.redeem(link, code).exit, 0);
    let inside = place.path("trail/outbox");
    assert_eq!(place.enrol(&case("permit-by-email"), &["--outbox", &inside]).exit, 2);
}

#[test]
fn keys_are_made_once_and_never_inside_a_trail() {
    let place = Place::new();
    let keys = place.path("trail.keys");
    let made = lra(
        &[
            "keys",
            "new",
            "--keys",
            &keys,
            "--origin",
            "registration.example.be/desk-1",
        ],
        "",
    );
    assert_eq!(
        (made.exit, &made.json()[0]["origin"]),
        (0, &"registration.example.be/desk-1".into()),
        "{}",
        made.err
    );
    let again = lra(&["keys", "new", "--keys", &keys], "");
    assert_eq!(again.exit, 2);
    assert!(
        again.err.starts_with(&format!("lra: {keys}: keys-exist: ")),
        "{}",
        again.err
    );
    assert_eq!(place.enrol(&case("expired-role"), &[]).exit, 1);
    let inside = place.path("trail/keys");
    assert_eq!(lra(&["keys", "new", "--keys", &inside], "").exit, 2);
    assert_eq!(place.enrol(&case("expired-role"), &["--keys", &inside]).exit, 2);
    // Without its keys a trail is not continued under others.
    assert_eq!(
        place
            .enrol(&case("expired-role"), &["--keys", &place.path("none")])
            .exit,
        4
    );
    let head = lra(
        &[
            "trail",
            "checkpoint",
            "--trail",
            &place.path("trail"),
            "--format",
            "text",
        ],
        "",
    );
    assert!(
        head.out.starts_with("registration.example.be/desk-1\n1\n"),
        "{}",
        head.out
    );
    fs::write(place.path("head"), &head.out).unwrap();
    let key = made.json()[0]["logKey"].as_str().unwrap().to_owned();
    let expect = place.path("head");
    let trail = place.path("trail");
    assert_eq!(
        lra(
            &["trail", "verify", "--trail", &trail, "--key", &key, "--expect", &expect],
            ""
        )
        .exit,
        0
    );
    let named = lra(&["trail", "verify", &trail, "--key", &key], "");
    assert_eq!((named.exit, named.json()[0]["records"].as_u64()), (0, Some(1)));
    fs::write(place.path("no.key"), [0xFF; 3]).unwrap();
    for wrong in [
        place.path("no.key"),
        place.path("none"),
        place.path("rulebook.toml"),
        trail.clone(),
    ] {
        assert_eq!(
            lra(&["trail", "verify", &trail, "--key", &wrong], "").exit,
            2,
            "{wrong}"
        );
    }
    let nowhere = lra(&["trail", "verify", &place.path("nowhere")], "");
    assert!(
        nowhere.exit == 2 && nowhere.err.contains("nowhere: trail: "),
        "{}",
        nowhere.err
    );
    assert_eq!(lra(&["trail", "verify"], "").exit, 2);
    assert_eq!(lra(&["trail", "verify", &trail, "--trail", &trail], "").exit, 2);
    assert_eq!(
        lra(
            &["trail", "verify", "--trail", &place.path("nothing"), "--key", &key],
            ""
        )
        .exit,
        2
    );
}

#[test]
fn a_trail_that_was_changed_or_put_back_is_found() {
    let place = Place::new();
    let trail = place.path("trail");
    place.enrol(&case("expired-role"), &[]);
    let copy = place.path("copy");
    copy_folder(Path::new(&trail), Path::new(&copy));
    place.enrol(&case("facts-missing"), &[]);
    let head = lra(&["trail", "checkpoint", "--trail", &trail, "--format", "text"], "");
    fs::write(place.path("head"), &head.out).unwrap();
    let (keys, expect) = (place.path("trail.keys"), place.path("head"));
    let back = lra(
        &[
            "trail", "verify", "--trail", &copy, "--keys", &keys, "--expect", &expect,
        ],
        "",
    );
    assert_eq!(
        (back.exit, &back.json()[0]["faults"][0]["kind"]),
        (1, &"rolled-back".into())
    );
    let bundle = Path::new(&trail).join("tile/entries/000.p/2");
    let text = String::from_utf8_lossy(&fs::read(&bundle).unwrap()).replacen("deny", "dent", 1);
    fs::write(&bundle, text.as_bytes()).unwrap();
    let changed = place.verify();
    assert_eq!((changed.exit, &changed.json()[0]["valid"]), (1, &false.into()));
    let faults = changed.json()[0]["faults"].as_array().unwrap().len();
    let said = lra(&["trail", "verify", &trail, "--format", "text"], "");
    assert!(
        said.exit == 1
            && said
                .out
                .ends_with(&format!("The trail was tampered with. Faults: {faults}.\n")),
        "{}",
        said.out
    );
    assert_eq!(place.enrol(&case("expired-role"), &[]).exit, 1);
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn records_of_other_programs_are_appended_and_what_is_none_is_refused() {
    let place = Place::new();
    let vector = include_str!("../../tests/vectors/audit/record.json");
    let mut event: Value = serde_json::from_str(vector).unwrap();
    for given_by_the_trail in ["id", "source", "time"] {
        event.as_object_mut().unwrap().remove(given_by_the_trail);
    }
    let mut undisclosed = event.clone();
    undisclosed["disclosures"] = serde_json::json!(["WyJBQUVDQXdRRkJnY0lDUW9MREEwT0R3IiwibmFtZSIsIngiXQ"]);
    let mut unknown = event.clone();
    unknown["planted"] = 1.into();
    let none = lra(&["trail", "append", "--trail", &place.path("trail")], "\n");
    assert_eq!((none.exit, none.out.as_str()), (2, ""));
    let input = format!("{event}\n{undisclosed}\n{unknown}\n{vector}{{}}\n{event}\n");
    let run = lra(&["trail", "append", "--trail", &place.path("trail")], &input);
    assert_eq!(run.exit, 2, "{}", run.err);
    let lines = run.json();
    assert_eq!(
        (lines.len(), &lines[0]["record"], &lines[5]["record"]),
        (6, &0.into(), &1.into())
    );
    assert_eq!(lines[1]["error"]["path"], "/disclosures");
    assert_eq!(lines[2]["error"]["code"], "unknown-member");
    assert!(!run.out.contains("planted"));
    assert_eq!(place.verify().json()[0]["records"], 2);
}

#[test]
fn what_is_no_case_is_answered_in_its_place_and_the_next_goes_on() {
    let place = Place::new();
    let good: Value = serde_json::from_str(&fs::read_to_string(case("expired-role")).unwrap()).unwrap();
    let run = place.desk(&["enrol", "-"], &[], &format!("{{\"v\":1}}\n{good}\n"));
    assert_eq!(
        (run.exit, run.answers()),
        (2, vec!["missing-member".to_owned(), "deny".to_owned()])
    );
    assert_eq!(place.enrol(&place.path("nothing.json"), &[]).exit, 2);
    assert_eq!(place.desk(&["enrol", "-"], &[], "").exit, 2);
}

#[test]
fn a_second_writer_ends_with_the_environment_code() {
    let place = Place::new();
    place.enrol(&case("expired-role"), &[]);
    let keys = lra_trail::desk::DeskKeys::open(Path::new(&place.path("trail.keys")), None).unwrap();
    let held = lra_trail::Trail::open(Path::new(&place.path("trail")), keys.into_log()).unwrap();
    let run = place.enrol(&case("permit-by-email"), &[]);
    assert_eq!((run.exit, run.out.as_str()), (4, ""));
    assert!(run.err.contains("trail-locked"), "{}", run.err);
    drop(held);
    assert_eq!(place.enrol(&case("permit-by-email"), &[]).exit, 0);
}

#[test]
fn where_no_folder_can_be_made_nothing_is_let_out() {
    for blocked in ["trail", "trail.state", "trail.keys"] {
        let place = Place::new();
        fs::write(place.path(blocked), "a file").unwrap();
        let run = place.enrol(&case("permit-by-email"), &[]);
        assert_eq!((run.exit, run.out.as_str()), (4, ""), "{blocked}: {}", run.err);
    }
}

/// A limit on the size of files stands for a disk that is full: the record of a decision is larger than the states.
#[cfg(unix)]
#[test]
fn on_a_full_disk_nothing_is_let_out_and_later_all_is_well() {
    let place = Place::new();
    for blocks in ["0", "1", "3", "6"] {
        let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        let run = std::process::Command::new("sh")
            .args([
                "-c",
                &script,
                env!("CARGO_BIN_EXE_lra"),
                "enrol",
                &case("permit-by-email"),
            ])
            .args([
                "--rulebook",
                &place.path("rulebook.toml"),
                "--trail",
                &place.path("trail"),
            ])
            .output()
            .unwrap();
        assert_eq!(run.status.code(), Some(4), "{blocks}");
        assert!(run.stdout.is_empty(), "{blocks}");
        assert!(String::from_utf8_lossy(&run.stderr).contains("disk-full"), "{blocks}");
    }
    let (link, code) = secrets(&place.enrol(&case("permit-by-email"), &[]));
    assert_eq!(place.redeem(&link, &code).exit, 0);
    assert_eq!(place.verify().json()[0]["valid"], true);
}
