//! How a call ended.

/// How a call ended. Numbers are never reused; treat one you do not know as a failure.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It did what it says.
    Ok = 0,
    /// The library failed inside. Nothing was decided: treat it as a refusal, and report it.
    Panic = 1,
    /// A pointer that must not be null was null, or an argument is not what its function takes.
    InvalidArgument = 2,
    /// The question cannot be read, or no rulebook covers it; the error names the place and what was expected there.
    InvalidQuestion = 3,
    /// A handle was freed, or is of another type. A release build tells only the latter.
    InvalidHandle = 4,
    /// The text or number is no identifier of its kind; the reason of the error says why.
    InvalidValue = 5,
    /// A rulebook, stored activation, sealed text, key, link, code, record or checkpoint cannot be read; the error says why.
    InvalidDocument = 6,
    /// The procedure refuses what was asked; the reason of the error says why. Nothing was issued, counted or written.
    Refused = 7,
    /// Disk, permission, lock, clock, randomness or keys do not serve; the reason of the error says which.
    Environment = 8,
    /// The trail was tampered with.
    Tampered = 9,
    /// Another call on a handle that serves one call at a time is under way.
    Busy = 10,
    /// The handle was used up by an earlier call.
    UsedUp = 11,
}
