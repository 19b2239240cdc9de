//! Javadoc.

/// The first line of every generated file.
pub const HEAD: &str = "// Generated from the schemas by `cargo xtask bindings`; do not edit.\n";

const WIDTH: usize = 116;

/// Text as Javadoc shows it: nothing in it is markup, words between backticks are code.
pub fn escaped(text: &str) -> String {
    let safe = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('@', "&#64;")
        .replace("*/", "*&#47;");
    let mut result = String::new();
    for (index, piece) in safe.split('`').enumerate() {
        if index % 2 == 1 {
            result.push_str(&format!("{{@code {piece}}}"));
        } else {
            result.push_str(piece);
        }
    }
    result
}

/// A Javadoc comment of these lines, each wrapped; an empty line separates.
pub fn comment(indent: usize, lines: &[String]) -> String {
    let margin = " ".repeat(indent);
    if let [line] = lines
        && margin.len() + line.len() + 7 <= WIDTH
    {
        return format!("{margin}/** {line} */\n");
    }
    let mut text = format!("{margin}/**\n");
    for line in lines {
        let mut row = String::new();
        for word in line.split_whitespace() {
            if !row.is_empty() && margin.len() + 3 + row.len() + 1 + word.len() > WIDTH {
                text.push_str(&format!("{margin} * {row}\n"));
                row.clear();
            }
            if !row.is_empty() {
                row.push(' ');
            }
            row.push_str(word);
        }
        text.push_str(format!("{margin} * {row}").trim_end());
        text.push('\n');
    }
    text + &format!("{margin} */\n")
}
