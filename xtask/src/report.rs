//! The table and the last line of a run.

use std::iter::Sum;
use std::time::Duration;

/// What one step counted.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct StepResult {
    /// Checks that held.
    pub passed: usize,
    /// What failed, a line each.
    pub failed: Vec<String>,
    /// What was not run and why, a line each.
    pub skipped: Vec<String>,
}

impl StepResult {
    /// One check that held, or the reason why not.
    pub fn one(outcome: Result<(), String>) -> Self {
        match outcome {
            Ok(()) => Self {
                passed: 1,
                ..Self::default()
            },
            Err(reason) => Self {
                failed: vec![reason],
                ..Self::default()
            },
        }
    }

    /// A step that could not run.
    pub fn skipped(reason: impl Into<String>) -> Self {
        Self {
            skipped: vec![reason.into()],
            ..Self::default()
        }
    }

    /// Adds what another part of the same step counted.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed.extend(other.failed);
        self.skipped.extend(other.skipped);
    }
}

impl Sum for StepResult {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::default(), |mut sum, part| {
            sum.add(part);
            sum
        })
    }
}

/// The results of all steps, in order.
#[derive(Default)]
pub struct Report {
    rows: Vec<(&'static str, StepResult, Duration)>,
}

impl Report {
    /// Adds a step that has ended.
    pub fn add(&mut self, name: &'static str, result: StepResult, took: Duration) {
        self.rows.push((name, result, took));
    }

    /// Whether nothing failed.
    pub fn success(&self) -> bool {
        self.rows.iter().all(|(_, result, _)| result.failed.is_empty())
    }

    /// The plain last line: `N passed, N failed, N skipped`.
    pub fn last_line(&self) -> String {
        let sum = |count: fn(&StepResult) -> usize| self.rows.iter().map(|(_, result, _)| count(result)).sum::<usize>();
        let (passed, failed, skipped) = (sum(|r| r.passed), sum(|r| r.failed.len()), sum(|r| r.skipped.len()));
        format!("{passed} passed, {failed} failed, {skipped} skipped")
    }

    /// Prints the table, then each failure and each skip with its reason.
    pub fn print(&self) {
        println!(
            "\n{:<34}{:>8}{:>8}{:>9}{:>10}",
            "step", "passed", "failed", "skipped", "seconds"
        );
        for (name, result, took) in &self.rows {
            let (failed, skipped) = (result.failed.len(), result.skipped.len());
            println!(
                "{name:<34}{:>8}{failed:>8}{skipped:>9}{:>10.1}",
                result.passed,
                took.as_secs_f64()
            );
        }
        for (word, select) in [("skipped", skips as fn(&StepResult) -> &[String]), ("failed", failures)] {
            for (name, result, _) in &self.rows {
                for reason in select(result) {
                    println!("{word}: {name}: {reason}");
                }
            }
        }
    }
}

fn skips(result: &StepResult) -> &[String] {
    &result.skipped
}

fn failures(result: &StepResult) -> &[String] {
    &result.failed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_sums_every_step() {
        let mut report = Report::default();
        report.add("a", StepResult::one(Ok(())), Duration::ZERO);
        report.add("b", StepResult::skipped("no compiler"), Duration::ZERO);
        assert!(report.success());
        report.add("c", StepResult::one(Err("differs".to_owned())), Duration::ZERO);
        assert!(!report.success());
        assert_eq!(report.last_line(), "1 passed, 1 failed, 1 skipped");
    }
}
