use super::case_ledger::{APPLICANT, CaseLedger, CutShort};
use super::desk_record::{DeskRecord, Ways, decided, disclose, word};
use super::state::StateError;
use super::{Desk, DeskError, RedemptionRequest};
use lra_core::activation::{
    ActivationCode, ActivationLink, ActivationState, ActivationTerms, Compared, RedemptionOutcome, RedemptionRefusal,
    ReserveError, StoredActivation, reserve,
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
    /// Why not; in JSON by its stable name.
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub refusal: Option<RedemptionRefusal>,
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
    refusal: Option<RedemptionRefusal>,
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
            Err(error) => return self.refuse("unreadable", RedemptionRefusal::Link(error), at, now),
        };
        let selector = link.selector().to_string();
        if let Err(error) = ActivationCode::parse(&request.code) {
            return self.refuse(&selector, RedemptionRefusal::Code(error), at, now);
        }
        for _ in 0..SWAP_TRIES {
            let Some(stored) = self.store.read(link.selector())? else {
                // The same work as for a link that is known.
                return match reserve(None, &link, &self.peppers, terms, at) {
                    Err(ReserveError::UnknownLink) | Ok(_) => {
                        self.refuse(&selector, RedemptionRefusal::UnknownLink, at, now)
                    }
                    Err(error) => Err(error.into()),
                };
            };
            let (mut ledger, cut_short) = CaseLedger::open(&self.store, stored.case(), &self.folder, &self.key)?;
            match self.attempt(&stored, &link, request, terms, &mut ledger, &cut_short, at, now) {
                Err(DeskError::State(StateError::Conflict)) => {}
                Ok(None) => return self.refuse(&selector, RedemptionRefusal::UnknownLink, at, now),
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
                let attempt = Attempt {
                    facts: facts_of(stored, stored.tries(), at),
                    refusal: Some(ended(stored, state)),
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
                refusal: Some(RedemptionRefusal::NotPermitted),
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
        let attempt = concluded(before, &compared);
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
                let attempt = Attempt {
                    facts: before,
                    refusal: Some(ended(counted, state)),
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
        let attempt = concluded(before, &compared);
        let written = cut_short.records.iter().rev().find(|(_, record)| {
            record.draft.what().as_str() == REDEMPTION && record.draft.outcome().as_str() == ACTIVATED
        });
        if attempt.refusal.is_none() {
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
        let ends = attempt.refusal.is_none_or(|refusal| {
            matches!(
                refusal,
                RedemptionRefusal::Ended {
                    state: ActivationState::Locked,
                    ..
                }
            )
        });
        let step = ledger.next_step(ends || ledger.closed());
        let record = {
            let decision = self.decide(&attempt.facts, at)?;
            let mut record = DeskRecord::new(
                step,
                REDEMPTION,
                who,
                &WAYS,
                attempt.refusal.map_or(ACTIVATED, |_| "deny"),
            )?
            .with_decision(decided(&decision)?)
            .with_id("keyKind", stored.key_kind().as_str())?
            .with_detail("issueNumber", Detail::Count(stored.issue_number().get().into()))?
            .with_detail("tries", Detail::Count(stored.tries().into()))?;
            if let Some(refusal) = attempt.refusal {
                record = record.with_detail("reason", Detail::Word(word(refusal.reason())?))?;
            }
            record
        };
        self.record(Some(ledger), &record, now)
    }

    /// Refuses, and records the attempt as one that belongs to no case: what is no link or no code is refused without looking
    /// at any state, so that a slip of the pen costs no try.
    fn refuse(
        &mut self,
        selector: &str,
        refusal: RedemptionRefusal,
        at: Instant,
        now: Instant,
    ) -> Result<Redemption, DeskError> {
        let mut facts = Facts::default();
        match refusal {
            RedemptionRefusal::Code(_) => facts.activation.code_matches = Some(false),
            _ => facts.activation.link_known = Some(false),
        }
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
                .with_detail("reason", Detail::Word(word(refusal.reason())?))?
        };
        let record = self.record(None, &record, now)?;
        Ok(Redemption {
            v: 1,
            activated: false,
            refusal: Some(refusal),
            case_id: None,
            key_kind: None,
            tries_left: None,
            likely_position: refusal.likely_position(),
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

fn concluded(before: Facts, compared: &Compared) -> Attempt {
    let mut facts = before;
    facts.activation.code_matches = Some(compared.outcome == RedemptionOutcome::Activated);
    Attempt {
        facts,
        refusal: match compared.outcome {
            RedemptionOutcome::Activated => None,
            RedemptionOutcome::Locked => Some(ended(&compared.stored, ActivationState::Locked)),
            _ => Some(RedemptionRefusal::WrongCode),
        },
        tries_left: (compared.outcome != RedemptionOutcome::Activated).then_some(compared.facts.tries_left),
    }
}

fn ended(stored: &StoredActivation, state: ActivationState) -> RedemptionRefusal {
    RedemptionRefusal::Ended {
        state,
        expires_at: stored.expires_at(),
        tries: stored.tries(),
    }
}

fn redemption(stored: &StoredActivation, attempt: &Attempt, record: u64) -> Redemption {
    Redemption {
        v: 1,
        activated: attempt.refusal.is_none(),
        refusal: attempt.refusal,
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
