//! What the same work costs from every language, in one run, beside Rust; and what peers take for the same question.

use std::collections::BTreeMap;
use std::fs;
use std::iter;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::child;
use crate::install;
use crate::jar;
use crate::machine;
use crate::native::{self, Purpose};
use crate::setup::{self, Tool};
use crate::wasm;
use crate::wheel;
use crate::workspace::Workspace;

const FOLDER: &str = "benches/doors";
/// How often a process is started to see how long loading takes.
const LOADS: usize = 21;
/// What is measured from inside a running program, in the order of the table.
const LOAD: &str = "load and engine";
/// The same in Java, where the virtual machine has the classes from an archive.
const LOAD_ARCHIVED: &str = "the same, classes archived";
/// The same in Java, in a program that has loaded the classes of another jar.
const LOAD_LATER: &str = "the same, in a program under way";
const WORK: [&str; 10] = [
    "empty call",
    "application access",
    "enrolment",
    "matrix of all applications",
    "batch, a question",
    "enrolment, JSON in and out",
    "enrolment, own types in and out",
    LOAD,
    LOAD_ARCHIVED,
    LOAD_LATER,
];

/// A language, or a peer in one.
struct Door {
    name: &'static str,
    /// Builds what has to be built and gives the program, or says why it cannot be.
    program: fn(&Workspace, &Built) -> Result<Vec<Command>, String>,
}

/// Rust first: the others are set beside it.
const DOORS: [Door; 9] = [
    Door {
        name: "Rust",
        program: rust,
    },
    Door { name: "C", program: c },
    Door {
        name: "Python",
        program: python,
    },
    Door {
        name: "Java",
        program: java,
    },
    Door {
        name: "Java, newest",
        program: newest_java,
    },
    Door {
        name: "Go",
        program: go,
    },
    Door {
        name: "Node",
        program: node,
    },
    Door {
        name: "cedarpy",
        program: cedarpy,
    },
    Door {
        name: "jcasbin",
        program: jcasbin,
    },
];

/// What all of them use.
struct Built {
    /// The release library.
    library: PathBuf,
    /// Where it is installed for C and Go.
    prefix: PathBuf,
    /// Where programs are put.
    folder: PathBuf,
    /// The questions.
    questions: PathBuf,
}

/// Measures every door that this machine has, and prints one table.
///
/// # Errors
/// When the library does not build, or what Rust needs is missing.
pub fn run(workspace: &Workspace) -> Result<bool, String> {
    let folder = workspace.target().join("doors");
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(&folder).map_err(fault)?;
    let library = native::build(workspace, Purpose::Release)?;
    let prefix = folder.join("prefix");
    install::install(workspace, &library, &prefix)?;
    let questions = questions(workspace, &folder)?;
    let built = Built {
        library,
        prefix,
        folder,
        questions,
    };
    let (mut table, mut skipped, mut failed) = (Vec::new(), Vec::new(), false);
    for door in &DOORS {
        match (door.program)(workspace, &built).and_then(measured) {
            Ok(row) => table.push((door.name, row)),
            Err(reason) => {
                failed |= table.is_empty();
                skipped.push(format!("{}: {reason}", door.name));
            }
        }
    }
    println!();
    for (name, value) in machine::describe(workspace) {
        println!("{name:<12}{value}");
    }
    print(&table);
    for reason in skipped {
        println!("SKIPPED: {reason}");
    }
    Ok(!failed)
}

type Row = BTreeMap<String, f64>;

/// Runs the programs of one door. Of what several of them tell, the median counts.
fn measured(commands: Vec<Command>) -> Result<Row, String> {
    let mut told: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for mut command in commands {
        let finished = child::stream(&mut command)?;
        if !finished.success {
            return Err(finished.ending);
        }
        for line in &finished.lines {
            if let Some((name, nanoseconds)) = row_of(line) {
                let nanoseconds = nanoseconds.parse().map_err(|_| format!("not a number: {line}"))?;
                told.entry(name.to_owned()).or_default().push(nanoseconds);
            }
        }
    }
    Ok(told.into_iter().map(|(name, times)| (name, median(times))).collect())
}

/// The name and the nanoseconds of a row, before which Maven may set a colour.
fn row_of(line: &str) -> Option<(&str, &str)> {
    let (_, rest) = line.split_once("door\t")?;
    rest.split_once('\t')
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Nanoseconds and how many times Rust's, a column each door.
fn print(table: &[(&'static str, Row)]) {
    let rust = table.first().map(|(_, row)| row);
    print!("\n{:<34}", "ns (times Rust)");
    for (name, _) in table {
        print!("{name:>20}");
    }
    println!();
    for work in WORK {
        print!("{work:<34}");
        for (name, row) in table {
            let base = rust.and_then(|rust| rust.get(work)).filter(|_| *name != "Rust");
            let cell = row.get(work).map_or("-".to_owned(), |time| {
                base.map_or_else(
                    || format!("{time:.0}"),
                    |base| format!("{time:.0} ({:.1})", time / base),
                )
            });
            print!("{cell:>20}");
        }
        println!();
    }
}

/// The same questions for all: those of the vectors.
fn questions(workspace: &Workspace, folder: &Path) -> Result<PathBuf, String> {
    let questions = folder.join("questions");
    let fault = |error: std::io::Error| format!("{}: {error}", questions.display());
    fs::create_dir_all(&questions).map_err(fault)?;
    for name in ["application-access.json", "enrolment.json"] {
        fs::copy(workspace.path("tests/vectors/base").join(name), questions.join(name)).map_err(fault)?;
    }
    let rows = fs::read_to_string(workspace.path("tests/vectors/accessible-applications.jsonl")).map_err(fault)?;
    let row: Option<Value> = rows.lines().next().and_then(|row| serde_json::from_str(row).ok());
    let question = row.as_ref().and_then(|row| row.get("question"));
    let question = question.ok_or("the vectors have no question accessible-applications")?;
    fs::write(questions.join("accessible-applications.json"), question.to_string()).map_err(fault)?;
    Ok(questions)
}

/// The program on the questions once, and with `load` as often as that is looked at.
fn both(program: impl Fn() -> Command, questions: &Path) -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    for _ in 0..LOADS {
        let mut command = program();
        command.arg("load");
        commands.push(command);
    }
    let mut command = program();
    command.arg(questions);
    commands.push(command);
    commands
}

fn succeeded(command: &mut Command) -> Result<(), String> {
    if child::stream(command)?.success {
        Ok(())
    } else {
        Err(format!("{} failed", child::shown(command)))
    }
}

fn rust(workspace: &Workspace, built: &Built) -> Result<Vec<Command>, String> {
    succeeded(&mut workspace.cargo(["build", "--release", "--package", "lra-ffi", "--example", "doors"]))?;
    let program = workspace.target().join("release/examples/doors");
    Ok(both(|| workspace.command(&program), &built.questions))
}

fn c(workspace: &Workspace, built: &Built) -> Result<Vec<Command>, String> {
    setup::ensure(workspace, Tool::CCompilers)?;
    let libraries = built.library.parent().unwrap_or(Path::new("."));
    let compiled = |name: &str, linked: &Path| {
        let program = built.folder.join(format!("{name}-c"));
        let mut compile = workspace.command("gcc");
        compile.args([
            "-std=c99",
            "-O2",
            "-Wall",
            "-Wextra",
            "-I",
            "bindings/c/tests",
            "-I",
            "include",
        ]);
        compile.arg(format!("{FOLDER}/{name}.c")).arg(linked);
        succeeded(compile.arg("-o").arg(&program)).map(|()| program)
    };
    // What loads the library by hand must not have it from the beginning.
    let (load, doors) = (compiled("load", Path::new("-ldl"))?, compiled("doors", &built.library)?);
    let mut commands: Vec<Command> = Vec::new();
    for _ in 0..LOADS {
        let mut command = workspace.command(&load);
        command.arg(&built.library);
        commands.push(command);
    }
    let mut command = workspace.command(&doors);
    command.arg(&built.questions).env("LD_LIBRARY_PATH", libraries);
    commands.push(command);
    Ok(commands)
}

fn python(workspace: &Workspace, built: &Built) -> Result<Vec<Command>, String> {
    setup::ensure(workspace, Tool::PythonPackages)?;
    let root = built.folder.join("python");
    wheel::lay_out(workspace, &built.library, &root.join("lra"))?;
    let program = || {
        let mut command = workspace.command(workspace.python_program("python"));
        command.arg(format!("{FOLDER}/doors.py")).env("PYTHONPATH", &root);
        // As where a package is installed: with its bytecode beside it.
        command.env_remove("PYTHONDONTWRITEBYTECODE");
        command
    };
    Ok(both(program, &built.questions))
}

fn java(workspace: &Workspace, built: &Built) -> Result<Vec<Command>, String> {
    setup::ensure(workspace, Tool::Java)?;
    java_by(workspace, built, Path::new("java"))
}

fn newest_java(workspace: &Workspace, built: &Built) -> Result<Vec<Command>, String> {
    setup::ensure(workspace, Tool::Java)?;
    let home = jar::newest_jdk().ok_or("no JDK later than 17 beside")?;
    java_by(workspace, built, &home.join("bin/java"))
}

fn java_by(workspace: &Workspace, built: &Built, java: &Path) -> Result<Vec<Command>, String> {
    let libraries = built.folder.join("java");
    let mut jars = jar::with_dependencies(workspace, &built.library, &libraries)?;
    let classes = built.folder.join("java-classes");
    // As a portal comes: in a jar. The virtual machine opens its first one before the program runs.
    let program = built.folder.join("doors.jar");
    // Each by its name: a folder has its jars in any order, and all before the one that is looked for are opened first.
    let path = |jars: &[PathBuf]| {
        let jars = iter::once(&program).chain(jars).map(|jar| jar.display().to_string());
        jars.collect::<Vec<_>>().join(":")
    };
    let usual = path(&jars);
    let mut compile = workspace.command("javac");
    compile.args(["--release", "17", "-cp", &usual, "-d"]).arg(&classes);
    succeeded(compile.arg(format!("{FOLDER}/Doors.java")))?;
    let mut pack = workspace.command("jar");
    pack.args(["--create", "--file"]).arg(&program).arg("-C").arg(&classes);
    succeeded(pack.arg("."))?;
    let options = if java == Path::new("java") {
        &[][..]
    } else {
        // Later ones would write a warning instead, in the middle of what is measured.
        &["--enable-native-access=ALL-UNNAMED"]
    };
    let start = |path: &str, option: &str| {
        let mut command = workspace.command(java);
        command.args(options).args([option, "-cp", path, "Doors"]);
        command
    };
    let mut commands = both(|| start(&usual, "-Xshare:auto"), &built.questions);
    let archive = built.folder.join("doors.jsa").display().to_string();
    succeeded(start(&usual, &format!("-XX:ArchiveClassesAtExit={archive}")).arg("load"))?;
    // What the program has loaded stands before the library, whose jar is opened no earlier for it.
    jars.reverse();
    let (other, later) = (jars.first().ok_or("no jar")?, path(&jars));
    for _ in 0..LOADS {
        let mut archived = start(&usual, &format!("-XX:SharedArchiveFile={archive}"));
        archived.args(["load", LOAD_ARCHIVED]);
        let mut under_way = start(&later, "-Xshare:auto");
        under_way.args(["load", LOAD_LATER]).arg(other);
        commands.extend([archived, under_way]);
    }
    Ok(commands)
}

fn go(workspace: &Workspace, built: &Built) -> Result<Vec<Command>, String> {
    let program = built.folder.join("doors-go");
    crate::test::go_program(
        workspace,
        &built.folder.join("go"),
        &built.prefix,
        &format!("{FOLDER}/doors.go"),
        &program,
    )?;
    let libraries = built.prefix.join("lib");
    let start = || {
        let mut command = workspace.command(&program);
        command.env("LD_LIBRARY_PATH", &libraries);
        command
    };
    Ok(both(start, &built.questions))
}

fn node(workspace: &Workspace, built: &Built) -> Result<Vec<Command>, String> {
    let package = wasm::shipped(workspace)?;
    let start = || {
        let mut command = workspace.command("node");
        command.arg(format!("{FOLDER}/doors.mjs")).env("LRA_PACKAGE", &package);
        command
    };
    Ok(both(start, &built.questions))
}

/// Cedar from Python: the question application-access in its own words.
fn cedarpy(workspace: &Workspace, built: &Built) -> Result<Vec<Command>, String> {
    let environment = workspace.target().join("tools").join("peers");
    let python = environment.join("bin/python");
    let mut ask = workspace.command(&python);
    if !child::succeeds(ask.args(["-c", "import cedarpy"])) {
        succeeded(
            workspace
                .command("python3")
                .args(["-m", "venv", "--clear"])
                .arg(&environment),
        )?;
        let mut pip = workspace.command(&python);
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--requirement",
        ]);
        succeeded(pip.arg(format!("{FOLDER}/requirements.txt")))?;
    }
    let mut command = workspace.command(&python);
    command.arg(format!("{FOLDER}/cedar.py")).arg(&built.questions);
    command.arg(workspace.path("benches/cedar/policy"));
    Ok(vec![command])
}

/// Casbin from Java: a small part of the question, for it has no words for the rest.
fn jcasbin(workspace: &Workspace, built: &Built) -> Result<Vec<Command>, String> {
    setup::ensure(workspace, Tool::Java)?;
    let mut command = jar::maven(workspace);
    command.arg(jar::property("lra.output", &built.folder.join("casbin")));
    command.args(["--file", "benches/doors/casbin", "compile", "exec:java"]);
    Ok(vec![command])
}
