use super::{ApplicationName, ApplicationRow, Article, AssuranceLevel, Portal, Reading};
use crate::decision::Vocabulary;
use crate::time::Instant;
use core::num::NonZeroU32;
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
    first: u32,
    /// How many rows there are.
    count: NonZeroU32,
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
    /// There are 2³² applications already.
    #[error("expected no more than 4294967296 applications")]
    TooLong,
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
        let place = u32::try_from(self.rows.len()).map_err(|_| CatalogueError::TooLong)?;
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
                *listing = Some(Listing {
                    first: place,
                    count: NonZeroU32::MIN,
                });
                break;
            };
            let Some(first) = row_at(rows, listing).filter(|first| first.article == article) else {
                continue;
            };
            if (first.level, first.withdrawn_from) != (level, withdrawn_from) {
                return Err(CatalogueError::DisagreeingRepeat);
            }
            listing.count = listing.count.saturating_add(1);
            row.occurrence = listing.count.get();
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
        let entry = self.entry(article.portal(), name)?;
        let mut rows = entry
            .listings
            .iter()
            .map_while(|listing| row_at(&self.rows, listing.as_ref()?));
        rows.find(|row| row.article.counts_as(article))
    }

    /// The rows under which a portal lists this application, one for each article that lists it, in the order of the
    /// catalogue: none if the portal does not offer it. Rows that were withdrawn are among them.
    pub fn listings<'a>(
        &'a self,
        portal: Portal,
        name: &ApplicationName,
    ) -> impl Iterator<Item = &'a ApplicationRow> + use<'a> {
        let listings = self.entry(portal, name).map(|entry| &entry.listings);
        let listings = listings.into_iter().flatten().flatten();
        listings.filter_map(|listing| row_at(&self.rows, listing))
    }

    #[inline]
    fn entry(&self, portal: Portal, name: &ApplicationName) -> Option<&Entry> {
        let hash = hash_of(portal, name);
        self.entries.find(hash, |entry| {
            entry.hash == hash && is_of(entry, &self.rows, portal, name)
        })
    }
}

fn row_at<'a>(rows: &'a [ApplicationRow], listing: &Listing) -> Option<&'a ApplicationRow> {
    rows.get(usize::try_from(listing.first).ok()?)
}

fn hash_of(portal: Portal, name: &ApplicationName) -> u64 {
    name.hash() ^ u64::from(portal.index()).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[inline]
fn is_of(entry: &Entry, rows: &[ApplicationRow], portal: Portal, name: &ApplicationName) -> bool {
    let [Some(listing), ..] = &entry.listings else {
        return false;
    };
    row_at(rows, listing).is_some_and(|row| row.name == *name && row.portal() == portal)
}
