//! What the tests of this module share: one invented portal, one invented person, repeatable entropy.

mod codes;
mod distribution;
mod formats;
mod interleavings;
mod issuing;
mod links;
mod redeeming;
mod secrets;
mod vectors;

use super::*;
use crate::audit::disclosure::Commitment;
use crate::crypto::{HmacKey, sha256};
use crate::time::Instant;
use core::num::NonZeroU32;
use core::time::Duration;

pub(super) const DAY: i64 = 86_400_000;

pub(super) fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

/// The moment at which most tests issue.
pub(super) fn noon() -> Instant {
    at("2026-11-22T12:00:00Z")
}

pub(super) fn host() -> LinkHost {
    "sleutel.example.be".parse().unwrap()
}

pub(super) fn terms() -> ActivationTerms {
    ActivationTerms {
        tries_limit: NonZeroU32::new(3).unwrap(),
        iterations: NonZeroU32::MIN,
        issues_limit: NonZeroU32::new(5).unwrap(),
        ..ActivationTerms::with_defaults(vec![host()])
    }
}

/// Bytes that differ by seed and look random.
pub(super) fn bytes<const N: usize>(seed: &str) -> [u8; N] {
    let mut blocks = (0_u32..).flat_map(|block| sha256(format!("{seed} {block}").as_bytes()));
    core::array::from_fn(|_| blocks.next().unwrap())
}

pub(super) fn entropy(seed: &str) -> ActivationEntropy {
    ActivationEntropy::take(&mut bytes(seed)).unwrap()
}

pub(super) fn key(seed: &str) -> HmacKey {
    HmacKey::take(&mut bytes(seed)).unwrap()
}

pub(super) fn peppers() -> PepperRing {
    PepperRing::new("pepper-1".parse().unwrap(), key("pepper 1"))
}

pub(super) fn seal_keys() -> SealKeyRing {
    SealKeyRing::new("seal-1".parse().unwrap(), key("seal 1"))
}

pub(super) fn person(seed: &str) -> Commitment {
    Commitment::new(bytes(seed))
}

pub(super) fn permit(case: &str, at: Instant) -> IdentificationPermit {
    IdentificationPermit::for_test(person(case), case.parse().unwrap(), at, 7)
}

pub(super) fn request() -> IssueRequest {
    IssueRequest {
        key_kind: "app-code".parse().unwrap(),
        link_channel: LinkChannel::Email,
        code_channel: CodeChannel::Paper,
        host: host(),
    }
}

pub(super) fn issue_again(
    case: &str,
    seed: &str,
    earlier: &[StoredActivation],
    now: Instant,
) -> Result<Issued, IssueError> {
    let permit = permit(case, now);
    issue(&permit, entropy(seed), &request(), earlier, &terms(), &peppers(), now)
}

/// What a person holds after both dispatches.
pub(super) struct Holder {
    pub(super) stored: StoredActivation,
    link: String,
    code: String,
}

impl Holder {
    pub(super) fn new(issued: Issued) -> Self {
        let stored = issued.stored().clone();
        let (link, code) = issued.into_dispatch();
        Self {
            stored,
            link: link.link.expose().to_owned(),
            code: code.code.expose().to_owned(),
        }
    }

    pub(super) fn link(&self) -> ActivationLink {
        ActivationLink::parse(&self.link, &[host()]).unwrap()
    }

    pub(super) fn code(&self) -> ActivationCode {
        ActivationCode::parse(&self.code).unwrap()
    }

    /// One attempt with the own link and an honest storage: reserve, swap, compare, swap.
    pub(super) fn attempt(&mut self, code: ActivationCode, now: Instant) -> Result<RedemptionOutcome, ReserveError> {
        self.attempt_by(&self.link(), code, now)
    }

    pub(super) fn attempt_by(
        &mut self,
        link: &ActivationLink,
        code: ActivationCode,
        now: Instant,
    ) -> Result<RedemptionOutcome, ReserveError> {
        let reserved = reserve(Some(&self.stored), link, &peppers(), &terms(), now)?;
        self.stored = reserved.stored;
        let compared = reserved.reservation.compare(code, self.stored.version()).unwrap();
        self.stored = compared.stored;
        Ok(compared.outcome)
    }
}

/// A holder of one fresh activation.
pub(super) fn holder() -> Holder {
    Holder::new(issue_again("case-1", "one", &[], noon()).unwrap())
}

/// A well-formed code that was never issued.
pub(super) fn wrong_code(seed: &str) -> ActivationCode {
    ActivationCode::from_random_symbols(CodeChannel::Paper, &entropy(seed).symbols)
}

pub(super) const fn days(count: u64) -> Duration {
    Duration::from_secs(count * 86_400)
}
