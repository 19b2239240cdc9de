use super::nearest_permit::push_nearest_permit;
use crate::application::{AssuranceLevel, WeakestKey};
use crate::decision::{
    Area, Citation, Decision, Duty, FactSet, Finding, NearestPermit, RULES, Reason, RuleId, RuleRow, Verdict,
};
use crate::digital_key::KeyKind;
use crate::engine::Engine;
use crate::messages::Words;
use crate::rulebook::Rulebook;
use crate::time::Instant;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use std::sync::OnceLock;

/// What is always written alike of a rule, as JSON: most findings of a decision are nothing else. Made when the rule first stands in an
/// answer.
struct RuleText {
    citation: String,
    satisfied: String,
    not_applicable: String,
}

impl RuleText {
    fn of(row: &RuleRow) -> Self {
        // The build refuses a rule without citation.
        let citation = json(&row.citations().next().map(citation_member));
        let settled = |verdict: Verdict| {
            let (rule, verdict) = (row.id(), verdict.code());
            format!(r#"{{"rule":"{rule}","verdict":"{verdict}","arguments":{{}},"citation":{citation}}}"#)
        };
        Self {
            satisfied: settled(Verdict::Satisfied),
            not_applicable: settled(Verdict::NotApplicable),
            citation,
        }
    }

    #[inline]
    #[allow(clippy::indexing_slicing, reason = "one text per row of the rule table")]
    fn get(rule: RuleId) -> &'static Self {
        static ALL: [OnceLock<RuleText>; RULES.len()] = [const { OnceLock::new() }; RULES.len()];
        ALL[rule as usize].get_or_init(|| Self::of(rule.row()))
    }
}

#[derive(Serialize)]
struct WeakestKeyMember {
    level: AssuranceLevel,
    kinds: Vec<KeyKind>,
}

impl WeakestKeyMember {
    fn of(key: &WeakestKey<'_>) -> Self {
        Self {
            level: key.level(),
            kinds: key.kinds().collect(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DutyMember<'a> {
    code: &'static str,
    arguments: Arguments<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due_by: Option<Instant>,
    status: &'static str,
}

/// A citation as the contract shows it.
#[derive(Serialize)]
pub(super) struct CitationMember {
    document: &'static str,
    article: &'static str,
    clause: &'static str,
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    inferred: bool,
}

/// The places of facts, as JSON Pointers.
struct Paths(FactSet);

impl Paths {
    fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|fact| fact.row().path())
    }
}

impl Serialize for Paths {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// `{"reasons":[…]}` of a violated rule, `{"facts":[…]}` of an unknown one, `{}` of any other.
struct Arguments<'a> {
    reasons: &'a [Reason],
    missing: FactSet,
}

impl Serialize for Arguments<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.reasons.is_empty() {
            map.serialize_entry("reasons", self.reasons)?;
        }
        if !self.missing.is_empty() {
            map.serialize_entry("facts", &Paths(self.missing))?;
        }
        map.end()
    }
}

impl<'a> Arguments<'a> {
    fn of(finding: &'a Finding) -> Self {
        Self {
            reasons: &finding.reasons,
            missing: finding.missing,
        }
    }
}

/// A citation, in the order in which the contract shows its members.
pub(super) fn citation_member(citation: Citation) -> CitationMember {
    CitationMember {
        document: citation.document.code(),
        article: citation.article,
        clause: citation.clause,
        inferred: citation.inferred,
    }
}

/// A citation as the contract shows it: `{"document","article","clause"}`, and `"inferred":true` where it is a reading that
/// the text allows but does not force. In that order, one line without line end.
#[must_use]
pub fn citation_json(citation: Citation) -> String {
    json(&citation_member(citation))
}

/// The arguments of a finding as the contract shows them: `{"reasons":[…]}` of a violated rule, `{"facts":[…]}` of an unknown
/// one, `{}` of any other.
#[must_use]
pub fn arguments_json(finding: &Finding) -> String {
    json(&Arguments::of(finding))
}

/// A decision as the contract shows it, one line without line end. Texts only when words are given.
#[must_use]
pub fn decision_json(decision: &Decision<'_>, id: Option<&str>, words: Option<Words>) -> String {
    written(decision, id, words, None)
}

/// The same, with what would have to change for a permit where that is given.
pub(super) fn written(
    decision: &Decision<'_>,
    id: Option<&str>,
    words: Option<Words>,
    nearest_permit: Option<&NearestPermit>,
) -> String {
    // Room for the findings of a permit, so that the text is not moved while it grows.
    let rules: usize = decision.question().areas().iter().map(Area::len).sum();
    let mut text = String::with_capacity(1_024 + 384 * rules);
    text.push_str(r#"{"v":1"#);
    if let Some(id) = id {
        member(&mut text, "id", id);
    }
    plain_member(&mut text, "outcome", decision.outcome().code());
    let mut duties = Vec::new();
    let context = decision.context();
    text.push_str(r#","findings":["#);
    let [satisfied, not_applicable] =
        [Verdict::Satisfied, Verdict::NotApplicable].map(|verdict| decision.rules(verdict));
    let mut first = true;
    decision.evaluated().for_each(|(area, rule, function)| {
        if !core::mem::take(&mut first) {
            text.push(',');
        }
        if satisfied.contains(rule) {
            text.push_str(&RuleText::get(rule).satisfied);
        } else if not_applicable.contains(rule) {
            text.push_str(&RuleText::get(rule).not_applicable);
        } else {
            let verdict = decision.verdict(rule).unwrap_or(Verdict::NotApplicable);
            let finding = Finding::of(area, rule, function, &context, verdict);
            push_open_finding(&mut text, &finding, words);
            duties.extend(duty_member(&finding));
        }
    });
    text.push_str(r#"],"duties":["#);
    text.push_str(&duties.join(","));
    text.push_str(r#"],"missing":"#);
    push_words(&mut text, Paths(decision.missing()).iter());
    if let Some(key) = decision.weakest_key() {
        member(&mut text, "weakestKey", &WeakestKeyMember::of(&key));
    }
    if let Some(path) = decision.path() {
        member(&mut text, "path", &path);
    }
    if let Some(until) = decision.valid_until() {
        plain_member(&mut text, "validUntil", &until.to_string());
    }
    push_basis(&mut text, decision.at(), decision.rulebook(), decision.engine());
    if let Some(nearest_permit) = nearest_permit {
        text.push_str(r#","nearestPermit":"#);
        push_nearest_permit(&mut text, nearest_permit);
    }
    text.push('}');
    text
}

/// The members that say what an answer rests on beside the facts: instant, rulebook and policy.
pub(super) fn push_basis(text: &mut String, at: Instant, rulebook: &Rulebook, engine: &Engine) {
    plain_member(text, "at", &at.to_string());
    text.push_str(r#","rulebook":{"version":"#);
    text.push_str(&json(rulebook.version()));
    plain_member(text, "digest", &crate::hexadecimal(&rulebook.digest()));
    text.push_str(r#"},"policy":{"digest":""#);
    text.push_str(&crate::hexadecimal(&engine.policy_digest()));
    text.push_str("\"}");
}

/// Writes a member that is not the first of its object.
pub(super) fn member(text: &mut String, name: &str, value: &(impl Serialize + ?Sized)) {
    text.push_str(",\"");
    text.push_str(name);
    text.push_str("\":");
    text.push_str(&json(value));
}

/// The same of a text in which there is nothing that JSON escapes.
fn plain_member(text: &mut String, name: &str, value: &str) {
    for piece in [",\"", name, "\":\"", value, "\""] {
        text.push_str(piece);
    }
}

/// A list of ids or places, which hold nothing that JSON escapes.
pub(super) fn push_words(text: &mut String, words: impl Iterator<Item = &'static str>) {
    text.push('[');
    let mut separator = "\"";
    for word in words {
        text.push_str(separator);
        text.push_str(word);
        text.push('"');
        separator = ",\"";
    }
    text.push(']');
}

/// Every member is a text, a number or a list of such, so that writing cannot fail.
fn json(value: &(impl Serialize + ?Sized)) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The finding of a rule that is broken or lacks a fact, as the contract shows it.
pub(super) fn push_open_finding(text: &mut String, finding: &Finding, words: Option<Words>) {
    let row = finding.rule.row();
    for piece in [
        r#"{"rule":""#,
        row.id(),
        r#"","verdict":""#,
        finding.verdict.code(),
        r#"","arguments":"#,
    ] {
        text.push_str(piece);
    }
    text.push_str(&arguments_json(finding));
    text.push_str(r#","citation":"#);
    text.push_str(&RuleText::get(finding.rule).citation);
    if let Some((message, remedy)) = words.and_then(|words| words.finding(finding)) {
        member(text, "message", &message);
        member(text, "remedy", &remedy);
    }
    text.push('}');
}

fn duty_member(finding: &Finding) -> Option<String> {
    let duty = Duty::of(finding)?;
    Some(json(&DutyMember {
        code: duty.code,
        arguments: Arguments::of(finding),
        due_by: duty.due_by,
        status: duty.status.code(),
    }))
}
