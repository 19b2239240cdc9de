//! Counting the output of Rust's test harness.

use crate::child::Finished;
use crate::report::StepResult;

/// Counts every test and doc test of a `cargo test` run.
///
/// A test program that ends without its `test result:` line died: that is one failure more. A run that fails although no
/// test did (it does not compile) is one failure.
pub fn count(finished: &Finished) -> StepResult {
    let mut result = StepResult::default();
    let mut open = false;
    // A test that prints puts its output between its name and its verdict.
    let mut printing = None;
    for line in &finished.lines {
        if is_running(line) {
            died(&mut result, open);
            open = true;
        } else if line.starts_with("test result: ") {
            open = false;
        } else if let Some((name, verdict)) = line.strip_prefix("test ").and_then(|rest| rest.rsplit_once(" ... ")) {
            printing = (!tally(&mut result, name, verdict)).then_some(name);
        } else if let Some(name) = printing
            && tally(&mut result, name, line)
        {
            printing = None;
        }
    }
    died(&mut result, open);
    if !finished.success && result.failed.is_empty() {
        result
            .failed
            .push(format!("the tests did not run to their end: {}", finished.ending));
    }
    result
}

/// Counts a verdict, if it is one.
fn tally(result: &mut StepResult, name: &str, verdict: &str) -> bool {
    if let Some(rest) = verdict.strip_prefix("ignored") {
        let reason = rest.strip_prefix(", ").unwrap_or("marked as ignored, without a reason");
        result.skipped.push(format!("{name}: {reason}"));
    } else if verdict == "FAILED" {
        result.failed.push(name.to_owned());
    } else if verdict == "ok" {
        result.passed += 1;
    } else {
        return false;
    }
    true
}

fn died(result: &mut StepResult, open: bool) {
    if open {
        result.failed.push("a test program ended before its result".to_owned());
    }
}

fn is_running(line: &str) -> bool {
    let count = line.strip_prefix("running ").and_then(|rest| rest.split_once(' '));
    count.is_some_and(|(number, word)| number.parse::<usize>().is_ok() && word.starts_with("test"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finished(success: bool, text: &str) -> Finished {
        let lines = text.lines().map(str::to_owned).collect();
        Finished {
            success,
            ending: "exit status: 101".to_owned(),
            lines,
        }
    }

    #[test]
    fn tests_and_doc_tests_are_counted_by_verdict() {
        let text = "running 3 tests\ntest a ... ok\ntest b ... FAILED\ntest c ... ignored, needs a card\n\
                    test result: FAILED. 1 passed; 1 failed; 1 ignored\n\
                    running 2 tests\ntest src/lib.rs - x (line 3) ... ok\ntest src/lib.rs - y (line 9) - compile fail ... ok\n\
                    test result: ok. 2 passed; 0 failed\n";
        let result = count(&finished(false, text));
        assert_eq!(result.passed, 3);
        assert_eq!(result.failed, ["b"]);
        assert_eq!(result.skipped, ["c: needs a card"]);
    }

    #[test]
    fn the_verdict_of_a_test_that_prints_stands_after_its_output() {
        let text = "running 3 tests\ntest a ... seed 1\nsoak: a: held\nok\ntest b ... seed 2\nok then\nFAILED\n\
                    test c ... ok\nok\ntest result: FAILED.\n";
        let result = count(&finished(false, text));
        assert_eq!((result.passed, result.failed), (2, vec!["b".to_owned()]));
    }

    #[test]
    fn a_program_that_dies_is_a_failure() {
        let text = "running 2 tests\ntest a ... ok\nrunning 1 test\ntest z ... ok\ntest result: ok.\n";
        let result = count(&finished(false, text));
        assert_eq!((result.passed, result.failed.len()), (2, 1));
        assert_eq!(count(&finished(false, "running 1 test\n")).failed.len(), 1);
    }

    #[test]
    fn a_run_that_does_not_compile_is_a_failure() {
        assert_eq!(count(&finished(false, "error: could not compile")).failed.len(), 1);
        assert_eq!(count(&finished(true, "")), StepResult::default());
    }

    #[test]
    fn a_line_that_a_test_prints_is_not_a_run() {
        assert!(!is_running("running late"));
        assert!(!is_running("running two tests"));
        assert!(is_running("running 1 test"));
        assert!(is_running("running 0 tests"));
    }
}
