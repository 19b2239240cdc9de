//! Every way in which a name may be spelt.

use std::collections::BTreeMap;

use super::Tolerances;
use super::letters::{self, Letter};

/// Words after which a space may vanish in a family name, beside those of first names.
const OF_FAMILIES: [&str; 57] = [
    "van", "vande", "vanden", "vander", "vant", "ver", "de", "den", "der", "s", "t", "te", "ten", "ter", "op", "in",
    "aan", "d", "du", "des", "l", "la", "le", "les", "von", "vom", "zu", "zum", "zur", "am", "da", "dal", "dalla",
    "degli", "dei", "del", "della", "dello", "di", "do", "dos", "das", "las", "los", "li", "lo", "ait", "ben", "bin",
    "bint", "bou", "ibn", "ould", "oulad", "mac", "mc", "o",
];
/// And in first names, which know only the particles of Arabic names.
const ARABIC: [&str; 8] = ["abd", "abdel", "abdoul", "abdul", "abou", "abu", "al", "el"];

/// How a name is read.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) tolerated: &'a Tolerances,
    pub(super) first_names: bool,
    /// Whether this is what a document states in its zone, where a break between two names is a filler like any other.
    pub(super) document_in_zone: bool,
    /// Whether letters may also be written in the way that only a zone does.
    pub(super) zone_letters: bool,
}

/// A piece of a name.
enum Piece {
    Letter(Letter),
    /// What stands between two letters that are not next to each other.
    Gap {
        hyphen: bool,
        apostrophe: bool,
        next_name: bool,
    },
}

fn is_hyphen(sign: char) -> bool {
    matches!(
        sign,
        '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '·' | '‧' | '・' | '﹣' | '－'
    )
}

fn is_apostrophe(sign: char) -> bool {
    matches!(
        sign,
        '\'' | '`' | '´' | '‘' | '’' | '‛' | '′' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʾ' | 'ʿ' | '＇'
    )
}

/// Letters and the gaps between them. What stands before the first letter of a name or after the last one says nothing. A full
/// stop ends an abbreviation, so that a letter after it begins another word.
fn pieces(names: &[String]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut gap: Option<(bool, bool, bool)> = None;
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            gap = Some(gap.map_or((false, false, true), |(hyphen, apostrophe, _)| {
                (hyphen, apostrophe, true)
            }));
        }
        for (sign, capital) in letters::plain(name) {
            if sign.is_whitespace() || sign == '.' || is_hyphen(sign) || is_apostrophe(sign) {
                let (hyphen, apostrophe, next_name) = gap.unwrap_or_default();
                gap = Some((hyphen || is_hyphen(sign), apostrophe || is_apostrophe(sign), next_name));
            } else {
                if let Some((hyphen, apostrophe, next_name)) = gap.take().filter(|_| !pieces.is_empty()) {
                    pieces.push(Piece::Gap {
                        // Of a hyphen and an apostrophe side by side, it is the apostrophe that counts.
                        hyphen: hyphen && !apostrophe && !next_name,
                        apostrophe: apostrophe && !next_name,
                        next_name,
                    });
                }
                pieces.push(Piece::Letter((sign, capital)));
            }
        }
    }
    pieces
}

/// The letters of a name alone.
pub(super) fn letters_of(name: &str) -> Vec<Letter> {
    pieces(&[name.to_owned()])
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Letter(letter) => Some(letter),
            Piece::Gap { .. } => None,
        })
        .collect()
}

/// How many places names take in a zone: one for each letter and each filler between them.
pub(super) fn zone_length(names: &[String]) -> usize {
    let counts = |piece: &Piece| match piece {
        Piece::Letter(_) => 1,
        Piece::Gap {
            hyphen: false,
            apostrophe: true,
            next_name: false,
        } => 0,
        Piece::Gap { .. } => 1,
    };
    pieces(names).iter().map(counts).sum()
}

/// What a gap may be written as, after this word.
fn gap_spellings(
    hyphen: bool,
    apostrophe: bool,
    next_name: bool,
    word: &str,
    reading: Reading<'_>,
) -> &'static [&'static str] {
    let known = ARABIC.contains(&word) || !reading.first_names && OF_FAMILIES.contains(&word);
    let particle = reading.tolerated.particles && known;
    match (hyphen, apostrophe, next_name) {
        (true, ..) if reading.tolerated.hyphens => &[" ", ""],
        (true, ..) => &["-"],
        (_, true, _) if reading.tolerated.apostrophes => &[" ", ""],
        (_, true, _) => &["'"],
        (_, _, false) if particle => &[" ", ""],
        (_, _, true) if particle && reading.document_in_zone => &[" ", ""],
        _ => &[" "],
    }
}

/// Where a sign of a spelling comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// It stands in the name.
    Written,
    /// It stands there with an accent.
    Accented,
    /// It stands in a zone for another letter.
    Transliterated,
}

/// Whether a sign is a capital.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Size {
    Small,
    Capital,
    /// What follows the first letter that stands for a capital: both `OE` and `Oe` are `Ö`. And what is no letter.
    Either,
}

/// A sign of a spelling, beside its letter without accents.
#[derive(Clone, Copy)]
struct Sign {
    origin: Origin,
    /// The letter with its accents.
    letter: char,
    size: Size,
    place: Place,
}

/// How a sign follows the one before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Next,
    /// It stands in a zone for the same letter as the sign before it.
    Continuing,
    /// What stood between it and the sign before it has vanished.
    Joined,
}

/// A spelling: its letters without accents, and what else is known of each.
#[derive(Clone, Default)]
pub(super) struct Spelling {
    text: String,
    signs: Vec<Sign>,
    /// Whether what it ends with has vanished.
    vanished: bool,
}

impl Spelling {
    fn push(&mut self, bare: char, sign: Sign) {
        self.text.push(bare);
        self.signs.push(sign);
    }

    /// A letter as it stands in a name.
    fn of((letter, capital): Letter) -> Self {
        let mut spelling = Self::default();
        let bare = letters::bare(letter);
        let sign = Sign {
            origin: if bare == letter {
                Origin::Written
            } else {
                Origin::Accented
            },
            letter,
            size: if capital { Size::Capital } else { Size::Small },
            place: Place::Next,
        };
        spelling.push(bare, sign);
        spelling
    }

    /// What stands in a zone for a letter.
    fn transliterated(text: &str, capital: bool) -> Self {
        let mut spelling = Self::default();
        for (place, letter) in text.chars().enumerate() {
            let sign = Sign {
                origin: Origin::Transliterated,
                letter,
                size: match (capital, place) {
                    (false, _) => Size::Small,
                    (true, 0) => Size::Capital,
                    (true, _) => Size::Either,
                },
                place: if place == 0 { Place::Next } else { Place::Continuing },
            };
            spelling.push(letter, sign);
        }
        spelling
    }

    fn gap(text: &str) -> Self {
        let mut spelling = Self::default();
        for letter in text.chars() {
            let sign = Sign {
                origin: Origin::Written,
                letter,
                size: Size::Either,
                place: Place::Next,
            };
            spelling.push(letter, sign);
        }
        spelling.vanished = text.is_empty();
        spelling
    }

    fn followed_by(&self, next: &Self) -> Self {
        let mut longer = self.clone();
        longer.append(next);
        longer
    }

    fn append(&mut self, next: &Self) {
        let joined = self.signs.len();
        self.text.push_str(&next.text);
        self.signs.extend_from_slice(&next.signs);
        if let Some(sign) = self.signs.get_mut(joined).filter(|_| self.vanished) {
            sign.place = Place::Joined;
        }
        self.vanished = next.vanished;
    }
}

/// Every spelling of names.
pub(super) fn spellings(names: &[String], reading: Reading<'_>) -> Vec<Spelling> {
    let mut found = vec![Spelling::default()];
    let mut word = String::new();
    for piece in pieces(names) {
        let options: Vec<Spelling> = match piece {
            Piece::Letter(letter) => {
                word.push(letters::bare(letter.0));
                let mut options = vec![Spelling::of(letter)];
                if reading.tolerated.transliteration {
                    let others = letters::transliterations(letter.0, reading.zone_letters);
                    options.extend(others.into_iter().map(|text| Spelling::transliterated(text, letter.1)));
                }
                options
            }
            Piece::Gap {
                hyphen,
                apostrophe,
                next_name,
            } => {
                let options = gap_spellings(hyphen, apostrophe, next_name, &word, reading);
                word.clear();
                options.iter().map(|text| Spelling::gap(text)).collect()
            }
        };
        if let [only] = options.as_slice() {
            found.iter_mut().for_each(|start| start.append(only));
        } else {
            found = found
                .iter()
                .flat_map(|start| options.iter().map(|option| start.followed_by(option)))
                .collect();
        }
    }
    found
}

/// Whether some spelling is also among the others, or begins one of them.
pub(super) fn meet(some: &[Spelling], others: &[Spelling], begins: bool, tolerated: &Tolerances) -> bool {
    let mut by_text: BTreeMap<&str, Vec<&Spelling>> = BTreeMap::new();
    for other in others {
        by_text.entry(&other.text).or_default().push(other);
    }
    some.iter().any(|one| {
        by_text
            .range(one.text.as_str()..)
            .take_while(|(text, _)| **text == one.text || begins && text.starts_with(&one.text))
            .flat_map(|(_, others)| others)
            .any(|other| same(one, other, tolerated))
    })
}

/// Whether the signs of two spellings, whose letters are alike without accents, are the same as far as the first goes.
fn same(one: &Spelling, other: &Spelling, tolerated: &Tolerances) -> bool {
    let mut pairs = one.signs.iter().zip(&other.signs);
    pairs.all(|(one, other)| same_sign(*one, *other, tolerated))
}

/// Whether two signs, of the same letter without accents, are the same. What stands in a zone for a letter is plain
/// letters next to each other: it is held neither against another transliteration nor against a letter with an accent, nor
/// against letters that are only next to each other because what stood between them has vanished.
fn same_sign(one: Sign, other: Sign, tolerated: &Tolerances) -> bool {
    use Origin::{Transliterated, Written};
    let letters = match (one.origin, other.origin) {
        (Transliterated, origin) | (origin, Transliterated) => origin == Written,
        _ => tolerated.accents || one.letter == other.letter,
    };
    let sizes = one.size == other.size || [one.size, other.size].contains(&Size::Either);
    let places = [one.place, other.place];
    let torn = places.contains(&Place::Continuing) && places.contains(&Place::Joined);
    letters && !torn && (tolerated.case || sizes)
}

/// Whether two letters are the same.
pub(super) fn same_letter(one: Letter, other: Letter, tolerated: &Tolerances) -> bool {
    let (one, other) = (Spelling::of(one), Spelling::of(other));
    one.text == other.text && same(&one, &other, tolerated)
}
