//! The Java binding, and its example as a project of its own.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process;

use crate::child;
use crate::jar::{self, Package, maven, property};
use crate::native::{self, Purpose};
use crate::report::StepResult;
use crate::seed::Seed;
use crate::setup::{self, Tool};
use crate::workspace::Workspace;

const EXAMPLE: &str = "examples/java";
/// The case of the example.
const CASE: &str = "tests/vectors/base/enrolment.json";

/// Whether there is a Java binding.
pub fn exists(workspace: &Workspace) -> bool {
    workspace.path(Package::Java.project()).is_dir()
}

/// The tests of the packages for Java and Kotlin against the library just built, by the JDK of the machine and by the newest beside it, and the
/// example that depends on the jar installed.
pub fn tests(workspace: &Workspace, seed: Seed) -> StepResult {
    if let Err(reason) = setup::ensure(workspace, Tool::Java) {
        return StepResult::skipped(reason);
    }
    let library = match native::build(workspace, Purpose::Tests) {
        Ok(library) => library,
        Err(reason) => return StepResult::one(Err(reason)),
    };
    let target = workspace.target();
    let natives = target.join("native/tests/java");
    let mut result = match jar::natives(&library, &natives.join(Package::Java.natives())) {
        Ok(()) => run(&java(workspace, "java", &natives, None), seed),
        Err(reason) => return StepResult::one(Err(reason)),
    };
    match jar::newest_jdk() {
        Some(home) => result.add(run(&java(workspace, "java-newest", &natives, Some(home)), seed)),
        None => result.add(StepResult::skipped("no JDK later than 17, with which it is not tested")),
    }
    if workspace.path(Package::Kotlin.project()).is_dir() {
        let natives = target.join("native/tests/kotlin");
        let project = Project {
            workspace,
            project: Package::Kotlin.project(),
            output: target.join("kotlin"),
            natives: natives.clone(),
            home: None,
        };
        result.add(match jar::natives(&library, &natives.join(Package::Kotlin.natives())) {
            Ok(()) => run(&project, seed),
            Err(reason) => StepResult::one(Err(reason)),
        });
    }
    if result.failed.is_empty() {
        result.add(StepResult::one(example(workspace)));
    }
    result
}

/// A Maven project with a library inside.
struct Project<'a> {
    workspace: &'a Workspace,
    /// Where it stands.
    project: &'a str,
    /// Where everything is written.
    output: PathBuf,
    /// The library, in the folders of the jar.
    natives: PathBuf,
    /// The JDK, if it is not that of the machine.
    home: Option<PathBuf>,
}

fn java<'a>(workspace: &'a Workspace, output: &str, natives: &Path, home: Option<PathBuf>) -> Project<'a> {
    Project {
        workspace,
        project: Package::Java.project(),
        output: workspace.target().join(output),
        natives: natives.to_owned(),
        home,
    }
}

/// Tests a project and installs its jar into the local repository.
fn run(project: &Project<'_>, seed: Seed) -> StepResult {
    tested(project, seed).unwrap_or_else(|reason| StepResult::one(Err(reason)))
}

fn tested(project: &Project<'_>, seed: Seed) -> Result<StepResult, String> {
    let reports = project.output.join("surefire-reports");
    if reports.exists() {
        // Those of an earlier run would be counted again.
        fs::remove_dir_all(&reports).map_err(|error| format!("{}: {error}", reports.display()))?;
    }
    let mut command = maven(project.workspace);
    command
        .arg(property("lra.output", &project.output))
        .arg(property("lra.natives", &project.natives))
        .arg("--file")
        .arg(project.workspace.path(project.project))
        .arg("install");
    // A panic is part of the tests; its trace would only hide what is wrong.
    command.env("RUST_BACKTRACE", "0");
    if let Some(home) = &project.home {
        command.env("JAVA_HOME", home);
    }
    let finished = child::stream(seed.give_to(&mut command))?;
    let mut result = count(&reports)?;
    println!("{} passed, {} failed", result.passed, result.failed.len());
    if !finished.success && result.failed.is_empty() {
        result
            .failed
            .push(format!("mvn install of {}: {}", project.project, finished.ending));
    }
    Ok(result)
}

/// Counts the reports of surefire, one file a class.
fn count(reports: &Path) -> Result<StepResult, String> {
    let mut result = StepResult::default();
    for entry in fs::read_dir(reports).map_err(|error| format!("no test ran: {}: {error}", reports.display()))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.extension().is_some_and(|extension| extension == "xml") {
            let report = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            result.add(counted(&report)?);
        }
    }
    Ok(result)
}

/// Counts one report.
fn counted(report: &str) -> Result<StepResult, String> {
    let suite = report
        .split_once("<testsuite ")
        .and_then(|(_, rest)| rest.split_once('>'))
        .map(|(head, _)| head)
        .ok_or("a report of surefire without a test suite")?;
    let name = attribute(suite, "name").unwrap_or_default();
    let number = |attribute_name: &str| -> Result<usize, String> {
        attribute(suite, attribute_name)
            .and_then(|number| number.parse().ok())
            .ok_or_else(|| format!("{name}: a report without {attribute_name}"))
    };
    let failed = number("failures")? + number("errors")?;
    let skipped = number("skipped")?;
    Ok(StepResult {
        passed: number("tests")?.saturating_sub(failed + skipped),
        failed: vec![format!("{name}: see above"); failed],
        skipped: vec![format!("{name}: see its report"); skipped],
    })
}

/// The value of ` name="value"`.
fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = element.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

/// Builds and runs the example outside the checkout, with the jar just installed.
fn example(workspace: &Workspace) -> Result<(), String> {
    let folder = env::temp_dir().join(format!("lra-java-{}", process::id()));
    let done = copied(&workspace.path(EXAMPLE), &folder)
        .map_err(|error| format!("{}: {error}", folder.display()))
        .and_then(|()| {
            let mut command = maven(workspace);
            command
                .arg("--file")
                .arg(&folder)
                .args(["compile", "exec:java"])
                .arg(format!(
                    "-Dexec.args={} {}",
                    workspace.path(CASE).display(),
                    folder.join("trail").display()
                ));
            child::stream(&mut command)
        });
    let removed = fs::remove_dir_all(&folder);
    let finished = done?;
    removed.map_err(|error| format!("{}: {error}", folder.display()))?;
    if !finished.success {
        return Err(format!("the example: {}", finished.ending));
    }
    // The last step of the desk.
    if finished.lines.iter().any(|line| line.starts_with("trail whole: ")) {
        Ok(())
    } else {
        Err("the example did not verify its trail".to_owned())
    }
}

fn copied(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copied(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_are_counted() {
        let report = "<?xml version=\"1.0\"?>\n<testsuite x:y=\"z\" name=\"a.B\" time=\"0.1\" tests=\"5\" errors=\"1\" \
                      skipped=\"1\" failures=\"1\">\n";
        let result = counted(report).unwrap_or_default();
        assert_eq!((result.passed, result.failed.len(), result.skipped.len()), (2, 2, 1));
        assert_eq!(result.failed, ["a.B: see above", "a.B: see above"]);
        assert!(counted("<testsuite tests=\"1\">").is_err());
        assert!(counted("").is_err());
    }
}
