use zeroize::{Zeroize, ZeroizeOnDrop};

/// A code or link on its way out: read once for dispatch, wiped when dropped; it cannot be printed, cloned or
/// serialised by accident.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct SecretText(String);

impl SecretText {
    /// Takes over a text that was built in a buffer of its final size, so that no copy stays behind.
    pub(super) const fn new(text: String) -> Self {
        Self(text)
    }

    /// The text, for the message or the paper that carries it to the person, and for nothing else.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}
