use super::{EnterpriseNumber, Ssin};
use core::fmt;

/// Somebody whose data are used or who gives a mandate: an enterprise by its CBE number or a person by SSIN. In JSON 10
/// or 11 digits without separators.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Party {
    /// An enterprise.
    Enterprise(EnterpriseNumber),
    /// A person.
    Person(Ssin),
}

impl fmt::Debug for Party {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Party(…)")
    }
}

impl serde::Serialize for Party {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Enterprise(number) => number.serialize(serializer),
            Self::Person(ssin) => ssin.serialize(serializer),
        }
    }
}

#[cfg(feature = "crypto")]
impl crate::json_reader::FromJson for Party {
    fn from_json(reader: &mut crate::json_reader::Reader<'_>) -> Result<Self, crate::json_reader::Fault> {
        let expected = "a CBE enterprise number of 10 digits or an SSIN of 11 digits, whose check digits hold";
        reader.parsed(expected, |text| {
            let enterprise = EnterpriseNumber::of_canonical(text).map(Self::Enterprise);
            enterprise.or_else(|| Ssin::of_canonical(text).map(Self::Person))
        })
    }
}

#[cfg(test)]
#[cfg(feature = "crypto")]
mod tests {
    use super::*;

    #[test]
    fn ten_digits_are_an_enterprise_and_eleven_a_person() {
        for (text, enterprise) in [("\"0732861031\"", true), ("\"79041512347\"", false)] {
            let party: Party = crate::json::read(text).unwrap();
            assert_eq!(matches!(party, Party::Enterprise(_)), enterprise);
            assert_eq!(serde_json::to_string(&party).unwrap(), text);
        }
        for text in [
            "\"0732.861.031\"",
            "\"\"",
            "\"0732861032\"",
            "\"79041512348\"",
            "732861031",
            "null",
        ] {
            assert!(crate::json::read::<Party>(text).is_err(), "{text}");
        }
    }
}
