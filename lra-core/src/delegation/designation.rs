use super::PersonReference;
use crate::application::ApplicationList;
use crate::decision::vocabulary::UserRole;
use crate::time::{OpenPeriod, PeriodBound};
use core::fmt;
use serde::de::{Deserializer, Error as _, SeqAccess, Visitor};
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
    /// The principal whose designations this one takes over, at a hand-over.
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

/// All designations of an enterprise. In JSON a list of
/// `{"person","role","by","start","end"?,"applications"?,"takesOverFrom"?}`, where `by` is the text `enterprise` or the
/// reference of a person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Designations {
    list: Vec<Designation>,
}

impl Designations {
    /// Every designation, in the order given.
    #[must_use]
    pub fn list(&self) -> &[Designation] {
        &self.list
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

const EXPECTED: &str =
    "a list of designations, each with person, role, by, start and, if it ends, a later end of the same kind";

impl Designation {
    fn of(members: Members<PeriodBound>) -> Option<Self> {
        let period = PeriodBound::period(members.start, members.end).ok()?;
        let designation = Self {
            person: members.person,
            role: members.role,
            by: members.by,
            period,
            applications: members.applications,
            takes_over_from: members.takes_over_from,
        };
        (designation.role != UserRole::None).then_some(designation)
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

impl Serialize for Designations {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.list.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Designations {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Rows;
        impl<'de> Visitor<'de> for Rows {
            type Value = Designations;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(EXPECTED)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<Designations, A::Error> {
                let refused = || A::Error::custom(format_args!("expected {EXPECTED}"));
                let mut list = Vec::new();
                // The error of a row is replaced: it may repeat what stands there.
                while let Some(crate::serde_text::Object(members)) = rows.next_element().map_err(|_| refused())? {
                    list.push(Designation::of(members).ok_or_else(refused)?);
                }
                Ok(Designations { list })
            }

            refuse_without_repeating!(
                visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str, visit_bytes: &[u8]
            );
        }
        deserializer.deserialize_any(Rows)
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
        crate::serde_text::word(
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn designations_are_read_and_written_alike() {
        let text = r#"[{"person":"p1","role":"principal-access-manager","by":"enterprise","start":"2024-01-01T00:00:00.000Z"},{"person":"u1","role":"user","by":"p1","start":"2024-02-01T00:00:00.000Z","end":"2025-02-01T00:00:00.000Z","applications":[{"portal":"social-security","article":"3.1.c","name":"Publiato"}]}]"#;
        let read: Designations = serde_json::from_str(text).unwrap();
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
            let error = serde_json::from_str::<Designations>(text).unwrap_err().to_string();
            assert!(!error.contains("p-secret") && !error.contains("79041512347"), "{error}");
        }
    }
}
