use super::PersonReference;
use crate::application::{ApplicationList, ApplicationName, Article, Portal};
use crate::decision::vocabulary::UserRole;
use crate::time::{OpenPeriod, PeriodBound};
use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize};

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
    /// For which applications. Absent, an access manager of any kind and a curator have all (article 3.1.c and the leaflet:
    /// automatically), and a user has none.
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
            None => !matches!(self.role, UserRole::User | UserRole::CuratorUser),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[serde(bound(deserialize = "Bound: Deserialize<'de>"))]
struct Members<Bound> {
    person: PersonReference,
    role: UserRole,
    by: Designator,
    start: Bound,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::serde_text::present"
    )]
    end: Option<Bound>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::serde_text::present"
    )]
    applications: Option<ApplicationList>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::serde_text::present"
    )]
    takes_over_from: Option<PersonReference>,
}

impl Designation {
    fn of(members: Members<PeriodBound>) -> Option<Self> {
        let period = PeriodBound::period(members.start, members.end).ok()?;
        Some(Self {
            person: members.person,
            role: members.role,
            by: members.by,
            period,
            applications: members.applications,
            takes_over_from: members.takes_over_from,
        })
    }
}

impl Serialize for Designation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = Members {
            person: self.person.clone(),
            role: self.role,
            by: self.by.clone(),
            start: self.period.start(),
            end: self.period.end(),
            applications: self.applications.clone(),
            takes_over_from: self.takes_over_from.clone(),
        };
        members.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Designation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const EXPECTED: &str =
            "expected a designation with person, role, by, start and, if it ends, a later end of the same kind";
        // The error of a member is replaced: it may repeat what stands there.
        let members = crate::serde_text::object(deserializer).map_err(|_| D::Error::custom(EXPECTED))?;
        Self::of(members).ok_or_else(|| D::Error::custom(EXPECTED))
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

impl<'de> Deserialize<'de> for Designator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::serde_text::text(
            deserializer,
            "the text enterprise, or the reference of a person",
            |text| {
                if text == "enterprise" {
                    return Some(Self::Enterprise);
                }
                text.parse().ok().map(Self::Person)
            },
        )
    }
}
