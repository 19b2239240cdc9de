//! Decisions with all that they found.

use std::ptr;

use lra_core::decision::{Decision, Verdict as CoreVerdict};
use lra_core::json::{self, AskedDocument, QuestionDocument};
use lra_core::messages::Words;
use lra_ffi::c::*;

use super::call::{Call, Expected, copied, cross, emptied, is_empty, unset};
use super::driver::Driver;
use super::model::{Decided, LIVE};
use super::questions::{AUDIENCES, FORMS, LANGUAGES, outcome, word};

const UNSET: Text = Text {
    data: ptr::null(),
    length: 9,
};

fn question(decided: &Decided) -> &QuestionDocument {
    match &*decided.question {
        AskedDocument::Decision(question) => question,
        AskedDocument::AccessibleApplications(_) => panic!("a list answers it"),
    }
}

/// The decision as the core makes it.
pub fn decision(decided: &Decided) -> Decision<'_> {
    question(decided).decide_at(&decided.engine, decided.at).unwrap()
}

fn text(text: Text) -> Vec<u8> {
    copied(text.data, text.length)
}

impl Driver<'_> {
    fn decision(&mut self, call: &mut Call) -> (*mut DecisionHandle, Option<Decided>) {
        self.handle(call, |model| &model.decisions)
    }

    pub fn decision_new(&mut self) {
        let mut call = self.call("lra_decision_new");
        let (engine, holds) = self.handle(&mut call, |model| &model.engines);
        let (asked_handle, asked) = self.handle_where(
            &mut call,
            |model| &model.questions,
            |asked| matches!(**asked, AskedDocument::Decision(_)),
        );
        let (at, instant) = self.optional_at(&mut call);
        let both = holds.zip(asked);
        let known = both
            .as_ref()
            .and_then(|(engine, asked)| outcome(engine, asked, instant));
        let expected = known.as_ref().map_or_else(
            || {
                call.fault(Status::InvalidArgument);
                Expected::OneOf(Vec::new())
            },
            Expected::question,
        );
        let mut made = self.place(&mut call, ptr::without_provenance_mut(8));
        let status = cross!(lra_decision_new(engine, asked_handle, at, made.pointer(), call.error()));
        if self.end(call, status, &expected) {
            let (engine, question) = both.unwrap();
            let at = instant.unwrap_or(question.at());
            let decided = Decided { engine, question, at };
            self.own.decisions.add(*made.set().unwrap(), decided);
            if self.own.decisions.live.len() > LIVE {
                let index = self.random.below(LIVE);
                self.own.decisions.free(index);
            }
        } else {
            assert!(made.is(|made| made.is_null()));
        }
    }

    pub fn decision_outcome(&mut self) {
        let mut call = self.call("lra_decision_outcome");
        let (handle, decided) = self.decision(&mut call);
        let mut place = self.place(&mut call, Outcome::Permit);
        let status = cross!(lra_decision_outcome(handle, place.pointer(), call.error()));
        let ok = self.end(call, status, &Expected::Ok);
        let known = if ok {
            decision(&decided.unwrap()).outcome().into()
        } else {
            Outcome::None
        };
        assert!(place.is(|place| *place == known));
    }

    pub fn decision_counts(&mut self) {
        let mut call = self.call("lra_decision_counts");
        let (handle, decided) = self.decision(&mut call);
        let before = DecisionCounts {
            findings: 7,
            ..DecisionCounts::default()
        };
        let mut place = self.place(&mut call, before);
        let status = cross!(lra_decision_counts(handle, place.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            let (decided, counts) = (decided.unwrap(), place.set().unwrap());
            let known = decision(&decided);
            let with = |verdict| known.findings().filter(|finding| finding.verdict == verdict).count();
            assert_eq!(counts.findings, known.findings().count());
            assert_eq!(counts.violated, with(CoreVerdict::Violated));
            assert_eq!(counts.unknown, with(CoreVerdict::Unknown));
            assert_eq!(counts.duties, known.duties().count());
            assert_eq!(counts.missing, known.missing().iter().count());
        } else {
            assert!(place.is(|counts| counts.findings == 0));
        }
    }

    pub fn decision_finding(&mut self) {
        let mut call = self.call("lra_decision_finding");
        let (handle, decided) = self.decision(&mut call);
        let count = decided.as_ref().map(|decided| decision(decided).findings().count());
        let index = self.index(&mut call, count);
        let before = FindingRow {
            rule: UNSET,
            verdict: Verdict::Satisfied,
            arguments: UNSET,
            citation: UNSET,
        };
        let mut place = self.place(&mut call, before);
        let status = cross!(lra_decision_finding(handle, index, place.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            let (decided, row) = (decided.unwrap(), place.set().unwrap());
            let known = decision(&decided).findings().nth(index).unwrap();
            assert_eq!(text(row.rule), known.rule.row().id().as_bytes());
            assert_eq!(row.verdict, known.verdict.into());
            assert_eq!(text(row.arguments), json::arguments_json(&known).as_bytes());
            let citation: serde_json::Value = serde_json::from_slice(&text(row.citation)).unwrap();
            assert!(citation["document"].is_string());
        } else {
            let empty = |row: &FindingRow| row.rule.length == 0 && row.verdict == Verdict::Unknown;
            assert!(place.is(|row| empty(row) && row.arguments.length == 0 && row.citation.length == 0));
        }
    }

    pub fn decision_finding_words(&mut self) {
        let mut call = self.call("lra_decision_finding_words");
        let (handle, decided) = self.decision(&mut call);
        let count = decided.as_ref().map(|decided| decision(decided).findings().count());
        let index = self.index(&mut call, count);
        let (language, audience) = (self.word(&mut call, 1, 4), self.word(&mut call, 1, 3));
        let (mut message, mut remedy) = (self.place(&mut call, unset()), self.place(&mut call, unset()));
        let (first, second) = (message.pointer(), remedy.pointer());
        let status = cross!(lra_decision_finding_words(
            handle,
            index,
            language,
            audience,
            first,
            second,
            call.error()
        ));
        if self.end(call, status, &Expected::Ok) {
            let decided = decided.unwrap();
            let known = decision(&decided);
            let finding = known.findings().nth(index).unwrap();
            let (language, audience) = (word(&LANGUAGES, language).unwrap(), word(&AUDIENCES, audience).unwrap());
            let words = Words::of(language).unwrap();
            let words = words.finding_for(&known, &finding, audience).unwrap_or_default();
            assert_eq!(emptied(message.take()), words.0.as_bytes());
            assert_eq!(emptied(remedy.take()), words.1.as_bytes());
        } else {
            assert!(message.is(is_empty) && remedy.is(is_empty));
        }
    }

    pub fn decision_duty(&mut self) {
        let mut call = self.call("lra_decision_duty");
        let (handle, decided) = self.handle_where(
            &mut call,
            |model| &model.decisions,
            |decided| decision(decided).duties().next().is_some(),
        );
        let count = decided.as_ref().map(|decided| decision(decided).duties().count());
        let index = self.index(&mut call, count);
        let before = DutyRow {
            rule: UNSET,
            code: UNSET,
            status: DutyState::Open,
            due_by: 7,
            arguments: UNSET,
        };
        let mut place = self.place(&mut call, before);
        let status = cross!(lra_decision_duty(handle, index, place.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            let (decided, row) = (decided.unwrap(), place.set().unwrap());
            let known = decision(&decided).duties().nth(index).unwrap();
            assert_eq!(text(row.rule), known.rule.row().id().as_bytes());
            assert_eq!(text(row.code), known.code.as_bytes());
            assert_eq!(row.status, known.status.into());
            assert_eq!(
                row.due_by,
                known.due_by.map_or(NO_INSTANT, |due| due.unix_milliseconds())
            );
        } else {
            assert!(place.is(|row| row.rule.length == 0 && row.code.length == 0 && row.due_by == NO_INSTANT));
        }
    }

    pub fn decision_missing(&mut self) {
        let mut call = self.call("lra_decision_missing");
        let (handle, decided) = self.handle_where(
            &mut call,
            |model| &model.decisions,
            |decided| decision(decided).missing().iter().next().is_some(),
        );
        let count = decided
            .as_ref()
            .map(|decided| decision(decided).missing().iter().count());
        let index = self.index(&mut call, count);
        let mut place = self.place(&mut call, UNSET);
        let status = cross!(lra_decision_missing(handle, index, place.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            let known = decision(&decided.unwrap())
                .missing()
                .iter()
                .nth(index)
                .unwrap()
                .row()
                .path();
            assert_eq!(text(*place.set().unwrap()), known.as_bytes());
        } else {
            assert!(place.is(|path| path.length == 0));
        }
    }

    pub fn decision_valid_until(&mut self) {
        let mut call = self.call("lra_decision_valid_until");
        let (handle, decided) = self.decision(&mut call);
        let mut place = self.place(&mut call, 7);
        let status = cross!(lra_decision_valid_until(handle, place.pointer(), call.error()));
        let ok = self.end(call, status, &Expected::Ok);
        let known = decided
            .filter(|_| ok)
            .and_then(|decided| decision(&decided).valid_until());
        assert!(place.is(|until| *until == known.map_or(NO_INSTANT, |until| until.unix_milliseconds())));
    }

    pub fn decision_explain(&mut self) {
        let mut call = self.call("lra_decision_explain");
        let (handle, decided) = self.decision(&mut call);
        let language = self.word(&mut call, 1, 4);
        let (audience, form) = (self.word(&mut call, 1, 3), self.word(&mut call, 1, 2));
        let mut place = self.place(&mut call, unset());
        let status = cross!(lra_decision_explain(
            handle,
            language,
            audience,
            form,
            place.pointer(),
            call.error()
        ));
        if self.end(call, status, &Expected::Ok) {
            let decided = decided.unwrap();
            let (language, audience) = (word(&LANGUAGES, language).unwrap(), word(&AUDIENCES, audience).unwrap());
            let known =
                Words::of(language)
                    .unwrap()
                    .explain(&decision(&decided), audience, word(&FORMS, form).unwrap());
            assert!(emptied(place.take()) == known.as_bytes());
        } else {
            assert!(place.is(is_empty));
        }
    }

    pub fn decision_json(&mut self) {
        let mut call = self.call("lra_decision_json");
        let (handle, decided) = self.decision(&mut call);
        let language = self.word(&mut call, 0, 4);
        let mut place = self.place(&mut call, unset());
        let status = cross!(lra_decision_json(handle, language, place.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            let decided = decided.unwrap();
            let question = question(&decided);
            let language = word(&LANGUAGES, language).or(question.language());
            let words = language.map(|language| Words::of(language).unwrap());
            assert!(emptied(place.take()) == question.answer_json(&decision(&decided), words).as_bytes());
        } else {
            assert!(place.is(is_empty));
        }
    }

    pub fn decision_canonical_json(&mut self) {
        let mut call = self.call("lra_decision_canonical_json");
        let (handle, decided) = self.decision(&mut call);
        let mut place = self.place(&mut call, unset());
        let status = cross!(lra_decision_canonical_json(handle, place.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            let decided = decided.unwrap();
            assert!(emptied(place.take()) == decision(&decided).canonical().unwrap().as_bytes());
        } else {
            assert!(place.is(is_empty));
        }
    }

    pub fn decision_free(&mut self) {
        self.free(
            "lra_decision_free",
            |model| &mut model.decisions,
            |model| &model.decisions,
        );
    }
}
