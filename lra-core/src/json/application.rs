use crate::application::{ApplicationName, ApplicationRow, Article, AssuranceLevel, Portal};
use crate::rulebook::Rulebook;
use crate::time::Instant;
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ApplicationMember<'a> {
    portal: Portal,
    article: Article,
    articles: &'static [Article],
    name: &'a ApplicationName,
    occurrence: u32,
    level: AssuranceLevel,
    reading: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawn_from: Option<Instant>,
    rulebook: &'a str,
}

/// A row of the catalogue of a rulebook with every column, one line of JSON without line end. `article` lists it,
/// `articles` are those that it counts for, `rulebook` is the version of the rulebook.
///
/// ```
/// use lra_core::{json::application_json, rulebook::Rulebook};
/// let [.., rulebook] = Rulebook::embedded();
/// let row = application_json(&rulebook, &rulebook.catalogue().rows()[0]);
/// assert!(row.starts_with(r#"{"portal":"social-security","article":"3.1.a","articles":["3.1.a"],"name":"Dimona"#));
/// ```
#[must_use]
pub fn application_json(rulebook: &Rulebook, row: &ApplicationRow) -> String {
    let member = ApplicationMember {
        portal: row.portal(),
        article: row.article(),
        articles: row.articles(),
        name: row.name(),
        occurrence: row.occurrence(),
        level: row.level(),
        reading: row.reading().code(),
        withdrawn_from: row.withdrawn_from(),
        rulebook: rulebook.version(),
    };
    // Every member is a text, a number or a list of such, so that writing cannot fail.
    serde_json::to_string(&member).unwrap_or_default()
}
