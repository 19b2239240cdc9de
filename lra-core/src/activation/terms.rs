use super::link_host::LinkHost;
use core::num::NonZeroU32;
use core::time::Duration;

/// What the rulebook says about codes and links. No public source fixes any of these values: each default is a choice of
/// ours, not public knowledge, except where said otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivationTerms {
    /// How long link and code are valid from the moment of issue, its end excluded. Default: 14 days, as three
    /// municipalities tell their citizens.
    pub validity: Duration,
    /// How many wrong codes lock a case. Default: 5.
    pub tries_limit: NonZeroU32,
    /// Rounds of PBKDF2 that stretch a code. Default: 600 000, as OWASP advises for HMAC-SHA-256.
    pub iterations: NonZeroU32,
    /// How old the identification may be when a code is issued on it, its end excluded. Default: 24 hours.
    pub permit_max_age: Duration,
    /// How many codes one person may get for one kind of key within the window. Default: 3.
    pub issues_limit: NonZeroU32,
    /// The time over which issues are counted. Default: 30 days.
    pub issues_window: Duration,
    /// The hosts that links may point to. No default: the portal names its own.
    pub link_hosts: Vec<LinkHost>,
}

impl ActivationTerms {
    /// The most rounds of PBKDF2 that a stored activation may ask for, so that a forged one cannot stall the portal.
    pub const MOST_ITERATIONS: u32 = 10_000_000;

    /// The defaults, with these hosts for links.
    #[must_use]
    pub const fn with_defaults(link_hosts: Vec<LinkHost>) -> Self {
        const DAY: u64 = 24 * 60 * 60;
        Self {
            validity: Duration::from_secs(14 * DAY),
            tries_limit: non_zero(5),
            iterations: non_zero(600_000),
            permit_max_age: Duration::from_secs(DAY),
            issues_limit: non_zero(3),
            issues_window: Duration::from_secs(30 * DAY),
            link_hosts,
        }
    }
}

const fn non_zero(number: u32) -> NonZeroU32 {
    match NonZeroU32::new(number) {
        Some(number) => number,
        None => NonZeroU32::MIN,
    }
}

/// A duration in whole milliseconds; one beyond what an instant can hold is as good as endless.
pub(super) fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
