//! Access to applications by exhaustion: every kind of key, every row of the catalogue, every level.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test says what it expects

use lra_core::application::{ApplicationRow, AssuranceLevel, WeakestKey};
use lra_core::decision::vocabulary::{Channel, Entitlement, UserRole};
use lra_core::decision::{
    AccessibleApplications, DENY_RULES, FactId, Facts, Outcome, Question, RuleId, Verdict, Vocabulary,
};
use lra_core::digital_key::KeyKind;
use lra_core::engine::Engine;
use lra_core::json::QuestionDocument;
use lra_core::rulebook::Rulebook;
use lra_core::time::Instant;

fn at() -> Instant {
    "2026-11-22T10:15:30Z".parse().unwrap()
}

fn base(name: &str) -> Facts {
    let path = format!("{}/../tests/vectors/base/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read(path).unwrap();
    QuestionDocument::parse(&text, None).unwrap().facts().clone()
}

const BASES: [&str; 7] = [
    "application-access",
    "application-access-manager",
    "application-access-curator",
    "application-access-open",
    "application-access-ehealth",
    "application-access-tax-mandate",
    "application-access-provider",
];

/// The latest rulebook, and one that knows another kind of key.
fn engines() -> [Engine; 2] {
    let [.., text] = Rulebook::embedded_toml();
    let more = format!(
        "{text}\n[[key-kind]]\nkind = \"future-key\"\nannex = \"token\"\npassword = false\nsource = \"a test\"\n"
    );
    [text, &more].map(|text| Engine::new(vec![Rulebook::from_toml(text).unwrap()]).unwrap())
}

fn kinds(engine: &Engine) -> Vec<KeyKind> {
    let rows = engine.rulebooks()[0].parameters().key_kinds().iter();
    let unknown = ["future-key", "unheard-of", "none"].map(|word| word.parse().unwrap());
    rows.map(|row| row.kind).chain(unknown).collect()
}

fn name(facts: &mut Facts, row: &ApplicationRow) {
    facts.application.portal = Some(row.portal());
    facts.application.article = Some(row.article());
    facts.application.name = Some(row.name().clone());
    facts.application.channel = Some(Channel::Portal);
}

/// The level that a kind has by the rulebook; no key at all has the lowest.
fn level(engine: &Engine, kind: KeyKind) -> Option<AssuranceLevel> {
    if kind.is_none() {
        return Some(AssuranceLevel::None);
    }
    engine.rulebooks()[0].parameters().key_kind(kind)?.levels.annex
}

#[test]
fn every_kind_opens_the_rows_that_its_level_opens_and_no_other() {
    for engine in engines() {
        for row in engine.rulebooks()[0].catalogue().rows() {
            let mut facts = base("application-access-manager");
            name(&mut facts, row);
            let mut satisfying = Vec::new();
            for kind in kinds(&engine) {
                facts.key.kind = Some(kind);
                let decision = engine.decide(Question::ApplicationAccess, &facts, at()).unwrap();
                let expected = match (row.level(), level(&engine, kind)) {
                    (AssuranceLevel::None, _) => Verdict::NotApplicable,
                    (required, Some(held)) if held >= required => Verdict::Satisfied,
                    _ => Verdict::Violated,
                };
                let found = decision.verdict(RuleId::ApplicationKeySufficient);
                assert_eq!(found, Some(expected), "{kind:?} {row:?}");
                if expected == Verdict::Satisfied {
                    satisfying.push(kind);
                }
            }
            // The weakest of those that do, and no other.
            match WeakestKey::of(row, &engine.rulebooks()[0]) {
                None => assert_eq!(row.level(), AssuranceLevel::None),
                Some(weakest) => {
                    let lowest = satisfying
                        .iter()
                        .filter_map(|kind| level(&engine, *kind))
                        .min()
                        .unwrap();
                    assert_eq!(weakest.level(), lowest);
                    satisfying.retain(|kind| level(&engine, *kind) == Some(lowest));
                    assert!(weakest.kinds().eq(satisfying), "{row:?}");
                }
            }
        }
    }
}

/// All rows in one go give what each gives by itself, with the key at hand and with one of each level.
#[test]
fn all_applications_at_once_are_what_each_is_alone_and_stronger_loses_nothing() {
    // Of each level one kind of which the policy asks nothing else than of the others.
    let plain = ["none", "password", "citizen-token", "authenticator-app"];
    let [engine, _] = engines();
    let (mut permitted, mut denied, mut incomplete) = (0, 0, 0);
    let mut cases: Vec<Facts> = BASES.iter().map(|base_name| base(base_name)).collect();
    for base in cases.clone() {
        for role in UserRole::ALL {
            let mut other = base.clone();
            other.user.role = Some(*role);
            other.user.entitlement = Some(Entitlement::OtherCapacity);
            cases.push(other);
        }
        let mut less = base;
        less.user.information = None;
        less.application.data_owner = None;
        cases.push(less);
    }
    cases.push(Facts::default());
    for facts in cases {
        let all: Vec<_> = engine.accessible_applications(&facts, at()).unwrap().collect();
        let matrix = engine.access_matrix(&facts, at()).unwrap();
        assert_eq!(all.len(), engine.rulebooks()[0].catalogue().rows().len());
        for (access, levels) in all.iter().zip(&matrix) {
            let mut alone = facts.clone();
            name(&mut alone, access.row());
            let decision = engine.decide(Question::ApplicationAccess, &alone, at()).unwrap();
            assert_eq!(access.outcome(), decision.outcome(), "{:?}", access.row());
            for verdict in [Verdict::Violated, Verdict::Unknown] {
                assert_eq!(access.rules(verdict), decision.rules(verdict).intersection(DENY_RULES));
            }
            assert_eq!(access.missing(), decision.missing());
            let obstacles = access.rules(Verdict::Violated).count() + access.rules(Verdict::Unknown).count();
            assert_eq!(access.only_obstacle().is_some(), obstacles == 1);
            match access.outcome() {
                Outcome::Permit => permitted += 1,
                Outcome::Deny => denied += 1,
                Outcome::Incomplete => incomplete += 1,
            }
            assert_eq!(access.levels(), *levels);
            let outcomes = AssuranceLevel::ALL.iter().map(|level| levels.at(*level));
            // Whatever a weaker key opens, a stronger one does.
            assert!(
                outcomes
                    .clone()
                    .is_sorted_by(|weaker, stronger| *weaker != Outcome::Permit || *stronger == Outcome::Permit)
            );
            for (kind, outcome) in plain.iter().zip(outcomes) {
                let mut with = alone.clone();
                with.key.kind = Some(kind.parse().unwrap());
                let decision = engine.decide(Question::ApplicationAccess, &with, at()).unwrap();
                let sufficient = decision.verdict(RuleId::ApplicationKeySufficient).unwrap();
                // With a key of that level, all else as the facts tell: only the level can refuse more.
                if sufficient == Verdict::Violated {
                    assert_eq!(outcome, Outcome::Deny, "{kind} {:?}", access.row());
                } else if facts.key.kind.is_some() && facts.key.kind == with.key.kind {
                    assert_eq!(outcome, decision.outcome(), "{kind} {:?}", access.row());
                }
            }
        }
    }
    assert!(
        permitted > 100 && denied > 100 && incomplete > 100,
        "{permitted} {denied} {incomplete}"
    );
}

/// Saying less never opens more: each fact taken away from each case, on every row.
#[test]
fn taking_a_fact_away_never_opens_an_application() {
    let [engine, _] = engines();
    for name in BASES {
        let whole = base(name);
        let before = engine.access_matrix(&whole, at()).unwrap();
        for fact in AccessibleApplications::facts().iter() {
            let less = without(&whole, fact);
            let after = engine.access_matrix(&less, at()).unwrap();
            for (before, after) in before.iter().zip(after) {
                for level in AssuranceLevel::ALL {
                    let opened = after.at(*level) == Outcome::Permit && before.at(*level) != Outcome::Permit;
                    assert!(!opened, "{name} without {fact:?}");
                }
            }
        }
    }
}

fn without(facts: &Facts, fact: FactId) -> Facts {
    let mut told = serde_json::to_value(facts).unwrap();
    let (group, name) = fact
        .row()
        .path()
        .strip_prefix("/facts/")
        .unwrap()
        .split_once('/')
        .unwrap();
    if let Some(group) = told.get_mut(group).and_then(serde_json::Value::as_object_mut) {
        group.remove(name);
    }
    lra_core::json::read(&told.to_string()).unwrap()
}

/// One allocation for the areas, and none for any application.
#[test]
fn going_through_all_applications_allocates_once() {
    let [engine, _] = engines();
    let facts = base("application-access");
    let counted = allocation_counter::measure(|| {
        let opened = engine.accessible_applications(&facts, at()).unwrap();
        assert!(opened.filter(|access| access.outcome() == Outcome::Permit).count() > 0);
    });
    assert!(counted.count_total <= 1, "{}", counted.count_total);
}
