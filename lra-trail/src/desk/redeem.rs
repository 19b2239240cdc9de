use super::case_ledger::{APPLICANT, CaseLedger, CutShort};
use super::desk_record::{DeskRecord, Ways, decided, disclose, word};
use super::state::StateError;
use super::{Desk, DeskError, RedemptionRequest};
use lra_core::activation::{
    ActivationCode, ActivationLink, ActivationState, ActivationTerms, RedemptionOutcome, ReserveError,
    StoredActivation, reserve,
};
use lra_core::audit::record::{Detail, Party};
use lra_core::decision::vocabulary::ActivationState as StateFact;
use lra_core::decision::{Decision, Facts, Outcome, Question};
use lra_core::json::{ErrorCode, ErrorReport};
use lra_core::time::Instant;

/// What came of a redemption. As JSON `{"v":1,"activated",…}`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Redemption {
    v: u8,
    /// Whether the key is activated.
    pub activated: bool,
    /// A stable name of the reason why not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The case, for whoever had the right link.
    #[serde(rename = "case", skip_serializing_if = "Option::is_none")]
    pub case_id: Option<String>,
    /// The kind of key, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_kind: Option<String>,
    /// How many wrong codes the case still bears, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tries_left: Option<u32>,
    /// The symbol of a code to look at first, counted from 1 without spaces and hyphens, where a slip of the pen was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub likely_position: Option<u8>,
    /// Where the record of the attempt stands in the trail.
    pub record: u64,
}

const WAYS: Ways = Ways {
    channel: "portal",
    means: Some("activation-code"),
    purpose: "activation",
    legal_basis: "lra",
};
const REDEMPTION: &str = "lra.activation-redemption";
/// How often a redemption starts again when somebody else was faster.
const SWAP_TRIES: u32 = 5;

/// What an attempt came to, before it is recorded.
struct Attempt {
    facts: Facts,
    reason: Option<&'static str>,
    tries_left: Option<u32>,
}

impl Desk<'_> {
    /// Redeems a link with a code: counts the try, stores, compares, stores, records, and only then says that the key is
    /// activated. Attempts of every kind are recorded.
    ///
    /// `at` is the instant of the attempt, by which validity is judged; `now` the time of the record.
    ///
    /// # Errors
    /// [`DeskError`]; then nothing is activated, and the same call may be made again.
    pub fn redeem(&mut self, request: &RedemptionRequest, at: Instant, now: Instant) -> Result<Redemption, DeskError> {
        let engine = self.engine;
        let rulebook = engine.rulebook_at(at).ok_or_else(|| {
            let expected = "an instant at which a loaded rulebook is in force";
            ErrorReport::new(ErrorCode::NoRulebookInForce, "", expected)
        })?;
        let terms = &rulebook.parameters().activation;
        let link = match ActivationLink::parse(&request.link, &terms.link_hosts) {
            Ok(link) => link,
            Err(error) => return self.refuse_unread("unreadable", "link", error.reason(), None, at, now),
        };
        let selector = link.selector().to_string();
        if let Err(error) = ActivationCode::parse(&request.code) {
            let position = error.position().or(error.likely_position());
            return self.refuse_unread(&selector, "code", error.reason(), position, at, now);
        }
        for _ in 0..SWAP_TRIES {
            let Some(stored) = self.store.read(link.selector())? else {
                // The same work as for a link that is known.
                return match reserve(None, &link, &self.peppers, terms, at) {
                    Err(ReserveError::UnknownLink) | Ok(_) => self.refuse_unknown(&selector, at, now),
                    Err(error) => Err(error.into()),
                };
            };
            let (mut ledger, cut_short) = CaseLedger::open(&self.store, stored.case(), &self.folder, &self.key)?;
            match self.attempt(&stored, &link, request, terms, &mut ledger, &cut_short, at, now) {
                Err(DeskError::State(StateError::Conflict)) => {}
                Ok(None) => return self.refuse_unknown(&selector, at, now),
                Ok(Some(redemption)) => return Ok(redemption),
                Err(error) => return Err(error),
            }
        }
        Err(StateError::Conflict.into())
    }

    /// One attempt on a stored activation; nothing if the link is not its link.
    #[expect(clippy::too_many_arguments, reason = "the whole of one attempt")]
    fn attempt(
        &mut self,
        stored: &StoredActivation,
        link: &ActivationLink,
        request: &RedemptionRequest,
        terms: &ActivationTerms,
        ledger: &mut CaseLedger,
        cut_short: &CutShort,
        at: Instant,
        now: Instant,
    ) -> Result<Option<Redemption>, DeskError> {
        let reserved = match reserve(Some(stored), link, &self.peppers, terms, at) {
            Err(ReserveError::UnknownLink) => return Ok(None),
            Err(ReserveError::Ended { state }) => {
                if state == ActivationState::Redeemed
                    && let Some(resumable) = ledger.resumable(&self.store)?
                    && resumable.selector() == stored.selector()
                {
                    return self
                        .resume(&resumable, link, request, terms, ledger, cut_short, at, now)
                        .map(Some);
                }
                // An end that came with time is final from now on, even if the clock goes back.
                if let Some(settled) = stored.settled(at) {
                    self.store.swap(&settled)?;
                    self.pass()?;
                }
                let reason = Some(ReserveError::Ended { state }.reason());
                let attempt = Attempt {
                    facts: facts_of(stored, stored.tries(), at),
                    reason,
                    tries_left: None,
                };
                ledger.begin(&self.store, self.trail.records())?;
                return self.conclude(stored, &attempt, ledger, at, now).map(Some);
            }
            reserved => reserved?,
        };
        let before = facts_of(stored, stored.tries(), at);
        ledger.begin(&self.store, self.trail.records())?;
        self.pass()?;
        if self.decide(&before, at)?.outcome() == Outcome::Deny {
            let attempt = Attempt {
                facts: before,
                reason: Some("not-permitted"),
                tries_left: None,
            };
            return self.conclude(stored, &attempt, ledger, at, now).map(Some);
        }
        let confirmed = self.store.swap(&reserved.stored)?;
        self.pass()?;
        ledger.keep_resumable(&self.store, &reserved.stored)?;
        self.pass()?;
        // It was read once already, so this cannot fail.
        let code = ActivationCode::parse(&request.code).map_err(|_| StateError::Conflict)?;
        let compared = reserved.reservation.compare(code, confirmed)?;
        self.store.swap(&compared.stored)?;
        self.pass()?;
        let attempt = concluded(before, compared.outcome, compared.facts.tries_left);
        self.conclude(&compared.stored, &attempt, ledger, at, now).map(Some)
    }

    /// Finishes a redemption that was compared and stored but whose answer never went out: for the right code again, and
    /// without a second record if the first is in the trail.
    #[expect(clippy::too_many_arguments, reason = "the whole of one attempt")]
    fn resume(
        &mut self,
        counted: &StoredActivation,
        link: &ActivationLink,
        request: &RedemptionRequest,
        terms: &ActivationTerms,
        ledger: &mut CaseLedger,
        cut_short: &CutShort,
        at: Instant,
        now: Instant,
    ) -> Result<Redemption, DeskError> {
        let before = facts_of(counted, counted.tries().saturating_sub(1), at);
        let reserved = match reserve(Some(counted), link, &self.peppers, terms, at) {
            // The last try was the right one, or its validity ended meanwhile: nothing is left to compare under.
            Err(ReserveError::Ended { state }) => {
                let reason = Some(ReserveError::Ended { state }.reason());
                let attempt = Attempt {
                    facts: before,
                    reason,
                    tries_left: None,
                };
                ledger.begin(&self.store, self.trail.records())?;
                return self.conclude(counted, &attempt, ledger, at, now);
            }
            reserved => reserved?,
        };
        // Counted on disk before anything is learnt about the code, as ever.
        ledger.keep_resumable(&self.store, &reserved.stored)?;
        let code = ActivationCode::parse(&request.code).map_err(|_| StateError::Conflict)?;
        let compared = reserved.reservation.compare(code, reserved.stored.version())?;
        let attempt = concluded(before, compared.outcome, compared.facts.tries_left);
        let written = cut_short.records.iter().rev().find(|(_, record)| {
            record.draft.what().as_str() == REDEMPTION && record.draft.outcome().as_str() == ACTIVATED
        });
        if attempt.reason.is_none() {
            if let Some((position, _)) = written {
                let redemption = redemption(counted, &attempt, *position);
                ledger.finish(&self.store)?;
                return Ok(redemption);
            }
            return self.conclude(counted, &attempt, ledger, at, now);
        }
        if ledger.closed() {
            ledger.detach()?;
        }
        self.record_attempt(counted, &attempt, ledger, at, now)
            .map(|position| redemption(counted, &attempt, position))
    }

    /// Records an attempt and says what came of it.
    fn conclude(
        &mut self,
        stored: &StoredActivation,
        attempt: &Attempt,
        ledger: &mut CaseLedger,
        at: Instant,
        now: Instant,
    ) -> Result<Redemption, DeskError> {
        let position = self.record_attempt(stored, attempt, ledger, at, now)?;
        ledger.finish(&self.store)?;
        self.pass()?;
        Ok(redemption(stored, attempt, position))
    }

    fn record_attempt(
        &mut self,
        stored: &StoredActivation,
        attempt: &Attempt,
        ledger: &mut CaseLedger,
        at: Instant,
        now: Instant,
    ) -> Result<u64, DeskError> {
        let pseudonym = ledger.person().map(|person| person.pseudonym.clone());
        let who = Party::new(word(APPLICANT)?, Some(*stored.person()), pseudonym)?;
        // Activated or locked, nothing follows in the case.
        let ends = matches!(attempt.reason, None | Some("locked"));
        let step = ledger.next_step(ends || ledger.closed());
        let record = {
            let decision = self.decide(&attempt.facts, at)?;
            let mut record = DeskRecord::new(
                step,
                REDEMPTION,
                who,
                &WAYS,
                attempt.reason.map_or(ACTIVATED, |_| "deny"),
            )?
            .with_decision(decided(&decision)?)
            .with_id("keyKind", stored.key_kind().as_str())?
            .with_detail("issueNumber", Detail::Count(stored.issue_number().get().into()))?
            .with_detail("tries", Detail::Count(stored.tries().into()))?;
            if let Some(reason) = attempt.reason {
                record = record.with_detail("reason", Detail::Word(word(reason)?))?;
            }
            record
        };
        self.record(Some(ledger), &record, now)
    }

    fn refuse_unknown(&mut self, selector: &str, at: Instant, now: Instant) -> Result<Redemption, DeskError> {
        let mut facts = Facts::default();
        facts.activation.link_known = Some(false);
        self.refuse(selector, facts, ReserveError::UnknownLink.reason(), None, at, now)
    }

    /// Refuses what is no link or no code, without looking at any state: a slip of the pen costs no try.
    fn refuse_unread(
        &mut self,
        selector: &str,
        what: &'static str,
        reason: &'static str,
        likely_position: Option<u8>,
        at: Instant,
        now: Instant,
    ) -> Result<Redemption, DeskError> {
        let mut facts = Facts::default();
        match what {
            "link" => facts.activation.link_known = Some(false),
            _ => facts.activation.code_matches = Some(false),
        }
        let mut refused = self.refuse(selector, facts, reason, likely_position, at, now)?;
        refused.reason = Some(format!("{what}-{reason}"));
        Ok(refused)
    }

    /// Records an attempt that belongs to no case.
    fn refuse(
        &mut self,
        selector: &str,
        facts: Facts,
        reason: &'static str,
        likely_position: Option<u8>,
        at: Instant,
        now: Instant,
    ) -> Result<Redemption, DeskError> {
        let bearer = disclose("linkSelector", selector)?;
        let who = Party::new(word("bearer")?, Some(bearer.commitment()), None)?;
        let step = lra_core::audit::record::CaseStep {
            correlation_id: crate::fresh_correlation_id().map_err(StateError::Io)?,
            position: 0,
            closing: true,
        };
        let record = {
            let decision = self.decide(&facts, at)?;
            DeskRecord::new(step, REDEMPTION, who, &WAYS, "deny")?
                .disclosing(bearer)
                .with_decision(decided(&decision)?)
                .with_detail("reason", Detail::Word(word(reason)?))?
        };
        let record = self.record(None, &record, now)?;
        Ok(Redemption {
            v: 1,
            activated: false,
            reason: Some(reason.to_owned()),
            case_id: None,
            key_kind: None,
            tries_left: None,
            likely_position,
            record,
        })
    }

    fn decide<'a>(&'a self, facts: &'a Facts, at: Instant) -> Result<Decision<'a>, DeskError> {
        self.engine
            .decide(Question::ActivationRedemption, facts, at)
            .map_err(|_| {
                let expected = "an instant at which a loaded rulebook is in force";
                ErrorReport::new(ErrorCode::NoRulebookInForce, "", expected).into()
            })
    }
}

/// The outcome of the record of a redemption that activates.
const ACTIVATED: &str = "activated";

fn concluded(before: Facts, outcome: RedemptionOutcome, tries_left: u32) -> Attempt {
    let mut facts = before;
    facts.activation.code_matches = Some(outcome == RedemptionOutcome::Activated);
    Attempt {
        facts,
        reason: match outcome {
            RedemptionOutcome::Activated => None,
            RedemptionOutcome::Locked => Some("locked"),
            _ => Some("wrong-code"),
        },
        tries_left: (outcome != RedemptionOutcome::Activated).then_some(tries_left),
    }
}

fn redemption(stored: &StoredActivation, attempt: &Attempt, record: u64) -> Redemption {
    Redemption {
        v: 1,
        activated: attempt.reason.is_none(),
        reason: attempt.reason.map(str::to_owned),
        case_id: Some(stored.case().to_string()),
        key_kind: Some(stored.key_kind().to_string()),
        tries_left: attempt.tries_left,
        likely_position: None,
        record,
    }
}

/// What is known of an activation under its right link, before a code is compared.
fn facts_of(stored: &StoredActivation, wrong_tries: u32, at: Instant) -> Facts {
    let mut facts = Facts::default();
    let activation = &mut facts.activation;
    activation.link_known = Some(true);
    activation.expires_at = Some(stored.expires_at());
    activation.wrong_tries = Some(wrong_tries);
    activation.state = Some(match stored.state_at(at) {
        ActivationState::Redeemed => StateFact::Redeemed,
        ActivationState::Revoked => StateFact::Revoked,
        ActivationState::Superseded => StateFact::Superseded,
        _ => StateFact::Pending,
    });
    facts
}
