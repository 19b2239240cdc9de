use super::index::{By, Row};
use super::{Broken, Designation, Designations, GrantPath};
use crate::decision::vocabulary::UserRole;
use crate::time::Instant;

/// One look at the designations as they stand at an instant, which admits those alone that pass a test.
pub(super) struct Search<'a, F> {
    pub designations: &'a Designations,
    pub at: Instant,
    /// What every designation of a path must pass.
    pub admits: F,
}

/// The most steps that the chain is followed to tell where it breaks. A path that holds has at most three.
const MOST_STEPS: usize = 64;

/// Whether a role lets its holder designate to another.
pub(super) const fn is_competent(holder: UserRole, designates: UserRole) -> bool {
    match designates {
        UserRole::User => matches!(
            holder,
            UserRole::PrincipalAccessManager | UserRole::CoPrincipalAccessManager | UserRole::AccessManager
        ),
        UserRole::AccessManager => matches!(
            holder,
            UserRole::PrincipalAccessManager | UserRole::CoPrincipalAccessManager
        ),
        UserRole::CuratorUser => matches!(holder, UserRole::Curator),
        _ => false,
    }
}

/// Whether the enterprise itself designates to a role.
const fn is_by_enterprise(role: UserRole) -> bool {
    !matches!(role, UserRole::User | UserRole::CuratorUser | UserRole::None)
}

impl<'a, F: Fn(&Designation) -> bool> Search<'a, F> {
    fn designation(&self, row: &Row) -> Option<&'a Designation> {
        let place = usize::try_from(row.place).ok()?;
        self.designations.list.get(place)
    }

    #[inline]
    fn stands(&self, row: &Row) -> Option<&'a Designation> {
        let designation = self.designation(row)?;
        (row.contains(self.at) && (self.admits)(designation)).then_some(designation)
    }

    /// The path of a person to the enterprise in a role. Linear in the designations of the person and of those who made them
    /// at worst, and for an ordinary person a handful of look-ups.
    pub fn path(&self, person: u32, role: UserRole) -> Option<GrantPath<'a>> {
        // The designations of one designator follow each other: each is looked up once.
        let mut manager: Option<(u32, Option<Manager<'a>>)> = None;
        for row in self.designations.index.rows_as(person, role) {
            let Some(own) = self.stands(row) else { continue };
            let by = match row.by {
                By::Nobody => continue,
                By::Enterprise if is_by_enterprise(role) => return Some(GrantPath::new([Some(own), None, None])),
                By::Enterprise => continue,
                By::Person(by) => by,
            };
            if let Some(top) = self.top(by, role, row.period.start()) {
                return Some(GrantPath::new([Some(top), Some(own), None]));
            }
            if role != UserRole::User {
                continue;
            }
            let found = match manager {
                Some((known, found)) if known == by => found,
                _ => self.earliest_manager(by),
            };
            manager = Some((by, found));
            if let Some(found) = found.filter(|found| found.start <= row.period.start()) {
                return Some(GrantPath::new(match found.top {
                    Some(top) => [Some(top), Some(found.own), Some(own)],
                    None => [Some(found.own), Some(own), None],
                }));
            }
        }
        None
    }

    /// The designation by the enterprise from which a person made one to that role at a moment: their own if it is still in
    /// force, or that of whoever took over from them.
    fn top(&self, person: u32, role: UserRole, made: Instant) -> Option<&'a Designation> {
        const HOLDERS: [UserRole; 3] = [
            UserRole::PrincipalAccessManager,
            UserRole::CoPrincipalAccessManager,
            UserRole::Curator,
        ];
        let index = &self.designations.index;
        HOLDERS
            .into_iter()
            .filter(|holder| is_competent(*holder, role))
            .find_map(|holder| {
                let row = index.held(person, holder, made)?;
                self.stands(row).or_else(|| {
                    index
                        .successor(row, self.at)
                        .and_then(|successor| self.stands(successor))
                })
            })
    }

    /// The earliest designation of a person as access manager that stands and leads to the enterprise: what it does not
    /// precede, none does.
    fn earliest_manager(&self, person: u32) -> Option<Manager<'a>> {
        let mut earliest: Option<Manager<'a>> = None;
        for row in self.designations.index.rows_as(person, UserRole::AccessManager) {
            let start = row.period.start();
            if earliest.is_some_and(|earliest| earliest.start <= start) {
                continue;
            }
            let Some(own) = self.stands(row) else { continue };
            let top = match row.by {
                By::Enterprise => None,
                By::Nobody => continue,
                By::Person(by) => match self.top(by, UserRole::AccessManager, start) {
                    Some(top) => Some(top),
                    None => continue,
                },
            };
            earliest = Some(Manager { start, own, top });
        }
        earliest
    }

    /// Whether whoever made one of the person's designations to a role passes the test, whoever stands above them.
    pub fn has_direct_designator(&self, person: u32, role: UserRole, own: impl Fn(&Designation) -> bool) -> bool {
        let index = &self.designations.index;
        let mut earliest: Option<(u32, Option<Instant>)> = None;
        index.rows_as(person, role).iter().any(|row| {
            let By::Person(by) = row.by else { return false };
            if !row.contains(self.at) || !self.designation(row).is_some_and(&own) {
                return false;
            }
            if self.top(by, role, row.period.start()).is_some() {
                return true;
            }
            if role != UserRole::User {
                return false;
            }
            let start = match earliest {
                Some((known, start)) if known == by => start,
                _ => {
                    let rows = index.rows_as(by, UserRole::AccessManager).iter();
                    rows.filter(|row| self.stands(row).is_some())
                        .map(|row| row.period.start())
                        .min()
                }
            };
            earliest = Some((by, start));
            start.is_some_and(|start| start <= row.period.start())
        })
    }

    /// The next start or end of a designation that can matter to a path of this person.
    pub fn next_change(&self, person: u32) -> Option<Instant> {
        let (index, at) = (&self.designations.index, self.at);
        let designators = |person: u32| {
            let rows = index.rows(person).chunk_by(|one, other| one.by == other.by);
            rows.filter_map(|rows| match rows.first()?.by {
                By::Person(by) => Some(by),
                By::Enterprise | By::Nobody => None,
            })
        };
        let above = designators(person).flat_map(|by| {
            let highest = designators(by).filter_map(|by| index.next_change(by, at));
            index.next_change(by, at).into_iter().chain(highest)
        });
        let own = index.next_change(person, at).into_iter();
        own.chain(index.next_principal_change(at)).chain(above).min()
    }

    /// Tells each place where the chain of a person in a role breaks, from the enterprise down; at least one, given that
    /// there is no path. Of several designations in force it looks at the first of the list.
    pub fn tell_breaks(&self, person: u32, role: UserRole, mut tell: impl FnMut(Broken)) {
        let rows = self.designations.index.rows_as(person, role).iter();
        let Some(own) = rows.filter(|row| row.contains(self.at)).min_by_key(|row| row.place) else {
            return tell(Broken::RoleNotDesignated);
        };
        let mut steps = [Step::default(); MOST_STEPS];
        let mut people = [person; MOST_STEPS];
        let (mut length, mut missing_above) = (0_usize, false);
        let mut row = own;
        while let Some(step) = steps.get_mut(length) {
            step.gap |= !row.contains(self.at);
            length += 1;
            let by = match row.by {
                By::Enterprise => {
                    step.incompetent = !is_by_enterprise(row.role);
                    break;
                }
                By::Nobody => {
                    missing_above = true;
                    break;
                }
                By::Person(by) => by,
            };
            if people.iter().take(length).any(|known| *known == by) {
                return tell(Broken::Cycle);
            }
            let Some(next) = self.most_fitting(by, row) else {
                missing_above = true;
                break;
            };
            step.incompetent = !is_competent(next.role, row.role);
            let late = next.period.start() > row.period.start()
                && self
                    .designations
                    .index
                    .held(by, UserRole::PrincipalAccessManager, row.period.start())
                    .is_none_or(|held| self.designations.index.successor(held, self.at) != Some(next));
            if let Some(person) = people.get_mut(length) {
                *person = by;
            }
            if let Some(above) = steps.get_mut(length) {
                above.gap = late;
            }
            row = next;
        }
        let mut told = false;
        let mut number = 0;
        if missing_above {
            number = 1;
            told = true;
            tell(Broken::Gap { step: number });
        }
        for step in steps.iter().take(length).rev() {
            number += 1;
            if step.gap {
                told = true;
                tell(Broken::Gap { step: number });
            }
            if step.incompetent {
                told = true;
                tell(Broken::DesignatorNotCompetent { step: number });
            }
        }
        if !told {
            tell(Broken::Gap { step: 1 });
        }
    }

    /// Of the designations of a designator the one that comes nearest to bearing the designation they made.
    fn most_fitting(&self, person: u32, made: &Row) -> Option<&'a Row> {
        let index = &self.designations.index;
        let start = made.period.start();
        let handed_over = || {
            let held = index.held(person, UserRole::PrincipalAccessManager, start)?;
            let successor = index.successor(held, self.at)?;
            (successor.contains(self.at) && is_competent(successor.role, made.role)).then_some(successor)
        };
        let fits = |row: &&Row| {
            let (competent, in_force) = (is_competent(row.role, made.role), row.contains(self.at));
            let earlier = row.period.start() <= start;
            // In descending order of what matters; the first of the list among equals.
            (
                in_force && earlier && competent,
                in_force && earlier,
                competent,
                in_force,
                core::cmp::Reverse(row.place),
            )
        };
        let own = index.rows(person).iter().max_by_key(fits)?;
        let stands = own.contains(self.at) && own.period.start() <= start && is_competent(own.role, made.role);
        if stands { Some(own) } else { handed_over().or(Some(own)) }
    }
}

#[derive(Clone, Copy)]
struct Manager<'a> {
    start: Instant,
    own: &'a Designation,
    top: Option<&'a Designation>,
}

#[derive(Clone, Copy, Default)]
struct Step {
    gap: bool,
    incompetent: bool,
}
