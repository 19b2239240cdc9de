//! Independent parts of a step, run at the same time.

use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::report::StepResult;

/// Runs every part, as many at a time as the machine has cores, and adds up what they count, in their order.
pub fn run<T: Send>(parts: Vec<T>, part: impl Fn(T) -> StepResult + Sync) -> StepResult {
    let mut results: Vec<StepResult> = parts.iter().map(|_| StepResult::default()).collect();
    let waiting = Mutex::new(parts.into_iter().zip(&mut results));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some((next, result)) = take(&waiting) {
                    *result = part(next);
                }
            });
        }
    });
    results.into_iter().fold(StepResult::default(), |mut sum, result| {
        sum.add(result);
        sum
    })
}

/// The lock is given back before the part begins.
fn take<I: Iterator>(waiting: &Mutex<I>) -> Option<I::Item> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_run_once_and_told_in_order() {
        let counted = run((0..100).collect(), |number: usize| match number % 10 {
            0 => StepResult::one(Err(number.to_string())),
            _ => StepResult::one(Ok(())),
        });
        assert_eq!(counted.passed, 90);
        assert_eq!(
            counted.failed,
            ["0", "10", "20", "30", "40", "50", "60", "70", "80", "90"]
        );
        assert_eq!(
            run(Vec::<usize>::new(), |_| StepResult::one(Ok(()))),
            StepResult::default()
        );
    }
}
