//! `cargo xtask soak`: the long forms of the tests.
//!
//! A test that has a long form reads these variables, each absent in a normal run, and prints
//! `soak: <name>: <result>` for every result worth keeping, once it held:
//!
//! | variable | meaning |
//! |---|---|
//! | `LRA_SOAK_QUESTIONS` | questions put to both evaluators |
//! | `LRA_SOAK_KILLS` | how often the writer of a trail is killed |
//! | `LRA_SOAK_SECONDS` | how long random calls go through the C ABI |
//! | `LRA_SOAK_RECORDS` | records of the trail that the desk page verifies |
//! | `LRA_TEST_SEED` | the seed, as in a normal run |
//! | `PROPTEST_CASES` | cases of every property |
//!
//! Beside them stand runs of the C border under instruments that only a nightly compiler has, one of the programs in C on the library as it
//! is distributed, and one of the desk page.

mod instrument;
mod optimised;
mod page;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::time::{Duration, Instant};

use crate::child;
use crate::machine;
use crate::report::{Report, StepResult};
use crate::seed::{self, Seed};
use crate::test;
use crate::workspace::Workspace;
use instrument::Instrument;

const DOCUMENT: &str = "docs/soak.md";

/// The defaults of the counts; a value from outside wins.
const COUNTS: [(&str, &str); 5] = [
    ("LRA_SOAK_QUESTIONS", "10000000"),
    ("LRA_SOAK_KILLS", "500"),
    ("LRA_SOAK_SECONDS", "3600"),
    (page::VARIABLE, page::RECORDS),
    ("PROPTEST_CASES", "20000"),
];

/// The columns of the document. The first names the row.
const COLUMNS: [&str; 6] = [
    "test",
    "result",
    "date and commit",
    "seed and counts",
    "seconds",
    "machine",
];

/// How a run ended that is no test of cargo's harness.
enum Ran {
    /// So many tests passed; what to write down of it.
    Held(usize, String),
    /// Why it failed.
    Failed(String),
    /// Why it did not run.
    Skipped(String),
}

impl Ran {
    /// How a run ended whose tests were counted; what to write down of it where it held.
    fn of(name: &str, counted: StepResult, held: String) -> Self {
        if !counted.failed.is_empty() {
            Self::Failed(counted.failed.join("; "))
        } else if !counted.skipped.is_empty() {
            Self::Skipped(format!("{name}: {}", counted.skipped.join("; ")))
        } else {
            Self::Held(counted.passed, held)
        }
    }
}

/// A run beside those of cargo's harness.
struct Apart {
    name: &'static str,
    run: fn(&Workspace, Seed) -> Ran,
}

const APART: [Apart; 4] = [
    Apart {
        name: optimised::NAME,
        run: |workspace, _| optimised::run(workspace),
    },
    Apart {
        name: Instrument::Miri.name(),
        run: |workspace, seed| Instrument::Miri.run(workspace, seed),
    },
    Apart {
        name: Instrument::AddressSanitizer.name(),
        run: |workspace, seed| Instrument::AddressSanitizer.run(workspace, seed),
    },
    Apart {
        name: page::NAME,
        run: page::run,
    },
];

/// Runs the long forms with optimisation, of the tests of one package or of all whose name contains one of these words or of
/// all, and writes each result to its row in `docs/soak.md` as soon as it is there. What fails does not stop the others.
///
/// # Errors
/// When the tests cannot be started or the document cannot be written.
pub fn run(workspace: &Workspace, package: Option<&str>, only: &[String]) -> Result<bool, String> {
    let seed = Seed::of_this_run()?;
    println!("{}={seed}", seed::VARIABLE);
    let counts = COUNTS.map(|(name, default)| (name, env::var(name).unwrap_or_else(|_| default.to_owned())));
    let names = |apart: &Apart, word: &String| apart.name.contains(word.as_str());
    let is_wanted = |apart: &Apart| only.is_empty() || only.iter().any(|word| names(apart, word));
    // Where nothing but these is asked for, the tests need not be built.
    let is_apart = |word: &String| APART.iter().any(|apart| names(apart, word));
    let apart_alone = !only.is_empty() && only.iter().all(is_apart);
    let mut command = workspace.cargo(["test", "--profile", "soak", "--no-fail-fast"]);
    match package {
        Some(package) => command.args(["--package", package]),
        // Not every package has each of these features.
        None => command.args(["--workspace", "--features", test::FEATURES]),
    };
    // One test at a time: the printed lines must not run into each other, nor the measured times.
    command.args(["--", "--nocapture", "--test-threads=1"]);
    command.args(only);
    seed.give_to(&mut command);
    for (name, value) in &counts {
        command.env(name, value);
    }
    let file = workspace.path(DOCUMENT);
    let mut rows = rows_of(&fs::read_to_string(&file).unwrap_or_default());
    let [dated, settings, machine] = circumstances(workspace, seed, &counts);
    let (begin, mut last) = (Instant::now(), Instant::now());
    let (mut results, mut written) = (0, Ok(()));
    let each = |line: &str| {
        if let Some((name, result)) = result(line) {
            let took = seconds(last.elapsed());
            let row = [result, &dated, &settings, &took, &machine].map(escaped);
            rows.insert(escaped(name), row.into());
            written = fs::write(&file, document(&rows)).map_err(|error| format!("{DOCUMENT}: {error}"));
            results += 1;
        }
        if begins_or_ends(line) {
            last = Instant::now();
        }
    };
    let mut counted = if apart_alone {
        StepResult::default()
    } else {
        test::count_libtest(&child::stream_each(&mut command, each)?)
    };
    for apart in APART.into_iter().filter(is_wanted) {
        let begin = Instant::now();
        match (apart.run)(workspace, seed) {
            Ran::Held(passed, result) => {
                let took = seconds(begin.elapsed());
                let row = [result.as_str(), &dated, &settings, &took, &machine].map(escaped);
                rows.insert(escaped(apart.name), row.into());
                written =
                    written.and(fs::write(&file, document(&rows)).map_err(|error| format!("{DOCUMENT}: {error}")));
                counted.passed += passed;
            }
            Ran::Failed(reason) => counted.failed.push(reason),
            Ran::Skipped(reason) => counted.skipped.push(reason),
        }
    }
    if counted.passed == 0 && counted.failed.is_empty() && counted.skipped.is_empty() {
        counted.failed.push("no test has such a name".to_owned());
    }
    if results == 0 && only.is_empty() {
        written = Err("no test printed a line `soak: <name>: <result>`".to_owned());
    }
    counted.failed.extend(written.err());
    let took = begin.elapsed();
    let mut report = Report::default();
    report.add("soak", counted, took);
    report.print();
    println!("{}={seed}, {} seconds", seed::VARIABLE, seconds(took));
    println!("{}", report.last_line());
    Ok(report.success())
}

/// A line `soak: <name>: <result>`, which may follow what the harness began to print.
fn result(line: &str) -> Option<(&str, &str)> {
    let (before, rest) = line.split_once("soak: ")?;
    let (name, result) = rest.split_once(": ")?;
    (before.is_empty() || before.starts_with("test ")).then_some((name, result))
}

/// Whether the harness says that its tests begin or that one has ended: from there the time of the next one counts.
fn begins_or_ends(line: &str) -> bool {
    line.starts_with("running ") || line == "ok" || line.starts_with("test ") && line.ends_with(" ok")
}

/// Date and commit, seed and counts, and the machine.
fn circumstances(workspace: &Workspace, seed: Seed, counts: &[(&str, String)]) -> [String; 3] {
    let machine = machine::describe(workspace);
    let (run, machine): (Vec<_>, Vec<_>) = machine
        .into_iter()
        .partition(|(name, _)| ["date", "commit"].contains(name));
    let values = |described: Vec<(&str, String)>| described.into_iter().map(|(_, value)| value).collect::<Vec<_>>();
    let counts = counts.iter().map(|(name, value)| format!("{name}={value}"));
    let settings: Vec<String> = std::iter::once(format!("{}={seed}", seed::VARIABLE))
        .chain(counts)
        .collect();
    [values(run).join(", "), settings.join(", "), values(machine).join(", ")]
}

fn seconds(time: Duration) -> String {
    format!("{:.0}", time.as_secs_f64())
}

fn escaped(cell: &str) -> String {
    cell.replace('|', "\\|")
}

/// The rows that earlier runs left behind: the name of the test and its other cells.
fn rows_of(document: &str) -> BTreeMap<String, Vec<String>> {
    let cells = |line: &str| -> Option<Vec<String>> {
        let inside = line.strip_prefix("| ")?.strip_suffix(" |")?;
        let cells: Vec<String> = inside.split(" | ").map(str::to_owned).collect();
        (cells.len() == COLUMNS.len() && !cells.iter().eq(COLUMNS.iter())).then_some(cells)
    };
    document
        .lines()
        .filter_map(cells)
        .filter_map(|mut cells| (!cells.is_empty()).then(|| (cells.remove(0), cells)))
        .collect()
}

fn document(rows: &BTreeMap<String, Vec<String>>) -> String {
    let head = format!("| {} |\n|{}", COLUMNS.join(" | "), "---|".repeat(COLUMNS.len()));
    let rows: String = rows
        .iter()
        .map(|(name, cells)| format!("| {name} | {} |\n", cells.join(" | ")))
        .collect();
    format!(
        "# The last long runs\n\n\
         Written by `cargo xtask soak`. A row is the last run in which the test held; a run of some tests keeps the rows of the others.\n\n\
         {head}\n{rows}"
    )
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
    fn a_run_of_some_tests_keeps_the_rows_of_the_others() {
        let cells = |first: &str| [first, "d", "s", "7", "m"].map(escaped).to_vec();
        let mut rows = BTreeMap::from([("mrz".to_owned(), cells("a | b|c")), ("trail".to_owned(), cells("old"))]);
        let read = rows_of(&document(&rows));
        assert_eq!(read, rows);
        rows.insert("trail".to_owned(), cells("new"));
        let text = document(&rows);
        assert!(
            text.contains("| mrz | a \\| b\\|c | d |") && text.contains("| trail | new |") && !text.contains("old")
        );
        assert!(rows_of("").is_empty());
    }
}
