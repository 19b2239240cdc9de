//! Running a program while its output passes through to the terminal.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::thread;

/// What a program left behind.
pub struct Finished {
    /// Whether it ended with exit status 0.
    pub success: bool,
    /// How it ended, in words.
    pub ending: String,
    /// Its lines, standard output and standard error each in order.
    pub lines: Vec<String>,
}

/// Runs the program, passes every line on as it comes, and keeps them.
///
/// # Errors
/// When it cannot be started.
pub fn stream(command: &mut Command) -> Result<Finished, String> {
    stream_each(command, |_| {})
}

/// The same, and gives out every line of standard output as it comes.
///
/// # Errors
/// When it cannot be started.
pub fn stream_each(command: &mut Command, each: impl FnMut(&str)) -> Result<Finished, String> {
    println!("$ {}", shown(command));
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{} cannot be started: {error}", command.get_program().display()))?;
    let stderr = child.stderr.take();
    let stderr = thread::spawn(move || {
        stderr
            .map(|pipe| pass_on(pipe, std::io::stderr(), |_| {}))
            .unwrap_or_default()
    });
    let mut lines = child
        .stdout
        .take()
        .map(|pipe| pass_on(pipe, std::io::stdout(), each))
        .unwrap_or_default();
    lines.extend(stderr.join().unwrap_or_default());
    let status = child.wait().map_err(|error| error.to_string())?;
    Ok(Finished {
        success: status.success(),
        ending: status.to_string(),
        lines,
    })
}

/// Runs the program and says whether it succeeded, without showing its output.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The program's standard output, if it succeeded.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as a person would type it.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn pass_on(pipe: impl Read, mut terminal: impl Write, mut each: impl FnMut(&str)) -> Vec<String> {
    let mut reader = BufReader::new(pipe);
    let mut lines = Vec::new();
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
        // A closed terminal must not stop the tests.
        let _ = terminal.write_all(&line).and_then(|()| terminal.flush());
        let text = String::from_utf8_lossy(&line).trim_end().to_owned();
        each(&text);
        lines.push(text);
        line.clear();
    }
    lines
}
