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
/// The members of the event, with one that is good and what is expected.
const EVENT: [(&str, &str, &str); 4] = [
    ("specversion", "\"1.0\"", "1.0"),
    ("type", "\"a\"", WORD),
    ("datacontenttype", "\"application/json\"", "application/json"),
    (
        "correlationid",
        "\"AAAAAAAAAAAAAAAAAAAAAA\"",
        "16 octets in base64url without padding",
    ),
];
const DATA_EXPECTED: &str = "an object with v, case, who, how, why and outcome";
/// The same of its data; without one that is good where it may be absent.
const DATA: [(&str, Option<&str>, &str); 12] = [
    ("v", Some("1"), "1"),
    (
        "case",
        Some("{\"closing\":true,\"position\":0}"),
        "an object with closing, true or false, and position, a whole number",
    ),
    (
        "who",
        Some("{\"commitment\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\",\"role\":\"a\"}"),
        "an object with role, a word, and commitment, pseudonym or both",
    ),
    (
        "whom",
        None,
        "a list of objects with role, a word, and commitment, pseudonym or both",
    ),
    (
        "how",
        Some("{\"channel\":\"a\"}"),
        "an object with channel, level and means, which are words",
    ),
    (
        "why",
        Some("{\"legalBasis\":\"a\",\"purpose\":\"a\"}"),
        "an object with legalBasis and purpose, which are words",
    ),
    ("outcome", Some("\"a\""), WORD),
    ("decision", None, "an object with at, findings, policy and rulebook"),
    (
        "details",
        None,
        "an object whose values are booleans, whole numbers, instants or words",
    ),
    (
        "commitments",
        None,
        "a list of commitments in the order of their octets",
    ),
    (
        "messages",
        None,
        "a list of objects with commitment, direction and peer",
    ),
    ("flags", None, "a list of flags"),
];
const WORD: &str = "1 to 128 letters, digits and . _ : / -, at most ten of them digits, a letter or digit first";

impl RecordLine {
    /// Longer than any record with its disclosures, in bytes.
    pub const MOST_BYTES: usize = 1 << 20;

    /// Reads a line.
    ///
    /// # Errors
    /// [`ErrorReport`] with the place and what was expected there, never the value.
    pub fn parse(text: &[u8]) -> Result<Self, ErrorReport> {
        if text.len() > Self::MOST_BYTES {
            return Err(ErrorReport::new(ErrorCode::TooLarge, "", "at most 1048576 bytes"));
        }
        let expected = MEMBERS.join(", ");
        let members = Members::of_document(text, &expected)?;
        members.known(&MEMBERS)?;
        let mut event = Vec::with_capacity(EVENT.len() + 1);
        for (name, _, expected) in EVENT {
            event.push((name, members.required(name, expected)?.raw()));
        }
        let data = members.required("data", DATA_EXPECTED)?;
        event.push(("data", data.raw()));
        let data = data.members("the members of the data of a record")?;
        let names = DATA.map(|(name, ..)| name);
        data.known(&names)?;
        let record = match read(&event) {
            Ok(record) => record,
            Err(error) => return Err(place_of(&members, &data)?.unwrap_or(error)),
        };
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

/// Reads an event as a record of a trail.
fn read(event: &[(&str, &str)]) -> Result<Record, ErrorReport> {
    let mut text = String::from("{\"id\":\"0\",\"source\":\"lra\",\"time\":\"1970-01-01T00:00:00.000Z\"");
    for (name, value) in event {
        text.push_str(&format!(",\"{name}\":{value}"));
    }
    text.push('}');
    let refused = |expected: &str| ErrorReport::new(ErrorCode::InvalidValue, "", expected);
    let canonical = canonicalise(text.as_bytes())
        .map_err(|error| refused(&format!("a record that has a canonical form ({})", error.fault)))?;
    Record::read(&canonical).map_err(|_| refused("an audit record of version 1"))
}

/// The first member with which a good record is none any more; nothing if no member alone is to blame.
fn place_of(event: &Members<'_>, data: &Members<'_>) -> Result<Option<ErrorReport>, ErrorReport> {
    let good_data = data_with("", "");
    for (name, _, expected) in EVENT {
        let given = event.required(name, expected)?;
        if reads_with(name, given.raw(), &good_data).is_err() {
            return Ok(Some(given.refused(ErrorCode::InvalidValue, expected)));
        }
    }
    for (name, good, expected) in DATA {
        let given = match good {
            Some(_) => Some(data.required(name, expected)?),
            None => data.optional(name),
        };
        if let Some(given) = given
            && reads_with("", "", &data_with(name, given.raw())).is_err()
        {
            return Ok(Some(given.refused(ErrorCode::InvalidValue, expected)));
        }
    }
    Ok(None)
}

/// Reads a good record in which one member of the event, and its data, are as given.
fn reads_with(name: &str, given: &str, data: &str) -> Result<Record, ErrorReport> {
    let members = EVENT.map(|(member, good, _)| (member, if member == name { given } else { good }));
    read(&[&members[..], &[("data", data)]].concat())
}

/// The data of a good record in which one member is as given.
fn data_with(name: &str, given: &str) -> String {
    let members = DATA.into_iter().filter_map(|(member, good, _)| {
        let value = if member == name { Some(given) } else { good };
        value.map(|value| format!("\"{member}\":{value}"))
    });
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_the_member_that_is_wrong() {
        let vector = include_str!("../../tests/vectors/audit/record.json");
        let mut line: serde_json::Value = serde_json::from_str(vector).unwrap();
        for given_by_the_trail in ["id", "source", "time"] {
            line.as_object_mut().unwrap().remove(given_by_the_trail);
        }
        assert!(RecordLine::parse(line.to_string().as_bytes()).is_ok());
        for (path, bad, code) in [
            ("/specversion", serde_json::json!("1.1"), ErrorCode::InvalidValue),
            ("/type", "planted secret".into(), ErrorCode::InvalidValue),
            ("/datacontenttype", 1.into(), ErrorCode::InvalidValue),
            ("/correlationid", "planted".into(), ErrorCode::InvalidValue),
            ("/data/v", 2.into(), ErrorCode::InvalidValue),
            ("/data/case/position", (-1).into(), ErrorCode::InvalidValue),
            ("/data/who/role", "planted secret".into(), ErrorCode::InvalidValue),
            ("/data/whom/0/planted", 1.into(), ErrorCode::InvalidValue),
            ("/data/how", serde_json::Value::Null, ErrorCode::NullValue),
            ("/data/why/purpose", 1.into(), ErrorCode::InvalidValue),
            ("/data/outcome", "88061224623".into(), ErrorCode::InvalidValue),
            (
                "/data/decision/at",
                "2026-02-30T00:00:00.000Z".into(),
                ErrorCode::InvalidValue,
            ),
            ("/data/details/tries", 0.5.into(), ErrorCode::InvalidValue),
            ("/data/commitments/0", "planted".into(), ErrorCode::InvalidValue),
            ("/data/messages/0/direction", "up".into(), ErrorCode::InvalidValue),
            ("/data/flags/0", "planted".into(), ErrorCode::InvalidValue),
        ] {
            let mut wrong = line.clone();
            let (parent, name) = path.rsplit_once('/').unwrap();
            match wrong.pointer_mut(parent).unwrap() {
                serde_json::Value::Array(list) => list[0] = bad,
                parent => parent[name] = bad,
            }
            let report = RecordLine::parse(wrong.to_string().as_bytes()).unwrap_err();
            let told: Vec<&str> = path.split('/').take(3).collect();
            let place = if told[1] == "data" {
                told.join("/")
            } else {
                path.to_owned()
            };
            assert_eq!((&*report.path, report.code), (&*place, code), "{path}");
            assert!(!report.to_json().contains("planted"));
        }
        let mut without = line.clone();
        without["data"].as_object_mut().unwrap().remove("who");
        let report = RecordLine::parse(without.to_string().as_bytes()).unwrap_err();
        assert_eq!((&*report.path, report.code), ("/data/who", ErrorCode::MissingMember));
        without["data"]["planted"] = 1.into();
        let report = RecordLine::parse(without.to_string().as_bytes()).unwrap_err();
        assert_eq!((&*report.path, report.code), ("/data", ErrorCode::UnknownMember));
    }
}
