//! The proof that a person was identified, on which alone a code can be issued.

use std::ptr;

use lra_core::activation::{CaseId, IdentificationPermit};
use lra_core::audit::disclosure::Commitment;

use super::super::argument::Caller;
use super::super::border;
use super::super::buffer::Buffer;
use super::super::decision::DecisionHandle;
use super::super::error::ErrorHandle;
use super::super::fault::Fault;
use super::super::handle::{self, Handle, tag};
use super::super::status::Status;
use super::keys::SealKeysHandle;
use super::sealed_fault;

/// The proof that a person was identified: without one no code can be issued. Immutable: any number of threads may use it at
/// once; one frees it when no other uses it any more.
pub struct PermitHandle {
    _opaque: (),
}

impl Handle for PermitHandle {
    type Content = IdentificationPermit;
    const TAG: u64 = tag(*b"lrapermi");
}

/// The permit of a decision on `enrolment` that permits; of any other, `LRA_STATUS_REFUSED` with the reason `not-permitted`.
///
/// `person` is the commitment to the applicant in the record of that decision (base64url, 43 characters), `case_id` the case of the record, `record_position`
/// where the record stands in its trail. Make it only once that record is committed.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_permit_new(
    decision: *const DecisionHandle,
    person: *const u8,
    person_length: usize,
    case_id: *const u8,
    case_id_length: usize,
    record_position: u64,
    permit: *mut *mut PermitHandle,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let permit = caller.out(permit, ptr::null_mut(), "permit")?;
        let decided = caller.handle(decision, "decision")?;
        let person: Commitment = caller
            .text(person, person_length, "person")?
            .parse()
            .map_err(|_| Fault::argument("person", "a commitment, 43 characters of base64url"))?;
        let case: CaseId = caller
            .text(case_id, case_id_length, "case_id")?
            .parse()
            .map_err(|_| Fault::argument("case_id", "1 to 64 ASCII letters, digits, hyphens or underscores"))?;
        let made = IdentificationPermit::of_enrolment(&decided.decision()?, person, case, record_position);
        let made = made.map_err(|error| Fault::refused("not-permitted", error.expected()))?;
        permit.set(handle::give(made));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// A permit as a sealed text in ASCII, for another process or for later.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_permit_seal(
    permit: *const PermitHandle,
    seal_keys: *const SealKeysHandle,
    sealed: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let sealed = caller.out(sealed, Buffer::EMPTY, "sealed")?;
        let permit = caller.handle(permit, "permit")?;
        sealed.set(Buffer::new(permit.seal(caller.handle(seal_keys, "seal_keys")?)));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The permit that was sealed under a key of this ring.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_permit_reopen(
    sealed: *const u8,
    length: usize,
    seal_keys: *const SealKeysHandle,
    permit: *mut *mut PermitHandle,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let permit = caller.out(permit, ptr::null_mut(), "permit")?;
        let sealed = caller.bytes(sealed, length, "sealed")?;
        let seal_keys = caller.handle(seal_keys, "seal_keys")?;
        let reopened = IdentificationPermit::reopen(sealed, seal_keys).map_err(sealed_fault)?;
        permit.set(handle::give(reopened));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Gives a permit back. Null is accepted.
///
/// # Safety
/// `permit` is null, or a permit of this library that no thread uses any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_permit_free(permit: *mut PermitHandle) {
    // SAFETY: the caller owes null or a permit at its last use.
    unsafe { handle::free(permit) };
}

/// What the documentation of the handle promises.
const _: () = {
    const fn shared_by_threads<T: Send + Sync>() {}
    shared_by_threads::<IdentificationPermit>();
};
