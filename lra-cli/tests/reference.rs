//! The examples of `docs/command.md` do what the document says.

mod support;

use support::lra;

/// Every block ` ```console ` holds lines `$ echo '…' | lra …` or `$ lra …`, each followed by what it prints, and
/// `exit N` at its end; `…` stands for anything, and
/// empty lines do not count. They stand in the folder of the project; what they write goes elsewhere.
#[test]
fn examples_print_what_is_written() {
    let document = include_str!("../../docs/command.md");
    let target = tempfile::tempdir().unwrap();
    let target = target.path().to_str().unwrap();
    let cases = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/cases");
    let mut examples = 0;
    for block in document.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap();
        for example in block.split("$ ").skip(1) {
            let (line, printed) = example.split_once('\n').unwrap();
            let (input, call) = match line.strip_prefix("echo '") {
                Some(rest) => rest.split_once("' | ").unwrap(),
                None => ("", line),
            };
            let call = call.replace("examples/cases", cases).replace("target/desk", target);
            let arguments: Vec<_> = call.strip_prefix("lra ").unwrap().split_whitespace().collect();
            let mut run = lra(&arguments, format!("{input}\n"));
            run.out = run.out.replace(target, "target/desk");
            let all = format!("{}{}exit {}", run.out.replace("\n\n", "\n"), run.err, run.exit);
            assert!(matches(printed.trim(), &all), "{line}\n{all}");
            examples += 1;
        }
    }
    assert!(examples >= 6);
}

fn matches(written: &str, text: &str) -> bool {
    let mut rest = text;
    for (index, piece) in written.split('…').enumerate() {
        let found = if index == 0 {
            rest.strip_prefix(piece).map(|_| 0)
        } else {
            rest.find(piece)
        };
        let Some(place) = found else { return false };
        rest = rest.get(place + piece.len()..).unwrap_or_default();
    }
    rest.is_empty() || written.ends_with('…')
}
