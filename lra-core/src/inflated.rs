//! What the build deflated, as it was.

/// Octets that the build deflated; a test inflates each of them. Nothing where they are damaged, which no input can bring about.
pub(crate) fn octets(deflated: &[u8]) -> Vec<u8> {
    miniz_oxide::inflate::decompress_to_vec(deflated).unwrap_or_default()
}

/// The same of a text.
pub(crate) fn text(deflated: &[u8]) -> String {
    String::from_utf8(octets(deflated)).unwrap_or_default()
}
