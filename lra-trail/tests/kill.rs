//! A writer is killed at moments nobody chose. `LRA_SOAK_KILLS` sets how often, `LRA_TEST_SEED` when.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

mod support;

use lra_trail::{NoteSigner, Trail, verify};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use support::{at, disclosure, draft, signer};

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().unwrap())
}

/// A step of the xorshift generator: repeatable moments are all that is asked of it.
fn next(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

/// The process that gets killed: nothing to do unless the test below starts it in a process of its own.
#[test]
fn the_writer_that_gets_killed() {
    let Ok(folder) = std::env::var("LRA_KILLED_TRAIL") else {
        return;
    };
    let (mut trail, _) = Trail::open(Path::new(&folder), signer()).unwrap();
    let mut state = number("LRA_TEST_SEED", 1);
    loop {
        for _ in 0..=next(&mut state) % 40 {
            let number = trail.records();
            let disclosures = [disclosure(number)];
            trail.append(&draft(number, &disclosures), &disclosures, at(0)).unwrap();
        }
        let size = trail.commit().unwrap().size();
        let mut out = std::io::stdout().lock();
        writeln!(out, "acknowledged {size}").unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("trail");
    let seed = number("LRA_TEST_SEED", 0x9e37_79b9_7f4a_7c15) | 1;
    println!("seed {seed}");
    let mut state = seed;
    let mut acknowledged = 0;
    let kills = number("LRA_SOAK_KILLS", 10);
    for round in 0..kills {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "the_writer_that_gets_killed",
                "--nocapture",
                "--test-threads=1",
            ])
            .env("LRA_KILLED_TRAIL", &folder)
            .env("LRA_TEST_SEED", (next(&mut state) | 1).to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let reader = std::thread::spawn(move || {
            let sizes = lines.map_while(Result::ok).filter_map(|line| {
                let (_, size) = line.split_once("acknowledged ")?;
                size.parse::<u64>().ok()
            });
            sizes.last()
        });
        std::thread::sleep(Duration::from_micros(20_000 + next(&mut state) % 80_000));
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged = reader.join().unwrap().unwrap_or(0).max(acknowledged);
        let (trail, recovery) = Trail::open(&folder, signer()).unwrap();
        let size = trail.records();
        assert!(
            size >= acknowledged,
            "round {round}: {recovery:?}, {acknowledged} acknowledged"
        );
        let report = verify(&folder, signer().key(), None, |_| {}).unwrap();
        assert!(report.valid && report.records == size, "round {round}: {report:?}");
        for group in 0..=size / 256 {
            let lines = std::fs::read_to_string(folder.join(format!("vault/{group:03}"))).unwrap_or_default();
            assert_eq!(
                lines.lines().count() as u64,
                (size - group * 256).min(256),
                "round {round}"
            );
        }
    }
    assert!(acknowledged > 0);
    println!(
        "soak: killed writer: {kills} kills, {acknowledged} records acknowledged, none lost, every trail verified"
    );
}
