//! What it costs to ask a graph of 100 000 designations.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)] // criterion's functions; a benchmark stops at the first fault

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use lra_core::application::{ApplicationList, ListedApplication};
use lra_core::decision::vocabulary::UserRole;
use lra_core::delegation::{Designation, Designations, Designator, PersonReference};
use lra_core::time::{Instant, OpenPeriod};
use std::hint::black_box;
use std::time::Duration;

const DESIGNATIONS: usize = 100_000;
const MANAGERS: usize = 1_000;

fn person(number: usize) -> PersonReference {
    format!("urn:portal:{number}").parse().unwrap()
}

fn application() -> ListedApplication {
    lra_core::json::read(r#"{"portal":"social-security","article":"3.1.d","name":"Dimona (sécurisé)"}"#).unwrap()
}

/// A principal who took over, co-principals, managers by either, and users by these, each of their own start.
fn list() -> Vec<Designation> {
    let start: Instant = "2020-01-01T00:00:00Z".parse().unwrap();
    (0..DESIGNATIONS)
        .map(|number| {
            let begun = start.plus_milliseconds(60_000 * i64::try_from(number).unwrap());
            let (role, by) = match number {
                0 | 1 => (UserRole::PrincipalAccessManager, None),
                2..10 => (UserRole::CoPrincipalAccessManager, None),
                10..MANAGERS => (UserRole::AccessManager, Some(1 + number % 9)),
                _ => (UserRole::User, Some(10 + number % (MANAGERS - 10))),
            };
            Designation {
                person: person(number),
                role,
                by: by.map_or(Designator::Enterprise, |by| Designator::Person(person(by))),
                period: OpenPeriod::new(begun, (number == 0).then(|| begun.plus_milliseconds(60_000))).unwrap(),
                applications: (role == UserRole::User).then(|| ApplicationList::of(vec![application()]).unwrap()),
                takes_over_from: (number == 1).then(|| person(0)),
            }
        })
        .collect()
}

fn delegation(criterion: &mut Criterion) {
    let graph = Designations::new(list()).unwrap();
    let at: Instant = "2026-11-22T10:15:30Z".parse().unwrap();
    let users: Vec<PersonReference> = (0..4_096).map(|number| person(MANAGERS + number * 24)).collect();
    let application = application();
    let stranger = person(DESIGNATIONS);
    assert!(
        users
            .iter()
            .all(|user| graph.access(user, &application, at).unwrap().steps().count() == 3)
    );
    let mut group = criterion.benchmark_group("delegation, 100 000 designations");
    // Another user each time, so that not all that is looked at is still at hand.
    let mut place = 0;
    let mut next = || {
        place = (place + 1_171) % users.len();
        &users[place]
    };
    group.bench_function("path", |bencher| {
        bencher.iter(|| graph.path(black_box(next()), UserRole::User, at).unwrap());
    });
    group.bench_function("access", |bencher| {
        bencher.iter(|| graph.access(black_box(next()), &application, at).unwrap());
    });
    group.bench_function("next change", |bencher| {
        bencher.iter(|| graph.next_change(black_box(next()), at));
    });
    group.bench_function("path of a stranger", |bencher| {
        bencher.iter(|| graph.path(black_box(&stranger), UserRole::User, at).unwrap_err());
    });
    group.bench_function("principals", |bencher| {
        bencher.iter(|| graph.principals_at(black_box(at)))
    });
    group.finish();
    let list = list();
    criterion.bench_function("delegation, loading 100 000 designations", |bencher| {
        bencher.iter_batched(
            || list.clone(),
            |list| Designations::new(list).unwrap(),
            BatchSize::LargeInput,
        );
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1)).sample_size(20);
    targets = delegation
}
criterion_main!(benches);
