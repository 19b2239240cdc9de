//! Programs outside the tree that find the installed library by pkg-config and by CMake, the example among them.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{self, Command};

use super::FOLDER;
use crate::child;
use crate::files;
use crate::install;
use crate::report::StepResult;
use crate::workspace::Workspace;

/// Installs into a fresh prefix, builds and runs.
pub fn tests(workspace: &Workspace, library: &Path) -> StepResult {
    let root = env::temp_dir().join(format!("lra-consumer-{}", process::id()));
    let (prefix, source) = (root.join("prefix"), root.join("source"));
    let prepared = install::install(workspace, library, &prefix)
        .and_then(|()| copied(&workspace.path(FOLDER).join("consumer"), &source).map_err(|error| error.to_string()));
    let mut result = match prepared {
        Ok(()) => by_pkg_config(workspace, &root, &prefix, &source),
        Err(reason) => StepResult::one(Err(reason)),
    };
    if result.failed.is_empty() {
        result.add(by_cmake(
            &root,
            &prefix,
            &source,
            &["consumer", "consumer-static", "consumer-cpp"],
        ));
    }
    if result.failed.is_empty() {
        result.add(match guide_for_cmake(workspace, &root.join("guide")) {
            Ok(()) => by_cmake(&root.join("guide"), &prefix, &root.join("guide"), &["program"]),
            Err(reason) => StepResult::one(Err(reason)),
        });
    }
    // What cannot be removed is in the folder for temporary files.
    let _ = fs::remove_dir_all(&root);
    result
}

fn copied(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

fn by_pkg_config(workspace: &Workspace, root: &Path, prefix: &Path, source: &Path) -> StepResult {
    let found = |options: &[&str]| {
        let mut ask = Command::new("pkg-config");
        ask.args(options)
            .arg("lra")
            .env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig"));
        child::output(&mut ask)
    };
    if !child::succeeds(Command::new("pkg-config").arg("--version")) {
        return StepResult::skipped("pkg-config is not on this machine");
    }
    let Some(flags) = found(&["--cflags", "--libs"]) else {
        return StepResult::one(Err("pkg-config does not find the library".to_owned()));
    };
    let consumer = source.join("consumer.c");
    let mut result = StepResult::one(
        built(root, &consumer, &flags, "by-pkg-config").and_then(|()| ran(&root.join("by-pkg-config"), prefix)),
    );
    for (example, binary) in [("examples/c/desk.c", "desk"), ("examples/cpp/desk.cpp", "desk-cpp")] {
        result.add(StepResult::one(
            built(root, &workspace.path(example), &flags, binary).and_then(|()| desk(workspace, root, prefix, binary)),
        ));
    }
    result.add(StepResult::one(guide(workspace, root, prefix, &flags)));
    let version = found(&["--modversion"]);
    result.add(StepResult::one(
        if version.as_deref() == Some(env!("CARGO_PKG_VERSION")) {
            Ok(())
        } else {
            Err("pkg-config tells another version".to_owned())
        },
    ));
    result
}

fn built(root: &Path, program: &Path, flags: &str, binary: &str) -> Result<(), String> {
    let (compiler, standard) = match program.extension() {
        Some(extension) if extension == "cpp" => ("g++", "-std=c++17"),
        _ => ("gcc", "-std=c99"),
    };
    let mut compile = Command::new(compiler);
    compile
        .current_dir(root)
        .args([standard, "-Wall", "-Wextra", "-Wpedantic", "-Werror"])
        .arg(program)
        .args(flags.split_whitespace())
        .args(["-o", binary]);
    if child::stream(&mut compile)?.success {
        Ok(())
    } else {
        Err(format!("{} does not compile outside the tree", program.display()))
    }
}

/// The programs of the guide.
fn guide(workspace: &Workspace, root: &Path, prefix: &Path, flags: &str) -> Result<(), String> {
    for (language, file) in [("c", "guide.c"), ("cpp", "guide.cpp")] {
        block(workspace, language, &root.join(file))?;
        let binary = file.replace('.', "-");
        built(root, &root.join(file), flags, &binary)?;
        ran(&root.join(&binary), prefix)?;
    }
    Ok(())
}

/// The program of the guide in C, in a folder with the `CMakeLists.txt` of the guide.
fn guide_for_cmake(workspace: &Workspace, folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    block(workspace, "c", &folder.join("program.c"))?;
    block(workspace, "cmake", &folder.join("CMakeLists.txt"))
}

/// Writes the first block of the guide in a language into a file.
fn block(workspace: &Workspace, language: &str, file: &Path) -> Result<(), String> {
    let block = files::block(&workspace.path("docs/c.md"), language, 0)?;
    fs::write(file, block).map_err(|error| format!("{}: {error}", file.display()))
}

/// An example, as its first lines say to run it; and on a case, which is no question, so that it has to tell what is wrong.
fn desk(workspace: &Workspace, root: &Path, prefix: &Path, binary: &str) -> Result<(), String> {
    let run = |question: &str, trail: String| {
        let mut run = Command::new(root.join(binary));
        run.arg(workspace.path(question)).arg(root.join(trail));
        child::stream(run.env("LD_LIBRARY_PATH", prefix.join("lib")))
    };
    let finished = run("lra-trail/examples/enrolment.json", format!("trail-of-{binary}"))?;
    let said = |words: &str| finished.lines.iter().any(|line| line.starts_with(words));
    if !(finished.success && said("redemption: activated") && said("trail whole: ")) {
        return Err(format!("{binary}: {}", finished.ending));
    }
    let refused = run(
        "examples/cases/permit-by-email.json",
        format!("trail-of-refused-{binary}"),
    )?;
    if refused.success || !refused.lines.iter().any(|line| line.contains("unknown-member")) {
        return Err(format!(
            "{binary} does not tell that a case is no question: {}",
            refused.ending
        ));
    }
    Ok(())
}

fn ran(binary: &Path, prefix: &Path) -> Result<(), String> {
    let mut run = Command::new(binary);
    run.env("LD_LIBRARY_PATH", prefix.join("lib"));
    let finished = child::stream(&mut run)?;
    let answered = finished
        .lines
        .iter()
        .any(|line| line.contains("\"outcome\":\"incomplete\""));
    if finished.success && answered {
        Ok(())
    } else {
        Err(format!("{}: {}", binary.display(), finished.ending))
    }
}

fn by_cmake(root: &Path, prefix: &Path, source: &Path, programs: &[&str]) -> StepResult {
    if !child::succeeds(Command::new("cmake").arg("--version")) {
        return StepResult::skipped("cmake is not on this machine");
    }
    let build = root.join("build");
    let mut configure = Command::new("cmake");
    configure.arg("-S").arg(source).arg("-B").arg(&build);
    configure.arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.display()));
    let mut make = Command::new("cmake");
    make.arg("--build").arg(&build);
    for command in [&mut configure, &mut make] {
        match child::stream(command) {
            Ok(finished) if finished.success => {}
            Ok(finished) => return StepResult::one(Err(format!("cmake: {}", finished.ending))),
            Err(reason) => return StepResult::one(Err(reason)),
        }
    }
    let mut result = StepResult::default();
    for program in programs {
        result.add(StepResult::one(ran(&build.join(program), prefix)));
    }
    result
}
