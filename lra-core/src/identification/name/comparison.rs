use super::alignment::{align, cut_inside, same_letter};
use super::difference::SpellingSets;
use super::element::{BreakKind, Element};
use super::{
    Difference, DifferenceSet, FamilyName, FirstNames, Mismatch, NameAgreement, NameComparison, NameError, NamePart,
};

/// Where the names of a document were read, which decides what may be missing from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NameSource {
    /// In print, or on a chip as text, of any document but a Belgian card.
    Printed,
    /// In print or on the chip of a Belgian card, which states the first two first names and the initial of the third.
    BelgianCard,
    /// In the machine readable zone (ICAO Doc 9303 parts 3 to 6), fillers read as spaces.
    MachineReadable {
        /// Whether the name field is full to its last character, so that something may have been cut off.
        truncated: bool,
    },
}

/// The names that a document states. Borrows them; building one costs nothing.
#[derive(Debug, Clone, Copy)]
pub struct DocumentNames<'a> {
    family: Option<&'a FamilyName>,
    first: &'a FirstNames,
    source: NameSource,
}

impl<'a> DocumentNames<'a> {
    /// The names of a document; no family name or no first names for a person who has none.
    ///
    /// # Errors
    /// [`NameError::Empty`] if there is neither.
    pub const fn new(
        family: Option<&'a FamilyName>,
        first: &'a FirstNames,
        source: NameSource,
    ) -> Result<Self, NameError> {
        if family.is_none() && first.is_empty() {
            return Err(NameError::Empty);
        }
        Ok(Self { family, first, source })
    }

    /// The name field lengths of ICAO Doc 9303 parts 4 to 7: cards (TD1), TD2 and MRV-B, passports (TD3) and MRV-A.
    const FIELD_LENGTHS: [usize; 3] = [30, 31, 39];

    /// A family name shorter than this (half the shortest field) has not been cut: the first names are cut before.
    const SHORTEST_CUT_FAMILY_NAME: usize = 15;

    const fn in_zone(&self) -> bool {
        matches!(self.source, NameSource::MachineReadable { .. })
    }

    /// Whether the names were cut off: the field was said to be full, and the names do fill one of the known lengths.
    fn is_cut(&self) -> bool {
        if self.source != (NameSource::MachineReadable { truncated: true }) {
            return false;
        }
        let characters = |elements: &[Element]| elements.iter().filter(|element| !is_apostrophe(element)).count();
        let family = self.family.map_or(0, |family| characters(family.elements()));
        let first = characters(self.first.elements());
        let separator = if family > 0 && first > 0 { 2 } else { 0 };
        Self::FIELD_LENGTHS.contains(&(family + separator + first))
    }
}

/// The names that a register states. Borrows them; building one costs nothing.
#[derive(Debug, Clone, Copy)]
pub struct RegisterNames<'a> {
    family: Option<&'a FamilyName>,
    first: &'a FirstNames,
}

impl<'a> RegisterNames<'a> {
    /// The names of a register; no family name or no first names for a person who has none.
    ///
    /// # Errors
    /// [`NameError::Empty`] if there is neither.
    pub const fn new(family: Option<&'a FamilyName>, first: &'a FirstNames) -> Result<Self, NameError> {
        if family.is_none() && first.is_empty() {
            return Err(NameError::Empty);
        }
        Ok(Self { family, first })
    }
}

/// Compares all names (rule `applicant.register-agrees`): family name and first names each, and where one of them
/// differs, whether they stand in each other's place. Allocates nothing.
#[must_use]
pub fn compare(document: &DocumentNames<'_>, register: &RegisterNames<'_>, rules: &NameComparison) -> NameAgreement {
    let family = compare_family(document, register, rules);
    let first = compare_first_names(document, register, rules);
    if family.agrees() && first.agrees() {
        return NameAgreement::but_for(family.differences().union(first.differences()));
    }
    swapped(document, register, rules).unwrap_or(if family.agrees() { first } else { family })
}

/// Compares the family names alone. Allocates nothing. A person without one agrees with a person without one.
#[must_use]
pub fn compare_family(
    document: &DocumentNames<'_>,
    register: &RegisterNames<'_>,
    rules: &NameComparison,
) -> NameAgreement {
    let left = document.family.map_or(&[][..], FamilyName::elements);
    let right = register.family.map_or(&[][..], FamilyName::elements);
    let may_be_cut = document.is_cut() && left.len() >= DocumentNames::SHORTEST_CUT_FAMILY_NAME;
    Pair {
        part: NamePart::FamilyName,
        left,
        right,
        in_zone: document.in_zone(),
        may_be_cut,
        has_initial: false,
    }
    .compare(rules)
}

/// Compares the first names alone. Allocates nothing. A person without one agrees with a person without one.
#[must_use]
pub fn compare_first_names(
    document: &DocumentNames<'_>,
    register: &RegisterNames<'_>,
    rules: &NameComparison,
) -> NameAgreement {
    let left = document.first.elements();
    let ends_in_one_letter =
        matches!(left, [.., Element::Break(end), Element::Letter(_)] if end.kind == BreakKind::Name);
    Pair {
        part: NamePart::FirstNames,
        left,
        right: register.first.elements(),
        in_zone: document.in_zone(),
        may_be_cut: document.is_cut(),
        has_initial: document.source == NameSource::BelgianCard && ends_in_one_letter,
    }
    .compare(rules)
}

/// The agreement, or the refusal of its tolerance, where the document states as first names what the register states as
/// family name and the other way round; none where that is not so.
fn swapped(
    document: &DocumentNames<'_>,
    register: &RegisterNames<'_>,
    rules: &NameComparison,
) -> Option<NameAgreement> {
    if document.source == NameSource::BelgianCard {
        return None;
    }
    let document_family = document.family.map_or(&[][..], FamilyName::elements);
    let register_family = register.family.map_or(&[][..], FamilyName::elements);
    let mut differences = DifferenceSet::of(Difference::Order);
    for (left, right) in [
        (document_family, register.first.elements()),
        (document.first.elements(), register_family),
    ] {
        let mut best = Best::new(rules);
        align(left, right, document.in_zone(), |i, j, sets| {
            if i == left.len() && j == right.len() {
                best.offer(sets, DifferenceSet::EMPTY);
            }
        });
        // Only the letters may differ: nothing may be missing from names that also stand in the wrong place.
        differences = differences.union(best.tolerated.or(best.refused)?);
    }
    Some(conclude(NamePart::FamilyName, 1, differences, rules))
}

/// Agreement if all differences are tolerated, else the refusal of those that are not.
fn conclude(part: NamePart, position: usize, differences: DifferenceSet, rules: &NameComparison) -> NameAgreement {
    let refused = differences.without(rules.tolerated());
    if refused.is_empty() {
        return NameAgreement::but_for(differences);
    }
    NameAgreement::Differs {
        part,
        position,
        how: Mismatch::NotTolerated(refused),
    }
}

/// The same part of both names, and what may be missing from the document's.
struct Pair<'a> {
    part: NamePart,
    left: &'a [Element],
    right: &'a [Element],
    in_zone: bool,
    may_be_cut: bool,
    /// Whether the last first name on the document is one letter, and may be the initial of the register's third.
    has_initial: bool,
}

impl Pair<'_> {
    fn compare(&self, rules: &NameComparison) -> NameAgreement {
        if self.left == self.right {
            return NameAgreement::Same;
        }
        if self.left.is_empty() {
            return self.differs(1, Mismatch::MissingOnDocument);
        }
        if self.right.is_empty() {
            return self.differs(1, Mismatch::MissingInRegister);
        }
        let mut best = Best::new(rules);
        let tolerated = SpellingSets::within(rules.tolerated());
        let (mut furthest, mut furthest_tolerated) = ((0, 0), 0);
        align(self.left, self.right, self.in_zone, |i, j, sets| {
            self.offer_ends(i, j, sets, &mut best);
            furthest = (i, j);
            if sets.meets(tolerated) {
                furthest_tolerated = i;
            }
        });
        match best.tolerated.or(best.refused) {
            Some(differences) => {
                let position = self.position(self.left, furthest_tolerated);
                // Where only the number of names is refused, it is the next name that the other side lacks.
                let refused = differences.without(rules.tolerated());
                let next = usize::from(refused.is_within(FEWER) && !refused.is_empty());
                conclude(self.part, position + next, differences, rules)
            }
            None => self.mismatch(furthest.0, furthest.1),
        }
    }

    /// Offers every way in which two names read up to these places may be held the same.
    fn offer_ends(&self, i: usize, j: usize, sets: SpellingSets, best: &mut Best) {
        let (left_ended, right_ended) = (i == self.left.len(), j == self.right.len());
        if left_ended && right_ended {
            best.offer(sets, DifferenceSet::EMPTY);
        }
        if left_ended && !right_ended {
            if self.may_be_cut {
                best.offer(sets, DifferenceSet::of(Difference::Truncation));
            }
            if self.right.get(j).is_some_and(ends_name) {
                best.offer(sets, DifferenceSet::of(Difference::FewerFirstNames));
            }
        }
        if self.may_be_cut
            && let (Some(rest), Some(Element::Letter(letter))) = (self.left.get(i..), self.right.get(j))
            && let Some(differences) = cut_inside(*letter, rest)
        {
            best.offer(sets.with(differences), DifferenceSet::of(Difference::Truncation));
        }
        if right_ended && self.left.get(i).is_some_and(ends_name) {
            best.offer(sets, DifferenceSet::of(Difference::FewerInRegister));
        }
        if self.has_initial && i + 1 == self.left.len() {
            self.offer_initial(i, j, sets, best);
        }
    }

    /// The initial on the card stands for the register's third first name, whatever follows its first letter.
    fn offer_initial(&self, i: usize, j: usize, sets: SpellingSets, best: &mut Best) {
        let (Some(Element::Letter(initial)), Some(Element::Letter(letter))) = (self.left.get(i), self.right.get(j))
        else {
            return;
        };
        let (Some(before), Some(after)) = (self.right.get(..j), self.right.get(j..)) else {
            return;
        };
        let begins_third = before.last().is_some_and(ends_name) && names_before(before) == 2;
        if !begins_third {
            return;
        }
        if let Some(differences) = same_letter(*initial, *letter) {
            let mut missing = DifferenceSet::of(Difference::Initial);
            if after.iter().any(ends_name) {
                missing = missing.union(DifferenceSet::of(Difference::FewerFirstNames));
            }
            best.offer(sets.with(differences), missing);
        }
    }

    /// What to say of names that were matched up to these places and no further.
    fn mismatch(&self, i: usize, j: usize) -> NameAgreement {
        if i == self.left.len()
            && let Some(start) = word_start(self.right, j)
        {
            return self.differs(self.position(self.right, start), Mismatch::MissingOnDocument);
        }
        if j == self.right.len()
            && let Some(start) = word_start(self.left, i)
        {
            return self.differs(self.position(self.left, start), Mismatch::MissingInRegister);
        }
        if self.has_initial && i + 1 == self.left.len() {
            return self.differs(self.position(self.left, i), Mismatch::Initial);
        }
        self.differs(self.position(self.left, i), Mismatch::Letters)
    }

    const fn differs(&self, position: usize, how: Mismatch) -> NameAgreement {
        NameAgreement::Differs {
            part: self.part,
            position,
            how,
        }
    }

    /// In which word of the family name, or which first name, the place lies, counted from 1.
    fn position(&self, elements: &[Element], place: usize) -> usize {
        let ends = |element: &&Element| match self.part {
            NamePart::FamilyName => matches!(element, Element::Break(_)),
            NamePart::FirstNames => ends_name(element),
        };
        elements.iter().take(place).filter(ends).count() + 1
    }
}

/// The differences in the number of first names.
const FEWER: DifferenceSet =
    DifferenceSet::of(Difference::FewerFirstNames).union(DifferenceSet::of(Difference::FewerInRegister));

/// Where the next word starts, if the place is just before or just after a break.
fn word_start(elements: &[Element], place: usize) -> Option<usize> {
    let is_break = |place: usize| matches!(elements.get(place), Some(Element::Break(_)));
    if is_break(place) {
        return Some(place + 1);
    }
    place.checked_sub(1).is_some_and(is_break).then_some(place)
}

/// The best way found to hold two names the same: the one that asks for least.
struct Best {
    rules: DifferenceSet,
    tolerated: Option<DifferenceSet>,
    refused: Option<DifferenceSet>,
}

impl Best {
    fn new(rules: &NameComparison) -> Self {
        Self {
            rules: rules.tolerated(),
            tolerated: None,
            refused: None,
        }
    }

    fn offer(&mut self, sets: SpellingSets, missing: DifferenceSet) {
        for differences in sets.iter().map(|set| set.union(missing)) {
            let best = if differences.is_within(self.rules) {
                &mut self.tolerated
            } else {
                &mut self.refused
            };
            if best.is_none_or(|best| differences.weight() < best.weight()) {
                *best = Some(differences);
            }
        }
    }
}

fn is_apostrophe(element: &Element) -> bool {
    matches!(element, Element::Break(between) if between.kind == BreakKind::Apostrophe)
}

fn ends_name(element: &Element) -> bool {
    matches!(element, Element::Break(between) if between.kind == BreakKind::Name)
}

/// How many first names end within these elements.
fn names_before(elements: &[Element]) -> usize {
    elements.iter().filter(|element| ends_name(element)).count()
}
