use super::{ApplicationName, ApplicationRow, Article, Catalogue, Portal};
use crate::decision::ApplicationFacts;
use crate::decision::vocabulary::Channel;

/// The application that a question is about, as far as it is known: what names it, and its row in the catalogue in force,
/// looked up once for all rules.
#[derive(Clone, Copy)]
pub(crate) struct AskedApplication<'a> {
    pub portal: Option<Portal>,
    pub article: Option<Article>,
    pub name: Option<&'a ApplicationName>,
    pub channel: Option<Channel>,
    pub catalogue: &'a Catalogue,
    listing: Option<&'a ApplicationRow>,
}

impl<'a> AskedApplication<'a> {
    #[inline]
    pub fn of(facts: &'a ApplicationFacts, catalogue: &'a Catalogue) -> Self {
        let name = facts.name.as_ref();
        let listing = match (facts.portal, facts.article, name) {
            (Some(portal), Some(article), Some(name)) if article.portal() == portal => catalogue.find(article, name),
            _ => None,
        };
        Self {
            portal: facts.portal,
            article: facts.article,
            name,
            channel: facts.channel,
            catalogue,
            listing,
        }
    }

    /// An application of this article that is not named yet, used in this way.
    pub const fn of_article(article: Article, channel: Channel, catalogue: &'a Catalogue) -> Self {
        Self {
            portal: Some(article.portal()),
            article: Some(article),
            channel: Some(channel),
            ..Self::unnamed(catalogue)
        }
    }

    /// The same where it is known that the application needs no key, as this row of the catalogue does not.
    pub const fn needing_no_key(self, row: &'a ApplicationRow) -> Self {
        Self {
            listing: Some(row),
            ..self
        }
    }

    /// No application yet, used on a portal.
    pub const fn unnamed(catalogue: &'a Catalogue) -> Self {
        Self {
            portal: None,
            article: None,
            name: None,
            channel: Some(Channel::Portal),
            catalogue,
            listing: None,
        }
    }

    /// The application of this row, used on its portal.
    pub fn listed(row: &'a ApplicationRow, catalogue: &'a Catalogue) -> Self {
        Self {
            portal: Some(row.portal()),
            article: Some(row.article()),
            name: Some(row.name()),
            channel: Some(Channel::Portal),
            catalogue,
            listing: Some(row),
        }
    }

    /// The article that lists it, which designations and mandates name: 3.1.d and 3.2.d list nothing themselves. While it is
    /// not listed, the article that is told.
    pub fn listing_article(&self) -> Option<Article> {
        self.listing.map(ApplicationRow::article).or(self.article)
    }

    /// Its row; nothing while it is not fully named, and where the article does not list it on that portal.
    pub const fn row(&self) -> Option<&'a ApplicationRow> {
        self.listing
    }
}
