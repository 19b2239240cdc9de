//! Writes a record straight into its canonical bytes: members in their canonical order, nothing sorted, nothing
//! escaped that cannot need it.

use super::canonical::MAX_BYTES;
use super::record::{
    Detail, How, MessageCommitment, Party, Placement, RECORD_VERSION, RecordDraft, RecordError, RecordFlag,
    RecordedDecision,
};
use crate::base64url;
use crate::time::Instant;
use chrono::{DateTime, Datelike as _, Timelike as _, Utc};

/// Appends the canonical bytes of a record.
///
/// # Errors
/// [`RecordError::TooLong`]; then nothing is appended.
pub fn write_record(out: &mut Vec<u8>, placement: &Placement<'_>, draft: &RecordDraft) -> Result<(), RecordError> {
    let start = out.len();
    out.extend_from_slice(b"{\"correlationid\":\"");
    base64url::push(out, draft.step.correlation_id.as_bytes());
    out.extend_from_slice(b"\",\"data\":");
    write_data(out, placement, draft);
    out.extend_from_slice(b",\"datacontenttype\":\"application/json\",\"id\":\"");
    push_number(out, placement.position);
    out.extend_from_slice(b"\",\"source\":\"");
    out.extend_from_slice(placement.source.as_str().as_bytes());
    out.extend_from_slice(b"\",\"specversion\":\"1.0\",\"time\":\"");
    push_instant(out, placement.time);
    out.extend_from_slice(b"\",\"type\":\"");
    out.extend_from_slice(draft.what.as_str().as_bytes());
    out.extend_from_slice(b"\"}");
    if out.len() - start > MAX_BYTES {
        out.truncate(start);
        return Err(RecordError::TooLong);
    }
    Ok(())
}

fn write_data(out: &mut Vec<u8>, placement: &Placement<'_>, draft: &RecordDraft) {
    out.extend_from_slice(b"{\"case\":{\"closing\":");
    push_bool(out, draft.step.closing);
    out.extend_from_slice(b",\"position\":");
    push_number(out, u64::from(draft.step.position));
    out.push(b'}');
    if !draft.commitments.is_empty() {
        push_list(out, b",\"commitments\":", &draft.commitments, |out, commitment| {
            push_octets(out, commitment.as_bytes());
        });
    }
    if let Some(decision) = &draft.decision {
        write_decision(out, decision);
    }
    if !draft.details.is_empty() {
        write_details(out, &draft.details);
    }
    if placement.clock_back {
        push_list(out, b",\"flags\":", &[RecordFlag::ClockBack], |out, flag| {
            push_plain(out, flag.code());
        });
    }
    write_how(out, &draft.how);
    if !draft.messages.is_empty() {
        push_list(out, b",\"messages\":", &draft.messages, write_message);
    }
    out.extend_from_slice(b",\"outcome\":");
    push_plain(out, draft.outcome.as_str());
    out.extend_from_slice(b",\"v\":");
    push_number(out, u64::from(RECORD_VERSION));
    out.extend_from_slice(b",\"who\":");
    write_party(out, &draft.who);
    if !draft.whom.is_empty() {
        push_list(out, b",\"whom\":", &draft.whom, write_party);
    }
    out.extend_from_slice(b",\"why\":{\"legalBasis\":");
    push_plain(out, draft.why.legal_basis.as_str());
    out.extend_from_slice(b",\"purpose\":");
    push_plain(out, draft.why.purpose.as_str());
    out.extend_from_slice(b"}}");
}

fn write_decision(out: &mut Vec<u8>, decision: &RecordedDecision) {
    out.extend_from_slice(b",\"decision\":{\"at\":\"");
    push_instant(out, decision.at);
    push_list(out, b"\",\"findings\":", &decision.findings, |out, finding| {
        out.extend_from_slice(b"{\"rule\":");
        push_plain(out, finding.rule.as_str());
        out.extend_from_slice(b",\"verdict\":");
        push_plain(out, finding.verdict.as_str());
        out.push(b'}');
    });
    out.extend_from_slice(b",\"policy\":");
    push_octets(out, decision.policy.as_bytes());
    out.extend_from_slice(b",\"rulebook\":{\"digest\":");
    push_octets(out, decision.rulebook.digest.as_bytes());
    out.extend_from_slice(b",\"version\":");
    push_plain(out, decision.rulebook.version.as_str());
    out.extend_from_slice(b"}}");
}

fn write_details(out: &mut Vec<u8>, details: &[(Box<str>, Detail)]) {
    let mut separator: &[u8] = b",\"details\":{";
    for (name, detail) in details {
        out.extend_from_slice(separator);
        separator = b",";
        push_plain(out, name);
        out.push(b':');
        match detail {
            Detail::Holds(holds) => push_bool(out, *holds),
            Detail::Count(count) => push_number(out, *count),
            Detail::Word(word) => push_plain(out, word.as_str()),
            Detail::Instant(instant) => {
                out.push(b'"');
                push_instant(out, *instant);
                out.push(b'"');
            }
        }
    }
    out.push(b'}');
}

fn write_how(out: &mut Vec<u8>, how: &How) {
    out.extend_from_slice(b",\"how\":{\"channel\":");
    push_plain(out, how.channel.as_str());
    if let Some(level) = &how.level {
        out.extend_from_slice(b",\"level\":");
        push_plain(out, level.as_str());
    }
    if !how.means.is_empty() {
        push_list(out, b",\"means\":", &how.means, |out, means| {
            push_plain(out, means.as_str());
        });
    }
    out.push(b'}');
}

fn write_message(out: &mut Vec<u8>, message: &MessageCommitment) {
    out.extend_from_slice(b"{\"commitment\":");
    push_octets(out, message.commitment.as_bytes());
    out.extend_from_slice(b",\"direction\":");
    push_plain(out, message.direction.code());
    out.extend_from_slice(b",\"peer\":");
    push_plain(out, message.peer.as_str());
    out.push(b'}');
}

fn write_party(out: &mut Vec<u8>, party: &Party) {
    out.push(b'{');
    if let Some(commitment) = &party.commitment {
        out.extend_from_slice(b"\"commitment\":");
        push_octets(out, commitment.as_bytes());
        out.push(b',');
    }
    if let Some(pseudonym) = &party.pseudonym {
        out.extend_from_slice(b"\"pseudonym\":{\"key\":");
        push_plain(out, pseudonym.key.as_str());
        out.extend_from_slice(b",\"value\":");
        push_octets(out, pseudonym.value.as_bytes());
        out.extend_from_slice(b"},");
    }
    out.extend_from_slice(b"\"role\":");
    push_plain(out, party.role.as_str());
    out.push(b'}');
}

fn push_list<T>(out: &mut Vec<u8>, name: &[u8], items: &[T], write: impl Fn(&mut Vec<u8>, &T)) {
    out.extend_from_slice(name);
    out.push(b'[');
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        write(out, item);
    }
    out.push(b']');
}

/// Writes a text of a type whose grammar holds nothing that JSON escapes.
fn push_plain(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

fn push_octets(out: &mut Vec<u8>, octets: &[u8; 32]) {
    out.push(b'"');
    base64url::push(out, octets);
    out.push(b'"');
}

fn push_bool(out: &mut Vec<u8>, value: bool) {
    out.extend_from_slice(if value { b"true" } else { b"false" });
}

fn push_number(out: &mut Vec<u8>, number: u64) {
    let mut divisor = 1;
    while number / divisor >= 10 {
        divisor *= 10;
    }
    while divisor > 0 {
        push_digit(out, number / divisor);
        divisor /= 10;
    }
}

fn push_digit(out: &mut Vec<u8>, number: u64) {
    out.push(match number % 10 {
        0 => b'0',
        1 => b'1',
        2 => b'2',
        3 => b'3',
        4 => b'4',
        5 => b'5',
        6 => b'6',
        7 => b'7',
        8 => b'8',
        _ => b'9',
    });
}

/// Writes an instant as `YYYY-MM-DDThh:mm:ss.fffZ`, without the machinery of formatting, which would cost more than
/// the rest of the record.
fn push_instant(out: &mut Vec<u8>, instant: Instant) {
    let utc: DateTime<Utc> = DateTime::from_timestamp_millis(instant.unix_milliseconds()).unwrap_or_default();
    let year = u32::try_from(utc.year()).unwrap_or(0);
    let parts = [
        (year, 1000, b'-'),
        (utc.month(), 10, b'-'),
        (utc.day(), 10, b'T'),
        (utc.hour(), 10, b':'),
        (utc.minute(), 10, b':'),
        (utc.second(), 10, b'.'),
        (utc.timestamp_subsec_millis(), 100, b'Z'),
    ];
    for (number, mut divisor, mark) in parts {
        while divisor > 0 {
            push_digit(out, u64::from(number / divisor));
            divisor /= 10;
        }
        out.push(mark);
    }
}
