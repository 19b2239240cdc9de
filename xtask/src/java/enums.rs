//! Closed vocabularies as enums.

use serde_json::Value;

use super::{JavaFile, at, description, members, name, text, texts};

/// One enum.
struct Vocabulary<'a> {
    class: String,
    about: String,
    words: Vec<&'a str>,
    /// What the schema says of the words: `` `word`: meaning ``.
    meanings: &'a str,
    /// Whether programs read the meanings too.
    tells_meaning: bool,
}

/// An enum for each vocabulary of the schemas.
///
/// # Errors
/// When a schema does not have the expected form.
pub fn files(question: &Value, decision: &Value, error: &Value) -> Result<Vec<JavaFile>, String> {
    let mut vocabularies: Vec<Vocabulary<'_>> = Vec::new();
    for schema in [question, decision] {
        for (class, definition) in members(at(schema, "/$defs")?) {
            let is_new = vocabularies.iter().all(|known| known.class != class);
            if is_new && class.starts_with(|letter: char| letter.is_ascii_uppercase()) {
                let meanings = description(definition);
                vocabularies.push(Vocabulary {
                    class: class.to_owned(),
                    about: text::escaped(meanings.split(" `").next().unwrap_or_default()),
                    words: texts(at(definition, "/enum")?),
                    meanings,
                    tells_meaning: false,
                });
            }
        }
    }
    let tables = [
        (decision, "RuleId", "/$defs/ruleId/enum", "The stable id of a rule."),
        (
            decision,
            "FactPath",
            "/$defs/factPath/enum",
            "The place of a fact in a question, as a JSON Pointer.",
        ),
        (
            decision,
            "DutyCode",
            "/$defs/duty/properties/code/enum",
            "The stable code of something to be carried out.",
        ),
        (
            decision,
            "CitedDocument",
            "/$defs/citation/properties/document/enum",
            "The document that a rule comes from.",
        ),
        (
            decision,
            "ChangedBy",
            "/$defs/nearestPermit/anyOf/0/properties/sets/items/items/properties/by/enum",
            "Who can change a fact.",
        ),
        (
            error,
            "ErrorCode",
            "/properties/error/properties/code/enum",
            "What went wrong. Codes are stable and never reused.",
        ),
    ];
    for (schema, class, pointer, about) in tables {
        let meanings = pointer
            .strip_suffix("/enum")
            .and_then(|owner| schema.pointer(owner))
            .map_or("", description);
        vocabularies.push(Vocabulary {
            class: class.to_owned(),
            about: about.to_owned(),
            words: texts(at(schema, pointer)?),
            meanings,
            tells_meaning: class == "ErrorCode",
        });
    }
    let codes = super::reasons::codes(decision)?;
    vocabularies.push(Vocabulary {
        class: "ReasonCode".to_owned(),
        about: "Why a rule is violated, as a stable code; what it means stands in the messages.".to_owned(),
        words: codes.iter().map(String::as_str).collect(),
        meanings: "",
        tells_meaning: false,
    });
    Ok(vocabularies.iter().map(file).collect())
}

fn file(vocabulary: &Vocabulary<'_>) -> JavaFile {
    let class = &vocabulary.class;
    let mut content = format!(
        "{}package be.lra.vocabulary;\n\nimport be.lra.Word;\nimport java.util.HashMap;\nimport java.util.Map;\n\n",
        text::HEAD
    );
    content += &text::comment(0, std::slice::from_ref(&vocabulary.about));
    content += &format!("public enum {class} implements Word {{\n");
    for (index, word) in vocabulary.words.iter().enumerate() {
        let meaning = meaning(vocabulary.meanings, word);
        let told = meaning.map_or_else(
            || format!("{{@code {word}}}."),
            |meaning| text::escaped(&sentence(meaning)),
        );
        content += &text::comment(4, &[told]);
        let arguments = if vocabulary.tells_meaning {
            format!("\"{word}\", \"{}\"", meaning.unwrap_or_default().trim_end_matches('.'))
        } else {
            format!("\"{word}\"")
        };
        let end = if index + 1 == vocabulary.words.len() { ';' } else { ',' };
        content += &format!("    {}({arguments}){end}\n", name::constant(class, word));
    }
    let (field, parameter, assignment, accessor) = if vocabulary.tells_meaning {
        (
            "    private final String meaning;\n",
            ", String meaning",
            "        this.meaning = meaning;\n",
            "    /**\n     * What it means.\n     *\n     * @return in English, without a full stop\n     */\n    \
             public String meaning() {\n        return meaning;\n    }\n\n",
        )
    } else {
        ("", "", "", "")
    };
    content += &format!(
        "
    private static final Map<String, {class}> BY_WORD = new HashMap<>();

    static {{
        for ({class} value : values()) {{
            BY_WORD.put(value.word, value);
        }}
    }}

    private final String word;
{field}
    {class}(String word{parameter}) {{
        this.word = word;
{assignment}    }}

    /**
     * As it stands in JSON.
     *
     * @return the word
     */
    @Override
    public String word() {{
        return word;
    }}

{accessor}    /**
     * The value of a word.
     *
     * @param word as it stands in JSON
     * @return the value
     * @throws IllegalArgumentException if it is no word of this vocabulary
     */
    public static {class} of(String word) {{
        {class} value = BY_WORD.get(word);
        if (value == null) {{
            throw new IllegalArgumentException(\"a word of {class}\");
        }}
        return value;
    }}
}}
"
    );
    JavaFile {
        path: format!("vocabulary/{class}.java"),
        content,
    }
}

/// What stands behind `` `word`: `` up to the next word.
fn meaning<'a>(meanings: &'a str, word: &str) -> Option<&'a str> {
    let mark = format!("`{word}`: ");
    let (_, rest) = meanings.split_once(&mark)?;
    Some(rest.split(" `").next().unwrap_or(rest).trim())
}

fn sentence(meaning: &str) -> String {
    let mut letters = meaning.trim_end_matches('.').chars();
    let first = letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>())
        .unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}
