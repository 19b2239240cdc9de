use lra_core::json::ErrorReport;
use lra_core::rulebook::Rulebook;
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads a rulebook in TOML and gives its canonical form, which an engine is made of.
///
/// # Errors
/// The error object, with every mistake.
#[wasm_bindgen(js_name = canonicalRulebook)]
pub fn canonical_rulebook(text: &str) -> Result<String, String> {
    Rulebook::canonical_of_toml(text).map_err(|error| ErrorReport::of_rulebook(&error, "").to_json())
}
