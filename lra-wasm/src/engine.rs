use crate::decision::{self, Fault};
use crate::packed_question::PackedQuestion;
use crate::time;
use lra_core::decision::{FACTS, RULES};
use lra_core::hexadecimal;
use lra_core::json::{self, AskedDocument, ErrorCode, ErrorReport, application_json, fact_json, rule_json};
use lra_core::rulebook::{Rulebook, RulebookError};
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;

/// Rulebooks and catalogue, loaded and checked once.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    core: Rc<lra_core::engine::Engine>,
}

#[wasm_bindgen]
impl Engine {
    /// An engine with the rulebooks that the library brings along.
    #[wasm_bindgen(constructor)]
    #[must_use]
    #[allow(clippy::new_without_default, reason = "JavaScript knows constructors only")]
    pub fn new() -> Self {
        Self {
            core: Rc::new(lra_core::engine::Engine::with_default_rulebook()),
        }
    }

    /// An engine with these rulebooks: texts in canonical form, which hold no form feed, with a form feed between them.
    ///
    /// # Errors
    /// The error object.
    #[wasm_bindgen(js_name = withRulebooks)]
    pub fn with_rulebooks(texts: &str) -> Result<Self, String> {
        let mut rulebooks = Vec::new();
        for (index, text) in texts.split('\u{c}').enumerate() {
            rulebooks.push(Rulebook::from_canonical(text).map_err(|error| mistakes(&error, &format!("/{index}")))?);
        }
        let core = lra_core::engine::Engine::new(rulebooks).map_err(|error| mistakes(&error, ""))?;
        Ok(Self { core: Rc::new(core) })
    }

    /// Answers one question, JSON in and JSON out. `at` serves a question that names no instant.
    ///
    /// # Errors
    /// The error object, or the parameter at fault.
    pub fn decide(&self, question: &[u8], at: f64) -> Result<String, Fault> {
        Ok(json::answer(&self.core, question, time::optional_instant(at)?)?.json)
    }

    /// The same with bytes out.
    ///
    /// # Errors
    /// As [`decide`](Self::decide).
    #[wasm_bindgen(js_name = decideBytes)]
    pub fn decide_bytes(&self, question: &[u8], at: f64) -> Result<Vec<u8>, Fault> {
        self.decide(question, at).map(String::into_bytes)
    }

    /// Answers one question in words; without language in that of the question, else in English.
    ///
    /// # Errors
    /// As [`decide`](Self::decide).
    pub fn explain(
        &self,
        question: &[u8],
        at: f64,
        language: &str,
        audience: &str,
        form: &str,
    ) -> Result<String, Fault> {
        let question = AskedDocument::parse(question, time::optional_instant(at)?)?;
        decision::explain(&self.core, &question, question.at(), language, audience, form)
    }

    /// Reads a question, to be decided many times.
    ///
    /// # Errors
    /// As [`decide`](Self::decide).
    pub fn pack(&self, question: &[u8], at: f64) -> Result<PackedQuestion, Fault> {
        let question = AskedDocument::parse(question, time::optional_instant(at)?)?;
        Ok(PackedQuestion::new(Rc::clone(&self.core), question))
    }

    /// The applications of the rulebook in force at an instant, in the order of its catalogue: a JSON list.
    ///
    /// # Errors
    /// As [`decide`](Self::decide).
    pub fn catalogue(&self, at: f64) -> Result<String, Fault> {
        let rulebook = self.core.rulebook_at(time::instant(at)?).ok_or_else(|| {
            let expected = "an instant at which a loaded rulebook is in force";
            ErrorReport::new(ErrorCode::NoRulebookInForce, "", expected)
        })?;
        let rows = rulebook.catalogue().rows().iter();
        Ok(list(rows.map(|row| application_json(rulebook, row))))
    }

    /// The rulebooks in the order in which they come into force: a JSON list of `{"version","effectiveFrom","digest"}`.
    #[must_use]
    pub fn rulebooks(&self) -> String {
        list(self.core.rulebooks().iter().map(|rulebook| {
            // A version holds letters, digits, full stops and hyphens only.
            format!(
                r#"{{"version":"{}","effectiveFrom":"{}","digest":"{}"}}"#,
                rulebook.version(),
                rulebook.effective_from(),
                hexadecimal(&rulebook.digest())
            )
        }))
    }

    /// The digest of the rules themselves, hexadecimal.
    #[wasm_bindgen(js_name = policyDigest)]
    #[must_use]
    pub fn policy_digest(&self) -> String {
        hexadecimal(&self.core.policy_digest())
    }

    /// The rules, every column: a JSON list.
    #[must_use]
    pub fn rules() -> String {
        list(RULES.iter().map(rule_json))
    }

    /// The facts, every column: a JSON list.
    #[must_use]
    pub fn facts() -> String {
        list(FACTS.iter().map(fact_json))
    }

    /// The error codes, each with what is the matter and what to do: a JSON list of `{"code","message","help"}`.
    #[wasm_bindgen(js_name = errorCodes)]
    #[must_use]
    pub fn error_codes() -> String {
        list(ErrorCode::ALL.iter().map(|code| {
            // Codes, and what is said of them, hold nothing that JSON escapes.
            format!(
                r#"{{"code":"{}","help":"{}","message":"{}"}}"#,
                code.code(),
                code.help(),
                code.message()
            )
        }))
    }
}

fn mistakes(error: &RulebookError, path: &str) -> String {
    ErrorReport::of_rulebook(error, path).to_json()
}

fn list(rows: impl Iterator<Item = String>) -> String {
    let mut text = String::from("[");
    for row in rows {
        if text.len() > 1 {
            text.push(',');
        }
        text.push_str(&row);
    }
    text.push(']');
    text
}
