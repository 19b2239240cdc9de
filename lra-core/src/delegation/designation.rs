use super::PersonReference;
use crate::application::{ApplicationList, ApplicationName, Article, Portal};
use crate::decision::vocabulary::UserRole;
use crate::json_reader::{Fault, FaultKind, FromJson, NamedMembers, Reader};
use crate::time::{Instant, OpenPeriod, PeriodBound};
use serde::Serialize;

/// One designation: who was made what, by whom, for which applications, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Designation {
    /// Who was designated.
    pub person: PersonReference,
    /// As what; never [`UserRole::None`].
    pub role: UserRole,
    /// By whom.
    pub by: Designator,
    /// When it is in force.
    pub period: OpenPeriod,
    /// For which applications. Absent, an access manager of any kind has all (article 3.1.c and the leaflet: automatically), so
    /// have a curator and the users a curator designates (article 3.1.b), and a user whom an access manager designates none.
    pub applications: Option<ApplicationList>,
    /// The principal whose designations this one takes over, at a hand-over: those made under the last designation of that
    /// person as principal that started before this one. They stand as if they had been made under this one, and in turn
    /// under that of its own successor, until another takes over. Of a principal designated by the enterprise alone.
    pub takes_over_from: Option<PersonReference>,
}

/// Who designated somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Designator {
    /// The enterprise, through the person it authorised; for a curator the court order stands in its place.
    Enterprise,
    /// A person who was designated.
    Person(PersonReference),
}

impl Designation {
    /// Whether it covers an application.
    #[must_use]
    pub fn covers(&self, portal: Portal, article: Article, name: &ApplicationName) -> bool {
        match &self.applications {
            Some(applications) => applications.covers(portal, article, name),
            None => self.role != UserRole::User,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Written<'a> {
    person: &'a PersonReference,
    role: UserRole,
    by: &'a Designator,
    start: Instant,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<Instant>,
    #[serde(skip_serializing_if = "Option::is_none")]
    applications: Option<&'a ApplicationList>,
    #[serde(skip_serializing_if = "Option::is_none")]
    takes_over_from: Option<&'a PersonReference>,
}

impl Serialize for Designation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = Written {
            person: &self.person,
            role: self.role,
            by: &self.by,
            start: self.period.start(),
            end: self.period.end(),
            applications: self.applications.as_ref(),
            takes_over_from: self.takes_over_from.as_ref(),
        };
        members.serialize(serializer)
    }
}

impl FromJson for Designation {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        const MEMBERS: NamedMembers =
            NamedMembers(&["person", "role", "by", "start", "end", "applications", "takesOverFrom"]);
        let (mut person, mut role, mut by, mut start, mut end) = (None, None, None, None, None);
        let (mut applications, mut takes_over_from) = (None, None);
        let offset = reader.offset();
        reader.object(&MEMBERS, |reader, place| {
            match place {
                0 => person = Some(PersonReference::from_json(reader)?),
                1 => role = Some(UserRole::from_json(reader)?),
                2 => by = Some(Designator::from_json(reader)?),
                3 => start = Some(PeriodBound::from_json(reader)?),
                4 => end = Some(PeriodBound::from_json(reader)?),
                5 => applications = Some(ApplicationList::from_json(reader)?),
                _ => takes_over_from = Some(PersonReference::from_json(reader)?),
            }
            Ok(())
        })?;
        let person = MEMBERS.required(person, "person", offset)?;
        let role = MEMBERS.required(role, "role", offset)?;
        let by = MEMBERS.required(by, "by", offset)?;
        let start = MEMBERS.required(start, "start", offset)?;
        let period = PeriodBound::period(start, end)
            .map_err(|_| Fault::new(FaultKind::InvalidValue, offset, PeriodBound::ORDER))?;
        Ok(Self {
            person,
            role,
            by,
            period,
            applications,
            takes_over_from,
        })
    }
}

impl Serialize for Designator {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Enterprise => serializer.serialize_str("enterprise"),
            Self::Person(person) => person.serialize(serializer),
        }
    }
}

impl FromJson for Designator {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.parsed("the text enterprise, or the reference of a person", |text| {
            if text == "enterprise" {
                return Some(Self::Enterprise);
            }
            text.parse().ok().map(Self::Person)
        })
    }
}
