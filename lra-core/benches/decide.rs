//! What a decision costs: typed, in JSON, in words.
// The functions that criterion makes; a benchmark stops at the first fault, and prints what it finds.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout)]

use criterion::{Criterion, criterion_group, criterion_main};
use lra_core::decision::vocabulary::IdentityDatum;
use lra_core::decision::{Facts, Question, ValueSet};
use lra_core::engine::Engine;
use lra_core::identifier::Ssin;
use lra_core::json::{QuestionDocument, answer};
use lra_core::messages::{Audience, Language, TextForm, Words};
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
    // The facts in the order of their table, as the bindings write them, and in that of their names.
    let facts = serde_json::to_string(&enrolment()).unwrap();
    let question = format!(r#"{{"v":1,"question":"enrolment","at":"2026-11-22T10:15:30.000Z","facts":{facts}}}"#);
    let sorted: serde_json::Value = serde_json::from_str(&question).unwrap();
    let (question, sorted) = (question.into_bytes(), sorted.to_string().into_bytes());
    let mut group = criterion.benchmark_group("json");
    group.bench_function("enrolment, in", |bencher| {
        bencher.iter(|| QuestionDocument::parse(black_box(&question), None).unwrap());
    });
    group.bench_function("enrolment, in and out", |bencher| {
        bencher.iter(|| answer(&engine, black_box(&question), None).unwrap());
    });
    group.bench_function("enrolment, in and out, members by name", |bencher| {
        bencher.iter(|| answer(&engine, black_box(&sorted), None).unwrap());
    });
    group.finish();
}

/// Two things to mend that somebody can, and an ordinary permit.
fn nearest(criterion: &mut Criterion) {
    let engine = Engine::with_default_rulebook();
    let permitted = enrolment();
    let mut denied = permitted.clone();
    denied.officer.trained = Some(false);
    denied.applicant.in_person = Some(false);
    let mut group = criterion.benchmark_group("nearest permit");
    for (name, facts) in [("enrolment, permitted", permitted), ("enrolment, two to mend", denied)] {
        let decision = engine.decide(Question::Enrolment, &facts, at()).unwrap();
        group.bench_function(name, |bencher| bencher.iter(|| black_box(&decision).nearest_permit()));
    }
    group.finish();
}

fn in_words(criterion: &mut Criterion) {
    let engine = Engine::with_default_rulebook();
    let mut facts = enrolment();
    facts.applicant.in_person = Some(false);
    facts.officer.trained = Some(false);
    facts.applicant.registration_status = None;
    let decision = engine.decide(Question::Enrolment, &facts, at()).unwrap();
    let words = Words::of(Language::Fr).unwrap();
    let mut group = criterion.benchmark_group("explain");
    for (audience, name) in [
        (Audience::Citizen, "enrolment, citizen"),
        (Audience::Officer, "enrolment, officer"),
        (Audience::Auditor, "enrolment, auditor"),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| words.explain(black_box(&decision), audience, TextForm::Plain));
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
        let [.., text] = Rulebook::embedded_toml();
        bencher.iter(|| Rulebook::from_toml(black_box(text)).unwrap());
    });
    let at = at();
    criterion.bench_function("brussels date", |bencher| {
        bencher.iter(|| black_box(at).brussels_date())
    });
}

/// How long it takes until each of so many threads has made so many calls.
fn together(threads: u32, times: u64, work: &(impl Fn() + Sync)) -> Duration {
    let start = Clock::now();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                for _ in 0..times {
                    work();
                }
            });
        }
    });
    start.elapsed()
}

/// Measures some work with one thread and with two, and says how much more the two do.
fn with_threads(criterion: &mut Criterion, name: &str, work: impl Fn() + Sync) {
    let mut group = criterion.benchmark_group(format!("threads, {name} each"));
    let [one, two] = [1, 2].map(|threads| {
        let mut best = f64::INFINITY;
        group.bench_function(threads.to_string(), |bencher| {
            bencher.iter_custom(|times| {
                let taken = together(threads, times, &work);
                // What starting the threads takes would be counted in few calls.
                if times >= 1_000 {
                    best = best.min(taken.as_secs_f64() / times as f64);
                }
                taken
            });
        });
        best
    });
    group.finish();
    if one.is_finite() && two.is_finite() {
        println!("threads, {name}: two do {:.2} times as much as one\n", 2.0 * one / two);
    }
}

/// Arithmetic on eight numbers of its own that touches nothing outside its stack, about as long as a decision.
fn control() {
    let mut numbers = black_box([1_u64, 2, 3, 4, 5, 6, 7, 8]);
    for _ in 0..150 {
        for number in &mut numbers {
            *number ^= *number << 13;
            *number ^= *number >> 7;
            *number ^= *number << 17;
        }
    }
    black_box(numbers);
}

/// Threads that share one engine and the facts, and beside them the same with [`control`], which shares nothing: what that
/// loses is lost by the machine, whose two processors may be the halves of one core or be busy with other work. Deciding
/// scales as far as the machine does when both factors are alike. On the machine this was written on both were 1.0: 571 ns
/// and 1 121 ns for a decision, 702 ns and 1 369 ns for the control.
fn threads(criterion: &mut Criterion) {
    let engine = Engine::with_default_rulebook();
    let facts = enrolment();
    let at = at();
    with_threads(criterion, "enrolment", || {
        let decision = engine.decide(Question::Enrolment, black_box(&facts), at);
        black_box(decision.unwrap().outcome());
    });
    with_threads(criterion, "control", control);
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = typed, in_json, nearest, in_words, ground, threads
}
criterion_main!(benches);
