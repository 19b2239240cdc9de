use super::layout::{DOCUMENTS, FORMAT, PHRASES, PLACES, POLICY, TEXTS, TITLES};
use super::{Language, MessagesError};
use crate::decision::RULES;
use core::iter::repeat_n;

const MARK: &[u8; 8] = b"lraWords";

/// The packed words of one language: texts by their place. See `docs/formats.md`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Packed<'a> {
    /// For each text where it starts, and for the last where it ends.
    starts: &'a [[u8; 4]],
    texts: &'a str,
}

impl<'a> Packed<'a> {
    /// Reads the file of a language, and checks that it has every text that will be asked for.
    pub fn read(language: Language, file: &'a [u8]) -> Result<Self, MessagesError> {
        let (mark, rest) = split(file)?;
        if mark != MARK {
            return Err(MessagesError::NotWords);
        }
        let (format, rest) = split(rest)?;
        if *format != FORMAT.to_le_bytes() {
            return Err(MessagesError::UnknownFormat);
        }
        let (tag, rest) = split::<2>(rest)?;
        if tag != language.tag().as_bytes() {
            return Err(MessagesError::OtherLanguage);
        }
        let (policy, rest) = split(rest)?;
        let (count, rest) = split(rest)?;
        if *policy != POLICY.to_le_bytes() || number(*count) != Some(TEXTS) {
            return Err(MessagesError::OtherPolicy);
        }
        let (starts, texts) = rest.split_at_checked(4 * (TEXTS + 1)).ok_or(MessagesError::Damaged)?;
        let read = Self {
            starts: starts.as_chunks().0,
            texts: core::str::from_utf8(texts).map_err(|_| MessagesError::Damaged)?,
        };
        if read.is_whole() {
            Ok(read)
        } else {
            Err(MessagesError::Damaged)
        }
    }

    /// A text; empty where there is none.
    pub fn text(self, place: usize) -> &'a str {
        self.find(place).unwrap_or_default()
    }

    fn find(self, place: usize) -> Option<&'a str> {
        let [start, end] = [place, place.checked_add(1)?].map(|place| self.starts.get(place).copied().and_then(number));
        self.texts.get(start?..end?)
    }

    /// Whether all octets belong to a text, every text says something, and no template has a place that nothing fills.
    fn is_whole(self) -> bool {
        let bound = |start: Option<&[u8; 4]>| start.copied().and_then(number);
        let plain = |texts| repeat_n((0, true), texts);
        let reasons = RULES.iter().flat_map(|row| row.reasons()).flat_map(|reason| {
            let arguments = reason.arguments().len();
            // The citizen may have no words apart.
            [
                (arguments, true),
                (arguments, true),
                (arguments, false),
                (arguments, false),
            ]
        });
        let phrases = PLACES.map(|places| (usize::from(places), true));
        let texts = plain(TITLES + RULES.len())
            .chain(reasons)
            .chain(plain(PHRASES - DOCUMENTS))
            .chain(phrases);
        bound(self.starts.first()) == Some(0)
            && bound(self.starts.last()) == Some(self.texts.len())
            && texts.enumerate().all(|(place, (places, required))| {
                self.find(place).is_some_and(|text| {
                    let filled = |octet: u8| !octet.is_ascii_control() || usize::from(octet) < places;
                    (!required || !text.trim().is_empty()) && text.bytes().all(filled)
                })
            })
    }
}

/// The next octets of a file, and what follows.
fn split<const LENGTH: usize>(file: &[u8]) -> Result<(&[u8; LENGTH], &[u8]), MessagesError> {
    file.split_first_chunk().ok_or(MessagesError::NotWords)
}

fn number(octets: [u8; 4]) -> Option<usize> {
    usize::try_from(u32::from_le_bytes(octets)).ok()
}

#[cfg(test)]
#[cfg(feature = "messages")]
#[allow(clippy::indexing_slicing)] // places of a file that the test knows
mod tests {
    use super::*;
    use crate::messages::packed;

    fn fault(file: &[u8]) -> Option<MessagesError> {
        Packed::read(Language::Fr, file).err()
    }

    fn with(file: &[u8], place: usize, octet: u8) -> Vec<u8> {
        let mut file = file.to_vec();
        file[place] = octet;
        file
    }

    #[test]
    fn what_the_build_wrote_is_read_and_nothing_else() {
        let file = &packed(Language::Fr)[..];
        assert_eq!(fault(file), None);
        for language in Language::ALL {
            let read = Packed::read(language, &packed(language)).map(|read| read.texts.len());
            assert!(read.is_ok_and(|length| length > 50_000));
        }
        assert_eq!(fault(&packed(Language::Nl)), Some(MessagesError::OtherLanguage));
        assert_eq!(fault(b""), Some(MessagesError::NotWords));
        assert_eq!(fault(&vec![0xFF; 300_000]), Some(MessagesError::NotWords));
        assert_eq!(fault(&with(file, 0, b'L')), Some(MessagesError::NotWords));
        assert_eq!(fault(&with(file, 9, 1)), Some(MessagesError::UnknownFormat));
        for place in 12..24 {
            let other = with(file, place, file[place] ^ 1);
            assert_eq!(fault(&other), Some(MessagesError::OtherPolicy), "{place}");
        }
    }

    #[test]
    fn a_file_cut_anywhere_is_refused() {
        let file = &packed(Language::Fr)[..];
        let ends = (0..200).chain((200..file.len()).step_by(1_009)).chain([file.len() - 1]);
        for end in ends {
            assert!(fault(&file[..end]).is_some(), "{end}");
        }
        assert_eq!(fault(&[file, b"."].concat()), Some(MessagesError::Damaged));
    }

    /// A changed letter cannot be told from another wording; what cuts a character, empties a text or leaves a place open can.
    #[test]
    fn a_place_that_is_wrong_is_refused() {
        let file = &packed(Language::Fr)[..];
        let first_text = 24 + 4 * (TEXTS + 1);
        for place in (27..first_text).step_by(4).chain([24]) {
            let changed = with(file, place, !file[place]);
            assert_eq!(fault(&changed), Some(MessagesError::Damaged), "{place}");
        }
        for octet in [0, 7, 8, b'\n', 0x7F, 0xC3, 0xFF] {
            let changed = with(file, first_text, octet);
            assert_eq!(fault(&changed), Some(MessagesError::Damaged), "{octet}");
        }
        let template = file.iter().skip(first_text).position(|octet| *octet == 0);
        let place = first_text + template.unwrap();
        assert_eq!(fault(&with(file, place, 5)), Some(MessagesError::Damaged));
        let mut emptied = file.to_vec();
        emptied.copy_within(24..28, 28);
        assert_eq!(fault(&emptied), Some(MessagesError::Damaged));
    }
}
