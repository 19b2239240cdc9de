//! The graph of designations held against a plain search over every small world, and against lists made to do harm.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    clippy::cast_possible_truncation
)] // a test says what it expects, and how much it has explored

use lra_core::application::{ApplicationList, ListedApplication};
use lra_core::decision::vocabulary::UserRole;
use lra_core::decision::{Facts, Question, RuleId, Verdict};
use lra_core::delegation::{
    Broken, Designation, Designations, DesignationsError, Designator, GrantPath, NoAccess, PersonReference,
};
use lra_core::engine::Engine;
use lra_core::time::{Instant, OpenPeriod};
use std::time::{Duration, Instant as Clock};

use UserRole::{
    AccessManager as Manager, CoPrincipalAccessManager as CoPrincipal, Curator, CuratorUser,
    PrincipalAccessManager as Principal, User,
};

const ROLES: [UserRole; 6] = [Principal, CoPrincipal, Manager, User, Curator, CuratorUser];

/// Day so many of the small calendar of these worlds.
fn day(number: i64) -> Instant {
    let start: Instant = "2026-01-01T00:00:00Z".parse().unwrap();
    start.plus_milliseconds(number * 86_400_000)
}

fn period(start: i64, end: Option<i64>) -> OpenPeriod {
    OpenPeriod::new(day(start), end.map(day)).unwrap()
}

fn person(number: usize) -> PersonReference {
    format!("p{number}").parse().unwrap()
}

fn application() -> ListedApplication {
    lra_core::json::read(r#"{"portal":"social-security","article":"3.1.d","name":"Publiato"}"#).unwrap()
}

fn designation(who: usize, role: UserRole, by: Option<usize>, period: OpenPeriod) -> Designation {
    Designation {
        person: person(who),
        role,
        by: by.map_or(Designator::Enterprise, |by| Designator::Person(person(by))),
        period,
        applications: None,
        takes_over_from: None,
    }
}

/// What the documents say, step by step, without index.
mod plain {
    use super::*;

    fn competent(holder: UserRole, made: UserRole) -> bool {
        match made {
            User => [Principal, CoPrincipal, Manager].contains(&holder),
            Manager => [Principal, CoPrincipal].contains(&holder),
            CuratorUser => holder == Curator,
            _ => false,
        }
    }

    fn by_enterprise(one: &Designation) -> bool {
        one.by == Designator::Enterprise
    }

    /// Whether one principal took over from another, at once or by way of others.
    fn took_over(world: &[Designation], later: &Designation, earlier: &Designation) -> bool {
        let Some(from) = &later.takes_over_from else {
            return false;
        };
        let mut before: Vec<&Designation> = world
            .iter()
            .filter(|one| one.person == *from && one.role == Principal && by_enterprise(one))
            .filter(|one| one.period.start() < later.period.start())
            .collect();
        before.sort_by_key(|one| one.period.start());
        before
            .last()
            .is_some_and(|handed| *handed == earlier || took_over(world, handed, earlier))
    }

    pub fn stands(
        world: &[Designation],
        one: &Designation,
        at: Instant,
        admits: &dyn Fn(&Designation) -> bool,
    ) -> bool {
        if !one.period.contains(at) || !admits(one) {
            return false;
        }
        let Designator::Person(by) = &one.by else {
            return [Principal, CoPrincipal, Manager, Curator].contains(&one.role);
        };
        let made = one.period.start();
        let own = |above: &&Designation| above.person == *by && competent(above.role, one.role);
        let directly = world
            .iter()
            .filter(own)
            .any(|above| above.period.start() <= made && above != one && stands(world, above, at, admits));
        let handed_over = world.iter().filter(own).any(|above| {
            above.role == Principal
                && by_enterprise(above)
                && above.period.contains(made)
                && world
                    .iter()
                    .any(|later| took_over(world, later, above) && stands(world, later, at, admits))
        });
        directly || handed_over
    }

    pub fn path(world: &[Designation], who: &PersonReference, role: UserRole, at: Instant) -> bool {
        world
            .iter()
            .any(|one| one.person == *who && one.role == role && stands(world, one, at, &|_| true))
    }

    pub fn covers(one: &Designation) -> bool {
        match &one.applications {
            None => one.role != User,
            Some(list) => *list != ApplicationList::none(),
        }
    }

    pub fn access(world: &[Designation], who: &PersonReference, at: Instant) -> bool {
        world
            .iter()
            .any(|one| one.person == *who && stands(world, one, at, &covers))
    }

    pub fn principals(world: &[Designation], at: Instant) -> usize {
        world
            .iter()
            .filter(|one| one.role == Principal && by_enterprise(one) && one.period.contains(at))
            .count()
    }
}

/// Every set of at most three of so many things; of sets that differ by who is who only one, where a renaming is given.
fn each_world(size: usize, renamings: &[Vec<usize>], mut explore: impl FnMut(&[usize])) {
    let first_of_its_kind = |set: &[usize]| {
        renamings.iter().all(|renaming| {
            let mut renamed: Vec<usize> = set.iter().map(|one| renaming[*one]).collect();
            renamed.sort_unstable();
            *set <= renamed[..]
        })
    };
    let mut visit = |set: &[usize]| {
        if first_of_its_kind(set) {
            explore(set);
        }
    };
    visit(&[]);
    for one in 0..size {
        visit(&[one]);
        for two in one + 1..size {
            visit(&[one, two]);
            for three in two + 1..size {
                visit(&[one, two, three]);
            }
        }
    }
}

const PERMUTATIONS: [[usize; 3]; 5] = [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

/// The designations of three persons by the enterprise or each other, in each variant, and how they are renamed.
fn designations<V: Copy>(
    variants: &[V],
    make: impl Fn(usize, UserRole, Option<usize>, V) -> Designation,
) -> (Vec<Designation>, Vec<Vec<usize>>) {
    let mut keys = Vec::new();
    for who in 0..3 {
        for role in 0..ROLES.len() {
            for by in [None, Some(0), Some(1), Some(2)] {
                if by == Some(who) {
                    continue;
                }
                for variant in 0..variants.len() {
                    keys.push((who, role, by, variant));
                }
            }
        }
    }
    let renamings = PERMUTATIONS.map(|names| {
        let renamed = keys.iter().map(|(who, role, by, variant)| {
            let key = (names[*who], *role, by.map(|by| names[by]), *variant);
            keys.iter().position(|other| *other == key).unwrap()
        });
        renamed.collect()
    });
    let all = keys
        .iter()
        .map(|(who, role, by, variant)| make(*who, ROLES[*role], *by, variants[*variant]));
    (all.collect(), renamings.into())
}

/// Each step was made by the enterprise or by whoever stands above it, and is in force.
fn assert_path(path: &GrantPath<'_>, who: &PersonReference, at: Instant) {
    let steps: Vec<_> = path.steps().collect();
    assert!(!steps.is_empty() && steps[0].by == Designator::Enterprise);
    assert_eq!(&path.grant().unwrap().person, who);
    assert!(steps.iter().all(|step| step.period.contains(at)));
    for pair in steps.windows(2) {
        let Designator::Person(by) = &pair[1].by else {
            panic!("the enterprise stands at the top alone")
        };
        assert!(pair[0].person == *by || pair[0].takes_over_from.is_some());
    }
}

fn check_paths(world: &[Designation], graph: &Designations, days: i64, changes: bool) {
    for at in (0..days).map(day) {
        assert_eq!(graph.principals_at(at) as usize, plain::principals(world, at));
        for who in (0..3).map(person) {
            for role in ROLES {
                let found = graph.path(&who, role, at);
                assert_eq!(
                    found.is_ok(),
                    plain::path(world, &who, role, at),
                    "{world:?} {role:?} {at}"
                );
                match found {
                    Ok(path) => assert_path(&path, &who, at),
                    Err(broken) => {
                        let in_force =
                            |one: &Designation| one.person == who && one.role == role && one.period.contains(at);
                        assert_eq!(
                            broken != Broken::RoleNotDesignated,
                            world.iter().any(in_force),
                            "{world:?} {broken:?}"
                        );
                    }
                }
            }
            // Nothing changes before the next change that is told.
            if !changes {
                continue;
            }
            let next = graph.next_change(&who, at);
            for later in (0..days)
                .map(day)
                .filter(|later| at < *later && next.is_none_or(|next| *later < next))
            {
                for role in ROLES {
                    assert_eq!(graph.path(&who, role, at), graph.path(&who, role, later));
                }
            }
        }
    }
}

#[test]
fn every_small_world_has_the_paths_that_a_plain_search_finds() {
    let periods = [(0, None), (0, Some(2)), (1, None)];
    let (all, renamings) = designations(&periods, |who, role, by, (start, end)| {
        designation(who, role, by, period(start, end))
    });
    let engine = Engine::with_default_rulebook();
    let (mut worlds, mut refused, mut single) = (0_u32, 0_u32, [0_u32; 2]);
    each_world(all.len(), &renamings, |set| {
        let world: Vec<Designation> = set.iter().map(|one| all[*one].clone()).collect();
        let Ok(graph) = Designations::new(world.clone()) else {
            refused += 1;
            return;
        };
        worlds += 1;
        check_paths(&world, &graph, 3, worlds % 16 == 0);
        if worlds % 8 == 0 {
            let mut facts = Facts::default();
            facts.user.role = Some(User);
            facts.enterprise.designations = Some(graph);
            for at in (0..3).map(day) {
                let decision = engine.decide(Question::Delegation, &facts, at).unwrap();
                let one = plain::principals(&world, at) == 1;
                single[usize::from(one)] += 1;
                let expected = if one { Verdict::Satisfied } else { Verdict::Violated };
                assert_eq!(decision.verdict(RuleId::ManagerOnePrincipal), Some(expected));
            }
        }
    });
    eprintln!("{worlds} worlds explored, {refused} refused, one principal or not: {single:?}");
    assert!(worlds > 100_000 && refused > 100 && single[0] > 1_000 && single[1] > 1_000);
}

#[test]
fn nobody_reaches_what_none_of_their_grantors_could() {
    let lists = [None, Some(false), Some(true)];
    let (all, renamings) = designations(&lists, |who, role, by, list| Designation {
        applications: list.map(|listed| {
            let listed = if listed { vec![application()] } else { Vec::new() };
            ApplicationList::of(listed).unwrap()
        }),
        ..designation(who, role, by, period(0, None))
    });
    let (mut worlds, mut reached) = (0_u32, 0_u32);
    each_world(all.len(), &renamings, |set| {
        let world: Vec<Designation> = set.iter().map(|one| all[*one].clone()).collect();
        let Ok(graph) = Designations::new(world.clone()) else {
            return;
        };
        worlds += 1;
        for who in (0..3).map(person) {
            let found = graph.access(&who, &application(), day(0));
            assert_eq!(found.is_ok(), plain::access(&world, &who, day(0)), "{world:?}");
            match found {
                Ok(path) => {
                    reached += 1;
                    assert_path(&path, &who, day(0));
                    for step in path.steps() {
                        assert!(plain::covers(step));
                        assert!(graph.access(&step.person, &application(), day(0)).is_ok());
                    }
                }
                Err(NoAccess::Ended { .. }) => panic!("nothing ends here"),
                Err(NoAccess::NotGranted) => {
                    assert!(!world.iter().any(|one| one.person == who && plain::covers(one)));
                }
                Err(_) => assert!(world.iter().any(|one| one.person == who && plain::covers(one))),
            }
        }
    });
    eprintln!("{worlds} worlds explored, {reached} persons reach the application");
    assert!(worlds > 100_000 && reached > 10_000);
}

#[test]
fn a_successor_stands_in_for_whoever_handed_over() {
    let mut all = Vec::new();
    for who in 0..3 {
        for (start, end) in [(0, Some(1)), (1, Some(2)), (1, None), (2, None)] {
            for from in [None, Some(0), Some(1), Some(2)] {
                all.push(Designation {
                    takes_over_from: from.map(person),
                    ..designation(who, Principal, None, period(start, end))
                });
            }
        }
        for (by, start) in (0..3).filter(|by| *by != who).flat_map(|by| [(by, 0), (by, 1)]) {
            all.push(designation(who, User, Some(by), period(start, None)));
        }
    }
    let (mut worlds, mut stood_in) = (0_u32, 0_u32);
    each_world(all.len(), &[], |set| {
        let world: Vec<Designation> = set.iter().map(|one| all[*one].clone()).collect();
        let Ok(graph) = Designations::new(world.clone()) else {
            return;
        };
        worlds += 1;
        check_paths(&world, &graph, 3, worlds % 4 == 0);
        for path in (0..3).filter_map(|who| graph.path(&person(who), User, day(2)).ok()) {
            let steps: Vec<_> = path.steps().collect();
            stood_in += u32::from(steps[1].by != Designator::Person(steps[0].person.clone()));
        }
    });
    eprintln!("{worlds} worlds explored, {stood_in} times a successor stood in");
    assert!(worlds > 10_000 && stood_in > 100);
}

#[test]
fn what_can_only_be_a_mistake_is_refused_by_name_and_place() {
    let principal = designation(0, Principal, None, period(0, Some(5)));
    let manager = designation(1, Manager, Some(0), period(1, None));
    let successor = |who, start| Designation {
        takes_over_from: Some(person(0)),
        ..designation(who, Principal, None, period(start, None))
    };
    let again = designation(0, Principal, None, period(4, None));
    for (list, error) in [
        (
            vec![designation(0, UserRole::None, None, period(0, None))],
            DesignationsError::WithoutRole { place: 0 },
        ),
        (
            vec![principal.clone(), designation(1, Manager, Some(1), period(0, None))],
            DesignationsError::SelfDesignated { place: 1 },
        ),
        (
            vec![manager.clone(), principal.clone(), manager.clone()],
            DesignationsError::Repeated { place: 2 },
        ),
        (
            vec![principal.clone(), again],
            DesignationsError::Overlapping { place: 1 },
        ),
        (
            vec![
                principal.clone(),
                Designation {
                    takes_over_from: Some(person(0)),
                    ..manager.clone()
                },
            ],
            DesignationsError::TakenOverByOther { place: 1 },
        ),
        (
            vec![successor(1, 5), principal.clone(), successor(2, 6)],
            DesignationsError::SeveralSuccessors { place: 2 },
        ),
    ] {
        assert_eq!(Designations::new(list), Err(error));
        assert!(error.to_string().contains("expected"), "{error}");
    }
    assert!(OpenPeriod::new(day(1), Some(day(0))).is_err());
    // By somebody who never was designated, by somebody designated later, in a circle: no error and no path.
    for (list, broken) in [
        (vec![manager.clone()], Broken::Gap { step: 1 }),
        (
            vec![designation(0, Principal, None, period(2, None)), manager.clone()],
            Broken::Gap { step: 1 },
        ),
        (
            vec![designation(0, Manager, Some(1), period(0, None)), manager],
            Broken::Cycle,
        ),
    ] {
        let graph = Designations::new(list).unwrap();
        assert_eq!(graph.path(&person(1), Manager, day(3)), Err(broken));
    }
    let two = Designations::new(vec![principal, designation(2, Principal, None, period(1, None))]).unwrap();
    assert_eq!(two.principals_at(day(3)), 2);
}

/// Whether everything that can be asked of a person is answered in a time that a search in proportion to the square of the
/// list would exceed many times over.
fn assert_quick(list: Vec<Designation>, who: usize, role: UserRole) -> Designations {
    let start = Clock::now();
    let graph = Designations::new(list).unwrap();
    let at = day(50);
    let _ = graph.path(&person(who), role, at);
    let _ = graph.access(&person(who), &application(), at);
    let _ = graph.next_change(&person(who), at);
    let _ = graph.principals_at(at);
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
    graph
}

#[test]
fn no_list_takes_time_in_proportion_to_its_square() {
    const MANY: usize = 100_000;
    let (half, always) = (MANY / 2, period(0, None));
    // A chain that never comes to an end, and one that comes back.
    let chain = |last: Option<usize>| {
        let links = (0..MANY).map(|who| {
            let by = if who + 1 < MANY { Some(who + 1) } else { last };
            designation(who, Manager, by, always)
        });
        assert_quick(links.collect(), 0, Manager)
    };
    assert_eq!(
        chain(None).path(&person(0), Manager, day(1)),
        Err(Broken::DesignatorNotCompetent { step: 1 })
    );
    assert!(chain(Some(0)).path(&person(0), Manager, day(1)).is_err());
    // A user and a manager who was never designated by anybody, each designated times over.
    let short = |number: usize| {
        let start = day(0).plus_milliseconds(i64::try_from(number).unwrap());
        OpenPeriod::new(start, None).unwrap()
    };
    let users = (0..half).map(|number| designation(0, User, Some(1), short(number)));
    let managers = (0..half).map(|number| designation(1, Manager, Some(2), short(number)));
    let top = [designation(2, CoPrincipal, Some(1), always)];
    let graph = assert_quick(users.chain(managers).chain(top).collect(), 0, User);
    assert!(graph.path(&person(0), User, day(50)).is_err());
    // Many managers, designated by one who was principal over and over and is no longer.
    let users = (0..half / 2).map(|number| designation(0, User, Some(2 + number), always));
    let managers = (0..half / 2).map(|number| designation(2 + number, Manager, Some(1), always));
    let principal = (0..half).map(|number| {
        let start = day(0).plus_milliseconds(2 * i64::try_from(number).unwrap());
        let period = OpenPeriod::new(start, Some(start.plus_milliseconds(1))).unwrap();
        designation(1, Principal, None, period)
    });
    assert_quick(users.chain(managers).chain(principal).collect(), 0, User);
    // A hand-over every second.
    let line = (0..MANY).map(|number| {
        let start = day(0).plus_milliseconds(1_000 * i64::try_from(number).unwrap());
        let end = (number + 1 < MANY).then(|| start.plus_milliseconds(1_000));
        Designation {
            takes_over_from: number.checked_sub(1).map(person),
            ..designation(number, Principal, None, OpenPeriod::new(start, end).unwrap())
        }
    });
    let user = designation(MANY, User, Some(0), always);
    let graph = assert_quick(line.chain([user]).collect(), MANY, User);
    let path = graph.path(&person(MANY), User, day(50)).unwrap();
    assert_eq!(path.steps().next().unwrap().person, person(MANY - 1));
    assert_eq!(graph.principals_at(day(50)), 1);
}
