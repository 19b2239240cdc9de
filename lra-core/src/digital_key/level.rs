//! The three scales on which keys, and the proof of who holds them, are measured.

pub use crate::decision::vocabulary::AssuranceLevel;

use core::fmt;

/// A level on the scale of the federal authentication service (FAS), 100 to 500, the lowest first.
///
/// It cannot be compared with a level on another scale:
///
/// ```
/// use lra_core::digital_key::FasLevel;
/// assert!(FasLevel::new(450) < FasLevel::new(500));
/// assert_eq!(FasLevel::new(600), None);
/// ```
/// ```compile_fail,E0308
/// use lra_core::digital_key::{EidasLevel, FasLevel};
/// assert!(FasLevel::new(450) < Some(EidasLevel::High));
/// ```
/// ```compile_fail,E0308
/// use lra_core::digital_key::{AssuranceLevel, FasLevel};
/// assert!(Some(AssuranceLevel::Strong) > FasLevel::new(450));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FasLevel(u16);

impl FasLevel {
    /// The level with that number, if it lies on the scale.
    #[must_use]
    pub const fn new(number: u16) -> Option<Self> {
        match number {
            100..=500 => Some(Self(number)),
            _ => None,
        }
    }

    /// Its number.
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0
    }
}

impl fmt::Display for FasLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A level of Regulation (EU) 910/2014, article 8, the lowest first.
///
/// It cannot be compared with a level on another scale:
///
/// ```
/// use lra_core::digital_key::EidasLevel;
/// assert!(EidasLevel::Substantial < EidasLevel::High);
/// ```
/// ```compile_fail,E0308
/// use lra_core::digital_key::{AssuranceLevel, EidasLevel};
/// assert!(EidasLevel::High < AssuranceLevel::Strong);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EidasLevel {
    /// Low.
    Low,
    /// Substantial.
    Substantial,
    /// High.
    High,
}

impl EidasLevel {
    /// Every level, the lowest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Substantial, Self::High];

    /// Its stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Substantial => "substantial",
            Self::High => "high",
        }
    }

    /// The level with that word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == word)
    }
}

/// What something is worth on each scale, as far as the rulebook says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Levels {
    /// On the scale of the annexes to the users' regulation: the columns of their tables.
    pub annex: Option<AssuranceLevel>,
    /// On the scale of the federal authentication service.
    pub fas: Option<FasLevel>,
    /// On the scale of Regulation (EU) 910/2014.
    pub eidas: Option<EidasLevel>,
}

/// One of the three scales: the type of its levels, which are totally ordered.
pub trait Scale: Copy + Ord {
    /// The level on this scale, if it is known.
    fn among(levels: &Levels) -> Option<Self>;
}

impl Scale for AssuranceLevel {
    fn among(levels: &Levels) -> Option<Self> {
        levels.annex
    }
}

impl Scale for FasLevel {
    fn among(levels: &Levels) -> Option<Self> {
        levels.fas
    }
}

impl Scale for EidasLevel {
    fn among(levels: &Levels) -> Option<Self> {
        levels.eidas
    }
}

/// The level that a key has in the hand of its holder: the lower of the level of the key and the level at which its holder
/// was proven, on one scale. Unknown where the rulebook maps either of them to no level of that scale.
///
/// ```
/// use lra_core::digital_key::{EffectiveLevel, EidasLevel, FasLevel, Levels};
/// let key = Levels { eidas: Some(EidasLevel::High), fas: FasLevel::new(450), ..Levels::default() };
/// let holder = Levels { eidas: Some(EidasLevel::Substantial), ..Levels::default() };
/// let level = EffectiveLevel::<EidasLevel>::of(&key, &holder);
/// assert_eq!(level.known(), Some(EidasLevel::Substantial));
/// assert_eq!(level.suffices_for(EidasLevel::High), Some(false));
/// assert_eq!(EffectiveLevel::<FasLevel>::of(&key, &holder).known(), None);
/// ```
/// ```compile_fail,E0308
/// use lra_core::digital_key::{EffectiveLevel, EidasLevel, FasLevel, Levels};
/// EffectiveLevel::<FasLevel>::of(&Levels::default(), &Levels::default()).suffices_for(EidasLevel::High);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EffectiveLevel<L>(Option<L>);

impl<L: Scale> EffectiveLevel<L> {
    /// The level of a key in the hand of a holder, on the scale of `L`.
    #[must_use]
    pub fn of(key: &Levels, holder: &Levels) -> Self {
        let both = L::among(key).zip(L::among(holder));
        Self(both.map(|(key, holder)| key.min(holder)))
    }

    /// The level, or nothing where it is unknown.
    #[must_use]
    pub fn known(self) -> Option<L> {
        self.0
    }

    /// Whether it is this level or a higher one; nothing where it is unknown.
    #[must_use]
    pub fn suffices_for(self, required: L) -> Option<bool> {
        self.0.map(|level| level >= required)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::Vocabulary;
    use core::fmt::Debug;

    fn check<L: Scale + Debug>(every: &[L], levels: impl Fn(Option<L>) -> Levels) {
        assert!(every.is_sorted_by(|lower, higher| lower < higher));
        let maybe = || every.iter().copied().map(Some).chain([None]);
        for (key, holder) in maybe().flat_map(|key| maybe().map(move |holder| (key, holder))) {
            let effective = EffectiveLevel::<L>::of(&levels(key), &levels(holder));
            let lower = key.and_then(|key| holder.map(|holder| if key < holder { key } else { holder }));
            assert_eq!(effective.known(), lower);
            for required in every {
                let both = lower.map(|_| key >= Some(*required) && holder >= Some(*required));
                assert_eq!(
                    effective.suffices_for(*required),
                    both,
                    "{key:?} {holder:?} {required:?}"
                );
            }
        }
    }

    #[test]
    fn the_effective_level_is_the_lower_of_key_and_holder_on_each_scale_for_itself() {
        check(AssuranceLevel::ALL, |annex| Levels {
            annex,
            ..Levels::default()
        });
        check(&EidasLevel::ALL, |eidas| Levels {
            eidas,
            ..Levels::default()
        });
        let fas = [100, 200, 300, 350, 400, 450, 500].map(|number| FasLevel::new(number).unwrap());
        check(&fas, |fas| Levels {
            fas,
            ..Levels::default()
        });
    }

    #[test]
    fn a_level_of_another_scale_stands_in_for_none() {
        let high = Levels {
            eidas: Some(EidasLevel::High),
            ..Levels::default()
        };
        assert_eq!(EffectiveLevel::<AssuranceLevel>::of(&high, &high).known(), None);
        assert_eq!(EffectiveLevel::<FasLevel>::of(&high, &high).known(), None);
    }

    #[test]
    fn words_and_numbers_off_the_scales_are_no_levels() {
        for number in [0, 99, 501, u16::MAX] {
            assert_eq!(FasLevel::new(number), None);
        }
        for word in ["", "High", "highest", "strong"] {
            assert_eq!(EidasLevel::of(word), None);
        }
        assert_eq!(EidasLevel::of("high"), Some(EidasLevel::High));
    }
}
