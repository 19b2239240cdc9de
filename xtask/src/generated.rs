//! Files that are generated, checked in, and compared in the tests.

use std::fs;
use std::path::{Path, PathBuf};

use crate::abi;
use crate::child;
use crate::java;
use crate::native;
use crate::report::StepResult;
use crate::seed::Seed;
use crate::workspace::Workspace;

/// One generated file.
struct Generated {
    /// Where it is checked in.
    file: &'static str,
    /// Writes it into the given folder, under the given name: that of its file.
    generate: fn(&Workspace, &Path, &str) -> Result<(), String>,
}

const GENERATED: [Generated; 17] = [
    Generated {
        file: "include/lra.h",
        generate: c_header,
    },
    Generated {
        file: "bindings/kotlin/src/main/kotlin/be/lra/kotlin/lra_ffi.kt",
        generate: kotlin_module,
    },
    Generated {
        file: "schemas/question.schema.json",
        generate: document,
    },
    Generated {
        file: "schemas/decision.schema.json",
        generate: document,
    },
    Generated {
        file: "schemas/accessible-applications.schema.json",
        generate: document,
    },
    Generated {
        file: "schemas/error.schema.json",
        generate: document,
    },
    Generated {
        file: "schemas/record.schema.json",
        generate: document,
    },
    Generated {
        file: "schemas/case.schema.json",
        generate: document,
    },
    Generated {
        file: "schemas/check.schema.json",
        generate: document,
    },
    Generated {
        file: "schemas/catalogue.schema.json",
        generate: document,
    },
    Generated {
        file: "bindings/python/src/lra/words.py",
        generate: types,
    },
    Generated {
        file: "bindings/python/src/lra/types.py",
        generate: types,
    },
    Generated {
        file: "bindings/javascript/src/words.ts",
        generate: types,
    },
    Generated {
        file: "bindings/javascript/src/types.ts",
        generate: types,
    },
    Generated {
        file: "docs/rules.md",
        generate: document,
    },
    Generated {
        file: "docs/facts.md",
        generate: document,
    },
    Generated {
        file: "docs/errors.md",
        generate: document,
    },
];

/// Whether this checkout holds a generated file.
pub fn any(workspace: &Workspace) -> bool {
    GENERATED
        .iter()
        .any(|generated| workspace.path(generated.file).is_file())
}

/// Generates every file and compares it with the one checked in.
pub fn unchanged(workspace: &Workspace, _: Seed) -> StepResult {
    let mut result = StepResult::default();
    for generated in GENERATED
        .iter()
        .filter(|generated| workspace.path(generated.file).is_file())
    {
        result.add(StepResult::one(fresh(workspace, generated).and_then(|fresh| {
            let committed = fs::read(workspace.path(generated.file)).map_err(|error| error.to_string())?;
            if committed == fresh {
                Ok(())
            } else {
                Err(format!(
                    "{} is not what is generated; run cargo xtask bindings",
                    generated.file
                ))
            }
        })));
    }
    if java_exists(workspace) {
        result.add(StepResult::one(java_unchanged(workspace)));
    }
    result
}

fn java_exists(workspace: &Workspace) -> bool {
    workspace.path(java::FOLDER).is_dir()
}

/// The Java types are many files: none may differ, be missing or be left over.
fn java_unchanged(workspace: &Workspace) -> Result<(), String> {
    let fresh = java::files(workspace)?;
    let mut wrong: Vec<String> = Vec::new();
    for file in &fresh {
        let path = format!("{}/{}", java::FOLDER, file.path);
        if fs::read(workspace.path(&path)).ok().as_deref() != Some(file.content.as_bytes()) {
            wrong.push(path);
        }
    }
    wrong.extend(
        java_left_over(workspace, &fresh)
            .into_iter()
            .map(|path| path.display().to_string()),
    );
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "{} are not what is generated; run cargo xtask bindings",
            wrong.join(", ")
        ))
    }
}

fn java_left_over(workspace: &Workspace, fresh: &[java::JavaFile]) -> Vec<PathBuf> {
    let folder = workspace.path(java::FOLDER);
    let mut files: Vec<PathBuf> = java::PACKAGES
        .iter()
        .flat_map(|package| workspace.files(&format!("{}/{package}", java::FOLDER), "java"))
        .collect();
    files.retain(|file| fresh.iter().all(|fresh| folder.join(&fresh.path) != *file));
    files
}

fn write_java(workspace: &Workspace) -> Result<(), String> {
    let fresh = java::files(workspace)?;
    for path in java_left_over(workspace, &fresh) {
        fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    for file in &fresh {
        let place = workspace.path(java::FOLDER).join(&file.path);
        let folder = place.parent().map_or(Ok(()), fs::create_dir_all);
        folder
            .and_then(|()| fs::write(&place, &file.content))
            .map_err(|error| format!("{}: {error}", place.display()))?;
    }
    println!("written {} Java files", fresh.len());
    Ok(())
}

/// `cargo xtask bindings`: generates every file in its place, or those whose path contains one of the words.
///
/// # Errors
/// When a generator fails or a file cannot be written.
pub fn write(workspace: &Workspace, only: &[String]) -> Result<bool, String> {
    let is_wanted = |path: &str| only.is_empty() || only.iter().any(|word| path.contains(word.as_str()));
    for generated in GENERATED.iter().filter(|generated| is_wanted(generated.file)) {
        let fresh = fresh(workspace, generated)?;
        let place = workspace.path(generated.file);
        let folder = place.parent().map_or(Ok(()), fs::create_dir_all);
        folder
            .and_then(|()| fs::write(&place, fresh))
            .map_err(|error| format!("{}: {error}", generated.file))?;
        println!("written {}", generated.file);
    }
    // Never with all others: what programs in the field rely on is agreed to by name.
    if !only.is_empty() && is_wanted(abi::BASELINE) {
        abi::write(workspace)?;
    }
    if java_exists(workspace) && is_wanted(java::FOLDER) {
        write_java(workspace)?;
    }
    Ok(true)
}

fn fresh(workspace: &Workspace, generated: &Generated) -> Result<Vec<u8>, String> {
    let folder = workspace.target().join("generated");
    fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
    let name = generated.file.rsplit('/').next().unwrap_or_default();
    (generated.generate)(workspace, &folder, name)?;
    fs::read(folder.join(name)).map_err(|error| format!("{} was not generated: {error}", generated.file))
}

// The generators are programs of their own, so that `cargo xtask test` compiles them only when it comes to them.

fn c_header(workspace: &Workspace, folder: &Path, name: &str) -> Result<(), String> {
    let mut command = workspace.cargo([
        "run",
        "--package",
        "xtask",
        "--features",
        "c-header",
        "--bin",
        "c-header",
        "--",
    ]);
    succeed(command.arg(folder.join(name)))
}

fn kotlin_module(workspace: &Workspace, folder: &Path, name: &str) -> Result<(), String> {
    let library = native::build(workspace, native::Purpose::Generation)?;
    let mut command = workspace.cargo([
        "run",
        "--package",
        "xtask",
        "--features",
        "uniffi-bindgen",
        "--bin",
        "uniffi-bindgen",
        "--",
        "generate",
    ]);
    command
        .args(["--language", "kotlin", "--no-format", "--out-dir"])
        .arg(folder)
        .arg(library);
    succeed(&mut command)?;
    // It stands in the folders of its package.
    let written = folder.join("be/lra/kotlin").join(name);
    fs::copy(&written, folder.join(name))
        .map(drop)
        .map_err(|error| format!("{}: {error}", written.display()))
}

fn document(workspace: &Workspace, folder: &Path, name: &str) -> Result<(), String> {
    let mut command = workspace.cargo([
        "run",
        "--package",
        "xtask",
        "--features",
        "documents",
        "--bin",
        "documents",
        "--",
    ]);
    succeed(command.arg(name).arg(folder))
}

/// The types of another language, from the schemas that are checked in.
fn types(workspace: &Workspace, folder: &Path, name: &str) -> Result<(), String> {
    let mut command = workspace.cargo(["run", "--package", "xtask", "--bin", "types", "--"]);
    command.arg(workspace.path("schemas")).arg(name).arg(folder);
    succeed(&mut command)
}

fn succeed(command: &mut std::process::Command) -> Result<(), String> {
    let finished = child::stream(command)?;
    if finished.success {
        Ok(())
    } else {
        Err(format!("{} failed: {}", child::shown(command), finished.ending))
    }
}
