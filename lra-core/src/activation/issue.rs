use super::code::{ActivationCode, CodeChannel};
use super::entropy::ActivationEntropy;
use super::key_ring::PepperRing;
use super::link::{ActivationLink, LinkSelector, LinkVerifier};
use super::link_host::LinkHost;
use super::names::{CaseId, KeyKind};
use super::permit::IdentificationPermit;
use super::secret_text::SecretText;
use super::stored::{ActivationState, StoredActivation, TransitionError};
use super::tags;
use super::terms::{ActivationTerms, milliseconds};
use crate::time::Instant;
use core::num::NonZeroU32;

/// How a link reaches the person: only ever electronically, to an address or number validated for this person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LinkChannel {
    /// To the validated e-mail address.
    Email,
    /// To the validated mobile number.
    Sms,
}

/// What is to be issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueRequest {
    /// The kind of key that the code activates.
    pub key_kind: KeyKind,
    /// How the link travels.
    pub link_channel: LinkChannel,
    /// How the code travels, in a message of its own or on paper.
    pub code_channel: CodeChannel,
    /// The host that the link points to, one of those the terms allow.
    pub host: LinkHost,
}

/// Issues a code and a link on an identification.
///
/// `earlier` holds every activation stored so far for this person and this kind of key, of this case and of others. The
/// new code replaces all of them, and the tries of those of the same case count on. The portal writes, in one transaction
/// or in this order, the [superseded](Issued::superseded) states by compare-and-swap and then the [new](Issued::stored)
/// one, and dispatches only after; if one write fails it reads again and issues again with fresh entropy.
///
/// # Errors
/// [`IssueError`]; then nothing was issued, and nothing is to be written but the record of the refusal.
pub fn issue(
    permit: &IdentificationPermit,
    entropy: ActivationEntropy,
    request: &IssueRequest,
    earlier: &[StoredActivation],
    terms: &ActivationTerms,
    peppers: &PepperRing,
    now: Instant,
) -> Result<Issued, IssueError> {
    check_terms(request, terms, now)?;
    check_permit(permit, terms, now)?;
    let history = History::of_case(permit, request, earlier, terms, now)?;
    let superseded = earlier
        .iter()
        .filter(|stored| stored.state == ActivationState::Pending)
        .map(|stored| stored.next(ActivationState::Superseded, now))
        .collect::<Result<Vec<_>, TransitionError>>()
        .map_err(|_| IssueError::VersionsUsedUp)?;

    let code = ActivationCode::from_random_symbols(request.code_channel, &entropy.symbols);
    let selector = LinkSelector::new(entropy.selector);
    let link = ActivationLink::new(request.host.clone(), selector, LinkVerifier::new(entropy.verifier));
    let (pepper, key) = peppers.current();
    let code_bytes = tags::code_bytes(permit.case(), &request.key_kind, &entropy.salt, terms.iterations, &code);
    let stored = StoredActivation {
        version: 1,
        case: permit.case().clone(),
        person: *permit.person(),
        key_kind: request.key_kind.clone(),
        issue_number: history.issue_number,
        issued_at: now,
        expires_at: now.plus_milliseconds(milliseconds(terms.validity)),
        changed_at: now,
        state: ActivationState::Pending,
        tries: history.tries,
        tries_limit: terms.tries_limit,
        selector,
        pepper: pepper.clone(),
        link_tag: key.tag(&tags::link_bytes(selector, link.verifier())),
        salt: entropy.salt,
        iterations: terms.iterations,
        code_tag: key.tag(&code_bytes),
    };
    Ok(Issued {
        facts: IssueFacts {
            case_id: stored.case.clone(),
            key_kind: stored.key_kind.clone(),
            issue_number: stored.issue_number,
            identification_record: permit.record_position(),
            identified_at: permit.at(),
            issued_at: now,
            expires_at: stored.expires_at,
            link_channel: request.link_channel,
            code_channel: request.code_channel,
            superseded: superseded.len(),
        },
        stored,
        superseded,
        code,
        link,
    })
}

fn check_terms(request: &IssueRequest, terms: &ActivationTerms, now: Instant) -> Result<(), IssueError> {
    let valid_for = milliseconds(terms.validity);
    if valid_for == 0 || now.plus_milliseconds(valid_for) <= now {
        return Err(IssueError::Terms { term: "validity" });
    }
    if terms.iterations.get() > ActivationTerms::MOST_ITERATIONS {
        return Err(IssueError::Terms { term: "iterations" });
    }
    if !terms.link_hosts.contains(&request.host) {
        return Err(IssueError::HostNotAllowed);
    }
    Ok(())
}

fn check_permit(permit: &IdentificationPermit, terms: &ActivationTerms, now: Instant) -> Result<(), IssueError> {
    if permit.at() > now {
        return Err(IssueError::IdentifiedInTheFuture);
    }
    if now >= permit.at().plus_milliseconds(milliseconds(terms.permit_max_age)) {
        return Err(IssueError::IdentificationTooOld);
    }
    Ok(())
}

/// What the earlier issues leave to the next one of a case.
struct History {
    issue_number: NonZeroU32,
    tries: u32,
}

impl History {
    fn of_case(
        permit: &IdentificationPermit,
        request: &IssueRequest,
        earlier: &[StoredActivation],
        terms: &ActivationTerms,
        now: Instant,
    ) -> Result<Self, IssueError> {
        if earlier.iter().any(|stored| stored.key_kind != request.key_kind) {
            return Err(IssueError::OtherKeyKind);
        }
        let mut history = Self {
            issue_number: NonZeroU32::MIN,
            tries: 0,
        };
        for stored in earlier.iter().filter(|stored| stored.case == *permit.case()) {
            if stored.person != *permit.person() {
                return Err(IssueError::OtherPerson);
            }
            match stored.state_at(now) {
                // A replaced code leaves a case locked whose tries it had used up.
                _ if stored.tries >= stored.tries_limit.get() && stored.state != ActivationState::Redeemed => {
                    return Err(IssueError::CaseLocked);
                }
                ActivationState::Redeemed => return Err(IssueError::CaseRedeemed),
                ActivationState::Revoked => return Err(IssueError::CaseRevoked),
                _ => {}
            }
            let following = stored.issue_number.checked_add(1).ok_or(IssueError::TooManyIssues)?;
            history.issue_number = history.issue_number.max(following);
            history.tries = history.tries.max(stored.tries);
        }
        if history.tries >= terms.tries_limit.get() {
            return Err(IssueError::CaseLocked);
        }
        // An issue that seems to lie ahead of a clock that went back counts too.
        let window = milliseconds(terms.issues_window);
        let recent = earlier
            .iter()
            .filter(|stored| stored.issued_at.plus_milliseconds(window) > now)
            .count();
        if u32::try_from(recent).map_or(true, |recent| recent >= terms.issues_limit.get()) {
            return Err(IssueError::TooManyIssues);
        }
        Ok(history)
    }
}

/// A code and a link that nobody has seen yet, and the states to store before anybody does.
pub struct Issued {
    stored: StoredActivation,
    superseded: Vec<StoredActivation>,
    facts: IssueFacts,
    code: ActivationCode,
    link: ActivationLink,
}

impl Issued {
    /// The new activation, version 1, to insert.
    #[must_use]
    pub const fn stored(&self) -> &StoredActivation {
        &self.stored
    }

    /// The earlier activations that it replaces, each to write over the version before it, ahead of the new one.
    #[must_use]
    pub fn superseded(&self) -> &[StoredActivation] {
        &self.superseded
    }

    /// What the audit record says of the issue.
    #[must_use]
    pub const fn facts(&self) -> &IssueFacts {
        &self.facts
    }

    /// Gives link and code up, once, for two separate dispatches. To be called when all states and the record are
    /// stored: this is the only way to the code, and it leaves no copy behind.
    #[must_use]
    pub fn into_dispatch(self) -> (LinkDispatch, CodeDispatch) {
        (
            LinkDispatch {
                channel: self.facts.link_channel,
                link: self.link.into_text(),
            },
            CodeDispatch {
                channel: self.facts.code_channel,
                code: self.code.into_shown(),
            },
        )
    }
}

/// A link for a message of its own.
pub struct LinkDispatch {
    /// How it travels.
    pub channel: LinkChannel,
    /// The link.
    pub link: SecretText,
}

/// A code for a message of its own, or for paper.
pub struct CodeDispatch {
    /// How it travels.
    pub channel: CodeChannel,
    /// The code as it is shown.
    pub code: SecretText,
}

/// What the audit record says of an issue.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IssueFacts {
    /// The case.
    pub case_id: CaseId,
    /// The kind of key.
    pub key_kind: KeyKind,
    /// The number of the issue within the case, from 1.
    pub issue_number: NonZeroU32,
    /// Where the record of the identification stands in its trail.
    pub identification_record: u64,
    /// When the identification was decided.
    pub identified_at: Instant,
    /// When link and code were issued.
    pub issued_at: Instant,
    /// The first moment at which they are no longer valid.
    pub expires_at: Instant,
    /// How the link travels.
    pub link_channel: LinkChannel,
    /// How the code travels.
    pub code_channel: CodeChannel,
    /// How many earlier codes it replaces.
    pub superseded: usize,
}

/// Why no code is issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IssueError {
    /// The identification lies ahead: a clock is wrong.
    #[error("the identification lies after the moment of issue")]
    IdentifiedInTheFuture,
    /// The identification is older than the terms allow.
    #[error("the identification is older than the rulebook allows; identify the person again")]
    IdentificationTooOld,
    /// The case is locked.
    #[error("the case is locked; a new case needs a new identification")]
    CaseLocked,
    /// The key of the case was activated.
    #[error("the code of this case was redeemed; a new case needs a new identification")]
    CaseRedeemed,
    /// The case was withdrawn.
    #[error("the code of this case was revoked; a new case needs a new identification")]
    CaseRevoked,
    /// This person had as many codes for this kind of key as the terms allow.
    #[error("as many codes were issued for this person and key as the rulebook allows")]
    TooManyIssues,
    /// An earlier activation of the case is somebody else's.
    #[error("an earlier activation of the case is for another person; expected those of this person")]
    OtherPerson,
    /// An earlier activation is for another kind of key.
    #[error("an earlier activation is for another kind of key; expected those of this kind")]
    OtherKeyKind,
    /// The host is not on the list of the terms.
    #[error("host: expected one of the hosts that the rulebook allows")]
    HostNotAllowed,
    /// A term that cannot be met.
    #[error("the rulebook's {term} is out of bounds")]
    Terms {
        /// The term.
        term: &'static str,
    },
    /// No version is left, which no honest storage reaches.
    #[error("the version of an earlier activation is at its end")]
    VersionsUsedUp,
}

impl IssueError {
    /// A stable name of the reason.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Self::IdentifiedInTheFuture => "identified-in-the-future",
            Self::IdentificationTooOld => "identification-too-old",
            Self::CaseLocked => "case-locked",
            Self::CaseRedeemed => "case-redeemed",
            Self::CaseRevoked => "case-revoked",
            Self::TooManyIssues => "too-many-issues",
            Self::OtherPerson => "other-person",
            Self::OtherKeyKind => "other-key-kind",
            Self::HostNotAllowed => "host-not-allowed",
            Self::Terms { .. } => "terms",
            Self::VersionsUsedUp => "versions-used-up",
        }
    }

    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        match self {
            Self::IdentifiedInTheFuture => "an identification before the moment of issue",
            Self::IdentificationTooOld => {
                "an identification no older than the rulebook allows: identify the person again"
            }
            Self::CaseLocked => "a case that is not locked: a new case needs a new identification",
            Self::CaseRedeemed => "a case whose code was not redeemed: a new case needs a new identification",
            Self::CaseRevoked => "a case whose code was not revoked: a new case needs a new identification",
            Self::TooManyIssues => "no more codes for this person and key than the rulebook allows",
            Self::OtherPerson => "earlier activations of this person",
            Self::OtherKeyKind => "earlier activations for this kind of key",
            Self::HostNotAllowed => "one of the hosts that the rulebook allows",
            Self::Terms { .. } => "a rulebook whose terms of activation lie within their bounds",
            Self::VersionsUsedUp => "a stored activation whose version can still be counted up",
        }
    }
}
