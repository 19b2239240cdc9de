/// Why an escape stands for no character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EscapeFault {
    /// It is no escape.
    Syntax,
    /// It is half of a surrogate pair.
    LoneSurrogate,
}

/// The character that an escape stands for, with the second half of a surrogate pair, and how many bytes it takes.
///
/// # Errors
/// [`EscapeFault`] with the offset at which it is found.
pub(crate) fn escape(bytes: &[u8]) -> Result<(char, usize), (usize, EscapeFault)> {
    let plain = |character: char| Ok((character, 2));
    match bytes {
        [b'\\', b'b', ..] => plain('\u{8}'),
        [b'\\', b'f', ..] => plain('\u{c}'),
        [b'\\', b'n', ..] => plain('\n'),
        [b'\\', b'r', ..] => plain('\r'),
        [b'\\', b't', ..] => plain('\t'),
        [b'\\', character @ (b'"' | b'\\' | b'/'), ..] => plain(char::from(*character)),
        [b'\\', b'u', digits @ ..] => code_units(digits),
        [b'\\', ..] => Err((1, EscapeFault::Syntax)),
        _ => Err((0, EscapeFault::Syntax)),
    }
}

/// Of what follows `\u`.
fn code_units(digits: &[u8]) -> Result<(char, usize), (usize, EscapeFault)> {
    let at = |place: usize| move |valid: usize| (place + valid, EscapeFault::Syntax);
    let first = four_digits(digits).map_err(at(2))?;
    let mut units = [first, 0];
    let mut count = 1;
    if let (0xd800..0xdc00, Some([b'\\', b'u', digits @ ..])) = (first, digits.get(4..)) {
        units = [first, four_digits(digits).map_err(at(8))?];
        count = 2;
    }
    let mut decoded = char::decode_utf16(units.into_iter().take(count));
    match (decoded.next(), decoded.next()) {
        (Some(Ok(character)), None) => Ok((character, 6 * count)),
        _ => Err((2, EscapeFault::LoneSurrogate)),
    }
}

/// The number that four hexadecimal digits are, or how many of them there are.
fn four_digits(digits: &[u8]) -> Result<u16, usize> {
    let mut unit = 0;
    for place in 0..4 {
        let digit = match digits.get(place) {
            Some(digit @ b'0'..=b'9') => digit - b'0',
            Some(digit @ b'a'..=b'f') => digit - b'a' + 10,
            Some(digit @ b'A'..=b'F') => digit - b'A' + 10,
            _ => return Err(place),
        };
        unit = (unit << 4) | u16::from(digit);
    }
    Ok(unit)
}
