use super::{ApplicationName, ApplicationRow, Article, AssuranceLevel, Portal, Reading};
use crate::decision::Vocabulary;
use crate::time::Instant;
use hashbrown::HashTable;

/// The applications of a rulebook, in its order. Looking one up takes the same time however many there are, and allocates
/// nothing.
///
/// ```
/// use lra_core::{application::{Article, AssuranceLevel, Portal}, rulebook::Rulebook};
/// let [.., rulebook] = Rulebook::embedded();
/// let catalogue = rulebook.catalogue();
/// let name = "BHOD - Honoraires de disponibilité".parse()?;
/// let levels = catalogue.listings(Portal::Ehealth, &name).map(|row| (row.article(), row.level()));
/// assert!(levels.eq([
///     (Article::Article33B, AssuranceLevel::Password),
///     (Article::Article33C, AssuranceLevel::Strong),
/// ]));
/// assert!(catalogue.find(Article::Article33A, &name).is_none());
/// # Ok::<(), lra_core::application::ApplicationNameError>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    rows: Vec<ApplicationRow>,
    /// One for every portal and name.
    entries: HashTable<Entry>,
}

/// Where a portal lists a name.
#[derive(Debug, Clone)]
struct Entry {
    hash: u64,
    /// One for every article that lists it, in the order of the catalogue; the first is always there.
    listings: [Option<Listing>; MOST_ARTICLES],
}

/// Where an article lists a name.
#[derive(Debug, Clone, Copy)]
struct Listing {
    /// The place of the first row.
    first: usize,
    /// How many rows there are.
    count: u32,
}

/// The most articles under which one portal lists applications: 3.2.a, b, c and e.
const MOST_ARTICLES: usize = 4;

/// Why an application cannot be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CatalogueError {
    /// The article lists no applications itself (3.1.d, 3.2.d): it has those of others.
    #[error("expected an article that lists applications itself")]
    NoListingArticle,
    /// The same article lists the same name already, and differently.
    #[error("expected the level and the withdrawal with which the same article lists the same name before")]
    DisagreeingRepeat,
}

impl Catalogue {
    /// A catalogue without applications.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists an application after all others. What the same article lists twice under the same name must agree, so that
    /// every look-up has one answer.
    ///
    /// # Errors
    /// [`CatalogueError`] without any change to the catalogue.
    pub fn list(
        &mut self,
        article: Article,
        name: ApplicationName,
        level: AssuranceLevel,
        reading: Reading,
        withdrawn_from: Option<Instant>,
    ) -> Result<(), CatalogueError> {
        if !article.lists_applications() {
            return Err(CatalogueError::NoListingArticle);
        }
        let place = self.rows.len();
        let mut row = ApplicationRow {
            article,
            name,
            occurrence: 1,
            level,
            reading,
            withdrawn_from,
        };
        let hash = hash_of(row.portal(), &row.name);
        let Self { rows, entries } = self;
        let entry = entries.entry(
            hash,
            |entry| is_of(entry, rows, row.portal(), &row.name),
            |entry| entry.hash,
        );
        let entry = entry.or_insert(Entry {
            hash,
            listings: [None; MOST_ARTICLES],
        });
        for listing in &mut entry.into_mut().listings {
            let Some(listing) = listing else {
                *listing = Some(Listing { first: place, count: 1 });
                break;
            };
            let Some(first) = rows.get(listing.first).filter(|first| first.article == article) else {
                continue;
            };
            if (first.level, first.withdrawn_from) != (level, withdrawn_from) {
                return Err(CatalogueError::DisagreeingRepeat);
            }
            listing.count += 1;
            row.occurrence = listing.count;
            break;
        }
        rows.push(row);
        Ok(())
    }

    /// Its rows, in its order.
    #[must_use]
    pub fn rows(&self) -> &[ApplicationRow] {
        &self.rows
    }

    /// The row under which an article opens this application, its first occurrence if there are several: they agree. For
    /// 3.1.d and 3.2.d those rows count that are listed under 3.1.c, and under 3.2.b or 3.2.c. A row that was withdrawn is
    /// found too.
    #[must_use]
    pub fn find(&self, article: Article, name: &ApplicationName) -> Option<&ApplicationRow> {
        let mut listings = self.listings(article.portal(), name);
        listings.find(|row| row.article == article || row.articles().contains(&article))
    }

    /// The rows under which a portal lists this application, one for each article that lists it, in the order of the
    /// catalogue: none if the portal does not offer it. Rows that were withdrawn are among them.
    pub fn listings<'a>(&'a self, portal: Portal, name: &ApplicationName) -> impl Iterator<Item = &'a ApplicationRow> {
        let entry = self
            .entries
            .find(hash_of(portal, name), |entry| is_of(entry, &self.rows, portal, name));
        let listings = entry.into_iter().flat_map(|entry| entry.listings.iter().flatten());
        listings.filter_map(|listing| self.rows.get(listing.first))
    }
}

fn hash_of(portal: Portal, name: &ApplicationName) -> u64 {
    name.hash() ^ u64::from(portal.index()).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

fn is_of(entry: &Entry, rows: &[ApplicationRow], portal: Portal, name: &ApplicationName) -> bool {
    let [Some(listing), ..] = &entry.listings else {
        return false;
    };
    let row = rows.get(listing.first);
    row.is_some_and(|row| row.name == *name && row.portal() == portal)
}
