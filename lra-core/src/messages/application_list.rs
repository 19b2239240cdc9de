use super::catalogue::{Catalogue, Reader};
use super::layout::Phrase;
use super::page::{Page, push};
use super::{TextForm, Words};
use crate::decision::{AccessibleApplications, FactSet, Outcome, RowAccess, Verdict, Vocabulary};

impl Words {
    /// What a user can open, in words: the applications that open, those that do not with what stands in the way, those that
    /// may, and what is still needed for them.
    #[must_use]
    pub fn explain_applications(self, mut applications: AccessibleApplications<'_>, form: TextForm) -> String {
        let catalogue = self.0;
        let (mut opened, mut refused, mut undecided) = (Vec::new(), Vec::new(), Vec::new());
        let mut missing = FactSet::EMPTY;
        while let Some(access) = applications.next() {
            let line = line(&applications, &access, catalogue);
            match access.outcome() {
                Outcome::Permit => opened.push(line),
                Outcome::Deny => refused.push(line),
                Outcome::Incomplete => {
                    undecided.push(line);
                    missing = missing.union(access.missing());
                }
            }
        }
        let mut page = Page::new(form);
        let needed: Vec<_> = missing.iter().map(|fact| catalogue.fact(fact).to_owned()).collect();
        for (heading, lines) in [
            (catalogue.phrase(Phrase::OutcomePermit), opened),
            (catalogue.phrase(Phrase::OutcomeDeny), refused),
            (catalogue.phrase(Phrase::OutcomeIncomplete), undecided),
            (catalogue.phrase(Phrase::Missing), needed),
        ] {
            if !lines.is_empty() {
                page.heading(heading);
            }
            for line in lines {
                page.item(|text| text.push_str(&line));
            }
        }
        page.into_text()
    }
}

/// The application, and what stands in the way: in full where it is one thing, else by the names of the rules that are broken.
fn line<'a>(applications: &AccessibleApplications<'a>, access: &RowAccess<'a>, catalogue: Catalogue) -> String {
    let row = access.row();
    let mut text = format!("{} ({})", row.name(), row.article().word());
    let only = access.only_obstacle();
    let finding = only.and_then(|rule| applications.finding(access, rule));
    match finding.and_then(|finding| catalogue.words(&finding, Reader::Officer)) {
        Some((message, remedy)) => push(&mut text, &[": ", &message, " ", &remedy]),
        None => {
            let mut separator = ": ";
            for rule in access.rules(Verdict::Violated).iter() {
                push(&mut text, &[separator, catalogue.title(rule)]);
                separator = "; ";
            }
        }
    }
    text
}
