//! Words of the schemas as Java names.

/// `document-kind`, `documentKind` or `/facts/key/kind` as `DocumentKind`.
pub fn class(word: &str) -> String {
    parts(word)
        .iter()
        .map(|part| {
            let mut letters = part.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_uppercase().collect::<String>() + letters.as_str()
            })
        })
        .collect()
}

/// The same as `DOCUMENT_KIND`; behind the name of its enum where it would begin with a digit.
pub fn constant(of: &str, word: &str) -> String {
    let name = parts(word).join("_").to_uppercase();
    if name.starts_with(|letter: char| letter.is_ascii_digit()) {
        format!("{}_{name}", parts(of).join("_").to_uppercase())
    } else {
        name
    }
}

/// `document-kind` as `documentKind`; a member of the contract is a Java name already.
pub fn variable(word: &str) -> String {
    let class = class(word);
    let mut letters = class.chars();
    let name = letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().collect::<String>() + letters.as_str()
    });
    // Words that Java keeps for itself.
    if ["new", "class", "default", "interface"].contains(&name.as_str()) {
        name + "Value"
    } else {
        name
    }
}

/// The lower-case words within a word.
fn parts(word: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for letter in word.trim_start_matches("/facts/").chars() {
        let apart = !letter.is_ascii_alphanumeric();
        if apart || letter.is_ascii_uppercase() {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut().filter(|_| !apart) {
            part.push(letter.to_ascii_lowercase());
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_gives_the_same_words() {
        assert_eq!(class("document-kind"), "DocumentKind");
        assert_eq!(
            constant("FactPath", "/facts/applicant/documentKind"),
            "APPLICANT_DOCUMENT_KIND"
        );
        assert_eq!(constant("Article", "3.1.a"), "ARTICLE_3_1_A");
        assert_eq!(constant("RuleId", "key.card-lost"), "KEY_CARD_LOST");
        assert_eq!(variable("birth-date"), "birthDate");
    }
}
