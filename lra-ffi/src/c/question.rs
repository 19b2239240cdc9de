//! Questions, in JSON and as handles for calls that come often.

use std::ptr;
use std::sync::Arc;

use lra_core::json::{self, AccessibleApplicationsDocument, AskedDocument, QuestionDocument};
use lra_core::messages::Language;

use super::argument::{self, Caller};
use super::border;
use super::buffer::Buffer;
use super::engine::EngineHandle;
use super::error::ErrorHandle;
use super::fault::Fault;
use super::handle::{self, Handle, tag};
use super::status::Status;
use super::words::{self, Outcome};

/// A question with its facts, read and checked once, to be decided many times. Immutable: any number of threads may use it at
/// once; one frees it when no other uses it any more. What was made with it lives on without it.
pub struct QuestionHandle {
    _opaque: (),
}

impl Handle for QuestionHandle {
    type Content = Arc<AskedDocument>;
    const TAG: u64 = tag(*b"lraquest");
}

/// The question of a handle, where a decision answers it.
pub(super) fn decided(question: &AskedDocument) -> Result<&QuestionDocument, Fault> {
    match question {
        AskedDocument::Decision(question) => Ok(question),
        AskedDocument::AccessibleApplications(_) => {
            Err(Fault::argument("question", "a question that a decision answers"))
        }
    }
}

/// The question of a handle, where a list of applications answers it.
pub(super) fn listed(question: &AskedDocument) -> Result<&AccessibleApplicationsDocument, Fault> {
    match question {
        AskedDocument::AccessibleApplications(question) => Ok(question),
        AskedDocument::Decision(_) => Err(Fault::argument("question", "the question accessible-applications")),
    }
}

/// Answers one question, JSON in and JSON out, as the schemas describe them.
///
/// `at` serves a question that names no instant, in milliseconds since 1970-01-01T00:00:00Z; with `LRA_NO_INSTANT` the question
/// has to name its own. Both at once have to be the same.
///
/// An answer of any outcome is `LRA_STATUS_OK`: read it. The question `accessible-applications` is answered by a list, every other by a decision. A question that cannot be read,
/// or that no rulebook covers, is `LRA_STATUS_INVALID_QUESTION`, its answer is empty, and the error says where and what
/// was expected.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_decide_json(
    engine: *const EngineHandle,
    question: *const u8,
    length: usize,
    at: i64,
    answer: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let answer = caller.out(answer, Buffer::EMPTY, "answer")?;
        let engine = caller.handle(engine, "engine")?;
        let question = caller.bytes(question, length, "question")?;
        let at = argument::optional_instant(at, "at")?;
        answer.set(Buffer::new(json::answer(engine, question, at)?.json.into_bytes()));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Answers many questions, one JSON object a line in and out; empty lines are left out. Each is answered in its place, one that
/// cannot be read or decided by an error object, and the status is `LRA_STATUS_OK` all the same.
///
/// `at` is as in `lra_engine_decide_json`.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_decide_json_lines(
    engine: *const EngineHandle,
    questions: *const u8,
    length: usize,
    at: i64,
    answers: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let answers = caller.out(answers, Buffer::EMPTY, "answers")?;
        let engine = caller.handle(engine, "engine")?;
        let questions = caller.bytes(questions, length, "questions")?;
        let at = argument::optional_instant(at, "at")?;
        let mut lines = Vec::with_capacity(length);
        for question in questions.split(|byte| *byte == b'\n') {
            if question.trim_ascii().is_empty() {
                continue;
            }
            let answer =
                json::answer(engine, question, at).map_or_else(|report| report.to_json(), |answer| answer.json);
            lines.extend_from_slice(answer.as_bytes());
            lines.push(b'\n');
        }
        answers.set(Buffer::new(lines));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Answers one question in JSON in words.
///
/// `language` is a value of `lra_language`, with `LRA_LANGUAGE_NONE` that of the question, else English; `audience` one of
/// `lra_audience`, `form` one of `lra_text_form`. A list of applications reads the same for everybody. `at` is as in `lra_engine_decide_json`.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_explain_json(
    engine: *const EngineHandle,
    question: *const u8,
    length: usize,
    at: i64,
    language: u32,
    audience: u32,
    form: u32,
    text: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let text = caller.out(text, Buffer::EMPTY, "text")?;
        let engine = caller.handle(engine, "engine")?;
        let question = caller.bytes(question, length, "question")?;
        let at = argument::optional_instant(at, "at")?;
        let language = words::optional_language(language)?;
        let (audience, form) = (words::audience(audience)?, words::text_form(form)?);
        let question = AskedDocument::parse(question, at)?;
        let words = words::of(language.or(question.language()).unwrap_or(Language::En))?;
        let said = match &question {
            AskedDocument::Decision(question) => words.explain(&question.decide(engine)?, audience, form),
            AskedDocument::AccessibleApplications(question) => {
                words.explain_applications(question.applications(engine)?, form)
            }
        };
        text.set(Buffer::new(said.into_bytes()));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Reads a question in JSON, as the schemas describe it. `at` is as in `lra_engine_decide_json`.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_question_new(
    json: *const u8,
    length: usize,
    at: i64,
    question: *mut *mut QuestionHandle,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let question = caller.out(question, ptr::null_mut(), "question")?;
        let json = caller.bytes(json, length, "json")?;
        let at = argument::optional_instant(at, "at")?;
        question.set(handle::give(Arc::new(AskedDocument::parse(json, at)?)));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The instant of a question, in milliseconds since 1970-01-01T00:00:00Z.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_question_at(
    question: *const QuestionHandle,
    at: *mut i64,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let at = caller.out(at, super::instant::NO_INSTANT, "at")?;
        at.set(caller.handle(question, "question")?.at().unix_milliseconds());
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Gives a question back. Null is accepted.
///
/// # Safety
/// `question` is null, or a question of this library that no thread uses any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_question_free(question: *mut QuestionHandle) {
    // SAFETY: the caller owes null or a question at its last use.
    unsafe { handle::free(question) };
}

/// Decides a question and says what it comes to, nothing else: the call for every page. It allocates nothing.
///
/// `at` is the instant to decide for, in milliseconds since 1970-01-01T00:00:00Z; with `LRA_NO_INSTANT` it is that of the question.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_decide(
    engine: *const EngineHandle,
    question: *const QuestionHandle,
    at: i64,
    outcome: *mut Outcome,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let outcome = caller.out(outcome, Outcome::None, "outcome")?;
        let engine = caller.handle(engine, "engine")?;
        let question = decided(caller.handle(question, "question")?)?;
        let at = argument::optional_instant(at, "at")?.unwrap_or(question.at());
        outcome.set(question.decide_at(engine, at)?.outcome().into());
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Decides many questions in one call: `outcomes` receives an octet for each, a value of `lra_outcome`.
///
/// Every question is decided. One that cannot be is `LRA_OUTCOME_NONE`, and status and error are those of the first such. `at` is as in
/// `lra_engine_decide`.
///
/// # Safety
/// `questions` points to `count` handles and `outcomes` to as many bytes; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_decide_many(
    engine: *const EngineHandle,
    questions: *const *const QuestionHandle,
    count: usize,
    at: i64,
    outcomes: *mut u8,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let mut outcomes = caller.out_list(outcomes, count, Outcome::None.octet(), "outcomes")?;
        let engine = caller.handle(engine, "engine")?;
        let questions = caller.list(questions, count, "questions")?;
        let at = argument::optional_instant(at, "at")?;
        let mut first: Option<Fault> = None;
        for (index, question) in questions.iter().enumerate() {
            let decision = caller.handle(*question, "questions").and_then(|question| {
                let question = decided(question)?;
                Ok(question.decide_at(engine, at.unwrap_or(question.at()))?)
            });
            match decision {
                Ok(decision) => outcomes.set(index, Outcome::from(decision.outcome()).octet()),
                Err(fault) => first = first.or(Some(fault)),
            }
        }
        first.map_or(Ok(()), Err)
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// What the documentation of the handle promises.
const _: () = {
    const fn shared_by_threads<T: Send + Sync>() {}
    shared_by_threads::<Arc<AskedDocument>>();
};
