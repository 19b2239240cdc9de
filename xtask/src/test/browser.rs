//! The desk page in a real browser.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use super::node_test;
use crate::child;
use crate::report::StepResult;
use crate::seed::Seed;
use crate::setup::{self, Tool};
use crate::wasm;
use crate::workspace::Workspace;

/// The step's name.
pub const NAME: &str = "WASM, desk page";
/// The page.
pub const FOLDER: &str = "examples/web-desk";
/// Its tests, in order.
const TESTS: [&str; 4] = [
    "test/desk.test.mjs",
    "test/files.test.mjs",
    "test/speed.test.mjs",
    "test/trail.test.mjs",
];

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
    for tool in wasm::TOOLS.into_iter().chain([Tool::DeskPackages, Tool::Chromium]) {
        if let Err(reason) = setup::ensure(workspace, tool) {
            return StepResult::skipped(reason);
        }
    }
    let page = match wasm::shipped(workspace).and_then(|package| build(workspace, &package)) {
        Ok(page) => page,
        Err(reason) => return StepResult::one(Err(reason)),
    };
    if !child::stream(&mut workspace.cargo(["build", "--package", "lra-cli"])).is_ok_and(|finished| finished.success) {
        return StepResult::one(Err("the command lra does not build".to_owned()));
    }
    let mut command = workspace.command("node");
    command.current_dir(workspace.path(FOLDER));
    // One file at a time: what is measured must not wait for another browser.
    command
        .args(["--test", "--test-reporter=tap", "--test-concurrency=1"])
        .args(TESTS);
    command.env("LRA_DESK_OUTPUT", page);
    command.env(
        "LRA_DESK_REPORT",
        workspace.target().join("web-desk").join("screenshots"),
    );
    command.env("LRA_COMMAND", workspace.target().join("debug").join("lra"));
    match child::stream(seed.give_to(&mut command)) {
        Ok(finished) => node_test::count("desk page", &finished),
        Err(reason) => StepResult::one(Err(reason)),
    }
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
