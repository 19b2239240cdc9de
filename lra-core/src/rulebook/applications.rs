use super::reader::{Reader, day_or_instant};
use crate::application::{ApplicationName, Article, AssuranceLevel, Catalogue, CatalogueError, Portal, Reading};
use crate::decision::Vocabulary;
use crate::time::Instant;
use core::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

const LIST: &str = "application";
const MEMBERS: [&str; 6] = ["portal", "article", "name", "level", "reading", "withdrawn-from"];

/// Takes the applications out of the text.
pub(super) fn catalogue(reader: &mut Reader<'_>) -> Option<Catalogue> {
    const EXPECTED: &str = "a list of applications, at least one";
    let Some(value) = reader.values.remove(LIST) else {
        reader.mistake(None, LIST, EXPECTED);
        return None;
    };
    let span = value.span();
    let rows = match value.into_inner() {
        DeValue::Array(rows) if !rows.is_empty() => rows,
        _ => {
            reader.mistake(Some(span), LIST, EXPECTED);
            return None;
        }
    };
    let mut catalogue = Catalogue::new();
    for row in rows {
        let span = row.span();
        if let DeValue::Table(row) = row.into_inner() {
            list(reader, &mut catalogue, row, &span);
        } else {
            reader.mistake(Some(span), LIST, "a table for every application");
        }
    }
    Some(catalogue)
}

/// The members of an application while they are taken out of it.
struct Row<'r, 'a> {
    reader: &'r mut Reader<'a>,
    members: DeTable<'a>,
    span: &'r Range<usize>,
}

impl Row<'_, '_> {
    fn mistake(&mut self, span: Range<usize>, member: &str, expected: &'static str) {
        self.reader.mistake(Some(span), &format!("{LIST}.{member}"), expected);
    }

    /// What a member says, if it is there and can be read.
    fn optional<T>(
        &mut self,
        member: &str,
        expected: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<Spanned<T>>, ()> {
        let Some(value) = self.members.remove(member) else {
            return Ok(None);
        };
        let span = value.span();
        let Some(read) = value.get_ref().as_str().and_then(read) else {
            self.mistake(span, member, expected);
            return Err(());
        };
        Ok(Some(Spanned::new(span, read)))
    }

    fn required<T>(
        &mut self,
        member: &str,
        expected: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Spanned<T>, ()> {
        self.optional(member, expected, read)?.ok_or_else(|| {
            self.mistake(self.span.clone(), member, expected);
        })
    }
}

/// Lists an application, or tells every mistake in it.
fn list<'a>(reader: &mut Reader<'a>, catalogue: &mut Catalogue, members: DeTable<'a>, span: &Range<usize>) {
    for key in members.keys() {
        if !MEMBERS.contains(&key.get_ref().as_ref()) {
            let path = format!("{LIST}.{}", key.get_ref());
            reader.mistake(Some(key.span()), &path, "no member of that name");
        }
    }
    let mut row = Row { reader, members, span };
    let portal = row.required("portal", "social-security, federal or ehealth", Portal::of);
    let article = row.required("article", ARTICLE, |text| {
        Article::of(text).filter(|article| article.lists_applications())
    });
    let name = row.required("name", "1 to 200 characters without control characters", |text| {
        text.parse::<ApplicationName>().ok()
    });
    let level = row.required("level", "none, password, token or strong", AssuranceLevel::of);
    let reading = row.optional("reading", "inferred, or no such member", |text| {
        (text == Reading::Inferred.code()).then_some(Reading::Inferred)
    });
    let withdrawn_from = row.optional(
        "withdrawn-from",
        "a text with a Brussels day YYYY-MM-DD or an instant YYYY-MM-DDThh:mm:ssZ",
        day_or_instant,
    );
    let (Ok(portal), Ok(article), Ok(name), Ok(level), Ok(reading), Ok(withdrawn_from)) =
        (portal, article, name, level, reading, withdrawn_from)
    else {
        return;
    };
    if article.get_ref().portal() != portal.into_inner() {
        row.mistake(
            article.span(),
            "article",
            "an article about the portal that the row names",
        );
        return;
    }
    let listed = catalogue.list(
        article.into_inner(),
        name.into_inner(),
        level.into_inner(),
        reading.map_or(Reading::Stated, Spanned::into_inner),
        withdrawn_from.map(Spanned::into_inner),
    );
    match listed {
        Ok(()) => {}
        Err(CatalogueError::NoListingArticle) => row.mistake(span.clone(), "article", ARTICLE),
        Err(CatalogueError::TooLong) => row.mistake(span.clone(), "name", "no more than 4294967296 applications"),
        Err(CatalogueError::DisagreeingRepeat) => row.mistake(
            span.clone(),
            "name",
            "the level and the withdrawal with which the same article lists the same name before",
        ),
    }
}

const ARTICLE: &str = "3.1.a, 3.1.b, 3.1.c, 3.2.a, 3.2.b, 3.2.c, 3.2.e, 3.3.a, 3.3.b or 3.3.c";

/// The lines of the applications in the canonical form of the rulebook.
pub(super) fn write_canonical(canonical: &mut String, catalogue: &Catalogue) {
    #[derive(serde::Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Line<'a> {
        article: Article,
        level: AssuranceLevel,
        name: &'a str,
        portal: Portal,
        #[serde(skip_serializing_if = "Option::is_none")]
        withdrawn_from: Option<Instant>,
    }
    for row in catalogue.rows() {
        let line = Line {
            article: row.article(),
            level: row.level(),
            name: row.name().as_str(),
            portal: row.portal(),
            withdrawn_from: row.withdrawn_from(),
        };
        // Every member is a text, so that writing cannot fail.
        let line = serde_json::to_string(&line).unwrap_or_default();
        canonical.push_str(&format!("{LIST}={line}\n"));
    }
}
