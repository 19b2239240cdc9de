//! What looking an application up costs, in small and in large catalogues.
#![allow(missing_docs, clippy::unwrap_used)] // the functions that criterion makes; a benchmark stops at the first fault

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use lra_core::application::{ApplicationName, Article, AssuranceLevel, Catalogue, Reading};
use std::hint::black_box;
use std::time::Duration;

/// How many names are looked up in turn, in every catalogue the same number so that only its size differs.
const NAMES: usize = 15;

/// As long as names of the annexes are.
fn name(number: usize) -> ApplicationName {
    format!("Déclaration multifonctionnelle {number}").parse().unwrap()
}

fn catalogue(rows: usize) -> Catalogue {
    let mut catalogue = Catalogue::new();
    for number in 0..rows {
        catalogue
            .list(
                Article::Article31C,
                name(number),
                AssuranceLevel::Strong,
                Reading::Stated,
                None,
            )
            .unwrap();
    }
    catalogue
}

fn look_up(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("catalogue");
    for rows in [15, 150, 15_000] {
        let catalogue = catalogue(rows);
        let names: Vec<_> = (0..NAMES).map(|number| name(number * rows / NAMES)).collect();
        let mut next = names.iter().cycle();
        group.bench_function(BenchmarkId::new("find", rows), |bencher| {
            bencher.iter(|| {
                let name = next.next().unwrap();
                catalogue
                    .find(Article::Article31D, black_box(name))
                    .map(|row| row.level())
            });
        });
        let unknown = name(rows);
        group.bench_function(BenchmarkId::new("find nothing", rows), |bencher| {
            bencher.iter(|| catalogue.find(Article::Article31D, black_box(&unknown)).is_some());
        });
    }
    group.bench_function("read a name", |bencher| {
        bencher.iter(|| {
            black_box("Déclaration multifonctionnelle 7")
                .parse::<ApplicationName>()
                .unwrap()
        });
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = look_up
}
criterion_main!(benches);
