//! Names the shared library for the loader.

fn main() {
    // The number is that of the C ABI: programs linked against one never load another.
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux") {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,liblra.so.0");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
