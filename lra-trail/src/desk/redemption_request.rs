use crate::members::Members;
use lra_core::json::{ErrorCode, ErrorReport};
use zeroize::Zeroizing;

/// Link and code as a person brings them: `{"link":"https://…","code":"…"}`. Both are secrets, wiped when dropped; whether
/// they are well formed is for the desk to say.
pub struct RedemptionRequest {
    pub(super) link: Zeroizing<String>,
    pub(super) code: Zeroizing<String>,
}

impl RedemptionRequest {
    /// Longer than any request, in bytes.
    pub const MOST_BYTES: usize = 4096;

    /// Reads a request.
    ///
    /// # Errors
    /// [`ErrorReport`] with the place and what was expected there, never the value.
    pub fn parse(text: &[u8]) -> Result<Self, ErrorReport> {
        if text.len() > Self::MOST_BYTES {
            return Err(ErrorReport::new(ErrorCode::TooLarge, "", "at most 4096 bytes"));
        }
        let request = Members::of_document(text, "link and code")?;
        request.known(&["link", "code"])?;
        let read = |name, expected| {
            let member = request.required(name, expected)?;
            member.read_text(expected, |text| Some(Zeroizing::new(text.to_owned())))
        };
        Ok(Self {
            link: read("link", "the activation link")?,
            code: read("code", "the activation code")?,
        })
    }
}
