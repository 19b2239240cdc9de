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

impl<'de> serde::Deserialize<'de> for Party {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number;
        impl serde::de::Visitor<'_> for Number {
            type Value = Party;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an enterprise number of 10 digits or an SSIN of 11 digits, without separators")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Party, E> {
                let text = serde::de::value::StrDeserializer::<E>::new(text);
                serde::Deserialize::deserialize(text)
                    .map(Party::Enterprise)
                    .or_else(|_| serde::Deserialize::deserialize(text).map(Party::Person))
                    .map_err(|_: E| E::custom(format_args!("expected {}", &self as &dyn serde::de::Expected)))
            }

            refuse_without_repeating!(
                visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_bytes: &[u8]
            );
        }
        deserializer.deserialize_any(Number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_digits_are_an_enterprise_and_eleven_a_person() {
        for (text, enterprise) in [("\"0732861031\"", true), ("\"79041512347\"", false)] {
            let party: Party = serde_json::from_str(text).unwrap();
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
            assert!(serde_json::from_str::<Party>(text).is_err(), "{text}");
        }
    }
}
