//! What every way of asking shares.

use crate::word;
use lra_core::engine::Engine;
use lra_core::json::{AskedDocument, ErrorReport, QuestionDocument};
use lra_core::messages::{Language, Words};
use lra_core::time::Instant;
use wasm_bindgen::JsValue;

/// Why a call failed, as it is thrown.
#[derive(Debug)]
pub enum Fault {
    /// The core says what is wrong.
    Report(Box<ErrorReport>),
    /// A parameter, and what was expected of it.
    Argument(&'static str),
}

impl From<ErrorReport> for Fault {
    fn from(report: ErrorReport) -> Self {
        Self::Report(Box::new(report))
    }
}

impl From<&'static str> for Fault {
    fn from(argument: &'static str) -> Self {
        Self::Argument(argument)
    }
}

impl From<Fault> for JsValue {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Report(report) => report.to_json().into(),
            Fault::Argument(argument) => argument.into(),
        }
    }
}

/// The question, where a decision answers it.
pub fn decided(question: &AskedDocument) -> Result<&QuestionDocument, Fault> {
    match question {
        AskedDocument::Decision(question) => Ok(question),
        AskedDocument::AccessibleApplications(_) => Err("question: one that a decision answers".into()),
    }
}

/// An answer in words.
pub fn explain(
    engine: &Engine,
    question: &AskedDocument,
    at: Instant,
    language: &str,
    audience: &str,
    form: &str,
) -> Result<String, Fault> {
    let language = word::optional_language(language)?.or(question.language());
    let (audience, form) = (word::audience(audience)?, word::text_form(form)?);
    let words = Words::of(language.unwrap_or(Language::En)).map_err(ErrorReport::from)?;
    Ok(match question {
        AskedDocument::Decision(question) => words.explain(&question.decide_at(engine, at)?, audience, form),
        AskedDocument::AccessibleApplications(question) => {
            words.explain_applications(question.applications_at(engine, at)?, form)
        }
    })
}
