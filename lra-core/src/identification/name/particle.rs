use super::NamePart;

/// Particles that families and registers write joined to the next word or apart, as base letters in small case, beside those
/// of first names, which became family names too.
const IN_FAMILY_NAMES: &[&str] = &[
    // Dutch
    "van", "vande", "vanden", "vander", "vant", "ver", "de", "den", "der", "s", "t", "te", "ten", "ter", "op", "in",
    "aan", // French
    "d", "du", "des", "l", "la", "le", "les", // German
    "von", "vom", "zu", "zum", "zur", "am", // Italian, Spanish, Portuguese
    "da", "dal", "dalla", "degli", "dei", "del", "della", "dello", "di", "do", "dos", "das", "las", "los", "li", "lo",
    // Arabic, Berber
    "ait", "ben", "bin", "bint", "bou", "ibn", "ould", "oulad", // Gaelic
    "mac", "mc", "o",
];

/// The few particles that first names begin with. The others would let two names join into a third: "Le On", "Leon".
const IN_FIRST_NAMES: &[&str] = &["abd", "abdel", "abdoul", "abdul", "abou", "abu", "al", "el"];

/// The letters of the longest particle.
pub(super) const LONGEST: usize = 6;

/// Whether the word, given as base letters in small case, is a particle that may stand joined or apart.
pub(super) fn is_particle(word: &str, part: NamePart) -> bool {
    match part {
        NamePart::FamilyName => IN_FAMILY_NAMES.contains(&word) || IN_FIRST_NAMES.contains(&word),
        NamePart::FirstNames => IN_FIRST_NAMES.contains(&word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_particle_is_of_few_ascii_letters() {
        let particles = || IN_FAMILY_NAMES.iter().chain(IN_FIRST_NAMES);
        assert!(particles().all(|particle| particle.is_ascii()));
        assert_eq!(particles().map(|particle| particle.len()).max(), Some(LONGEST));
    }
}
