//! The packages for the JVM as jars, with the native library inside.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::child;
use crate::workspace::Workspace;

/// A package for the JVM.
#[derive(Clone, Copy)]
pub enum Package {
    /// Everything, for Java.
    Java,
    /// Decisions, for Kotlin.
    Kotlin,
}

impl Package {
    /// Where its Maven project stands.
    pub const fn project(self) -> &'static str {
        match self {
            Self::Java => "bindings/java",
            Self::Kotlin => "bindings/kotlin",
        }
    }

    /// The folder of the jar in which the library of this platform is looked for.
    pub fn natives(self) -> PathBuf {
        let platform = format!("{}-{}", env::consts::OS, env::consts::ARCH);
        match self {
            Self::Java => Path::new("native").join(platform),
            // As JNA writes it.
            Self::Kotlin => PathBuf::from(platform.replace('_', "-")),
        }
    }

    /// The name under which Maven knows it, and what is built of it below the target folder.
    const fn artifact(self) -> &'static str {
        match self {
            Self::Java => "lra",
            Self::Kotlin => "lra-kotlin",
        }
    }
}

/// Where systems put their JDKs.
const JDKS: &str = "/usr/lib/jvm";
/// The oldest that the package is for, with which it is built.
const OLDEST: u32 = 17;

/// Maven, with its local repository below the target folder and without progress.
pub fn maven(workspace: &Workspace) -> Command {
    let mut command = workspace.command("mvn");
    command.args(["--quiet", "--batch-mode", "--no-transfer-progress"]);
    command.arg(property(
        "maven.repo.local",
        &workspace.target().join("tools").join("maven"),
    ));
    command
}

/// `-Dname=path`.
pub fn property(name: &str, path: &Path) -> String {
    format!("-D{name}={}", path.display())
}

/// The folder of the newest JDK of this machine beside the oldest that serves, if there is one. `JAVA_HOME` and the usual folder are looked at.
pub fn newest_jdk() -> Option<PathBuf> {
    let beside = fs::read_dir(JDKS).map(|entries| entries.flatten().map(|entry| entry.path()).collect::<Vec<_>>());
    let named = env::var_os("JAVA_HOME").map(PathBuf::from);
    let homes = beside.unwrap_or_default().into_iter().chain(named);
    let versioned = homes.filter_map(|home| Some((version(&fs::read_to_string(home.join("release")).ok()?)?, home)));
    versioned
        .filter(|(version, home)| *version > OLDEST && home.join("bin/javac").is_file())
        .max_by_key(|(version, _)| *version)
        .map(|(_, home)| home)
}

/// The 25 of `JAVA_VERSION="25.0.3"` in the file that every JDK has.
fn version(release: &str) -> Option<u32> {
    let (_, rest) = release.split_once("JAVA_VERSION=\"")?;
    rest.split(['.', '"', '-', '+']).next()?.parse().ok()
}

/// Copies the library into the folder of a jar.
///
/// # Errors
/// When it cannot be copied.
pub fn natives(library: &Path, folder: &Path) -> Result<(), String> {
    let copy = folder.join(library.file_name().unwrap_or_default());
    let fault = |error: std::io::Error| format!("{} cannot be filled: {error}", folder.display());
    fs::create_dir_all(folder).map_err(fault)?;
    // What a debugger reads makes nine tenths of a debug build, and the jar is packed at every run.
    let mut strip = Command::new("strip");
    if !child::succeeds(strip.arg("--strip-unneeded").arg("-o").arg(&copy).arg(library)) {
        fs::copy(library, &copy).map_err(fault)?;
    }
    Ok(())
}

/// Builds the jar of this library, without its tests, and gives its path.
///
/// # Errors
/// When it does not build.
pub fn build(workspace: &Workspace, package: Package, library: &Path) -> Result<PathBuf, String> {
    let artifact = package.artifact();
    let output = workspace.target().join("jar").join(artifact);
    let inside = workspace.target().join("native").join("jar").join(artifact);
    natives(library, &inside.join(package.natives()))?;
    let mut command = maven(workspace);
    command
        .arg(property("lra.output", &output))
        .arg(property("lra.natives", &inside))
        .arg("-Dmaven.test.skip=true")
        .arg("--file")
        .arg(workspace.path(package.project()))
        .arg("package");
    let jar = output.join(format!("{artifact}-{}.jar", env!("CARGO_PKG_VERSION")));
    if child::stream(&mut command)?.success && jar.is_file() {
        Ok(jar)
    } else {
        Err(format!("the jar of {artifact} does not build"))
    }
}

/// The jar for Java, copied into a folder with the jars that it needs. They are given in the order in which Maven puts them on a class path: what is
/// depended on after what depends on it.
///
/// # Errors
/// When something does not build or cannot be had.
pub fn with_dependencies(workspace: &Workspace, library: &Path, folder: &Path) -> Result<Vec<PathBuf>, String> {
    let built = build(workspace, Package::Java, library)?;
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder).map_err(fault)?;
    let jar = folder.join(built.file_name().unwrap_or_default());
    fs::copy(&built, &jar).map_err(fault)?;
    let mut command = maven(workspace);
    command
        .arg("--file")
        .arg(workspace.path(Package::Java.project()))
        .arg("dependency:copy-dependencies")
        .arg("-DincludeScope=runtime")
        .arg(property("outputDirectory", folder));
    if !child::stream(&mut command)?.success {
        return Err("what the jar needs cannot be had".to_owned());
    }
    let mut jars = vec![jar];
    for entry in fs::read_dir(folder).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        if path.extension().is_some_and(|extension| extension == "jar") && !jars.contains(&path) {
            jars.push(path);
        }
    }
    Ok(jars)
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_are_read() {
        assert_eq!(version("IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.3\"\n"), Some(25));
        assert_eq!(version("JAVA_VERSION=\"23-ea\""), Some(23));
        assert_eq!(version("JAVA_VERSION=\"1.8.0_352\""), Some(1));
        assert_eq!(version(""), None);
    }
}
