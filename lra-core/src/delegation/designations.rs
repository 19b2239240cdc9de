use super::index::Index;
use super::{Broken, DesignatedPerson, Designation, DesignationsError, GrantPath, NoAccess, PersonReference};
use crate::application::{ApplicationName, Article, ListedApplication, Portal};
use crate::decision::vocabulary::UserRole;
use crate::json_reader::{Fault, FaultKind, FromJson, Reader};
use crate::time::Instant;
use serde::ser::{Serialize, Serializer};

/// All designations of an enterprise, past and to come, with an index that answers for any instant. In JSON a list of
/// `{"person","role","by","start","end"?,"applications"?,"takesOverFrom"?}`, where `by` is the text `enterprise` or the
/// reference of a person.
///
/// A designation stands at an instant when it is in force, and either the enterprise made it, or somebody competent did who
/// was designated before and whose own designation stands at that instant too. Competent is for an access manager the
/// principal or a co-principal, for a user any of these three, for a user of a curator that curator; principals,
/// co-principals and curators are designated by the enterprise alone, which may designate access managers as well
/// (users' regulation, articles 2bis, 3.1.b to 3.1.d, 3.2.b).
///
/// ```
/// use lra_core::delegation::Designations;
/// let designations: Designations = lra_core::json::read(
///     r#"[{"person":"p1","role":"principal-access-manager","by":"enterprise","start":"2024-01-01"},
///         {"person":"u1","role":"user","by":"p1","start":"2024-02-01","applications":"all"}]"#,
/// )?;
/// let application = lra_core::json::read(r#"{"portal":"social-security","article":"3.1.d","name":"Publiato"}"#)?;
/// let at = "2026-11-22T10:15:30Z".parse()?;
/// let path = designations.access(&"u1".parse()?, &application, at)?;
/// assert_eq!(path.steps().count(), 2);
/// assert!(designations.access(&"u1".parse()?, &application, "2024-01-31T10:00:00Z".parse()?).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Designations {
    pub(super) list: Vec<Designation>,
    pub(super) index: Index,
}

impl Designations {
    /// The most designations that are held.
    pub const MOST: usize = 1_000_000;

    /// The designations of this list, in any order. Takes time in proportion to their number (and its logarithm).
    ///
    /// # Errors
    /// [`DesignationsError`] for what can only be a mistake. What depends on the instant is none: whoever is designated by
    /// somebody without designation, or twice, or in a circle, has no path to the enterprise.
    pub fn new(list: Vec<Designation>) -> Result<Self, DesignationsError> {
        let index = Index::of(&list)?;
        Ok(Self { list, index })
    }

    /// Every designation, in the order given.
    #[must_use]
    pub fn list(&self) -> &[Designation] {
        &self.list
    }

    /// How many designations as principal by the enterprise are in force (article 2 demands exactly one).
    #[must_use]
    pub fn principals_at(&self, at: Instant) -> u32 {
        self.index.principals_at(at)
    }

    /// The path by which somebody stands in a role at an instant, past or future.
    ///
    /// # Errors
    /// [`Broken`]: the break nearest to the enterprise.
    pub fn path(&self, person: &PersonReference, role: UserRole, at: Instant) -> Result<GrantPath<'_>, Broken> {
        let person = DesignatedPerson::of(self, person);
        person.path(role, at, |_| true).ok_or_else(|| {
            let mut first = None;
            person.tell_breaks(role, at, |broken| first = first.or(Some(broken)));
            first.unwrap_or(Broken::RoleNotDesignated)
        })
    }

    /// The path by which somebody has an application at an instant, past or future: in whatever role, and every designation
    /// on it covers the application. Of several the one in the highest role.
    ///
    /// It tells what was granted, and no more: who may open the application, and with which key, is another question.
    ///
    /// # Errors
    /// [`NoAccess`]: why there is none.
    pub fn access(
        &self,
        person: &PersonReference,
        application: &ListedApplication,
        at: Instant,
    ) -> Result<GrantPath<'_>, NoAccess> {
        let (portal, article, name) = (application.portal, application.article, &application.name);
        let designated = DesignatedPerson::of(self, person);
        let paths = ROLES
            .into_iter()
            .find_map(|role| designated.path(role, at, |one| one.covers(portal, article, name)));
        paths.ok_or_else(|| self.no_access(person, application, at))
    }

    fn no_access(&self, person: &PersonReference, application: &ListedApplication, at: Instant) -> NoAccess {
        let (portal, article, name) = (application.portal, application.article, &application.name);
        let designated = DesignatedPerson::of(self, person);
        let covers = |role: UserRole| {
            let mut designations = designated.designations_to(role);
            designations.any(|one| one.period.contains(at) && one.covers(portal, article, name))
        };
        for role in ROLES {
            if !covers(role) {
                continue;
            }
            if let Err(broken) = self.path(person, role, at) {
                return NoAccess::Broken(broken);
            }
            return if designated.direct_designator_covers(role, at, (portal, article, name)) {
                NoAccess::HigherManagerNotEntitled
            } else {
                NoAccess::ManagerNotEntitled
            };
        }
        match self.last_end(person, at, portal, article, name) {
            Some(end) => NoAccess::Ended { end },
            None => NoAccess::NotGranted,
        }
    }

    /// When the last designation of somebody that covered an application ended, in whatever role.
    fn last_end(
        &self,
        person: &PersonReference,
        at: Instant,
        portal: Portal,
        article: Article,
        name: &ApplicationName,
    ) -> Option<Instant> {
        let rows = self.index.rows(self.index.person(&self.list, person)?).iter();
        let covering = rows.filter(|row| self.at(row.place).is_some_and(|one| one.covers(portal, article, name)));
        covering
            .filter_map(|row| row.period.end())
            .filter(|end| *end <= at)
            .max()
    }

    pub(super) fn at(&self, place: u32) -> Option<&Designation> {
        self.list.get(usize::try_from(place).ok()?)
    }

    /// The first moment after an instant at which the number of principals may change.
    #[must_use]
    pub fn next_principal_change(&self, at: Instant) -> Option<Instant> {
        self.index.next_principal_change(at)
    }

    /// A moment after an instant before which no path of this person changes: the next at which a designation starts or ends
    /// of the person, of a designator, of a designator of one of these, or of a principal.
    #[must_use]
    pub fn next_change(&self, person: &PersonReference, at: Instant) -> Option<Instant> {
        DesignatedPerson::of(self, person).next_change(at)
    }
}

/// Every role that somebody can be designated to, the highest first.
const ROLES: [UserRole; 6] = [
    UserRole::PrincipalAccessManager,
    UserRole::CoPrincipalAccessManager,
    UserRole::AccessManager,
    UserRole::Curator,
    UserRole::User,
    UserRole::CuratorUser,
];

impl Serialize for Designations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.list.serialize(serializer)
    }
}

impl FromJson for Designations {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let offset = reader.offset();
        let mut list = Vec::new();
        reader.list("a list of designations", |reader| {
            list.push(Designation::from_json(reader)?);
            Ok(())
        })?;
        Self::new(list).map_err(|error| {
            let fault = Fault::new(FaultKind::InvalidValue, offset, error.expected());
            match error.place() {
                Some(place) => fault.within(place),
                None => fault,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn designations_are_read_and_written_alike() {
        let text = r#"[{"person":"p1","role":"principal-access-manager","by":"enterprise","start":"2024-01-01T00:00:00.000Z"},{"person":"u1","role":"user","by":"p1","start":"2024-02-01T00:00:00.000Z","end":"2025-02-01T00:00:00.000Z","applications":[{"portal":"social-security","article":"3.1.c","name":"Publiato"}]}]"#;
        let read: Designations = crate::json::read(text).unwrap();
        assert_eq!(read.list().len(), 2);
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
    }

    #[test]
    fn what_is_no_designation_is_refused_without_repeating_it() {
        for text in [
            r#"{}"#,
            r#"[{}]"#,
            r#"["p-secret"]"#,
            r#"[{"person":"79041512347","role":"user","by":"p1","start":"2024-01-01"}]"#,
            r#"[{"person":"p-secret","role":"none","by":"p1","start":"2024-01-01"}]"#,
            r#"[{"person":"p-secret","role":"user","by":"p1","start":"2024-01-01","end":"2023-01-01"}]"#,
            r#"[{"person":"p-secret","role":"user","by":"p1","start":"2024-01-01","end":null}]"#,
            r#"[{"person":"p-secret","role":"user","by":"p1","start":"2024-01-01","more":1}]"#,
        ] {
            let error = crate::json::read::<Designations>(text).unwrap_err().to_string();
            assert!(!error.contains("p-secret") && !error.contains("79041512347"), "{error}");
        }
    }
}
