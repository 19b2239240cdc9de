//! What a record commits to instead of naming it.

use lra_core::audit::canonical::CanonicalJson;
use lra_core::audit::disclosure::{Disclosure, Salt};

use super::super::argument::Caller;
use super::super::border;
use super::super::buffer::Buffer;
use super::super::error::ErrorHandle;
use super::super::status::Status;
use super::unusable;

/// Octets of the salt of a disclosure.
pub const SALT_LENGTH: usize = 16;
/// Characters of a commitment: 32 octets in base64url.
pub const COMMITMENT_LENGTH: usize = 43;

/// A named value with its salt, and the commitment that stands for it in a record: `commitment` receives `LRA_COMMITMENT_LENGTH` characters of ASCII, no terminating
/// zero.
///
/// `value` is JSON, so that a text stands in quotation marks. `salt` is `LRA_SALT_LENGTH` octets from a secure source, such as `lra_system_random`, for this
/// disclosure alone; they are wiped. The disclosure is personal data: it goes with the record to the vault, and nowhere else.
///
/// # Safety
/// `salt` points to `salt_length` bytes that may be written and `commitment` to `LRA_COMMITMENT_LENGTH` bytes; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_disclosure_new(
    salt: *mut u8,
    salt_length: usize,
    name: *const u8,
    name_length: usize,
    value: *const u8,
    value_length: usize,
    disclosure: *mut Buffer,
    commitment: *mut u8,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let disclosure = caller.out(disclosure, Buffer::EMPTY, "disclosure");
        let commitment = caller.out_list(commitment, COMMITMENT_LENGTH, b'A', "commitment");
        let salt = caller.secret::<SALT_LENGTH>(salt, salt_length, "salt");
        let (disclosure, mut commitment, mut salt) = (disclosure?, commitment?, salt?);
        let name = caller.text(name, name_length, "name")?;
        let value = CanonicalJson::from_text(caller.bytes(value, value_length, "value")?)
            .map_err(|error| unusable(format!("a value that has a canonical form ({})", error.fault)))?;
        let salt = Salt::take(&mut salt).map_err(|error| unusable(error.expected()))?;
        let made = Disclosure::new(salt, name, &value).map_err(|error| unusable(error.expected()))?;
        for (index, character) in made.commitment().to_string().bytes().enumerate() {
            commitment.set(index, character);
        }
        disclosure.set(Buffer::new(made.as_text().as_bytes().to_vec()));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}
