use super::catalogue::{Catalogue, Reader, fill};
use super::layout::Phrase;
use super::page::{Page, push};
use super::{Audience, TextForm, Words};
use crate::decision::{Decision, Duty, DutyStatus, Effect, Finding, Outcome, Verdict};
use crate::time::Instant;

impl Words {
    /// What is the matter and what to do about it, in words for the officer; nothing for a finding that is satisfied or does
    /// not apply.
    #[must_use]
    pub fn finding(self, finding: &Finding) -> Option<(String, String)> {
        self.0.words(finding, Reader::Officer)
    }

    /// The same in words for whoever reads them. A citizen before an officer is told nothing of what is not the citizen's
    /// matter; an auditor reads exact instants.
    #[must_use]
    pub fn finding_for(
        self,
        decision: &Decision<'_>,
        finding: &Finding,
        audience: Audience,
    ) -> Option<(String, String)> {
        let reader = match audience {
            Audience::Citizen if decision.question().is_put_at_the_desk() => Reader::Citizen,
            Audience::Citizen => Reader::User,
            Audience::Officer => Reader::Officer,
            Audience::Auditor => Reader::Auditor,
        };
        self.0.words(finding, reader)
    }

    /// A decision in words: what it comes to, what is wrong and what to do, what is still needed, what is to be carried out,
    /// and until when it holds.
    #[must_use]
    pub fn explain(self, decision: &Decision<'_>, audience: Audience, form: TextForm) -> String {
        let catalogue = self.0;
        let mut page = Page::new(form);
        match audience {
            Audience::Citizen if decision.question().is_put_at_the_desk() => {
                for_citizen(&mut page, decision, catalogue)
            }
            Audience::Citizen => for_user(&mut page, decision, catalogue),
            Audience::Officer => for_officer(&mut page, decision, catalogue),
            Audience::Auditor => for_auditor(&mut page, decision, catalogue),
        }
        page.into_text()
    }
}

fn for_citizen(page: &mut Page, decision: &Decision<'_>, catalogue: Catalogue) {
    page.heading(match decision.outcome() {
        Outcome::Permit => catalogue.phrase(Phrase::CitizenPermit),
        Outcome::Deny => catalogue.phrase(Phrase::CitizenDeny),
        Outcome::Incomplete => catalogue.phrase(Phrase::CitizenIncomplete),
    });
    obstacles(page, decision, catalogue, Reader::Citizen);
}

/// A citizen who uses a portal answers for the case: no officer stands between.
fn for_user(page: &mut Page, decision: &Decision<'_>, catalogue: Catalogue) {
    outcome(page, decision, catalogue);
    obstacles(page, decision, catalogue, Reader::User);
    missing(page, decision, catalogue);
}

/// What stands in the way, each sentence once.
fn obstacles(page: &mut Page, decision: &Decision<'_>, catalogue: Catalogue, reader: Reader) {
    let mut said: Vec<String> = Vec::new();
    for finding in decision
        .findings()
        .filter(|finding| finding.rule.row().has(Effect::Deny))
    {
        if finding.verdict != Verdict::Violated {
            continue;
        }
        if let Some((message, remedy)) = catalogue.words(&finding, reader) {
            let sentence = format!("{message} {remedy}");
            if !said.contains(&sentence) {
                page.item(|text| text.push_str(&sentence));
                said.push(sentence);
            }
        }
    }
}

fn outcome(page: &mut Page, decision: &Decision<'_>, catalogue: Catalogue) {
    page.heading(match decision.outcome() {
        Outcome::Permit => catalogue.phrase(Phrase::OutcomePermit),
        Outcome::Deny => catalogue.phrase(Phrase::OutcomeDeny),
        Outcome::Incomplete => catalogue.phrase(Phrase::OutcomeIncomplete),
    });
}

fn missing(page: &mut Page, decision: &Decision<'_>, catalogue: Catalogue) {
    if !decision.missing().is_empty() {
        page.heading(catalogue.phrase(Phrase::Missing));
        for fact in decision.missing().iter() {
            page.item(|text| text.push_str(catalogue.fact(fact)));
        }
    }
}

fn for_officer(page: &mut Page, decision: &Decision<'_>, catalogue: Catalogue) {
    outcome(page, decision, catalogue);
    violated(page, decision, catalogue, Effect::Deny);
    missing(page, decision, catalogue);
    duties(page, decision, catalogue, Reader::Officer);
    if decision
        .rules(Verdict::Violated)
        .iter()
        .any(|rule| rule.row().has(Effect::Advice))
    {
        page.heading(catalogue.phrase(Phrase::Advice));
        violated(page, decision, catalogue, Effect::Advice);
    }
    valid_until(page, decision, |text, at| catalogue.moment(text, at), catalogue);
}

fn violated(page: &mut Page, decision: &Decision<'_>, catalogue: Catalogue, effect: Effect) {
    for finding in decision.findings().filter(|finding| finding.rule.row().has(effect)) {
        if finding.verdict != Verdict::Violated {
            continue;
        }
        if let Some((message, remedy)) = catalogue.words(&finding, Reader::Officer) {
            page.item(|text| {
                push(text, &[&message, " ", &remedy, " ("]);
                citations(text, catalogue, &finding);
                text.push(')');
            });
        }
    }
}

fn for_auditor(page: &mut Page, decision: &Decision<'_>, catalogue: Catalogue) {
    let rulebook = decision.rulebook().version();
    page.heading(&format!("{}: {}", decision.at(), decision.outcome().code()));
    for finding in decision.findings() {
        let row = finding.rule.row();
        page.item(|text| {
            let verdict = catalogue.verdict(finding.verdict);
            push(text, &[catalogue.title(finding.rule), ": ", verdict, ". "]);
            if let Some((message, _)) = catalogue.words(&finding, Reader::Auditor) {
                push(text, &[&message, " "]);
            }
            fill(
                text,
                catalogue.phrase_template(Phrase::AuditorRule),
                |text, index| match index {
                    0 => text.push_str(row.id()),
                    1 => text.push_str(&row.revision.to_string()),
                    2 => citations(text, catalogue, &finding),
                    _ => text.push_str(rulebook),
                },
            );
        });
    }
    duties(page, decision, catalogue, Reader::Auditor);
    valid_until(page, decision, |text, at| text.push_str(&at.to_string()), catalogue);
}

/// The citations of a rule, those that read alike once.
fn citations(text: &mut String, catalogue: Catalogue, finding: &Finding) {
    let mut written = None;
    for citation in finding.rule.row().citations() {
        let reads = Some((citation.document, citation.article, citation.inferred));
        if written == reads {
            continue;
        }
        if written.is_some() {
            text.push_str("; ");
        }
        catalogue.citation(text, &citation);
        written = reads;
    }
}

fn duties(page: &mut Page, decision: &Decision<'_>, catalogue: Catalogue, reader: Reader) {
    let duties: Vec<(Finding, Duty)> = decision
        .findings()
        .filter_map(|finding| Duty::of(&finding).map(|duty| (finding, duty)))
        .collect();
    if duties.is_empty() {
        return;
    }
    page.heading(catalogue.phrase(Phrase::Duties));
    for (finding, duty) in duties {
        let duty_text = catalogue.duty(duty.code);
        page.item(|text| match duty.status {
            DutyStatus::Open => {
                let message = catalogue.words(&finding, reader);
                let message = message.map(|(message, _)| message).unwrap_or_default();
                push(text, &[duty_text, " ", &message]);
            }
            DutyStatus::Unconfirmed => push(text, &[duty_text, " (", catalogue.phrase(Phrase::Unconfirmed), ")"]),
        });
    }
}

fn valid_until(page: &mut Page, decision: &Decision<'_>, moment: impl Fn(&mut String, Instant), catalogue: Catalogue) {
    if let Some(until) = decision.valid_until() {
        let mut text = String::new();
        fill(&mut text, catalogue.phrase_template(Phrase::ValidUntil), |text, _| {
            moment(text, until)
        });
        page.heading(&text);
    }
}
