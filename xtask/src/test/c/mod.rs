//! The C ABI, seen by C and C++ compilers.

mod compiler;
mod consumer;
mod sanitizers;
mod symbols;

use std::path::Path;

use super::{side_by_side, tally};
use crate::abi;
use crate::child;
use crate::native::{self, Purpose};
use crate::report::StepResult;
use crate::seed::Seed;
use crate::setup::{self, Tool};
use crate::workspace::Workspace;
use compiler::{Compiler, Language};

const FOLDER: &str = "bindings/c/tests";
/// Further units of C++ programs, compiled with each of them.
const UNITS: &str = "bindings/c/tests/units";
const FREED_HANDLES: &str = "handles";

/// Whether there are C tests.
pub fn exists(workspace: &Workspace) -> bool {
    !workspace.files(FOLDER, "c").is_empty()
}

/// Every program of the folder, compiled as C99 and as C++17 without a warning and run, with sanitizers too; the exported symbols and
/// the ABI; programs outside the tree that find the installed library.
pub fn tests(workspace: &Workspace, _: Seed) -> StepResult {
    if let Err(reason) = setup::ensure(workspace, Tool::CCompilers) {
        return StepResult::skipped(reason);
    }
    let library = match native::build(workspace, Purpose::Tests) {
        Ok(library) => library,
        Err(reason) => return StepResult::one(Err(reason)),
    };
    let mut result = StepResult::one(symbols::are_those_of_the_header(workspace, &library));
    result.add(StepResult::one(symbols::are_loaded_by_the_number_of_the_abi(
        workspace, &library,
    )));
    result.add(StepResult::one(symbols::are_all_reached_from_cpp(workspace)));
    result.add(match setup::ensure(workspace, Tool::Abigail) {
        Ok(()) => StepResult::one(abi::unchanged(workspace)),
        Err(reason) => StepResult::skipped(reason),
    });
    for compiler in Compiler::ALL {
        match setup::ensure(workspace, compiler.tool()) {
            Ok(()) => {
                result.add(programs(workspace, compiler, &library, |_| true));
                result.add(sanitizers::tests(workspace, compiler, &library));
            }
            Err(reason) => result.add(StepResult::skipped(reason)),
        }
    }
    result.add(sanitizers::valgrind(workspace, &library));
    result.add(consumer::tests(workspace, &library));
    result
}

/// The same programs on the library as it is distributed, where a panic unwinds through code that was optimised as a whole. Left out is
/// the one that uses handles which were freed: only an unoptimised library tells them.
pub fn on_the_optimised_library(workspace: &Workspace) -> StepResult {
    if let Err(reason) = setup::ensure(workspace, Compiler::Gcc.tool()) {
        return StepResult::skipped(reason);
    }
    match native::build(workspace, Purpose::ReleaseTests) {
        Ok(library) => programs(workspace, Compiler::Gcc, &library, |stem| stem != FREED_HANDLES),
        Err(reason) => StepResult::one(Err(reason)),
    }
}

fn programs(workspace: &Workspace, compiler: Compiler, library: &Path, wanted: impl Fn(&str) -> bool) -> StepResult {
    let c = workspace.files(FOLDER, "c").into_iter();
    let mut all: Vec<_> = c
        .flat_map(|program| [(program.clone(), Language::C99), (program, Language::Cpp17AsC)])
        .chain(
            workspace
                .files(FOLDER, "cpp")
                .into_iter()
                .map(|program| (program, Language::Cpp17)),
        )
        .map(|(program, language)| (stem(&program), program, language))
        .collect();
    all.retain(|(stem, ..)| wanted(stem));
    let counted = side_by_side::run(all, |(stem, program, language)| {
        let name = format!("{stem} as {} by {}", language.name(), compiler.name());
        let binary = library.with_file_name(name.replace(' ', "-"));
        compiler
            .compile(workspace, language, &[], &program, library, &binary)
            .and_then(|()| run(workspace, &name, &binary, library))
            .unwrap_or_else(|reason| StepResult::one(Err(format!("{name}: {reason}"))))
    });
    counted.into_iter().sum()
}

/// The name of a program without its extension.
fn stem(program: &Path) -> String {
    program.file_stem().unwrap_or_default().display().to_string()
}

/// Runs a program against the library in its folder, and counts.
fn run(workspace: &Workspace, name: &str, binary: &Path, library: &Path) -> Result<StepResult, String> {
    let mut run = workspace.command(binary);
    // A panic is part of the test; its trace would only hide what is wrong.
    run.env("LD_LIBRARY_PATH", library.parent().unwrap_or(Path::new(".")))
        .env("RUST_BACKTRACE", "0");
    Ok(tally::count(name, &child::stream(&mut run)?))
}
