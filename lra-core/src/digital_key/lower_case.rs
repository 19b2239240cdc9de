//! Small letters for capitals of every script.

include!(concat!(env!("OUT_DIR"), "/lower_case.rs"));

/// The small letter of a capital, any other character as it is. The capital I with a dot, whose small form Unicode writes with two
/// characters, stays what it is: it is like no other letter.
pub(super) fn lower_case(character: char) -> char {
    let run = CAPITALS.partition_point(|(_, last, _)| *last < character);
    let small = CAPITALS.get(run).and_then(|(first, _, small)| {
        let place = u32::from(character).checked_sub(u32::from(*first))?;
        let next = u32::from(*first).checked_add(1);
        // Where each small letter follows its capital, every second character is one already.
        let alternating = next == Some(u32::from(*small));
        if alternating && place % 2 == 1 {
            return None;
        }
        char::from_u32(u32::from(*small).checked_add(place)?)
    });
    small.unwrap_or(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_the_small_one_that_the_standard_library_knows() {
        for character in char::MIN..=char::MAX {
            let mut expected = character.to_lowercase();
            let expected = expected.next().filter(|_| expected.next().is_none());
            assert_eq!(lower_case(character), expected.unwrap_or(character), "{character:?}");
        }
        assert_eq!(lower_case('İ'), 'İ');
    }
}
