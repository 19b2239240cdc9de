use super::predictable::{longest_predictable, own_data};
use crate::identifier::Ssin;

/// What a password must be like. The numbers that the regulation does not state are the rulebook's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SecretPolicy {
    /// The least number of characters: 15 (users' regulation, article 5).
    pub minimum_length: usize,
    /// Whether a character that is neither letter nor digit is required too. The article can be read both ways; yes by
    /// default.
    pub symbol_required: bool,
    /// How many parts must be left when everything that follows an easily guessed order counts as one part: a
    /// sequence, a run on the keyboard, a repetition, a common word. No source states a number; 12 by default.
    pub minimum_parts: usize,
}

impl Default for SecretPolicy {
    fn default() -> Self {
        Self {
            minimum_length: 15,
            symbol_required: true,
            minimum_parts: 12,
        }
    }
}

/// One thing that is wrong with a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SecretWeakness {
    /// Fewer characters than required.
    TooShort,
    /// More than 1024 characters, which nobody types and nothing is gained by.
    TooLong,
    /// A control character, which not every keyboard or form lets through.
    ControlCharacter,
    /// No letter.
    NoLetter,
    /// No digit 0 to 9.
    NoDigit,
    /// No character that is neither letter nor digit, where one is required.
    NoSymbol,
    /// Letters or digits in ascending or descending order, such as `abcd` or `987`.
    Sequence,
    /// Neighbours on a keyboard (AZERTY, QWERTY, QWERTZ), such as `azerty`.
    KeyboardRun,
    /// One character three times or more, or a piece that was there before.
    Repetition,
    /// A word that lists of guessed passwords start with, also with look-alike signs for letters.
    CommonWord,
    /// A name, digits of the SSIN, or a part of the e-mail address of the person whose password it is.
    OwnData,
}

impl SecretWeakness {
    const ALL: [Self; 11] = [
        Self::TooShort,
        Self::TooLong,
        Self::ControlCharacter,
        Self::NoLetter,
        Self::NoDigit,
        Self::NoSymbol,
        Self::Sequence,
        Self::KeyboardRun,
        Self::Repetition,
        Self::CommonWord,
        Self::OwnData,
    ];

    /// The stable code of this weakness.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooShort => "too-short",
            Self::TooLong => "too-long",
            Self::ControlCharacter => "control-character",
            Self::NoLetter => "no-letter",
            Self::NoDigit => "no-digit",
            Self::NoSymbol => "no-symbol",
            Self::Sequence => "sequence",
            Self::KeyboardRun => "keyboard-run",
            Self::Repetition => "repetition",
            Self::CommonWord => "common-word",
            Self::OwnData => "own-data",
        }
    }

    /// What would be better, in a few words; it says nothing of the password itself.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::TooShort => "too short",
            Self::TooLong => "longer than 1024 characters",
            Self::ControlCharacter => "holds a control character",
            Self::NoLetter => "holds no letter",
            Self::NoDigit => "holds no digit",
            Self::NoSymbol => "holds nothing but letters and digits",
            Self::Sequence => "too much of it is letters or digits in their order",
            Self::KeyboardRun => "too much of it is neighbouring keys",
            Self::Repetition => "too much of it is repeated",
            Self::CommonWord => "too much of it is words that are guessed first",
            Self::OwnData => "too much of it is known of the person",
        }
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// Everything that is wrong with one password; nothing of the password itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SecretAssessment(u16);

impl SecretAssessment {
    /// Whether nothing is wrong.
    #[must_use]
    pub const fn is_strong(self) -> bool {
        self.0 == 0
    }

    /// What is wrong, in the order of [`SecretWeakness`].
    pub fn weaknesses(self) -> impl Iterator<Item = SecretWeakness> {
        SecretWeakness::ALL
            .into_iter()
            .filter(move |weakness| self.0 & weakness.bit() != 0)
    }

    fn add(&mut self, weakness: SecretWeakness) {
        self.0 |= weakness.bit();
    }
}

const MAXIMUM_LENGTH: usize = 1024;

/// Judges a password by the users' regulation of 26 March 2025, article 5: 15 characters or more, letters and digits
/// (and, by the policy, another sign), in an order that is hard to guess. It reads no clock and keeps no copy.
///
/// ```
/// use lra_core::digital_key::{SecretPolicy, SecretWeakness, assess_secret};
/// let policy = SecretPolicy::default();
/// assert!(assess_secret("7 zwarte katten op Mars?", &policy).is_strong());
/// let weak: Vec<_> = assess_secret("Azertyuiop123456!", &policy).weaknesses().collect();
/// assert_eq!(weak, [SecretWeakness::Sequence, SecretWeakness::KeyboardRun]);
/// ```
#[must_use]
pub fn assess_secret(secret: &str, policy: &SecretPolicy) -> SecretAssessment {
    assess(secret, policy, &|_| 0)
}

/// What is known of the person whose password it is, and is guessed first by whoever knows the person.
#[derive(Clone, Copy, Default)]
pub struct SecretOwner<'a> {
    /// Names and first names.
    pub names: &'a [&'a str],
    /// The SSIN, which holds the date of birth.
    pub ssin: Option<Ssin>,
    /// The e-mail address.
    pub email: Option<&'a str>,
}

/// The same for a person of whom something is known: each piece of it counts as one part.
///
/// A portal that has a strength library of its own lets it judge too, and tells the fact `key.secret-easily-guessed` if either
/// of them says so.
///
/// ```
/// use lra_core::digital_key::{SecretOwner, SecretPolicy, SecretWeakness, assess_secret_of};
/// let owner = SecretOwner { names: &["Vandenbroucke", "Marie-Louise"], ..SecretOwner::default() };
/// let weak = assess_secret_of("Vandenbroucke#marie7louise", &SecretPolicy::default(), &owner);
/// assert!(weak.weaknesses().eq([SecretWeakness::OwnData]));
/// ```
#[must_use]
pub fn assess_secret_of(secret: &str, policy: &SecretPolicy, owner: &SecretOwner<'_>) -> SecretAssessment {
    assess(secret, policy, &|rest| own_data(rest, owner))
}

/// `own_data` says how many characters at the start of a text are known of the person. Handed in, so that whoever knows nothing of
/// the person does without the search.
fn assess(secret: &str, policy: &SecretPolicy, own_data: &dyn Fn(&str) -> usize) -> SecretAssessment {
    let mut assessment = SecretAssessment::default();
    let length = secret.chars().take(MAXIMUM_LENGTH + 1).count();
    if length > MAXIMUM_LENGTH {
        assessment.add(SecretWeakness::TooLong);
        return assessment;
    }
    let holds = |wanted: fn(char) -> bool| secret.chars().any(wanted);
    let is_symbol = |character: char| !character.is_alphanumeric() && !character.is_control();
    for (wrong, weakness) in [
        (length < policy.minimum_length, SecretWeakness::TooShort),
        (holds(char::is_control), SecretWeakness::ControlCharacter),
        (!holds(char::is_alphabetic), SecretWeakness::NoLetter),
        (!holds(|character| character.is_ascii_digit()), SecretWeakness::NoDigit),
        (policy.symbol_required && !holds(is_symbol), SecretWeakness::NoSymbol),
    ] {
        if wrong {
            assessment.add(weakness);
        }
    }

    let mut guessable = SecretAssessment::default();
    let mut parts = 0;
    let mut at = 0;
    while let Some((before, rest)) = secret.split_at_checked(at).filter(|(_, rest)| !rest.is_empty()) {
        let mut taken = 1;
        if let Some((count, weakness)) = longest_predictable(before, rest, own_data) {
            guessable.add(weakness);
            taken = count;
        }
        at += rest.chars().take(taken).map(char::len_utf8).sum::<usize>();
        parts += 1;
    }
    if parts < policy.minimum_parts {
        assessment.0 |= guessable.0;
    }
    assessment
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(secret: &str) -> Vec<&'static str> {
        assess_secret(secret, &SecretPolicy::default())
            .weaknesses()
            .map(SecretWeakness::code)
            .collect()
    }

    #[test]
    fn a_strong_password_has_no_weakness() {
        for secret in [
            "kX7#vQ2m!pL9zR4t",
            "7 zwarte katten op Mars?",
            "paard-batterij-nietje-4",
            "Ünbekannt~Größe7ßx",
            "correct-horse-battery-1234",
        ] {
            assert_eq!(codes(secret), Vec::<&str>::new(), "{secret}");
        }
    }

    #[test]
    fn each_weakness_is_named() {
        for (secret, expected) in [
            ("", &["too-short", "no-letter", "no-digit", "no-symbol"][..]),
            ("kX7#vQ2m!pL9zR", &["too-short"]),
            ("kX7vQ2mpL9zR4tH", &["no-symbol"]),
            ("kXh#vQem!pLyzRrt", &["no-digit"]),
            ("73#19!52?84+60%2", &["no-letter"]),
            ("kX٧#vQem!pLyzRrt", &["no-digit"]),
            ("kX7#vQ2m!pL9zR4\t", &["control-character"]),
            ("Abcdefghijklmn1!", &["sequence"]),
            ("zyxwvutsrqp987654321!", &["sequence"]),
            ("aaaaaaaaaaaaaa1!", &["repetition"]),
            ("kX7#kX7#kX7#kX7#", &["repetition"]),
            ("Azertyuiop!Qsdfgh5", &["keyboard-run"]),
            ("Qwertz!Poiuz!yxcv5", &["keyboard-run"]),
            ("P@ssw0rd!Welcome2026", &["common-word"]),
            ("WachtwoordMotDePasse1!", &["common-word"]),
        ] {
            assert_eq!(codes(secret), expected, "{secret}");
        }
        assert_eq!(codes(&"kX7#".repeat(1000)), ["too-long"]);
    }

    #[test]
    fn what_is_known_of_the_person_counts_as_one_part() {
        let owner = SecretOwner {
            names: &["De Smet", "Zoë"],
            ssin: Ssin::parse_undated("79041512347").ok(),
            email: Some("zds.klaproos@voorbeeld.example"),
        };
        let policy = SecretPolicy::default();
        let codes = |secret: &str| -> Vec<_> {
            let weaknesses = assess_secret_of(secret, &policy, &owner).weaknesses();
            weaknesses.map(SecretWeakness::code).collect()
        };
        for secret in [
            "Smet-ZOË-7-klaproos",
            "790415!12347!Voorbeeld",
            "voorbeeld_sMET_klaproos7",
            "zoë 79041512347 smet",
        ] {
            assert_eq!(codes(secret), ["own-data"], "{secret}");
            assert!(assess_secret(secret, &policy).is_strong(), "{secret}");
        }
        for secret in [
            "kX7#vQ2m!pL9zR4t",
            "smet#kX7#vQ2m!pL9zR4t",
            "de7zds4#kX!vQ2mpL9",
            "415-kX7#vQ2m!pL9z",
        ] {
            assert_eq!(codes(secret), Vec::<&str>::new(), "{secret}");
        }
    }

    #[test]
    fn the_policy_decides() {
        let policy = SecretPolicy {
            minimum_length: 8,
            symbol_required: false,
            minimum_parts: 6,
        };
        assert!(assess_secret("kX7vQ2mp", &policy).is_strong());
        assert!(!assess_secret("kX7vQ2m", &policy).is_strong());
        assert!(!assess_secret("kX7abcdef", &policy).is_strong());
    }

    #[test]
    fn codes_are_the_serialised_names() {
        for weakness in SecretWeakness::ALL {
            assert_eq!(serde_json::to_value(weakness).unwrap(), weakness.code());
        }
    }
}
