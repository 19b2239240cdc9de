//! What calls of the npm package cost in Node, beside peers from npm.

use crate::child;
use crate::files;
use crate::wasm;
use crate::workspace::Workspace;

const FOLDER: &str = "benches/javascript";

/// Builds the package as it is shipped, installs the peers into the target folder, and measures both in one run.
///
/// # Errors
/// When the package does not build or a program cannot be started.
pub fn run(workspace: &Workspace) -> Result<bool, String> {
    let package = wasm::shipped(workspace)?;
    let peers = workspace.target().join("tools").join("javascript-bench");
    for name in ["package.json", "package-lock.json"] {
        files::copy(&workspace.path(FOLDER).join(name), &peers.join(name))?;
    }
    let mut install = workspace.command("npm");
    install.args(["ci", "--no-audit", "--no-fund", "--prefix"]).arg(&peers);
    if !child::stream(&mut install)?.success {
        println!("SKIPPED: the comparison in Node, whose peers cannot be had as {FOLDER}/package-lock.json names them");
        return Ok(true);
    }
    let mut doors = workspace.command("node");
    doors.arg(workspace.path(FOLDER).join("doors.js"));
    doors.env("LRA_PACKAGE", &package).env("LRA_PEERS", &peers);
    Ok(child::stream(&mut doors)?.success)
}
