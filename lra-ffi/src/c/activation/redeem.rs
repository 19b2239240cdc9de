//! Redemption in three steps: reserve, store, compare.

use std::ptr;
use std::sync::Mutex;

use lra_core::activation::{
    ActivationCode, ActivationLink, ActivationTerms, CompareError, Reservation, ReserveError, look, reserve,
};
use lra_core::json::{ErrorCode, ErrorReport};

use super::super::argument::Caller;
use super::super::border;
use super::super::buffer::Buffer;
use super::super::engine::EngineHandle;
use super::super::error::ErrorHandle;
use super::super::fault::Fault;
use super::super::handle::{self, Handle, tag};
use super::super::instant::NO_INSTANT;
use super::super::status::Status;
use super::super::words::{ActivationStateWord, Redemption};
use super::keys::PeppersHandle;
use super::state::{self, SELECTOR_LENGTH, selector_text};
use super::{terms, unreadable};

/// The right to compare one code, once. One call at a time; another at once is `LRA_STATUS_BUSY`. Freeing it wipes the code.
pub struct ReservationHandle {
    _opaque: (),
}

/// A counted try with the code that it is for; gone once compared.
pub struct Reserved(Mutex<Option<(Reservation, ActivationCode)>>);

impl Handle for ReservationHandle {
    type Content = Reserved;
    const TAG: u64 = tag(*b"lrareser");
}

fn parse_link(link: &str, terms: &ActivationTerms) -> Result<ActivationLink, Fault> {
    ActivationLink::parse(link, &terms.link_hosts).map_err(|error| unreadable(error.expected(), error.reason()))
}

fn reserve_fault(error: ReserveError) -> Fault {
    if error.is_environment() {
        Fault::environment(error.reason(), error.expected())
    } else {
        Fault::refused(error.reason(), error.expected())
    }
}

/// The public half of a link, under which the storage finds the activation: `LRA_SELECTOR_LENGTH` characters of ASCII, no terminating zero.
///
/// The link has to be exactly of the form in which links are issued, on a host of the rulebook in force at `at`; anything else
/// is `LRA_STATUS_INVALID_DOCUMENT` and costs no try.
///
/// # Safety
/// `selector` points to `LRA_SELECTOR_LENGTH` bytes; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_link_selector(
    engine: *const EngineHandle,
    link: *const u8,
    length: usize,
    at: i64,
    selector: *mut u8,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let mut selector = caller.out_list(selector, SELECTOR_LENGTH, b'A', "selector")?;
        let (_, terms) = terms(caller.handle(engine, "engine")?, at)?;
        let link = parse_link(caller.text(link, length, "link")?, terms)?;
        for (index, character) in selector_text(link.selector()).into_iter().enumerate() {
            selector.set(index, character);
        }
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Says where the activation of a link stands, without changing anything: what a page may show when the link is opened.
///
/// `state` is what the storage holds under the selector of the link, in JSON, empty if it holds nothing. A link that is not known, or whose secret
/// half is wrong, is `LRA_STATUS_REFUSED` with the reason `unknown-link`.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_activation_look(
    engine: *const EngineHandle,
    state: *const u8,
    state_length: usize,
    link: *const u8,
    link_length: usize,
    peppers: *const PeppersHandle,
    at: i64,
    standing: *mut ActivationStateWord,
    expires_at: *mut i64,
    tries_left: *mut u32,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let standing = caller.out(standing, ActivationStateWord::Other, "standing");
        let expires_at = caller.out(expires_at, NO_INSTANT, "expires_at");
        let tries_left = caller.out(tries_left, 0, "tries_left");
        let (standing, expires_at, tries_left) = (standing?, expires_at?, tries_left?);
        let (now, terms) = terms(caller.handle(engine, "engine")?, at)?;
        let peppers = caller.handle(peppers, "peppers")?;
        let link = parse_link(caller.text(link, link_length, "link")?, terms)?;
        let stored = match caller.bytes(state, state_length, "state")? {
            [] => None,
            json => Some(state::stored(json)?),
        };
        let found = look(stored.as_ref(), &link, peppers, now).map_err(reserve_fault)?;
        standing.set(found.state.into());
        expires_at.set(found.expires_at.unix_milliseconds());
        tries_left.set(found.tries_left);
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Counts a try under a link, before the code is compared.
///
/// `state` is as in `lra_activation_look`, `code` what the person typed: a slip of the pen, found by its check symbols, is
/// `LRA_STATUS_INVALID_DOCUMENT` and costs no try, no more than an unknown link, which is `LRA_STATUS_REFUSED`. On success the portal writes `next` over the
/// version before it (compare-and-swap), and only then calls `lra_reservation_compare`. If another was faster it reads again and starts again here.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_activation_reserve(
    engine: *const EngineHandle,
    state: *const u8,
    state_length: usize,
    link: *const u8,
    link_length: usize,
    code: *const u8,
    code_length: usize,
    peppers: *const PeppersHandle,
    at: i64,
    next: *mut Buffer,
    reservation: *mut *mut ReservationHandle,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let next = caller.out(next, Buffer::EMPTY, "next");
        let reservation = caller.out(reservation, ptr::null_mut(), "reservation");
        let (next, reservation) = (next?, reservation?);
        let (now, terms) = terms(caller.handle(engine, "engine")?, at)?;
        let peppers = caller.handle(peppers, "peppers")?;
        let link = parse_link(caller.text(link, link_length, "link")?, terms)?;
        let code = ActivationCode::parse(caller.text(code, code_length, "code")?).map_err(|error| {
            Fault::document(ErrorReport {
                column: error.position().or(error.likely_position()).map(usize::from),
                ..ErrorReport::new(ErrorCode::InvalidActivation, "", error.expected()).because(error.reason())
            })
        })?;
        let stored = match caller.bytes(state, state_length, "state")? {
            [] => None,
            json => Some(state::stored(json)?),
        };
        let reserved = reserve(stored.as_ref(), &link, peppers, terms, now).map_err(reserve_fault)?;
        next.set(Buffer::new(reserved.stored.to_json()));
        reservation.set(handle::give(Reserved(Mutex::new(Some((reserved.reservation, code))))));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Compares the code of a reservation, once, after the state with the counted try was stored. `confirmed_version` is the version that the storage
/// confirmed to have written. A second call is `LRA_STATUS_USED_UP`; so is one after another version was handed in, which is
/// `LRA_STATUS_INVALID_ARGUMENT` and looks at nothing.
///
/// The portal writes `next` over the version before it, then the record with what `facts` says (JSON), and only then acts on the outcome. If another was faster the outcome is
/// void and it starts again at `lra_activation_reserve`.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_reservation_compare(
    reservation: *const ReservationHandle,
    confirmed_version: u64,
    outcome: *mut Redemption,
    next: *mut Buffer,
    facts: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let outcome = caller.out(outcome, Redemption::None, "outcome");
        let next = caller.out(next, Buffer::EMPTY, "next");
        let facts = caller.out(facts, Buffer::EMPTY, "facts");
        let (outcome, next, facts) = (outcome?, next?, facts?);
        let taken = handle::alone(&caller.handle(reservation, "reservation")?.0)?.take();
        let (reservation, code) = taken.ok_or(Fault::UsedUp)?;
        let compared = reservation
            .compare(code, confirmed_version)
            .map_err(|error| match error {
                CompareError::NotConfirmed => Fault::argument("confirmed_version", "the version of the counted try"),
                error => Fault::environment("versions-used-up", error.expected()),
            })?;
        outcome.set(compared.outcome.into());
        next.set(Buffer::new(compared.stored.to_json()));
        // Texts and numbers: writing them cannot fail.
        facts.set(Buffer::new(serde_json::to_vec(&compared.facts).unwrap_or_default()));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Gives a reservation back and wipes the code. Null is accepted.
///
/// # Safety
/// `reservation` is null, or a reservation of this library that no thread uses any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_reservation_free(reservation: *mut ReservationHandle) {
    // SAFETY: the caller owes null or a reservation at its last use.
    unsafe { handle::free(reservation) };
}

/// What the documentation of the handle promises.
const _: () = {
    const fn shared_by_threads<T: Send + Sync>() {}
    shared_by_threads::<Reserved>();
};
