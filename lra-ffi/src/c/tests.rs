//! The unsafe parts of the border on their own: handles, places, lists, secrets, buffers, and functions on values. None comes to
//! cryptography, which is not written in Rust, so that Miri can run them.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::Mutex;

use super::border;
use super::buffer::{Buffer, lra_buffer_free};
use super::check::{
    SsinRow, lra_enterprise_number_check, lra_enterprise_number_check_many, lra_ssin_check_many,
    lra_ssin_check_many_texts, lra_ssin_read,
};
use super::error::{ErrorHandle, ErrorReportRow, lra_error_free, lra_error_json, lra_error_read};
use super::fault::Fault;
use super::handle::{self, Handle, tag};
use super::instant::NO_INSTANT;
use super::status::Status;

/// A handle that holds a text.
struct Held;

impl Handle for Held {
    type Content = String;
    const TAG: u64 = tag(*b"test-one");
}

/// Another that holds the same.
struct Other;

impl Handle for Other {
    type Content = String;
    const TAG: u64 = tag(*b"test-two");
}

fn crossed(body: impl FnOnce(&super::argument::Caller) -> Result<(), Fault>) -> Status {
    // SAFETY: null is allowed, and the bodies hand in pointers to their own locals.
    unsafe { border::cross(ptr::null_mut(), body) }
}

fn length_of(held: *const Held) -> (Status, usize) {
    let mut length = 99;
    let place = &raw mut length;
    let status = crossed(|caller| {
        let out = caller.out(place, 0, "length")?;
        out.set(caller.handle(held, "held")?.len());
        Ok(())
    });
    (status, length)
}

#[test]
fn a_handle_is_its_own_type_until_it_is_freed() {
    let held: *mut Held = handle::give("four".to_owned());
    assert_eq!(length_of(held), (Status::Ok, 4));
    let other: *mut Other = handle::give("five!".to_owned());
    assert_eq!(length_of(other.cast()), (Status::InvalidHandle, 0));
    assert_eq!(length_of(ptr::null()), (Status::InvalidArgument, 0));
    // SAFETY: live, and last used here.
    unsafe { handle::free(held) };
    // SAFETY: of another type, which does nothing.
    unsafe { handle::free::<Held>(other.cast()) };
    // SAFETY: live, and last used here.
    unsafe { handle::free(other) };
    // SAFETY: null is accepted.
    unsafe { handle::free::<Held>(ptr::null_mut()) };
}

#[cfg(debug_assertions)]
#[test]
fn a_freed_handle_and_a_stranger_are_told_without_looking_behind_them() {
    let held: *mut Held = handle::give("four".to_owned());
    // SAFETY: live, and last used here.
    unsafe { handle::free(held) };
    assert_eq!(length_of(held), (Status::InvalidHandle, 0));
    // SAFETY: freed, which a debug build ignores.
    unsafe { handle::free(held) };
    let stranger = [0_u8; 64];
    let inside: *const u8 = &raw const stranger[1];
    assert_eq!(length_of(inside.cast()), (Status::InvalidHandle, 0));
}

#[test]
fn what_one_call_has_is_busy_for_every_other_and_used_up_after_a_panic() {
    let content = Mutex::new(4);
    let reason = || handle::alone(&content).map(|_| ()).map_err(|fault| fault.status());
    let first = handle::alone(&content);
    assert_eq!(reason(), Err(Status::Busy));
    drop(first);
    assert_eq!(reason(), Ok(()));
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        let _first = handle::alone(&content);
        std::panic::resume_unwind(Box::new("in the middle of it"));
    }));
    assert!(panicked.is_err());
    assert_eq!(reason(), Err(Status::UsedUp));
}

#[test]
fn what_is_handed_out_can_be_uninitialised_before_and_is_set_whatever_happens() {
    let mut place = std::mem::MaybeUninit::<u64>::uninit();
    let pointer = place.as_mut_ptr();
    let status = crossed(|caller| {
        let out = caller.out(pointer, 7, "place")?;
        let null = caller.out(ptr::null_mut::<u64>(), 0, "null");
        null?.set(1);
        out.set(9);
        Ok(())
    });
    assert_eq!(status, Status::InvalidArgument);
    // SAFETY: set by the call.
    assert_eq!(unsafe { place.assume_init() }, 7);
    let mut octets = [0_u8; 16];
    let unaligned = octets.as_mut_ptr().wrapping_add(1).cast::<u64>();
    let aligned_by_chance = unaligned.is_aligned();
    let status = crossed(|caller| caller.out(unaligned, 1, "unaligned").map(|_| ()));
    assert!(aligned_by_chance || status == Status::InvalidArgument);
}

#[test]
fn lists_have_the_length_that_is_said_and_no_more_than_fits() {
    let given = [1_u64, 2, 3];
    let mut places = [9_u8; 3];
    let to = places.as_mut_ptr();
    let status = crossed(|caller| {
        let mut out = caller.out_list(to, 3, 0, "places")?;
        for (index, number) in caller.list(given.as_ptr(), 2, "given")?.iter().enumerate() {
            out.set(index, u8::try_from(*number).unwrap_or(0));
        }
        // Beyond the end nothing happens.
        out.set(3, 77);
        Ok(())
    });
    assert_eq!((status, places), (Status::Ok, [1, 2, 0]));
    for count in [usize::MAX, usize::MAX / 8 + 1] {
        let status = crossed(|caller| caller.list(given.as_ptr(), count, "given").map(|_| ()));
        assert_eq!(status, Status::InvalidArgument);
    }
    assert_eq!(
        crossed(|caller| caller.list::<u64>(ptr::null(), 0, "none").map(|_| ())),
        Status::Ok
    );
    assert_eq!(
        crossed(|caller| caller.text(b"\xFF".as_ptr(), 1, "text").map(|_| ())),
        Status::InvalidArgument
    );
}

#[test]
fn a_secret_is_wiped_where_it_came_from_whatever_its_length() {
    let mut right = [5_u8; 4];
    let from = right.as_mut_ptr();
    let status = crossed(|caller| {
        let secret = caller.secret::<4>(from, 4, "secret")?;
        assert_eq!(*secret, [5; 4]);
        Ok(())
    });
    assert_eq!((status, right), (Status::Ok, [0; 4]));
    let mut long = [5_u8; 6];
    let from = long.as_mut_ptr();
    let status = crossed(|caller| caller.secret::<4>(from, 6, "secret").map(|_| ()));
    assert_eq!((status, long), (Status::InvalidArgument, [0; 6]));
}

#[test]
fn buffers_and_errors_are_given_back() {
    let mut buffer = Buffer::new(b"words".to_vec());
    assert_eq!(buffer.length, 5);
    // SAFETY: filled by this library.
    unsafe { lra_buffer_free(&raw mut buffer) };
    // SAFETY: empty.
    unsafe { lra_buffer_free(&raw mut buffer) };
    assert!(buffer.data.is_null());
    let mut error: *mut ErrorHandle = ptr::null_mut();
    // SAFETY: a place of this function.
    let status = unsafe { border::cross(&raw mut error, |_| Err(Fault::argument("name", "something"))) };
    assert_eq!(status, Status::InvalidArgument);
    let (mut json, mut length) = (ptr::null(), 0);
    // SAFETY: a live error and places of this function.
    let status = unsafe { lra_error_json(error, &raw mut json, &raw mut length) };
    assert_eq!(status, Status::Ok);
    // SAFETY: lent by the error until it is freed.
    let text = unsafe { std::slice::from_raw_parts(json, length) };
    assert!(str::from_utf8(text).is_ok_and(|text| text.contains("name: something")));
    // SAFETY: live, and last used here.
    unsafe { lra_error_free(error) };
}

#[test]
fn a_panic_is_caught_and_says_nothing() {
    let mut error: *mut ErrorHandle = ptr::null_mut();
    // SAFETY: a place of this function.
    let status = unsafe { border::cross(&raw mut error, |_| panic!("secret")) };
    assert_eq!(status, Status::Panic);
    // SAFETY: live, and last used here.
    unsafe { lra_error_free(error) };
}

#[test]
fn many_numbers_and_texts_are_read_where_they_lie() {
    let (mut results, mut valid) = ([9_u8; 3], 9);
    let (places, count) = (results.as_mut_ptr(), &raw mut valid);
    let numbers = [85_073_003_328_u64, 1, u64::MAX];
    // SAFETY: three numbers and three places of this function.
    let status = unsafe { lra_ssin_check_many(numbers.as_ptr(), 3, NO_INSTANT, places, count, ptr::null_mut()) };
    assert_eq!((status, results[0], valid), (Status::Ok, 1, 1));
    let numbers = [428_759_497_u64, 428_759_498, u64::MAX];
    // SAFETY: as above.
    let status = unsafe { lra_enterprise_number_check_many(numbers.as_ptr(), 3, places, count, ptr::null_mut()) };
    assert_eq!((status, results[0], valid), (Status::Ok, 1, 1));
    let text = b"85.07.30-033.2885073003328";
    let offsets = [0_i64, 15, 26];
    let (data, list) = (text.as_ptr(), offsets.as_ptr());
    // SAFETY: a text of this function, and three offsets for two numbers.
    let status =
        unsafe { lra_ssin_check_many_texts(data, text.len(), list, 2, NO_INSTANT, places, count, ptr::null_mut()) };
    assert_eq!((status, results, valid), (Status::Ok, [1, 1, results[2]], 2));
    let mut row = std::mem::MaybeUninit::<SsinRow>::uninit();
    // SAFETY: a text and a place of this function.
    let status = unsafe { lra_ssin_read(data, 15, NO_INSTANT, row.as_mut_ptr(), ptr::null_mut()) };
    assert_eq!(status, Status::Ok);
    // SAFETY: set by the call.
    assert_eq!(unsafe { row.assume_init() }.number, 85_073_003_328);
}

#[test]
fn an_error_lends_what_it_says() {
    let mut error: *mut ErrorHandle = ptr::null_mut();
    // SAFETY: a place of this function.
    let status = unsafe { lra_enterprise_number_check(1, &raw mut error) };
    assert_eq!(status, Status::InvalidValue);
    let mut report = std::mem::MaybeUninit::<ErrorReportRow>::uninit();
    // SAFETY: a live error and a place of this function.
    let status = unsafe { lra_error_read(error, report.as_mut_ptr()) };
    assert_eq!(status, Status::Ok);
    // SAFETY: set by the call.
    let report = unsafe { report.assume_init() };
    // SAFETY: lent by the error until it is freed.
    let reason = unsafe { std::slice::from_raw_parts(report.reason.data, report.reason.length) };
    assert_eq!(reason, b"check-digits");
    // SAFETY: live, and last used here.
    unsafe { lra_error_free(error) };
    // SAFETY: null is refused.
    let status = unsafe { lra_error_read(ptr::null(), ptr::null_mut()) };
    assert_eq!(status, Status::InvalidArgument);
}
