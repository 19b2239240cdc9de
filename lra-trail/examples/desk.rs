//! The whole desk in one small portal: decide, record, permit, issue, redeem.
//!
//! `cargo run -p lra-trail --example desk -- FOLDER` leaves the trail, its key and its verifier key in a new folder. All
//! persons and organisations are invented. `docs/integration.md` explains the order of the steps.

use lra_core::activation::{
    ActivationCode, ActivationEntropy, ActivationLink, CaseId, CodeChannel, CodeDispatch, IdentificationPermit,
    IssueRequest, LinkChannel, LinkDispatch, LinkSelector, PepperRing, RedemptionOutcome, StoredActivation, issue,
    reserve,
};
use lra_core::audit::canonical::CanonicalJson;
use lra_core::audit::decided::DecisionRecord;
use lra_core::audit::disclosure::{Commitment, Disclosure};
use lra_core::audit::record::{CaseStep, CorrelationId, Detail, How, Party, RecordDraft, Why};
use lra_core::audit::word::Word;
use lra_core::crypto::HmacKey;
use lra_core::decision::Outcome;
use lra_core::engine::Engine;
use lra_core::identifier::Ssin;
use lra_core::json::QuestionDocument;
use lra_core::time::Instant;
use lra_trail::{Ed25519FileKey, NoteSigner as _, Trail, fresh_correlation_id, fresh_salt};
use ring::rand::{SecureRandom as _, SystemRandom};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;

type Failure = Box<dyn std::error::Error>;

/// The question of the officer at the desk, with every fact it needs.
const ENROLMENT: &[u8] = include_bytes!("enrolment.json");

/// What a portal's database does: it keeps the states of activations and replaces one only by its next version.
#[derive(Default)]
struct Storage {
    activations: BTreeMap<LinkSelector, StoredActivation>,
}

impl Storage {
    /// Compare-and-swap: the confirmed version, or nothing if another was faster.
    fn swap(&mut self, next: &StoredActivation) -> Option<u64> {
        let present = self
            .activations
            .get(&next.selector())
            .map_or(0, StoredActivation::version);
        if present + 1 != next.version() {
            return None;
        }
        self.activations.insert(next.selector(), next.clone());
        Some(next.version())
    }
}

struct Portal {
    engine: Engine,
    trail: Trail<Ed25519FileKey>,
    peppers: PepperRing,
    storage: Storage,
}

impl Portal {
    /// Opens the portal in a new folder. The key lies outside the trail.
    fn open(folder: &Path) -> Result<Self, Failure> {
        std::fs::create_dir_all(folder)?;
        let signer = Ed25519FileKey::create(&folder.join("log.key"), "activation.example.be/desk-1".parse()?)?;
        std::fs::write(folder.join("log.vkey"), format!("{}\n", signer.key()))?;
        let (trail, _recovery) = Trail::open(&folder.join("trail"), signer)?;
        Ok(Self {
            engine: Engine::with_default_rulebook(),
            trail,
            peppers: PepperRing::new("pepper-1".parse()?, HmacKey::take(&mut random()?)?),
            storage: Storage::default(),
        })
    }

    /// Brings a record to the disk and gives its position. Whoever cannot record does not act.
    fn record(&mut self, draft: &RecordDraft, disclosures: &[Disclosure], now: Instant) -> Result<u64, Failure> {
        let appended = self.trail.append(draft, disclosures, now)?;
        self.trail.commit()?;
        Ok(appended.position)
    }

    /// Decides on an enrolment, records the decision, and issues link and code if it permits.
    fn enrol(&mut self, question: &[u8], now: Instant) -> Result<(LinkDispatch, CodeDispatch), Failure> {
        let question = QuestionDocument::parse(question, Some(now))?;
        let correlation_id = fresh_correlation_id()?;
        let (permit, officer, applicant) = {
            let decision = question.decide(&self.engine)?;
            let permitted = decision.outcome() == Outcome::Permit;
            let officer = person(decision.facts().officer.session_ssin)?;
            let applicant = person(decision.facts().applicant.ssin)?;
            let (officer_id, applicant_id) = (officer.commitment(), applicant.commitment());
            let kept = DecisionRecord::of(&decision, [fresh_salt()?, fresh_salt()?])?;
            let step = CaseStep {
                correlation_id,
                position: 0,
                closing: !permitted,
            };
            let outcome = Word::from_static(decision.outcome().code())?;
            let draft = draft(step, "lra.enrolment", ("officer", officer_id), outcome)?
                .with_whom(party("applicant", applicant_id)?)
                .with_decision(kept.recorded)
                .with_commitment(kept.question.commitment())
                .with_commitment(kept.decision.commitment());
            let disclosures = [officer, applicant, kept.question, kept.decision];
            let appended = self.trail.append(&draft, &disclosures, now)?;
            self.trail.commit()?;
            // Only the record on disk makes the permit: a refusal ends here, recorded too.
            let case: CaseId = correlation_id.to_string().parse()?;
            let permit = IdentificationPermit::of_enrolment(&decision, applicant_id, case, appended.position)?;
            (permit, officer_id, applicant_id)
        };
        self.issue(&permit, correlation_id, officer, applicant, now)
    }

    /// Issues link and code on a permit: states first, then the record, then the dispatch.
    fn issue(
        &mut self,
        permit: &IdentificationPermit,
        correlation_id: CorrelationId,
        officer: Commitment,
        applicant: Commitment,
        now: Instant,
    ) -> Result<(LinkDispatch, CodeDispatch), Failure> {
        // Which channels may be used, and that link and code travel apart, is a question of its own.
        let asked = format!(
            r#"{{"v":1,"question":"activation-issue","at":"{now}","facts":{{"activation":{{
                "identificationOutcome":"permit","identifiedAt":"{}","samePerson":true,"linkChannel":"email",
                "linkAddressValidated":true,"codeChannel":"paper","codeHandedToApplicant":true,"sentSeparately":true
            }}}}}}"#,
            permit.at()
        );
        let asked = QuestionDocument::parse(asked.as_bytes(), None)?;
        let decision = asked.decide(&self.engine)?;
        if decision.outcome() != Outcome::Permit {
            return Err("these channels may not be used".into());
        }
        let kept = DecisionRecord::of(&decision, [fresh_salt()?, fresh_salt()?])?;
        let terms = &self
            .engine
            .rulebook_at(now)
            .ok_or("no rulebook is in force")?
            .parameters()
            .activation;
        let request = IssueRequest {
            key_kind: "authenticator-app".parse()?,
            link_channel: LinkChannel::Email,
            code_channel: CodeChannel::Paper,
            host: terms.link_hosts.first().ok_or("the rulebook names no host")?.clone(),
        };
        // Every activation of this person and kind of key; a real portal finds them by its own index of persons.
        let earlier: Vec<StoredActivation> = self.storage.activations.values().cloned().collect();
        let entropy = ActivationEntropy::take(&mut random()?)?;
        let issued = issue(permit, entropy, &request, &earlier, terms, &self.peppers, now)?;
        for next in issued.superseded().iter().chain([issued.stored()]) {
            self.storage
                .swap(next)
                .ok_or("another was faster: read again, issue again")?;
        }
        let step = CaseStep {
            correlation_id,
            position: 1,
            closing: false,
        };
        let facts = issued.facts();
        let draft = draft(
            step,
            "lra.activation-issue",
            ("officer", officer),
            Word::from_static("permit")?,
        )?
        .with_whom(party("applicant", applicant)?)
        .with_decision(kept.recorded)
        .with_commitment(kept.question.commitment())
        .with_commitment(kept.decision.commitment())
        .with_detail("identificationRecord", Detail::Count(facts.identification_record))?
        .with_detail("issueNumber", Detail::Count(facts.issue_number.get().into()))?
        .with_detail("keyKind", Detail::Word(facts.key_kind.as_str().parse()?))?
        .with_detail("expiresAt", Detail::Instant(facts.expires_at))?;
        self.record(&draft, &[kept.question, kept.decision], now)?;
        Ok(issued.into_dispatch())
    }

    /// Redeems what a person hands over: the whole link and the code as typed.
    fn redeem(&mut self, link: &str, code: &str, now: Instant) -> Result<RedemptionOutcome, Failure> {
        let terms = &self
            .engine
            .rulebook_at(now)
            .ok_or("no rulebook is in force")?
            .parameters()
            .activation;
        let link = ActivationLink::parse(link, &terms.link_hosts)?;
        let compared = loop {
            // A slip of the pen ends here and costs no try.
            let code = ActivationCode::parse(code)?;
            let stored = self.storage.activations.get(&link.selector());
            let reserved = reserve(stored, &link, &self.peppers, terms, now)?;
            let Some(confirmed) = self.storage.swap(&reserved.stored) else {
                continue;
            };
            let compared = reserved.reservation.compare(code, confirmed)?;
            if self.storage.swap(&compared.stored).is_some() {
                break compared;
            }
        };
        let facts = &compared.facts;
        let step = CaseStep {
            correlation_id: facts.case_id.as_str().parse()?,
            // Enrolment and issue are 0 and 1; this example never issues twice, so tries follow from 2.
            position: facts.tries + 1,
            closing: compared.outcome != RedemptionOutcome::WrongCode,
        };
        let outcome = Word::from_static(match compared.outcome {
            RedemptionOutcome::Activated => "activated",
            RedemptionOutcome::WrongCode => "wrong-code",
            _ => "locked",
        })?;
        let applicant = ("applicant", *compared.stored.person());
        let draft = draft(step, "lra.activation-redemption", applicant, outcome)?
            .with_detail("issueNumber", Detail::Count(facts.issue_number.get().into()))?
            .with_detail("tries", Detail::Count(facts.tries.into()))?;
        self.record(&draft, &[], now)?;
        Ok(compared.outcome)
    }
}

/// Octets from the random source of the system, which the core never asks.
fn random<const N: usize>() -> Result<[u8; N], Failure> {
    let mut octets = [0; N];
    SystemRandom::new()
        .fill(&mut octets)
        .map_err(|_| "the system has no randomness")?;
    Ok(octets)
}

/// What a record commits to instead of naming a person.
fn person(ssin: Option<Ssin>) -> Result<Disclosure, Failure> {
    let ssin = ssin.ok_or("the question does not name the person")?;
    let value = CanonicalJson::string(ssin.canonical().as_str())?;
    Ok(Disclosure::new(fresh_salt()?, "ssin", &value)?)
}

fn party(role: &'static str, commitment: Commitment) -> Result<Party, Failure> {
    Ok(Party::new(Word::from_static(role)?, Some(commitment), None)?)
}

fn draft(
    step: CaseStep,
    what: &'static str,
    (role, who): (&'static str, Commitment),
    outcome: Word,
) -> Result<RecordDraft, Failure> {
    let how = How {
        channel: Word::from_static(if role == "officer" { "desk" } else { "portal" })?,
        level: None,
        means: Vec::new(),
    };
    let why = Why {
        legal_basis: Word::from_static("convention/lra")?,
        purpose: Word::from_static("registration")?,
    };
    let what = Word::from_static(what)?;
    Ok(RecordDraft::new(step, what, party(role, who)?, how, why, outcome))
}

/// One enrolment, a wrong code and the right one.
fn run(folder: &Path) -> Result<[RedemptionOutcome; 2], Failure> {
    // The library reads no clock. A portal takes the time of the system; the example takes that of its case.
    let now: Instant = "2026-11-22T10:15:30.000Z".parse()?;
    let mut portal = Portal::open(folder)?;
    let (link, code) = portal.enrol(ENROLMENT, now)?;
    let later = now.plus_milliseconds(3_600_000);
    Ok([
        // A well-formed code that nobody was given.
        portal.redeem(link.link.expose(), "AQHC-61Z3-C1J4-34CE", later)?,
        portal.redeem(link.link.expose(), code.code.expose(), later)?,
    ])
}

fn main() -> Result<(), Failure> {
    let folder = std::env::args_os().nth(1).ok_or("expected the name of a new folder")?;
    let outcomes = run(Path::new(&folder))?;
    writeln!(std::io::stdout().lock(), "{outcomes:?}")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_desk() {
        let folder = tempfile::tempdir().unwrap();
        let outcomes = run(folder.path()).unwrap();
        assert_eq!(outcomes, [RedemptionOutcome::WrongCode, RedemptionOutcome::Activated]);
        let key = std::fs::read_to_string(folder.path().join("log.vkey")).unwrap();
        let trail = folder.path().join("trail");
        let report = lra_trail::verify(&trail, &key.trim_end().parse().unwrap(), None, |_| ()).unwrap();
        assert!(report.valid, "{report:?}");
        assert_eq!(report.records, 4);
    }
}
