//! Errors as values.

use std::ptr;

use lra_core::json::ErrorReport;

use super::argument;
use super::fault::Fault;
use super::handle::{self, Handle, tag};
use super::status::Status;
use super::text::Text;

/// Why a call failed. Immutable: any number of threads may read it at once; one frees it.
pub struct ErrorHandle {
    _opaque: (),
}

/// What an error holds.
pub(super) struct ErrorContent {
    report: ErrorReport,
    json: String,
}

impl Handle for ErrorHandle {
    type Content = ErrorContent;
    const TAG: u64 = tag(*b"lraerror");
}

impl ErrorContent {
    /// The error of this fault.
    pub(super) fn new(fault: Fault) -> Self {
        let report = fault.into_report();
        Self {
            json: report.to_json(),
            report,
        }
    }
}

/// What an error says, its texts borrowed from the error.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ErrorReportRow {
    /// A stable code, never reused.
    pub code: Text,
    /// Which of several causes, a stable word, where the code has several; else empty.
    pub reason: Text,
    /// The place, a JSON Pointer; empty for the whole.
    pub path: Text,
    /// What was expected there.
    pub expected: Text,
    /// What is the matter, for people.
    pub message: Text,
    /// What to do about it.
    pub help: Text,
    /// The id of the question, where it could be read; else empty.
    pub id: Text,
    /// The line in the text, from 1; 0 where it is not known.
    pub line: usize,
    /// The column in the text, or the symbol of a code, from 1; 0 where it is not known.
    pub column: usize,
}

impl ErrorReportRow {
    const EMPTY: Self = Self {
        code: Text::EMPTY,
        reason: Text::EMPTY,
        path: Text::EMPTY,
        expected: Text::EMPTY,
        message: Text::EMPTY,
        help: Text::EMPTY,
        id: Text::EMPTY,
        line: 0,
        column: 0,
    };

    const fn of(report: &ErrorReport) -> Self {
        const fn lent(text: Option<&str>) -> Text {
            match text {
                Some(text) => Text::lend(text),
                None => Text::EMPTY,
            }
        }
        const fn place(number: Option<usize>) -> usize {
            match number {
                Some(number) => number,
                None => 0,
            }
        }
        Self {
            code: Text::lend(report.code.code()),
            reason: lent(report.reason),
            path: Text::lend(report.path.as_str()),
            expected: Text::lend(report.expected.as_str()),
            message: Text::lend(report.code.message()),
            help: Text::lend(report.code.help()),
            id: match &report.id {
                Some(id) => Text::lend(id.as_str()),
                None => Text::EMPTY,
            },
            line: place(report.line),
            column: place(report.column),
        }
    }
}

/// What an error says: its code and reason to act on, the place, and words for people; borrowed from the error until that is freed.
///
/// # Safety
/// `error` is null or a live error of this library; `report` is null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_error_read(error: *const ErrorHandle, report: *mut ErrorReportRow) -> Status {
    // SAFETY: the caller owes null or a live error.
    let error = unsafe { handle::content(error, "error") };
    let row = error
        .as_ref()
        .map_or(ErrorReportRow::EMPTY, |error| ErrorReportRow::of(&error.report));
    // SAFETY: the caller owes null or a writable place.
    let set = unsafe { argument::set(report, row) };
    match error {
        Err(fault) => fault.status(),
        Ok(_) if set => Status::Ok,
        Ok(_) => Status::InvalidArgument,
    }
}

/// The error as JSON: `{"v":1,"id"?,"error":{"code","path","expected","message","help","reason"?,"line"?,"column"?}}`,
/// UTF-8, borrowed from the error until that is freed.
///
/// # Safety
/// `error` is null or a live error of this library; `json` and `length` are null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_error_json(error: *const ErrorHandle, json: *mut *const u8, length: *mut usize) -> Status {
    // SAFETY: the caller owes null or a live error.
    let error = unsafe { handle::content(error, "error") };
    let (data, size) = match &error {
        Ok(error) => (error.json.as_ptr(), error.json.len()),
        Err(_) => (ptr::null(), 0),
    };
    // SAFETY: the caller owes null or a writable place.
    let json_set = unsafe { argument::set(json, data) };
    // SAFETY: as above.
    let length_set = unsafe { argument::set(length, size) };
    match error {
        Err(fault) => fault.status(),
        Ok(_) if json_set && length_set => Status::Ok,
        Ok(_) => Status::InvalidArgument,
    }
}

/// Gives an error back. Null is accepted.
///
/// # Safety
/// `error` is null, or an error of this library that is not used after.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_error_free(error: *mut ErrorHandle) {
    // SAFETY: the caller owes null or an error at its last use.
    unsafe { handle::free(error) };
}

/// What the documentation of the handle promises.
const _: () = {
    const fn shared_by_threads<T: Send + Sync>() {}
    shared_by_threads::<ErrorContent>();
};
