use super::difference::SpellingSets;
use super::element::{Break, BreakKind, Element, Letter, MAX_LENGTH, Marks};
use super::transliteration::{Transliteration, transliterations};
use super::{Difference, DifferenceSet};

/// The rows that are alive at once: the present one, and as many as the longest step (`UXX` for `Ü`) goes forward.
const ROWS: usize = 4;

/// For one number of elements read on the document, how each number of elements read in the register is reached.
#[derive(Clone, Copy)]
struct Row {
    reached: [SpellingSets; MAX_LENGTH + 1],
    /// The first number that is reached, and one more than the last.
    from: usize,
    to: usize,
}

impl Row {
    const EMPTY: Self = Self {
        reached: [SpellingSets::NONE; MAX_LENGTH + 1],
        from: MAX_LENGTH + 1,
        to: 0,
    };

    fn reach(&mut self, place: usize, sets: SpellingSets) {
        if let Some(reached) = self.reached.get_mut(place) {
            *reached = reached.or(sets);
            self.from = self.from.min(place);
            self.to = self.to.max(place + 1);
        }
    }

    /// What is reached at a place, which is forgotten.
    fn take(&mut self, place: usize) -> SpellingSets {
        self.reached.get_mut(place).map_or(SpellingSets::NONE, |reached| {
            core::mem::replace(reached, SpellingSets::NONE)
        })
    }
}

/// Reads two names side by side in every way that leaves the same letters on both sides, and tells `visit` each pair of
/// places reached (elements read on the document, elements read in the register), in order, with the sets of
/// differences by which it is reached.
///
/// `in_zone` says that the document's name comes from a machine readable zone. Allocates nothing; the work is bounded
/// by the product of the two lengths, and is linear for names without letters that can be transliterated.
pub(super) fn align(
    document: &[Element],
    register: &[Element],
    in_zone: bool,
    mut visit: impl FnMut(usize, usize, SpellingSets),
) {
    let mut rows = [Row::EMPTY; ROWS];
    if let Some(first) = rows.first_mut() {
        first.reach(0, SpellingSets::EXACT);
    }
    for i in 0..=document.len() {
        let Some(mut j) = rows.get(i % ROWS).map(|row| row.from) else {
            return;
        };
        // A step may reach further in the same row, so its end is asked each time.
        while rows.get(i % ROWS).is_some_and(|row| j < row.to) {
            let sets = rows.get_mut(i % ROWS).map_or(SpellingSets::NONE, |row| row.take(j));
            if !sets.is_none() {
                visit(i, j, sets);
                let (Some(left), Some(right)) = (document.get(i..), register.get(j..)) else {
                    return;
                };
                steps(left, right, in_zone, |read_left, read_right, differences| {
                    if let Some(row) = rows.get_mut((i + read_left) % ROWS) {
                        row.reach(j + read_right, sets.with(differences));
                    }
                });
            }
            j += 1;
        }
        if let Some(row) = rows.get_mut(i % ROWS) {
            (row.from, row.to) = (Row::EMPTY.from, Row::EMPTY.to);
        }
    }
}

/// Every way to read on by one letter or break.
fn steps(document: &[Element], register: &[Element], in_zone: bool, mut step: impl FnMut(usize, usize, DifferenceSet)) {
    match (document.first(), register.first()) {
        (Some(Element::Letter(left)), Some(Element::Letter(right))) => {
            if let Some(differences) = same_letter(*left, *right) {
                step(1, 1, differences);
            }
            for form in transliterations(*left).iter().filter(|form| !form.only_in_zone) {
                if let Some(differences) = transliterated(*left, form, form.letters, register) {
                    step(1, form.letters.len(), differences);
                }
            }
            for form in transliterations(*right)
                .iter()
                .filter(|form| in_zone || !form.only_in_zone)
            {
                if let Some(differences) = transliterated(*right, form, form.letters, document) {
                    step(form.letters.len(), 1, differences);
                }
            }
        }
        (Some(Element::Break(left)), Some(Element::Break(right))) => {
            if let Some(differences) = same_break(left.kind, right.kind) {
                step(1, 1, differences);
            }
        }
        _ => {}
    }
    if let Some(Element::Break(left)) = document.first()
        && let Some(difference) = joined(*left, in_zone)
    {
        step(1, 0, DifferenceSet::of(difference));
    }
    if let Some(Element::Break(right)) = register.first()
        && let Some(difference) = joined(*right, false)
    {
        step(0, 1, DifferenceSet::of(difference));
    }
}

/// By what two letters with the same base differ; none if the base is another.
pub(super) fn same_letter(left: Letter, right: Letter) -> Option<DifferenceSet> {
    (left.base == right.base).then(|| {
        let accents = (left.marks != right.marks).then_some(Difference::Accents);
        let case = (left.capital != right.capital).then_some(Difference::Case);
        accents.into_iter().chain(case).collect()
    })
}

/// By what a letter differs from the beginning of its transliteration, if that is all that is left of a name cut off.
pub(super) fn cut_inside(letter: Letter, rest: &[Element]) -> Option<DifferenceSet> {
    transliterations(letter).iter().find_map(|form| {
        let beginning = form.letters.get(..rest.len())?;
        let cut = !rest.is_empty() && rest.len() < form.letters.len();
        transliterated(letter, form, beginning, rest).filter(|_| cut)
    })
}

/// By what a letter differs from these letters of its transliteration at the beginning of `text`; none if they do not
/// stand there.
fn transliterated(letter: Letter, form: &Transliteration, letters: &[char], text: &[Element]) -> Option<DifferenceSet> {
    let mut differences = DifferenceSet::of(Difference::Transliteration);
    if form.loses_accents && letter.marks != Marks::NONE {
        differences = differences.union(DifferenceSet::of(Difference::Accents));
    }
    let mut text = text.iter();
    for (position, &base) in letters.iter().enumerate() {
        let Some(Element::Letter(written)) = text.next() else {
            return None;
        };
        if written.base != base || written.marks != Marks::NONE {
            return None;
        }
        // A capital may become two capitals or one with a small letter after it: both "OE" and "Oe" stand for "Ö".
        let case_differs = if position == 0 {
            written.capital != letter.capital
        } else {
            written.capital && !letter.capital
        };
        if case_differs {
            differences = differences.union(DifferenceSet::of(Difference::Case));
        }
    }
    Some(differences)
}

/// By what two breaks between the same words differ; none if they do not stand for each other.
fn same_break(left: BreakKind, right: BreakKind) -> Option<DifferenceSet> {
    use BreakKind::{Apostrophe, Hyphen, Name, Space};
    match (left, right) {
        // How a list of first names is cut out of one line of text says nothing about the names.
        (Space | Name, Space | Name) | (Hyphen, Hyphen) | (Apostrophe, Apostrophe) => Some(DifferenceSet::EMPTY),
        (Hyphen, Space | Name) | (Space | Name, Hyphen) => Some(DifferenceSet::of(Difference::Hyphens)),
        (Apostrophe, Space | Name) | (Space | Name, Apostrophe) => Some(DifferenceSet::of(Difference::Apostrophes)),
        (Hyphen, Apostrophe) | (Apostrophe, Hyphen) => None,
    }
}

/// What it takes for the words around a break to stand joined on the other side; none if they may not.
fn joined(between: Break, in_zone: bool) -> Option<Difference> {
    match between.kind {
        BreakKind::Hyphen => Some(Difference::Hyphens),
        BreakKind::Apostrophe => Some(Difference::Apostrophes),
        BreakKind::Space => between.after_particle.then_some(Difference::Particles),
        // Only in a machine readable zone can the end of a first name be a space inside it.
        BreakKind::Name => (in_zone && between.after_particle).then_some(Difference::Particles),
    }
}
