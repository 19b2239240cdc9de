//! What a record says of a decision, and how the decision is made again from it.
//!
//! The record itself holds rule ids and verdicts, rulebook and policy; facts and arguments, which may be personal, stand in
//! two disclosures that it commits to. With both, the decision can be made again and compared byte by byte
//! (audit.reproducible; convention, "utilisation correcte").

use super::canonical::CanonicalJson;
use super::disclosure::{Disclosure, DisclosureError, Salt};
use super::record::{PolicyDigest, Record, RecordedDecision, RecordedFinding, RecordedRulebook};
use super::word::{Word, WordForm};
use crate::decision::{Decision, Facts, Question};
use crate::engine::Engine;
use crate::json_reader::{Fault, FromJson, NamedMembers, Reader};
use serde::Serialize;

/// The name of the disclosure that holds question and facts.
pub const QUESTION_DISCLOSURE: &str = "question";
/// The name of the disclosure that holds the canonical decision.
pub const DECISION_DISCLOSURE: &str = "decision";

/// What a record keeps of a decision.
#[derive(Debug)]
pub struct DecisionRecord {
    /// What stands in the record itself.
    pub recorded: RecordedDecision,
    /// Question and facts, committed to. Personal data.
    pub question: Disclosure,
    /// The canonical decision, committed to.
    pub decision: Disclosure,
}

/// Why a decision cannot be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecisionRecordError {
    /// Its facts, or the decision itself, are too long to be recorded.
    #[error("the facts or the decision cannot be disclosed: {0}")]
    Disclosure(#[from] DisclosureError),
    /// The version of the rulebook is no word of a record.
    #[error("the version of the rulebook cannot stand in a record: {0}")]
    Version(#[from] WordForm),
}

impl DecisionRecordError {
    /// What was expected, as errors of the JSON contract and of the C ABI say it.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        match self {
            Self::Disclosure(_) => "facts and a decision short enough to be disclosed",
            Self::Version(_) => "a version of the rulebook that is a word of a record",
        }
    }
}

#[derive(Serialize)]
struct Asked<'a> {
    question: Question,
    facts: &'a Facts,
}

struct AskedAgain {
    question: Question,
    facts: Facts,
}

impl FromJson for AskedAgain {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        const MEMBERS: NamedMembers = NamedMembers(&["question", "facts"]);
        let (mut question, mut facts) = (None, None);
        let offset = reader.offset();
        reader.object(&MEMBERS, |reader, place| {
            if place == 0 {
                question = Some(Question::from_json(reader)?);
            } else {
                facts = Some(Facts::from_json(reader)?);
            }
            Ok(())
        })?;
        Ok(Self {
            question: MEMBERS.required(question, "question", offset)?,
            facts: MEMBERS.required(facts, "facts", offset)?,
        })
    }
}

impl DecisionRecord {
    /// What a record keeps of this decision, with a fresh salt for each of its two disclosures.
    ///
    /// # Errors
    /// [`DecisionRecordError`].
    pub fn of(decision: &Decision<'_>, salts: [Salt; 2]) -> Result<Self, DecisionRecordError> {
        let asked = Asked {
            question: decision.question(),
            facts: decision.facts(),
        };
        // Facts are texts, numbers and lists of such, so that writing cannot fail.
        let text = serde_json::to_vec(&asked).unwrap_or_default();
        let question = CanonicalJson::from_text(&text).map_err(DisclosureError::Value)?;
        let canonical = decision.canonical().map_err(DisclosureError::Value)?;
        let [question_salt, decision_salt] = salts;
        Ok(Self {
            recorded: recorded(decision)?,
            question: Disclosure::new(question_salt, QUESTION_DISCLOSURE, &question)?,
            decision: Disclosure::new(decision_salt, DECISION_DISCLOSURE, &canonical)?,
        })
    }
}

fn recorded(decision: &Decision<'_>) -> Result<RecordedDecision, WordForm> {
    let findings = decision.findings().map(|finding| {
        Ok(RecordedFinding {
            rule: Word::from_static(finding.rule.row().id())?,
            verdict: Word::from_static(finding.verdict.code())?,
        })
    });
    Ok(RecordedDecision {
        at: decision.at(),
        findings: findings.collect::<Result<_, WordForm>>()?,
        policy: PolicyDigest::new(decision.engine().policy_digest()),
        rulebook: RecordedRulebook {
            digest: PolicyDigest::new(decision.rulebook().digest()),
            version: decision.rulebook().version().parse()?,
        },
    })
}

/// What making a recorded decision again yields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Replay {
    /// The decision comes out as recorded: these are its canonical bytes.
    Same(Vec<u8>),
    /// It comes out otherwise: record and disclosures do not belong to what this policy decides.
    Differs,
    /// The facts were not handed in: they were erased, or never kept.
    FactsErased,
    /// The facts that were handed in are not those that the record commits to, or are no facts.
    FactsMismatch,
    /// The rulebook that was in force is not loaded, or one of its version has another digest.
    RulebookUnavailable,
    /// This library's rules are not those that decided.
    PolicyUnavailable,
    /// The record is not of a decision.
    NoDecision,
}

/// Makes a recorded decision again, from the disclosures of its record and the rulebook that was in force.
#[must_use]
pub fn replay(engine: &Engine, record: &Record, disclosures: &[Disclosure]) -> Replay {
    let Some(recorded) = record.draft.decision() else {
        return Replay::NoDecision;
    };
    if recorded.policy != PolicyDigest::new(engine.policy_digest()) {
        return Replay::PolicyUnavailable;
    }
    let version = recorded.rulebook.version.as_str();
    let rulebook = engine.rulebooks().iter().find(|rulebook| rulebook.version() == version);
    if rulebook.is_none_or(|rulebook| recorded.rulebook.digest != PolicyDigest::new(rulebook.digest())) {
        return Replay::RulebookUnavailable;
    }
    let Some(question) = disclosed(disclosures, QUESTION_DISCLOSURE) else {
        return Replay::FactsErased;
    };
    if !record.draft.commits_to(question.commitment()) {
        return Replay::FactsMismatch;
    }
    let read = |value: &[u8]| crate::json::read::<AskedAgain>(core::str::from_utf8(value).ok()?).ok();
    let Ok(Some(asked)) = question.opened(|_, value| read(value)) else {
        return Replay::FactsMismatch;
    };
    let Ok(decision) = engine.decide_with(version, asked.question, &asked.facts, recorded.at) else {
        return Replay::RulebookUnavailable;
    };
    let Ok(canonical) = decision.canonical() else {
        return Replay::Differs;
    };
    let as_recorded = self::recorded(&decision).is_ok_and(|again| again == *recorded);
    let as_disclosed = disclosed(disclosures, DECISION_DISCLOSURE).is_none_or(|kept| {
        record.draft.commits_to(kept.commitment())
            && kept.opened(|_, value| value == canonical.as_bytes()).unwrap_or(false)
    });
    if as_recorded && as_disclosed {
        Replay::Same(canonical.as_bytes().to_vec())
    } else {
        Replay::Differs
    }
}

fn disclosed<'a>(disclosures: &'a [Disclosure], name: &str) -> Option<&'a Disclosure> {
    disclosures
        .iter()
        .find(|disclosure| disclosure.opened(|known, _| known == name).unwrap_or(false))
}

#[cfg(test)]
mod tests {
    use super::super::record::{CaseStep, CorrelationId, How, Party, RecordDraft, Why};
    use super::*;
    use crate::decision::base_case::base;
    use crate::rulebook::Rulebook;

    fn salt(first: u8) -> Salt {
        let mut octets: [u8; 16] = core::array::from_fn(|at| first.wrapping_add(u8::try_from(at).unwrap()));
        Salt::take(&mut octets).unwrap()
    }

    fn word(text: &str) -> Word {
        text.parse().unwrap()
    }

    fn facts() -> Facts {
        crate::json::read(
            r#"{"organisation":{"publicAuthority":true,"conventionPeriod":{"start":"2025-01-01","end":"2026-03-03"}}}"#,
        )
        .unwrap()
    }

    fn recorded_case(engine: &Engine) -> (Record, Vec<Disclosure>) {
        recorded_question(engine, Question::Organisation, &facts())
    }

    /// A record of a decision on these facts, and its two disclosures.
    fn recorded_question(engine: &Engine, question: Question, facts: &Facts) -> (Record, Vec<Disclosure>) {
        let at = "2026-11-22T10:15:30Z".parse().unwrap();
        let decision = engine.decide(question, facts, at).unwrap();
        let kept = DecisionRecord::of(&decision, [salt(1), salt(50)]).unwrap();
        let step = CaseStep {
            correlation_id: CorrelationId::new([7; 16]),
            position: 0,
            closing: true,
        };
        let who = Party::new(word("officer"), Some(kept.question.commitment()), None).unwrap();
        let how = How {
            channel: word("desk"),
            level: None,
            means: Vec::new(),
        };
        let why = Why {
            legal_basis: word("lra"),
            purpose: word("enrolment"),
        };
        let draft = RecordDraft::new(step, word("lra.organisation"), who, how, why, word("deny"))
            .with_decision(kept.recorded)
            .with_commitment(kept.question.commitment())
            .with_commitment(kept.decision.commitment());
        let source = "example.be/trail".parse().unwrap();
        (
            Record {
                source,
                position: 0,
                time: at,
                flags: Vec::new(),
                draft,
            },
            vec![kept.question, kept.decision],
        )
    }

    #[test]
    fn the_same_decision_comes_out_byte_by_byte() {
        let engine = Engine::with_default_rulebook();
        for question in Question::ALL {
            let facts = base(question);
            let (record, disclosures) = recorded_question(&engine, question, &facts);
            let decision = engine.decide(question, &facts, record.time).unwrap();
            let Replay::Same(bytes) = replay(&engine, &record, &disclosures) else {
                panic!("{question:?} is not the same")
            };
            assert_eq!(bytes, decision.canonical().unwrap().as_bytes());
            assert_eq!(replay(&engine, &record, &disclosures[..1]), Replay::Same(bytes));
        }
    }

    #[test]
    fn what_keeps_a_decision_from_being_made_again_is_named() {
        let engine = Engine::with_default_rulebook();
        let (mut record, disclosures) = recorded_case(&engine);
        assert_eq!(replay(&engine, &record, &[]), Replay::FactsErased);
        assert_eq!(replay(&engine, &record, &disclosures[1..]), Replay::FactsErased);
        let other = CanonicalJson::from_text(br#"{"question":"organisation","facts":{}}"#).unwrap();
        let other = [Disclosure::new(salt(9), QUESTION_DISCLOSURE, &other).unwrap()];
        assert_eq!(replay(&engine, &record, &other), Replay::FactsMismatch);
        let [.., text] = Rulebook::embedded_toml();
        let text = text.replace("value = 14", "value = 15");
        let changed = Engine::new(vec![Rulebook::from_toml(&text).unwrap()]).unwrap();
        assert_eq!(replay(&changed, &record, &disclosures), Replay::RulebookUnavailable);
        let mut recorded = record.draft.decision().unwrap().clone();
        recorded.findings[0].verdict = word("violated");
        record.draft = record.draft.clone().with_decision(recorded.clone());
        assert_eq!(replay(&engine, &record, &disclosures), Replay::Differs);
        recorded.policy = PolicyDigest::new([0; 32]);
        record.draft = record.draft.clone().with_decision(recorded);
        assert_eq!(replay(&engine, &record, &disclosures), Replay::PolicyUnavailable);
    }
}
