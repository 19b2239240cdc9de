use super::Article;

/// Whom the applications of an article are for (users' regulation, articles 3.1 to 3.3).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audience {
    /// Every user (3.1.a, 3.2.a, 3.3.a).
    Everyone,
    /// A curator who is access manager, and the users the curator designates (3.1.b).
    Curators,
    /// The access managers of an enterprise, and the users they designate (3.1.c-d, 3.2.b-e).
    Enterprise,
    /// A user of the eHealth portal entitled in the capacity that the application asks for (3.3.b).
    EntitledByCapacity,
    /// A user of the eHealth portal who is entitled (3.3.c).
    Entitled,
}

impl Audience {
    pub const fn of(article: Article) -> Self {
        match article {
            Article::Article31A | Article::Article32A | Article::Article33A => Self::Everyone,
            Article::Article31B => Self::Curators,
            Article::Article31C
            | Article::Article31D
            | Article::Article32B
            | Article::Article32C
            | Article::Article32D
            | Article::Article32E => Self::Enterprise,
            Article::Article33B => Self::EntitledByCapacity,
            Article::Article33C => Self::Entitled,
        }
    }
}
