use crate::members::Members;
use lra_core::audit::canonical::canonicalise;
use lra_core::audit::disclosure::Disclosure;
use lra_core::audit::record::{Record, RecordDraft};
use lra_core::json::{ErrorCode, ErrorReport};

/// A record that another program hands over as one line of JSON: the CloudEvents event as a trail holds it, without `id`,
/// `source` and `time`, which the trail gives, and with the disclosures that go to the vault as texts in `disclosures`.
#[derive(Debug)]
pub struct RecordLine {
    /// The record.
    pub draft: RecordDraft,
    /// What it commits to.
    pub disclosures: Vec<Disclosure>,
}

const MEMBERS: [&str; 6] = [
    "specversion",
    "type",
    "datacontenttype",
    "correlationid",
    "data",
    "disclosures",
];
/// Longer than any record with its disclosures, in bytes.
const MOST_BYTES: usize = 1 << 20;

impl RecordLine {
    /// Reads a line.
    ///
    /// # Errors
    /// [`ErrorReport`] with the place and what was expected there, never the value.
    pub fn parse(text: &[u8]) -> Result<Self, ErrorReport> {
        if text.len() > MOST_BYTES {
            return Err(ErrorReport::new(ErrorCode::TooLarge, "", "at most 1048576 bytes"));
        }
        let expected = MEMBERS.join(", ");
        let members = Members::of_document(text, &expected)?;
        members.known(&MEMBERS)?;
        let mut event = String::from("{\"id\":\"0\",\"source\":\"lra\",\"time\":\"1970-01-01T00:00:00.000Z\"");
        for name in MEMBERS.into_iter().filter(|name| *name != "disclosures") {
            let member = members.required(name, "a member of the event")?;
            event.push_str(&format!(",\"{name}\":{}", member.raw()));
        }
        event.push('}');
        let refused = |expected: &str| ErrorReport::new(ErrorCode::InvalidValue, "", expected);
        let canonical = canonicalise(event.as_bytes())
            .map_err(|error| refused(&format!("a record that has a canonical form ({})", error.fault)))?;
        let record = Record::read(&canonical)
            .map_err(|_| refused("an audit record of version 1, commitments in their order"))?;
        let mut disclosures = Vec::new();
        if let Some(member) = members.optional("disclosures") {
            let expected = "a list of disclosures: base64url of [salt, name, value]";
            let path = "/disclosures";
            for text in member.read::<Vec<String>>(expected)? {
                let disclosure =
                    Disclosure::read(&text).map_err(|_| ErrorReport::new(ErrorCode::InvalidValue, path, expected))?;
                if !record.draft.commits_to(disclosure.commitment()) {
                    let expected = "only disclosures to which the record commits";
                    return Err(ErrorReport::new(ErrorCode::InvalidValue, path, expected));
                }
                disclosures.push(disclosure);
            }
        }
        Ok(Self {
            draft: record.draft,
            disclosures,
        })
    }
}
