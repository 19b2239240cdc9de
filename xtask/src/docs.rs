//! `cargo xtask docs`: the generated documents and the documentation of the API.

use crate::child;
use crate::generated;
use crate::workspace::Workspace;

/// Writes the generated documents anew and builds the documentation of the API.
///
/// # Errors
/// When a generator cannot be run.
pub fn run(workspace: &Workspace) -> Result<bool, String> {
    generated::write(workspace, &[])?;
    let mut command = workspace.cargo(["doc", "--workspace", "--no-deps"]);
    let finished = child::stream(command.env("RUSTDOCFLAGS", "--deny warnings"))?;
    Ok(finished.success)
}
