//! The tables of the library, one JSON object a line.

use lra_core::decision::{FACTS, RULES};
use lra_core::engine::Engine;
use lra_core::json::{ErrorCode, ErrorReport, application_json, fact_json, rule_json};
use lra_core::rulebook::Rulebook;

use super::argument::{self, Caller};
use super::border;
use super::buffer::Buffer;
use super::engine::EngineHandle;
use super::error::ErrorHandle;
use super::fault::Fault;
use super::status::Status;

/// The rules, one JSON object a line, every column: id, citation, effect, facts, messages by language.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_rules_json(rules: *mut Buffer, error: *mut *mut ErrorHandle) -> Status {
    let body = |caller: &Caller| {
        caller
            .out(rules, Buffer::EMPTY, "rules")?
            .set(lines(RULES.iter().map(rule_json)));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The facts, one JSON object a line, every column.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_facts_json(facts: *mut Buffer, error: *mut *mut ErrorHandle) -> Status {
    let body = |caller: &Caller| {
        caller
            .out(facts, Buffer::EMPTY, "facts")?
            .set(lines(FACTS.iter().map(fact_json)));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The applications of the rulebook in force at an instant, in the order of its catalogue, one JSON object a line.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_catalogue_json(
    engine: *const EngineHandle,
    at: i64,
    applications: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let applications = caller.out(applications, Buffer::EMPTY, "applications")?;
        let engine = caller.handle(engine, "engine")?;
        let rulebook = rulebook(engine, at)?;
        let rows = rulebook.catalogue().rows().iter();
        applications.set(lines(rows.map(|row| application_json(rulebook, row))));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// How many applications the catalogue in force at an instant has: the rows of `lra_engine_catalogue_json` and of `lra_engine_access_matrix`.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_catalogue_count(
    engine: *const EngineHandle,
    at: i64,
    count: *mut usize,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let count = caller.out(count, 0, "count")?;
        let engine = caller.handle(engine, "engine")?;
        count.set(rulebook(engine, at)?.catalogue().rows().len());
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The rulebook in force.
fn rulebook(engine: &Engine, at: i64) -> Result<&Rulebook, Fault> {
    engine.rulebook_at(argument::instant(at, "at")?).ok_or_else(|| {
        let expected = "an instant at which a loaded rulebook is in force";
        Fault::from(ErrorReport::new(ErrorCode::NoRulebookInForce, "", expected))
    })
}

fn lines(rows: impl Iterator<Item = String>) -> Buffer {
    let mut text = String::new();
    for row in rows {
        text.push_str(&row);
        text.push('\n');
    }
    Buffer::new(text.into_bytes())
}
