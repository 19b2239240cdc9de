//! The C ABI, seen by a C and by a C++ compiler.

use std::path::Path;

use super::tally;
use crate::child;
use crate::native::{self, Purpose};
use crate::report::StepResult;
use crate::seed::Seed;
use crate::setup::{self, Tool};
use crate::workspace::Workspace;

const FOLDER: &str = "bindings/c/tests";
const WARNINGS: [&str; 4] = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"];

/// Whether there are C tests.
pub fn exists(workspace: &Workspace) -> bool {
    !workspace.files(FOLDER, "c").is_empty()
}

/// Every program of the folder, compiled as C99 and as C++17 without a warning, and run.
pub fn tests(workspace: &Workspace, _: Seed) -> StepResult {
    if let Err(reason) = setup::ensure(workspace, Tool::CCompilers) {
        return StepResult::skipped(reason);
    }
    let library = match native::build(workspace, Purpose::Tests) {
        Ok(library) => library,
        Err(reason) => return StepResult::one(Err(reason)),
    };
    let mut result = StepResult::default();
    for program in workspace.files(FOLDER, "c") {
        for (language, compiler) in [
            ("c99", ["gcc", "-xc", "-std=c99"]),
            ("c++17", ["g++", "-xc++", "-std=c++17"]),
        ] {
            let name = format!("{} as {language}", program.file_stem().unwrap_or_default().display());
            result.add(
                compiled_and_run(workspace, &name, compiler, &program, &library)
                    .unwrap_or_else(|reason| StepResult::one(Err(reason))),
            );
        }
    }
    result
}

fn compiled_and_run(
    workspace: &Workspace,
    name: &str,
    [compiler, language, standard]: [&str; 3],
    program: &Path,
    library: &Path,
) -> Result<StepResult, String> {
    let folder = library.parent().unwrap_or(Path::new("."));
    let binary = folder.join(name.replace(' ', "-"));
    let mut compile = workspace.command(compiler);
    compile
        .args([language, standard])
        .args(WARNINGS)
        .arg("-I")
        .arg(workspace.path("include"))
        .arg(program);
    // The library stands after -xnone, or the compiler would read it as source.
    compile.arg("-xnone").arg(library).arg("-o").arg(&binary);
    if !child::stream(&mut compile)?.success {
        return Err(format!("{name} does not compile without a warning"));
    }
    let mut run = workspace.command(&binary);
    // A panic is part of the test; its trace would only hide what is wrong.
    run.env("LD_LIBRARY_PATH", folder).env("RUST_BACKTRACE", "0");
    let finished = child::stream(&mut run)?;
    Ok(tally::count(name, &finished))
}
