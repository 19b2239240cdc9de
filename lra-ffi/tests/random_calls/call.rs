//! One call of the border: what was handed in, what may come of it, and what has to hold after it.

use std::ptr;

use lra_core::json::ErrorReport;
use lra_ffi::c::{Buffer, ErrorHandle, Status, lra_buffer_free, lra_error_json};

/// Calls a function of the border.
macro_rules! cross {
    ($call:expr) => {{
        // SAFETY: a driver hands in what its places, texts, lists and handles gave it: null; memory of the length that is
        // said, which lives until after the call and which nobody else uses; a live handle that the header allows this thread
        // to use; or, where the table of live handles is kept, a pointer that is refused without looking behind it. A
        // length that is longer than the memory is one that no memory can have, which is refused first.
        unsafe { $call }
    }};
}
pub(crate) use cross;

/// What a call has to come to, by what the core says of the same question.
pub enum Expected {
    Ok,
    /// Exactly this error, where it is known.
    Fails(Status, Option<String>),
    /// One of these.
    OneOf(Vec<Status>),
}

impl Expected {
    /// What a report of the core is to the caller.
    pub fn question<T>(asked: &Result<T, ErrorReport>) -> Self {
        match asked {
            Ok(_) => Self::Ok,
            Err(report) => Self::Fails(Status::InvalidQuestion, Some(report.to_json())),
        }
    }

    pub fn fails(status: Status) -> Self {
        Self::Fails(status, None)
    }
}

/// A place for a result that holds something else before the call, or none.
pub struct Place<T> {
    value: T,
    given: bool,
}

impl<T> Place<T> {
    pub const fn new(before: T, given: bool) -> Self {
        Self { value: before, given }
    }

    /// What the function gets.
    pub const fn pointer(&mut self) -> *mut T {
        if self.given {
            &raw mut self.value
        } else {
            ptr::null_mut()
        }
    }

    /// What it set, where it could.
    pub const fn set(&self) -> Option<&T> {
        if self.given { Some(&self.value) } else { None }
    }

    /// What stands there after a success.
    pub fn take(self) -> T {
        assert!(self.given);
        self.value
    }

    /// Whether it is like this, where it could be set.
    pub fn is(&self, empty: impl FnOnce(&T) -> bool) -> bool {
        self.set().is_none_or(empty)
    }
}

/// A buffer that nobody may free or read: whoever leaves it as it is did not set it.
pub fn unset() -> Buffer {
    Buffer {
        data: ptr::without_provenance_mut(8),
        length: 7,
    }
}

pub fn is_empty(buffer: &Buffer) -> bool {
    buffer.data.is_null() && buffer.length == 0
}

/// A copy of what is lent.
pub fn copied(data: *const u8, length: usize) -> Vec<u8> {
    if length == 0 {
        return Vec::new();
    }
    assert!(!data.is_null());
    // SAFETY: the library says that so many octets lie there; they live as long as what lends them, which is not freed here.
    unsafe { std::slice::from_raw_parts(data, length) }.to_vec()
}

/// The bytes of a buffer, which is given back, twice to show that this does no harm.
pub fn emptied(mut buffer: Buffer) -> Vec<u8> {
    let bytes = copied(buffer.data, buffer.length);
    assert!(bytes.is_empty() == buffer.data.is_null());
    for _ in 0..2 {
        cross!(lra_buffer_free(&raw mut buffer));
        assert!(is_empty(&buffer));
    }
    bytes
}

/// What was drawn for a call.
pub struct Call {
    pub name: &'static str,
    /// Whether every argument is to be one that the function takes.
    pub careful: bool,
    /// What the arguments that it does not take are answered with.
    faults: Vec<Status>,
    error: *mut ErrorHandle,
    wants_error: bool,
}

impl Call {
    pub const fn new(name: &'static str, careful: bool, wants_error: bool) -> Self {
        Self {
            name,
            careful,
            faults: Vec::new(),
            // Never looked behind: the function sets it.
            error: ptr::without_provenance_mut(8),
            wants_error,
        }
    }

    /// Notes an argument that the function does not take.
    pub fn fault(&mut self, status: Status) {
        self.faults.push(status);
    }

    pub fn faulty(&self) -> bool {
        !self.faults.is_empty()
    }

    pub const fn error(&mut self) -> *mut *mut ErrorHandle {
        if self.wants_error {
            &raw mut self.error
        } else {
            ptr::null_mut()
        }
    }

    /// Looks at how the call ended, and says whether it was a success. The error of a failure is handed on with its JSON.
    pub fn ended(self, status: Status, expected: &Expected) -> (bool, Option<(*mut ErrorHandle, String)>) {
        let ok = status == Status::Ok;
        // Of several things that are wrong the library names whichever it meets first.
        let allowed = if self.faulty() {
            !ok && status != Status::Panic
        } else {
            match expected {
                Expected::Ok => ok,
                Expected::Fails(failure, _) => status == *failure,
                Expected::OneOf(some) => some.contains(&status),
            }
        };
        assert!(
            allowed,
            "{}: {status:?}, after {:?}: {}",
            self.name,
            self.faults,
            if self.error.is_null() {
                String::new()
            } else {
                error_json(self.error)
            }
        );
        if !self.wants_error {
            return (ok, None);
        }
        assert_eq!(ok, self.error.is_null(), "{}: an error comes with a failure", self.name);
        if ok {
            return (true, None);
        }
        let json = error_json(self.error);
        let error: serde_json::Value = serde_json::from_str(&json).unwrap();
        let code = error["error"]["code"].as_str().unwrap();
        assert!(error["v"] == 1 && !code.is_empty(), "{}: {json}", self.name);
        assert_eq!(code == "internal", status == Status::Panic, "{}: {json}", self.name);
        if let Expected::Fails(failure, Some(known)) = expected
            && *failure == status
            && !self.faults.contains(&status)
        {
            assert_eq!(&json, known, "{}", self.name);
        }
        (false, Some((self.error, json)))
    }
}

/// The JSON of a live error.
pub fn error_json(error: *const ErrorHandle) -> String {
    let (mut data, mut length) = (ptr::null(), 0);
    let status = cross!(lra_error_json(error, &raw mut data, &raw mut length));
    assert_eq!(status, Status::Ok);
    String::from_utf8(copied(data, length)).unwrap()
}
