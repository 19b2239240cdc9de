use super::error::{MrzError, MrzField};
use super::format::{Layout, Place};

/// The lines of a machine readable zone whose number, lengths and characters have been checked.
pub(super) struct Zone<'a> {
    lines: Vec<&'a [u8]>,
    pub(super) layout: &'static Layout,
}

impl<'a> Zone<'a> {
    pub(super) fn read(lines: impl IntoIterator<Item = &'a str>) -> Result<Self, MrzError> {
        // One line more than any format has is enough to refuse the rest.
        let lines: Vec<&str> = lines.into_iter().take(4).collect();
        let length = |line: &str| line.chars().take(64).count();
        let layout =
            Layout::of(lines.len(), lines.first().map_or(0, |line| length(line))).ok_or(MrzError::LineCount)?;
        debug_assert_eq!(layout.lines, lines.len());
        for (line, text) in (1..).zip(&lines) {
            if length(text) != layout.line_length {
                return Err(MrzError::LineLength {
                    line,
                    expected: layout.line_length,
                });
            }
            if let Some(index) = text
                .chars()
                .position(|character| !matches!(character, 'A'..='Z' | '0'..='9' | '<'))
            {
                return Err(MrzError::Character {
                    line,
                    position: index + 1,
                });
            }
        }
        Ok(Self {
            lines: lines.into_iter().map(str::as_bytes).collect(),
            layout,
        })
    }

    /// The characters at a place.
    pub(super) fn at(&self, place: Place) -> &'a [u8] {
        self.lines
            .get(place.line)
            .and_then(|line| line.get(place.start..place.start + place.length))
            .unwrap_or_default()
    }

    /// Refuses the field unless the character at `check` is the check digit of `checked` (weights 7, 3, 1; ICAO Doc
    /// 9303-3, 4.9).
    pub(super) fn verify(&self, field: MrzField, checked: &[&[u8]], check: Place) -> Result<(), MrzError> {
        if self.at(check) == [check_digit(checked)] {
            Ok(())
        } else {
            Err(MrzError::CheckDigit {
                field,
                line: check.line + 1,
                position: check.start + 1,
            })
        }
    }
}

/// That a field at a place, or one of its characters counted from 0, does not have the form it needs.
pub(super) fn malformed(field: MrzField, place: Place, offset: usize) -> MrzError {
    MrzError::Field {
        field,
        line: place.line + 1,
        position: place.start + offset + 1,
    }
}

/// A text without the fillers at its end.
pub(super) fn without_fillers(characters: &[u8]) -> String {
    let filled = characters
        .iter()
        .rev()
        .take_while(|character| **character == b'<')
        .count();
    let data = characters.len() - filled;
    characters.iter().take(data).copied().map(char::from).collect()
}

/// The check digit of characters of a machine readable zone, as a character.
fn check_digit(pieces: &[&[u8]]) -> u8 {
    let sum: u32 = pieces
        .iter()
        .copied()
        .flatten()
        .zip([7, 3, 1].iter().cycle())
        .map(|(character, weight)| {
            let value = match character {
                b'0'..=b'9' => character - b'0',
                b'A'..=b'Z' => character - b'A' + 10,
                _ => 0,
            };
            u32::from(value) * *weight
        })
        .sum();
    u8::try_from(sum % 10).unwrap_or_default() + b'0'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_of_the_standard() {
        // ICAO Doc 9303-3, 4.9, and 9303-5, 4.2.4.
        for (characters, expected) in [
            ("520727", b'3'),
            ("AB2134<<<", b'5'),
            ("D23145890734", b'9'),
            ("<<<<<<", b'0'),
            ("", b'0'),
        ] {
            assert_eq!(check_digit(&[characters.as_bytes()]), expected, "{characters}");
        }
    }
}
