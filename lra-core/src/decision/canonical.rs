use super::answer::{Decision, Duty, Finding};
use super::fact::{FactId, FactSet};
use super::reason::Reason;
use crate::audit::canonical::{CanonicalError, CanonicalJson};
use crate::time::Instant;
use serde::Serialize;

/// A decision reduced to ids and arguments: what a replay must yield again, byte by byte.
#[derive(Serialize)]
struct CanonicalDecision<'a> {
    v: u8,
    question: &'static str,
    at: Instant,
    outcome: &'static str,
    findings: Vec<CanonicalFinding<'a>>,
    duties: Vec<CanonicalDuty>,
    missing: Vec<&'static str>,
    rulebook: CanonicalRulebook<'a>,
    policy: String,
}

#[derive(Serialize)]
struct CanonicalFinding<'a> {
    rule: &'static str,
    revision: u16,
    verdict: &'static str,
    reasons: &'a [Reason],
    missing: Vec<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CanonicalDuty {
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    due_by: Option<Instant>,
    status: &'static str,
}

#[derive(Serialize)]
struct CanonicalRulebook<'a> {
    version: &'a str,
    digest: String,
}

impl Decision<'_> {
    /// The canonical decision: ids and arguments without texts, in the canonical bytes of the audit trail. It leaves out until
    /// when the decision holds, which depends on the rulebooks that happen to be loaded.
    ///
    /// # Errors
    /// [`CanonicalError`] when it is longer than a record may be.
    pub fn canonical(&self) -> Result<CanonicalJson, CanonicalError> {
        let findings: Vec<Finding> = self.findings().collect();
        let canonical = CanonicalDecision {
            v: 1,
            question: self.question().code(),
            at: self.at(),
            outcome: self.outcome().code(),
            findings: findings.iter().map(canonical_finding).collect(),
            duties: findings.iter().filter_map(Duty::of).map(canonical_duty).collect(),
            missing: ids(self.missing()),
            rulebook: CanonicalRulebook {
                version: self.rulebook().version(),
                digest: crate::hexadecimal(&self.rulebook().digest()),
            },
            policy: crate::hexadecimal(&self.engine().policy_digest()),
        };
        // Texts and whole numbers alone cannot fail to serialise.
        CanonicalJson::from_text(&serde_json::to_vec(&canonical).unwrap_or_default())
    }
}

fn canonical_finding(finding: &Finding) -> CanonicalFinding<'_> {
    let row = finding.rule.row();
    CanonicalFinding {
        rule: row.id(),
        revision: row.revision,
        verdict: finding.verdict.code(),
        reasons: &finding.reasons,
        missing: ids(finding.missing),
    }
}

fn canonical_duty(duty: Duty) -> CanonicalDuty {
    CanonicalDuty {
        code: duty.code,
        due_by: duty.due_by,
        status: duty.status.code(),
    }
}

fn ids(facts: FactSet) -> Vec<&'static str> {
    facts.iter().map(FactId::row).map(|row| row.id()).collect()
}
