use super::{ApplicationRow, AssuranceLevel};
use crate::digital_key::KeyKind;
use crate::rulebook::Rulebook;

/// The weakest key that does for an application: the lowest level that suffices and at which the rulebook knows a kind of
/// key that is available for it, with every such kind (users' regulation, articles 3.1.e, 3.2.f, 3.3.d and 5bis).
///
/// ```
/// use lra_core::application::{Article, AssuranceLevel, WeakestKey};
/// use lra_core::rulebook::Rulebook;
/// let [.., rulebook] = Rulebook::embedded();
/// let row = rulebook.catalogue().find(Article::Article31C, &"Publiato".parse()?).unwrap();
/// let key = WeakestKey::of(row, &rulebook).unwrap();
/// assert_eq!(key.level(), AssuranceLevel::Password);
/// assert!(key.kinds().any(|kind| kind.is("sms-code")));
/// # Ok::<(), lra_core::application::ApplicationNameError>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct WeakestKey<'a> {
    row: &'a ApplicationRow,
    rulebook: &'a Rulebook,
    level: AssuranceLevel,
}

impl<'a> WeakestKey<'a> {
    /// For an application that a rulebook lists; nothing where no key is required.
    #[must_use]
    pub fn of(row: &'a ApplicationRow, rulebook: &'a Rulebook) -> Option<Self> {
        if row.level() == AssuranceLevel::None {
            return None;
        }
        let level = available(row, rulebook).map(|(_, level)| level).min();
        Some(Self {
            row,
            rulebook,
            // Where no kind does, what is asked for is all there is to say.
            level: level.unwrap_or(row.level()),
        })
    }

    /// Its level: that of the application, or the next above it that some key has.
    #[must_use]
    pub const fn level(&self) -> AssuranceLevel {
        self.level
    }

    /// The kinds of key of that level, in the order of their words; none where the rulebook knows no kind that does.
    pub fn kinds(&self) -> impl Iterator<Item = KeyKind> + use<'a> {
        let wanted = self.level;
        available(self.row, self.rulebook).filter_map(move |(kind, level)| (level == wanted).then_some(kind))
    }
}

/// Every kind of key that suffices and is available, with its level.
fn available<'a>(
    row: &'a ApplicationRow,
    rulebook: &'a Rulebook,
) -> impl Iterator<Item = (KeyKind, AssuranceLevel)> + use<'a> {
    let parameters = rulebook.parameters();
    parameters.key_kinds().iter().filter_map(move |known| {
        let level = known.levels.annex.filter(|level| *level >= row.level())?;
        (!parameters.key_unavailable(known.kind, row.portal(), row.name())).then_some((known.kind, level))
    })
}
