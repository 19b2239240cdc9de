//! The ABI of the header, held against the one that programs in the field were compiled with.
//!
//! The native library carries no types for a debugger, so a C compiler makes a library of the header alone, in which every
//! function only traps; `abidw` of libabigail writes its ABI down and `abidiff` compares it. That the true library exports these
//! functions, and that the header is that of its source, is tested beside.

use std::fs;
use std::path::{Path, PathBuf};

use crate::child;
use crate::setup::{self, Tool};
use crate::workspace::Workspace;

/// The ABI as it was last agreed to.
pub const BASELINE: &str = "lra-ffi/lra.abi.xml";
const HEADER: &str = "include/lra.h";
/// What the declaration of a function begins with.
const RESULTS: [&str; 3] = ["lra_status ", "void ", "uint32_t "];
/// What the tests change to see that a change is seen: the width of a parameter.
const NARROWED: (&str, &str) = ("uint64_t record_position", "uint32_t record_position");

/// Writes the ABI of the header over the baseline.
///
/// # Errors
/// When a tool is missing or fails.
pub fn write(workspace: &Workspace) -> Result<(), String> {
    setup::ensure(workspace, Tool::Abigail)?;
    let library = library(workspace, "agreed", |source| source)?;
    let mut command = workspace.command("abidw");
    command
        .args(["--no-corpus-path", "--no-comp-dir-path", "--no-show-locs"])
        .args(["--no-architecture", "--no-elf-needed", "--no-parameter-names"])
        .args(["--drop-undefined-syms", "--load-all-types", "--type-id-style", "hash"])
        .arg("--out-file")
        .arg(workspace.path(BASELINE));
    if child::stream(command.arg(library))?.success {
        println!("written {BASELINE}");
        Ok(())
    } else {
        Err("abidw failed".to_owned())
    }
}

/// Compares the ABI of the header with the baseline, and a changed one too, which has to be seen.
///
/// # Errors
/// When they differ, or `abidiff` sees nothing.
pub fn unchanged(workspace: &Workspace) -> Result<(), String> {
    if agrees(workspace, &library(workspace, "narrowed", narrowed)?)? {
        return Err("abidiff lets a narrowed parameter pass".to_owned());
    }
    if agrees(workspace, &library(workspace, "present", |source| source)?)? {
        return Ok(());
    }
    Err(format!(
        "the ABI is not that of {BASELINE}: where a program compiled before would notice, raise LRA_ABI_VERSION; then run cargo xtask \
         bindings {BASELINE}"
    ))
}

fn agrees(workspace: &Workspace, library: &Path) -> Result<bool, String> {
    let mut command = workspace.command("abidiff");
    command.arg("--no-architecture").arg(workspace.path(BASELINE));
    Ok(child::stream(command.arg(library))?.success)
}

/// Compiles a library in which every function of the header traps.
fn library(workspace: &Workspace, name: &str, change: fn(String) -> String) -> Result<PathBuf, String> {
    let header = fs::read_to_string(workspace.path(HEADER)).map_err(|error| format!("{HEADER}: {error}"))?;
    let folder = workspace.target().join("abi");
    let source = folder.join(format!("{name}.c"));
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&source, change(defined(&header))))
        .map_err(|error| format!("{}: {error}", source.display()))?;
    let library = folder.join(format!("{name}.so"));
    let mut compile = workspace.command("gcc");
    compile
        .args(["-std=c99", "-g", "-fno-eliminate-unused-debug-types"])
        .args(["-shared", "-fPIC", "-Wl,-soname,liblra.so.0"])
        // The baseline is committed, and says nothing of the machine that wrote it.
        .arg(format!("-fdebug-prefix-map={}=abi", folder.display()))
        .arg(&source)
        .arg("-o")
        .arg(&library);
    if child::stream(&mut compile)?.success {
        Ok(library)
    } else {
        Err("the header does not compile as a library".to_owned())
    }
}

fn narrowed(source: String) -> String {
    source.replace(NARROWED.0, NARROWED.1)
}

/// The header with a body in place of the semicolon that ends the declaration of a function.
fn defined(header: &str) -> String {
    let mut source = String::with_capacity(header.len());
    let mut declares = false;
    for line in header.lines() {
        declares |= RESULTS.iter().any(|result| line.starts_with(result));
        match line.strip_suffix(';').filter(|_| declares) {
            Some(declaration) => {
                source.push_str(declaration);
                source.push_str(" { __builtin_trap(); }");
                declares = false;
            }
            None => source.push_str(line),
        }
        source.push('\n');
    }
    source
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_get_a_body_and_types_do_not() {
        let header = "typedef void (*lra_call)(int x);\nstruct a {\n  int b;\n};\nvoid lra_free(int x);\nlra_status lra_new(int x,\n  int y);\n";
        assert_eq!(
            defined(header),
            "typedef void (*lra_call)(int x);\nstruct a {\n  int b;\n};\nvoid lra_free(int x) { __builtin_trap(); }\n\
             lra_status lra_new(int x,\n  int y) { __builtin_trap(); }\n"
        );
    }
}
