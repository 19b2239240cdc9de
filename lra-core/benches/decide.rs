//! What a decision costs: typed, in JSON, in words.
#![allow(missing_docs, clippy::unwrap_used)] // the functions that criterion makes; a benchmark stops at the first fault

use criterion::{Criterion, criterion_group, criterion_main};
use lra_core::decision::vocabulary::IdentityDatum;
use lra_core::decision::{Facts, Question, ValueSet};
use lra_core::engine::Engine;
use lra_core::identifier::Ssin;
use lra_core::json::{QuestionDocument, answer};
use lra_core::messages::{Audience, Language, TextForm, explain};
use lra_core::rulebook::Rulebook;
use lra_core::time::{CivilDate, Instant};
use std::hint::black_box;
use std::time::{Duration, Instant as Clock};

const ENROLMENT: &str = include_str!("../../tests/vectors/base/enrolment.json");

fn at() -> Instant {
    "2026-11-22T10:15:30Z".parse().unwrap()
}

fn enrolment() -> Facts {
    QuestionDocument::parse(ENROLMENT.as_bytes(), None)
        .unwrap()
        .facts()
        .clone()
}

/// The same enrolment with a document that states neither name nor first names: no names are compared.
fn without_names(mut facts: Facts) -> Facts {
    let names = [IdentityDatum::Name, IdentityDatum::FirstNames];
    facts.applicant.document_name = None;
    facts.applicant.document_first_names = None;
    facts.applicant.document_omits = Some(names.into_iter().collect::<ValueSet<_>>());
    facts
}

fn typed(criterion: &mut Criterion) {
    let engine = Engine::with_default_rulebook();
    let facts = enrolment();
    let at = at();
    let mut group = criterion.benchmark_group("decide");
    for question in Question::ALL {
        group.bench_function(question.code(), |bencher| {
            bencher.iter(|| engine.decide(question, black_box(&facts), at).unwrap().outcome());
        });
    }
    let nameless = without_names(facts.clone());
    group.bench_function("enrolment without names", |bencher| {
        bencher.iter(|| {
            engine
                .decide(Question::Enrolment, black_box(&nameless), at)
                .unwrap()
                .outcome()
        });
    });
    group.bench_function("enrolment, valid until", |bencher| {
        bencher.iter(|| {
            engine
                .decide(Question::Enrolment, black_box(&facts), at)
                .unwrap()
                .valid_until()
        });
    });
    group.bench_function("enrolment, findings", |bencher| {
        bencher.iter(|| {
            engine
                .decide(Question::Enrolment, black_box(&facts), at)
                .unwrap()
                .findings()
                .count()
        });
    });
    group.finish();
}

fn in_json(criterion: &mut Criterion) {
    let engine = Engine::with_default_rulebook();
    let question: serde_json::Value = serde_json::from_str(ENROLMENT).unwrap();
    let question = question.to_string().into_bytes();
    let mut group = criterion.benchmark_group("json");
    group.bench_function("enrolment, in", |bencher| {
        bencher.iter(|| QuestionDocument::parse(black_box(&question), None).unwrap());
    });
    group.bench_function("enrolment, in and out", |bencher| {
        bencher.iter(|| answer(&engine, black_box(&question), None).unwrap());
    });
    group.finish();
}

fn in_words(criterion: &mut Criterion) {
    let engine = Engine::with_default_rulebook();
    let mut facts = enrolment();
    facts.applicant.in_person = Some(false);
    facts.officer.trained = Some(false);
    facts.applicant.registration_status = None;
    let decision = engine.decide(Question::Enrolment, &facts, at()).unwrap();
    let mut group = criterion.benchmark_group("explain");
    for (audience, name) in [
        (Audience::Citizen, "enrolment, citizen"),
        (Audience::Officer, "enrolment, officer"),
        (Audience::Auditor, "enrolment, auditor"),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| explain(black_box(&decision), Language::Fr, audience, TextForm::Plain));
        });
    }
    group.finish();
}

fn ground(criterion: &mut Criterion) {
    let today = CivilDate::new(2026, 11, 22).unwrap();
    criterion.bench_function("ssin", |bencher| {
        bencher.iter(|| Ssin::parse(black_box("88061224623"), today).unwrap());
    });
    criterion.bench_function("rulebook, default from text", |bencher| {
        let [.., text] = Rulebook::EMBEDDED;
        bencher.iter(|| Rulebook::from_toml(black_box(text)).unwrap());
    });
    let at = at();
    criterion.bench_function("brussels date", |bencher| {
        bencher.iter(|| black_box(at).brussels_date())
    });
}

/// Decides so many times in each of so many threads that share one engine.
fn shared(engine: &Engine, facts: &Facts, threads: u32, times: u64) -> Duration {
    let at = at();
    let start = Clock::now();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                for _ in 0..times {
                    black_box(
                        engine
                            .decide(Question::Enrolment, black_box(facts), at)
                            .unwrap()
                            .outcome(),
                    );
                }
            });
        }
    });
    start.elapsed()
}

/// The time of one decision in each thread: where threads scale, it is the same for one and for two.
fn threads(criterion: &mut Criterion) {
    let engine = Engine::with_default_rulebook();
    let facts = enrolment();
    let mut group = criterion.benchmark_group("threads, enrolment each");
    for threads in [1, 2] {
        group.bench_function(threads.to_string(), |bencher| {
            bencher.iter_custom(|times| shared(&engine, &facts, threads, times));
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = typed, in_json, in_words, ground, threads
}
criterion_main!(benches);
