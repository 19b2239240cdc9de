//! Texts in one form of Unicode, so that what is written alike is alike: composed (NFC), or with accents apart (NFKD), of which
//! the letters of Latin are all that is needed. Unicode Standard Annex 15; the build takes the tables from the crate
//! `unicode-normalization` and packs them into a thirtieth of the room that they need there; they are unpacked when first needed.

use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/unicode.rs"));

static TABLES: LazyLock<Tables> = LazyLock::new(Tables::unpacked);

/// What characters are made of, and in which order marks stand.
struct Tables {
    /// The characters that others make up, in their order.
    composed: Vec<char>,
    /// What each begins with: another of them, or a character that is whole.
    first: Vec<char>,
    /// What follows; U+0000 where the character is but another way to write the first.
    second: Vec<char>,
    /// Those that are put together again: first, second, and the character, in this order.
    composing: Vec<(char, char, char)>,
    /// The first and the last character of each run of marks of one combining class.
    classes: Vec<(char, char, u8)>,
}

impl Tables {
    fn unpacked() -> Self {
        let mut packed = Packed(include_bytes!(concat!(env!("OUT_DIR"), "/unicode.bin")));
        let count = packed.count();
        let [composed, first, second] = core::array::from_fn(|_| packed.column(count));
        let bits = packed.bytes(count.div_ceil(8));
        let rows = first.iter().zip(&second).zip(&composed).enumerate();
        let mut composing: Vec<_> = rows
            .filter(|(row, _)| bits.get(row / 8).is_some_and(|byte| byte >> (row % 8) & 1 == 1))
            .map(|(_, ((first, second), whole))| (*first, *second, *whole))
            .collect();
        composing.sort_unstable();
        let count = packed.count();
        let [begins, ends] = core::array::from_fn(|_| packed.column(count));
        let classes = begins.into_iter().zip(ends).zip(packed.bytes(count));
        Self {
            composed,
            first,
            second,
            composing,
            classes: classes.map(|((begin, end), class)| (begin, end, *class)).collect(),
        }
    }
}

/// Tables as the build packs them.
struct Packed(&'static [u8]);

impl Packed {
    fn bytes(&mut self, count: usize) -> &'static [u8] {
        let (bytes, rest) = self.0.split_at_checked(count).unwrap_or_default();
        self.0 = rest;
        bytes
    }

    fn number(&mut self) -> u32 {
        let (mut number, mut shift) = (0, 0);
        while let Some((byte, rest)) = self.0.split_first() {
            self.0 = rest;
            number |= u32::from(byte & 0x7F) << shift;
            shift += 7;
            if *byte < 0x80 {
                break;
            }
        }
        number
    }

    fn count(&mut self) -> usize {
        usize::try_from(self.number()).unwrap_or_default()
    }

    /// Characters, of which each is so many steps from the one before.
    fn column(&mut self, count: usize) -> Vec<char> {
        let mut character = 0_u32;
        let next = |_| {
            let step = self.number();
            let way = step.div_ceil(2);
            character = if step.is_multiple_of(2) {
                character.wrapping_add(way)
            } else {
                character.wrapping_sub(way)
            };
            char::from_u32(character).unwrap_or_default()
        };
        (0..count).map(next).collect()
    }
}

/// The characters in composed form.
pub(crate) fn composed(text: impl Iterator<Item = char>) -> Vec<char> {
    let mut parts = Vec::with_capacity(text.size_hint().0);
    text.for_each(|character| take_apart(character, &mut parts));
    order(&mut parts);
    let mut composed: Vec<char> = Vec::with_capacity(parts.len());
    // The place that marks are put together with, and the class of what stands last.
    let (mut base, mut last_class) = (None, 0);
    for part in parts {
        let class = combining_class(part);
        let follows = base.is_some_and(|base: usize| base + 1 == composed.len());
        if let Some(place) = base.and_then(|base| composed.get_mut(base))
            && (follows || last_class < class)
            && let Some(whole) = compose(*place, part)
        {
            *place = whole;
            continue;
        }
        if class == 0 {
            base = Some(composed.len());
        }
        last_class = class;
        composed.push(part);
    }
    composed
}

/// The characters with their accents apart. Of letters that stand for others, as ĳ does, only Latin ones are taken apart.
pub(crate) fn decomposed(text: impl Iterator<Item = char>) -> Vec<char> {
    let mut parts = Vec::with_capacity(text.size_hint().0);
    for character in text {
        match ALIKE.binary_search_by_key(&character, |(letter, _)| *letter) {
            Ok(row) => {
                let letters = ALIKE.get(row).map(|(_, letters)| letters);
                parts.extend(letters.into_iter().flatten().filter(|letter| **letter != '\0'));
            }
            Err(_) => take_apart(character, &mut parts),
        }
    }
    order(&mut parts);
    parts
}

/// The small letter of a Latin capital beyond A to Z that has no parts, by Unicode's folding of case; nothing of what is no such
/// capital.
pub(crate) fn small_letter(capital: char) -> Option<char> {
    let row = SMALL.binary_search_by_key(&capital, |(capital, _)| *capital).ok()?;
    SMALL.get(row).map(|(_, small)| *small)
}

/// Appends what a character is made of.
fn take_apart(character: char, parts: &mut Vec<char>) {
    // Nothing before it has parts.
    if character < '\u{C0}' {
        return parts.push(character);
    }
    if let Some(syllable) = u32::from(character)
        .checked_sub(SYLLABLE)
        .filter(|place| *place < SYLLABLES)
    {
        let (block, end) = (syllable / ENDS, syllable % ENDS);
        parts.extend(char::from_u32(BEGIN + block / VOWELS));
        parts.extend(char::from_u32(VOWEL + block % VOWELS));
        parts.extend(char::from_u32(END + end).filter(|_| end > 0));
        return;
    }
    let tables = &*TABLES;
    let row = tables.composed.binary_search(&character).ok();
    let Some((first, second)) = row.and_then(|row| Some((*tables.first.get(row)?, *tables.second.get(row)?))) else {
        return parts.push(character);
    };
    take_apart(first, parts);
    if second != '\0' {
        parts.push(second);
    }
}

/// Puts marks that follow each other into the order of their classes.
fn order(parts: &mut [char]) {
    for place in 1..parts.len() {
        let mut place = place;
        while let Some([before, after]) = parts.get_mut(place - 1..=place)
            && combining_class(*before) > combining_class(*after)
            && combining_class(*after) > 0
        {
            core::mem::swap(before, after);
            place -= 1;
            if place == 0 {
                break;
            }
        }
    }
}

/// The character that two make up, if there is one.
fn compose(first: char, second: char) -> Option<char> {
    let (block, next) = (u32::from(first), u32::from(second));
    if let Some(begin) = block
        .checked_sub(BEGIN)
        .filter(|begin| *begin < SYLLABLES / VOWELS / ENDS)
    {
        let vowel = next.checked_sub(VOWEL).filter(|vowel| *vowel < VOWELS)?;
        return char::from_u32(SYLLABLE + (begin * VOWELS + vowel) * ENDS);
    }
    if let Some(syllable) = block.checked_sub(SYLLABLE).filter(|syllable| *syllable < SYLLABLES) {
        let end = next.checked_sub(END).filter(|end| (1..ENDS).contains(end))?;
        return char::from_u32(block + end).filter(|_| syllable.is_multiple_of(ENDS));
    }
    let composing = &TABLES.composing;
    let found = composing.binary_search_by_key(&(first, second), |(first, second, _)| (*first, *second));
    composing.get(found.ok()?).map(|(.., whole)| *whole)
}

/// The canonical combining class: 0 of what is no mark.
fn combining_class(character: char) -> u8 {
    // The first mark of all.
    if character < '\u{300}' {
        return 0;
    }
    let classes = &TABLES.classes;
    let run = classes.partition_point(|(_, last, _)| *last < character);
    let class = classes.get(run).filter(|(first, ..)| *first <= character);
    class.map_or(0, |(.., class)| *class)
}

/// The syllables of Korean, each a beginning, a vowel and perhaps an end (The Unicode Standard, section 3.12).
const SYLLABLE: u32 = 0xAC00;
const BEGIN: u32 = 0x1100;
const VOWEL: u32 = 0x1161;
/// One before the first end: none.
const END: u32 = 0x11A7;
const VOWELS: u32 = 21;
const ENDS: u32 = 28;
const SYLLABLES: u32 = 19 * VOWELS * ENDS;

#[cfg(test)]
mod tests {
    use super::*;
    use caseless::Caseless;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    fn composes_as_the_library_does(text: &str) {
        let expected: String = text.nfc().collect();
        assert_eq!(
            composed(text.chars()).into_iter().collect::<String>(),
            expected,
            "{text:?}"
        );
    }

    #[test]
    fn every_character_is_composed_as_by_the_library_alone_and_taken_apart() {
        // What lies beyond is composed of nothing.
        for character in '\0'..'\u{30000}' {
            composes_as_the_library_does(character.encode_utf8(&mut [0; 4]));
            let apart: String = character.nfd().collect();
            composes_as_the_library_does(&apart);
        }
    }

    #[test]
    fn every_pair_that_composes_does_and_no_other() {
        let different = |characters: &[char]| {
            let mut characters = characters.to_vec();
            characters.sort_unstable();
            characters.dedup();
            characters
        };
        let marks = different(&TABLES.second);
        for (base, mark) in different(&TABLES.first)
            .iter()
            .flat_map(|base| marks.iter().map(|mark| (*base, *mark)))
        {
            let expected = unicode_normalization::char::compose(base, mark);
            assert_eq!(
                compose(base, mark),
                expected.filter(|_| mark != '\0'),
                "{base:?} {mark:?}"
            );
        }
    }

    #[test]
    fn latin_letters_are_taken_apart_and_folded_as_by_the_library() {
        let letters = ('A'..='Z')
            .chain('a'..='z')
            .chain('À'..='ʯ')
            .chain('Ḁ'..='ỿ')
            .chain('ﬀ'..='ﬆ')
            .chain('\u{300}'..='\u{362}');
        for letter in letters {
            assert!(
                decomposed([letter].into_iter()).into_iter().eq(letter.nfkd()),
                "{letter:?}"
            );
            let whole = letter.nfkd().eq([letter]) && !letter.is_ascii() && !matches!(letter, 'ß' | 'ẞ');
            if whole && letter.is_alphabetic() && combining_class(letter) == 0 {
                let small = small_letter(letter).unwrap_or(letter);
                assert!([letter].into_iter().default_case_fold().eq([small]), "{letter:?}");
                assert_eq!(small_letter(letter).is_some(), letter.is_uppercase(), "{letter:?}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        #[test]
        fn marks_in_any_order_compose_as_by_the_library(
            text in "[aeoA-Zα-ωΑ-Ωàéüệ가-힣ᄀ-하-ᅵᆨ-ᇂㄱא-תا-ي\u{300}-\u{34E}\u{591}-\u{5C7}\u{64B}-\u{655}\u{9BE}\u{B3E}\u{DCF}\u{1D165}\u{1D16E}]{0,12}",
        ) {
            composes_as_the_library_does(&text);
            let plain: String = text.chars().filter(|letter| letter.nfkd().eq(letter.nfd())).collect();
            let apart: String = decomposed(plain.chars()).into_iter().collect();
            prop_assert_eq!(apart, plain.nfd().collect::<String>());
        }
    }
}
