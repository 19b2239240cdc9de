//! The rulebook as a policy in another language needs it: the text that the core reads, read anew.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const DEFAULT: &str = include_str!("../../../lra-core/rulebook/2025-03-26.toml");

/// An application of the catalogue, under an article that opens it.
#[derive(Clone, Debug)]
pub struct Row {
    pub portal: String,
    pub article: String,
    /// The article that lists it: 3.1.d and 3.2.d open what others list.
    pub listed_under: String,
    pub name: String,
    /// 0 none, 1 password, 2 token, 3 strong.
    pub level: i64,
    pub withdrawn_from: Option<String>,
}

/// A kind of digital key.
#[derive(Clone, Debug)]
pub struct Kind {
    pub name: String,
    pub level: Option<i64>,
    pub password: bool,
    /// Portal and name of each application for which it is not available.
    pub unavailable: Vec<(String, String)>,
}

/// What the policies need of a rulebook.
#[derive(Clone, Debug)]
pub struct Rulebook {
    pub rows: Vec<Row>,
    pub kinds: Vec<Kind>,
    parameters: Map<String, Value>,
}

/// The rulebook of the comparison: the default one, with some applications withdrawn and some keys not available, which
/// the default leaves empty.
#[must_use]
pub fn text() -> String {
    let mut text = DEFAULT.to_owned();
    for (name, from) in [("Publiato", "2026-11-01"), ("eCUR", "2027-06-01")] {
        let row = format!("name = \"{name}\"\n");
        assert!(text.contains(&row), "{name} is listed");
        text = text.replace(&row, &format!("{row}withdrawn-from = \"{from}\"\n"));
    }
    for (kind, portal, name) in [
        ("itsme", "social-security", "Dimona (sécurisé)"),
        ("sms-code", "federal", "e-Notification"),
        ("itsme", "federal", "Belcotax-on-web"),
        ("european-eid", "ehealth", "eHealth box"),
    ] {
        text.push_str(&format!(
            "\n[[unavailable-key]]\nkind = \"{kind}\"\nportal = \"{portal}\"\nname = \"{name}\"\nsource = \"of the comparison\"\n"
        ));
    }
    text
}

impl Rulebook {
    /// Reads it.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let table: toml::Table = text.parse().unwrap();
        let word = |row: &toml::Value, member: &str| row.get(member).map(|value| value.as_str().unwrap().to_owned());
        let rows = |name: &str| {
            table
                .get(name)
                .map(|rows| rows.as_array().unwrap().clone())
                .unwrap_or_default()
        };
        let applications = rows("application").into_iter().flat_map(|row| {
            let article = word(&row, "article").unwrap();
            let listed_under = article.clone();
            let also = match article.as_str() {
                "3.1.c" => Some("3.1.d".to_owned()),
                "3.2.b" | "3.2.c" => Some("3.2.d".to_owned()),
                _ => None,
            };
            [Some(article), also].into_iter().flatten().map(move |article| Row {
                portal: word(&row, "portal").unwrap(),
                article,
                listed_under: listed_under.clone(),
                name: word(&row, "name").unwrap(),
                level: level(&word(&row, "level").unwrap()),
                withdrawn_from: word(&row, "withdrawn-from").map(|day| {
                    let day: lra_core::time::CivilDate = day.parse().unwrap();
                    lra_core::time::Instant::start_of_brussels_day(day).to_string()
                }),
            })
        });
        // An article lists some names twice, alike.
        let mut first = BTreeMap::new();
        for row in applications {
            let key = (row.portal.clone(), row.article.clone(), row.name.clone());
            first.entry(key).or_insert(row);
        }
        let for_mandataries = first.values().filter(|row: &&Row| row.article == "3.2.c");
        let for_mandataries: Vec<_> = for_mandataries.map(|row| row.name.clone()).collect();
        let unavailable = rows("unavailable-key");
        let kinds = rows("key-kind").into_iter().map(|row| {
            let name = word(&row, "kind").unwrap();
            let unavailable = unavailable
                .iter()
                .filter(|pair| word(pair, "kind").as_ref() == Some(&name));
            Kind {
                level: word(&row, "annex").map(|word| level(&word)),
                password: row.get("password").is_some_and(|value| value.as_bool().unwrap()),
                unavailable: unavailable
                    .map(|pair| (word(pair, "portal").unwrap(), word(pair, "name").unwrap()))
                    .collect(),
                name,
            }
        });
        let parameter = |path: &str| {
            let (group, name) = path.split_once('.').unwrap();
            let value = table
                .get(group)
                .and_then(|group| group.get(name))
                .and_then(|row| row.get("value"));
            serde_json::to_value(value.unwrap_or_else(|| panic!("no parameter {path}"))).unwrap()
        };
        let parameters = json!({
            "notifiedSchemesRecognised": parameter("key.notified-schemes-recognised"),
            "secretMinimumLength": parameter("secret.minimum-length"),
            "secretMinimumLengthElsewhere": parameter("secret.minimum-length-elsewhere"),
            "secretSymbolRequired": parameter("secret.symbol-required"),
            "secretMaximumAge": parameter("secret.maximum-age-days"),
            "strongKeyReplacesCertificate": parameter("key.strong-replaces-certificate"),
            "signatureCertificateBatchOnly": parameter("channel.signature-certificate-batch-only"),
            "signatureCertificateExceptions": parameter("channel.signature-certificate-exceptions"),
            "contractMentions": parameter("provider.contract-mentions"),
            "applicationsForMandataries": for_mandataries,
        });
        assert_eq!(
            parameter("key.holder-proof-counts"),
            json!(false),
            "the policies are written for annex rows that the column alone decides"
        );
        Self {
            rows: first.into_values().collect(),
            kinds: kinds.collect(),
            parameters: parameters.as_object().unwrap().clone(),
        }
    }

    /// Its parameters, the greatest age of a password in days.
    #[must_use]
    pub fn parameters(&self) -> &Map<String, Value> {
        &self.parameters
    }

    /// The row of an application, if it is listed.
    #[must_use]
    pub fn row(&self, portal: &str, article: &str, name: &str) -> Option<&Row> {
        let found = self
            .rows
            .binary_search_by(|row| (&*row.portal, &*row.article, &*row.name).cmp(&(portal, article, name)));
        found.ok().map(|place| &self.rows[place])
    }

    /// The name of an application among entities: the same for each article that opens it.
    #[must_use]
    pub fn id(&self, portal: &str, article: &str, name: &str) -> String {
        application_id(portal, self.listing_article(portal, article, name), name)
    }

    /// The article that lists what another opens. Where nothing is listed, that other, or 3.1.c for 3.1.d.
    #[must_use]
    pub fn listing_article<'a>(&'a self, portal: &str, article: &'a str, name: &str) -> &'a str {
        match (self.row(portal, article, name), article) {
            (Some(row), _) => &row.listed_under,
            (None, "3.1.d") => "3.1.c",
            (None, article) => article,
        }
    }
}

/// An application that an article lists, as one text.
#[must_use]
pub fn application_id(portal: &str, article: &str, name: &str) -> String {
    format!("{portal} {article} {name}")
}

fn level(word: &str) -> i64 {
    let words = ["none", "password", "token", "strong"];
    let place = words.iter().position(|known| *known == word);
    i64::try_from(place.unwrap_or_else(|| panic!("no level {word}"))).unwrap()
}
