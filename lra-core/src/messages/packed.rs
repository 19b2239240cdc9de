use super::layout::{DOCUMENTS, FORMAT, PHRASES, PLACES, POLICY, TEXTS, TITLES};
use super::{Language, MessagesError};
use crate::decision::{RULES, RuleRow};
use core::iter::repeat_n;

const MARK: &[u8; 8] = b"lraWords";

/// The texts of a language by their place, from its file of packed words; every one that will be asked for is there. See
/// `docs/formats.md`.
pub(super) fn unpacked(language: Language, file: &[u8]) -> Result<Vec<&str>, MessagesError> {
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
    if *policy != POLICY.to_le_bytes() || usize::try_from(u32::from_le_bytes(*count)) != Ok(TEXTS) {
        return Err(MessagesError::OtherPolicy);
    }
    let lines = core::str::from_utf8(rest).ok().and_then(|text| text.strip_suffix('\n'));
    let texts: Vec<_> = lines.ok_or(MessagesError::Damaged)?.split('\n').collect();
    if are_whole(&texts) {
        Ok(texts)
    } else {
        Err(MessagesError::Damaged)
    }
}

/// Whether every text is there and says something, and no template has a place that nothing fills.
fn are_whole(texts: &[&str]) -> bool {
    let plain = |texts| repeat_n((0, true), texts);
    let reasons = RULES.iter().flat_map(RuleRow::reasons).flat_map(|reason| {
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
    let expected = plain(TITLES + RULES.len())
        .chain(reasons)
        .chain(plain(PHRASES - DOCUMENTS))
        .chain(phrases);
    texts.len() == TEXTS
        && texts.iter().zip(expected).all(|(text, (places, required))| {
            let filled = |octet: u8| !octet.is_ascii_control() || usize::from(octet) < places;
            (!required || !text.trim().is_empty()) && text.bytes().all(filled)
        })
}

/// The next octets of a file, and what follows.
fn split<const LENGTH: usize>(file: &[u8]) -> Result<(&[u8; LENGTH], &[u8]), MessagesError> {
    file.split_first_chunk().ok_or(MessagesError::NotWords)
}

#[cfg(test)]
#[cfg(feature = "messages")]
#[allow(clippy::indexing_slicing)] // places of a file that the test knows
mod tests {
    use super::*;
    use crate::messages::packed;

    /// Where the first text starts.
    const FIRST: usize = 24;

    fn fault(file: &[u8]) -> Option<MessagesError> {
        unpacked(Language::Fr, file).err()
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
            let file = packed(language);
            let read = unpacked(language, &file).map(|texts| texts.concat().len());
            assert_eq!(read, Ok(file.len() - FIRST - TEXTS));
        }
        assert_eq!(fault(&packed(Language::Nl)), Some(MessagesError::OtherLanguage));
        assert_eq!(fault(b""), Some(MessagesError::NotWords));
        assert_eq!(fault(&vec![0xFF; 300_000]), Some(MessagesError::NotWords));
        assert_eq!(fault(&with(file, 0, b'L')), Some(MessagesError::NotWords));
        assert_eq!(fault(&with(file, 9, 1)), Some(MessagesError::UnknownFormat));
        for place in 12..FIRST {
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
        for more in [".", "\n", ".\n"] {
            assert_eq!(fault(&[file, more.as_bytes()].concat()), Some(MessagesError::Damaged));
        }
    }

    /// A changed letter cannot be told from another wording; what cuts a character, joins, splits or empties texts or leaves a place
    /// open can.
    #[test]
    fn a_text_that_is_wrong_is_refused() {
        let file = &packed(Language::Fr)[..];
        let mut ends = (FIRST..file.len()).filter(|place| file[*place] == b'\n');
        let first_end = ends.next().unwrap();
        for place in ends.step_by(17) {
            assert_eq!(fault(&with(file, place, b' ')), Some(MessagesError::Damaged), "{place}");
        }
        for octet in [0, 7, 8, b'\n', 0x7F, 0xC3, 0xFF] {
            let changed = with(file, FIRST, octet);
            assert_eq!(fault(&changed), Some(MessagesError::Damaged), "{octet}");
        }
        let template = file.iter().skip(FIRST).position(|octet| *octet == 0);
        let place = FIRST + template.unwrap();
        assert_eq!(fault(&with(file, place, 5)), Some(MessagesError::Damaged));
        let emptied = [&file[..FIRST], &file[first_end..]].concat();
        assert_eq!(fault(&emptied), Some(MessagesError::Damaged));
    }
}
