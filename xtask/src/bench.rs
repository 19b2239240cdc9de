//! `cargo xtask bench`: every benchmark and its median.

mod doors;
mod javascript;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::Value;

use crate::child;
use crate::machine;
use crate::workspace::Workspace;

/// The comparison with peers stands outside the workspace: peers are no dependency of ours.
const PEERS: &str = "benches/cedar/Cargo.toml";

/// The parts, by name.
const PARTS: [Part; 4] = [
    ("rooms", rooms),
    ("peers", peers),
    ("doors", doors::run),
    ("javascript", javascript::run),
];

type Part = (&'static str, fn(&Workspace) -> Result<bool, String>);

/// Runs the parts whose name contains one of these words, or all: the benchmarks of the rooms, the comparison with peers, and the same work
/// from every language. Each prints its own table.
///
/// # Errors
/// When no part has one of the names, or one cannot be started.
pub fn run(workspace: &Workspace, only: &[String]) -> Result<bool, String> {
    let is_wanted = |name: &str| only.is_empty() || only.iter().any(|word| name.contains(word.as_str()));
    let wanted: Vec<Part> = PARTS.into_iter().filter(|(name, _)| is_wanted(name)).collect();
    if wanted.is_empty() {
        return Err(format!(
            "no part has such a name; there are: {}",
            PARTS.map(|(name, _)| name).join(", ")
        ));
    }
    let mut success = true;
    for (_, part) in wanted {
        success &= part(workspace)?;
    }
    Ok(success)
}

fn rooms(workspace: &Workspace) -> Result<bool, String> {
    let begin = SystemTime::now();
    let success = child::stream(&mut workspace.cargo(["bench", "--workspace", "--benches"]))?.success;
    println!();
    for (name, value) in machine::describe(workspace) {
        println!("{name:<12}{value}");
    }
    let mut medians = Vec::new();
    collect(&workspace.target().join("criterion"), begin, &mut medians);
    medians.sort();
    println!("\n{:<64}{:>16}", "benchmark", "median ns");
    for (name, median) in &medians {
        println!("{name:<64}{median:>16}");
    }
    println!("{} benchmarks\n", medians.len());
    Ok(success)
}

fn peers(workspace: &Workspace) -> Result<bool, String> {
    if !child::succeeds(&mut workspace.cargo(["fetch", "--locked", "--manifest-path", PEERS])) {
        println!(
            "SKIPPED: the comparison with Cedar and Rego, whose crates cannot be had as benches/cedar/Cargo.lock names them"
        );
        return Ok(true);
    }
    let arguments = ["bench", "--locked", "--manifest-path", PEERS, "--bench", "side_by_side"];
    Ok(child::stream(&mut workspace.cargo(arguments))?.success)
}

/// Finds criterion's results of this run: a folder `new` with `benchmark.json` and `estimates.json`.
fn collect(folder: &Path, since: SystemTime, medians: &mut Vec<(String, String)>) {
    let entries: Vec<PathBuf> = fs::read_dir(folder)
        .map(|found| found.flatten().map(|entry| entry.path()).collect())
        .unwrap_or_default();
    for entry in entries.iter().filter(|entry| entry.is_dir()) {
        if entry.file_name().is_some_and(|name| name == "new") {
            medians.extend(median(entry, since));
        } else {
            collect(entry, since, medians);
        }
    }
}

fn median(folder: &Path, since: SystemTime) -> Option<(String, String)> {
    let estimates = folder.join("estimates.json");
    // Results of earlier runs stay on disk.
    if fs::metadata(&estimates).and_then(|data| data.modified()).ok()? < since {
        return None;
    }
    let json = |file: &Path| serde_json::from_str::<Value>(&fs::read_to_string(file).ok()?).ok();
    let name = json(&folder.join("benchmark.json"))?
        .get("full_id")?
        .as_str()?
        .to_owned();
    let median = json(&estimates)?.pointer("/median/point_estimate")?.as_f64()?;
    Some((name, format!("{median:.1}")))
}
