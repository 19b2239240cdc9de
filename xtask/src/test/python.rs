//! The Python binding.

use std::fs;
use std::path::{Path, PathBuf};

use super::tally;
use crate::child;
use crate::native::{self, Purpose};
use crate::report::StepResult;
use crate::seed::Seed;
use crate::setup::{self, Tool};
use crate::wheel;
use crate::workspace::Workspace;

const FOLDER: &str = "bindings/python/tests";
/// The schemas are tested through the binding and the command: what they answer has to agree with them.
const SCHEMAS: &str = "tests/schemas";
/// The program that a newcomer begins with.
const EXAMPLE: &str = "examples/python/desk.py";

/// Whether there are tests of the Python binding.
pub fn exists(workspace: &Workspace) -> bool {
    !workspace.files(FOLDER, "py").is_empty()
}

/// The tests of the package against the library just built, its types, and the wheel where nothing else is installed.
pub fn tests(workspace: &Workspace, seed: Seed) -> StepResult {
    if let Err(reason) = setup::ensure(workspace, Tool::PythonPackages) {
        return StepResult::skipped(reason);
    }
    let package = match stage(workspace) {
        Ok(package) => package,
        Err(reason) => return StepResult::one(Err(reason)),
    };
    if !child::stream(&mut workspace.cargo(["build", "--package", "lra-cli"])).is_ok_and(|finished| finished.success) {
        return StepResult::one(Err("the command lra does not build".to_owned()));
    }
    let mut command = workspace.command(workspace.python_program("python"));
    // -rs prints the reason of every skip; no cache folder is left in the tree.
    command.args(["-B", "-m", "pytest", "-rs", "-p", "no:cacheprovider", FOLDER, SCHEMAS]);
    command.env("PYTHONPATH", &package);
    command.env("LRA_COMMAND", workspace.target().join("debug").join("lra"));
    let mut result = match child::stream(seed.give_to(&mut command)) {
        Ok(finished) => tally::count("pytest", &finished),
        Err(reason) => StepResult::one(Err(reason)),
    };
    result.add(StepResult::one(types(workspace, &package)));
    result.add(StepResult::one(installed(workspace)));
    result
}

/// Lays the package out as a wheel does, with the library inside, and gives the folder it stands in.
fn stage(workspace: &Workspace) -> Result<PathBuf, String> {
    let library = native::build(workspace, Purpose::Tests)?;
    let root = workspace.target().join("native").join("tests").join("python");
    let package = root.join("lra");
    wheel::lay_out(workspace, &library, &package)?;
    Ok(root)
}

/// Package, tests and example are clean under the strictest checks of mypy.
fn types(workspace: &Workspace, package: &Path) -> Result<(), String> {
    let mut command = workspace.command(workspace.python_program("python"));
    command.args(["-m", "mypy", "--strict", "--cache-dir"]);
    command.arg(workspace.target().join("mypy"));
    command.arg(package.join("lra")).args([FOLDER, EXAMPLE]);
    command.env("MYPYPATH", package);
    succeed(&mut command)
}

/// The wheel installs where nothing else is, and the example runs there.
fn installed(workspace: &Workspace) -> Result<(), String> {
    let library = native::build(workspace, Purpose::Generation)?;
    let folder = workspace.target().join("native").join("wheel-tests");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{} cannot be emptied: {error}", folder.display()))?;
    }
    let wheel = wheel::build(workspace, &library, &folder)?;
    let environment = folder.join("environment");
    succeed(workspace.command("python3").args(["-m", "venv"]).arg(&environment))?;
    let python = environment.join("bin").join("python");
    let mut pip = workspace.command(&python);
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-index",
    ]);
    succeed(pip.arg(&wheel))?;
    let mut example = workspace.command(&python);
    example.arg(workspace.path(EXAMPLE)).arg(folder.join("desk"));
    // Outside the tree, so that nothing but what was installed is found.
    succeed(example.env_remove("PYTHONPATH").current_dir(&folder))
}

fn succeed(command: &mut std::process::Command) -> Result<(), String> {
    let finished = child::stream(command)?;
    if finished.success {
        Ok(())
    } else {
        Err(format!("{} failed: {}", child::shown(command), finished.ending))
    }
}
