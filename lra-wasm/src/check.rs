use crate::time;
use lra_core::identifier::{self, CheckKind, CheckTerms};
use lra_core::time::CivilDate;
use wasm_bindgen::prelude::wasm_bindgen;

/// Whether a text is of a kind, as `lra check` tells it: one JSON object.
///
/// `today` is the day that birth dates are compared with, `YYYY-MM-DD`; where it is empty, the day in Brussels at `now`, in
/// milliseconds since 1970-01-01T00:00:00Z.
///
/// # Errors
/// The parameter and what was expected of it.
#[wasm_bindgen]
pub fn check(kind: &str, value: &str, today: &str, now: f64) -> Result<String, String> {
    let today = if today.is_empty() {
        time::instant(now)?.brussels_date()
    } else {
        let day: Option<CivilDate> = today.parse().ok();
        day.ok_or("today: a day as YYYY-MM-DD")?
    };
    #[cfg(feature = "identifiers")]
    if kind == "activation-code" {
        return json(&lra_core::activation::check_activation_code(value));
    }
    let kind: CheckKind = kind.parse().map_err(|_| "kind: a kind that can be checked")?;
    json(&identifier::check(kind, value, today, &CheckTerms::default()))
}

/// Reports hold texts, numbers and truth values: writing them cannot fail.
fn json(report: &impl serde::Serialize) -> Result<String, String> {
    serde_json::to_string(report).map_err(|_| "value: a text".to_owned())
}
