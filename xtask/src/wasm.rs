//! The npm package: one WebAssembly module an entry point, and the JavaScript around it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::child;
use crate::files::{copy, empty};
use crate::setup::{self, Tool};
use crate::workspace::Workspace;

/// Where the package's own files stand.
pub const FOLDER: &str = "bindings/javascript";
/// What it is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// The sources of the standard library, as rustup calls them.
pub const SOURCES: &str = "rust-src";
/// What building the package needs.
pub const TOOLS: [Tool; 2] = [Tool::WasmTarget, Tool::JavaScriptPackages];
/// The entry points that bring a module along: the feature of lra-wasm, the module and the JavaScript have its name.
pub const ENTRIES: [&str; 5] = ["identifiers", "contact", "decide", "rulebook", "verify"];
/// The entry point of which Node has a module of its own, which is read from disk and may be large: it decides for every page.
const FAST_ENTRY: &str = "decide";

/// What every browser of the last years has, and Node 20: all that rustc uses, and nothing that only proposals have.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The standard library is compiled along, from the toolchain's own sources.
const STANDARD_LIBRARY: &str = "-Zbuild-std=std,panic_abort";
/// A panic traps at once. Its message, and the places in the sources that it would name, no page could show: the package tells of
/// `internal` by the trap.
const COMPILER_OPTIONS: [&str; 3] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
];

/// What a package is built for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be shipped.
    Use,
    /// For the tests: with a function that panics.
    Tests,
}

impl Purpose {
    const fn folder(self) -> &'static str {
        match self {
            Self::Use => "package",
            Self::Tests => "tests",
        }
    }

    fn features(self, entry: &str) -> String {
        match self {
            Self::Use => entry.to_owned(),
            Self::Tests => format!("{entry},inject-panic"),
        }
    }
}

/// What a module is made for: the profile that it is compiled with, and what wasm-opt does to it.
struct Build {
    profile: &'static str,
    standard_library: &'static [&'static str],
    optimisation: &'static str,
}

/// For a page, which loads it: small.
const SMALL: Build = Build {
    profile: "wasm",
    standard_library: &["-Zbuild-std-features=optimize_for_size"],
    optimisation: "-Oz",
};
/// For Node: fast.
const FAST: Build = Build {
    profile: "wasm-fast",
    standard_library: &[],
    optimisation: "-O3",
};
/// For tests alone, which may load much: compiled as what is shipped, so that nothing but the module itself is compiled again.
const UNOPTIMISED: Build = Build {
    optimisation: "-O0",
    ..SMALL
};

/// `cargo xtask javascript`: builds the package and says where it stands.
///
/// # Errors
/// When a tool is missing or fails.
pub fn run(workspace: &Workspace) -> Result<bool, String> {
    let package = shipped(workspace)?;
    println!("built {}", package.display());
    Ok(true)
}

/// Builds the package that is shipped, unless this run of xtask built it before: several steps need it, and cargo cannot tell
/// them that its modules, which stand in each other's place, are still the same.
///
/// # Errors
/// When a tool is missing or fails.
pub fn shipped(workspace: &Workspace) -> Result<PathBuf, String> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    BUILT.get_or_init(|| build(workspace, Purpose::Use)).clone()
}

/// Builds the package as a folder that can be linked or packed, and gives it.
///
/// # Errors
/// When a tool is missing or fails.
pub fn build(workspace: &Workspace, purpose: Purpose) -> Result<PathBuf, String> {
    for tool in TOOLS {
        setup::ensure(workspace, tool)?;
    }
    let root = root(workspace).join(purpose.folder());
    let sources = root.join("src");
    empty(&sources)?;
    copy_sources(&workspace.path(FOLDER).join("src"), &sources)?;
    let package = root.join("lra");
    empty(&package)?;
    let glue = sources.join("glue");
    for entry in ENTRIES {
        let build = match purpose {
            Purpose::Use => &SMALL,
            Purpose::Tests => &UNOPTIMISED,
        };
        let shipped = package.join(format!("{entry}.wasm"));
        module(workspace, build, entry, &purpose.features(entry), &glue, &shipped)?;
    }
    if purpose == Purpose::Use {
        fast_module(workspace, &root)?;
    }
    compile(workspace, &root)?;
    let words = package.join("messages");
    empty(&words)?;
    let mut writer = workspace.cargo([
        "run",
        "--package",
        "xtask",
        "--features",
        "documents",
        "--bin",
        "messages",
        "--",
    ]);
    succeed(writer.arg(&words))?;
    for name in ["package.json", "README.md"] {
        copy(&workspace.path(FOLDER).join(name), &package.join(name))?;
    }
    copy(&workspace.path("LICENSE"), &package.join("LICENSE"))?;
    Ok(package)
}

/// Where everything about the package is built.
pub fn root(workspace: &Workspace) -> PathBuf {
    workspace.target().join("javascript")
}

/// A program of the installed packages.
pub fn program(workspace: &Workspace, name: &str) -> PathBuf {
    tools(workspace).join("node_modules").join(".bin").join(name)
}

/// Where the packages that build and test are installed.
pub fn tools(workspace: &Workspace) -> PathBuf {
    workspace.target().join("tools").join("javascript")
}

/// The module for Node beside the one for pages. Both are called by the same JavaScript.
fn fast_module(workspace: &Workspace, root: &Path) -> Result<(), String> {
    let glue = root.join("fast-glue");
    empty(&glue)?;
    let shipped = root.join("lra").join(format!("{FAST_ENTRY}.node.wasm"));
    module(workspace, &FAST, FAST_ENTRY, FAST_ENTRY, &glue, &shipped)?;
    let name = format!("{FAST_ENTRY}.js");
    let read = |folder: &Path| fs::read(folder.join(&name)).map_err(|error| format!("{name}: {error}"));
    if read(&glue)? == read(&root.join("src").join("glue"))? {
        Ok(())
    } else {
        Err(format!(
            "the two modules of {FAST_ENTRY} are not called by the same JavaScript"
        ))
    }
}

/// Compiles a module, splits it from its JavaScript, which goes to a folder of its own, and optimises it.
fn module(
    workspace: &Workspace,
    build: &Build,
    name: &str,
    features: &str,
    glue: &Path,
    shipped: &Path,
) -> Result<(), String> {
    // The crate is a library too, for lints and documentation; linked as both, it would not be optimised across crates.
    let mut cargo = workspace.cargo(["rustc", "--package", "lra-wasm", "--lib", "--crate-type", "cdylib"]);
    cargo.args(["--profile", build.profile, "--target", TARGET]);
    cargo.args(["--no-default-features", "--features", features]);
    cargo.arg(STANDARD_LIBRARY).args(build.standard_library);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", COMPILER_OPTIONS.join("\x1f"));
    // The options are not stable yet, and change nothing but size and speed.
    succeed(cargo.env("RUSTC_BOOTSTRAP", "1"))?;
    let compiled = workspace
        .target()
        .join(TARGET)
        .join(build.profile)
        .join("lra_wasm.wasm");
    let mut split = workspace.cargo([
        "run",
        "--package",
        "xtask",
        "--features",
        "wasm-bindgen-cli",
        "--bin",
        "wasm-glue",
        "--",
    ]);
    succeed(split.arg(&compiled).arg(name).arg(glue))?;
    let mut optimise = workspace.command(program(workspace, "wasm-opt"));
    optimise
        .args([build.optimisation, "--strip-debug", "--strip-producers"])
        .args(WASM_FEATURES);
    optimise
        .arg(glue.join(format!("{name}_bg.wasm")))
        .arg("--output")
        .arg(shipped);
    succeed(&mut optimise)
}

/// TypeScript into JavaScript and declarations, with what wasm-bindgen wrote.
fn compile(workspace: &Workspace, root: &Path) -> Result<(), String> {
    let settings = root.join("tsconfig.json");
    copy(&workspace.path(FOLDER).join("tsconfig.json"), &settings)?;
    let mut compiler = workspace.command(program(workspace, "tsc"));
    succeed(compiler.arg("--project").arg(&settings))?;
    let from = root.join("src").join("glue");
    for entry in ENTRIES {
        let name = format!("{entry}.js");
        copy(&from.join(&name), &root.join("lra").join("glue").join(&name))?;
    }
    Ok(())
}

fn copy_sources(from: &Path, to: &Path) -> Result<(), String> {
    let entries = fs::read_dir(from).map_err(|error| format!("{}: {error}", from.display()))?;
    for entry in entries.flatten() {
        if entry.path().is_file() {
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

/// Runs a program that has to succeed.
///
/// # Errors
/// When it does not.
pub fn succeed(command: &mut Command) -> Result<(), String> {
    let finished = child::stream(command)?;
    if finished.success {
        Ok(())
    } else {
        Err(format!("{} failed: {}", child::shown(command), finished.ending))
    }
}
