//! `cargo xtask soak`: the long forms of the tests.
//!
//! A test that has a long form reads these variables, each absent in a normal run, and prints
//! `soak: <name>: <result>` for every result worth keeping:
//!
//! | variable | meaning |
//! |---|---|
//! | `LRA_SOAK_QUESTIONS` | questions put to both evaluators |
//! | `LRA_SOAK_KILLS` | how often the writer of a trail is killed |
//! | `LRA_TEST_SEED` | the seed, as in a normal run |
//! | `PROPTEST_CASES` | cases of every property |

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::time::Instant;

use crate::child;
use crate::machine;
use crate::report::{Report, StepResult};
use crate::seed::{self, Seed};
use crate::test;
use crate::workspace::Workspace;

const DOCUMENT: &str = "docs/soak.md";

/// The defaults of the counts; a value from outside wins.
const COUNTS: [(&str, &str); 3] = [
    ("LRA_SOAK_QUESTIONS", "10000000"),
    ("LRA_SOAK_KILLS", "500"),
    ("PROPTEST_CASES", "20000"),
];

/// Runs the long forms with optimisation and writes their results to `docs/soak.md`.
///
/// # Errors
/// When the tests cannot be started or the document cannot be written.
pub fn run(workspace: &Workspace) -> Result<bool, String> {
    let seed = Seed::of_this_run()?;
    println!("{}={seed}", seed::VARIABLE);
    let counts = COUNTS.map(|(name, default)| (name, env::var(name).unwrap_or_else(|_| default.to_owned())));
    // One test at a time: the printed lines must not run into each other, nor the measured times.
    let mut command = workspace.cargo(["test", "--release", "--workspace", "--no-fail-fast", "--"]);
    command.args(["--nocapture", "--test-threads=1"]);
    seed.give_to(&mut command);
    for (name, value) in &counts {
        command.env(name, value);
    }
    let begin = Instant::now();
    let finished = child::stream(&mut command)?;
    let took = begin.elapsed();
    let mut report = Report::default();
    report.add("soak", test::count_libtest(&finished), took);
    let results: Vec<(&str, &str)> = finished.lines.iter().filter_map(|line| result(line)).collect();
    if results.is_empty() {
        report.add(
            "results",
            StepResult::skipped("no test printed a line `soak: <name>: <result>`"),
            took,
        );
    }
    report.print();
    let mut facts = machine::describe(workspace);
    facts.extend(counts.iter().map(|(name, value)| (*name, value.clone())));
    facts.push((seed::VARIABLE, seed.to_string()));
    facts.push(("time", format!("{:.0} seconds", took.as_secs_f64())));
    facts.push(("tests", report.last_line()));
    fs::write(workspace.path(DOCUMENT), document(&facts, &results)).map_err(|error| format!("{DOCUMENT}: {error}"))?;
    println!("{}", report.last_line());
    Ok(report.success())
}

/// A line `soak: <name>: <result>`, which may follow what the harness began to print.
fn result(line: &str) -> Option<(&str, &str)> {
    let (before, rest) = line.split_once("soak: ")?;
    let (name, result) = rest.split_once(": ")?;
    (before.is_empty() || before.starts_with("test ")).then_some((name, result))
}

fn document(facts: &[(&str, String)], results: &[(&str, &str)]) -> String {
    let mut text = "# The last long run\n\nWritten by `cargo xtask soak`.\n".to_owned();
    let facts = facts.iter().map(|(name, value)| (*name, value.as_str()));
    for (head, rows) in [
        ("| run | |", facts.collect::<Vec<_>>()),
        ("| test | result |", results.to_vec()),
    ] {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "\n{head}\n|---|---|");
        for (name, value) in rows {
            let _ = writeln!(text, "| {} | {} |", name.replace('|', "\\|"), value.replace('|', "\\|"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_found_among_the_lines_of_the_harness() {
        assert_eq!(result("soak: ssin: 1000 agree: all"), Some(("ssin", "1000 agree: all")));
        assert_eq!(result("test a::b ... soak: trail: ok"), Some(("trail", "ok")));
        assert_eq!(result("a word about soak: not: a result"), None);
        assert_eq!(result("soak: incomplete"), None);
    }

    #[test]
    fn a_bar_does_not_break_the_table() {
        assert!(document(&[], &[("mrz", "a|b")]).ends_with("| mrz | a\\|b |\n"));
    }
}
