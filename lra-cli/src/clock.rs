//! The clock of the machine, which the core does not know.

use crate::exit::Stop;
use lra_core::time::Instant;
use std::time::{SystemTime, UNIX_EPOCH};

/// The present instant, to the millisecond.
///
/// # Errors
/// [`Stop::Environment`] when the clock stands outside the years 1970 to 9999.
pub fn now() -> Result<Instant, Stop> {
    let wrong = || Stop::Environment("the clock of this machine is wrong".to_owned());
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|_| wrong())?;
    let milliseconds = i64::try_from(since.as_millis()).map_err(|_| wrong())?;
    Instant::from_unix_milliseconds(milliseconds).map_err(|_| wrong())
}
