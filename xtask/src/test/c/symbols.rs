//! What the shared library exports: the functions of the header, the names of uniffi, one name for Java, and nothing else.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::child;
use crate::workspace::Workspace;

/// What uniffi's languages look for, and Java.
const OTHERS: [&str; 4] = [
    "ffi_lra_ffi_",
    "uniffi_lra_ffi_",
    "UNIFFI_META_",
    "Java_be_lra_internal_NativeFunctions_register",
];
/// In the library of the tests alone.
const TEST_ONLY: [&str; 2] = ["lra_test_panic", "Java_be_lra_BadInputTest_panic"];

/// Holds the exported symbols against the header.
///
/// # Errors
/// The names that stand in one and not in the other.
pub fn are_those_of_the_header(workspace: &Workspace, library: &Path) -> Result<(), String> {
    let header = fs::read_to_string(workspace.path("include/lra.h")).map_err(|error| format!("lra.h: {error}"))?;
    let mut list = workspace.command("nm");
    list.args(["--dynamic", "--defined-only", "--format=posix"])
        .arg(library);
    let symbols = child::output(&mut list).ok_or("nm cannot read the library")?;
    let exported: BTreeSet<&str> = symbols
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| !TEST_ONLY.contains(name) && !OTHERS.iter().any(|prefix| name.starts_with(prefix)))
        .collect();
    let declared = declared(&header);
    let only =
        |one: &BTreeSet<&str>, other: &BTreeSet<&str>| one.difference(other).copied().collect::<Vec<_>>().join(", ");
    if exported == declared {
        return Ok(());
    }
    Err(format!(
        "symbols: only in the library: [{}], only in the header: [{}]",
        only(&exported, &declared),
        only(&declared, &exported)
    ))
}

/// The functions that a header declares: a name before the parenthesis of a line that is no comment.
fn declared(header: &str) -> BTreeSet<&str> {
    header
        .lines()
        .filter(|line| line.starts_with("lra_status ") || line.starts_with("void ") || line.starts_with("uint32_t "))
        .filter_map(|line| line.split_once('(')?.0.rsplit([' ', '*']).next())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_found_and_comments_are_not() {
        let header =
            "// lra_none(x)\nlra_status lra_one(int x);\nvoid lra_two(\n  int y);\nuint32_t lra_three(void);\n";
        assert_eq!(declared(header), BTreeSet::from(["lra_one", "lra_two", "lra_three"]));
    }
}
