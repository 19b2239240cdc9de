//! Random calls in random order through the C ABI, from one thread and from two that share handles.
//!
//! A model knows which handles live and what the core makes of the same arguments. After every call its status is one that
//! the arguments explain, what it set is what the core says or nothing, its error can be read, and other handles still
//! answer. After every stretch of calls all is given back, and nothing is left allocated. A debug build of the library is
//! handed freed handles and strange pointers too.
//!
//! `LRA_TEST_SEED` fixes the seed; `LRA_SOAK_SECONDS` sets how long calls are made and prints a line for the long run.

// All of this is test code, in functions that the lints do not know to be.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::wildcard_imports,
    missing_docs,
    unreachable_pub
)]

mod activations;
mod allocations;
mod call;
mod decisions;
mod documents;
mod driver;
mod engines;
mod functions;
mod identifiers;
mod model;
mod permits;
mod questions;
mod random;
mod redemptions;
mod states;
mod trails;

use std::collections::BTreeSet;
use std::env;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use documents::Documents;
use driver::{Driver, Reached};
use functions::FUNCTIONS;
use model::Model;

#[global_allocator]
static ALLOCATOR: allocations::Counting = allocations::Counting;

const HEADER: &str = include_str!("../../../include/lra.h");

/// How many calls are made in a normal run.
const CALLS: usize = 4_000;
/// After how many calls all is given back.
const STRETCH: usize = 1_000;

/// How often a function is called at the end that never ended in one of its ways.
const RARE: usize = 1_000;
/// How often that is tried, each time with other handles to draw from.
const ATTEMPTS: u64 = 20;

/// What arguments are drawn from.
fn documents() -> &'static Documents {
    static DOCUMENTS: OnceLock<Documents> = OnceLock::new();
    DOCUMENTS.get_or_init(Documents::read)
}

/// The functions that the header declares.
fn declared() -> BTreeSet<&'static str> {
    let before = |line: &'static str| line.split_once('(').map(|(before, _)| before);
    let declarations = HEADER
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    declarations
        .filter_map(before)
        .filter_map(|before| before.rsplit(' ').next())
        .filter(|name| name.starts_with("lra_"))
        .collect()
}

#[test]
fn every_function_of_the_header_is_called() {
    let called: BTreeSet<_> = FUNCTIONS.iter().map(|function| function.name).collect();
    assert_eq!(called, declared());
}

#[test]
fn random_calls_end_as_documented_and_leave_nothing_behind() {
    let seed = seed();
    println!("LRA_TEST_SEED={seed}");
    let soak: Option<u64> = env::var("LRA_SOAK_SECONDS").ok().map(|text| text.parse().unwrap());
    let _ = documents();
    let reached = Reached::new();
    let (begin, mut made, mut stretch) = (Instant::now(), 0, 0);
    let done = |made, begin: Instant| soak.map_or(made >= CALLS, |seconds| begin.elapsed().as_secs() >= seconds);
    while !done(made, begin) {
        let seed = seed.wrapping_add(stretch << 32);
        let threads = 1 + stretch % 2;
        made += leaving_nothing(|| run(seed, threads, &reached));
        stretch += 1;
    }
    for attempt in 0..ATTEMPTS {
        if reached.everything() {
            break;
        }
        made += leaving_nothing(|| run_rare(seed.wrapping_add(attempt << 32), &reached));
    }
    let took = begin.elapsed().as_secs_f64();
    for (index, function) in FUNCTIONS.iter().enumerate() {
        let count = |counts: &[std::sync::atomic::AtomicU64]| counts[index].load(Ordering::Relaxed);
        let (well, otherwise) = (count(&reached.well), count(&reached.otherwise));
        println!("{}: {well} well, {otherwise} otherwise", function.name);
        assert!(well > 0, "{} never did what it says; the seed is {seed}", function.name);
        assert_eq!(otherwise > 0, function.fails, "{}; the seed is {seed}", function.name);
    }
    println!("{made} calls in {took:.1} seconds, {:.0} a second", made as f64 / took);
    if soak.is_some() {
        println!(
            "soak: random calls: {made} calls of {} functions in {took:.0} seconds from one thread and from two, every answer that of the \
             core, nothing left allocated, freed handles {}, seed {seed}",
            FUNCTIONS.len(),
            if cfg!(debug_assertions) {
                "among them"
            } else {
                "left out"
            }
        );
    }
}

/// Runs this and asserts that it leaves nothing allocated. What is made once for the whole process is made the first time, so
/// that only what is left twice in a row is a leak.
fn leaving_nothing(run: impl Fn() -> usize) -> usize {
    let mut made = 0;
    for _ in 0..3 {
        let before = allocations::held();
        made += run();
        // A thread may still be taking its leave.
        for _ in 0..100 {
            if allocations::held() == before {
                return made;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }
    panic!("the same calls leave something allocated every time");
}

/// A stretch of calls, and how many there were.
fn run(seed: u64, threads: u64, reached: &Reached) -> usize {
    let place = tempfile::tempdir().unwrap();
    let folder = folder_of(place.path(), 0);
    let mut driver = Driver::new(seed, None, &folder, reached);
    prepare(&mut driver);
    if threads == 1 {
        random_calls(&mut driver, STRETCH);
        return driver.calls;
    }
    let shared = std::mem::replace(&mut driver.own, Model::new());
    let prepared = driver.calls;
    let shared = &shared;
    std::thread::scope(|scope| {
        let started: Vec<_> = (1..=threads)
            .map(|thread| {
                let folder = folder_of(place.path(), thread);
                scope.spawn(move || {
                    let mut driver = Driver::new(seed.wrapping_add(thread << 20), Some(shared), &folder, reached);
                    prepare(&mut driver);
                    random_calls(&mut driver, STRETCH / 2);
                    driver.calls
                })
            })
            .collect();
        prepared + started.into_iter().map(|thread| thread.join().unwrap()).sum::<usize>()
    })
}

/// Calls the functions that chance left out, until each ended as it did not yet; and how many calls there were.
fn run_rare(seed: u64, reached: &Reached) -> usize {
    let place = tempfile::tempdir().unwrap();
    let folder = folder_of(place.path(), 0);
    let mut driver = Driver::new(!seed, None, &folder, reached);
    prepare(&mut driver);
    // What one function makes is what another needs.
    driver.careful = true;
    for function in FUNCTIONS.iter().cycle().take(5 * FUNCTIONS.len()) {
        (function.call)(&mut driver);
    }
    for (index, function) in FUNCTIONS.iter().enumerate() {
        for _ in 0..RARE {
            if reached.both(index) {
                break;
            }
            driver.careful = reached.well[index].load(Ordering::Relaxed) == 0;
            (function.call)(&mut driver);
        }
    }
    driver.calls
}

fn folder_of(place: &Path, thread: u64) -> String {
    format!("{}/{thread}", place.to_str().unwrap())
}

/// Makes one handle of every type at least, so that the calls that follow have some to draw.
fn prepare(driver: &mut Driver<'_>) {
    std::fs::create_dir_all(driver.folder).unwrap();
    driver.careful = true;
    driver.engine_new_with_rulebooks();
    driver.engine_new();
    driver.peppers_new();
    driver.seal_keys_new();
    let permit = |driver: &mut Driver<'_>| {
        driver.question_new();
        driver.decision_new();
        driver.permit_new();
    };
    while driver.own.permits.live.is_empty() {
        permit(driver);
    }
    driver.permit_seal();
    while driver.own.reservations.live.is_empty() {
        // One of an identification at another instant than that of the issue serves for none.
        permit(driver);
        driver.activation_issue();
        driver.activation_reserve();
    }
    driver.trail_open();
    driver.trail_append();
    driver.trail_commit();
    driver.careful = false;
}

fn random_calls(driver: &mut Driver<'_>, calls: usize) {
    let shares: u32 = FUNCTIONS.iter().map(|function| function.share).sum();
    while driver.calls < calls {
        let mut lot = driver.random.below(shares as usize) as u32;
        for function in &FUNCTIONS {
            if lot < function.share {
                (function.call)(driver);
                break;
            }
            lot -= function.share;
        }
    }
}

fn seed() -> u64 {
    match env::var("LRA_TEST_SEED") {
        Ok(text) => text.parse().unwrap(),
        Err(_) => RandomState::new().build_hasher().finish(),
    }
}
