use super::case::Case;
use super::case_ledger::{APPLICANT, CaseLedger, CasePerson, CutShort};
use super::desk_record::{DeskRecord, PartyOf, Ways, decided, disclose, word};
use super::state::StateError;
use super::{Desk, DeskError, Dispatches};
use lra_core::activation::{
    ActivationEntropy, IdentificationPermit, IssueError, IssueFacts, IssueRequest, Issued, issue,
};
use lra_core::audit::decided::{DecisionRecord, QUESTION_DISCLOSURE};
use lra_core::audit::disclosure::{Disclosure, VaultEntry};
use lra_core::audit::pseudonym::Pseudonym;
use lra_core::audit::record::{Detail, Party};
use lra_core::decision::vocabulary::{DeliveryChannel, IdentificationOutcome};
use lra_core::decision::{Decision, Facts, Outcome, Question, Vocabulary};
use lra_core::engine::Engine;
use lra_core::json::{ErrorCode, ErrorReport};
use lra_core::rulebook::Rulebook;
use lra_core::time::Instant;
use ring::rand::{SecureRandom as _, SystemRandom};
use zeroize::Zeroizing;

/// What came of an enrolment.
#[derive(Debug)]
pub struct Enrolment<'a> {
    /// The decision on the question of the case.
    pub decision: Decision<'a>,
    /// Where its record stands in the trail.
    pub position: u64,
    /// What came of the issue of link and code.
    pub issue: IssueStep,
}

/// What came of the issue of link and code.
#[derive(Debug)]
pub enum IssueStep {
    /// The enrolment is not permitted, so nothing was to be issued.
    NotReached,
    /// The enrolment is permitted, but nothing may be issued.
    Refused(IssueRefusal),
    /// Issued, stored and recorded: to be let out now.
    Issued(Box<Dispatches>),
}

/// Why nothing was issued.
#[derive(Debug)]
pub struct IssueRefusal {
    /// Deny or incomplete.
    pub outcome: Outcome,
    /// The reason when the decision on the issue permits and the case or the person may get no more codes.
    pub reason: Option<IssueError>,
    facts: Box<Facts>,
    rulebook: String,
    at: Instant,
}

impl IssueRefusal {
    /// The decision on the issue, to be shown: made again, which gives the same, by the engine of the desk.
    ///
    /// # Errors
    /// [`ErrorReport`] when the engine lacks the rulebook of the decision.
    pub fn decide<'a>(&'a self, engine: &'a Engine) -> Result<Decision<'a>, ErrorReport> {
        decide_issue(engine, &self.rulebook, &self.facts, self.at)
    }
}

fn decide_issue<'a>(
    engine: &'a Engine,
    rulebook: &str,
    facts: &'a Facts,
    at: Instant,
) -> Result<Decision<'a>, ErrorReport> {
    engine
        .decide_with(rulebook, Question::ActivationIssue, facts, at)
        .map_err(|_| ErrorReport::new(ErrorCode::UnknownRulebook, "/question/rulebook", "a loaded rulebook"))
}

const WAYS: Ways = Ways {
    channel: "desk",
    means: None,
    purpose: "enrolment",
    legal_basis: "lra",
};
/// How often an issue is tried when somebody else changes a state meanwhile.
const SWAP_TRIES: u32 = 3;

/// The key is of a kind that the rulebook knows: codes are counted and replaced by kind, and a misspelt one would escape both.
fn check_key_kind(case: &Case, rulebook: &Rulebook) -> Result<(), DeskError> {
    let kind = case.key_kind().as_str().parse().ok();
    match kind.and_then(|kind| rulebook.parameters().key_kind(kind)) {
        Some(_) => Ok(()),
        None => {
            let expected = "a kind of key that the rulebook knows";
            Err(ErrorReport::new(ErrorCode::InvalidValue, "/activation/keyKind", expected).into())
        }
    }
}

impl<'e> Desk<'e> {
    /// The whole desk procedure for one case: decides, records the decision whatever it is, and on a permit decides on the
    /// issue, issues, stores, records, and hands out link and code.
    ///
    /// `now` is the time of the records, by the clock of this machine; decisions, validity and caps go by the instant of
    /// the question.
    ///
    /// # Errors
    /// [`DeskError`]; then nothing was let out, and the same call may be made again.
    pub fn enrol<'a>(&mut self, case: &'a Case, now: Instant) -> Result<Enrolment<'a>, DeskError>
    where
        'e: 'a,
    {
        let engine: &'a _ = self.engine;
        let decision = case.question().decide(engine).map_err(|error| ErrorReport {
            path: format!("/question{}", error.path),
            ..error
        })?;
        check_key_kind(case, decision.rulebook())?;
        let kept = decided(&decision)?;
        let (mut ledger, cut_short) = CaseLedger::open(&self.store, case.id(), &self.folder, &self.key)?;
        self.check_person(case, &ledger)?;
        ledger.begin(&self.store, self.trail.records())?;
        self.pass()?;
        let position = match self.recorded_before(&cut_short, &kept)? {
            Some(position) => position,
            None => self.record_enrolment(case, &decision, kept, &mut ledger, now)?,
        };
        let issue = match (decision.outcome(), ledger.person().cloned()) {
            (Outcome::Permit, Some(person)) => self.issue(case, &decision, position, &person, &mut ledger, now)?,
            _ => IssueStep::NotReached,
        };
        ledger.finish(&self.store)?;
        self.pass()?;
        Ok(Enrolment {
            decision,
            position,
            issue,
        })
    }

    /// A case belongs to one person.
    fn check_person(&self, case: &Case, ledger: &CaseLedger) -> Result<(), DeskError> {
        let (Some(known), Some(ssin)) = (ledger.person(), case.question().facts().applicant.ssin) else {
            return Ok(());
        };
        let year = known.pseudonym.key.as_str().rsplit('-').next();
        let year = year.and_then(|year| year.parse().ok()).ok_or(StateError::Form)?;
        let now = self
            .pseudonyms
            .known_pseudonym(year, &word("ssin")?, ssin.canonical().as_str())?;
        if now.is_none_or(|now| now != known.pseudonym) {
            let expected = "the id of a case that is not another person's";
            return Err(ErrorReport::new(ErrorCode::InvalidValue, "/case", expected).into());
        }
        Ok(())
    }

    /// The position of the record of the very same question, if the last attempt was cut short after writing it.
    fn recorded_before(&self, cut_short: &CutShort, kept: &DecisionRecord) -> Result<Option<u64>, DeskError> {
        let enrolments = cut_short
            .records
            .iter()
            .filter(|(_, record)| record.draft.what().as_str() == ENROLMENT);
        for (position, record) in enrolments.rev() {
            if record.draft.decision() == Some(&kept.recorded) && self.same_question(*position, &kept.question)? {
                return Ok(Some(*position));
            }
        }
        Ok(None)
    }

    /// Whether the vault discloses the same question and facts for that record.
    fn same_question(&self, position: u64, question: &Disclosure) -> Result<bool, DeskError> {
        let bytes = Zeroizing::new(
            super::state::read_file(&self.folder.join(crate::vault::name(position)))
                .map_err(StateError::Io)?
                .unwrap_or_default(),
        );
        let asked = question.opened(|_, value| Zeroizing::new(value.to_vec()))?;
        let same = bytes
            .split(|octet| *octet == b'\n')
            .filter_map(|line| VaultEntry::read_line(line).ok())
            .filter(|entry| entry.position == position)
            .any(|entry| {
                let opened = entry
                    .disclosure
                    .opened(|name, value| name == QUESTION_DISCLOSURE && *value == **asked);
                opened.unwrap_or(false)
            });
        Ok(same)
    }

    fn record_enrolment(
        &mut self,
        case: &Case,
        decision: &Decision<'_>,
        kept: DecisionRecord,
        ledger: &mut CaseLedger,
        now: Instant,
    ) -> Result<u64, DeskError> {
        let facts = case.question().facts();
        let year = decision.at().brussels_date().year();
        let (officer, officer_disclosure) = self.officer(facts, year)?;
        let closing = ledger.closed() && decision.outcome() != Outcome::Permit;
        let step = ledger.next_step(closing);
        let mut record = DeskRecord::new(step, ENROLMENT, officer, &ways(facts), decision.outcome().code())?
            .disclosing(officer_disclosure)
            .with_decision(kept);
        let mut person = ledger.person().cloned();
        if let Some(known) = &person {
            let party = Party::new(word(APPLICANT)?, Some(known.commitment), Some(known.pseudonym.clone()))?;
            record = record.with_whom(party);
        } else if let Some(ssin) = facts.applicant.ssin {
            let number = ssin.canonical();
            let applicant = PartyOf {
                role: APPLICANT,
                kind: "ssin",
                disclosure: "applicantSsin",
                identifier: Some(number.as_str()),
            };
            let (party, disclosure) = applicant.party(&self.pseudonyms, year)?;
            person = party.pseudonym().map(|pseudonym| CasePerson {
                commitment: disclosure.commitment(),
                pseudonym: pseudonym.clone(),
            });
            record = record.with_whom(party).disclosing(disclosure);
        }
        if let Some(number) = facts.organisation.enterprise_number {
            let number = number.canonical();
            let organisation = PartyOf {
                role: "organisation",
                kind: "enterprise-number",
                disclosure: "enterpriseNumber",
                identifier: Some(number.as_str()),
            };
            let (party, disclosure) = organisation.party(&self.pseudonyms, year)?;
            record = record.with_whom(party).disclosing(disclosure);
        }
        let position = self.record(Some(ledger), &record, now)?;
        if let Some(person) = person {
            ledger.set_person(person);
        }
        Ok(position)
    }

    fn officer(&self, facts: &Facts, year: u16) -> Result<(Party, Disclosure), DeskError> {
        let number = facts.officer.session_ssin.map(lra_core::identifier::Ssin::canonical);
        let officer = PartyOf {
            role: "officer",
            kind: "ssin",
            disclosure: "officerSsin",
            identifier: number.as_ref().map(|number| number.as_str()),
        };
        officer.party(&self.pseudonyms, year)
    }

    fn issue(
        &mut self,
        case: &Case,
        enrolment: &Decision<'_>,
        position: u64,
        person: &CasePerson,
        ledger: &mut CaseLedger,
        now: Instant,
    ) -> Result<IssueStep, DeskError> {
        let facts = issue_facts(case, enrolment);
        let rulebook = enrolment.rulebook().version();
        let decision = decide_issue(self.engine, rulebook, &facts, enrolment.at())?;
        let refusal = |reason: Option<IssueError>| IssueRefusal {
            outcome: if reason.is_some() {
                Outcome::Deny
            } else {
                decision.outcome()
            },
            reason,
            facts: Box::new(facts.clone()),
            rulebook: rulebook.to_owned(),
            at: enrolment.at(),
        };
        let request = self.request(case, &decision);
        let (Some(request), Outcome::Permit) = (request, decision.outcome()) else {
            self.record_issue(case, &decision, None, None, person, ledger, now)?;
            return Ok(IssueStep::Refused(refusal(None)));
        };
        for _ in 0..SWAP_TRIES {
            let permit = IdentificationPermit::of_enrolment(enrolment, person.commitment, case.id().clone(), position)?;
            match self.issue_once(case, &permit, &request, &decision, person) {
                Err(DeskError::State(StateError::Conflict)) => {}
                Err(error) => return Err(error),
                Ok(Err(reason)) => {
                    self.record_issue(case, &decision, None, Some(reason), person, ledger, now)?;
                    return Ok(IssueStep::Refused(refusal(Some(reason))));
                }
                Ok(Ok(issued)) => {
                    self.record_issue(case, &decision, Some(issued.facts()), None, person, ledger, now)?;
                    return Ok(IssueStep::Issued(Box::new(Dispatches::of(case, issued))));
                }
            }
        }
        Err(StateError::Conflict.into())
    }

    /// What is asked for, where the facts and the rulebook name channels and a host.
    fn request(&self, case: &Case, decision: &Decision<'_>) -> Option<IssueRequest> {
        let hosts = &decision.rulebook().parameters().activation.link_hosts;
        Some(IssueRequest {
            key_kind: case.key_kind().clone(),
            link_channel: case.link_channel()?,
            code_channel: case.code_channel()?,
            host: case.link_host().or_else(|| hosts.first())?.clone(),
        })
    }

    /// Issues and stores: the states that are replaced, then the new one.
    fn issue_once(
        &self,
        case: &Case,
        permit: &IdentificationPermit,
        request: &IssueRequest,
        decision: &Decision<'_>,
        person: &CasePerson,
    ) -> Result<Result<Issued, IssueError>, DeskError> {
        let at = decision.at();
        let pseudonyms = self.pseudonyms_around(case, at, person)?;
        let earlier = self.store.of_person(&pseudonyms, &request.key_kind)?;
        let mut octets = Zeroizing::new([0; ActivationEntropy::LENGTH]);
        SystemRandom::new()
            .fill(octets.as_mut())
            .map_err(|_| DeskError::Randomness(lra_core::activation::NotRandom))?;
        let entropy = ActivationEntropy::take(&mut octets)?;
        let terms = &decision.rulebook().parameters().activation;
        let issued = match issue(permit, entropy, request, &earlier, terms, &self.peppers, at) {
            Ok(issued) => issued,
            Err(reason) => return Ok(Err(reason)),
        };
        for state in issued.superseded() {
            self.store.swap(state)?;
            self.pass()?;
        }
        self.store.assign(&person.pseudonym, issued.stored().selector())?;
        self.pass()?;
        self.store.swap(issued.stored())?;
        self.pass()?;
        Ok(Ok(issued))
    }
}

impl Desk<'_> {
    #[expect(
        clippy::too_many_arguments,
        reason = "one record, one place where it is put together"
    )]
    fn record_issue(
        &mut self,
        case: &Case,
        decision: &Decision<'_>,
        issued: Option<&IssueFacts>,
        refused: Option<IssueError>,
        person: &CasePerson,
        ledger: &mut CaseLedger,
        now: Instant,
    ) -> Result<(), DeskError> {
        let facts = case.question().facts();
        let (officer, officer_disclosure) = self.officer(facts, decision.at().brussels_date().year())?;
        let outcome = match (issued, refused) {
            (Some(_), _) => "issued",
            (None, Some(_)) => "deny",
            (None, None) => decision.outcome().code(),
        };
        let step = ledger.next_step(ledger.closed());
        let party = Party::new(
            word(APPLICANT)?,
            Some(person.commitment),
            Some(person.pseudonym.clone()),
        )?;
        let mut record = DeskRecord::new(step, ISSUE, officer, &ways(facts), outcome)?
            .with_whom(party)
            .disclosing(officer_disclosure)
            .with_decision(decided(decision)?)
            .with_id("keyKind", case.key_kind().as_str())?;
        if let Some(reason) = refused {
            record = record.with_detail("reason", Detail::Word(word(reason.reason())?))?;
        }
        if let Some(issued) = issued {
            let superseded = u64::try_from(issued.superseded).unwrap_or(u64::MAX);
            record = record
                .with_detail("issueNumber", Detail::Count(issued.issue_number.get().into()))?
                .with_detail("identificationRecord", Detail::Count(issued.identification_record))?
                .with_detail("expiresAt", Detail::Instant(issued.expires_at))?
                .with_detail("superseded", Detail::Count(superseded))?;
            for (name, channel) in [
                ("linkRecipient", facts.applicant.link_channel),
                ("codeRecipient", facts.applicant.code_channel),
            ] {
                if let Some(recipient) = channel.and_then(|channel| case.recipient(channel)) {
                    record = record.with_committed(disclose(name, recipient)?);
                }
            }
        }
        self.record(Some(ledger), &record, now)?;
        Ok(())
    }

    /// The person of the case under the keys of this year and the one before: the caps of the rulebook count over the turn
    /// of the year, and so do the codes that a new one replaces.
    fn pseudonyms_around(&self, case: &Case, at: Instant, person: &CasePerson) -> Result<Vec<Pseudonym>, DeskError> {
        let mut pseudonyms = vec![person.pseudonym.clone()];
        if let Some(ssin) = case.question().facts().applicant.ssin {
            let this = at.brussels_date().year();
            for year in [this, this.saturating_sub(1)] {
                let kind = word("ssin")?;
                let known = self
                    .pseudonyms
                    .known_pseudonym(year, &kind, ssin.canonical().as_str())?;
                pseudonyms.extend(known.filter(|known| *known != person.pseudonym));
            }
        }
        Ok(pseudonyms)
    }
}

/// The types of the records.
const ENROLMENT: &str = "lra.enrolment";
const ISSUE: &str = "lra.activation-issue";

/// How the officer signed in, if the facts tell it.
fn ways(facts: &Facts) -> Ways {
    let means = facts.officer.sign_in_key.and_then(|key| {
        let words = lra_core::decision::vocabulary::SignInKey::ROW.values;
        words.get(usize::from(key.index())).copied()
    });
    Ways { means, ..WAYS }
}

/// The facts of the issue, as far as the case and the desk itself tell them.
fn issue_facts(case: &Case, enrolment: &Decision<'_>) -> Facts {
    let applicant = &case.question().facts().applicant;
    // The enrolment is permitted only if the channels in use were validated, and `recipient` is what was validated.
    let validated =
        |channel: Option<DeliveryChannel>| channel.and_then(|channel| case.recipient(channel)).map(|_| true);
    let on_paper = applicant.code_channel == Some(DeliveryChannel::Paper);
    let mut facts = Facts::default();
    let activation = &mut facts.activation;
    activation.identification_outcome = Some(match enrolment.outcome() {
        Outcome::Permit => IdentificationOutcome::Permit,
        Outcome::Deny => IdentificationOutcome::Deny,
        Outcome::Incomplete => IdentificationOutcome::Incomplete,
    });
    activation.identified_at = Some(enrolment.at());
    activation.same_person = Some(true);
    activation.link_channel = applicant.link_channel;
    activation.code_channel = applicant.code_channel;
    activation.link_address_validated = validated(applicant.link_channel);
    activation.code_address_validated = validated(applicant.code_channel);
    activation.code_handed_to_applicant = case.code_handed_to_applicant().filter(|_| on_paper);
    // The desk always lets out two messages.
    activation.sent_separately = Some(true);
    facts
}
