/// Why a text is not a name. Says what was expected, never what was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NameError {
    /// No letter at all, or neither a family name nor a first name.
    #[error("a name has at least one letter")]
    Empty,
    /// A family name, or all first names together, of more than 200 characters.
    #[error("a name has at most 200 characters")]
    TooLong,
    /// More than 20 first names.
    #[error("a person has at most 20 first names")]
    TooManyFirstNames,
    /// A control character, tabs and line ends included.
    #[error("a name has no control characters")]
    ControlCharacter,
    /// A digit or another numeral, of any script.
    #[error("a name has no digits")]
    Digit,
    /// A letter of another script than Latin, look-alikes of Latin letters included.
    #[error("a name is written in Latin letters")]
    NotLatin,
    /// A character that is neither a letter, an accent, a space, a hyphen, an apostrophe nor a full stop; invisible
    /// characters are among them.
    #[error("a name has only letters, accents, spaces, hyphens, apostrophes and full stops")]
    Symbol,
    /// An accent that stands on no letter.
    #[error("an accent stands on a letter")]
    StrayAccent,
    /// More than three accents on one letter.
    #[error("a letter has at most three accents")]
    TooManyAccents,
}
