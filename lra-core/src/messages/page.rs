use super::TextForm;

/// Lines of text, as plain text or Markdown.
pub(super) struct Page {
    form: TextForm,
    text: String,
}

impl Page {
    /// Nothing yet.
    pub const fn new(form: TextForm) -> Self {
        Self {
            form,
            text: String::new(),
        }
    }

    /// A line above items, after an empty line unless it is the first.
    pub fn heading(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        match self.form {
            TextForm::Plain => self.text.push_str(text),
            TextForm::Markdown => push(&mut self.text, &["**", &escaped(text), "**"]),
        }
        self.text.push('\n');
    }

    /// A line of a list.
    pub fn item(&mut self, write: impl FnOnce(&mut String)) {
        self.text.push_str("- ");
        let start = self.text.len();
        write(&mut self.text);
        if self.form == TextForm::Markdown {
            let written = self.text.split_off(start);
            self.text.push_str(&escaped(&written));
        }
        self.text.push('\n');
    }

    /// What is written.
    pub fn into_text(self) -> String {
        self.text
    }
}

/// Writes texts one after the other.
pub(super) fn push(text: &mut String, parts: &[&str]) {
    for part in parts {
        text.push_str(part);
    }
}

/// Text whose characters mean nothing to Markdown.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
