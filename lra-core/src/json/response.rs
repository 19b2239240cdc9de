use crate::decision::{Citation, Decision, Duty, FactSet, Finding, Reason, Verdict};
use crate::messages::{self, Language};
use crate::time::Instant;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

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

#[derive(Serialize)]
struct FindingMember<'a> {
    rule: &'static str,
    verdict: &'static str,
    arguments: Arguments<'a>,
    citation: CitationMember,
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
    let row = finding.rule.row();
    let words = match finding.verdict {
        Verdict::Violated | Verdict::Unknown => language.and_then(|language| messages::words(finding, language)),
        Verdict::Satisfied | Verdict::NotApplicable => None,
    };
    let (message, remedy) = words.unzip();
    FindingMember {
        rule: row.id,
        verdict: finding.verdict.code(),
        arguments: Arguments::of(finding),
        // The build refuses a rule without citation.
        citation: row.citations.first().map_or(
            CitationMember {
                document: "",
                article: "",
                clause: "",
                inferred: false,
            },
            citation_member,
        ),
        message,
        remedy,
    }
}
