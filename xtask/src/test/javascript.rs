//! The npm package.

use std::fs;
use std::path::{Path, PathBuf};

use super::node_test;
use crate::child;
use crate::files;
use crate::report::StepResult;
use crate::seed::Seed;
use crate::setup;
use crate::wasm::{self, Purpose};
use crate::workspace::Workspace;

/// The step's name.
pub const NAME: &str = "WASM";
const TESTS: &str = "bindings/javascript/tests";
/// The tests that hold the package against the vectors.
const CONFORMANCE: &str = "conformance.test.js";
/// Programs that use the package from outside the tree: one in Node, and pages that bundlers build.
const OUTSIDE: [&str; 3] = ["node", "vite", "webpack"];
/// Where bundlers put what a page loads.
const ASSETS: &str = "dist/assets";

/// Whether there are tests of the package.
pub fn exists(workspace: &Workspace) -> bool {
    !workspace.files(TESTS, "js").is_empty()
}

/// The tests against the package just built, and its tarball, types included, where nothing of the tree is.
pub fn tests(workspace: &Workspace, seed: Seed) -> StepResult {
    for tool in wasm::TOOLS {
        if let Err(reason) = setup::ensure(workspace, tool) {
            return StepResult::skipped(reason);
        }
    }
    let (package, panicking) = match (wasm::shipped(workspace), wasm::build(workspace, Purpose::Tests)) {
        (Ok(package), Ok(panicking)) => (package, panicking),
        (Err(reason), _) | (_, Err(reason)) => return StepResult::one(Err(reason)),
    };
    let mut result = StepResult::default();
    // What Node loads, and the vectors again with the modules for pages.
    for (condition, files) in [
        ("node", test_files(workspace)),
        ("default", vec![workspace.path(TESTS).join(CONFORMANCE)]),
    ] {
        let mut command = workspace.command("node");
        command.args(["--test", "--test-reporter", "tap"]).args(files);
        command
            .env("LRA_CONDITION", condition)
            .env("LRA_PACKAGE", &package)
            .env("LRA_PANICKING_PACKAGE", &panicking);
        result.add(match child::stream(seed.give_to(&mut command)) {
            Ok(finished) => node_test::count("node", &finished),
            Err(reason) => StepResult::one(Err(reason)),
        });
    }
    for program in OUTSIDE {
        result.add(StepResult::one(outside(workspace, &package, program)));
    }
    result
}

fn test_files(workspace: &Workspace) -> Vec<PathBuf> {
    let mut files = workspace.files(TESTS, "js");
    files.retain(|file| file.to_string_lossy().ends_with(".test.js"));
    files.sort();
    files
}

/// Packs the package as it is shipped, installs it in a new project, checks the project's types strictly, builds and runs it.
fn outside(workspace: &Workspace, package: &Path, program: &str) -> Result<(), String> {
    let project = wasm::root(workspace).join("outside").join(program);
    files::empty(&project)?;
    let sources = workspace.path(TESTS).join("outside").join(program);
    for entry in fs::read_dir(&sources)
        .map_err(|error| format!("{}: {error}", sources.display()))?
        .flatten()
    {
        files::copy(&entry.path(), &project.join(entry.file_name()))?;
    }
    let mut pack = workspace.command("npm");
    pack.args(["pack", "--silent", "--pack-destination"]).arg(&project);
    wasm::succeed(pack.current_dir(package))?;
    let tarball = only_tarball(&project)?;
    let mut install = workspace.command("npm");
    install
        .args(["install", "--no-audit", "--no-fund", "--offline", "--no-save"])
        .arg(&tarball);
    wasm::succeed(install.current_dir(&project))?;
    wasm::succeed(workspace.command(wasm::program(workspace, "tsc")).current_dir(&project))?;
    let arguments: &[&str] = match program {
        "vite" => &["build"],
        // Files are named as Vite names them. A warning would be one for everybody who builds a page, but for that on sizes.
        "webpack" => &[
            "build",
            "./main.js",
            "--mode=production",
            "--fail-on-warnings",
            "--no-performance",
            "--output-path",
            ASSETS,
            "--output-asset-module-filename=[name]-[hash][ext]",
        ],
        _ => return wasm::succeed(workspace.command("node").arg("main.js").current_dir(&project)),
    };
    let mut bundler = workspace.command(wasm::program(workspace, program));
    wasm::succeed(bundler.args(arguments).current_dir(&project))?;
    carries_one_module(&project.join(ASSETS)).map_err(|reason| format!("{program} build: {reason}"))
}

/// Whether what a page loads holds the module of `decide` for pages, and not the one for Node.
fn carries_one_module(assets: &Path) -> Result<(), String> {
    let files = fs::read_dir(assets).map_err(|error| error.to_string())?;
    let names = files
        .flatten()
        .map(|file| file.file_name().to_string_lossy().into_owned());
    let modules: Vec<String> = names
        .filter(|name| name.starts_with("decide") && name.ends_with(".wasm"))
        .collect();
    match modules.as_slice() {
        [one] if one.starts_with("decide-") => Ok(()),
        _ => Err(format!(
            "expected the one module of decide for pages, found {modules:?}"
        )),
    }
}

fn only_tarball(folder: &Path) -> Result<PathBuf, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let found = entries
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "tgz"));
    found.ok_or("npm pack made no tarball".to_owned())
}
