//! The C programs under the sanitizers of gcc and under Valgrind, which see leaks and wrong memory of caller and library.

use std::path::Path;
use std::process::Command;

use super::compiler::{Compiler, Language};
use super::{FOLDER, run};
use crate::child;
use crate::report::StepResult;
use crate::workspace::Workspace;

const OPTIONS: [&str; 3] = [
    "-fsanitize=address,undefined",
    "-fno-sanitize-recover=all",
    "-fno-omit-frame-pointer",
];
/// Programs that take minutes under Valgrind and tell nothing that the others do not.
const LONG_UNDER_VALGRIND: [&str; 3] = ["desk", "threads", "vectors"];

/// Every program of C under AddressSanitizer, LeakSanitizer and UndefinedBehaviorSanitizer, after a program that shows that they
/// are on.
pub fn tests(workspace: &Workspace, library: &Path) -> StepResult {
    let shown = library.with_file_name("sanitized-overflow");
    let overflow = workspace.path("bindings/c/tests/consumer/overflow.c");
    if Compiler::Gcc
        .compile(workspace, Language::C99, &OPTIONS, &overflow, library, &shown)
        .is_err()
    {
        return StepResult::skipped("the sanitizers of gcc are not on this machine");
    }
    let mut overflows = workspace.command(&shown);
    overflows.env("LD_LIBRARY_PATH", library.parent().unwrap_or(Path::new(".")));
    let mut result = StepResult::one(match child::stream(&mut overflows) {
        Ok(finished) if finished.lines.iter().any(|line| line.contains("AddressSanitizer")) => Ok(()),
        Ok(_) => Err("the sanitizers let an overflow pass".to_owned()),
        Err(reason) => Err(reason),
    });
    for program in workspace.files(FOLDER, "c") {
        let name = format!("{} sanitized", program.file_stem().unwrap_or_default().display());
        let binary = library.with_file_name(name.replace(' ', "-"));
        result.add(
            Compiler::Gcc
                .compile(workspace, Language::C99, &OPTIONS, &program, library, &binary)
                .and_then(|()| run(workspace, &name, &binary, library))
                .unwrap_or_else(|reason| StepResult::one(Err(format!("{name}: {reason}")))),
        );
    }
    result
}

/// The short programs under Valgrind, without an error or a leak.
pub fn valgrind(workspace: &Workspace, library: &Path) -> StepResult {
    if !child::succeeds(Command::new("valgrind").arg("--version")) {
        return StepResult::skipped("valgrind is not on this machine");
    }
    let mut result = StepResult::default();
    for program in workspace.files(FOLDER, "c") {
        let stem = program.file_stem().unwrap_or_default().display().to_string();
        if LONG_UNDER_VALGRIND.contains(&stem.as_str()) {
            continue;
        }
        // Compiled without sanitizers by the tests before this one.
        let binary = library.with_file_name(format!("{stem}-as-c99-by-gcc"));
        let mut command = workspace.command("valgrind");
        command
            .args([
                "--quiet",
                "--error-exitcode=9",
                "--leak-check=full",
                "--errors-for-leak-kinds=definite",
            ])
            .arg(&binary)
            .env("LD_LIBRARY_PATH", library.parent().unwrap_or(Path::new(".")))
            .env("RUST_BACKTRACE", "0");
        result.add(StepResult::one(match child::stream(&mut command) {
            Ok(finished) if finished.success => Ok(()),
            Ok(finished) => Err(format!("{stem} under valgrind: {}", finished.ending)),
            Err(reason) => Err(reason),
        }));
    }
    result
}
