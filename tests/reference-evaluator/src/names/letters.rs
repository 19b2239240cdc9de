//! The letters of Latin script: what each is without its accents, and what it may be in a machine-readable zone (ICAO Doc
//! 9303 part 3, section 6).

/// A letter without accents, and the letters that carry some.
const ACCENTED: [(char, &str); 23] = [
    ('a', "àáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặ"),
    ('b', "ḃḅḇ"),
    ('c', "çćĉċčḉ"),
    ('d', "ďđḋḍḏḑḓ"),
    ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    ('f', "ḟ"),
    ('g', "ĝğġģǧǵḡ"),
    ('h', "ĥħȟḣḥḧḩḫẖ"),
    ('i', "ìíîïĩīĭįıİǐȉȋḭḯỉị"),
    ('j', "ĵǰ"),
    ('k', "ķǩḱḳḵ"),
    ('l', "ĺļľłḷḹḻḽ"),
    ('m', "ḿṁṃ"),
    ('n', "ñńņňǹṅṇṉṋ"),
    ('o', "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
    ('p', "ṕṗ"),
    ('r', "ŕŗřȑȓṙṛṝṟ"),
    ('s', "śŝşšșṡṣṥṧṩ"),
    ('t', "ţťŧțṫṭṯṱẗ"),
    ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ('w', "ŵẁẃẅẇẉẘ"),
    ('y', "ýÿŷȳẏẙỳỵỷỹ"),
    ('z', "źżžẑẓẕ"),
];

/// What a letter may be in a zone, beside itself without accents.
const TRANSLITERATED: [(char, &[&str]); 12] = [
    ('ä', &["ae"]),
    ('å', &["aa"]),
    ('æ', &["ae"]),
    ('ö', &["oe"]),
    ('ø', &["oe"]),
    ('œ', &["oe"]),
    ('ü', &["ue"]),
    ('þ', &["th"]),
    ('ß', &["ss"]),
    ('ð', &["d"]),
    ('ŋ', &["n"]),
    ('ə', &["e"]),
];

/// What stands for a letter in a zone and nowhere else.
const IN_A_ZONE_ONLY: [(char, &str); 2] = [('ü', "uxx"), ('ñ', "nxx")];

/// An accent that follows its letter, with the letters that a table above has with it.
const FOLLOWING: [(char, &str, &str); 3] = [('\u{308}', "aou", "äöü"), ('\u{30a}', "a", "å"), ('\u{303}', "n", "ñ")];

/// A cedilla where another hand sets a comma.
const SAME: [(char, char); 2] = [('ş', 'ș'), ('ţ', 'ț')];

/// A character that is only another way to set several letters.
const SET_AS_ONE: [(char, &str); 18] = [
    ('ﬀ', "ff"),
    ('ﬁ', "fi"),
    ('ﬂ', "fl"),
    ('ﬃ', "ffi"),
    ('ﬄ', "ffl"),
    ('ﬅ', "st"),
    ('ﬆ', "st"),
    ('ĳ', "ij"),
    ('Ĳ', "IJ"),
    ('ǆ', "dž"),
    ('ǅ', "Dž"),
    ('Ǆ', "DŽ"),
    ('ǉ', "lj"),
    ('ǈ', "Lj"),
    ('Ǉ', "LJ"),
    ('ǌ', "nj"),
    ('ǋ', "Nj"),
    ('Ǌ', "NJ"),
];

/// A letter as a small one, and whether it was a capital.
pub(super) type Letter = (char, bool);

fn letter(sign: char) -> Letter {
    let small = match sign {
        'ẞ' => 'ß',
        // Its small form has a dot that `i` has too; what is tolerated must tell the two apart.
        'İ' => 'İ',
        _ => sign.to_lowercase().next().unwrap_or(sign),
    };
    let same = SAME.iter().find(|(cedilla, _)| *cedilla == small);
    (same.map_or(small, |(_, comma)| *comma), sign.is_uppercase())
}

/// The letters of a text, its accents on their letters, its ligatures apart; what is no letter stands among them.
pub(super) fn plain(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for sign in text.chars() {
        if sign.is_ascii() {
            letters.push(letter(sign));
        } else if let Some((_, apart)) = SET_AS_ONE.iter().find(|(one, _)| *one == sign) {
            letters.extend(apart.chars().map(letter));
        } else if let Some((_, from, to)) = FOLLOWING.iter().find(|(accent, ..)| *accent == sign) {
            if let Some((before, _)) = letters.last_mut() {
                let joined = from.chars().zip(to.chars()).find(|(bare, _)| bare == before);
                *before = joined.map_or(*before, |(_, accented)| accented);
            }
        } else if !('\u{300}'..='\u{36f}').contains(&sign) {
            letters.push(letter(sign));
        }
    }
    letters
}

/// A letter without its accents.
pub(super) fn bare(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    ACCENTED
        .iter()
        .find(|(_, accented)| accented.contains(letter))
        .map_or(letter, |(bare, _)| *bare)
}

/// What may stand for a letter, read from a zone or not.
pub(super) fn transliterations(letter: char, in_zone: bool) -> Vec<&'static str> {
    let always = TRANSLITERATED
        .iter()
        .filter(|(one, _)| *one == letter)
        .flat_map(|(_, texts)| texts.iter().copied());
    let zone = IN_A_ZONE_ONLY
        .iter()
        .filter(|(one, _)| in_zone && *one == letter)
        .map(|(_, text)| *text);
    always.chain(zone).collect()
}
