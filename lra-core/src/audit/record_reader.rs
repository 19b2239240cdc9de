//! Reads a record back from its canonical bytes.

use super::canonical::validate_canonical;
use super::disclosure::Commitment;
use super::note::Origin;
use super::record::{
    CaseStep, CorrelationId, Detail, How, MessageCommitment, Party, RECORD_VERSION, Record, RecordDraft, RecordError,
    RecordFlag, RecordedDecision, Why,
};
use super::word::Word;
use crate::serde_text::{Object, object, objects, present_object};
use crate::time::Instant;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    correlationid: CorrelationId,
    #[serde(deserialize_with = "object")]
    data: Data,
    datacontenttype: String,
    id: String,
    source: Origin,
    specversion: String,
    time: Instant,
    r#type: Word,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Data {
    #[serde(deserialize_with = "object")]
    case: Case,
    #[serde(default)]
    commitments: Vec<Commitment>,
    #[serde(default, deserialize_with = "present_object")]
    decision: Option<RecordedDecision>,
    #[serde(default)]
    details: BTreeMap<String, Detail>,
    #[serde(default)]
    flags: Vec<RecordFlag>,
    #[serde(deserialize_with = "object")]
    how: How,
    #[serde(default, deserialize_with = "objects")]
    messages: Vec<MessageCommitment>,
    outcome: Word,
    v: u32,
    #[serde(deserialize_with = "object")]
    who: Party,
    #[serde(default, deserialize_with = "objects")]
    whom: Vec<Party>,
    #[serde(deserialize_with = "object")]
    why: Why,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    closing: bool,
    position: u32,
}

impl Record {
    /// Reads a record.
    ///
    /// # Errors
    /// [`RecordError::NotCanonical`], or [`RecordError::Form`] when it is no record of a known version. The error never
    /// holds a part of the record.
    pub fn read(bytes: &[u8]) -> Result<Self, RecordError> {
        validate_canonical(bytes)?;
        // As text, like questions: the same readers serve both.
        let text = core::str::from_utf8(bytes).map_err(|_| RecordError::Form)?;
        let Object::<Envelope>(envelope) = serde_json::from_str(text).map_err(|_| RecordError::Form)?;
        let data = envelope.data;
        let position = envelope.id.parse::<u64>().map_err(|_| RecordError::Form)?;
        let nameless = |party: &Party| party.commitment.is_none() && party.pseudonym.is_none();
        let good = envelope.specversion == "1.0"
            && envelope.datacontenttype == "application/json"
            && data.v == RECORD_VERSION
            && position.to_string() == envelope.id
            && data.commitments.is_sorted()
            && !nameless(&data.who)
            && !data.whom.iter().any(nameless);
        if !good {
            return Err(RecordError::Form);
        }
        let details = data.details.into_iter().map(|(name, detail)| (name.into(), detail));
        Ok(Self {
            source: envelope.source,
            position,
            time: envelope.time,
            flags: data.flags,
            draft: RecordDraft {
                step: CaseStep {
                    correlation_id: envelope.correlationid,
                    position: data.case.position,
                    closing: data.case.closing,
                },
                what: envelope.r#type,
                who: data.who,
                whom: data.whom,
                how: data.how,
                why: data.why,
                outcome: data.outcome,
                decision: data.decision,
                details: details.collect(),
                commitments: data.commitments,
                messages: data.messages,
            },
        })
    }
}
