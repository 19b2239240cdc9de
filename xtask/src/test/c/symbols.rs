//! What the shared library exports: the functions of the header, the names of uniffi, one name for Java, and nothing else.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::child;
use crate::install;
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

/// Holds the name under which programs load the library against the number of the C ABI in the header.
///
/// # Errors
/// When it has another.
pub fn are_loaded_by_the_number_of_the_abi(workspace: &Workspace, library: &Path) -> Result<(), String> {
    let header = fs::read_to_string(workspace.path("include/lra.h")).map_err(|error| format!("lra.h: {error}"))?;
    let number = header
        .lines()
        .find_map(|line| line.strip_prefix("#define LRA_ABI_VERSION "));
    let number = number.ok_or("lra.h has no LRA_ABI_VERSION")?;
    let mut sections = workspace.command("objdump");
    let told = child::output(sections.arg("-p").arg(library)).ok_or("objdump cannot read the library")?;
    let soname = told.lines().find_map(|line| line.trim().strip_prefix("SONAME"));
    let expected = format!("liblra.so.{number}");
    match soname.map(str::trim) {
        Some(found) if found == expected && install::ABI == number => Ok(()),
        found => Err(format!("the soname is {}, not {expected}", found.unwrap_or("missing"))),
    }
}

/// Holds the C++ header against that of C: it names every function.
///
/// # Errors
/// The names that it leaves out.
pub fn are_all_reached_from_cpp(workspace: &Workspace) -> Result<(), String> {
    let read = |header: &str| fs::read_to_string(workspace.path(header)).map_err(|error| format!("{header}: {error}"));
    let (header, cpp) = (read("include/lra.h")?, read("include/lra.hpp")?);
    let left_out = left_out(&header, &cpp);
    if left_out.is_empty() {
        return Ok(());
    }
    Err(format!("lra.hpp leaves out {}", left_out.join(", ")))
}

/// The functions of a header that another text does not name.
fn left_out<'a>(header: &'a str, text: &str) -> Vec<&'a str> {
    let is_of_name = |character: char| character.is_ascii_alphanumeric() || character == '_';
    let named: BTreeSet<&str> = text.split(|character| !is_of_name(character)).collect();
    declared(header)
        .into_iter()
        .filter(|name| !named.contains(name))
        .collect()
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
    fn a_function_is_named_as_a_whole_word() {
        let header = "lra_status lra_one(int x);\nlra_status lra_one_more(int x);\n";
        assert_eq!(left_out(header, "return lra_one_more(x);"), ["lra_one"]);
        assert!(left_out(header, "lra_one(x) + lra_one_more(x)").is_empty());
    }

    #[test]
    fn functions_are_found_and_comments_are_not() {
        let header =
            "// lra_none(x)\nlra_status lra_one(int x);\nvoid lra_two(\n  int y);\nuint32_t lra_three(void);\n";
        assert_eq!(declared(header), BTreeSet::from(["lra_one", "lra_two", "lra_three"]));
    }
}
