//! What is wrong with a question that could not be read, and where. Only run once reading has failed, so it may be slow; it
//! looks at the same tables, and repeats no value.

use super::asking::Asked;
use super::error::{ErrorCode, ErrorReport};
use crate::decision::vocabulary::{Article, Portal, ProcedureStep, UserRole};
use crate::decision::{FACTS, FactKind, FactRow, OrNone, Vocabulary, VocabularyRow};
use crate::delegation::{Designation, Designations, Designator, PersonReference};
use crate::identification::DocumentedStep;
use crate::identification::name::FamilyName;
use crate::messages::Language;
use crate::time::{CivilDate, Instant, Quarter};
use serde::de::{Deserialize, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// A JSON value that keeps members that stand twice.
#[derive(Clone)]
enum Node {
    Null,
    Scalar(Value),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// Why the text cannot be read, as exactly as it can be told: `error` is where reading stopped, of a text that is UTF-8.
pub(super) fn diagnose(text: &[u8], error: Option<&serde_json::Error>) -> ErrorReport {
    let report = match serde_json::from_slice::<Node>(text) {
        Err(syntax) => ErrorReport {
            line: Some(syntax.line()),
            column: Some(syntax.column()),
            ..ErrorReport::new(ErrorCode::MalformedJson, "", "well-formed JSON in UTF-8")
        },
        Ok(node) => {
            let found = document(&node).err();
            let found =
                found.unwrap_or_else(|| ErrorReport::new(ErrorCode::InvalidValue, "", "a question of the contract"));
            ErrorReport {
                id: id_of(&node),
                ..found
            }
        }
    };
    if report.line.is_some() {
        return report;
    }
    ErrorReport {
        line: error.map(serde_json::Error::line),
        column: error.map(serde_json::Error::column),
        ..report
    }
}

fn id_of(node: &Node) -> Option<String> {
    let Node::Object(members) = node else { return None };
    members.iter().find_map(|(name, value)| match value {
        Node::Scalar(Value::String(id)) if name == "id" => Some(id.chars().take(200).collect()),
        _ => None,
    })
}

fn document(node: &Node) -> Result<(), ErrorReport> {
    let members = object(node, "", "an object")?;
    for (name, value) in members {
        let path = format!("/{name}");
        match name.as_str() {
            "v" => parsed::<u8>(value, &path, "1")?,
            "id" => parsed::<String>(value, &path, "a text")?,
            "question" => parsed::<Asked>(value, &path, &one_of(&Asked::codes()))?,
            "at" => parsed::<Instant>(value, &path, "an instant YYYY-MM-DDThh:mm:ss.fffZ")?,
            "rulebook" => parsed::<String>(value, &path, "the version of a loaded rulebook")?,
            "lang" => parsed::<Language>(value, &path, &one_of(&Language::ALL.map(Language::tag)))?,
            "nearestPermit" => parsed::<bool>(value, &path, "true or false")?,
            "facts" => facts(value)?,
            _ => {
                let known = "v, id, question, at, rulebook, lang, nearestPermit and facts";
                return Err(unknown_member("", known));
            }
        }
    }
    for (name, expected) in [
        ("v", "1"),
        ("question", "the question that is asked"),
        ("facts", "an object with the facts"),
    ] {
        if !members.iter().any(|(member, _)| member == name) {
            return Err(ErrorReport::new(ErrorCode::MissingMember, format!("/{name}"), expected));
        }
    }
    Ok(())
}

fn facts(node: &Node) -> Result<(), ErrorReport> {
    let groups = object(node, "/facts", "an object with a member per group of facts")?;
    for (group, node) in groups {
        let prefix = format!("/facts/{group}/");
        if !FACTS.iter().any(|row| row.path.starts_with(&prefix)) {
            return Err(unknown_member("/facts", "the groups of facts of the fact table"));
        }
        for (name, value) in object(node, &format!("/facts/{group}"), "an object with facts")? {
            let path = format!("{prefix}{name}");
            let Some(row) = FACTS.iter().find(|row| row.path == path) else {
                return Err(unknown_member(&format!("/facts/{group}"), "the facts of this group"));
            };
            fact(value, row)?;
        }
    }
    Ok(())
}

fn fact(node: &Node, row: &FactRow) -> Result<(), ErrorReport> {
    use crate::identifier::{BirthDate, EnterpriseNumber, Ssin};
    let path = row.path;
    match row.kind {
        FactKind::Boolean => parsed::<bool>(node, path, "true or false"),
        FactKind::Count => parsed::<u32>(node, path, "a whole number from 0 to 4294967295"),
        FactKind::Instant => parsed::<Instant>(node, path, "an instant YYYY-MM-DDThh:mm:ss.fffZ"),
        FactKind::InstantOrNone => {
            parsed::<OrNone<Instant>>(node, path, "an instant YYYY-MM-DDThh:mm:ss.fffZ, or the text none")
        }
        FactKind::Date => parsed::<CivilDate>(node, path, "a date YYYY-MM-DD"),
        FactKind::DateOrNone => parsed::<OrNone<CivilDate>>(node, path, "a date YYYY-MM-DD, or the text none"),
        FactKind::Period => period(node, path),
        FactKind::BirthDate => parsed::<BirthDate>(node, path, "a birth date YYYY-MM-DD, YYYY-MM or YYYY"),
        FactKind::Ssin => parsed::<Ssin>(
            node,
            path,
            "an SSIN: 11 digits whose date exists and whose check digits hold",
        ),
        FactKind::EnterpriseNumber => {
            parsed::<EnterpriseNumber>(node, path, "a CBE enterprise number: 10 digits whose check digits hold")
        }
        FactKind::DocumentNumber => parsed::<crate::identification::DocumentNumber>(
            node,
            path,
            "a document number of 1 to 30 letters, digits, spaces, hyphens or full stops",
        ),
        FactKind::FamilyName => parsed::<FamilyName>(node, path, "a name in Latin letters, 1 to 200 characters"),
        FactKind::FirstNames => {
            each(node, path, "a list of names", |item, path| {
                parsed::<FamilyName>(item, path, "a name in Latin letters, 1 to 200 characters")
            })?;
            parsed::<crate::identification::name::FirstNames>(node, path, "at most 20 names of together 200 characters")
        }
        FactKind::Procedure => procedure(node, path),
        FactKind::KeyKind => parsed::<crate::digital_key::KeyKind>(
            node,
            path,
            "the kind of a key: 1 to 32 lower-case letters, digits and hyphens, a letter first",
        ),
        FactKind::Party => parsed::<crate::identifier::Party>(
            node,
            path,
            "a CBE enterprise number of 10 digits or an SSIN of 11 digits, whose check digits hold",
        ),
        FactKind::ApplicationName => parsed::<crate::application::ApplicationName>(node, path, APPLICATION_NAME),
        FactKind::ApplicationList => application_list(node, path),
        FactKind::Designations => designations(node, path),
        FactKind::PersonReference => parsed::<PersonReference>(node, path, PERSON_REFERENCE),
        FactKind::Quarter => parsed::<Quarter>(node, path, "a quarter such as 2026Q3"),
        FactKind::QuarterOrNone => parsed::<OrNone<Quarter>>(node, path, "a quarter such as 2026Q3, or the text none"),
        FactKind::One(vocabulary) => word(node, path, vocabulary),
        FactKind::Several(vocabulary) => {
            each(node, path, "a list of words", |item, path| word(item, path, vocabulary))?;
            let words = list(node, path, "a list of words")?;
            let text = |node: &Node| node.value().to_string();
            for (index, one) in words.iter().enumerate() {
                if words.iter().take(index).any(|earlier| text(earlier) == text(one)) {
                    return Err(ErrorReport::new(
                        ErrorCode::InvalidValue,
                        format!("{path}/{index}"),
                        "each word once",
                    ));
                }
            }
            Ok(())
        }
    }
}

fn period(node: &Node, path: &str) -> Result<(), ErrorReport> {
    members(node, path, &["start"], &["end"], |_, value, path| {
        period_bound(value, path)
    })?;
    parsed::<crate::time::OpenPeriod>(
        node,
        path,
        "start and end both days or both instants, the end after the start",
    )
}

const APPLICATION_NAME: &str = "the French name of an application: 1 to 200 characters without control characters";
const PERSON_REFERENCE: &str = "a reference to a person: 1 to 64 letters, digits, hyphens, underscores, full stops and \
                                colons, a letter among them";

fn application_list(node: &Node, path: &str) -> Result<(), ErrorReport> {
    if !matches!(node, Node::Scalar(Value::String(_))) {
        each(node, path, "the text all, or a list of applications", |item, path| {
            members(
                item,
                path,
                &["portal", "article", "name"],
                &[],
                |name, value, path| match name {
                    "portal" => word(value, path, Portal::ROW),
                    "article" => word(value, path, Article::ROW),
                    _ => parsed::<crate::application::ApplicationName>(value, path, APPLICATION_NAME),
                },
            )
        })?;
    }
    parsed::<crate::application::ApplicationList>(
        node,
        path,
        "the text all, or a list of applications, each at most once",
    )
}

fn designations(node: &Node, path: &str) -> Result<(), ErrorReport> {
    const OPTIONAL: [&str; 3] = ["end", "applications", "takesOverFrom"];
    each(node, path, "a list of designations", |item, path| {
        members(
            item,
            path,
            &["person", "role", "by", "start"],
            &OPTIONAL,
            |name, value, path| match name {
                "role" => word(value, path, UserRole::ROW),
                "by" => parsed::<Designator>(value, path, "the text enterprise, or the reference of a person"),
                "start" | "end" => period_bound(value, path),
                "applications" => application_list(value, path),
                _ => parsed::<PersonReference>(value, path, PERSON_REFERENCE),
            },
        )?;
        let one = Node::List(vec![item.clone()]);
        parsed::<Vec<Designation>>(
            &one,
            path,
            "start and end both days or both instants, the end after the start",
        )
    })?;
    let items = list(node, path, "a list of designations")?.iter();
    let list = items.filter_map(|item| serde_json::from_str(&item.value().to_string()).ok());
    Designations::new(list.collect()).map(drop).map_err(|error| {
        let path = error
            .place()
            .map_or_else(|| path.to_owned(), |place| format!("{path}/{place}"));
        ErrorReport::new(ErrorCode::InvalidValue, path, error.expected())
    })
}

/// Checks each member of an object: those it must have, and those it may have.
fn members(
    node: &Node,
    path: &str,
    required: &[&'static str],
    optional: &[&'static str],
    check: impl Fn(&str, &Node, &str) -> Result<(), ErrorReport>,
) -> Result<(), ErrorReport> {
    let known = [required, optional].concat().join(", ");
    let given = object(node, path, &format!("an object with {known}"))?;
    for (name, value) in given {
        if !required.iter().chain(optional).any(|member| member == name) {
            return Err(unknown_member(path, &known));
        }
        check(name, value, &format!("{path}/{name}"))?;
    }
    for name in required {
        if !given.iter().any(|(member, _)| member == name) {
            let path = format!("{path}/{name}");
            return Err(ErrorReport::new(
                ErrorCode::MissingMember,
                path,
                format!("an object with {known}"),
            ));
        }
    }
    Ok(())
}

fn period_bound(node: &Node, path: &str) -> Result<(), ErrorReport> {
    const BOUND: &str = "an instant YYYY-MM-DDThh:mm:ss.fffZ or a Brussels day YYYY-MM-DD";
    parsed::<CivilDate>(node, path, BOUND).or_else(|_| parsed::<Instant>(node, path, BOUND))
}

fn procedure(node: &Node, path: &str) -> Result<(), ErrorReport> {
    each(node, path, "a list of documented steps", |item, path| {
        members(
            item,
            path,
            &["step"],
            &["by", "at", "evidence"],
            |name, value, path| match name {
                "step" => word(value, path, ProcedureStep::ROW),
                "at" => parsed::<Instant>(value, path, "an instant YYYY-MM-DDThh:mm:ss.fffZ"),
                _ => parsed::<crate::identification::Reference>(
                    value,
                    path,
                    "a text of 1 to 100 characters without control characters",
                ),
            },
        )?;
        parsed::<DocumentedStep>(item, path, "the step that is documented")
    })?;
    parsed::<crate::identification::Procedure>(node, path, "each step at most once")
}

fn word(node: &Node, path: &str, vocabulary: &VocabularyRow) -> Result<(), ErrorReport> {
    let expected = one_of(vocabulary.values);
    parsed::<String>(node, path, &expected)?;
    match node {
        Node::Scalar(Value::String(text)) if vocabulary.values.contains(&text.as_str()) => Ok(()),
        _ => Err(ErrorReport::new(ErrorCode::InvalidValue, path, expected)),
    }
}

pub(super) fn one_of(words: &[&str]) -> String {
    format!("one of {}", words.join(", "))
}

/// The name of an unknown member can be personal, so the error names the object it stands in.
pub(super) fn unknown_member(path: &str, known: &str) -> ErrorReport {
    ErrorReport::new(ErrorCode::UnknownMember, path, format!("no members but {known}"))
}

fn object<'a>(node: &'a Node, path: &str, expected: &str) -> Result<&'a [(String, Node)], ErrorReport> {
    let Node::Object(members) = node else {
        return Err(not_of_type(node, path, expected));
    };
    for (index, (name, _)) in members.iter().enumerate() {
        if members.iter().take(index).any(|(earlier, _)| earlier == name) {
            return Err(ErrorReport::new(ErrorCode::DuplicateMember, path, "each member once"));
        }
    }
    Ok(members)
}

fn list<'a>(node: &'a Node, path: &str, expected: &str) -> Result<&'a [Node], ErrorReport> {
    match node {
        Node::List(items) => Ok(items),
        _ => Err(not_of_type(node, path, expected)),
    }
}

fn each(
    node: &Node,
    path: &str,
    expected: &str,
    check: impl Fn(&Node, &str) -> Result<(), ErrorReport>,
) -> Result<(), ErrorReport> {
    for (index, item) in list(node, path, expected)?.iter().enumerate() {
        check(item, &format!("{path}/{index}"))?;
    }
    Ok(())
}

fn not_of_type(node: &Node, path: &str, expected: &str) -> ErrorReport {
    let code = if matches!(node, Node::Null) {
        ErrorCode::NullValue
    } else {
        ErrorCode::WrongType
    };
    ErrorReport::new(code, path, expected)
}

/// Whether the value is one of this type. It is read from text, as the question was: the readers of all types for values in
/// memory would be as long again.
fn parsed<T: DeserializeOwned>(node: &Node, path: &str, expected: &str) -> Result<(), ErrorReport> {
    judged(node, path, expected, |text| serde_json::from_str::<T>(text).map(drop))
}

/// Whether the value is one that is read. One of the right JSON type is invalid, any other of the wrong type.
fn judged(
    node: &Node,
    path: &str,
    expected: &str,
    read: fn(&str) -> serde_json::Result<()>,
) -> Result<(), ErrorReport> {
    let value = node.value();
    if read(&value.to_string()).is_ok() {
        return Ok(());
    }
    let taken = |text| read(text).is_ok();
    let error = |text| read(text).err().map(|error| error.to_string());
    let right_type = match value {
        Value::Null => return Err(not_of_type(node, path, expected)),
        Value::Bool(_) => false,
        Value::Number(number) => number.is_u64() && taken("0"),
        Value::String(_) => error("\"\"").is_none_or(|error| !error.starts_with("invalid type")),
        Value::Array(_) => taken("[]"),
        Value::Object(_) => error("{}").is_none_or(|error| error.starts_with("missing")),
    };
    let code = if right_type {
        ErrorCode::InvalidValue
    } else {
        ErrorCode::WrongType
    };
    Err(ErrorReport::new(code, path, expected))
}

impl Node {
    fn value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Scalar(value) => value.clone(),
            Self::List(items) => Value::Array(items.iter().map(Self::value).collect()),
            Self::Object(members) => Value::Object(
                members
                    .iter()
                    .map(|(name, value)| (name.clone(), value.value()))
                    .collect(),
            ),
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyValue;
        impl<'de> Visitor<'de> for AnyValue {
            type Value = Node;

            fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str("any value")
            }

            fn visit_unit<E>(self) -> Result<Node, E> {
                Ok(Node::Null)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
                Ok(Node::Scalar(Value::Bool(value)))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
                Ok(Node::Scalar(value.into()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
                Ok(Node::Scalar(value.into()))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
                Ok(Node::Scalar(value.into()))
            }

            fn visit_str<E>(self, text: &str) -> Result<Node, E> {
                Ok(Node::Scalar(text.into()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element()? {
                    list.push(item);
                }
                Ok(Node::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Node, A::Error> {
                let mut object = Vec::new();
                while let Some(member) = members.next_entry()? {
                    object.push(member);
                }
                Ok(Node::Object(object))
            }
        }
        deserializer.deserialize_any(AnyValue)
    }
}
