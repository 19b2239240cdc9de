//! Every order in which people who act at the same time can reach the storage: none buys more tries than the limit.
//!
//! A schedule is a sequence of actors; at each turn an actor does its next step on a storage that swaps by version. All
//! schedules of two or three actors are run. Some redeemers are dishonest: they drop the connection before the outcome of
//! a wrong code is stored, or ask to compare although their swap failed.

use super::*;
use std::collections::BTreeMap;

/// What a portal's database does: one row per selector, swaps by version, issue numbers unique per case.
#[derive(Default)]
struct Storage(BTreeMap<LinkSelector, StoredActivation>);

impl Storage {
    fn swap(&mut self, next: &StoredActivation) -> bool {
        match self.0.get_mut(&next.selector()) {
            Some(row) if row.version() + 1 == next.version() => {
                *row = next.clone();
                true
            }
            _ => false,
        }
    }

    fn insert(&mut self, new: &StoredActivation) -> bool {
        let taken = |row: &StoredActivation| row.case() == new.case() && row.issue_number() == new.issue_number();
        let free = new.version() == 1 && !self.0.values().any(taken);
        if free {
            self.0.insert(new.selector(), new.clone());
        }
        free
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    /// Types the right code.
    Right,
    /// Types a wrong code.
    Wrong,
    /// Types the right code and drops the connection before the outcome is stored.
    RightAborting,
    /// Types wrong codes and drops the connection before the outcome is stored.
    WrongAborting,
    /// The officer, who issues a new code in the same case.
    Officer,
}

const REDEEMERS: [Role; 4] = [Role::Right, Role::Wrong, Role::RightAborting, Role::WrongAborting];

/// Where an actor stands between two turns.
enum Progress {
    Idle,
    Reserved(Reserved),
    Compared(Compared),
    Issued(Issued),
    Replaced(Issued),
}

/// What came of a schedule.
#[derive(Default)]
struct Tally {
    learnt: u32,
    counted: u32,
    activated: u32,
}

struct World<'a> {
    storage: Storage,
    first: &'a Holder,
    link: &'a ActivationLink,
    wrong_symbols: [u8; 13],
    terms: ActivationTerms,
    peppers: PepperRing,
    tally: Tally,
    turn: usize,
}

/// Turns of one attempt: read and reserve, swap and compare, swap.
const STEPS: usize = 3;

impl World<'_> {
    fn step(&mut self, role: Role, progress: Progress) -> Progress {
        self.turn += 1;
        match progress {
            Progress::Idle if role == Role::Officer => {
                let earlier: Vec<_> = self.storage.0.values().cloned().collect();
                let (permit, seed) = (permit("case-1", noon()), format!("turn {}", self.turn));
                let issued = issue(
                    &permit,
                    entropy(&seed),
                    &request(),
                    &earlier,
                    &self.terms,
                    &self.peppers,
                    noon(),
                );
                issued.map_or(Progress::Idle, Progress::Issued)
            }
            Progress::Idle => {
                let row = self.storage.0.get(&self.first.stored.selector());
                let reserved = reserve(row, self.link, &self.peppers, &self.terms, noon());
                reserved.map_or(Progress::Idle, Progress::Reserved)
            }
            Progress::Reserved(reserved) => {
                let code = match role {
                    Role::Right | Role::RightAborting => self.first.code(),
                    _ => ActivationCode::from_random_symbols(CodeChannel::Paper, &self.wrong_symbols),
                };
                if !self.storage.swap(&reserved.stored) {
                    // Asks all the same, naming the version it had read.
                    let refused = reserved.reservation.compare(code, reserved.stored.version() - 1);
                    assert_eq!(refused.err(), Some(CompareError::NotConfirmed));
                    return Progress::Idle;
                }
                self.tally.counted += 1;
                let compared = reserved.reservation.compare(code, reserved.stored.version()).unwrap();
                self.tally.learnt += 1;
                match role {
                    Role::RightAborting | Role::WrongAborting => Progress::Idle,
                    _ => Progress::Compared(compared),
                }
            }
            Progress::Compared(compared) => {
                let stored = self.storage.swap(&compared.stored);
                if stored && compared.outcome == RedemptionOutcome::Activated {
                    self.tally.activated += 1;
                }
                Progress::Idle
            }
            Progress::Issued(issued) => {
                let replaced = issued.superseded().iter().all(|row| self.storage.swap(row));
                if replaced {
                    Progress::Replaced(issued)
                } else {
                    Progress::Idle
                }
            }
            Progress::Replaced(issued) => {
                self.storage.insert(issued.stored());
                Progress::Idle
            }
        }
    }
}

/// Calls back with every schedule in which each actor has so many turns. Of actors in the same role the first starts
/// first: the other way round is the same schedule by other names.
fn schedules(roles: &[Role], turns: usize, schedule: &mut Vec<usize>, run: &mut impl FnMut(&[usize])) {
    if schedule.len() == roles.len() * turns {
        return run(schedule);
    }
    let taken = |actor: usize, schedule: &[usize]| schedule.iter().filter(|other| **other == actor).count();
    for actor in 0..roles.len() {
        let twin_waits = (0..actor).any(|twin| roles[twin] == roles[actor] && taken(twin, schedule) == 0);
        if taken(actor, schedule) < turns && !twin_waits {
            schedule.push(actor);
            schedules(roles, turns, schedule, run);
            schedule.pop();
        }
    }
}

/// Runs every schedule of these roles and checks each; gives how many were run.
fn explore(roles: &[Role], attempts: usize, limit: u32, check: impl Fn(&World<'_>)) -> usize {
    let terms = ActivationTerms {
        tries_limit: NonZeroU32::new(limit).unwrap(),
        issues_limit: NonZeroU32::new(100).unwrap(),
        ..terms()
    };
    let permit = permit("case-1", noon());
    let issued = issue(&permit, entropy("one"), &request(), &[], &terms, &peppers(), noon()).unwrap();
    let first = Holder::new(issued);
    let link = first.link();
    let mut count = 0;
    schedules(roles, STEPS * attempts, &mut Vec::new(), &mut |schedule| {
        let mut world = World {
            storage: Storage::default(),
            first: &first,
            link: &link,
            wrong_symbols: [1; 13],
            terms: terms.clone(),
            peppers: peppers(),
            tally: Tally::default(),
            turn: 0,
        };
        assert!(world.storage.insert(&first.stored));
        let mut progress: Vec<Progress> = roles.iter().map(|_| Progress::Idle).collect();
        for actor in schedule {
            let before = core::mem::replace(&mut progress[*actor], Progress::Idle);
            progress[*actor] = world.step(roles[*actor], before);
        }
        let tally = &world.tally;
        assert!(tally.learnt <= limit, "{roles:?} {schedule:?}");
        assert!(tally.activated <= 1, "{roles:?} {schedule:?}");
        let rows: Vec<_> = world.storage.0.values().collect();
        let most = rows.iter().map(|row| row.tries()).max().unwrap();
        assert_eq!(
            most, tally.counted,
            "no counted try is forgotten: {roles:?} {schedule:?}"
        );
        let live = rows
            .iter()
            .filter(|row| row.state_at(noon()) == ActivationState::Pending)
            .count();
        assert!(live <= 1, "{roles:?} {schedule:?}");
        check(&world);
        count += 1;
    });
    count
}

/// All ways to choose `size` roles, order aside: every order of actors is a schedule anyway.
fn choices(roles: &[Role], size: usize) -> Vec<Vec<Role>> {
    if size == 0 {
        return vec![Vec::new()];
    }
    let with = |(place, role): (usize, &Role)| -> Vec<Vec<Role>> {
        let rest = choices(&roles[place..], size - 1);
        rest.into_iter()
            .map(|others| [&[*role], others.as_slice()].concat())
            .collect()
    };
    roles.iter().enumerate().flat_map(with).collect()
}

#[test]
fn three_at_once_learn_no_more_than_the_limit() {
    let chosen = choices(&REDEEMERS, 3);
    assert_eq!(chosen.len(), 20);
    let runs: usize = chosen.iter().map(|roles| explore(roles, 1, 2, |_| {})).sum();
    // 9!/3!³ schedules for three roles, half of them for two, a sixth for one.
    assert_eq!(runs, 4 * 1680 + 12 * 840 + 4 * 280);
}

#[test]
fn two_who_try_twice_learn_no_more_than_the_limit() {
    for roles in choices(&REDEEMERS, 2) {
        explore(&roles, 1, 1, |_| {});
        explore(&roles, 2, 3, |_| {});
    }
}

#[test]
fn a_new_code_in_between_buys_no_try() {
    // Dropping the line after the right code changes nothing that the officer sees.
    for mut roles in choices(&[Role::Right, Role::Wrong, Role::WrongAborting], 2) {
        roles.push(Role::Officer);
        explore(&roles, 1, 2, |world| {
            // Whoever gets the newest code has only what the others left.
            let newest = world.storage.0.values().max_by_key(|row| row.issue_number()).unwrap();
            assert_eq!(newest.tries(), world.tally.counted);
        });
    }
}

#[test]
fn two_officers_at_once_leave_one_code() {
    let roles = [Role::Officer, Role::Officer, Role::Wrong];
    explore(&roles, 1, 2, |world| {
        let numbers: Vec<_> = world.storage.0.values().map(StoredActivation::issue_number).collect();
        let distinct: std::collections::BTreeSet<_> = numbers.iter().collect();
        assert_eq!(distinct.len(), numbers.len());
    });
}

#[test]
fn whoever_reserved_last_can_finish() {
    let all_right = |world: &World<'_>| assert_eq!(world.tally.activated, 1);
    explore(&[Role::Right; 2], 1, 3, all_right);
    explore(&[Role::Right; 3], 1, 3, all_right);
}
