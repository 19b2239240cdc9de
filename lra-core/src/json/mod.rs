//! The JSON contract: a question in, a decision, a list of applications or an error out. The same in every language and on
//! the command line.
//!
//! Reading is strict: an absent fact is unknown; `null`, unknown members, duplicate members and wrong types are errors. An
//! error names the place and what was expected there, never the value.

mod accessible_applications;
mod application;
mod asked_document;
mod asking;
mod error;
mod nearest_permit;
mod question;
mod reading;
mod response;
mod table;

pub use crate::json_reader::FromJson;
pub use accessible_applications::AccessibleApplicationsDocument;
pub use application::application_json;
pub use asked_document::AskedDocument;
pub use error::{ErrorCode, ErrorReport};
pub use question::QuestionDocument;
pub use reading::read;
pub use response::{arguments_json, citation_json, decision_json};
pub use table::{fact_json, rule_json};

use crate::decision::Outcome;
use crate::engine::Engine;
use crate::time::Instant;

/// The longest question that is read, in bytes.
pub const MOST_QUESTION_BYTES: usize = 1 << 20;

/// An answer as JSON, with what it comes to.
#[derive(Debug)]
pub struct Answer {
    /// What the decision comes to; of a list, what the best of it does.
    pub outcome: Outcome,
    /// The answer as one line of JSON, without line end.
    pub json: String,
}

/// Answers one question in JSON. `default_at` serves a question that names no instant.
///
/// # Errors
/// [`ErrorReport`], whose JSON is the other possible answer.
///
/// ```
/// use lra_core::{decision::Outcome, engine::Engine, json};
/// let engine = Engine::with_default_rulebook();
/// let question = br#"{"v":1,"question":"organisation","at":"2026-11-22T10:15:30Z","facts":{}}"#;
/// assert_eq!(json::answer(&engine, question, None)?.outcome, Outcome::Incomplete);
/// # Ok::<(), json::ErrorReport>(())
/// ```
pub fn answer(engine: &Engine, question: &[u8], default_at: Option<Instant>) -> Result<Answer, ErrorReport> {
    let document = AskedDocument::parse(question, default_at)?;
    document.answer(engine, document.language())
}
