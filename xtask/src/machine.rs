//! The machine a measurement was made on.

use std::fs;

use crate::child;
use crate::workspace::Workspace;

/// Date, processor, cores, memory, system and compiler, each with its name.
pub fn describe(workspace: &Workspace) -> Vec<(&'static str, String)> {
    let unknown = || "unknown".to_owned();
    let answer = |program: &str, arguments: &[&str]| {
        child::output(workspace.command(program).args(arguments)).unwrap_or_else(unknown)
    };
    let cores = std::thread::available_parallelism().map_or_else(|_| unknown(), |cores| cores.to_string());
    vec![
        ("date", answer("date", &["-u", "+%Y-%m-%d"])),
        ("commit", answer("git", &["rev-parse", "--short", "HEAD"])),
        (
            "processor",
            value_in("/proc/cpuinfo", "model name").unwrap_or_else(unknown),
        ),
        ("cores", cores),
        ("memory", value_in("/proc/meminfo", "MemTotal").unwrap_or_else(unknown)),
        ("system", answer("uname", &["-srm"])),
        ("compiler", answer("rustc", &["--version"])),
    ]
}

fn value_in(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_once(':').map(|(_, value)| value.trim().to_owned())
}
