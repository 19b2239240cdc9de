//! The desk page in a real browser.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use super::node_test;
use crate::child;
use crate::files;
use crate::report::StepResult;
use crate::seed::Seed;
use crate::setup::{self, Tool};
use crate::wasm;
use crate::workspace::Workspace;

/// The step's name.
pub const NAME: &str = "WASM, desk page";
/// The page.
pub const FOLDER: &str = "examples/web-desk";
/// Tests of what it does, which mostly wait for a page: side by side.
const WORKING: [&str; 4] = [
    "test/desk.test.mjs",
    "test/files.test.mjs",
    "test/trail.test.mjs",
    "test/bad-input.test.mjs",
];
/// Those that measure it, one after another: what is measured must not wait for another browser.
const MEASURED: [&str; 2] = ["test/speed.test.mjs", LONG_TRAIL];
/// The one with a long trail, which has a long form.
const LONG_TRAIL: &str = "test/long-trail.test.mjs";
/// Records of its trail in a normal run.
const RECORDS: u64 = 20_000;

/// The browser: that of the system, or the one that `LRA_CHROMIUM` names.
pub fn chromium() -> PathBuf {
    env::var_os("LRA_CHROMIUM").map_or_else(|| PathBuf::from("/usr/bin/chromium"), PathBuf::from)
}

/// Whether there is a page.
pub fn exists(workspace: &Workspace) -> bool {
    workspace.path(FOLDER).join("package.json").is_file()
}

/// Builds the page on the npm package just built, and drives it in Chromium as an officer would.
///
/// Screenshots are kept in `target/web-desk/screenshots`.
pub fn tests(workspace: &Workspace, seed: Seed) -> StepResult {
    if let Err(reason) = tools(workspace) {
        return StepResult::skipped(reason);
    }
    if !child::stream(&mut workspace.cargo(["build", "--package", "lra-cli"])).is_ok_and(|finished| finished.success) {
        return StepResult::one(Err("the command lra does not build".to_owned()));
    }
    let mut result = StepResult::default();
    for (tests, at_once) in [(&WORKING[..], 2), (&MEASURED, 1)] {
        result.add(match drive(workspace, seed, tests, at_once, RECORDS, "dev") {
            Ok((counted, _)) => counted,
            Err(reason) => StepResult::one(Err(reason)),
        });
    }
    result
}

/// The long form: a trail of so many records, written with optimisation and kept for the next time, in each way in which a page can be
/// given one. What the tests say of it comes with what they are.
///
/// # Errors
/// When page or trail cannot be made.
pub fn long_trail(workspace: &Workspace, seed: Seed, records: u64) -> Result<(StepResult, Vec<String>), String> {
    drive(workspace, seed, &[LONG_TRAIL], 1, records, "soak")
}

/// Installs what the page is built and driven with.
///
/// # Errors
/// What is missing and cannot be installed.
pub fn tools(workspace: &Workspace) -> Result<(), String> {
    let mut tools = wasm::TOOLS.into_iter().chain([Tool::DeskPackages, Tool::Chromium]);
    tools.try_for_each(|tool| setup::ensure(workspace, tool))
}

/// Drives the page, built anew, by files of tests so many at once, and gives what the tests say for the document of long runs.
fn drive(
    workspace: &Workspace,
    seed: Seed,
    tests: &[&str],
    at_once: usize,
    records: u64,
    profile: &str,
) -> Result<(StepResult, Vec<String>), String> {
    let page = build(workspace, &wasm::shipped(workspace)?)?;
    let mut command = workspace.command("node");
    command.current_dir(workspace.path(FOLDER));
    command.args(["--test", "--test-reporter=tap"]);
    command.arg(format!("--test-concurrency={at_once}")).args(tests);
    command.env("LRA_DESK_OUTPUT", page);
    command.env(
        "LRA_DESK_REPORT",
        workspace.target().join("web-desk").join("screenshots"),
    );
    command.env("LRA_COMMAND", workspace.target().join("debug").join("lra"));
    command.env("LRA_DESK_TRAIL", trail(workspace, records, profile)?);
    let finished = child::stream(seed.give_to(&mut command))?;
    let counted = node_test::count("desk page", &finished);
    let said = finished.lines.iter().filter_map(|line| line.split_once("# soak: "));
    Ok((counted, said.map(|(_, text)| text.to_owned()).collect()))
}

/// The folder with a trail of so many records that the library wrote, a `.tar` of it and its verifier key. One that is there is whole, and
/// serves again.
fn trail(workspace: &Workspace, records: u64, profile: &str) -> Result<PathBuf, String> {
    let made = workspace.target().join("web-desk").join(format!("trail-{records}"));
    if made.is_dir() {
        return Ok(made);
    }
    let half_made = made.with_extension("half");
    files::empty(&half_made)?;
    let mut writer = workspace.cargo(["run", "--package", "lra-trail", "--example", "bulk"]);
    writer.args(["--profile", profile, "--"]).arg(&half_made);
    wasm::succeed(writer.arg(records.to_string()))?;
    let mut pack = workspace.command("tar");
    pack.args(["--create", "--file", "trail.tar", "trail"]);
    wasm::succeed(pack.current_dir(&half_made))?;
    fs::rename(&half_made, &made).map_err(|error| format!("{}: {error}", made.display()))?;
    Ok(made)
}

/// Builds the page, with its types checked, and gives the folder it stands in.
fn build(workspace: &Workspace, package: &Path) -> Result<PathBuf, String> {
    link(&workspace.path(FOLDER).join("node_modules").join("lra"), package)?;
    let page = workspace.target().join("web-desk").join("page");
    let mut command = workspace.command("npm");
    command.current_dir(workspace.path(FOLDER));
    command.args(["run", "--silent", "build", "--", "--emptyOutDir", "--outDir"]);
    let finished = child::stream(command.arg(&page))?;
    if finished.success {
        Ok(page)
    } else {
        Err(format!("{} failed: {}", child::shown(&command), finished.ending))
    }
}

/// Puts the package just built where the page looks for it.
fn link(place: &Path, package: &Path) -> Result<(), String> {
    let fault = |error: std::io::Error| format!("{}: {error}", place.display());
    if place.symlink_metadata().is_ok_and(|found| found.is_dir()) {
        fs::remove_dir_all(place).map_err(fault)?;
    } else if place.symlink_metadata().is_ok() {
        fs::remove_file(place).map_err(fault)?;
    }
    std::os::unix::fs::symlink(package, place).map_err(fault)
}
