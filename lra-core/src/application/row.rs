use super::{ApplicationName, Article, AssuranceLevel, Portal};
use crate::time::Instant;

/// How article and level of an application were read from its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// The source states them.
    Stated,
    /// The source leaves one of them open, which follows from what stands around the row.
    Inferred,
}

impl Reading {
    /// Its stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Inferred => "inferred",
        }
    }
}

/// An application as a catalogue lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationRow {
    pub(super) article: Article,
    pub(super) name: ApplicationName,
    pub(super) occurrence: u32,
    pub(super) level: AssuranceLevel,
    pub(super) reading: Reading,
    pub(super) withdrawn_from: Option<Instant>,
}

impl ApplicationRow {
    /// The portal that offers it.
    #[must_use]
    pub const fn portal(&self) -> Portal {
        self.article.portal()
    }

    /// The article that lists it.
    #[must_use]
    pub const fn article(&self) -> Article {
        self.article
    }

    /// The articles it counts for: the one that lists it, and the one for designated users that goes with it.
    #[must_use]
    pub const fn articles(&self) -> &'static [Article] {
        self.article.counts_for()
    }

    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &ApplicationName {
        &self.name
    }

    /// Which of the rows under this article and name it is, counted from 1.
    #[must_use]
    pub const fn occurrence(&self) -> u32 {
        self.occurrence
    }

    /// The lowest level that suffices for it (users' regulation, articles 3.1.e, 3.2.f and 3.3.d): each higher one does too.
    #[must_use]
    pub const fn level(&self) -> AssuranceLevel {
        self.level
    }

    /// How article and level were read from the source.
    #[must_use]
    pub const fn reading(&self) -> Reading {
        self.reading
    }

    /// The first instant at which it is no longer offered, if it is withdrawn.
    #[must_use]
    pub const fn withdrawn_from(&self) -> Option<Instant> {
        self.withdrawn_from
    }

    /// Whether it is offered at an instant.
    #[must_use]
    pub fn is_offered_at(&self, at: Instant) -> bool {
        self.withdrawn_from.is_none_or(|withdrawn_from| at < withdrawn_from)
    }
}
