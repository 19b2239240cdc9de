//! The three values of Kleene, each with the facts that an unknown one waits for.

use std::collections::BTreeSet;

/// A truth value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Truth {
    /// It is so.
    True,
    /// It is not so.
    False,
    /// A fact is absent.
    Unknown,
}

/// A truth value and, where it is unknown, the absent facts it waits for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Answer {
    pub(crate) truth: Truth,
    needs: BTreeSet<&'static str>,
}

impl Answer {
    pub(crate) fn known(so: bool) -> Self {
        Self {
            truth: if so { Truth::True } else { Truth::False },
            needs: BTreeSet::new(),
        }
    }

    pub(crate) fn unknown(fact: &'static str) -> Self {
        Self {
            truth: Truth::Unknown,
            needs: BTreeSet::from([fact]),
        }
    }

    /// The facts it waits for.
    pub(crate) fn needs(self) -> BTreeSet<&'static str> {
        self.needs
    }

    pub(crate) fn not(mut self) -> Self {
        self.truth = match self.truth {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
        };
        self
    }
}

/// True if all are; false if one is, even beside an unknown one.
pub(crate) fn all<const N: usize>(parts: [Answer; N]) -> Answer {
    every(parts)
}

/// [`all`] of a list of any length.
pub(crate) fn every(parts: impl IntoIterator<Item = Answer>) -> Answer {
    let mut together = Answer::known(true);
    for mut part in parts {
        match part.truth {
            Truth::True => {}
            Truth::False => return Answer::known(false),
            Truth::Unknown => {
                together.truth = Truth::Unknown;
                together.needs.append(&mut part.needs);
            }
        }
    }
    together
}

/// True if one is; false if none is.
pub(crate) fn any<const N: usize>(parts: [Answer; N]) -> Answer {
    every(parts.map(Answer::not)).not()
}

/// A part that has a condition of its own: without the condition it breaks nothing; while the condition is unknown, so is
/// the part.
pub(crate) fn only_where(condition: Answer, consequence: Answer) -> Answer {
    match condition.truth {
        Truth::True => consequence,
        Truth::False => Answer::known(true),
        Truth::Unknown => condition,
    }
}

/// True if all are; else what the first that is not comes to: the later ones are only asked for once it is settled.
pub(crate) fn in_turn<const N: usize>(parts: [Answer; N]) -> Answer {
    let mut unsettled = parts.into_iter().filter(|part| part.truth != Truth::True);
    unsettled.next().unwrap_or_else(|| Answer::known(true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn false_outweighs_unknown_and_unknown_outweighs_true() {
        let (yes, no, open) = (Answer::known(true), Answer::known(false), Answer::unknown("a/b"));
        assert_eq!(all([yes.clone(), open.clone(), no.clone()]).truth, Truth::False);
        assert_eq!(all([yes.clone(), open.clone()]).needs(), BTreeSet::from(["a/b"]));
        assert_eq!(any([no.clone(), open.clone()]).truth, Truth::Unknown);
        assert_eq!(any([yes.clone(), open.clone()]), yes);
        assert_eq!(only_where(no.clone(), open.clone()), yes);
        assert_eq!(only_where(open.clone(), no).truth, Truth::Unknown);
        assert_eq!(only_where(open.clone(), yes.clone()).truth, Truth::Unknown);
        assert_eq!(only_where(yes, open.clone()), open);
    }
}
