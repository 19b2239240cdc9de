use super::catalogue::{Catalogue, Reader, fill};
use super::{Audience, Language, TextForm};
use crate::decision::{Decision, Duty, DutyStatus, Effect, Finding, Outcome, Verdict};

/// What is the matter and what to do about it, in words for the officer; nothing for a finding that is satisfied or does not
/// apply.
#[must_use]
pub fn words(finding: &Finding, language: Language) -> Option<(String, String)> {
    Catalogue::of(language).words(finding, Reader::Officer)
}

/// A decision in words: what it comes to, what is wrong and what to do, what is still needed, what is to be carried out, and
/// until when it holds.
#[must_use]
pub fn explain(decision: &Decision<'_>, language: Language, audience: Audience, form: TextForm) -> String {
    let catalogue = Catalogue::of(language);
    let mut page = Page {
        form,
        text: String::new(),
    };
    match audience {
        Audience::Citizen => for_citizen(&mut page, decision, catalogue),
        Audience::Officer => for_officer(&mut page, decision, catalogue),
        Audience::Auditor => for_auditor(&mut page, decision, catalogue),
    }
    page.text
}

fn for_citizen(page: &mut Page, decision: &Decision<'_>, catalogue: &Catalogue) {
    page.heading(match decision.outcome() {
        Outcome::Permit => catalogue.citizen_permit,
        Outcome::Deny => catalogue.citizen_deny,
        Outcome::Incomplete => catalogue.citizen_incomplete,
    });
    let mut said: Vec<String> = Vec::new();
    for finding in decision
        .findings()
        .filter(|finding| finding.rule.row().has(Effect::Deny))
    {
        if finding.verdict != Verdict::Violated {
            continue;
        }
        if let Some((message, remedy)) = catalogue.words(&finding, Reader::Citizen) {
            let sentence = format!("{message} {remedy}");
            if !said.contains(&sentence) {
                page.item(&sentence);
                said.push(sentence);
            }
        }
    }
}

fn for_officer(page: &mut Page, decision: &Decision<'_>, catalogue: &Catalogue) {
    page.heading(match decision.outcome() {
        Outcome::Permit => catalogue.outcome_permit,
        Outcome::Deny => catalogue.outcome_deny,
        Outcome::Incomplete => catalogue.outcome_incomplete,
    });
    violated(page, decision, catalogue, Effect::Deny);
    if !decision.missing().is_empty() {
        page.heading(catalogue.missing_heading);
        for fact in decision.missing().iter() {
            page.item(catalogue.fact(fact));
        }
    }
    duties(page, decision, catalogue);
    if decision
        .rules(Verdict::Violated)
        .iter()
        .any(|rule| rule.row().has(Effect::Advice))
    {
        page.heading(catalogue.advice_heading);
        violated(page, decision, catalogue, Effect::Advice);
    }
    valid_until(page, decision, |at| catalogue.moment(at), catalogue);
}

fn violated(page: &mut Page, decision: &Decision<'_>, catalogue: &Catalogue, effect: Effect) {
    for finding in decision.findings().filter(|finding| finding.rule.row().has(effect)) {
        if finding.verdict != Verdict::Violated {
            continue;
        }
        if let Some((message, remedy)) = catalogue.words(&finding, Reader::Officer) {
            page.item(&format!("{message} {remedy} ({})", citations(catalogue, &finding)));
        }
    }
}

fn for_auditor(page: &mut Page, decision: &Decision<'_>, catalogue: &Catalogue) {
    let rulebook = decision.rulebook().version();
    page.heading(&format!("{}: {}", decision.at(), decision.outcome().code()));
    for finding in decision.findings() {
        let row = finding.rule.row();
        let rule = fill(catalogue.auditor_rule, "rule", row.id);
        let rule = fill(&rule, "revision", &row.revision.to_string());
        let rule = fill(&rule, "citation", &citations(catalogue, &finding));
        let rule = fill(&rule, "rulebook", rulebook);
        let verdict = catalogue.verdict(finding.verdict);
        let title = catalogue.title(finding.rule);
        match catalogue.words(&finding, Reader::Auditor) {
            Some((message, _)) => page.item(&format!("{title}: {verdict}. {message} {rule}")),
            None => page.item(&format!("{title}: {verdict}. {rule}")),
        }
    }
    duties(page, decision, catalogue);
    valid_until(page, decision, |at| at.to_string(), catalogue);
}

fn citations(catalogue: &Catalogue, finding: &Finding) -> String {
    let citations = finding.rule.row().citations.iter();
    let mut texts: Vec<String> = citations.map(|citation| catalogue.citation(citation)).collect();
    texts.dedup();
    texts.join("; ")
}

fn duties(page: &mut Page, decision: &Decision<'_>, catalogue: &Catalogue) {
    let duties: Vec<(Finding, Duty)> = decision
        .findings()
        .filter_map(|finding| Duty::of(&finding).map(|duty| (finding, duty)))
        .collect();
    if duties.is_empty() {
        return;
    }
    page.heading(catalogue.duties_heading);
    for (finding, duty) in duties {
        let text = catalogue.duty(duty.code);
        match duty.status {
            DutyStatus::Open => {
                let message = catalogue
                    .words(&finding, Reader::Officer)
                    .map_or_else(String::new, |(message, _)| message);
                page.item(&format!("{text} {message}"));
            }
            DutyStatus::Unconfirmed => page.item(&format!("{text} ({})", catalogue.unconfirmed)),
        }
    }
}

fn valid_until(
    page: &mut Page,
    decision: &Decision<'_>,
    moment: impl Fn(crate::time::Instant) -> String,
    catalogue: &Catalogue,
) {
    if let Some(until) = decision.valid_until() {
        page.heading(&fill(catalogue.valid_until, "instant", &moment(until)));
    }
}

/// Lines of text, as plain text or Markdown.
struct Page {
    form: TextForm,
    text: String,
}

impl Page {
    fn heading(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        match self.form {
            TextForm::Plain => self.text.push_str(text),
            TextForm::Markdown => self.text.push_str(&format!("**{}**", escaped(text))),
        }
        self.text.push('\n');
    }

    fn item(&mut self, text: &str) {
        match self.form {
            TextForm::Plain => self.text.push_str(&format!("- {text}\n")),
            TextForm::Markdown => self.text.push_str(&format!("- {}\n", escaped(text))),
        }
    }
}

/// Text whose characters mean nothing to Markdown.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
