//! What access to applications costs, for one and for all, beside the same rules written by hand as one chain of conditions.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout)] // made by criterion; a benchmark stops at the first fault

use criterion::{Criterion, criterion_group, criterion_main};
use lra_core::application::{ApplicationRow, Article, AssuranceLevel, ListedApplication};
use lra_core::decision::vocabulary::{
    Channel, EmailState, InformationTruth, KeyIssuer, KeyLoss, KeyState, MessageContent, SecretElement,
    SignatureCertificateUse, Tie, Unlocking, UserRole,
};
use lra_core::decision::{Facts, Outcome, Question};
use lra_core::engine::Engine;
use lra_core::identifier::Party;
use lra_core::json::{AccessibleApplicationsDocument, QuestionDocument, answer};
use lra_core::rulebook::Rulebook;
use lra_core::time::Instant;
use std::hint::black_box;
use std::time::{Duration, Instant as Clock};

const CASES: [(&str, &str); 3] = [
    (
        "manager",
        include_str!("../../tests/vectors/base/application-access-manager.json"),
    ),
    ("user", include_str!("../../tests/vectors/base/application-access.json")),
    (
        "open",
        include_str!("../../tests/vectors/base/application-access-open.json"),
    ),
];

fn at() -> Instant {
    "2026-11-22T10:15:30Z".parse().unwrap()
}

fn facts(text: &str) -> Facts {
    QuestionDocument::parse(text.as_bytes(), None).unwrap().facts().clone()
}

/// The rules of access on a portal to the data of one's own enterprise, as somebody would write them who needs but yes or no.
fn by_hand(rulebook: &Rulebook, facts: &Facts, at: Instant) -> bool {
    let application = &facts.application;
    let (Some(portal), Some(article), Some(name)) = (application.portal, application.article, &application.name) else {
        return false;
    };
    if application.channel != Some(Channel::Portal) || article.portal() != portal {
        return false;
    }
    let Some(row) = rulebook
        .catalogue()
        .find(article, name)
        .filter(|row| row.is_offered_at(at))
    else {
        return false;
    };
    let declared = facts.user.information == Some(InformationTruth::Confirmed)
        && matches!(
            facts.message.content,
            Some(MessageContent::Allowed | MessageContent::NothingSent)
        )
        && application.signature_certificate_use == Some(SignatureCertificateUse::None);
    if !declared || row.level() != AssuranceLevel::None && !key_by_hand(rulebook, facts, row, at) {
        return false;
    }
    match row.article() {
        Article::Article31A | Article::Article32A | Article::Article33A => true,
        Article::Article31C | Article::Article32B => {
            application.data_owner == facts.user.enterprise.map(Party::Enterprise) && enterprise_by_hand(facts, row, at)
        }
        _ => false,
    }
}

fn key_by_hand(rulebook: &Rulebook, facts: &Facts, row: &ApplicationRow, at: Instant) -> bool {
    let (key, parameters) = (&facts.key, rulebook.parameters());
    let Some(known) = key.kind.and_then(|kind| parameters.key_kind(kind)) else {
        return false;
    };
    if known.levels.annex.is_none_or(|level| level < row.level())
        || parameters.key_unavailable(known.kind, row.portal(), row.name())
    {
        return false;
    }
    let in_order = key.state == Some(KeyState::Active)
        && key.holder.is_some()
        && key.holder == facts.user.ssin
        && key.handed_over == Some(false)
        && key.unlocking == Some(Unlocking::None)
        && key.loss == Some(KeyLoss::None)
        && key.issuer == Some(KeyIssuer::Administration)
        && key.terms_accepted == Some(true)
        && key.email == Some(EmailState::Current);
    if !in_order || !known.password {
        return in_order;
    }
    let changed = key.secret_changed_at;
    key.secret_length >= Some(15)
        && key.secret_elements.is_some_and(|elements| {
            [SecretElement::Letter, SecretElement::Digit, SecretElement::Symbol]
                .iter()
                .all(|element| elements.contains(*element))
        })
        && key.secret_easily_guessed == Some(false)
        && key.secret_assigned == Some(false)
        && changed.is_some_and(|changed| at < changed.plus_milliseconds(365 * 86_400_000))
}

fn enterprise_by_hand(facts: &Facts, row: &ApplicationRow, at: Instant) -> bool {
    let (Some(designations), Some(reference), Some(role)) =
        (&facts.enterprise.designations, &facts.user.reference, facts.user.role)
    else {
        return false;
    };
    let ties = !matches!(
        facts.user.tie,
        None | Some(Tie::IndependentCollaborator | Tie::OutsideThirdParty | Tie::ProviderOrIntermediary)
    );
    let standing = ties
        && facts.user.natural_person == Some(true)
        && facts.enterprise.employs_staff == Some(true)
        && facts.enterprise.start_authorised == Some(true)
        && designations.principals_at(at) == 1;
    if !standing {
        return false;
    }
    match role {
        UserRole::PrincipalAccessManager | UserRole::CoPrincipalAccessManager | UserRole::AccessManager => {
            designations.path(reference, role, at).is_ok()
        }
        UserRole::User => {
            let Some(name) = &facts.application.name else {
                return false;
            };
            // As somebody would keep it who asks often.
            let listed = ListedApplication {
                portal: row.portal(),
                article: row.article(),
                name: name.clone(),
            };
            designations.access(reference, &listed, at).is_ok()
        }
        _ => false,
    }
}

/// Nanoseconds for one, the best of some rounds.
fn best(mut once: impl FnMut()) -> f64 {
    let times = 20_000_u32;
    let rounds = (0..15).map(|_| {
        let start = Clock::now();
        for _ in 0..times {
            once();
        }
        start.elapsed().as_secs_f64() * 1e9 / f64::from(times)
    });
    rounds.fold(f64::INFINITY, f64::min)
}

fn one(criterion: &mut Criterion) {
    let (engine, at) = (Engine::with_default_rulebook(), at());
    let rulebook = engine.rulebook_at(at).unwrap();
    let mut group = criterion.benchmark_group("access");
    for (name, text) in CASES {
        let facts = facts(text);
        let decide = || {
            let decision = engine.decide(Question::ApplicationAccess, black_box(&facts), at);
            decision.unwrap().outcome() == Outcome::Permit
        };
        assert!(decide() && by_hand(rulebook, &facts, at), "{name}");
        group.bench_function(format!("{name}, decided"), |bencher| bencher.iter(decide));
        group.bench_function(format!("{name}, by hand"), |bencher| {
            bencher.iter(|| by_hand(rulebook, black_box(&facts), at));
        });
        let decided = best(|| {
            black_box(decide());
        });
        let by_hand = best(|| {
            black_box(by_hand(rulebook, black_box(&facts), at));
        });
        println!(
            "access, {name}: {decided:.0} ns decided, {by_hand:.0} ns by hand, {:.1} times",
            decided / by_hand
        );
    }
    group.finish();
}

/// The same case, asked of every application.
fn of_all(text: &str) -> String {
    let mut question: serde_json::Value = serde_json::from_str(text).unwrap();
    *question.pointer_mut("/question").unwrap() = AccessibleApplicationsDocument::QUESTION.into();
    let application = question
        .pointer_mut("/facts/application")
        .unwrap()
        .as_object_mut()
        .unwrap();
    application.retain(|name, _| !["portal", "article", "name", "channel"].contains(&name.as_str()));
    question.to_string()
}

fn all(criterion: &mut Criterion) {
    let (engine, at) = (Engine::with_default_rulebook(), at());
    let mut group = criterion.benchmark_group("all applications");
    for (name, text) in CASES {
        let facts = facts(text);
        group.bench_function(format!("{name}, opened"), |bencher| {
            bencher.iter(|| {
                let rows = engine.accessible_applications(black_box(&facts), at).unwrap();
                rows.filter(|access| access.outcome() == Outcome::Permit).count()
            });
        });
        group.bench_function(format!("{name}, at every level"), |bencher| {
            bencher.iter(|| engine.access_matrix(black_box(&facts), at).unwrap());
        });
        let question = of_all(text);
        group.bench_function(format!("{name}, JSON in and out"), |bencher| {
            bencher.iter(|| answer(&engine, black_box(question.as_bytes()), None).unwrap());
        });
    }
    group.finish();
}

/// The latest rulebook with so many applications, "DB2P" among them.
fn of_size(rows: usize) -> Engine {
    let [.., text] = Rulebook::embedded_toml();
    let (parameters, _) = text.split_once("[[application]]").unwrap();
    let mut text = parameters.to_owned();
    for number in 0..rows {
        let name = if number == rows / 2 {
            "DB2P".to_owned()
        } else {
            format!("Application {number}")
        };
        text.push_str(&format!(
            "[[application]]\nportal = \"social-security\"\narticle = \"3.1.c\"\nname = \"{name}\"\nlevel = \"strong\"\n"
        ));
    }
    Engine::new(vec![Rulebook::from_toml(&text).unwrap()]).unwrap()
}

fn sizes(criterion: &mut Criterion) {
    let (_, text) = CASES[0];
    let (facts, at) = (facts(text), at());
    let mut group = criterion.benchmark_group("access, catalogue of");
    for rows in [15, 150, 15_000] {
        let engine = of_size(rows);
        group.bench_function(rows.to_string(), |bencher| {
            bencher.iter(|| {
                let decision = engine.decide(Question::ApplicationAccess, black_box(&facts), at);
                decision.unwrap().outcome()
            });
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1));
    targets = one, all, sizes
}
criterion_main!(benches);
