//! Stored activations: what the portal keeps of an issued code, in JSON or sealed.

use lra_core::activation::{StoredActivation, StoredFormatError, TransitionError};
use lra_core::json::{ErrorCode, ErrorReport};

use super::super::argument::{self, Caller};
use super::super::border;
use super::super::buffer::Buffer;
use super::super::error::ErrorHandle;
use super::super::fault::Fault;
use super::super::instant::NO_INSTANT;
use super::super::status::Status;
use super::super::words::ActivationStateWord;
use super::keys::SealKeysHandle;
use super::sealed_fault;

/// Characters of a selector: 16 octets in base64url.
pub const SELECTOR_LENGTH: usize = 22;

/// Where a stored activation stands.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ActivationRow {
    /// Counts the changes, from 1 at issue: what compare-and-swap compares.
    pub version: u64,
    /// When link and code were issued, in milliseconds since 1970-01-01T00:00:00Z.
    pub issued_at: i64,
    /// The first instant at which they are no longer valid.
    pub expires_at: i64,
    /// When this state came about.
    pub changed_at: i64,
    /// Counts the codes of one case and kind of key, from 1.
    pub issue_number: u32,
    /// Comparisons begun in the case.
    pub tries: u32,
    /// The number of tries at which the case is locked.
    pub tries_limit: u32,
    /// Where it stands at the instant that was asked for.
    pub state: ActivationStateWord,
    /// The public half of its link, under which the storage finds it: ASCII, no terminating zero.
    pub selector: [u8; SELECTOR_LENGTH],
}

impl ActivationRow {
    const EMPTY: Self = Self {
        version: 0,
        issued_at: NO_INSTANT,
        expires_at: NO_INSTANT,
        changed_at: NO_INSTANT,
        issue_number: 0,
        tries: 0,
        tries_limit: 0,
        state: ActivationStateWord::Other,
        selector: [b'A'; SELECTOR_LENGTH],
    };
}

/// The characters of a selector.
pub(super) fn selector_text(selector: lra_core::activation::LinkSelector) -> [u8; SELECTOR_LENGTH] {
    let text = selector.to_string();
    let mut characters = [b'A'; SELECTOR_LENGTH];
    for (place, character) in characters.iter_mut().zip(text.bytes()) {
        *place = character;
    }
    characters
}

/// A stored activation from its JSON.
pub(super) fn stored(json: &[u8]) -> Result<StoredActivation, Fault> {
    StoredActivation::from_json(json).map_err(|error| {
        let (path, line, column) = match error {
            StoredFormatError::Member { member, .. } => (format!("/{member}"), None, None),
            StoredFormatError::Form { line, column } => (String::new(), Some(line), Some(column)),
            _ => Default::default(),
        };
        let report = ErrorReport::new(ErrorCode::InvalidActivation, path, error.expected());
        Fault::document(ErrorReport {
            line,
            column,
            ..report.because("stored-activation")
        })
    })
}

/// Reads a stored activation in JSON and says where it stands at an instant, in milliseconds since 1970-01-01T00:00:00Z.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_activation_read(
    state: *const u8,
    length: usize,
    at: i64,
    activation: *mut ActivationRow,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let activation = caller.out(activation, ActivationRow::EMPTY, "activation")?;
        let stored = stored(caller.bytes(state, length, "state")?)?;
        activation.set(ActivationRow {
            version: stored.version(),
            issued_at: stored.issued_at().unix_milliseconds(),
            expires_at: stored.expires_at().unix_milliseconds(),
            changed_at: stored.changed_at().unix_milliseconds(),
            issue_number: stored.issue_number().get(),
            tries: stored.tries(),
            tries_limit: stored.tries_limit().get(),
            state: stored.state_at(argument::instant(at, "at")?).into(),
            selector: selector_text(stored.selector()),
        });
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The next state of an activation that expired but is still stored as pending, to make the end final whatever the clock does later;
/// empty if there is nothing to write.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_activation_settle(
    state: *const u8,
    length: usize,
    at: i64,
    next: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let next = caller.out(next, Buffer::EMPTY, "next")?;
        let stored = stored(caller.bytes(state, length, "state")?)?;
        if let Some(settled) = stored.settled(argument::instant(at, "at")?) {
            next.set(Buffer::new(settled.to_json()));
        }
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The next state of an activation that the portal withdraws; from the moment it is stored the code is worth nothing. One that has
/// ended is `LRA_STATUS_REFUSED` with the reason `ended`.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_activation_revoke(
    state: *const u8,
    length: usize,
    at: i64,
    next: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let next = caller.out(next, Buffer::EMPTY, "next")?;
        let stored = stored(caller.bytes(state, length, "state")?)?;
        let revoked = stored.revoked(argument::instant(at, "at")?).map_err(|error| {
            let reason = match error {
                TransitionError::Final { .. } => "ended",
                _ => "versions-used-up",
            };
            Fault::refused(reason, error.expected())
        })?;
        next.set(Buffer::new(revoked.to_json()));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// A stored activation as a sealed text in ASCII, for a storage that others may write to.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_activation_seal(
    state: *const u8,
    length: usize,
    seal_keys: *const SealKeysHandle,
    sealed: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let sealed = caller.out(sealed, Buffer::EMPTY, "sealed")?;
        let stored = stored(caller.bytes(state, length, "state")?)?;
        sealed.set(Buffer::new(stored.seal(caller.handle(seal_keys, "seal_keys")?)));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The stored activation, in JSON, that was sealed under a key of this ring.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_activation_reopen(
    sealed: *const u8,
    length: usize,
    seal_keys: *const SealKeysHandle,
    state: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let state = caller.out(state, Buffer::EMPTY, "state")?;
        let sealed = caller.bytes(sealed, length, "sealed")?;
        let seal_keys = caller.handle(seal_keys, "seal_keys")?;
        let stored = StoredActivation::reopen(sealed, seal_keys).map_err(sealed_fault)?;
        state.set(Buffer::new(stored.to_json()));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}
