//! Where things stand.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folders of this checkout.
pub struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// The checkout in which cargo runs this program, which may be another than that it was built in where a target folder was copied or is shared;
    /// without cargo, that it was built in.
    ///
    /// # Errors
    /// When the folder was moved or removed since.
    pub fn here() -> Result<Self, String> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&manifest)
            .parent()
            .filter(|root| root.join("Cargo.toml").is_file())
            .ok_or("the workspace is not where xtask was built")?
            .to_owned();
        // A relative CARGO_TARGET_DIR is relative to where cargo was called, as cargo reads it.
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => env::current_dir().map_err(|error| error.to_string())?.join(folder),
            None => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// A path below the root.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// Cargo's target folder.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The virtual environment of the tests.
    pub fn python_environment(&self) -> PathBuf {
        self.target.join("tools").join("python")
    }

    /// A program of the virtual environment.
    pub fn python_program(&self, name: &str) -> PathBuf {
        self.python_environment().join("bin").join(name)
    }

    /// `cargo` as it called us, in the root and with our target folder.
    pub fn cargo<const N: usize>(&self, arguments: [&str; N]) -> Command {
        let mut command = self.command(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
        command.args(arguments).env("CARGO_TARGET_DIR", &self.target);
        // What `cargo run` says about xtask itself would make build scripts that watch these variables run again.
        for (name, _) in env::vars_os() {
            let is_about_xtask = name
                .to_str()
                .is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"));
            if is_about_xtask {
                command.env_remove(name);
            }
        }
        command
    }

    /// Any program, started in the root.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// The files with this extension directly in a folder, sorted; none if the folder does not exist.
    pub fn files(&self, folder: &str, extension: &str) -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> = std::fs::read_dir(self.path(folder))
            .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
            .unwrap_or_default();
        files.retain(|file| file.extension().is_some_and(|found| found == extension));
        files.sort();
        files
    }
}
