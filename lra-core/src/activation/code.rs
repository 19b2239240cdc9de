#[cfg(feature = "crypto")]
use super::reed_solomon::MESSAGE_LENGTH;
use super::reed_solomon::{self, Check, WORD_LENGTH};
use super::secret_text::SecretText;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Crockford's base 32: no I, L, O and U. A symbol's value is its place.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Symbols of a code that are drawn at random.
#[cfg(feature = "crypto")]
pub(super) const RANDOM_SYMBOLS: usize = 13;

/// How a code reaches the person; the first symbol of the code says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CodeChannel {
    /// `A`: on paper, handed over to the identified person at the desk.
    Paper,
    /// `E`: to the validated e-mail address.
    Email,
    /// `S`: to the validated mobile number.
    Sms,
}

impl CodeChannel {
    /// Its stable word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Email => "email",
            Self::Sms => "sms",
        }
    }

    const fn symbol(self) -> u8 {
        match self {
            Self::Paper => b'A',
            Self::Email => b'E',
            Self::Sms => b'S',
        }
    }
}

/// An activation code: the kind symbol `A`, `E` or `S`, 13 random symbols (65 bits) and two check symbols.
///
/// Shown as `AXXX-XXXX-XXXX-XXXX` in Crockford's base 32. Reading ignores case, spaces and hyphens, takes i and l for 1
/// and o for 0, and refuses U; a wrong symbol is reported, never corrected. Its canonical form, which is what gets
/// stretched and stored, is the 16 symbols in upper case without hyphens. A code is wiped when dropped, and can be
/// neither printed, cloned nor serialised.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct ActivationCode {
    /// Five-bit values, a code word whose first symbol is a kind.
    symbols: [u8; WORD_LENGTH],
    #[zeroize(skip)]
    channel: CodeChannel,
}

impl ActivationCode {
    /// Symbols of a code, without hyphens.
    pub const LENGTH: u8 = 16;

    /// Reads a code as a person typed it.
    ///
    /// # Errors
    /// [`CodeError`] says what is wrong and at which symbol, never which symbol was given.
    ///
    /// ```
    /// use lra_core::activation::{ActivationCode, CodeChannel, CodeError};
    /// let code = ActivationCode::parse("aol2 3456-789a-bcgf").map_err(|error| error.reason());
    /// assert_eq!(code.err(), Some("check-failed"));
    /// assert_eq!(ActivationCode::parse("A000-U").err(), Some(CodeError::LetterU { position: 5 }));
    /// ```
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let mut symbols = Zeroizing::new([0; WORD_LENGTH]);
        let mut free = symbols.iter_mut();
        let mut found: u8 = 0;
        for character in text.chars().filter(|character| !matches!(character, ' ' | '-')) {
            let slot = free.next().ok_or(CodeError::TooLong)?;
            found += 1;
            *slot = match character.to_ascii_uppercase() {
                'U' => return Err(CodeError::LetterU { position: found }),
                upper => value(upper).ok_or(CodeError::NotASymbol { position: found })?,
            };
        }
        if found < Self::LENGTH {
            return Err(CodeError::TooShort { found });
        }
        if let Check::Fails { likely_position } = reed_solomon::check(&symbols) {
            return Err(CodeError::CheckFailed { likely_position });
        }
        let channel = [CodeChannel::Paper, CodeChannel::Email, CodeChannel::Sms]
            .into_iter()
            .find(|channel| value(char::from(channel.symbol())) == symbols.first().copied())
            .ok_or(CodeError::UnknownKind)?;
        Ok(Self {
            symbols: *symbols,
            channel,
        })
    }

    /// The code of a channel and 13 random five-bit values.
    #[cfg(feature = "crypto")]
    pub(super) fn from_random_symbols(channel: CodeChannel, random: &[u8; RANDOM_SYMBOLS]) -> Self {
        let mut message = Zeroizing::new([0; MESSAGE_LENGTH]);
        let kind = value(char::from(channel.symbol())).unwrap_or_default();
        let chosen = core::iter::once(kind).chain(random.iter().copied());
        message.iter_mut().zip(chosen).for_each(|(to, from)| *to = from);
        let checks = reed_solomon::check_symbols(&message);
        let mut symbols = [0; WORD_LENGTH];
        let all = message.iter().chain(&checks);
        symbols.iter_mut().zip(all).for_each(|(to, from)| *to = *from);
        Self { symbols, channel }
    }

    /// How the code was meant to reach the person.
    #[must_use]
    pub const fn channel(&self) -> CodeChannel {
        self.channel
    }

    /// The code as it is shown, `AXXX-XXXX-XXXX-XXXX`, given up for dispatch.
    #[must_use]
    pub fn into_shown(self) -> SecretText {
        let mut shown = String::with_capacity(WORD_LENGTH + 3);
        for (place, symbol) in self.canonical().iter().enumerate() {
            if place > 0 && place % 4 == 0 {
                shown.push('-');
            }
            shown.push(char::from(*symbol));
        }
        SecretText::new(shown)
    }

    /// The 16 symbols in upper case, as ASCII octets: what is stretched.
    pub(super) fn canonical(&self) -> Zeroizing<[u8; WORD_LENGTH]> {
        Zeroizing::new(self.symbols.map(|value| {
            let symbol = ALPHABET.get(usize::from(value));
            symbol.copied().unwrap_or_default()
        }))
    }
}

/// The five-bit value of a symbol in upper case, read-alikes included.
fn value(symbol: char) -> Option<u8> {
    let symbol = match symbol {
        'I' | 'L' => '1',
        'O' => '0',
        other => other,
    };
    let place = ALPHABET.iter().position(|candidate| char::from(*candidate) == symbol)?;
    u8::try_from(place).ok()
}

/// Why a text is not an activation code. Places are counted from 1 over the symbols alone, without spaces and hyphens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CodeError {
    /// Fewer than 16 symbols.
    #[error("expected 16 symbols, found {found}")]
    TooShort {
        /// How many symbols there are.
        found: u8,
    },
    /// More than 16 symbols.
    #[error("expected 16 symbols, found more")]
    TooLong,
    /// Neither an ASCII digit nor an ASCII letter.
    #[error("symbol {position} is neither a digit nor a letter of a code")]
    NotASymbol {
        /// Its place.
        position: u8,
    },
    /// The letter U, which no code contains.
    #[error("symbol {position} is a U, which no code contains")]
    LetterU {
        /// Its place.
        position: u8,
    },
    /// The check symbols do not agree with the others: at least one symbol is wrong.
    #[error("the check symbols do not agree with the others{}", hint(*.likely_position))]
    CheckFailed {
        /// Where the wrong symbol stands if it is the only one; absent when more than one is wrong.
        likely_position: Option<u8>,
    },
    /// The check symbols agree, but the first symbol is no kind.
    #[error("symbol 1 is not A, E or S")]
    UnknownKind,
}

impl CodeError {
    /// A stable name of the reason.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Self::TooShort { .. } => "too-short",
            Self::TooLong => "too-long",
            Self::NotASymbol { .. } => "not-a-symbol",
            Self::LetterU { .. } => "letter-u",
            Self::CheckFailed { .. } => "check-failed",
            Self::UnknownKind => "unknown-kind",
        }
    }

    /// What was expected, as errors of the JSON contract and of the C ABI say it. Where symbols are wrong it names their places, never the symbols.
    #[must_use]
    pub fn expected(self) -> String {
        match self {
            Self::TooShort { .. } | Self::TooLong => "16 symbols".to_owned(),
            Self::NotASymbol { position } => format!("a digit or a letter as symbol {position}"),
            Self::LetterU { position } => format!("a digit or a letter other than U as symbol {position}"),
            Self::CheckFailed { likely_position } => {
                format!("check symbols that agree with the others{}", hint(likely_position))
            }
            Self::UnknownKind => "A, E or S as symbol 1".to_owned(),
        }
    }

    /// The symbol that is wrong for certain, counted from 1.
    #[must_use]
    pub const fn position(self) -> Option<u8> {
        match self {
            Self::NotASymbol { position } | Self::LetterU { position } => Some(position),
            Self::UnknownKind => Some(1),
            Self::TooShort { .. } | Self::TooLong | Self::CheckFailed { .. } => None,
        }
    }

    /// The symbol to look at first, counted from 1: right if only one is wrong.
    #[must_use]
    pub const fn likely_position(self) -> Option<u8> {
        match self {
            Self::CheckFailed { likely_position } => likely_position,
            _ => None,
        }
    }
}

fn hint(likely_position: Option<u8>) -> String {
    likely_position.map_or_else(
        || ": more than one symbol is wrong".to_owned(),
        |position| format!(": look at symbol {position} first"),
    )
}
