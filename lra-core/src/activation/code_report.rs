use super::code::{ActivationCode, CodeChannel};

/// What can be said of a typed activation code without knowing whether it was ever issued. Holds neither the code nor
/// any symbol of it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActivationCodeReport {
    /// Whether it is well formed and its check symbols agree.
    pub valid: bool,
    /// A stable name of what is wrong, see [`CodeError::reason`](super::CodeError::reason).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
    /// What is wrong, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The symbol that is wrong for certain, counted from 1 without spaces and hyphens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<u8>,
    /// The symbol to look at first, counted likewise: right if only one symbol is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub likely_position: Option<u8>,
    /// How a valid code was meant to reach the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<CodeChannel>,
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
