//! The command `lra`.
fn main() {}
