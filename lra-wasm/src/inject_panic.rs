use wasm_bindgen::prelude::wasm_bindgen;

/// Panics. Of a build for tests only.
#[wasm_bindgen(js_name = injectPanic)]
#[allow(clippy::panic, reason = "that is what it is for")]
pub fn inject_panic() {
    panic!("a test asked for it");
}
