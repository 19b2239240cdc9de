//! Names, and what a document makes of them.

use crate::random::Random;

const FAMILY: [&str; 34] = [
    "Peeters",
    "Van den Broeck",
    "Vandenbroeck",
    "De Smet",
    "Desmet",
    "D'Hondt",
    "Müller",
    "Mueller",
    "Muller",
    "Groß",
    "Lefèvre",
    "Lecœur",
    "Sørensen",
    "Åberg",
    "Þórsson",
    "Núñez",
    "García López",
    "de la Cruz",
    "El Amrani",
    "Ben Ali",
    "Erdős",
    "Łukasiewicz",
    "Işık",
    "Öztürk",
    "Nguyễn",
    "Dupont-Durand",
    "van der Linden",
    "Le Clercq",
    "Van 't Hof",
    "Papandreopoulou",
    "Wolfeschlegelsteinhausenberg",
    "Ștefănescu",
    "Đurić",
    "O'Neill",
];
const FIRST: [&str; 26] = [
    "Jan",
    "Pieter",
    "Maria",
    "Jozef",
    "Jean-Pierre",
    "Marie-Anne",
    "Anne",
    "Marie",
    "Élodie",
    "Jörg",
    "Joel",
    "Lætitia",
    "Søren",
    "Abdelkader",
    "Abd El Kader",
    "El Mehdi",
    "Özgür",
    "Ekaterini",
    "Alexandra",
    "Bartholomeus",
    "Maximiliaan",
    "Linh",
    "Jiří",
    "Ana",
    "Nicolò",
    "M",
];
/// Pieces of which names are put together that test every tolerance against every other.
const PIECES: [&str; 24] = [
    "a", "e", "u", "s", "n", "o", "ä", "ü", "ß", "ñ", "ö", "å", "é", "ø", "-", " ", "'", "de ", "van ", "el ", "ae",
    "ue", "ss", "N",
];

/// Whether a character is a letter; Unicode takes one of the apostrophes for one.
fn is_letter(sign: char) -> bool {
    sign.is_alphabetic() && sign != 'ʼ'
}

/// What one side states of a person's names.
#[derive(Clone)]
pub struct Names {
    pub family: String,
    pub first: Vec<String>,
    /// The word for where they were read.
    pub source: &'static str,
}

/// The names of a register.
pub fn of_register(random: &mut Random) -> Names {
    let made = random.chance(30);
    let count = random.between(0, 4);
    let mut name = |of: &[&str]| {
        if made {
            made_up(random)
        } else {
            random.pick(of).to_owned()
        }
    };
    Names {
        family: name(&FAMILY),
        first: (0..count).map(|_| name(&FIRST)).collect(),
        source: "printed",
    }
}

fn made_up(random: &mut Random) -> String {
    let pieces = random.between(1, 6);
    let text: String = (0..pieces).map(|_| random.pick(&PIECES)).collect();
    // A name has a letter.
    if text.chars().any(is_letter) {
        text
    } else {
        "a".to_owned()
    }
}

/// The same names, as a document may state them: from very like to wholly other.
pub fn of_document(register: &Names, random: &mut Random) -> Names {
    let mut names = register.clone();
    names.source = random.pick(&[
        "printed",
        "printed",
        "chip",
        "machine-readable",
        "machine-readable-truncated",
    ]);
    for _ in 0..random.between(0, 3) {
        change(&mut names, random);
    }
    if names.source.starts_with("machine") && random.chance(70) {
        each(&mut names, |text| in_a_zone(text, random.chance(50)));
        split(&mut names.first, &[' ']);
        if names.source == "machine-readable-truncated" {
            cut(&mut names, random.pick(&[30, 30, 31, 39, 39, 29, 40]));
        }
    }
    let is_name = |text: &str| text.chars().any(is_letter);
    names.first.retain(|name| is_name(name));
    if !is_name(&names.family) {
        names.family = "A".to_owned();
    }
    names
}

fn each(names: &mut Names, mut change: impl FnMut(&str) -> String) {
    names.family = change(&names.family);
    names.first = names.first.iter().map(|name| change(name)).collect();
}

/// Every part of first names as a first name of its own.
fn split(names: &mut Vec<String>, at: &[char]) {
    let parts = names.iter().flat_map(|name| name.split(at));
    *names = parts
        .filter(|part| part.chars().any(is_letter))
        .map(str::to_owned)
        .collect();
}

/// A change by its kind. Some make another name, most do not.
fn change(names: &mut Names, random: &mut Random) {
    match random.between(0, 17) {
        0 => each(names, |text| text.to_uppercase()),
        1 => each(names, |text| text.to_lowercase()),
        2 => each(names, |text| in_a_zone(text, false)),
        3 => each(names, |text| in_a_zone(text, true)),
        4 => each(names, |text| text.replace('-', " ")),
        5 => each(names, |text| text.replace(['-', '\''], "")),
        6 => each(names, |text| text.replace('\'', random.pick(&["’", "ʼ", " ", "' "]))),
        7 => names.family = names.family.replacen(' ', "", 1),
        8 => names.family = names.family.replace(' ', random.pick(&["", "-", "  "])),
        9 => {
            names.first.pop();
        }
        10 => {
            let swapped = vec![names.family.clone()];
            if !names.first.is_empty() {
                names.family = names.first.join(" ");
                names.first = swapped;
            }
        }
        11 => {
            let initial = names
                .first
                .get(2)
                .and_then(|third| third.chars().find(|letter| is_letter(*letter)));
            names.first.truncate(2);
            names.first.extend(initial.map(|letter| letter.to_string()));
        }
        12 => {
            names.first = vec![names.first.join(" ")]
                .into_iter()
                .filter(|text| !text.is_empty())
                .collect()
        }
        13 => split(&mut names.first, &[' ', '-']),
        14 => names.family.push(random.pick(&['a', 's', 'e', '.', 'é'])),
        15 => names.first.push(random.pick(&FIRST).to_owned()),
        16 => names.first.reverse(),
        _ => {
            let other = of_register(random);
            names.family = other.family;
        }
    }
}

/// As a zone writes it, umlauts as one letter or as two.
fn in_a_zone(text: &str, as_two: bool) -> String {
    let upper = text.to_uppercase();
    let letters = upper.chars().map(|letter| match (letter, as_two) {
        ('Ä', true) | ('Æ', _) => "AE".to_owned(),
        ('Ö' | 'Ø', true) | ('Œ', _) => "OE".to_owned(),
        ('Ü', true) => "UE".to_owned(),
        ('Å', true) => "AA".to_owned(),
        ('Ñ', true) => "NXX".to_owned(),
        ('Ä' | 'Å', _) => "A".to_owned(),
        ('Ö' | 'Ø' | 'Ő', _) => "O".to_owned(),
        ('Ü', _) => "U".to_owned(),
        ('Ñ', _) => "N".to_owned(),
        ('É' | 'È' | 'Ễ', _) => "E".to_owned(),
        ('Ł', _) => "L".to_owned(),
        ('Þ', _) => "TH".to_owned(),
        ('-', _) => " ".to_owned(),
        ('\'', _) => String::new(),
        (other, _) => other.to_string(),
    });
    let zone: String = letters.collect();
    if zone.chars().any(is_letter) {
        zone
    } else {
        "A".to_owned()
    }
}

/// Keeps of first names, and then of the family name, what fits into a field.
fn cut(names: &mut Names, field: usize) {
    let length = |text: &str| text.chars().count();
    let mut room = field.saturating_sub(length(&names.family));
    if room < 3 {
        names.family = names.family.chars().take(field).collect();
        names.first.clear();
        return;
    }
    room -= 1;
    let mut kept = Vec::new();
    for name in &names.first {
        room = room.saturating_sub(1);
        let part: String = name.chars().take(room).collect();
        room -= length(&part);
        if part.chars().any(is_letter) {
            kept.push(part);
        }
    }
    names.first = kept;
}
