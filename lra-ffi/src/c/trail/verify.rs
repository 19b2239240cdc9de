//! Reading and verifying a trail, without its lock and without its key.

use std::ffi::{c_int, c_void};
use std::ops::ControlFlow;

use lra_core::audit::checkpoint::SignedCheckpoint;
use lra_trail::{Records, verify_until};

use super::super::argument::Caller;
use super::super::border;
use super::super::buffer::Buffer;
use super::super::error::ErrorHandle;
use super::super::status::Status;
use super::writer::folder_path;
use super::{log_key, trail_fault, unusable};

/// Called now and then while a trail is verified, on the thread that called: how many records were read, and of how many. 0 lets the verification
/// go on, anything else stops it. It must return, and let no exception out.
pub type Progress = Option<unsafe extern "C" fn(context: *mut c_void, records: u64, total: u64) -> c_int>;

/// Verifies the whole trail in a folder against its last checkpoint, and against an older one that was kept elsewhere.
///
/// `key` is the public half of the log key, `expected` the signed note of the older checkpoint, empty if there is none. `progress` may be null; `context` is
/// handed to it. `valid` receives 1 if the trail is whole, else 0, and `report` what was found, in JSON: `{"valid","records","checkpoint","faults","faultsOmitted"}`. What is wrong with
/// the trail is no error: the status is `LRA_STATUS_OK`. A verification that `progress` stopped says nothing of the trail: it is
/// `LRA_STATUS_REFUSED` with the reason `stopped`.
///
/// A writer may go on meanwhile. Any thread may call it at any time.
///
/// # Safety
/// `progress` is null or may be called with `context` during the call; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_trail_verify(
    folder: *const u8,
    folder_length: usize,
    key: *const u8,
    key_length: usize,
    expected: *const u8,
    expected_length: usize,
    progress: Progress,
    context: *mut c_void,
    valid: *mut u8,
    report: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let valid = caller.out(valid, 0, "valid");
        let report = caller.out(report, Buffer::EMPTY, "report");
        let (valid, report) = (valid?, report?);
        let folder = folder_path(caller.text(folder, folder_length, "folder")?)?;
        let key = log_key(caller.text(key, key_length, "key")?)?;
        let expected = match caller.text(expected, expected_length, "expected")? {
            "" => None,
            note => {
                let note: SignedCheckpoint = note.parse().map_err(|_| unusable("the signed note of a checkpoint"))?;
                Some(note.verify(&key).map_err(|error| unusable(error.expected()))?)
            }
        };
        let found = verify_until(folder, &key, expected.as_ref(), |reached| {
            let answer = progress.map_or(0, |progress| {
                // SAFETY: the caller owes a function that may be called with this context during the call.
                unsafe { progress(context, reached.records, reached.total) }
            });
            match answer {
                0 => ControlFlow::Continue(()),
                _ => ControlFlow::Break(()),
            }
        });
        let found = found.map_err(|error| trail_fault(&error))?;
        valid.set(u8::from(found.valid));
        // Texts, numbers and truth values: writing them cannot fail.
        report.set(Buffer::new(serde_json::to_vec(&found).unwrap_or_default()));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The acknowledged records of a trail from a position on, at most so many, each as canonical JSON and a new line; `count` receives how many.
///
/// Only the signature of the checkpoint is checked here; `lra_trail_verify` proves that the records are the signed ones.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_trail_read(
    folder: *const u8,
    folder_length: usize,
    key: *const u8,
    key_length: usize,
    from: u64,
    most: usize,
    records: *mut Buffer,
    count: *mut usize,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let records = caller.out(records, Buffer::EMPTY, "records");
        let count = caller.out(count, 0, "count");
        let (records, count) = (records?, count?);
        let folder = folder_path(caller.text(folder, folder_length, "folder")?)?;
        let key = log_key(caller.text(key, key_length, "key")?)?;
        let (mut lines, mut read) = (Vec::new(), 0);
        let walk = Records::open(folder, &key, from).map_err(|error| trail_fault(&error))?;
        for record in walk.take(most) {
            let (_, bytes) = record.map_err(|error| trail_fault(&error))?;
            lines.extend_from_slice(&bytes);
            lines.push(b'\n');
            read += 1;
        }
        records.set(Buffer::new(lines));
        count.set(read);
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}
