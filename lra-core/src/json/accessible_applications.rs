use super::Answer;
use super::asking::{Asked, Asking};
use super::error::ErrorReport;
use super::response::{member, push_basis, push_open_finding, push_words};
use crate::application::AssuranceLevel;
use crate::decision::{AccessibleApplications, Facts, Outcome, RowAccess, RuleSet, Verdict, Vocabulary};
use crate::engine::Engine;
use crate::messages::{Language, Words};
use crate::time::Instant;

/// The question what a user can open, as the contract writes it:
/// `{"v":1,"id"?,"question":"accessible-applications","at"?,"rulebook"?,"lang"?,"facts"}`. It is not answered by a decision but by
/// a list.
#[derive(Debug, Clone)]
pub struct AccessibleApplicationsDocument {
    asking: Asking,
}

impl AccessibleApplicationsDocument {
    /// The word of the question.
    pub const QUESTION: &'static str = Asked::AccessibleApplications.code();

    pub(super) const fn new(asking: Asking) -> Self {
        Self { asking }
    }

    /// What the user can open, and for the rest what stands in the way.
    ///
    /// # Errors
    /// [`ErrorReport`] when no rulebook is in force at its instant, or the one it names is not loaded.
    pub fn applications<'a>(&'a self, engine: &'a Engine) -> Result<AccessibleApplications<'a>, ErrorReport> {
        self.applications_at(engine, self.at())
    }

    /// The same for another instant than its own.
    ///
    /// # Errors
    /// As [`applications`](Self::applications).
    pub fn applications_at<'a>(
        &'a self,
        engine: &'a Engine,
        at: Instant,
    ) -> Result<AccessibleApplications<'a>, ErrorReport> {
        let facts = &self.asking.facts;
        let applications = match &self.asking.rulebook {
            None => engine.accessible_applications(facts, at),
            Some(version) => engine.accessible_applications_with(version, facts, at),
        };
        applications.map_err(|error| self.asking.report(error))
    }

    /// The list as the contract shows it, one line without line end. Texts only when a language is given. The outcome is that
    /// of [`AccessibleApplications::best`], and does not stand in the list.
    ///
    /// # Errors
    /// As [`applications`](Self::applications), and where the words of the language are not loaded.
    pub fn answer(&self, engine: &Engine, language: Option<Language>) -> Result<Answer, ErrorReport> {
        let words = self.asking.words(language)?;
        let mut applications = self.applications(engine)?;
        let mut text = String::with_capacity(1_024 + 512 * applications.len());
        text.push_str(r#"{"v":1"#);
        if let Some(id) = self.id() {
            member(&mut text, "id", id);
        }
        text.push_str(r#","applications":["#);
        let mut best = Outcome::Deny;
        let mut separator = "{";
        while let Some(access) = applications.next() {
            best = best.or(access.outcome());
            text.push_str(separator);
            push_application(&mut text, &applications, &access, words);
            separator = ",{";
        }
        text.push(']');
        push_basis(&mut text, applications.at(), applications.rulebook(), engine);
        text.push('}');
        Ok(Answer {
            outcome: best,
            json: text,
        })
    }

    /// Its id, echoed in the answer.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.asking.id.as_deref()
    }

    /// The instant it is asked for.
    #[must_use]
    pub const fn at(&self) -> Instant {
        self.asking.at
    }

    /// The language in which texts are wanted, if any.
    #[must_use]
    pub const fn language(&self) -> Option<Language> {
        self.asking.language
    }

    /// The facts it tells.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.asking.facts
    }
}

/// The members of one application, the brace that ends them included.
fn push_application<'a>(
    text: &mut String,
    applications: &AccessibleApplications<'a>,
    access: &RowAccess<'a>,
    words: Option<Words>,
) {
    let row = access.row();
    for piece in [
        r#""portal":""#,
        row.portal().word(),
        r#"","article":""#,
        row.article().word(),
        "\"",
    ] {
        text.push_str(piece);
    }
    member(text, "name", row.name());
    for piece in [
        r#","level":""#,
        row.level().word(),
        r#"","outcome":""#,
        access.outcome().code(),
        r#"","levels":"#,
    ] {
        text.push_str(piece);
    }
    let levels = access.levels();
    let mut separator = '{';
    for level in AssuranceLevel::ALL {
        text.push(separator);
        for piece in ["\"", level.word(), "\":\"", levels.at(*level).code(), "\""] {
            text.push_str(piece);
        }
        separator = ',';
    }
    text.push('}');
    if access.outcome() != Outcome::Permit {
        text.push_str(r#","obstacles":{"violated":"#);
        push_rules(text, access.rules(Verdict::Violated));
        text.push_str(r#","unknown":"#);
        push_rules(text, access.rules(Verdict::Unknown));
        text.push_str(r#"},"missing":"#);
        push_words(text, access.missing().iter().map(|fact| fact.row().path()));
    }
    let only = access.only_obstacle();
    if let Some(finding) = only.and_then(|rule| applications.finding(access, rule)) {
        text.push_str(r#","onlyObstacle":"#);
        push_open_finding(text, &finding, words);
    }
    text.push('}');
}

fn push_rules(text: &mut String, rules: RuleSet) {
    push_words(text, rules.iter().map(|rule| rule.row().id()));
}
