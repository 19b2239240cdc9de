//! Questions in JSON and as handles, against the same questions put to the core.

use std::ptr;
use std::sync::Arc;

use lra_core::engine::Engine;
use lra_core::json::{self, AskedDocument, ErrorReport};
use lra_core::messages::{Audience, Language, TextForm, Words};
use lra_core::time::Instant;
use lra_ffi::c::*;

use super::call::{Call, Expected, cross, emptied, is_empty, unset};
use super::documents::{ENROLMENT, QUESTIONS};
use super::driver::Driver;
use super::model::LIVE;

pub const LANGUAGES: [Language; 4] = [Language::En, Language::Fr, Language::Nl, Language::De];
pub const AUDIENCES: [Audience; 3] = [Audience::Citizen, Audience::Officer, Audience::Auditor];
pub const FORMS: [TextForm; 2] = [TextForm::Plain, TextForm::Markdown];

pub fn word<T: Copy>(of: &[T], word: u32) -> Option<T> {
    of.get((word as usize).wrapping_sub(1)).copied()
}

/// What the core says of a question that a decision answers, at an instant or its own.
pub fn outcome(engine: &Engine, question: &AskedDocument, at: Option<Instant>) -> Option<Result<Outcome, ErrorReport>> {
    match question {
        AskedDocument::Decision(question) => {
            let decision = question.decide_at(engine, at.unwrap_or(question.at()));
            Some(decision.map(|decision| decision.outcome().into()))
        }
        AskedDocument::AccessibleApplications(_) => None,
    }
}

/// One octet an application and level.
fn levels(engine: &Engine, question: &AskedDocument, at: Option<Instant>) -> Option<Result<Vec<u8>, ErrorReport>> {
    use lra_core::application::AssuranceLevel as Level;
    let AskedDocument::AccessibleApplications(question) = question else {
        return None;
    };
    let accessible = question.applications_at(engine, at.unwrap_or(question.at()));
    Some(accessible.map(|rows| {
        let levels = rows.map(|row| row.levels());
        let octets = levels.flat_map(|levels| {
            [Level::None, Level::Password, Level::Token, Level::Strong]
                .map(|level| Outcome::from(levels.at(level)) as u8)
        });
        octets.collect()
    }))
}

/// What a question that is none of its kind is answered with, and what the core says of the others.
fn expected<T>(call: &mut Call, known: Option<&Result<T, ErrorReport>>) -> Expected {
    known.map_or_else(
        || {
            call.fault(Status::InvalidArgument);
            Expected::OneOf(Vec::new())
        },
        Expected::question,
    )
}

impl Driver<'_> {
    /// A question in JSON.
    fn question_text(&mut self) -> Vec<u8> {
        let enrolls = |asked: &AskedDocument| matches!(asked, AskedDocument::Decision(asked) if asked.question().code() == "enrolment");
        if !self.own.questions.live.iter().any(|(_, asked)| enrolls(asked)) {
            return ENROLMENT.to_vec();
        }
        match self.random.below(10) {
            0..3 => {
                let accessible = &super::documents().accessible;
                self.random.pick(accessible).unwrap().clone().into_bytes()
            }
            3 => ENROLMENT.to_vec(),
            4..8 => self
                .random
                .pick(&super::documents().decided)
                .unwrap()
                .clone()
                .into_bytes(),
            _ => self.random.pick(&QUESTIONS).unwrap().to_vec(),
        }
    }

    pub fn engine_decide_json(&mut self) {
        let mut call = self.call("lra_engine_decide_json");
        let (engine, holds) = self.handle(&mut call, |model| &model.engines);
        let good = self.question_text();
        let question = self.bytes(&mut call, &good);
        let (at, instant) = self.optional_at(&mut call);
        let known = holds.map(|engine| json::answer(&engine, question.content(), instant));
        let expected = known.as_ref().map_or(Expected::OneOf(Vec::new()), Expected::question);
        let mut answer = self.place(&mut call, unset());
        let (data, length) = (question.pointer(), question.length());
        let status = cross!(lra_engine_decide_json(
            engine,
            data,
            length,
            at,
            answer.pointer(),
            call.error()
        ));
        if self.end(call, status, &expected) {
            assert!(emptied(answer.take()) == known.unwrap().unwrap().json.as_bytes());
        } else {
            assert!(answer.is(is_empty));
        }
    }

    pub fn engine_decide_json_lines(&mut self) {
        let mut call = self.call("lra_engine_decide_json_lines");
        let (engine, holds) = self.handle(&mut call, |model| &model.engines);
        let mut good = Vec::new();
        for _ in 0..self.random.below(5) {
            let mut line = self.question_text();
            line.retain(|octet| *octet != b'\n');
            good.extend_from_slice(&line);
            good.push(b'\n');
        }
        let questions = self.bytes(&mut call, &good);
        let (at, instant) = self.optional_at(&mut call);
        let mut answers = self.place(&mut call, unset());
        let (data, length) = (questions.pointer(), questions.length());
        let status = cross!(lra_engine_decide_json_lines(
            engine,
            data,
            length,
            at,
            answers.pointer(),
            call.error()
        ));
        if self.end(call, status, &Expected::Ok) {
            let engine = holds.unwrap();
            let lines = questions.content().split(|octet| *octet == b'\n');
            let mut known = String::new();
            for line in lines.filter(|line| !line.trim_ascii().is_empty()) {
                match json::answer(&engine, line, instant) {
                    Ok(answer) => known += &answer.json,
                    Err(report) => known += &report.to_json(),
                }
                known.push('\n');
            }
            assert!(emptied(answers.take()) == known.as_bytes());
        } else {
            assert!(answers.is(is_empty));
        }
    }

    pub fn engine_explain_json(&mut self) {
        let mut call = self.call("lra_engine_explain_json");
        let (engine, holds) = self.handle(&mut call, |model| &model.engines);
        let good = self.question_text();
        let question = self.bytes(&mut call, &good);
        let (at, instant) = self.optional_at(&mut call);
        let language = self.word(&mut call, 0, 4);
        let (audience, form) = (self.word(&mut call, 1, 3), self.word(&mut call, 1, 2));
        let known = holds.map(|engine| {
            let question = AskedDocument::parse(question.content(), instant)?;
            let language = word(&LANGUAGES, language)
                .or(question.language())
                .unwrap_or(Language::En);
            let audience = word(&AUDIENCES, audience).unwrap_or(Audience::Auditor);
            let form = word(&FORMS, form).unwrap_or(TextForm::Plain);
            let words = Words::of(language)?;
            Ok::<_, ErrorReport>(match &question {
                AskedDocument::Decision(question) => words.explain(&question.decide(&engine)?, audience, form),
                AskedDocument::AccessibleApplications(question) => {
                    words.explain_applications(question.applications(&engine)?, form)
                }
            })
        });
        let expected = known.as_ref().map_or(Expected::OneOf(Vec::new()), Expected::question);
        let mut text = self.place(&mut call, unset());
        let (data, length) = (question.pointer(), question.length());
        let status = cross!(lra_engine_explain_json(
            engine,
            data,
            length,
            at,
            language,
            audience,
            form,
            text.pointer(),
            call.error()
        ));
        if self.end(call, status, &expected) {
            assert!(emptied(text.take()) == known.unwrap().unwrap().as_bytes());
        } else {
            assert!(text.is(is_empty));
        }
    }

    pub fn question_new(&mut self) {
        let mut call = self.call("lra_question_new");
        let good = self.question_text();
        let json = self.bytes(&mut call, &good);
        let (at, instant) = self.optional_at(&mut call);
        let known = AskedDocument::parse(json.content(), instant);
        let mut question = self.place(&mut call, ptr::without_provenance_mut(8));
        let (data, length) = (json.pointer(), json.length());
        let status = cross!(lra_question_new(data, length, at, question.pointer(), call.error()));
        if self.end(call, status, &Expected::question(&known)) {
            self.own
                .questions
                .add(*question.set().unwrap(), Arc::new(known.unwrap()));
            if self.own.questions.live.len() > LIVE {
                let index = self.random.below(LIVE);
                self.own.questions.free(index);
            }
        } else {
            assert!(question.is(|question| question.is_null()));
        }
    }

    pub fn question_at(&mut self) {
        let mut call = self.call("lra_question_at");
        let (question, holds) = self.handle(&mut call, |model| &model.questions);
        let mut at = self.place(&mut call, 7);
        let status = cross!(lra_question_at(question, at.pointer(), call.error()));
        let ok = self.end(call, status, &Expected::Ok);
        let known = if ok {
            holds.unwrap().at().unix_milliseconds()
        } else {
            NO_INSTANT
        };
        assert!(at.is(|at| *at == known));
    }

    pub fn question_free(&mut self) {
        self.free(
            "lra_question_free",
            |model| &mut model.questions,
            |model| &model.questions,
        );
    }

    pub fn engine_decide(&mut self) {
        let mut call = self.call("lra_engine_decide");
        let (engine, holds) = self.handle(&mut call, |model| &model.engines);
        let (question, asked) = self.handle_where(
            &mut call,
            |model| &model.questions,
            |asked| matches!(**asked, AskedDocument::Decision(_)),
        );
        let (at, instant) = self.optional_at(&mut call);
        let both = holds.zip(asked);
        let known = both.and_then(|(engine, asked)| outcome(&engine, &asked, instant));
        let expected = expected(&mut call, known.as_ref());
        let mut decided = self.place(&mut call, Outcome::Permit);
        let status = cross!(lra_engine_decide(engine, question, at, decided.pointer(), call.error()));
        let ok = self.end(call, status, &expected);
        let known = if ok { known.unwrap().unwrap() } else { Outcome::None };
        assert!(decided.is(|decided| *decided == known));
    }

    pub fn engine_decide_many(&mut self) {
        let mut call = self.call("lra_engine_decide_many");
        let (engine, holds) = self.handle(&mut call, |model| &model.engines);
        let (at, instant) = self.optional_at(&mut call);
        let count = self.random.below(6);
        let (mut questions, mut known, mut first) = (Vec::new(), Vec::new(), None);
        for _ in 0..count {
            let mut one = Call::new("", call.careful, false);
            let (question, asked) = self.handle(&mut one, |model| &model.questions);
            questions.push(question.cast_const());
            let both = holds.as_ref().zip(asked.as_ref());
            let outcome = both.and_then(|(engine, asked)| outcome(engine, asked, instant));
            let octet = outcome.as_ref().and_then(|outcome| outcome.as_ref().ok());
            if octet.is_none() && first.is_none() {
                first = Some(match (&asked, &outcome) {
                    (None, _) => Expected::OneOf(vec![Status::InvalidArgument, Status::InvalidHandle]),
                    (_, Some(failed)) => Expected::question(failed),
                    _ => Expected::fails(Status::InvalidArgument),
                });
            }
            known.push(octet.map_or(0, |outcome| *outcome as u8));
        }
        let mut outcomes = vec![77_u8; count];
        let (mut places, mut list, mut said) = (outcomes.as_mut_ptr(), questions.as_ptr(), count);
        if self.spoils(&call) && count > 0 {
            match self.random.below(3) {
                0 => places = ptr::null_mut(),
                1 => list = ptr::null(),
                _ => said = usize::MAX,
            }
            call.fault(Status::InvalidArgument);
        }
        let spoilt = call.faulty();
        let status = cross!(lra_engine_decide_many(engine, list, said, at, places, call.error()));
        self.end(call, status, &first.unwrap_or(Expected::Ok));
        if !spoilt {
            assert_eq!(outcomes, known);
        } else if !places.is_null() && said == count {
            assert!(outcomes.iter().all(|octet| *octet == 0));
        }
    }

    pub fn engine_access(&mut self) {
        let mut call = self.call("lra_engine_access");
        let (engine, question, at, known) = self.accessible(&mut call);
        let expected = expected(&mut call, known.as_ref());
        let octets = known.and_then(Result::ok);
        let row = octets
            .as_ref()
            .map_or(0, |octets| self.index(&mut call, Some(octets.len() / LEVEL_COUNT)));
        let mut outcomes = self.place(&mut call, [77_u8; LEVEL_COUNT]);
        let status = cross!(lra_engine_access(
            engine,
            question,
            at,
            row,
            outcomes.pointer().cast(),
            call.error()
        ));
        if self.end(call, status, &expected) {
            let octets = octets.unwrap();
            assert_eq!(
                outcomes.set().unwrap(),
                &octets[row * LEVEL_COUNT..(row + 1) * LEVEL_COUNT]
            );
        } else {
            assert!(outcomes.is(|outcomes| *outcomes == [0; LEVEL_COUNT]));
        }
    }

    #[allow(clippy::type_complexity, reason = "three arguments and what they come to")]
    fn accessible(
        &mut self,
        call: &mut Call,
    ) -> (
        *const EngineHandle,
        *const QuestionHandle,
        i64,
        Option<Result<Vec<u8>, ErrorReport>>,
    ) {
        let (engine, holds) = self.handle(call, |model| &model.engines);
        let (question, asked) = self.handle_where(
            call,
            |model| &model.questions,
            |asked| matches!(**asked, AskedDocument::AccessibleApplications(_)),
        );
        let (at, instant) = self.optional_at(call);
        let both = holds.zip(asked);
        (
            engine,
            question,
            at,
            both.and_then(|(engine, asked)| levels(&engine, &asked, instant)),
        )
    }

    pub fn engine_access_matrix(&mut self) {
        let mut call = self.call("lra_engine_access_matrix");
        let (engine, question, at, known) = self.accessible(&mut call);
        let expected = expected(&mut call, known.as_ref());
        let octets = known.and_then(Result::ok);
        let needed = octets.as_ref().map_or(0, Vec::len);
        let few = self.spoils(&call) && needed > 0;
        let mut outcomes = vec![
            77_u8;
            if few {
                self.random.below(needed)
            } else {
                needed + self.random.below(9)
            }
        ];
        let readable = octets.is_some() && !call.faulty();
        if few {
            call.fault(Status::InvalidArgument);
        }
        let mut rows = self.place(&mut call, 77);
        let (places, length) = (outcomes.as_mut_ptr(), outcomes.len());
        let status = cross!(lra_engine_access_matrix(
            engine,
            question,
            at,
            places,
            length,
            rows.pointer(),
            call.error()
        ));
        if self.end(call, status, &expected) {
            let octets = octets.unwrap();
            assert!(outcomes[..needed] == octets && outcomes[needed..].iter().all(|octet| *octet == 0));
            assert_eq!(rows.set(), Some(&(needed / LEVEL_COUNT)));
        } else {
            assert!(outcomes.iter().all(|octet| *octet == 0));
            assert!(rows.is(|rows| *rows == if readable { needed / LEVEL_COUNT } else { 0 }));
        }
    }
}
