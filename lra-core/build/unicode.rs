//! The parts of Unicode's tables that names are compared by, from the crates that keep them: as the crates lay them out, for
//! look-ups in one step and for every use, they are ten times as large.

use std::collections::HashMap;
use std::fmt::Write;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};

/// Syllables of Korean are composed by arithmetic.
const SYLLABLES: std::ops::RangeInclusive<char> = '\u{AC00}'..='\u{D7A3}';
/// Where the letters stand that names of persons may have beside A to Z.
const LATIN: [std::ops::RangeInclusive<char>; 3] =
    ['\u{C0}'..='\u{2AF}', '\u{1E00}'..='\u{1EFF}', '\u{FB00}'..='\u{FB06}'];

/// The tables of Latin, which are short.
pub fn generate() -> String {
    let mut out = String::new();
    latin(&mut out);
    out
}

/// Compositions and combining classes, packed: numbers of seven bits a byte, the lowest first, the highest bit of a byte set where
/// another follows. A column holds the steps from row to row, twice the step forwards, twice the step less one backwards.
pub fn pack() -> Vec<u8> {
    let mut out = Vec::new();
    compositions(&mut out);
    classes(&mut out);
    out
}

fn number(out: &mut Vec<u8>, mut number: u32) {
    loop {
        let [lowest, ..] = number.to_le_bytes();
        number >>= 7;
        let another = if number == 0 { 0 } else { 0x80 };
        out.push(lowest & 0x7F | another);
        if another == 0 {
            return;
        }
    }
}

fn column(out: &mut Vec<u8>, characters: impl Iterator<Item = char>) {
    let mut before = 0;
    for character in characters.map(u32::from) {
        let step = if character >= before {
            2 * (character - before)
        } else {
            2 * (before - character) - 1
        };
        number(out, step);
        before = character;
    }
}

/// What each character is composed of, and which of that may be put together again.
fn compositions(out: &mut Vec<u8>) {
    let mut whole: Vec<(char, Vec<char>)> = Vec::new();
    for character in ('\0'..=char::MAX).filter(|character| !SYLLABLES.contains(character)) {
        let mut parts = Vec::new();
        decompose_canonical(character, |part| parts.push(part));
        if parts != [character] {
            whole.push((character, parts));
        }
    }
    let mut named: HashMap<Vec<char>, Vec<char>> = HashMap::new();
    for (character, parts) in &whole {
        named.entry(parts.clone()).or_default().push(*character);
    }
    let rows: Vec<(char, char, char)> = whole
        .iter()
        .map(|(character, parts)| {
            let (last, before) = parts.split_last().expect("parts");
            let first = match before {
                [] => return (*character, *last, '\0'),
                [only] => vec![*only],
                _ => named
                    .get(before)
                    .expect("what stands before the last part has a character")
                    .clone(),
            };
            let composes = first.iter().find(|first| compose(**first, *last) == Some(*character));
            (*character, *composes.unwrap_or(&first[0]), *last)
        })
        .collect();
    number(out, u32::try_from(rows.len()).expect("few rows"));
    column(out, rows.iter().map(|row| row.0));
    column(out, rows.iter().map(|row| row.1));
    column(out, rows.iter().map(|row| row.2));
    // Which are put together again, a bit each.
    for eight in rows.chunks(8) {
        let composes = eight.iter().map(|row| compose(row.1, row.2) == Some(row.0));
        out.push(
            (0..)
                .zip(composes)
                .map(|(bit, composes)| u8::from(composes) << bit)
                .sum(),
        );
    }
}

/// The combining classes that are not 0, in runs.
fn classes(out: &mut Vec<u8>) {
    let mut runs: Vec<(char, char, u8)> = Vec::new();
    for character in '\0'..=char::MAX {
        let class = canonical_combining_class(character);
        match runs.last_mut() {
            Some((_, last, same)) if *same == class && u32::from(*last) + 1 == u32::from(character) => {
                *last = character
            }
            _ if class != 0 => runs.push((character, character, class)),
            _ => {}
        }
    }
    number(out, u32::try_from(runs.len()).expect("few runs"));
    column(out, runs.iter().map(|run| run.0));
    column(out, runs.iter().map(|run| run.1));
    out.extend(runs.iter().map(|run| run.2));
}

/// What names need beyond: letters that stand for several, and small letters for capitals.
fn latin(out: &mut String) {
    let letters = || LATIN.into_iter().flatten();
    let mut alike = Vec::new();
    for letter in letters() {
        let parts: Vec<char> = letter.nfkd().collect();
        if parts != letter.nfd().collect::<Vec<_>>() {
            let mut row = ['\0'; 3];
            row[..parts.len()].copy_from_slice(&parts);
            alike.push((letter, row));
        }
    }
    let mut small = Vec::new();
    for letter in letters().filter(|letter| letter.nfkd().eq([*letter])) {
        let folded: Vec<char> = caseless::default_case_fold_str(&letter.to_string()).chars().collect();
        match folded[..] {
            [other] if other != letter => small.push((letter, other)),
            [_] => {}
            // What becomes of the sharp s, the comparison of names says itself.
            _ => assert!(matches!(letter, 'ß' | 'ẞ'), "{letter} becomes several letters"),
        }
    }
    writeln!(
        out,
        "/// Latin letters that others stand for (NFKD), filled up with U+0000.\nstatic ALIKE: [(char, [char; 3]); {}] = {alike:?};\n\
         /// The small letters of Latin capitals that have no parts.\nstatic SMALL: [(char, char); {}] = {small:?};",
        alike.len(),
        small.len()
    )
    .expect("string");
}
