use super::search::Search;
use super::{Broken, Designation, Designations, GrantPath, PersonReference};
use crate::application::{ApplicationName, Article, Portal};
use crate::decision::vocabulary::UserRole;
use crate::time::Instant;

/// A person among the designations of an enterprise, looked up once for all rules. Who was never designated is there too, and
/// has no designation.
#[derive(Clone, Copy)]
pub(crate) struct DesignatedPerson<'a> {
    designations: &'a Designations,
    number: Option<u32>,
}

impl<'a> DesignatedPerson<'a> {
    pub fn of(designations: &'a Designations, person: &PersonReference) -> Self {
        Self {
            designations,
            number: designations.index.person(&designations.list, person),
        }
    }

    fn search<F: Fn(&Designation) -> bool>(&self, at: Instant, admits: F) -> Search<'a, F> {
        Search {
            designations: self.designations,
            at,
            admits,
        }
    }

    /// Their designations to a role.
    pub fn designations_to(&self, role: UserRole) -> impl Iterator<Item = &'a Designation> + use<'a> {
        let designations = self.designations;
        let rows = self.number.map(|number| designations.index.rows_as(number, role));
        let rows = rows.unwrap_or_default().iter();
        rows.filter_map(|row| designations.at(row.place))
    }

    /// The path to the enterprise of designations that each pass a test.
    pub fn path(&self, role: UserRole, at: Instant, admits: impl Fn(&Designation) -> bool) -> Option<GrantPath<'a>> {
        self.search(at, admits).path(self.number?, role)
    }

    /// Whether some designation of theirs to a role that covers an application was made by somebody whose own designation is
    /// in force and covers it too, whatever stands above.
    pub fn direct_designator_covers(
        &self,
        role: UserRole,
        at: Instant,
        (portal, article, name): (Portal, Article, &ApplicationName),
    ) -> bool {
        let covers = |one: &Designation| one.covers(portal, article, name);
        self.number
            .is_some_and(|number| self.search(at, covers).has_direct_designator(number, role, covers))
    }

    /// Tells each place where their chain in a role breaks, at least one; only asked where there is no path.
    pub fn tell_breaks(&self, role: UserRole, at: Instant, mut tell: impl FnMut(Broken)) {
        match self.number {
            None => tell(Broken::RoleNotDesignated),
            Some(number) => self.search(at, |_| true).tell_breaks(number, role, tell),
        }
    }

    /// The first moment after an instant at which a path of theirs may change.
    pub fn next_change(&self, at: Instant) -> Option<Instant> {
        self.search(at, |_| true).next_change(self.number?)
    }
}
