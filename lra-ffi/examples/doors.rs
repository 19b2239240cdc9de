//! What calls from Rust cost, beside which `cargo xtask bench doors` sets those from other languages: with a folder it prints a row for
//! each kind of work, with `load` what it takes to make an engine.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a measurement stops at the first fault"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use lra_core::decision::Outcome;
use lra_core::engine::Engine;
use lra_core::json::{self, AccessibleApplicationsDocument, AskedDocument, QuestionDocument};

const ROUNDS: usize = 101;
const QUESTIONS: u32 = 1000;

fn decided(folder: &str, name: &str) -> QuestionDocument {
    match asked(folder, name) {
        AskedDocument::Decision(question) => question,
        AskedDocument::AccessibleApplications(_) => std::process::abort(),
    }
}

fn listed(folder: &str, name: &str) -> AccessibleApplicationsDocument {
    match asked(folder, name) {
        AskedDocument::AccessibleApplications(question) => question,
        AskedDocument::Decision(_) => std::process::abort(),
    }
}

fn asked(folder: &str, name: &str) -> AskedDocument {
    AskedDocument::parse(&text(folder, name), None).unwrap()
}

fn text(folder: &str, name: &str) -> Vec<u8> {
    std::fs::read(format!("{folder}/{name}.json")).unwrap()
}

/// Prints the median of rounds of about a millisecond, in nanoseconds a piece.
fn measure<T>(name: &str, pieces: u32, work: impl Fn() -> T) {
    let (begin, mut calls) = (Instant::now(), 0);
    while begin.elapsed() < Duration::from_millis(20) {
        black_box(work());
        calls += 1;
    }
    let count: u32 = calls / 20 + 1;
    let mut rounds: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let begin = Instant::now();
            for _ in 0..count {
                black_box(work());
            }
            begin.elapsed().as_secs_f64() * 1e9 / f64::from(count) / f64::from(pieces)
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    println!("door\t{name}\t{:.1}", rounds[ROUNDS / 2]);
}

fn main() {
    let argument = std::env::args().nth(1).unwrap();
    let begin = Instant::now();
    let engine = Engine::with_default_rulebook();
    if argument == "load" {
        println!("door\tload and engine\t{}", begin.elapsed().as_nanos());
        return;
    }
    let folder = argument.as_str();
    let (access, enrolment) = (decided(folder, "application-access"), decided(folder, "enrolment"));
    let list = listed(folder, "accessible-applications");
    let many: Vec<_> = (0..QUESTIONS).map(|_| decided(folder, "application-access")).collect();
    let json = text(folder, "enrolment");
    let permits = |question: &QuestionDocument| {
        assert_eq!(black_box(question).decide(&engine).unwrap().outcome(), Outcome::Permit);
    };
    measure("application access", 1, || permits(&access));
    measure("enrolment", 1, || permits(&enrolment));
    measure("matrix of all applications", 1, || {
        let rows = black_box(&list).applications(&engine).unwrap();
        rows.map(|row| row.levels()).fold(0, |count, levels| {
            black_box(levels);
            count + 1
        })
    });
    measure("batch, a question", QUESTIONS, || many.iter().for_each(permits));
    measure("enrolment, JSON in and out", 1, || {
        json::answer(&engine, black_box(&json), None).unwrap().json
    });
}
