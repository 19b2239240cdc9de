//! The parts of a password that follow an easily guessed order. Nothing is copied out of the password.

use super::lower_case::lower_case;
use super::{SecretOwner, SecretWeakness};
use crate::identifier::Ssin;

/// Rows of keys, and columns that are typed downwards, on the keyboards in use in Belgium.
const KEYBOARD: [&str; 18] = [
    "1234567890",
    "&é\"'(§è!çà",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "yxcvbnm",
    "1qaz",
    "2wsx",
    "3edc",
    "4rfv",
    "5tgb",
    "1aqw",
    "2zsx",
    "6yhn",
];

/// Words that guessing starts with, in the languages of the country: the word for password, greetings, the names of
/// places, clubs, months and seasons.
#[rustfmt::skip]
const COMMON_WORDS: [&str; 81] = [
    "password", "passwort", "wachtwoord", "motdepasse", "paswoord", "passe", "welcome", "welkom", "bienvenue",
    "willkommen", "bonjour", "hallo", "hello", "goedemorgen", "gutentag", "admin", "administrator", "beheerder",
    "login", "secret", "geheim", "letmein", "iloveyou", "jetaime", "chouchou", "doudou", "soleil", "dragon", "monkey",
    "football", "voetbal", "sunshine", "princess", "princesse", "prinses", "belgium", "belgique", "belgie", "belgien",
    "brussels", "bruxelles", "brussel", "antwerpen", "charleroi", "liege", "namur", "gent", "anderlecht", "standard",
    "clubbrugge", "january", "janvier", "januari", "januar", "february", "fevrier", "februari", "februar", "march",
    "april", "avril", "juin", "juni", "juillet", "juli", "august", "augustus", "aout", "september", "septembre",
    "october", "octobre", "oktober", "november", "novembre", "december", "decembre", "dezember", "summer", "winter",
    "zomer",
];

/// How many characters at the start of `rest` follow an easily guessed order, and which; `before` is what precedes it, and
/// `own_data` counts those that are known of the person.
pub(super) fn longest_predictable(
    before: &str,
    rest: &str,
    own_data: &dyn Fn(&str) -> usize,
) -> Option<(usize, SecretWeakness)> {
    [
        (sequence(rest), 3, SecretWeakness::Sequence),
        (keyboard_run(rest), 4, SecretWeakness::KeyboardRun),
        (repetition(before, rest), 3, SecretWeakness::Repetition),
        (common_word(rest), 4, SecretWeakness::CommonWord),
        (own_data(rest), 3, SecretWeakness::OwnData),
    ]
    .into_iter()
    .filter(|(count, least, _)| count >= least)
    // Of equally long ones the first: digits in order are a sequence before they are a row of keys.
    .rev()
    .max_by_key(|(count, _, _)| *count)
    .map(|(count, _, weakness)| (count, weakness))
}

fn same(one: char, other: char) -> bool {
    lower_case(one) == lower_case(other)
}

/// Letters or digits each of which is the one after, or each the one before, its predecessor.
fn sequence(rest: &str) -> usize {
    let longest = |step: i64| {
        let pairs = rest.chars().zip(rest.chars().skip(1));
        1 + pairs
            .take_while(|(one, next)| {
                let [one, next] = [one, next].map(char::to_ascii_lowercase);
                let alike = (one.is_ascii_lowercase() && next.is_ascii_lowercase())
                    || (one.is_ascii_digit() && next.is_ascii_digit());
                alike && i64::from(u32::from(next)) - i64::from(u32::from(one)) == step
            })
            .count()
    };
    longest(1).max(longest(-1))
}

/// Neighbouring keys of one row or column, in either direction.
fn keyboard_run(rest: &str) -> usize {
    let neighbours = |row: &str, one: char, next: char| {
        row.chars()
            .zip(row.chars().skip(1))
            .any(|(left, right)| same(left, one) && same(right, next))
    };
    let pairs = || rest.chars().zip(rest.chars().skip(1));
    KEYBOARD
        .iter()
        .flat_map(|row| {
            [
                pairs().take_while(|(one, next)| neighbours(row, *one, *next)).count(),
                pairs().take_while(|(one, next)| neighbours(row, *next, *one)).count(),
            ]
        })
        .max()
        .map_or(0, |pairs| pairs + 1)
}

/// One character again and again, or a piece that stands somewhere in `before`.
fn repetition(before: &str, rest: &str) -> usize {
    let alike = |one: &str| {
        one.chars()
            .zip(rest.chars())
            .take_while(|(one, other)| same(*one, *other))
            .count()
    };
    let run = rest
        .chars()
        .next()
        .map_or(0, |first| rest.chars().take_while(|other| same(first, *other)).count());
    let earlier = before
        .char_indices()
        .filter_map(|(start, _)| before.get(start..))
        .map(alike)
        .max()
        .unwrap_or(0);
    run.max(earlier)
}

/// A common word, also with signs that look like its letters.
fn common_word(rest: &str) -> usize {
    let letter = |character: char| match character {
        '0' => 'o',
        '1' | '!' | '|' => 'i',
        '3' | 'é' | 'è' | 'ë' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        'û' => 'u',
        other => other.to_ascii_lowercase(),
    };
    COMMON_WORDS
        .iter()
        .filter(|word| {
            let mut characters = rest.chars().map(letter);
            word.chars().all(|wanted| {
                characters
                    .next()
                    .is_some_and(|found| found == wanted || (found == 'i' && wanted == 'l'))
            })
        })
        .map(|word| word.len())
        .max()
        .unwrap_or(0)
}

/// A piece of a name or of the e-mail address, or at least four digits of the SSIN in their order.
pub(super) fn own_data(rest: &str, owner: &SecretOwner<'_>) -> usize {
    // What stands after the last full stop of an address says nothing of the person.
    let address = owner.email.and_then(|email| email.rsplit_once('.'));
    let texts = owner.names.iter().copied().chain(address.map(|(address, _)| address));
    let pieces = texts.flat_map(|text| text.split(|character: char| !character.is_alphanumeric()));
    let longest = pieces.filter(|piece| {
        let mut characters = rest.chars();
        piece
            .chars()
            .all(|wanted| characters.next().is_some_and(|found| same(found, wanted)))
    });
    let longest = longest.map(|piece| piece.chars().count()).max().unwrap_or(0);
    let ssin = owner.ssin.map(Ssin::canonical);
    let ssin = ssin.as_ref().map_or("", |digits| digits.as_str());
    let digits = (4..=ssin.len()).rev().find(|count| {
        let start = rest.get(..*count);
        start.is_some_and(|start| ssin.contains(start))
    });
    longest.max(digits.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_order_wins() {
        for (before, rest, expected) in [
            ("", "abcdx", Some((4, SecretWeakness::Sequence))),
            ("", "ab", None),
            ("", "12345", Some((5, SecretWeakness::Sequence))),
            ("", "1a2b3c", None),
            ("", "90!", None),
            ("", "azertyx", Some((6, SecretWeakness::KeyboardRun))),
            ("", "POIUx", Some((4, SecretWeakness::KeyboardRun))),
            ("", "&é\"'x", Some((4, SecretWeakness::KeyboardRun))),
            ("", "aze", None),
            ("", "xxxy", Some((3, SecretWeakness::Repetition))),
            ("fOo7", "foo7!", Some((4, SecretWeakness::Repetition))),
            ("fo", "fo!", None),
            ("", "w3lk0mx", Some((6, SecretWeakness::CommonWord))),
            ("", "we1come", Some((7, SecretWeakness::CommonWord))),
            ("", "Février", Some((7, SecretWeakness::CommonWord))),
            ("", "", None),
        ] {
            assert_eq!(longest_predictable(before, rest, &|_| 0), expected, "{rest}");
        }
    }

    #[test]
    fn words_are_in_the_folded_form_that_is_compared() {
        for word in COMMON_WORDS {
            assert!(
                word.len() >= 4 && word.bytes().all(|byte| byte.is_ascii_lowercase()),
                "{word}"
            );
            assert_eq!(common_word(&word.to_uppercase()), common_word(word), "{word}");
            assert!(common_word(word) >= word.len(), "{word}");
        }
    }
}
