use crate::time;
use lra_core::identifier::{self, CheckKind, CheckTerms};
use lra_core::time::CivilDate;
use wasm_bindgen::prelude::wasm_bindgen;

/// Whether a text is of a kind, as `lra check` tells it: one JSON object; or, in place of an object, the parameter at fault and
/// what was expected of it. That is no exception, so that the smallest modules need no table of values of JavaScript.
///
/// `today` is the day that birth dates are compared with, `YYYY-MM-DD`; where it is empty, the day in Brussels at `now`, in
/// milliseconds since 1970-01-01T00:00:00Z.
#[wasm_bindgen]
#[must_use]
pub fn check(kind: &str, value: &str, today: &str, now: f64) -> String {
    report(kind, value, today, now).unwrap_or_else(str::to_owned)
}

fn report(kind: &str, value: &str, today: &str, now: f64) -> Result<String, &'static str> {
    let today = if today.is_empty() {
        time::instant(now)?.brussels_date()
    } else {
        let day: Option<CivilDate> = today.parse().ok();
        day.ok_or("today: a day as YYYY-MM-DD")?
    };
    #[cfg(feature = "identifiers")]
    if kind == "activation-code" {
        return Ok(lra_core::activation::check_activation_code(value).to_json());
    }
    let kind: CheckKind = kind.parse().map_err(|_| "kind: a kind that can be checked")?;
    Ok(identifier::check(kind, value, today, &CheckTerms::default()).into_json())
}
