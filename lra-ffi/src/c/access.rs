//! Access to applications: one row of the catalogue, and all of them with a key of every level.

use lra_core::decision::{AccessibleApplications, LevelOutcomes};
use lra_core::engine::Engine;
use lra_core::json::AskedDocument;
use lra_core::time::Instant;

use super::argument::{self, Caller, OutList};
use super::border;
use super::engine::EngineHandle;
use super::error::ErrorHandle;
use super::fault::Fault;
use super::question::{QuestionHandle, listed};
use super::status::Status;
use super::words::{LEVEL_COUNT, LEVELS, Outcome};

/// What access to one application comes to, by the place of its row in the catalogue in force (`lra_engine_catalogue_json`), with a key
/// of each level: `outcomes` receives four octets, values of `lra_outcome`, in the order of `lra_level`.
///
/// The question is `accessible-applications`: its facts are those of `application-access` but for what names the application and the way it is used. `at` is
/// as in `lra_engine_decide`.
///
/// # Safety
/// `outcomes` points to `LRA_LEVEL_COUNT` bytes; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_access(
    engine: *const EngineHandle,
    question: *const QuestionHandle,
    at: i64,
    row: usize,
    outcomes: *mut u8,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let mut outcomes = caller.out_list(outcomes, LEVEL_COUNT, Outcome::None.octet(), "outcomes")?;
        let engine = caller.handle(engine, "engine")?;
        let question = caller.handle(question, "question")?;
        let at = argument::optional_instant(at, "at")?;
        let row = accessible(engine, question, at)?.nth(row);
        let row = row.ok_or(Fault::argument("row", "the place of a row of the catalogue"))?;
        set_levels(&mut outcomes, 0, row.levels());
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// What access to every application comes to, with a key of each level: `outcomes` receives `LRA_LEVEL_COUNT` octets a row of the
/// catalogue in force, in its order, each a value of `lra_outcome`; `rows` how many rows there are.
///
/// With too few places nothing but `rows` is set and the status is `LRA_STATUS_INVALID_ARGUMENT`. Question and `at` are as in
/// `lra_engine_access`.
///
/// # Safety
/// `outcomes` points to `length` bytes; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_access_matrix(
    engine: *const EngineHandle,
    question: *const QuestionHandle,
    at: i64,
    outcomes: *mut u8,
    length: usize,
    rows: *mut usize,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let rows = caller.out(rows, 0, "rows");
        let outcomes = caller.out_list(outcomes, length, Outcome::None.octet(), "outcomes");
        let (rows, mut outcomes) = (rows?, outcomes?);
        let engine = caller.handle(engine, "engine")?;
        let question = caller.handle(question, "question")?;
        let at = argument::optional_instant(at, "at")?;
        let accessible = accessible(engine, question, at)?;
        let count = accessible.len();
        rows.set(count);
        if outcomes.count() < count.saturating_mul(LEVEL_COUNT) {
            return Err(Fault::argument("length", "four places for each row of the catalogue"));
        }
        for (index, row) in accessible.enumerate() {
            set_levels(&mut outcomes, index * LEVEL_COUNT, row.levels());
        }
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

fn accessible<'a>(
    engine: &'a Engine,
    question: &'a AskedDocument,
    at: Option<Instant>,
) -> Result<AccessibleApplications<'a>, Fault> {
    let question = listed(question)?;
    Ok(question.applications_at(engine, at.unwrap_or(question.at()))?)
}

fn set_levels(outcomes: &mut OutList<'_, u8>, first: usize, levels: LevelOutcomes) {
    for (index, level) in LEVELS.into_iter().enumerate() {
        outcomes.set(first + index, Outcome::from(levels.at(level)).octet());
    }
}
