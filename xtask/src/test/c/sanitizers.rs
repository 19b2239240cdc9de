//! The programs of C and C++ under the sanitizers of a compiler and under Valgrind, which see leaks and wrong memory of caller and library.

use std::path::Path;
use std::process::Command;

use super::compiler::{Compiler, Language};
use super::{FOLDER, run, stem};
use crate::child;
use crate::report::StepResult;
use crate::test::side_by_side;
use crate::workspace::Workspace;

const OPTIONS: [&str; 3] = [
    "-fsanitize=address,undefined",
    "-fno-sanitize-recover=all",
    "-fno-omit-frame-pointer",
];
/// A program that makes each of these faults, and what a sanitizer then says.
const FAULT: &str = "bindings/c/tests/consumer/fault.c";
const FAULTS: [(&str, &str); 3] = [
    ("overflow", "AddressSanitizer: heap-buffer-overflow"),
    ("leak", "LeakSanitizer: detected memory leaks"),
    ("undefined", "runtime error: signed integer overflow"),
];
/// Programs that take minutes under Valgrind and tell nothing that the others do not.
const LONG_UNDER_VALGRIND: [&str; 3] = ["desk", "threads", "vectors"];

/// Every program under AddressSanitizer, LeakSanitizer and UndefinedBehaviorSanitizer, after faults that show that they are on.
pub fn tests(workspace: &Workspace, compiler: Compiler, library: &Path) -> StepResult {
    let shown = library.with_file_name(format!("fault-by-{}", compiler.name()));
    let fault = workspace.path(FAULT);
    if let Err(reason) = compiler.compile(workspace, Language::C99, &OPTIONS, &fault, library, &shown) {
        return StepResult::skipped(format!("the sanitizers of {}: {reason}", compiler.name()));
    }
    let mut result = StepResult::default();
    for (kind, said) in FAULTS {
        let mut faulty = workspace.command(&shown);
        faulty
            .arg(kind)
            .env("LD_LIBRARY_PATH", library.parent().unwrap_or(Path::new(".")));
        result.add(StepResult::one(match child::stream(&mut faulty) {
            Ok(finished) if !finished.success && finished.lines.iter().any(|line| line.contains(said)) => Ok(()),
            Ok(_) => Err(format!("the sanitizers of {} let it pass: {kind}", compiler.name())),
            Err(reason) => Err(reason),
        }));
    }
    let c = workspace
        .files(FOLDER, "c")
        .into_iter()
        .map(|program| (program, Language::C99));
    let cpp = workspace
        .files(FOLDER, "cpp")
        .into_iter()
        .map(|program| (program, Language::Cpp17));
    let programs = side_by_side::run(c.chain(cpp).collect(), |(program, language)| {
        let name = format!("{} sanitized by {}", stem(&program), compiler.name());
        let binary = library.with_file_name(name.replace(' ', "-"));
        compiler
            .compile(workspace, language, &OPTIONS, &program, library, &binary)
            .and_then(|()| run(workspace, &name, &binary, library))
            .unwrap_or_else(|reason| StepResult::one(Err(format!("{name}: {reason}"))))
    });
    result.add(programs.into_iter().sum());
    result
}

/// The short programs under Valgrind, without an error or a leak.
pub fn valgrind(workspace: &Workspace, library: &Path) -> StepResult {
    if !child::succeeds(Command::new("valgrind").arg("--version")) {
        return StepResult::skipped("valgrind is not on this machine");
    }
    let mut programs: Vec<_> = workspace
        .files(FOLDER, "c")
        .iter()
        .map(|program| stem(program))
        .collect();
    programs.retain(|stem| !LONG_UNDER_VALGRIND.contains(&stem.as_str()));
    let counted = side_by_side::run(programs, |stem| {
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
        StepResult::one(match child::stream(&mut command) {
            Ok(finished) if finished.success => Ok(()),
            Ok(finished) => Err(format!("{stem} under valgrind: {}", finished.ending)),
            Err(reason) => Err(reason),
        })
    });
    counted.into_iter().sum()
}
