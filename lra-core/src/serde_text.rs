//! Serde where its derived forms are not strict enough: texts, members that are never `null`, objects that are no lists,
//! words that are no objects, errors that repeat no value.

/// Methods of a visitor that refuse every value of these kinds by name of what was expected. Serde's own message would
/// repeat the value, and so would a deserializer that is told beforehand what to expect: hence `deserialize_any` in every
/// type that uses this.
macro_rules! refuse_without_repeating {
    ($($visit:ident: $type:ty),+ $(,)?) => {
        $(fn $visit<E: serde::de::Error>(self, _: $type) -> Result<Self::Value, E> {
            Err($crate::serde_text::refused(&self))
        })+
    };
}

/// The error that says what was expected. One function for the visitors of every type: each has five of these calls.
#[cold]
#[inline(never)]
pub(crate) fn refused<E: serde::de::Error>(expected: &dyn serde::de::Expected) -> E {
    E::custom(format_args!("expected {expected}"))
}

/// Writes a type as its `Display` text and reads it with `FromStr`, in JSON and by serde; an error says what was expected,
/// never what was given. Lengths are those, in bytes, that nearly every text has; only for a type in whose text nothing
/// stands that JSON escapes.
macro_rules! serde_as_text {
    ($type:ty, $expected:literal $(, $length:literal bytes)*) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::serde_text::text(deserializer, $expected, |text| text.parse().ok())
            }
        }

        #[cfg(feature = "crypto")]
        impl $crate::json_reader::FromJson for $type {
            fn from_json(reader: &mut $crate::json_reader::Reader<'_>) -> Result<Self, $crate::json_reader::Fault> {
                reader.parsed_of_length(&[$($length),*], $expected, |text| text.parse().ok())
            }
        }
    };
}

/// Reads a member that may be absent but never `null`.
#[cfg(feature = "crypto")]
pub(crate) fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}

/// Reads an object, and nothing else: what serde derives for a struct would take a list of its members as well.
#[cfg(feature = "crypto")]
pub(crate) fn object<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    struct Members<T>(core::marker::PhantomData<T>);
    impl<'de, T: serde::Deserialize<'de>> serde::de::Visitor<'de> for Members<T> {
        type Value = T;

        fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: serde::de::MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
            T::deserialize(serde::de::value::MapAccessDeserializer::new(members))
        }

        refuse_without_repeating!(
            visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str, visit_bytes: &[u8]
        );
    }
    deserializer.deserialize_any(Members(core::marker::PhantomData))
}

/// A value that [`object`] reads, for the items of a list.
#[cfg(feature = "crypto")]
pub(crate) struct Object<T>(pub T);

#[cfg(feature = "crypto")]
impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Object<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object(deserializer).map(Self)
    }
}

/// Reads a member that may be absent, else an object that [`object`] reads.
#[cfg(feature = "crypto")]
pub(crate) fn present_object<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    object(deserializer).map(Some)
}

/// Reads a list of objects that [`object`] reads.
#[cfg(feature = "crypto")]
pub(crate) fn objects<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    let items = <Vec<Object<T>> as serde::Deserialize>::deserialize(deserializer)?;
    Ok(items.into_iter().map(|Object(item)| item).collect())
}

/// Reads a text of some form, and nothing else: what serde derives for a word takes an object with the word as its member
/// too.
pub(crate) fn text<'de, D, T>(
    deserializer: D,
    expected: &'static str,
    find: impl Fn(&str) -> Option<T>,
) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
{
    let mut found = None;
    let mut take = |text: &str| {
        found = find(text);
        found.is_some()
    };
    take_text(
        deserializer,
        Text {
            expected,
            take: &mut take,
        },
    )?;
    found.ok_or_else(|| refused(&expected))
}

/// Hands a text on and hears whether it has the form that was expected.
struct Text<'a> {
    expected: &'static str,
    take: &'a mut dyn FnMut(&str) -> bool,
}

impl serde::de::Visitor<'_> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        if (self.take)(text) {
            return Ok(());
        }
        Err(refused(&self))
    }

    refuse_without_repeating!(
        visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_bytes: &[u8]
    );
}

/// One function for the texts of every type: a reader of its own for each would not fit into the processor's cache.
#[inline(never)]
fn take_text<'de, D: serde::Deserializer<'de>>(deserializer: D, text: Text<'_>) -> Result<(), D::Error> {
    deserializer.deserialize_any(text)
}
