//! Counting programs of other languages by their last line, `N passed, N failed`.

use crate::child::Finished;
use crate::report::StepResult;

/// Counts a program that ends with `N passed, N failed` and, if it likes, `, N skipped`.
///
/// Pytest's last line is understood too: its numbers stand in any order, between `=` signs and with a time. A program
/// that fails, or leaves no such line, is a failure whatever it counted.
pub fn count(name: &str, finished: &Finished) -> StepResult {
    let Some(line) = finished
        .lines
        .iter()
        .rev()
        .find(|line| number_before(line, "passed").is_some())
    else {
        return StepResult::one(Err(format!("{name}: no count of tests, {}", finished.ending)));
    };
    let failed = number_before(line, "failed").unwrap_or(0) + number_before(line, "error").unwrap_or(0);
    let mut result = StepResult {
        passed: number_before(line, "passed").unwrap_or(0),
        ..StepResult::default()
    };
    result.failed.extend((0..failed).map(|_| format!("{name}: see above")));
    if let Some(skipped) = number_before(line, "skipped") {
        // Pytest gives reasons as `SKIPPED [1] file:line: reason`, our own programs as `skipped: reason`.
        let mut reasons: Vec<String> = finished.lines.iter().filter_map(|line| reason(line)).collect();
        reasons.resize(skipped, "no reason given".to_owned());
        result
            .skipped
            .extend(reasons.into_iter().map(|reason| format!("{name}: {reason}")));
    }
    if !finished.success && result.failed.is_empty() {
        result.failed.push(format!("{name}: {}", finished.ending));
    }
    result
}

fn reason(line: &str) -> Option<String> {
    line.strip_prefix("skipped: ")
        .or_else(|| line.strip_prefix("SKIPPED "))
        .map(str::to_owned)
}

fn number_before(line: &str, word: &str) -> Option<usize> {
    let words: Vec<&str> = line.split_whitespace().collect();
    words.windows(2).find_map(|pair| match pair {
        [number, found] if found.trim_end_matches([',', '.', 's']) == word => number.parse().ok(),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count_of(success: bool, text: &str) -> StepResult {
        let lines = text.lines().map(str::to_owned).collect();
        count(
            "x",
            &Finished {
                success,
                ending: "exit status: 1".to_owned(),
                lines,
            },
        )
    }

    #[test]
    fn own_programs_and_pytest_are_understood() {
        assert_eq!(count_of(true, "12 passed, 0 failed").passed, 12);
        let pytest = count_of(
            false,
            "SKIPPED [1] test_a.py:3: no JDK\n=== 1 failed, 2 passed, 1 skipped in 0.1s ===",
        );
        assert_eq!((pytest.passed, pytest.failed.len()), (2, 1));
        assert_eq!(pytest.skipped, ["x: [1] test_a.py:3: no JDK"]);
        assert_eq!(count_of(false, "3 passed, 2 errors in 1s").failed.len(), 2);
    }

    #[test]
    fn a_program_that_counts_nothing_or_fails_is_a_failure() {
        assert_eq!(count_of(true, "done").failed.len(), 1);
        assert_eq!(count_of(false, "2 passed, 0 failed").failed, ["x: exit status: 1"]);
    }
}
