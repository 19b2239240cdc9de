//! Issuing a code and a link on an identification.

use std::ptr;
use std::sync::Mutex;

use lra_core::activation::{ActivationEntropy, IssueRequest, Issued, issue};

use super::super::argument::Caller;
use super::super::border;
use super::super::buffer::Buffer;
use super::super::engine::EngineHandle;
use super::super::error::ErrorHandle;
use super::super::fault::Fault;
use super::super::handle::{self, Handle, tag};
use super::super::status::Status;
use super::super::text::Text;
use super::super::words;
use super::keys::PeppersHandle;
use super::permit::PermitHandle;
use super::{state, terms};

/// Octets of entropy that one issue takes.
pub const ENTROPY_LENGTH: usize = 61;

const _: () = assert!(ENTROPY_LENGTH == ActivationEntropy::LENGTH);

/// A code and a link that nobody has seen yet, and the states to store before anybody does. One call at a time; another at once
/// is `LRA_STATUS_BUSY`. Freeing it wipes code and link.
pub struct IssuedHandle {
    _opaque: (),
}

/// What an issue left to be stored and dispatched.
pub struct IssuedContent {
    stored: String,
    superseded: Vec<String>,
    facts: String,
    /// Gone once dispatched.
    issued: Mutex<Option<Issued>>,
}

impl Handle for IssuedHandle {
    type Content = IssuedContent;
    const TAG: u64 = tag(*b"lraissue");
}

/// What is to be issued.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IssueRequestRow {
    /// The kind of key that the code activates: 1 to 64 letters, digits, hyphens and underscores.
    pub key_kind: Text,
    /// The host that the link points to, one of those the rulebook allows; empty for the first of them.
    pub link_host: Text,
    /// How the link travels, a value of `lra_link_channel`.
    pub link_channel: u32,
    /// How the code travels, a value of `lra_code_channel`.
    pub code_channel: u32,
}

/// Issues a code and a link on an identification, by the rulebook in force at `at` (milliseconds since 1970-01-01T00:00:00Z).
///
/// `earlier` is every activation stored so far for this person and this kind of key, of this case and of others, in JSON.
/// `entropy` is `LRA_ENTROPY_LENGTH` octets from a secure source, such as `lra_system_random`, for this issue alone; they are wiped.
/// The portal writes, in one transaction or in this order, the superseded states by compare-and-swap and then the new one, then the record,
/// and dispatches only after. If one write fails it reads again and issues again with fresh entropy.
///
/// `LRA_STATUS_REFUSED` with the reason when nothing may be issued; then only the record of the refusal is to be written.
///
/// # Safety
/// `earlier` points to `earlier_count` texts and `entropy` to `entropy_length` bytes that may be written; the other pointers are
/// as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_activation_issue(
    engine: *const EngineHandle,
    permit: *const PermitHandle,
    request: *const IssueRequestRow,
    earlier: *const Text,
    earlier_count: usize,
    peppers: *const PeppersHandle,
    entropy: *mut u8,
    entropy_length: usize,
    at: i64,
    issued: *mut *mut IssuedHandle,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let place = caller.out(issued, ptr::null_mut(), "issued");
        let entropy = caller.secret::<ENTROPY_LENGTH>(entropy, entropy_length, "entropy");
        let (place, mut entropy) = (place?, entropy?);
        let engine = caller.handle(engine, "engine")?;
        let permit = caller.handle(permit, "permit")?;
        let peppers = caller.handle(peppers, "peppers")?;
        let (now, terms) = terms(engine, at)?;
        let request = caller.list(request, 1, "request")?.first();
        let request = request.ok_or(Fault::argument("request", "a request"))?;
        let host = caller.text_of(request.link_host, "link_host")?;
        let host = match host {
            "" => terms.link_hosts.first().cloned(),
            host => host.parse().ok(),
        };
        let request = IssueRequest {
            key_kind: caller
                .text_of(request.key_kind, "key_kind")?
                .parse()
                .map_err(|_| Fault::argument("key_kind", "1 to 64 ASCII letters, digits, hyphens or underscores"))?,
            link_channel: words::link_channel(request.link_channel)?,
            code_channel: words::code_channel(request.code_channel)?,
            host: host.ok_or(Fault::argument(
                "link_host",
                "a DNS name in lower case with at least two labels",
            ))?,
        };
        let earlier = caller.list(earlier, earlier_count, "earlier")?;
        let earlier = earlier
            .iter()
            .map(|text| state::stored(caller.bytes_of(*text, "earlier")?))
            .collect::<Result<Vec<_>, Fault>>()?;
        let entropy = ActivationEntropy::take(&mut entropy)
            .map_err(|error| Fault::environment("randomness", error.expected()))?;
        let made = issue(permit, entropy, &request, &earlier, terms, peppers, now)
            .map_err(|error| Fault::refused(error.reason(), error.expected()))?;
        place.set(handle::give(IssuedContent {
            stored: text(made.stored().to_json()),
            superseded: made.superseded().iter().map(|stored| text(stored.to_json())).collect(),
            // Texts and numbers: writing them cannot fail.
            facts: serde_json::to_string(made.facts()).unwrap_or_default(),
            issued: Mutex::new(Some(made)),
        }));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// JSON is UTF-8.
fn text(json: Vec<u8>) -> String {
    String::from_utf8(json).unwrap_or_default()
}

/// The new activation in JSON, version 1, to insert; borrowed until the handle is freed.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_issued_stored(
    issued: *const IssuedHandle,
    state: *mut Text,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let state = caller.out(state, Text::EMPTY, "state")?;
        state.set(Text::lend(&caller.handle(issued, "issued")?.stored));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// How many earlier activations the new one replaces.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_issued_superseded_count(
    issued: *const IssuedHandle,
    count: *mut usize,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let count = caller.out(count, 0, "count")?;
        count.set(caller.handle(issued, "issued")?.superseded.len());
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The next state, in JSON, of an earlier activation that the new one replaces, by its place from 0: to write over the version before it,
/// ahead of the new one; borrowed until the handle is freed.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_issued_superseded(
    issued: *const IssuedHandle,
    index: usize,
    state: *mut Text,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let state = caller.out(state, Text::EMPTY, "state")?;
        let superseded = caller.handle(issued, "issued")?.superseded.get(index);
        let superseded = superseded.ok_or(Fault::argument("index", "the place of a superseded activation"))?;
        state.set(Text::lend(superseded));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// What the audit record says of the issue, in JSON; borrowed until the handle is freed.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_issued_facts(
    issued: *const IssuedHandle,
    facts: *mut Text,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let facts = caller.out(facts, Text::EMPTY, "facts")?;
        facts.set(Text::lend(&caller.handle(issued, "issued")?.facts));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Gives link and code up, once, for two separate dispatches: to be called when all states and the record are stored. A second call is
/// `LRA_STATUS_USED_UP`. `lra_buffer_free` wipes them; the caller wipes its own copies.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_issued_dispatch(
    issued: *const IssuedHandle,
    link: *mut Buffer,
    code: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let link = caller.out(link, Buffer::EMPTY, "link");
        let code = caller.out(code, Buffer::EMPTY, "code");
        let (link, code) = (link?, code?);
        let mut issued = handle::alone(&caller.handle(issued, "issued")?.issued)?;
        let (link_dispatch, code_dispatch) = issued.take().ok_or(Fault::UsedUp)?.into_dispatch();
        link.set(Buffer::new(link_dispatch.link.expose().as_bytes().to_vec()));
        code.set(Buffer::new(code_dispatch.code.expose().as_bytes().to_vec()));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Gives an issue back and wipes link and code. Null is accepted.
///
/// # Safety
/// `issued` is null, or an issue of this library that no thread uses any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_issued_free(issued: *mut IssuedHandle) {
    // SAFETY: the caller owes null or an issue at its last use.
    unsafe { handle::free(issued) };
}

/// What the documentation of the handle promises.
const _: () = {
    const fn shared_by_threads<T: Send + Sync>() {}
    shared_by_threads::<IssuedContent>();
};
