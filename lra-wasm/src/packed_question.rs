use crate::decision::{self, Fault, decided};
use crate::{time, word};
use lra_core::application::AssuranceLevel;
use lra_core::engine::Engine;
use lra_core::json::{AskedDocument, ErrorReport};
use lra_core::messages::Words;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;

/// The levels in the order of the matrix.
const LEVELS: [AssuranceLevel; 4] = [
    AssuranceLevel::None,
    AssuranceLevel::Password,
    AssuranceLevel::Token,
    AssuranceLevel::Strong,
];

/// A question with its facts, read and checked once, to be decided many times.
#[wasm_bindgen]
#[derive(Debug)]
pub struct PackedQuestion {
    engine: Rc<Engine>,
    question: AskedDocument,
}

impl PackedQuestion {
    pub(crate) const fn new(engine: Rc<Engine>, question: AskedDocument) -> Self {
        Self { engine, question }
    }
}

#[wasm_bindgen]
impl PackedQuestion {
    /// What it comes to at an instant, that of the question if none is given: 1 permit, 2 deny, 3 incomplete. It allocates nothing.
    ///
    /// # Errors
    /// The error object, or the parameter at fault.
    pub fn outcome(&self, at: f64) -> Result<u8, Fault> {
        let question = decided(&self.question)?;
        let at = time::optional_instant(at)?.unwrap_or(question.at());
        Ok(word::octet(question.decide_at(&self.engine, at)?.outcome()))
    }

    /// The answer as JSON; texts in a language if one is given or the question asks for it.
    ///
    /// # Errors
    /// As [`outcome`](Self::outcome).
    pub fn answer(&self, at: f64, language: &str) -> Result<String, Fault> {
        let language = word::optional_language(language)?.or(self.question.language());
        let Some(at) = time::optional_instant(at)? else {
            return Ok(self.question.answer(&self.engine, language)?.json);
        };
        let question = decided(&self.question)?;
        let words = language.map(Words::of).transpose().map_err(ErrorReport::from)?;
        Ok(question.answer_json(&question.decide_at(&self.engine, at)?, words))
    }

    /// Ids and arguments without texts: what a replay has to make again, byte by byte.
    ///
    /// # Errors
    /// As [`outcome`](Self::outcome).
    #[wasm_bindgen(js_name = canonicalJson)]
    pub fn canonical_json(&self, at: f64) -> Result<String, Fault> {
        let question = decided(&self.question)?;
        let at = time::optional_instant(at)?.unwrap_or(question.at());
        let canonical = question.decide_at(&self.engine, at)?.canonical();
        let canonical = canonical.map_err(|_| "question: one whose decision is short enough to be recorded")?;
        Ok(String::from_utf8_lossy(canonical.as_bytes()).into_owned())
    }

    /// The answer in words; without language in that of the question, else in English.
    ///
    /// # Errors
    /// As [`outcome`](Self::outcome).
    pub fn explain(&self, at: f64, language: &str, audience: &str, form: &str) -> Result<String, Fault> {
        let at = time::optional_instant(at)?.unwrap_or(self.question.at());
        decision::explain(&self.engine, &self.question, at, language, audience, form)
    }

    /// Of the question accessible-applications: four octets a row of the catalogue in its order, what comes of it with no key, a
    /// password, a token and a strong key, numbered as in [`outcome`](Self::outcome).
    ///
    /// # Errors
    /// As [`outcome`](Self::outcome).
    #[wasm_bindgen(js_name = accessMatrix)]
    pub fn access_matrix(&self, at: f64) -> Result<Vec<u8>, Fault> {
        let AskedDocument::AccessibleApplications(question) = &self.question else {
            return Err("question: the question accessible-applications".into());
        };
        let at = time::optional_instant(at)?.unwrap_or(question.at());
        let rows = question.applications_at(&self.engine, at)?;
        let mut octets = Vec::with_capacity(rows.len() * LEVELS.len());
        for row in rows {
            let levels = row.levels();
            octets.extend(LEVELS.map(|level| word::octet(levels.at(level))));
        }
        Ok(octets)
    }
}
