use super::code::{ActivationCode, CodeChannel};
use crate::json_object::JsonObject;

/// What can be said of a typed activation code without knowing whether it was ever issued. Holds neither the code nor
/// any symbol of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ActivationCodeReport {
    /// Whether it is well formed and its check symbols agree.
    pub valid: bool,
    /// A stable name of what is wrong, see [`CodeError::reason`](super::CodeError::reason).
    pub reason: Option<&'static str>,
    /// What is wrong, in English.
    pub message: Option<String>,
    /// The symbol that is wrong for certain, counted from 1 without spaces and hyphens.
    pub position: Option<u8>,
    /// The symbol to look at first, counted likewise: right if only one symbol is wrong.
    pub likely_position: Option<u8>,
    /// How a valid code was meant to reach the person.
    pub kind: Option<CodeChannel>,
}

impl ActivationCodeReport {
    /// The report as JSON: one object; what does not apply is absent.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = JsonObject::new();
        json.boolean("valid", self.valid);
        if let Some(reason) = self.reason {
            json.word("reason", reason);
        }
        if let Some(message) = &self.message {
            json.text("message", message);
        }
        json.number("position", self.position.map(usize::from));
        json.number("likelyPosition", self.likely_position.map(usize::from));
        if let Some(kind) = self.kind {
            json.word("kind", kind.word());
        }
        json.finish()
    }
}

/// Checks the form of a typed activation code.
///
/// ```
/// let report = lra_core::activation::check_activation_code("A000-0000");
/// assert!(!report.valid);
/// assert_eq!(report.reason, Some("too-short"));
/// ```
#[must_use]
pub fn check_activation_code(text: &str) -> ActivationCodeReport {
    match ActivationCode::parse(text) {
        Ok(code) => ActivationCodeReport {
            valid: true,
            reason: None,
            message: None,
            position: None,
            likely_position: None,
            kind: Some(code.channel()),
        },
        Err(error) => ActivationCodeReport {
            valid: false,
            reason: Some(error.reason()),
            message: Some(error.to_string()),
            position: error.position(),
            likely_position: error.likely_position(),
            kind: None,
        },
    }
}
