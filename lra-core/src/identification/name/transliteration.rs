use super::element::{Letter, Marks};

/// One way to write a letter in the capitals A to Z of a machine readable zone.
pub(super) struct Transliteration {
    /// The letters, as base letters in small case.
    pub(super) letters: &'static [char],
    /// Whether it occurs only in a machine readable zone: nobody writes `MUXXLER` anywhere else.
    pub(super) only_in_zone: bool,
    /// Whether the accents on the letter are lost with it.
    pub(super) loses_accents: bool,
}

const fn of(letters: &'static [char]) -> Transliteration {
    Transliteration {
        letters,
        only_in_zone: false,
        loses_accents: false,
    }
}

const fn of_base(letters: &'static [char]) -> Transliteration {
    Transliteration {
        letters,
        only_in_zone: false,
        loses_accents: true,
    }
}

const fn in_zone(letters: &'static [char]) -> Transliteration {
    Transliteration {
        letters,
        only_in_zone: true,
        loses_accents: false,
    }
}

const A_DIAERESIS: &[Transliteration] = &[of(&['a', 'e'])];
const A_RING: &[Transliteration] = &[of(&['a', 'a'])];
const N_TILDE: &[Transliteration] = &[in_zone(&['n', 'x', 'x'])];
const O_DIAERESIS: &[Transliteration] = &[of(&['o', 'e'])];
const O_STROKE: &[Transliteration] = &[of(&['o', 'e'])];
const U_DIAERESIS: &[Transliteration] = &[of(&['u', 'e']), in_zone(&['u', 'x', 'x'])];
const AE: &[Transliteration] = &[of_base(&['a', 'e'])];
const OE: &[Transliteration] = &[of_base(&['o', 'e'])];
const SHARP_S: &[Transliteration] = &[of_base(&['s', 's'])];
const THORN: &[Transliteration] = &[of_base(&['t', 'h'])];
const ETH: &[Transliteration] = &[of_base(&['d'])];
const ENG: &[Transliteration] = &[of_base(&['n'])];
const SCHWA: &[Transliteration] = &[of_base(&['e'])];

/// The transliterations of a letter after ICAO Doc 9303 part 3, section 6, table of multinational Latin-based
/// characters. Where the table only drops an accent, a stroke or the place of the dot (`É`, `Ł`, `İ`), there is none
/// here: those are compared as accents. `Ĳ` is two letters from the start.
pub(super) fn transliterations(letter: Letter) -> &'static [Transliteration] {
    match (letter.base, letter.marks) {
        ('a', Marks::DIAERESIS) => A_DIAERESIS,
        ('a', Marks::RING) => A_RING,
        ('n', Marks::TILDE) => N_TILDE,
        ('o', Marks::DIAERESIS) => O_DIAERESIS,
        ('o', Marks::STROKE) => O_STROKE,
        ('u', Marks::DIAERESIS) => U_DIAERESIS,
        ('æ', _) => AE,
        ('œ', _) => OE,
        ('ß', _) => SHARP_S,
        ('þ', _) => THORN,
        ('ð', _) => ETH,
        ('ŋ', _) => ENG,
        ('ə', _) => SCHWA,
        _ => &[],
    }
}
