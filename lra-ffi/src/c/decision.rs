//! Decisions with all that they found.

use std::ptr;
use std::sync::{Arc, OnceLock};

use lra_core::decision::{Decision, Duty, Finding};
use lra_core::engine::Engine;
use lra_core::json::{self, AskedDocument, QuestionDocument};
use lra_core::time::Instant;

use super::argument::{self, Caller};
use super::border;
use super::buffer::Buffer;
use super::engine::EngineHandle;
use super::error::ErrorHandle;
use super::fault::Fault;
use super::handle::{self, Handle, tag};
use super::instant::{NO_INSTANT, milliseconds};
use super::question::{QuestionHandle, decided};
use super::status::Status;
use super::text::Text;
use super::words::{self, DutyState, Outcome, Verdict};

/// A decision with all that it found. It keeps engine and question alive. Immutable: any number of threads may read it at
/// once; one frees it when no other uses it any more. What it lends is borrowed until then.
pub struct DecisionHandle {
    _opaque: (),
}

impl Handle for DecisionHandle {
    type Content = Decided;
    const TAG: u64 = tag(*b"lradecis");
}

/// What a decision handle holds: what it was made of, and, once asked for, what it found.
pub(super) struct Decided {
    engine: Arc<Engine>,
    question: Arc<AskedDocument>,
    at: Instant,
    outcome: Outcome,
    found: OnceLock<Found>,
}

/// What a decision found, written out to be lent.
struct Found {
    findings: Vec<WrittenFinding>,
    duties: Vec<WrittenDuty>,
    missing: Vec<&'static str>,
    valid_until: Option<Instant>,
}

struct WrittenFinding {
    finding: Finding,
    arguments: String,
    citation: String,
}

struct WrittenDuty {
    duty: Duty,
    arguments: String,
}

impl Decided {
    /// The decision itself. Made again, which costs less than keeping a value that borrows from its own neighbour would.
    pub(super) fn decision(&self) -> Result<Decision<'_>, Fault> {
        Ok(self.question()?.decide_at(&self.engine, self.at)?)
    }

    fn question(&self) -> Result<&QuestionDocument, Fault> {
        decided(&self.question)
    }

    fn found(&self) -> Result<&Found, Fault> {
        if let Some(found) = self.found.get() {
            return Ok(found);
        }
        let found = Found::of(&self.decision()?);
        Ok(self.found.get_or_init(|| found))
    }
}

impl Found {
    fn of(decision: &Decision<'_>) -> Self {
        let findings: Vec<WrittenFinding> = decision
            .findings()
            .map(|finding| WrittenFinding {
                arguments: json::arguments_json(&finding),
                citation: finding
                    .rule
                    .row()
                    .citations()
                    .next()
                    .map(json::citation_json)
                    .unwrap_or_default(),
                finding,
            })
            .collect();
        let duties = findings
            .iter()
            .filter_map(|written| {
                Some(WrittenDuty {
                    duty: Duty::of(&written.finding)?,
                    arguments: written.arguments.clone(),
                })
            })
            .collect();
        Self {
            findings,
            duties,
            missing: decision.missing().iter().map(|fact| fact.row().path()).collect(),
            valid_until: decision.valid_until(),
        }
    }
}

/// How much a decision found.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct DecisionCounts {
    /// Rules that the question evaluates, whatever they found: one finding for each.
    pub findings: usize,
    /// Those that are violated.
    pub violated: usize,
    /// Those for which a fact is missing.
    pub unknown: usize,
    /// What is to be carried out.
    pub duties: usize,
    /// The facts that unknown deny rules still need.
    pub missing: usize,
}

/// What one rule found, its texts borrowed from the decision.
#[repr(C)]
pub struct FindingRow {
    /// The stable id of the rule.
    pub rule: Text,
    /// What it found.
    pub verdict: Verdict,
    /// JSON: `{"reasons":[…]}` of a violated rule, `{"facts":[…]}` of an unknown one, `{}` of any other.
    pub arguments: Text,
    /// JSON: `{"document","article","clause","inferred"?}`, the first clause that the rule comes from.
    pub citation: Text,
}

/// Something to be carried out, its texts borrowed from the decision.
#[repr(C)]
pub struct DutyRow {
    /// The stable id of the rule that it follows from.
    pub rule: Text,
    /// Its stable code.
    pub code: Text,
    /// Whether it is known to be open.
    pub status: DutyState,
    /// By when, in milliseconds since 1970-01-01T00:00:00Z; `LRA_NO_INSTANT` where the rule sets no moment.
    pub due_by: i64,
    /// JSON, as in a finding.
    pub arguments: Text,
}

/// Decides a question and keeps all that was found. `at` is as in `lra_engine_decide`.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_decision_new(
    engine: *const EngineHandle,
    question: *const QuestionHandle,
    at: i64,
    decision: *mut *mut DecisionHandle,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let place = caller.out(decision, ptr::null_mut(), "decision")?;
        let engine = caller.handle(engine, "engine")?;
        let question = caller.handle(question, "question")?;
        let at = argument::optional_instant(at, "at")?.unwrap_or(question.at());
        let outcome = decided(question)?.decide_at(engine, at)?.outcome().into();
        place.set(handle::give(Decided {
            engine: Arc::clone(engine),
            question: Arc::clone(question),
            at,
            outcome,
            found: OnceLock::new(),
        }));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// What a decision comes to.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_decision_outcome(
    decision: *const DecisionHandle,
    outcome: *mut Outcome,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let outcome = caller.out(outcome, Outcome::None, "outcome")?;
        outcome.set(caller.handle(decision, "decision")?.outcome);
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// How much a decision found.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_decision_counts(
    decision: *const DecisionHandle,
    counts: *mut DecisionCounts,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let counts = caller.out(counts, DecisionCounts::default(), "counts")?;
        let found = caller.handle(decision, "decision")?.found()?;
        let with = |verdict: lra_core::decision::Verdict| {
            let findings = found.findings.iter();
            findings.filter(|written| written.finding.verdict == verdict).count()
        };
        counts.set(DecisionCounts {
            findings: found.findings.len(),
            violated: with(lra_core::decision::Verdict::Violated),
            unknown: with(lra_core::decision::Verdict::Unknown),
            duties: found.duties.len(),
            missing: found.missing.len(),
        });
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// What one rule found, by its place from 0, in the order of the rule table.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_decision_finding(
    decision: *const DecisionHandle,
    index: usize,
    finding: *mut FindingRow,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let empty = FindingRow {
            rule: Text::EMPTY,
            verdict: Verdict::Unknown,
            arguments: Text::EMPTY,
            citation: Text::EMPTY,
        };
        let place = caller.out(finding, empty, "finding")?;
        let written = finding_at(caller.handle(decision, "decision")?, index)?;
        place.set(FindingRow {
            rule: Text::lend(written.finding.rule.row().id()),
            verdict: written.finding.verdict.into(),
            arguments: Text::lend(&written.arguments),
            citation: Text::lend(&written.citation),
        });
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

fn finding_at(decided: &Decided, index: usize) -> Result<&WrittenFinding, Fault> {
    let findings = &decided.found()?.findings;
    findings
        .get(index)
        .ok_or(Fault::argument("index", "the place of a finding"))
}

/// What is the matter with one finding and what to do about it, in words; both empty where it is satisfied or does not apply.
///
/// `language` is a value of `lra_language`, `audience` one of `lra_audience`.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_decision_finding_words(
    decision: *const DecisionHandle,
    index: usize,
    language: u32,
    audience: u32,
    message: *mut Buffer,
    remedy: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let message = caller.out(message, Buffer::EMPTY, "message");
        let remedy = caller.out(remedy, Buffer::EMPTY, "remedy");
        let (message, remedy) = (message?, remedy?);
        let decided = caller.handle(decision, "decision")?;
        let (language, audience) = (words::language(language)?, words::audience(audience)?);
        let finding = &finding_at(decided, index)?.finding;
        if let Some(said) = words::of(language)?.finding_for(&decided.decision()?, finding, audience) {
            message.set(Buffer::new(said.0.into_bytes()));
            remedy.set(Buffer::new(said.1.into_bytes()));
        }
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Something to be carried out, by its place from 0.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_decision_duty(
    decision: *const DecisionHandle,
    index: usize,
    duty: *mut DutyRow,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let empty = DutyRow {
            rule: Text::EMPTY,
            code: Text::EMPTY,
            status: DutyState::Unconfirmed,
            due_by: NO_INSTANT,
            arguments: Text::EMPTY,
        };
        let place = caller.out(duty, empty, "duty")?;
        let duties = &caller.handle(decision, "decision")?.found()?.duties;
        let written = duties
            .get(index)
            .ok_or(Fault::argument("index", "the place of a duty"))?;
        place.set(DutyRow {
            rule: Text::lend(written.duty.rule.row().id()),
            code: Text::lend(written.duty.code),
            status: written.duty.status.into(),
            due_by: milliseconds(written.duty.due_by),
            arguments: Text::lend(&written.arguments),
        });
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// A fact that is missing, by its place from 0, as a JSON Pointer into the question; borrowed for as long as the library is loaded.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_decision_missing(
    decision: *const DecisionHandle,
    index: usize,
    path: *mut Text,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let path = caller.out(path, Text::EMPTY, "path")?;
        let missing = &caller.handle(decision, "decision")?.found()?.missing;
        let fact = missing
            .get(index)
            .ok_or(Fault::argument("index", "the place of a missing fact"))?;
        path.set(Text::lend(fact));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The first instant at which outcome, any verdict or any duty differs with the same facts, in milliseconds since
/// 1970-01-01T00:00:00Z; `LRA_NO_INSTANT` if there is none.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_decision_valid_until(
    decision: *const DecisionHandle,
    valid_until: *mut i64,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let place = caller.out(valid_until, NO_INSTANT, "valid_until")?;
        place.set(milliseconds(caller.handle(decision, "decision")?.found()?.valid_until));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// A decision in words: what it comes to, what is wrong and what to do, what is still needed, and until when it holds.
///
/// `language` is a value of `lra_language`, `audience` one of `lra_audience`, `form` one of `lra_text_form`.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_decision_explain(
    decision: *const DecisionHandle,
    language: u32,
    audience: u32,
    form: u32,
    text: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let text = caller.out(text, Buffer::EMPTY, "text")?;
        let decided = caller.handle(decision, "decision")?;
        let language = words::language(language)?;
        let (audience, form) = (words::audience(audience)?, words::text_form(form)?);
        let said = words::of(language)?.explain(&decided.decision()?, audience, form);
        text.set(Buffer::new(said.into_bytes()));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// A decision as JSON, as the schemas describe it. `language` is a value of `lra_language`; with `LRA_LANGUAGE_NONE` there are
/// texts only if the question asks for a language.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_decision_json(
    decision: *const DecisionHandle,
    language: u32,
    json: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let json = caller.out(json, Buffer::EMPTY, "json")?;
        let decided = caller.handle(decision, "decision")?;
        let question = decided.question()?;
        let language = words::optional_language(language)?.or(question.language());
        let words = language.map(words::of).transpose()?;
        let answer = question.answer_json(&decided.decision()?, words);
        json.set(Buffer::new(answer.into_bytes()));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The canonical decision, ids and arguments without texts: what a replay has to make again, byte by byte.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_decision_canonical_json(
    decision: *const DecisionHandle,
    json: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let json = caller.out(json, Buffer::EMPTY, "json")?;
        let decided = caller.handle(decision, "decision")?;
        let canonical = decided.decision()?.canonical();
        let canonical = canonical.map_err(|_| Fault::argument("decision", "a decision short enough to be recorded"))?;
        json.set(Buffer::new(canonical.as_bytes().to_vec()));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Gives a decision back. Null is accepted.
///
/// # Safety
/// `decision` is null, or a decision of this library that no thread uses any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_decision_free(decision: *mut DecisionHandle) {
    // SAFETY: the caller owes null or a decision at its last use.
    unsafe { handle::free(decision) };
}

/// What the documentation of the handle promises.
const _: () = {
    const fn shared_by_threads<T: Send + Sync>() {}
    shared_by_threads::<Decided>();
};
