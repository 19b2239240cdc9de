//! The project automation: `cargo xtask setup | test | soak | bench`.
fn main() {}
