use super::{Article, Portal};

impl Article {
    /// The portal whose applications it opens.
    ///
    /// ```
    /// use lra_core::application::{Article, Portal};
    /// assert_eq!(Article::Article32E.portal(), Portal::Federal);
    /// ```
    #[must_use]
    pub const fn portal(self) -> Portal {
        match self {
            Self::Article31A | Self::Article31B | Self::Article31C | Self::Article31D => Portal::SocialSecurity,
            Self::Article32A | Self::Article32B | Self::Article32C | Self::Article32D | Self::Article32E => {
                Portal::Federal
            }
            Self::Article33A | Self::Article33B | Self::Article33C => Portal::Ehealth,
        }
    }

    /// The articles that an application listed under this one counts for, this one first. The annexes list no application
    /// under 3.1.d and 3.2.d alone: those have what is listed under 3.1.c, and under 3.2.b and 3.2.c.
    ///
    /// ```
    /// use lra_core::application::Article;
    /// assert_eq!(Article::Article32C.counts_for(), [Article::Article32C, Article::Article32D]);
    /// assert_eq!(Article::Article33C.counts_for(), [Article::Article33C]);
    /// ```
    #[must_use]
    pub const fn counts_for(self) -> &'static [Self] {
        match self {
            Self::Article31A => &[Self::Article31A],
            Self::Article31B => &[Self::Article31B],
            Self::Article31C => &[Self::Article31C, Self::Article31D],
            Self::Article32A => &[Self::Article32A],
            Self::Article32B => &[Self::Article32B, Self::Article32D],
            Self::Article32C => &[Self::Article32C, Self::Article32D],
            Self::Article32E => &[Self::Article32E],
            Self::Article33A => &[Self::Article33A],
            Self::Article33B => &[Self::Article33B],
            Self::Article33C => &[Self::Article33C],
            Self::Article31D | Self::Article32D => &[],
        }
    }

    /// Whether what is listed under this article counts for the other, which may be the same.
    #[must_use]
    #[inline]
    pub const fn counts_as(self, other: Self) -> bool {
        match (self, other) {
            (Self::Article31C, Self::Article31D) | (Self::Article32B | Self::Article32C, Self::Article32D) => true,
            (one, other) => one as u8 == other as u8 && one.lists_applications(),
        }
    }

    /// Whether a catalogue can list an application under it: every article but 3.1.d and 3.2.d.
    #[must_use]
    pub const fn lists_applications(self) -> bool {
        !self.counts_for().is_empty()
    }
}
