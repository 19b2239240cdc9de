use lra_core::audit::disclosure::{DisclosureError, Salt};
use lra_core::audit::record::CorrelationId;
use ring::rand::{SecureRandom as _, SystemRandom};
use std::io;

fn fill(octets: &mut [u8]) -> io::Result<()> {
    SystemRandom::new()
        .fill(octets)
        .map_err(|_| io::Error::other("the system has no randomness"))
}

/// A salt of 128 bits from the system's random source, for one disclosure.
///
/// # Errors
/// When the system has no randomness to give.
pub fn fresh_salt() -> io::Result<Salt> {
    let mut octets = [0; 16];
    fill(&mut octets)?;
    Salt::take(&mut octets).map_err(|error: DisclosureError| io::Error::other(error))
}

/// A correlation id of 128 bits from the system's random source, for one case.
///
/// # Errors
/// When the system has no randomness to give.
pub fn fresh_correlation_id() -> io::Result<CorrelationId> {
    let mut octets = [0; 16];
    fill(&mut octets)?;
    Ok(CorrelationId::new(octets))
}
