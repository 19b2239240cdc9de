//! The tools, one row each.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::child;
use crate::test::browser;
use crate::wasm;
use crate::workspace::Workspace;

/// Something the tests start that Rust alone does not bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// The formatter.
    Rustfmt,
    /// The linter.
    Clippy,
    /// Python's module for virtual environments.
    PythonVenv,
    /// The packages of `xtask/requirements.txt` in `target/tools/python`.
    PythonPackages,
    /// gcc and g++.
    CCompilers,
    /// clang, with its sanitizers.
    Clang,
    /// abidw and abidiff.
    Abigail,
    /// A JDK and Maven; what Maven fetches goes into `target/tools/maven`.
    Java,
    /// The sources of the standard library, of which what is shipped is made small.
    StandardLibrary,
    /// The standard library for WebAssembly, with its sources.
    WasmTarget,
    /// Node 20 or later, with npm.
    Node,
    /// The packages of `xtask/javascript` in `target/tools/javascript`.
    JavaScriptPackages,
    /// The packages of `examples/web-desk` in its `node_modules`.
    DeskPackages,
    /// The browser in which the desk page is tested.
    Chromium,
}

impl Tool {
    /// Every tool, in the order of installation.
    pub const ALL: [Self; 14] = [
        Self::Rustfmt,
        Self::Clippy,
        Self::PythonVenv,
        Self::PythonPackages,
        Self::CCompilers,
        Self::Clang,
        Self::Abigail,
        Self::Java,
        Self::StandardLibrary,
        Self::WasmTarget,
        Self::Node,
        Self::JavaScriptPackages,
        Self::DeskPackages,
        Self::Chromium,
    ];

    /// Its name for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rustfmt => "rustfmt",
            Self::Clippy => "clippy",
            Self::PythonVenv => "python3 with venv",
            Self::PythonPackages => "Python packages in target/tools/python",
            Self::CCompilers => "gcc and g++",
            Self::Clang => "clang with its sanitizers",
            Self::Abigail => "libabigail",
            Self::Java => "JDK 17 or later and Maven",
            Self::StandardLibrary => "sources of Rust's standard library",
            Self::WasmTarget => "Rust's standard library for wasm32-unknown-unknown",
            Self::Node => "Node 20 or later and npm",
            Self::JavaScriptPackages => "npm packages in target/tools/javascript",
            Self::DeskPackages => "npm packages in examples/web-desk/node_modules",
            Self::Chromium => "Chromium",
        }
    }

    /// What the tests use it for.
    pub fn purpose(self) -> &'static str {
        match self {
            Self::Rustfmt => "formatting",
            Self::Clippy => "lints",
            Self::PythonVenv => "differential tests, dependency policy, Python binding",
            Self::PythonPackages => "cargo-deny, python-stdnum and pytest",
            Self::CCompilers => "C and C++ tests",
            Self::Clang => "C and C++ tests by a second compiler",
            Self::Abigail => "comparison of the C ABI",
            Self::Java => "Java binding",
            Self::StandardLibrary => "npm package, optimised native library",
            Self::WasmTarget | Self::Node => "npm package",
            Self::JavaScriptPackages => "TypeScript, wasm-opt, Vite and webpack",
            Self::DeskPackages => "Vite, playwright-core and axe-core",
            Self::Chromium => "tests of the desk page",
        }
    }

    /// Whether this checkout has something that uses it.
    pub fn is_wanted(self, workspace: &Workspace) -> bool {
        match self {
            Self::CCompilers | Self::Clang | Self::Abigail => workspace.path("bindings/c/tests").is_dir(),
            Self::Java => workspace.path("bindings/java").is_dir(),
            Self::WasmTarget | Self::Node | Self::JavaScriptPackages => workspace.path(wasm::FOLDER).is_dir(),
            Self::DeskPackages | Self::Chromium => browser::exists(workspace),
            _ => true,
        }
    }

    /// Whether it can be used now.
    pub fn is_present(self, workspace: &Workspace) -> bool {
        match self {
            Self::Rustfmt => child::succeeds(&mut workspace.cargo(["fmt", "--version"])),
            Self::Clippy => child::succeeds(&mut workspace.cargo(["clippy", "--version"])),
            Self::PythonVenv => child::succeeds(workspace.command("python3").args(["-c", "import ensurepip, venv"])),
            Self::PythonPackages => {
                let wanted = fs::read(requirements(workspace)).ok();
                // The copy is written after the last package, so a broken installation is made anew.
                wanted.is_some()
                    && fs::read(installed(workspace)).ok() == wanted
                    && child::succeeds(workspace.command(workspace.python_program("python")).arg("--version"))
            }
            Self::CCompilers => are_there(&["gcc", "g++"]),
            Self::Clang => are_there(&["clang", "clang++"]) && has_sanitizers(workspace),
            Self::Abigail => are_there(&["abidw", "abidiff"]),
            Self::Java => {
                child::output(Command::new("javac").arg("-version")).is_some_and(|version| serves(&version))
                    && child::succeeds(Command::new("mvn").arg("-version"))
            }
            Self::StandardLibrary => has_of_rustup("component", wasm::SOURCES),
            Self::WasmTarget => has_of_rustup("target", wasm::TARGET) && Self::StandardLibrary.is_present(workspace),
            Self::Node => {
                child::output(Command::new("node").arg("--version")).is_some_and(|version| runs(&version))
                    && child::succeeds(Command::new("npm").arg("--version"))
            }
            Self::JavaScriptPackages => {
                let wanted = fs::read(javascript(workspace).join(LOCK)).ok();
                wanted.is_some() && fs::read(wasm::tools(workspace).join("node_modules").join(LOCK)).ok() == wanted
            }
            Self::DeskPackages => {
                let wanted = fs::read(desk(workspace).join(LOCK)).ok();
                wanted.is_some() && fs::read(desk(workspace).join("node_modules").join(LOCK)).ok() == wanted
            }
            Self::Chromium => browser::chromium().is_file(),
        }
    }

    /// The tool that must be there before it can be installed.
    pub fn needs(self) -> Option<Self> {
        match self {
            Self::PythonPackages => Some(Self::PythonVenv),
            Self::JavaScriptPackages | Self::DeskPackages => Some(Self::Node),
            Self::WasmTarget => Some(Self::StandardLibrary),
            _ => None,
        }
    }

    /// Whether only root may install it.
    pub fn needs_root(self) -> bool {
        matches!(
            self,
            Self::PythonVenv | Self::CCompilers | Self::Clang | Self::Abigail | Self::Java | Self::Node
        )
    }

    /// The commands that install it.
    pub fn installation(self, workspace: &Workspace) -> Vec<Command> {
        let command = |program: PathBuf, arguments: &[&str]| {
            let mut command = workspace.command(program);
            command.args(arguments);
            command
        };
        match self {
            Self::Rustfmt => vec![command("rustup".into(), &["component", "add", "rustfmt"])],
            Self::Clippy => vec![command("rustup".into(), &["component", "add", "clippy"])],
            Self::PythonVenv => apt(workspace, &["python3", "python3-venv"]),
            Self::PythonPackages => {
                let mut environment = command("python3".into(), &["-m", "venv", "--clear"]);
                environment.arg(workspace.python_environment());
                let options = [
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "--disable-pip-version-check",
                    "--requirement",
                ];
                let mut packages = command(workspace.python_program("python"), &options);
                packages.arg(requirements(workspace));
                vec![environment, packages]
            }
            Self::CCompilers => apt(workspace, &["gcc", "g++", "libc6-dev"]),
            Self::Clang => apt(workspace, &["clang", "libclang-rt-dev"]),
            Self::Abigail => apt(workspace, &["abigail-tools"]),
            Self::Java => apt(workspace, &["openjdk-17-jdk-headless", "maven"]),
            Self::StandardLibrary => vec![command("rustup".into(), &["component", "add", wasm::SOURCES])],
            Self::WasmTarget => vec![command("rustup".into(), &["target", "add", wasm::TARGET])],
            Self::Node => apt(workspace, &["nodejs", "npm"]),
            Self::JavaScriptPackages => {
                let mut folder = command("mkdir".into(), &["-p"]);
                folder.arg(wasm::tools(workspace));
                let mut list = command("cp".into(), &[]);
                list.arg(javascript(workspace).join("package.json"));
                list.arg(javascript(workspace).join(LOCK));
                list.arg(wasm::tools(workspace));
                let mut packages = command("npm".into(), &["ci", "--no-audit", "--no-fund", "--prefix"]);
                packages.arg(wasm::tools(workspace));
                vec![folder, list, packages]
            }
            Self::DeskPackages => {
                let mut packages = command("npm".into(), &["ci", "--no-audit", "--no-fund", "--prefix"]);
                packages.arg(desk(workspace));
                vec![packages]
            }
            // A typeface with fixed width, which the browser's package leaves to the system.
            Self::Chromium => apt(workspace, &["chromium", "fonts-dejavu-core"]),
        }
    }

    /// Writes down what was installed, where presence alone does not tell.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remember(self, workspace: &Workspace) -> Result<(), String> {
        let (from, to) = match self {
            Self::PythonPackages => (requirements(workspace), installed(workspace)),
            Self::JavaScriptPackages => (
                javascript(workspace).join(LOCK),
                wasm::tools(workspace).join("node_modules").join(LOCK),
            ),
            Self::DeskPackages => (
                desk(workspace).join(LOCK),
                desk(workspace).join("node_modules").join(LOCK),
            ),
            _ => return Ok(()),
        };
        let copied = fs::copy(from, &to);
        copied
            .map(drop)
            .map_err(|error| format!("{} cannot be written: {error}", to.display()))
    }
}

/// Whether rustup installed this part of the toolchain.
fn has_of_rustup(kind: &str, name: &str) -> bool {
    let installed = child::output(Command::new("rustup").args([kind, "list", "--installed"]));
    installed.is_some_and(|installed| installed.lines().any(|line| line == name))
}

fn are_there(programs: &[&str]) -> bool {
    programs
        .iter()
        .all(|program| child::succeeds(Command::new(program).arg("--version")))
}

/// The compiler comes without the library that its sanitizers link.
fn has_sanitizers(workspace: &Workspace) -> bool {
    let mut ask = workspace.command("clang");
    let library = child::output(ask.arg(format!(
        "--print-file-name=libclang_rt.asan-{}.a",
        std::env::consts::ARCH
    )));
    // A library that is not there is told by its bare name.
    library.is_some_and(|path| PathBuf::from(path).is_file())
}

/// Whether `javac 17.0.15` is late enough.
fn serves(version: &str) -> bool {
    let number = version
        .trim_start_matches("javac ")
        .split(['.', '-'])
        .next()
        .unwrap_or_default();
    number.parse().is_ok_and(|number: u32| number >= 17)
}

/// Whether `v20.20.2` is late enough.
fn runs(version: &str) -> bool {
    let number = version.trim_start_matches('v').split('.').next().unwrap_or_default();
    number.parse().is_ok_and(|number: u32| number >= 20)
}

fn apt(workspace: &Workspace, packages: &[&str]) -> Vec<Command> {
    let mut update = workspace.command("apt-get");
    update.args(["update", "--quiet"]);
    let mut install = workspace.command("apt-get");
    install
        .args(["install", "--yes", "--quiet", "--no-install-recommends"])
        .args(packages);
    install.env("DEBIAN_FRONTEND", "noninteractive");
    vec![update, install]
}

/// The packages with the exact versions of everything they need.
const LOCK: &str = "package-lock.json";

fn javascript(workspace: &Workspace) -> PathBuf {
    workspace.path("xtask/javascript")
}

fn desk(workspace: &Workspace) -> PathBuf {
    workspace.path(browser::FOLDER)
}

fn requirements(workspace: &Workspace) -> PathBuf {
    workspace.path("xtask/requirements.txt")
}

fn installed(workspace: &Workspace) -> PathBuf {
    workspace.python_environment().join("requirements.txt")
}

#[cfg(test)]
mod tests {
    use super::serves;

    #[test]
    fn an_old_java_compiler_does_not_serve() {
        assert!(serves("javac 17.0.15") && serves("javac 25") && serves("javac 26-ea"));
        assert!(!serves("javac 11.0.2") && !serves("javac 1.8.0_352") && !serves(""));
    }
}
