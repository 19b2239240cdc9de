use crate::decision::{Citation, Decision, Duty, FactSet, Finding, RULES, Reason, RuleId, RuleRow, Verdict};
use crate::messages::{self, Language};
use crate::time::Instant;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::value::RawValue;
use std::sync::LazyLock;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DecisionDocument<'a> {
    v: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    outcome: &'static str,
    findings: Vec<FindingMember<'a>>,
    duties: Vec<DutyMember<'a>>,
    missing: Paths,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_until: Option<Instant>,
    at: Instant,
    rulebook: RulebookMember<'a>,
    policy: PolicyMember,
}

/// What is always written alike of a rule, as JSON: most findings of a decision are nothing else.
struct RuleText {
    citation: Box<RawValue>,
    satisfied: Box<RawValue>,
    not_applicable: Box<RawValue>,
}

static RULE_TEXTS: LazyLock<Vec<RuleText>> = LazyLock::new(|| RULES.iter().map(RuleText::of).collect());

impl RuleText {
    fn of(row: &RuleRow) -> Self {
        let raw = |text: String| RawValue::from_string(text).unwrap_or_else(|_| RawValue::NULL.to_owned());
        // The build refuses a rule without citation.
        let citation = row.citations.first().map(citation_member);
        let citation = serde_json::to_string(&citation).unwrap_or_default();
        let settled = |verdict: Verdict| {
            let (rule, verdict) = (row.id, verdict.code());
            raw(format!(
                r#"{{"rule":"{rule}","verdict":"{verdict}","arguments":{{}},"citation":{citation}}}"#
            ))
        };
        Self {
            satisfied: settled(Verdict::Satisfied),
            not_applicable: settled(Verdict::NotApplicable),
            citation: raw(citation),
        }
    }

    #[allow(clippy::indexing_slicing, reason = "one text per row of the rule table")]
    fn get(rule: RuleId) -> &'static Self {
        &RULE_TEXTS[rule as usize]
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum FindingMember<'a> {
    /// Satisfied or not applicable.
    Settled(&'static RawValue),
    /// Violated or unknown.
    Open(OpenFinding<'a>),
}

#[derive(Serialize)]
struct OpenFinding<'a> {
    rule: &'static str,
    verdict: &'static str,
    arguments: Arguments<'a>,
    citation: &'static RawValue,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remedy: Option<String>,
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

#[derive(Serialize)]
struct RulebookMember<'a> {
    version: &'a str,
    digest: Hexadecimal,
}

#[derive(Serialize)]
struct PolicyMember {
    digest: Hexadecimal,
}

/// 32 bytes as 64 hexadecimal digits.
struct Hexadecimal([u8; 32]);

impl Serialize for Hexadecimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::hexadecimal(&self.0))
    }
}

/// The places of facts, as JSON Pointers.
struct Paths(FactSet);

impl Serialize for Paths {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|fact| fact.row().path))
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
pub(super) fn citation_member(citation: &Citation) -> CitationMember {
    CitationMember {
        document: citation.document.code(),
        article: citation.article,
        clause: citation.clause,
        inferred: citation.inferred,
    }
}

/// A citation as the contract shows it: `{"document","article","clause"}`, and `"inferred":true` where it is a reading that
/// the text allows but does not force.
#[must_use]
pub fn citation_json(citation: &Citation) -> serde_json::Value {
    serde_json::to_value(citation_member(citation)).unwrap_or_default()
}

/// A decision as the contract shows it, one line without line end. Texts only when a language is given.
#[must_use]
pub fn decision_json(decision: &Decision<'_>, id: Option<&str>, language: Option<Language>) -> String {
    let findings: Vec<Finding> = decision.findings().collect();
    let members = findings
        .iter()
        .map(|finding| finding_member(finding, language))
        .collect();
    let duties = findings.iter().filter_map(|finding| {
        Duty::of(finding).map(|duty| DutyMember {
            code: duty.code,
            arguments: Arguments::of(finding),
            due_by: duty.due_by,
            status: duty.status.code(),
        })
    });
    let document = DecisionDocument {
        v: 1,
        id,
        outcome: decision.outcome().code(),
        findings: members,
        duties: duties.collect(),
        missing: Paths(decision.missing()),
        valid_until: decision.valid_until(),
        at: decision.at(),
        rulebook: RulebookMember {
            version: decision.rulebook().version(),
            digest: Hexadecimal(decision.rulebook().digest()),
        },
        policy: PolicyMember {
            digest: Hexadecimal(decision.engine().policy_digest()),
        },
    };
    // Every member is a text, a number or a list of such, so that writing cannot fail.
    serde_json::to_string(&document).unwrap_or_default()
}

fn finding_member<'a>(finding: &'a Finding, language: Option<Language>) -> FindingMember<'a> {
    let text = RuleText::get(finding.rule);
    match finding.verdict {
        Verdict::Satisfied => return FindingMember::Settled(&text.satisfied),
        Verdict::NotApplicable => return FindingMember::Settled(&text.not_applicable),
        Verdict::Violated | Verdict::Unknown => {}
    }
    let words = language.and_then(|language| messages::words(finding, language));
    let (message, remedy) = words.unzip();
    FindingMember::Open(OpenFinding {
        rule: finding.rule.row().id,
        verdict: finding.verdict.code(),
        arguments: Arguments::of(finding),
        citation: &text.citation,
        message,
        remedy,
    })
}
