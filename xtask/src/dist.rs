//! `cargo xtask dist`: what a portal installs.

use crate::child;
use crate::files;
use crate::install;
use crate::jar;
use crate::native;
use crate::wheel;
use crate::workspace::Workspace;

/// Builds the native library and the command, and packs them as they are installed, with headers, what pkg-config and CMake find them by, licence and
/// changelog; the Python wheel; and the jar with the POM that names what it needs.
///
/// The archive is `target/dist/lra-VERSION-PLATFORM.tar.gz`.
///
/// # Errors
/// When something does not build or cannot be packed.
pub fn run(workspace: &Workspace) -> Result<bool, String> {
    let name = format!(
        "lra-{}-{}-{}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::ARCH,
        std::env::consts::OS
    );
    let dist = workspace.target().join("dist");
    let root = dist.join(&name);
    files::empty(&root)?;
    let library = install::optimised(workspace, &root)?;
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
    let packed = child::stream(pack.arg("-C").arg(&dist).arg(&name))?.success;
    println!("{}", archive.display());
    println!("{}", wheel::build(workspace, &library, &dist)?.display());
    let jar = jar::build(workspace, &library)?;
    let pom = workspace.path(jar::PROJECT).join("pom.xml");
    let named = jar.with_extension("pom");
    for (from, name) in [(&jar, jar.file_name()), (&pom, named.file_name())] {
        let to = dist.join(name.unwrap_or_default());
        files::copy(from, &to)?;
        println!("{}", to.display());
    }
    Ok(packed)
}
