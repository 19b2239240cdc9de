//! Every way in which a name may be spelt.

use std::collections::BTreeSet;

use super::letters;

/// Words after which a space may vanish in a family name.
const PARTICLES: [&str; 60] = [
    "van", "vanden", "vander", "de", "den", "der", "des", "du", "del", "della", "dela", "dello", "delle", "degli",
    "dei", "di", "da", "do", "dos", "das", "d", "l", "s", "t", "le", "la", "les", "el", "al", "ben", "bin", "ibn",
    "bint", "abd", "abdel", "abdul", "abu", "abou", "ait", "op", "ter", "ten", "te", "ver", "in", "aan", "uit", "tot",
    "von", "vom", "zu", "zum", "zur", "am", "im", "mc", "mac", "o", "st", "het",
];
/// And in first names, which know only the particles of Arabic names.
const ARABIC: [&str; 9] = ["abd", "abdel", "abdul", "el", "al", "ben", "ibn", "abu", "abou"];

/// How a name is read.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) tolerated: &'a [&'a str],
    pub(super) first_names: bool,
    /// Whether this is what a document states in its zone, where a break between two names is a filler like any other.
    pub(super) document_in_zone: bool,
    /// Whether letters may also be written in the way that only a zone does.
    pub(super) zone_letters: bool,
}

/// A piece of a name.
enum Piece {
    Letter(char),
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

/// Letters and the gaps between them. What stands before the first letter of a name or after the last one says nothing, nor
/// does a full stop.
fn pieces(names: &[String]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut gap: Option<(bool, bool, bool)> = None;
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            gap = Some(gap.map_or((false, false, true), |(hyphen, apostrophe, _)| {
                (hyphen, apostrophe, true)
            }));
        }
        for sign in letters::plain(name) {
            if sign.is_whitespace() || is_hyphen(sign) || is_apostrophe(sign) {
                let (hyphen, apostrophe, next_name) = gap.unwrap_or_default();
                gap = Some((hyphen || is_hyphen(sign), apostrophe || is_apostrophe(sign), next_name));
            } else if sign != '.' {
                if let Some((hyphen, apostrophe, next_name)) = gap.take().filter(|_| !pieces.is_empty()) {
                    pieces.push(Piece::Gap {
                        hyphen: hyphen && !next_name,
                        apostrophe: apostrophe && !next_name,
                        next_name,
                    });
                }
                pieces.push(Piece::Letter(sign));
            }
        }
    }
    pieces
}

/// The letters of a name alone.
pub(super) fn letters_of(name: &str) -> Vec<char> {
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
    let particles: &[&str] = if reading.first_names { &ARABIC } else { &PARTICLES };
    let particle = reading.tolerated.contains(&"particles") && particles.contains(&word);
    let tolerates = |tolerance| reading.tolerated.contains(&tolerance);
    match (hyphen, apostrophe, next_name) {
        (true, ..) if tolerates("hyphens") => &[" ", ""],
        (true, ..) => &["-"],
        (_, true, _) if tolerates("apostrophes") => &[" ", ""],
        (_, true, _) => &["'"],
        (_, _, false) if particle => &[" ", ""],
        (_, _, true) if particle && reading.document_in_zone => &[" ", ""],
        _ => &[" "],
    }
}

/// Where a sign of a spelling comes from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Origin {
    /// It stands in the name.
    Written,
    /// It stands there with an accent.
    Accented,
    /// It stands in a zone for another letter.
    Transliterated,
}

/// A spelling, sign by sign.
pub(super) type Spelling = Vec<(char, Origin)>;

fn signs(text: &str, origin: Origin) -> Spelling {
    text.chars().map(|sign| (sign, origin)).collect()
}

/// Every spelling of names.
pub(super) fn spellings(names: &[String], reading: Reading<'_>) -> BTreeSet<Spelling> {
    let mut found = BTreeSet::from([Spelling::new()]);
    let mut word = String::new();
    for piece in pieces(names) {
        let options: Vec<Spelling> = match piece {
            Piece::Letter(letter) => {
                let bare = letters::bare(letter);
                word.push(bare);
                let origin = if bare == letter {
                    Origin::Written
                } else {
                    Origin::Accented
                };
                let mut options = vec![vec![(bare, origin)]];
                if reading.tolerated.contains(&"transliteration") {
                    let others = letters::transliterations(letter, reading.zone_letters);
                    options.extend(others.into_iter().map(|text| signs(text, Origin::Transliterated)));
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
                options.iter().map(|text| signs(text, Origin::Written)).collect()
            }
        };
        found = found
            .iter()
            .flat_map(|start| options.iter().map(move |option| [start.as_slice(), option].concat()))
            .collect();
    }
    found
}

/// Whether two spellings are the same, or the first begins the second. What stands in a zone for a letter is plain
/// letters: it is held neither against another transliteration nor against a letter with an accent.
pub(super) fn same(one: &Spelling, other: &Spelling, begins: bool) -> bool {
    use Origin::{Transliterated, Written};
    let meet = |(one, other): (&(char, Origin), &(char, Origin))| {
        one.0 == other.0
            && match (one.1, other.1) {
                (Transliterated, origin) | (origin, Transliterated) => origin == Written,
                _ => true,
            }
    };
    (one.len() == other.len() || begins && one.len() < other.len()) && one.iter().zip(other).all(meet)
}
