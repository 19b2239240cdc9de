//! Running the command, and the questions it is asked.

#![allow(dead_code, reason = "every test program uses a part of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "only tests use it")]

use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};

/// What one run of the command left.
pub struct Run {
    pub exit: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// Every line of standard output, as JSON.
    pub fn json(&self) -> Vec<Value> {
        let lines = self.out.lines();
        lines.map(|line| serde_json::from_str(line).expect(line)).collect()
    }

    /// What each answer comes to: an outcome, the code of an error, or whether a value is valid.
    pub fn answers(&self) -> Vec<String> {
        let text = |value: &Value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let answers = self.json();
        let words = answers.iter().map(|answer| {
            let word = answer.pointer("/error/code").or(answer.get("outcome"));
            text(word.or(answer.get("valid")).expect("an answer"))
        });
        words.collect()
    }
}

/// The command with these arguments.
pub fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lra"));
    command.args(arguments);
    command
}

/// Runs the command with these arguments and this on standard input.
pub fn lra(arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
    let mut child = command(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.as_ref().to_vec();
    let writer = std::thread::spawn(move || {
        // A command that refuses its arguments does not read.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    run_of(output)
}

pub fn run_of(output: Output) -> Run {
    Run {
        exit: output.status.code().expect("ended by itself"),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A question whose answer is a permit, as one line.
pub fn permit() -> String {
    ORGANISATION.replace('\n', "")
}

/// A question whose answer is a deny.
pub fn deny() -> String {
    permit().replace("\"publicAuthority\":true", "\"publicAuthority\":false")
}

/// A question whose answer is that facts are missing.
pub fn incomplete() -> String {
    permit().replace("\"publicAuthority\":true,", "")
}

/// The instant of these questions.
pub const AT: &str = "2026-11-22T10:15:30.000Z";

const ORGANISATION: &str = r#"{"v":1,"id":"o-1","question":"organisation","at":"2026-11-22T10:15:30Z",
"facts":{"organisation":{"publicAuthority":true,"conventionSignedByOrganisation":true,"conventionSignedByBosa":true,
"conventionPeriod":{"start":"2025-10-18"},"generalTermsAccepted":true,
"nationalRegisterAuthorisation":"identity-and-access-management",
"cbssAuthorisation":"identity-and-access-management","suspension":"none","dataProtectionOfficerNamed":true,
"securityPolicyReviewedOn":"2026-08-14","securityPlanReviewedOn":"2026-08-14","processingRegisterKept":true,
"processingRegisterShown":true,"breach":"none","assistsDataSubjects":true,"assistsSecurityObligations":true,
"processesControlled":true}}}"#;
