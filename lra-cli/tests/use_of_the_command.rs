//! Arguments, files, pipes and exit codes.

mod support;

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use support::{command, deny, lra, permit, run_of};

#[test]
fn help_and_version_are_answers_and_mistakes_are_not() {
    for arguments in [
        &["--help"][..],
        &["--version"],
        &["decide", "--help"],
        &["check", "-h"],
        &["completions", "zsh"],
    ] {
        let run = lra(arguments, "");
        assert!(
            run.exit == 0 && !run.out.is_empty() && run.err.is_empty(),
            "{arguments:?}"
        );
    }
    for arguments in [
        &[][..],
        &["85073003328"],
        &["check", "85073003328"],
        &["decide", "-", "85073003328"],
        &["decide", "--at", "85073003328"],
        &["check", "ssin", "--today", "85073003328"],
        &["--lang", "85073003328", "rules"],
        &["--format", "markdown", "rules"],
        &["decide", "--surplus"],
        &["decide", "--at"],
        &["decide", "--85073003328"],
        &["decide", "-85073003328"],
    ] {
        let run = lra(arguments, permit());
        assert_eq!((run.exit, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!run.err.is_empty() && !run.err.contains("85073003328"), "{}", run.err);
    }
}

#[test]
fn every_subcommand_tells_input_output_and_exit_codes() {
    for subcommand in [
        &["keys", "new"][..],
        &["enrol"],
        &["redeem"],
        &["decide"],
        &["explain"],
        &["check"],
        &["catalogue"],
        &["rules"],
        &["facts"],
        &["trail", "append"],
        &["trail", "verify"],
        &["trail", "checkpoint"],
    ] {
        let help = lra(&[subcommand, &["--help"]].concat(), "").out;
        for part in ["Output:", "Exit codes:", "Example:"] {
            assert!(help.contains(part), "{subcommand:?}: {part}");
        }
    }
}

#[test]
fn what_a_terminal_takes_for_a_command_is_never_shown() {
    let name = "no\nsuch\u{1b}[31m\u{9b}31mfile";
    for arguments in [
        &["decide", name][..],
        &["enrol", name, "--trail", name],
        &["trail", "verify", name],
        &["trail", "checkpoint", name, "--key", name],
        &["catalogue", "--rulebook", name],
        &["decide", "-\u{1b}[31m"],
        &[name],
    ] {
        let run = lra(arguments, "");
        assert_eq!((run.exit, run.out.as_str()), (2, ""), "{arguments:?}");
        let shown = |character: char| !character.is_control() || character == '\n';
        assert!(
            run.err.chars().all(shown) && !run.err.contains("no\nsuch"),
            "{:?}",
            run.err
        );
    }
}

#[test]
fn a_file_that_is_not_there_is_wrong_use_and_one_that_is_kept_shut_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let name = |file: &str| folder.path().join(file).to_str().unwrap().to_owned();
    std::fs::write(name("question.json"), permit()).unwrap();
    assert_eq!(lra(&["decide", &name("question.json")], "").exit, 0);
    for subcommand in [&["decide"][..], &["explain"], &["check", "ssin"]] {
        for missing in ["none.json", ".", "question.json/below"] {
            let run = lra(&[subcommand, &[&name(missing)]].concat(), permit());
            assert_eq!((run.exit, run.out.as_str()), (2, ""), "{missing}");
            assert!(run.err.starts_with("lra: "), "{}", run.err);
        }
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_a_matter_of_the_environment() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shut.json");
    std::fs::write(&path, permit()).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    // Root may read everything, so that nothing is shut to it.
    if std::fs::File::open(&path).is_err() {
        let run = lra(&["decide", path.to_str().unwrap()], "");
        assert_eq!((run.exit, run.out.as_str()), (4, ""));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_matter_of_the_environment() {
    for arguments in [&["decide"][..], &["rules"], &["--help"], &["completions", "bash"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut child = command(arguments)
            .stdin(Stdio::piped())
            .stdout(full)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let _ = child.stdin.take().unwrap().write_all(permit().as_bytes());
        let run = run_of(child.wait_with_output().unwrap());
        assert_eq!(run.exit, 4, "{arguments:?}: {}", run.err);
        assert_eq!(
            run.err.matches("standard output").count(),
            1,
            "{arguments:?}: {}",
            run.err
        );
    }
}

#[test]
fn a_reader_that_leaves_ends_the_command_quietly() {
    let mut child = command(&["decide"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    let questions = format!("{}\n{}", deny(), format!("{}\n", permit()).repeat(300));
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(questions.as_bytes());
    });
    let run = run_of(child.wait_with_output().unwrap());
    writer.join().unwrap();
    assert_eq!((run.exit, run.err.as_str()), (1, ""));
}

#[test]
fn an_answer_is_there_before_the_next_question() {
    let mut child = command(&["decide"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for question in [permit(), deny(), permit()] {
        writeln!(stdin, "{question}").unwrap();
        let answer = answers.next().unwrap().unwrap();
        assert!(answer.starts_with(r#"{"v":1,"id":"o-1","outcome":"#), "{answer}");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

/// Peak memory of a process that still runs, in KiB.
#[cfg(target_os = "linux")]
fn peak_memory(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_input() {
    let filler = "x".repeat(2_000);
    let question = format!("{{\"v\":1,\"id\":\"{filler}\"}}\n");
    for (arguments, line, exit) in [
        (&["decide"][..], question, 2),
        (&["check", "email"], format!("{filler}\n"), 1),
    ] {
        let mut child = command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let stdout = child.stdout.take().unwrap();
        let reader = std::thread::spawn(move || BufReader::new(stdout).lines().count());
        let block = line.repeat(100);
        for _ in 0..200 {
            stdin.write_all(block.as_bytes()).unwrap();
        }
        // 40 MB went in.
        let peak = peak_memory(child.id()).unwrap();
        drop(stdin);
        assert_eq!(reader.join().unwrap(), 20_000);
        assert_eq!(child.wait().unwrap().code(), Some(exit));
        assert!(peak < 24 << 10, "{arguments:?}: {peak} KiB");
    }
}

#[test]
fn tables_are_whole() {
    use lra_core::decision::{FACTS, RULES};
    for (subcommand, rows) in [("rules", RULES.len()), ("facts", FACTS.len())] {
        let run = lra(&[subcommand], "");
        assert_eq!((run.json().len(), run.exit), (rows, 0));
        assert!(
            run.json()
                .iter()
                .all(|row| row["id"].is_string() && row["questions"].is_array())
        );
        let text = lra(&[subcommand, "--format", "text", "--lang", "de"], "");
        assert_eq!((text.out.lines().count(), text.exit), (rows, 0));
    }
}

#[test]
fn the_catalogue_is_that_of_the_rulebook_in_force() {
    for (at, version, rows) in [
        ("2026-11-22", "2025.1", 132),
        ("2025-03-26", "2025.1", 132),
        ("2025-03-25T22:59:59Z", "2018.1", 17),
    ] {
        let run = lra(&["catalogue", "--at", at], "");
        assert_eq!((run.json().len(), run.exit), (rows, 0), "{at}");
        assert!(run.json().iter().all(|row| row["rulebook"] == version), "{at}");
        let text = lra(&["catalogue", "--at", at, "--format", "text"], "");
        assert_eq!((text.out.lines().count(), text.exit), (rows, 0), "{at}");
    }
    for at in ["2018-05-24", "2026-02-30", "yesterday"] {
        let run = lra(&["catalogue", "--at", at], "");
        assert_eq!((run.out.as_str(), run.exit), ("", 2), "{at}");
        assert!(!run.err.is_empty() && !run.err.contains(at), "{}", run.err);
    }
}

#[test]
fn a_rulebook_brings_its_own_catalogue() {
    let [.., embedded] = lra_core::rulebook::Rulebook::embedded_toml();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rulebook.toml");
    let name = path.to_str().unwrap();
    let parameters = embedded.split("[[application]]").next().unwrap();
    let application = "[[application]]\nportal = \"federal\"\narticle = \"3.2.c\"\nname = \"Tax\"\nlevel = \"token\"\n";
    std::fs::write(
        &path,
        format!("{parameters}{application}withdrawn-from = \"2030-01-01\"\n"),
    )
    .unwrap();
    let run = lra(&["catalogue", "--rulebook", name], "");
    assert_eq!(
        run.out,
        "{\"portal\":\"federal\",\"article\":\"3.2.c\",\"articles\":[\"3.2.c\",\"3.2.d\"],\"name\":\"Tax\",\"occurrence\":1,\
         \"level\":\"token\",\"reading\":\"stated\",\"withdrawnFrom\":\"2029-12-31T23:00:00.000Z\",\"rulebook\":\"2025.1\"}\n"
    );
    std::fs::write(&path, format!("{parameters}{}", application.replace("token", "high"))).unwrap();
    let run = lra(&["catalogue", "--rulebook", name], "");
    assert_eq!((run.out.as_str(), run.exit), ("", 2));
    assert!(run.err.contains("application.level"), "{}", run.err);
}
