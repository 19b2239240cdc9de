//! `cargo xtask dist`: what a portal installs.

use std::fs;
use std::path::{Path, PathBuf};

use crate::child;
use crate::jar;
use crate::native::{self, Purpose};
use crate::wheel;
use crate::workspace::Workspace;

/// Builds the native library and the command, and packs them with header, licence and changelog; the Python wheel; and the jar with the POM that
/// names what it needs.
///
/// The archive is `target/dist/lra-VERSION-PLATFORM.tar.gz`.
///
/// # Errors
/// When something does not build or cannot be packed.
pub fn run(workspace: &Workspace) -> Result<bool, String> {
    let library = native::build(workspace, Purpose::Release)?;
    if !child::stream(&mut workspace.cargo(["build", "--release", "--package", "lra-cli"]))?.success {
        return Err("the command lra does not build".to_owned());
    }
    let name = format!(
        "lra-{}-{}-{}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::ARCH,
        std::env::consts::OS
    );
    let dist = workspace.target().join("dist");
    let root = dist.join(&name);
    let native = library.parent().unwrap_or(Path::new("."));
    let files: [(PathBuf, &str); 8] = [
        (workspace.target().join("release").join("lra"), "bin/lra"),
        (native.join("liblra.so"), "lib/liblra.so"),
        (native.join("liblra.so.0"), "lib/liblra.so.0"),
        (native.join("liblra.a"), "lib/liblra.a"),
        (workspace.path("include/lra.h"), "include/lra.h"),
        (workspace.path("include/lra.hpp"), "include/lra.hpp"),
        (workspace.path("LICENSE"), "LICENSE"),
        (workspace.path("CHANGELOG.md"), "CHANGELOG.md"),
    ];
    for (from, to) in &files {
        let to = root.join(to);
        let folder = to.parent().map_or(Ok(()), fs::create_dir_all);
        folder
            .and_then(|()| fs::copy(from, &to))
            .map_err(|error| format!("{}: {error}", from.display()))?;
    }
    for name in ["lib/liblra.so", "lib/liblra.so.0"] {
        native::strip(workspace, &root.join(name))?;
    }
    native::hold_to_size(&root.join("lib/liblra.so"))?;
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
        fs::copy(from, &to).map_err(|error| format!("{}: {error}", to.display()))?;
        println!("{}", to.display());
    }
    Ok(packed)
}
