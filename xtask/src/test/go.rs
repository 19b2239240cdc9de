//! The Go binding.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Command};

use crate::child::{self, Finished};
use crate::files;
use crate::install;
use crate::native::{self, Purpose};
use crate::report::StepResult;
use crate::seed::Seed;
use crate::setup::{self, Tool};
use crate::workspace::Workspace;

/// The name of the step.
pub const NAME: &str = "Go";
const MODULE: &str = "bindings/go";
const EXAMPLE: &str = "examples/go";
const GUIDE: &str = "docs/go.md";
/// The second number of the oldest version that the module takes, as its `go.mod` says.
const OLDEST: u32 = 24;

/// Whether there is a Go binding.
pub fn exists(workspace: &Workspace) -> bool {
    !workspace.files(MODULE, "go").is_empty()
}

/// Formatting, vet, the tests of the module with the race detector, each benchmark once, and outside the tree the example and the program of
/// the guide, all against the library just built and installed.
pub fn tests(workspace: &Workspace, _: Seed) -> StepResult {
    if let Err(reason) = is_usable().and_then(|()| setup::ensure(workspace, Tool::CCompilers)) {
        return StepResult::skipped(reason);
    }
    let root = env::temp_dir().join(format!("lra-go-{}", process::id()));
    let prefix = root.join("prefix");
    let prepared = native::build(workspace, Purpose::Tests)
        .and_then(|library| install::install(workspace, &library, &prefix))
        .and_then(|()| path_of_module(workspace));
    let result = match prepared {
        Ok(module) => Go {
            workspace,
            root: &root,
            prefix: &prefix,
            module: &module,
        }
        .all(),
        Err(reason) => StepResult::one(Err(reason)),
    };
    // What cannot be removed is in the folder for temporary files.
    let _ = fs::remove_dir_all(&root);
    result
}

/// Builds a program outside the tree with the library installed in a prefix.
///
/// # Errors
/// When there is no Go, or the program does not build.
pub fn program(workspace: &Workspace, folder: &Path, prefix: &Path, source: &str, binary: &Path) -> Result<(), String> {
    is_usable()?;
    let go = Go {
        workspace,
        root: folder,
        prefix,
        module: &path_of_module(workspace)?,
    };
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    go.outside(folder, &workspace.path(source))?;
    let mut build = go.go(folder, ["build", "-o"]);
    build.arg(binary);
    succeeded(build, source)
}

/// Whether there is a Go that takes the module, and what it finds libraries with.
fn is_usable() -> Result<(), String> {
    let version = child::output(Command::new("go").arg("env").arg("GOVERSION"));
    let version = version.ok_or("go is not on this machine, and is not required")?;
    if second_number(&version).is_some_and(|number| number < OLDEST) {
        return Err(format!("{version} is older than go1.{OLDEST}, and Go is not required"));
    }
    if child::succeeds(Command::new("pkg-config").arg("--version")) {
        Ok(())
    } else {
        Err("pkg-config is not on this machine".to_owned())
    }
}

/// The 24 of `go1.24.3`.
fn second_number(version: &str) -> Option<u32> {
    version
        .strip_prefix("go1.")?
        .split(['.', ' ', 'r', 'b'])
        .next()?
        .parse()
        .ok()
}

/// The path under which Go programs import the module.
fn path_of_module(workspace: &Workspace) -> Result<String, String> {
    let file = workspace.path(MODULE).join("go.mod");
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let path = text.lines().find_map(|line| line.strip_prefix("module "));
    path.map(str::to_owned).ok_or("go.mod names no module".to_owned())
}

/// Where the parts of the step are.
struct Go<'a> {
    workspace: &'a Workspace,
    /// A fresh folder outside the tree.
    root: &'a Path,
    /// Where the library is installed.
    prefix: &'a Path,
    /// The path of the module.
    module: &'a str,
}

impl Go<'_> {
    fn all(&self) -> StepResult {
        let mut result = StepResult::one(self.formatting());
        for folder in [MODULE, EXAMPLE] {
            let vet = self.go(&self.workspace.path(folder), ["vet", "-tags", "lra_panic", "."]);
            result.add(StepResult::one(succeeded(vet, &format!("go vet of {folder}"))));
        }
        result.add(self.module_tests());
        result.add(StepResult::one(self.example()));
        result.add(StepResult::one(self.guide()));
        result
    }

    /// Go in a folder: with the library installed, its caches beside that and in the target folder, and nothing from the network or the user.
    fn go<const N: usize>(&self, folder: &Path, arguments: [&str; N]) -> Command {
        let own = self.workspace.target().join("go");
        let mut command = Command::new("go");
        command
            .current_dir(folder)
            .args(arguments)
            .env("PKG_CONFIG_PATH", self.prefix.join("lib/pkgconfig"))
            .env("LD_LIBRARY_PATH", self.prefix.join("lib"))
            .env("RUST_BACKTRACE", "0")
            // Where the library is stands in what Go keeps of a build: what it keeps goes with the library.
            .env("GOCACHE", self.prefix.with_file_name("go-cache"))
            .env("GOPATH", own.join("path"))
            .env("GOFLAGS", "-buildvcs=false")
            .env("CGO_ENABLED", "1")
            .env("GOENV", "off")
            .env("GOPROXY", "off")
            .env("GOTOOLCHAIN", "local")
            .env("GOWORK", "off");
        command
    }

    fn formatting(&self) -> Result<(), String> {
        let mut list = self.workspace.command("gofmt");
        let finished = child::stream(list.args(["-l", MODULE, EXAMPLE]))?;
        if finished.success && finished.lines.is_empty() {
            Ok(())
        } else {
            Err("gofmt would change the files above".to_owned())
        }
    }

    fn module_tests(&self) -> StepResult {
        // A result that Go keeps says nothing about another library.
        let run = [
            "test",
            "-tags",
            "lra_panic",
            "-race",
            "-count",
            "1",
            "-v",
            "-bench",
            ".",
            "-benchtime",
            "1x",
            ".",
        ];
        match child::stream(&mut self.go(&self.workspace.path(MODULE), run)) {
            Ok(finished) => count(&finished),
            Err(reason) => StepResult::one(Err(reason)),
        }
    }

    /// The example, as its first lines say to run it.
    fn example(&self) -> Result<(), String> {
        let folder = self.root.join("desk");
        let program = self.workspace.path(EXAMPLE).join("desk.go");
        self.outside(&folder, &program)?;
        let mut run = self.go(&folder, ["run", "."]);
        run.arg(self.workspace.path("lra-trail/examples/enrolment.json"))
            .arg(self.root.join("trail"));
        let finished = child::stream(&mut run)?;
        let said = |words: &str| finished.lines.iter().any(|line| line.starts_with(words));
        if finished.success && said("redemption: activated") && said("trail whole: ") {
            Ok(())
        } else {
            Err(format!("{EXAMPLE}: {}", finished.ending))
        }
    }

    /// The program of the guide.
    fn guide(&self) -> Result<(), String> {
        let program = files::block(&self.workspace.path(GUIDE), "go", 0)?;
        let file = self.root.join("guide.go");
        fs::write(&file, program).map_err(|error| format!("{}: {error}", file.display()))?;
        let folder = self.root.join("guide");
        self.outside(&folder, &file)?;
        let finished = child::stream(&mut self.go(&folder, ["run", "."]))?;
        let answered = finished
            .lines
            .iter()
            .any(|line| line.contains("\"outcome\":\"incomplete\""));
        if finished.success && answered {
            Ok(())
        } else {
            Err(format!("the program of {GUIDE}: {}", finished.ending))
        }
    }

    /// A module outside the tree with one program, that uses ours.
    fn outside(&self, folder: &Path, program: &Path) -> Result<(), String> {
        let fault = |error: std::io::Error| format!("{} cannot be filled: {error}", folder.display());
        fs::create_dir_all(folder).map_err(fault)?;
        fs::copy(program, folder.join("main.go")).map_err(fault)?;
        let ours: PathBuf = self.workspace.path(MODULE);
        let require = format!("-require={}@v0.0.0", self.module);
        let replace = format!("-replace={}={}", self.module, ours.display());
        let first = self.go(folder, ["mod", "init", "outside"]);
        let second = self.go(folder, ["mod", "edit", &require, &replace]);
        succeeded(first, "go mod init").and_then(|()| succeeded(second, "go mod edit"))
    }
}

fn succeeded(mut command: Command, what: &str) -> Result<(), String> {
    let finished = child::stream(&mut command)?;
    if finished.success {
        Ok(())
    } else {
        Err(format!("{what}: {}", finished.ending))
    }
}

/// Counts what `go test -v` says of each test; of a part of a test it says it further to the right.
fn count(finished: &Finished) -> StepResult {
    let mut result = StepResult::default();
    let name = |rest: &str| rest.split(' ').next().unwrap_or_default().to_owned();
    for line in &finished.lines {
        if line.starts_with("--- PASS: ") {
            result.passed += 1;
        } else if let Some(rest) = line.strip_prefix("--- FAIL: ") {
            result.failed.push(name(rest));
        } else if let Some(rest) = line.strip_prefix("--- SKIP: ") {
            result.skipped.push(name(rest));
        }
    }
    if result.failed.is_empty() && (!finished.success || result.passed == 0) {
        result.failed.push(format!("go test: {}", finished.ending));
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count_of(success: bool, text: &str) -> StepResult {
        count(&Finished {
            success,
            ending: "exit status: 1".to_owned(),
            lines: text.lines().map(str::to_owned).collect(),
        })
    }

    #[test]
    fn tests_are_counted_and_their_parts_are_not() {
        let found = count_of(
            false,
            "--- PASS: TestA (0.00s)\n    --- PASS: TestA/b (0.00s)\n--- FAIL: TestC (0.01s)",
        );
        assert_eq!((found.passed, found.failed), (1, vec!["TestC".to_owned()]));
    }

    #[test]
    fn a_program_that_does_not_build_or_tests_nothing_is_a_failure() {
        assert_eq!(count_of(false, "--- PASS: TestA (0.00s)").failed.len(), 1);
        assert_eq!(count_of(true, "testing: warning: no tests to run").failed.len(), 1);
    }

    #[test]
    fn versions_are_read() {
        assert_eq!(second_number("go1.24.3"), Some(24));
        assert_eq!(second_number("go1.26rc1"), Some(26));
        assert_eq!(second_number("devel"), None);
    }
}
