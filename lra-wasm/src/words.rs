use crate::decision::Fault;
use crate::word;
use lra_core::json::ErrorReport;
use lra_core::messages;
use wasm_bindgen::prelude::wasm_bindgen;

/// Takes in the packed words of a language. To load the same again changes nothing.
///
/// # Errors
/// The error object where they are no words of this language and of this version of the library, or the parameter at fault.
#[wasm_bindgen(js_name = loadMessages)]
pub fn load_messages(language: &str, file: &[u8]) -> Result<(), Fault> {
    let language = word::optional_language(language)?.ok_or("language: en, fr, nl or de")?;
    messages::load(language, file).map_err(|error| ErrorReport::from(error).into())
}
