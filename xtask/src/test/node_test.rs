//! Counting what `node --test --test-reporter=tap` says at its end.

use crate::child::Finished;
use crate::report::StepResult;

/// Counts a run of Node's own test runner. One that fails, or leaves no count, is a failure whatever it counted.
pub fn count(name: &str, finished: &Finished) -> StepResult {
    let number = |word: &str| -> Option<usize> {
        let prefix = format!("# {word} ");
        let found = finished.lines.iter().rev().find_map(|line| line.strip_prefix(&prefix));
        found.and_then(|number| number.trim().parse().ok())
    };
    let Some(passed) = number("pass") else {
        return StepResult::one(Err(format!("{name}: no count of tests, {}", finished.ending)));
    };
    let mut result = StepResult {
        passed,
        ..StepResult::default()
    };
    // A test that was cancelled did not hold.
    let wanting = number("fail").unwrap_or(0) + number("cancelled").unwrap_or(0);
    let mut names: Vec<String> = failed(&finished.lines).collect();
    names.resize(wanting, "see above".to_owned());
    result
        .failed
        .extend(names.into_iter().map(|test| format!("{name}: {test}")));
    let skipped = number("skipped").unwrap_or(0);
    result
        .skipped
        .extend((0..skipped).map(|_| format!("{name}: see its line above")));
    // A run without a test shows nothing.
    if (!finished.success || passed == 0) && result.failed.is_empty() {
        result.failed.push(format!("{name}: {}", finished.ending));
    }
    result
}

/// The names of the tests inside suites that failed: of a suite that failed with one of them nothing more is to be said.
fn failed(lines: &[String]) -> impl Iterator<Item = String> {
    lines.iter().filter_map(|line| {
        let test = line.strip_prefix(' ')?.trim_start().strip_prefix("not ok ")?;
        test.split_once(" - ").map(|(_, name)| name.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count_of(success: bool, text: &str) -> StepResult {
        let lines = text.lines().map(str::to_owned).collect();
        let ending = "exit status: 1".to_owned();
        count("x", &Finished { success, ending, lines })
    }

    #[test]
    fn tests_that_passed_failed_and_were_skipped_are_counted() {
        let text = "# Subtest: a page\n    ok 1 - opens\n    not ok 2 - closes\nnot ok 1 - a page\n# tests 3\n# pass 1\n# fail 1\n# \
                    cancelled 0\n# skipped 1";
        let result = count_of(false, text);
        assert_eq!((result.passed, result.skipped.len()), (1, 1));
        assert_eq!(result.failed, ["x: closes"]);
    }

    #[test]
    fn a_run_that_counts_nothing_or_ends_badly_is_a_failure() {
        assert_eq!(count_of(true, "done").failed.len(), 1);
        assert_eq!(count_of(true, "# pass 0\n# fail 0").failed.len(), 1);
        assert_eq!(count_of(false, "# pass 2\n# fail 0").failed, ["x: exit status: 1"]);
        assert_eq!(
            count_of(false, "# pass 2\n# fail 0\n# cancelled 1").failed,
            ["x: see above"]
        );
    }
}
