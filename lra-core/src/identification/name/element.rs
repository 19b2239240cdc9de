use super::particle::{LONGEST, is_particle};
use super::{NameError, NamePart};
use crate::unicode_form::{decomposed, small_letter};

/// The longest name, in characters as written and in elements once parsed.
pub(super) const MAX_LENGTH: usize = 200;

/// What a name is made of once case, accents and the many code points of hyphens and apostrophes are set apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    Letter(Letter),
    Break(Break),
}

/// A letter: what it is at bottom, what stands on it, and whether it is a capital.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Letter {
    /// Case folded, without accents.
    pub(super) base: char,
    pub(super) marks: Marks,
    pub(super) capital: bool,
}

/// What stands between two words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Break {
    pub(super) kind: BreakKind,
    /// Whether the word before it is a particle, so that the next word may be joined to it.
    pub(super) after_particle: bool,
}

/// Ordered by what counts where several stand together: an apostrophe with a space is an apostrophe.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum BreakKind {
    Space,
    Hyphen,
    Apostrophe,
    /// The end of one first name of a list.
    Name,
}

/// The accents of a letter in canonical order: combining marks as their offset from U+0300 plus one, and two signs for
/// what Unicode does not take apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Marks([u8; 3]);

impl Marks {
    pub(super) const NONE: Self = Self([0; 3]);
    pub(super) const TILDE: Self = Self([0x04, 0, 0]);
    pub(super) const DIAERESIS: Self = Self([0x09, 0, 0]);
    pub(super) const RING: Self = Self([0x0B, 0, 0]);
    /// The stroke of đ, ħ, ł, ø and ŧ.
    pub(super) const STROKE: Self = Self([0x80, 0, 0]);
    /// The missing dot of ı.
    pub(super) const DOTLESS: Self = Self([0x81, 0, 0]);

    /// Adds a combining mark of U+0300 to U+0362.
    fn add(&mut self, mark: char) -> Result<(), NameError> {
        // Fonts and older character sets use cedilla and comma below for each other (Romanian, Latvian).
        let mark = if mark == '\u{327}' { '\u{326}' } else { mark };
        let offset = u8::try_from(u32::from(mark).saturating_sub(0x2FF)).map_err(|_| NameError::Symbol)?;
        let free = self.0.iter_mut().find(|mark| **mark == 0);
        *free.ok_or(NameError::TooManyAccents)? = offset;
        Ok(())
    }
}

/// One character of a name as written.
enum Sign {
    Letter,
    Accent,
    Break(BreakKind),
}

/// Sorts a character as written into what a name may contain.
fn sign(character: char) -> Result<Sign, NameError> {
    Ok(match character {
        'A'..='Z' | 'a'..='z' => Sign::Letter,
        // A full stop only ends an abbreviated word. The others are spaces of some width.
        ' ' | '.' | '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => {
            Sign::Break(BreakKind::Space)
        }
        // Hyphens, dashes, the minus sign; the middle dot of Catalan joins in the same way.
        '-' | '\u{B7}' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => {
            Sign::Break(BreakKind::Hyphen)
        }
        // Apostrophes, quotation marks, primes, free-standing accents and the modifier letters that look like them.
        '\''
        | '`'
        | '\u{B4}'
        | '\u{2B9}'
        | '\u{2BB}'..='\u{2BF}'
        | '\u{2C8}'
        | '\u{2CA}'
        | '\u{2CB}'
        | '\u{2018}'
        | '\u{2019}'
        | '\u{201B}'
        | '\u{2032}'
        | '\u{2035}'
        | '\u{A78B}'
        | '\u{A78C}'
        | '\u{FF07}' => Sign::Break(BreakKind::Apostrophe),
        '\u{34F}' => return Err(NameError::Symbol),
        '\u{300}'..='\u{362}' => Sign::Accent,
        // The signs of clicks are letters to Unicode, and look like bars and exclamation marks.
        '\u{1C0}'..='\u{1C3}' => return Err(NameError::Symbol),
        // Latin-1 to Latin Extended-B, the small letters of African languages, Latin Extended Additional, ligatures.
        '\u{C0}'..='\u{2AF}' | '\u{1E00}'..='\u{1EFF}' | '\u{FB00}'..='\u{FB06}' if character.is_alphabetic() => {
            Sign::Letter
        }
        _ if character.is_control() => return Err(NameError::ControlCharacter),
        _ if character.is_numeric() => return Err(NameError::Digit),
        _ if character.is_alphabetic() => return Err(NameError::NotLatin),
        _ => return Err(NameError::Symbol),
    })
}

/// One of the three plain signs for a break, any other character as it is.
fn with_plain_break(character: char) -> char {
    match sign(character) {
        Ok(Sign::Break(BreakKind::Space | BreakKind::Name)) => ' ',
        Ok(Sign::Break(BreakKind::Hyphen)) => '-',
        Ok(Sign::Break(BreakKind::Apostrophe)) => '\'',
        Ok(Sign::Letter | Sign::Accent) | Err(_) => character,
    }
}

/// Parses one name and appends it to `elements`, after a [`BreakKind::Name`] if something stands there already.
pub(super) fn parse(text: &str, part: NamePart, elements: &mut Vec<Element>) -> Result<(), NameError> {
    // More bytes than that cannot be 200 characters; nothing is read of a huge text.
    if text.len() > 4 * MAX_LENGTH || text.chars().count() > MAX_LENGTH {
        return Err(NameError::TooLong);
    }
    // Plain letters are taken apart already, and judged as they are read.
    let plain = text.is_ascii();
    if !plain {
        text.chars().try_for_each(|character| sign(character).map(drop))?;
    }
    let pending = elements.last().map(|_| BreakKind::Name);
    elements.reserve(text.len() + usize::from(pending.is_some()));
    let mut parser = Parser {
        pending,
        started: false,
        part,
        elements,
    };
    // Breaks first: Unicode takes a free-standing accent apart into a space and a combining mark.
    if plain {
        let mut rest = text.as_bytes();
        while let Some((first, after)) = rest.split_first() {
            parser.read(char::from(*first))?;
            // Inside a word, a letter is all that there is to it.
            let letters = match parser.is_in_word() {
                true => after.iter().take_while(|byte| byte.is_ascii_alphabetic()).count(),
                false => 0,
            };
            let (letters, after) = after.split_at_checked(letters).unwrap_or_default();
            parser.push_ascii(letters);
            rest = after;
        }
    } else {
        for character in decomposed(text.chars().map(with_plain_break)) {
            parser.read(character)?;
        }
    }
    if !parser.started {
        return Err(NameError::Empty);
    }
    if elements.len() > MAX_LENGTH {
        return Err(NameError::TooLong);
    }
    Ok(())
}

/// Whether what stands after the last break is a particle.
fn ends_in_particle(elements: &[Element], part: NamePart) -> bool {
    let word = elements.rsplit(|element| matches!(element, Element::Break(_))).next();
    let word = word.unwrap_or_default();
    let mut ascii = [0; LONGEST];
    let Some(ascii) = ascii.get_mut(..word.len()) else {
        return false;
    };
    for (place, element) in ascii.iter_mut().zip(word) {
        match element {
            Element::Letter(letter) if letter.base.is_ascii() => *place = u8::try_from(letter.base).unwrap_or_default(),
            _ => return false,
        }
    }
    core::str::from_utf8(ascii).is_ok_and(|word| is_particle(word, part))
}

struct Parser<'a> {
    elements: &'a mut Vec<Element>,
    part: NamePart,
    /// The break that the next letter will follow.
    pending: Option<BreakKind>,
    /// Whether this name has a letter yet; breaks before the first and after the last letter say nothing.
    started: bool,
}

impl Parser<'_> {
    fn read(&mut self, character: char) -> Result<(), NameError> {
        match sign(character)? {
            Sign::Break(kind) if self.started => self.pending = self.pending.max(Some(kind)),
            Sign::Break(_) => {}
            Sign::Accent => match (self.is_in_word(), self.elements.last_mut()) {
                (true, Some(Element::Letter(letter))) => letter.marks.add(character)?,
                _ => return Err(NameError::StrayAccent),
            },
            Sign::Letter => self.read_letter(character),
        }
        Ok(())
    }

    fn read_letter(&mut self, character: char) {
        if let Some(kind) = self.pending.take() {
            self.elements.push(Element::Break(Break {
                kind,
                after_particle: ends_in_particle(self.elements, self.part),
            }));
        }
        self.started = true;
        if let Ok(ascii) = u8::try_from(character)
            && ascii.is_ascii()
        {
            self.push_ascii(&[ascii]);
            return;
        }
        if matches!(character, 'ß' | 'ẞ') {
            // Full case folding makes it "ss", which would hide that it is a transliteration.
            self.push('ß', Marks::NONE, character == 'ẞ');
            return;
        }
        let small = small_letter(character);
        let (base, marks) = match small.unwrap_or(character) {
            'đ' => ('d', Marks::STROKE),
            'ħ' => ('h', Marks::STROKE),
            'ł' => ('l', Marks::STROKE),
            'ø' => ('o', Marks::STROKE),
            'ŧ' => ('t', Marks::STROKE),
            'ı' => ('i', Marks::DOTLESS),
            other => (other, Marks::NONE),
        };
        self.push(base, marks, small.is_some());
    }

    /// Whether a letter was read last.
    const fn is_in_word(&self) -> bool {
        self.started && self.pending.is_none()
    }

    fn push_ascii(&mut self, letters: &[u8]) {
        self.elements.extend(letters.iter().map(|letter| {
            Element::Letter(Letter {
                base: char::from(letter.to_ascii_lowercase()),
                marks: Marks::NONE,
                capital: letter.is_ascii_uppercase(),
            })
        }));
    }

    fn push(&mut self, base: char, marks: Marks, capital: bool) {
        self.elements.push(Element::Letter(Letter { base, marks, capital }));
    }
}
