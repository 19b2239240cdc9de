//! Independent work, done at the same time.

use std::sync::{Mutex, PoisonError};
use std::thread;

/// Does every part, as many at a time as the machine has cores, and gives the results in the order of the parts.
pub fn run<T: Send, R: Send>(parts: Vec<T>, part: impl Fn(T) -> R + Sync) -> Vec<R> {
    let mut results: Vec<Option<R>> = parts.iter().map(|_| None).collect();
    let waiting = Mutex::new(parts.into_iter().zip(&mut results));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some((next, result)) = take(&waiting) {
                    *result = Some(part(next));
                }
            });
        }
    });
    results.into_iter().flatten().collect()
}

/// The lock is given back before the part begins.
fn take<I: Iterator>(waiting: &Mutex<I>) -> Option<I::Item> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_done_once_and_stands_in_its_place() {
        let squares: Vec<usize> = (0..100).map(|number| number * number).collect();
        assert_eq!(run((0..100).collect(), |number: usize| number * number), squares);
        assert!(run(Vec::<usize>::new(), |number| number).is_empty());
    }
}
