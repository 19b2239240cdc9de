//! `cargo xtask test`: every test of every language.

pub mod browser;
pub mod c;
mod dependencies;
mod differential;
mod go;
mod java;
mod javascript;
mod libtest;
mod node_test;
mod python;
mod rust;
mod side_by_side;
mod tally;

use std::env;
use std::thread;
use std::time::Instant;

use crate::report::{Report, StepResult};
use crate::seed::{self, Seed};
use crate::setup;
use crate::wasm;
use crate::workspace::Workspace;

pub use go::program as go_program;
pub use libtest::count as count_libtest;
pub use rust::FEATURES;

/// One part of the run.
struct Step {
    /// Its name in the table.
    name: &'static str,
    /// Whether it may run while its neighbours do: they mostly wait, and what it shares with them is built once.
    beside: bool,
    /// Whether its files exist: a language without a surface is not listed.
    exists: fn(&Workspace) -> bool,
    /// Sets up what it needs, runs it and counts.
    run: fn(&Workspace, Seed) -> StepResult,
}

/// In the order of how soon they tell: formatting first, other languages last.
const STEPS: [Step; 14] = [
    Step {
        name: "formatting",
        beside: false,
        exists: always,
        run: rust::formatting,
    },
    Step {
        name: "lints",
        beside: false,
        exists: always,
        run: rust::lints,
    },
    Step {
        name: "Rust tests",
        beside: false,
        exists: always,
        run: rust::tests,
    },
    Step {
        name: "words loaded at run time",
        beside: false,
        exists: always,
        run: rust::loaded_messages,
    },
    Step {
        name: "documentation of the API",
        beside: false,
        exists: always,
        run: rust::documentation,
    },
    Step {
        name: "dependency policy",
        beside: false,
        exists: always,
        run: dependencies::policy,
    },
    Step {
        name: "generated files",
        beside: false,
        exists: crate::generated::any,
        run: crate::generated::unchanged,
    },
    Step {
        name: "C",
        beside: true,
        exists: c::exists,
        run: c::tests,
    },
    Step {
        name: "Python",
        beside: true,
        exists: python::exists,
        run: python::tests,
    },
    Step {
        name: "Java",
        beside: true,
        exists: java::exists,
        run: java::tests,
    },
    Step {
        name: javascript::NAME,
        beside: true,
        exists: javascript::exists,
        run: javascript::tests,
    },
    Step {
        name: go::NAME,
        beside: true,
        exists: go::exists,
        run: go::tests,
    },
    Step {
        name: "differential (Python)",
        beside: true,
        exists: differential::exists,
        run: differential::tests,
    },
    Step {
        name: browser::NAME,
        beside: false,
        exists: browser::exists,
        run: browser::tests,
    },
];

/// Languages that show that the C ABI is complete, and that no machine has to have.
const NOT_REQUIRED: [&str; 1] = [go::NAME];

fn always(_: &Workspace) -> bool {
    true
}

/// Runs every step, prints the table and the last line, and says whether nothing failed.
///
/// With `CI=true` a step that had to be skipped as a whole is a failure: a machine that stands for everybody may not
/// leave out a language, but for those of [`NOT_REQUIRED`].
///
/// # Errors
/// When the seed given is not a number, or no step has one of the names asked for.
pub fn run(workspace: &Workspace, only: &[String]) -> Result<bool, String> {
    let wanted = |name: &str| only.is_empty() || only.iter().any(|word| name.contains(word.as_str()));
    if !STEPS.iter().any(|step| wanted(step.name)) {
        return Err(format!(
            "no step has such a name; there are: {}",
            STEPS.map(|step| step.name).join(", ")
        ));
    }
    let seed = Seed::of_this_run()?;
    let strict = env::var("CI").is_ok_and(|value| value == "true" || value == "1");
    println!("{}={seed}", seed::VARIABLE);
    let begin = Instant::now();
    let mut report = Report::default();
    let steps: Vec<&Step> = STEPS
        .iter()
        .filter(|step| wanted(step.name) && (step.exists)(workspace))
        .collect();
    thread::scope(|scope| {
        let waits_for_package = |step: &&Step| [javascript::NAME, browser::NAME].contains(&step.name);
        if steps.iter().any(waits_for_package) && wasm::TOOLS.iter().all(|tool| setup::ensure(workspace, *tool).is_ok())
        {
            // It takes minutes, most of them on one core: by the time that a step wants the package, it is there. That step
            // tells what went wrong.
            scope.spawn(|| wasm::shipped(workspace).is_ok());
        }
        if only.is_empty() {
            // Fetching waits for others, compiling does not: what later steps need comes while the first ones compile.
            scope.spawn(|| setup::ensure_all(workspace));
        }
        for neighbours in steps.chunk_by(|step, next| step.beside && next.beside) {
            for (name, result, took) in side_by_side::run(neighbours.to_vec(), |step| {
                println!("\n== {}", step.name);
                let begin = Instant::now();
                let required = strict && !NOT_REQUIRED.contains(&step.name);
                let result = judged((step.run)(workspace, seed), required);
                (step.name, result, begin.elapsed())
            }) {
                report.add(name, result, took);
            }
        }
    });
    report.print();
    println!(
        "{}={seed}, {:.0} seconds",
        seed::VARIABLE,
        begin.elapsed().as_secs_f64()
    );
    println!("{}", report.last_line());
    Ok(report.success())
}

/// Turns a step in which nothing ran at all into a failure where the run is strict.
fn judged(mut result: StepResult, strict: bool) -> StepResult {
    if strict && result.passed == 0 && result.failed.is_empty() {
        result.failed = result
            .skipped
            .drain(..)
            .map(|reason| format!("skipped, and CI is set: {reason}"))
            .collect();
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_skipped_step_fails_only_where_the_run_is_strict() {
        assert_eq!(
            judged(StepResult::skipped("no compiler"), false),
            StepResult::skipped("no compiler")
        );
        let strict = judged(StepResult::skipped("no compiler"), true);
        assert_eq!(strict.failed, ["skipped, and CI is set: no compiler"]);
        assert!(strict.skipped.is_empty());
    }

    #[test]
    fn a_single_skipped_test_is_no_failure() {
        let some = StepResult {
            passed: 1,
            failed: vec![],
            skipped: vec!["one: reason".to_owned()],
        };
        assert!(judged(some, true).failed.is_empty());
    }
}
