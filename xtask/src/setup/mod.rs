//! What the tests need beside Rust, and how it comes onto the machine.
//!
//! `target/tools` is preferred to the system. The system's packages are installed by root only; anybody else is told the
//! exact command. Everything may run twice: what is there is not installed again.

mod tool;

pub use tool::Tool;

use std::sync::{Mutex, PoisonError};

use crate::child;
use crate::workspace::Workspace;

/// Held while something is installed: the system's packages allow no other installation beside.
static INSTALLATION: Mutex<()> = Mutex::new(());

/// `cargo xtask setup`: installs what is missing, or lists it.
///
/// # Errors
/// None today; the signature is that of every task.
pub fn run(workspace: &Workspace, dry_run: bool) -> Result<bool, String> {
    let mut complete = true;
    for tool in Tool::ALL {
        let missing = !tool.is_present(workspace);
        let (name, purpose) = (tool.name(), tool.purpose());
        if !tool.is_wanted(workspace) {
            println!("not needed  {name} ({purpose})");
        } else if !missing {
            println!("present     {name} ({purpose})");
        } else if dry_run {
            println!("missing     {name} ({purpose})");
            let prefix = if tool.needs_root() && !is_root() {
                "needs root; run: sudo "
            } else {
                "would run: "
            };
            for command in tool.installation(workspace) {
                println!("            {prefix}{}", child::shown(&command));
            }
        } else if let Err(reason) = ensure(workspace, tool) {
            println!("missing     {name} ({purpose}): {reason}");
            complete = false;
        } else {
            println!("installed   {name} ({purpose})");
        }
    }
    Ok(complete)
}

/// Installs every tool that this checkout has a use for. A step that needs one which cannot be had says so itself.
pub fn ensure_all(workspace: &Workspace) {
    for tool in Tool::ALL.into_iter().filter(|tool| tool.is_wanted(workspace)) {
        let _ = ensure(workspace, tool);
    }
}

/// Makes sure that the tool is there, and says what it installs.
///
/// # Errors
/// The reason why it is not there and cannot be installed, with the command for whoever can.
pub fn ensure(workspace: &Workspace, tool: Tool) -> Result<(), String> {
    if tool.is_present(workspace) {
        return Ok(());
    }
    let _alone = INSTALLATION.lock().unwrap_or_else(PoisonError::into_inner);
    install(workspace, tool)
}

/// The same once nobody else installs anything.
fn install(workspace: &Workspace, tool: Tool) -> Result<(), String> {
    if tool.is_present(workspace) {
        return Ok(());
    }
    if let Some(needed) = tool.needs() {
        install(workspace, needed)?;
    }
    let mut commands = tool.installation(workspace);
    if tool.needs_root() && !is_root() {
        let shown: Vec<String> = commands
            .iter()
            .map(|command| format!("sudo {}", child::shown(command)))
            .collect();
        return Err(format!("{} is missing; run: {}", tool.name(), shown.join(" && ")));
    }
    println!("installing {} ({})", tool.name(), tool.purpose());
    for command in &mut commands {
        let finished = child::stream(command)?;
        if !finished.success {
            return Err(format!(
                "{} is missing, and this failed: {}",
                tool.name(),
                child::shown(command)
            ));
        }
    }
    tool.remember(workspace)?;
    if tool.is_present(workspace) {
        Ok(())
    } else {
        Err(format!("{} is missing after its installation", tool.name()))
    }
}

fn is_root() -> bool {
    child::output(std::process::Command::new("id").arg("-u")).is_some_and(|id| id == "0")
}
