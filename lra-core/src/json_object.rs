//! A JSON object, written member by member: what is written so brings no general writer along, which would be a tenth of the
//! smallest module of the npm package.

/// An object under way. Names and words must hold nothing that JSON escapes; texts may hold anything.
#[derive(Debug)]
pub(crate) struct JsonObject(String);

impl JsonObject {
    pub(crate) fn new() -> Self {
        Self(String::from("{"))
    }

    fn name(&mut self, name: &str) {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        self.word_alone(name);
        self.0.push(':');
    }

    fn word_alone(&mut self, word: &str) {
        self.0.push('"');
        self.0.push_str(word);
        self.0.push('"');
    }

    /// Any text.
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.name(name);
        self.0.push('"');
        for character in text.chars() {
            let escape = match character {
                '"' | '\\' => character,
                '\u{8}' => 'b',
                '\t' => 't',
                '\n' => 'n',
                '\u{c}' => 'f',
                '\r' => 'r',
                '\0'..='\u{1f}' => {
                    let code = u32::from(character);
                    self.0.push_str(if code < 16 { "\\u000" } else { "\\u001" });
                    self.0.extend(char::from_digit(code % 16, 16));
                    continue;
                }
                _ => {
                    self.0.push(character);
                    continue;
                }
            };
            self.0.push('\\');
            self.0.push(escape);
        }
        self.0.push('"');
    }

    /// A word of a closed list.
    pub(crate) fn word(&mut self, name: &str, word: &str) {
        self.name(name);
        self.word_alone(word);
    }

    /// A list of such words, or of other texts without anything that JSON escapes.
    pub(crate) fn words<'a>(&mut self, name: &str, words: impl Iterator<Item = &'a str>) {
        self.name(name);
        let start = self.0.len();
        for word in words {
            self.0.push(if self.0.len() == start { '[' } else { ',' });
            self.word_alone(word);
        }
        self.0.push_str(if self.0.len() == start { "[]" } else { "]" });
    }

    pub(crate) fn boolean(&mut self, name: &str, value: bool) {
        self.name(name);
        self.0.push_str(if value { "true" } else { "false" });
    }

    /// A whole number, if there is one.
    pub(crate) fn number(&mut self, name: &str, number: Option<usize>) {
        if let Some(number) = number {
            self.name(name);
            self.0.push_str(&number.to_string());
        }
    }

    /// An object in an object.
    pub(crate) fn object(&mut self, name: &str, object: Self) {
        self.name(name);
        self.0.push_str(&object.finish());
    }

    pub(crate) fn finish(mut self) -> String {
        self.0.push('}');
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_written_as_serde_json_writes_them() {
        for code in (0..0x300).chain([0x2028, 0xFFFF, 0x1F600]) {
            let text: String = ['a', char::from_u32(code).unwrap(), 'b'].iter().collect();
            let mut object = JsonObject::new();
            object.text("text", &text);
            let expected = serde_json::to_string(&serde_json::json!({ "text": text })).unwrap();
            assert_eq!(object.finish(), expected);
        }
    }

    #[test]
    fn members_are_written_in_their_order() {
        let mut inner = JsonObject::new();
        inner.words("none", core::iter::empty());
        let mut object = JsonObject::new();
        object.boolean("yes", true);
        object.number("left", None);
        object.number("out", Some(107));
        object.words("words", ["one", "two"].into_iter());
        object.object("inner", inner);
        object.word("last", "word");
        let expected = r#"{"yes":true,"out":107,"words":["one","two"],"inner":{"none":[]},"last":"word"}"#;
        assert_eq!(object.finish(), expected);
    }
}
