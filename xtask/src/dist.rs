//! `cargo xtask dist`: what a portal installs.

use std::path::Path;

use clap::ValueEnum;

use crate::child;
use crate::files;
use crate::install;
use crate::jar::{self, Package};
use crate::native::{self, Purpose};
use crate::setup::{self, Tool};
use crate::wheel;
use crate::workspace::Workspace;

/// What is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// The native library with its headers, and the command, as they are installed
    Archive,
    /// The Python package
    Wheel,
    /// The Java package, with the POM that names what it needs
    Jar,
    /// The Kotlin package, with its POM
    Kotlin,
}

/// Builds the native library and packs it for those who ask for one of the parts, or for everybody, into `target/dist`.
///
/// # Errors
/// When a tool is missing, or something does not build or cannot be packed.
pub fn run(workspace: &Workspace, only: &[Part]) -> Result<bool, String> {
    let parts = if only.is_empty() { Part::value_variants() } else { only };
    // What is missing shows before minutes of compiling.
    for part in parts {
        match part {
            Part::Archive => {}
            Part::Wheel => setup::ensure(workspace, Tool::PythonPackages)?,
            Part::Jar | Part::Kotlin => setup::ensure(workspace, Tool::Java)?,
        }
    }
    let dist = workspace.target().join("dist");
    let library = native::build(workspace, Purpose::Release)?;
    for part in parts {
        match part {
            Part::Archive => archive(workspace, &library, &dist)?,
            Part::Wheel => println!("{}", wheel::build(workspace, &library, &dist)?.display()),
            Part::Jar => package(workspace, Package::Java, &library, &dist)?,
            Part::Kotlin => package(workspace, Package::Kotlin, &library, &dist)?,
        }
    }
    Ok(true)
}

/// The library and the command, with headers, what pkg-config and CMake find them by, licence and changelog.
fn archive(workspace: &Workspace, library: &Path, dist: &Path) -> Result<(), String> {
    let name = format!(
        "lra-{}-{}-{}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::ARCH,
        std::env::consts::OS
    );
    let root = dist.join(&name);
    files::empty(&root)?;
    install::stripped(workspace, library, &root)?;
    native::hold_to_size(&root.join("lib/liblra.so"))?;
    if !child::stream(&mut workspace.cargo(["build", "--release", "--package", "lra-cli"]))?.success {
        return Err("the command lra does not build".to_owned());
    }
    for (from, to) in [
        (workspace.target().join("release").join("lra"), "bin/lra"),
        (workspace.path("LICENSE"), "LICENSE"),
        (workspace.path("CHANGELOG.md"), "CHANGELOG.md"),
    ] {
        files::copy(&from, &root.join(to))?;
    }
    let archive = dist.join(format!("{name}.tar.gz"));
    let mut pack = workspace.command("tar");
    pack.args(["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "-czf"])
        .arg(&archive);
    if !child::stream(pack.arg("-C").arg(dist).arg(&name))?.success {
        return Err(format!("{} cannot be packed", archive.display()));
    }
    println!("{}", archive.display());
    Ok(())
}

/// A jar and its POM.
fn package(workspace: &Workspace, package: Package, library: &Path, dist: &Path) -> Result<(), String> {
    let jar = jar::build(workspace, package, library)?;
    let pom = workspace.path(package.project()).join("pom.xml");
    let named = jar.with_extension("pom");
    for (from, name) in [(&jar, jar.file_name()), (&pom, named.file_name())] {
        let to = dist.join(name.unwrap_or_default());
        files::copy(from, &to)?;
        println!("{}", to.display());
    }
    Ok(())
}
