//! The ordinary permitted case of each question, for the tests of this crate.

use super::fact::Facts;
use super::question::Question;
use crate::json::QuestionDocument;

/// Its facts, as the shared vectors tell them.
pub(crate) fn base(question: Question) -> Facts {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/base");
    let text = std::fs::read(format!("{folder}/{}.json", question.code())).unwrap();
    QuestionDocument::parse(&text, None).unwrap().facts().clone()
}
