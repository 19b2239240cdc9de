//! uniffi's generator, pinned by the same lock file as the library it reads.

fn main() {
    uniffi::uniffi_bindgen_main();
}
