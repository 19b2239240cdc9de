//! Instants, which JavaScript counts as numbers.

use lra_core::time::Instant;

/// What was expected of an instant.
const EXPECTED: &str = "at: an instant, in whole milliseconds since 1970-01-01T00:00:00Z";

/// The instant of a number of milliseconds since 1970-01-01T00:00:00Z; none of what is not a number.
///
/// # Errors
/// For fractions, infinities, and what lies outside the years 0 to 9999.
#[cfg(feature = "decide")]
pub fn optional_instant(milliseconds: f64) -> Result<Option<Instant>, &'static str> {
    if milliseconds.is_nan() {
        return Ok(None);
    }
    instant(milliseconds).map(Some)
}

/// The same where one is needed.
///
/// # Errors
/// As above, and for what is not a number.
pub fn instant(milliseconds: f64) -> Result<Instant, &'static str> {
    // JavaScript's own limit, far below 2⁵³: whole numbers within it convert exactly.
    if milliseconds.trunc() != milliseconds || milliseconds.abs() > 8.64e15 {
        return Err(EXPECTED);
    }
    #[allow(clippy::cast_possible_truncation, reason = "whole and within range, as just checked")]
    let milliseconds = milliseconds as i64;
    Instant::from_unix_milliseconds(milliseconds).map_err(|_| EXPECTED)
}
