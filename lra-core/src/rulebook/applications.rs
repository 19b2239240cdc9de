use super::reader::{Reader, day_or_instant};
use super::row::{List, Row};
use crate::application::{ApplicationName, Article, AssuranceLevel, Catalogue, CatalogueError, Portal, Reading};
use crate::decision::Vocabulary;
use toml::Spanned;

static LIST: List = List {
    name: "application",
    members: &["portal", "article", "name", "level", "reading", "withdrawn-from"],
    optional: false,
    expected: "a list of applications, at least one",
};

/// Takes the applications out of the text.
pub(super) fn catalogue(reader: &mut Reader<'_>) -> Catalogue {
    let mut catalogue = Catalogue::new();
    LIST.take(reader, |row| list(row, &mut catalogue));
    catalogue
}

/// Lists an application, or tells every mistake in it.
fn list(row: &mut Row<'_, '_>, catalogue: &mut Catalogue) {
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
        Err(CatalogueError::NoListingArticle) => row.mistake_of_row("article", ARTICLE),
        Err(CatalogueError::TooLong) => row.mistake_of_row("name", "no more than 4294967296 applications"),
        Err(CatalogueError::DisagreeingRepeat) => row.mistake_of_row(
            "name",
            "the level and the withdrawal with which the same article lists the same name before",
        ),
    }
}

const ARTICLE: &str = "3.1.a, 3.1.b, 3.1.c, 3.2.a, 3.2.b, 3.2.c, 3.2.e, 3.3.a, 3.3.b or 3.3.c";
