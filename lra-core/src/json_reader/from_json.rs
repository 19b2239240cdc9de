use super::{Fault, Reader};

/// A value that [`json::read`](crate::json::read) reads from its form in the JSON contract.
pub trait FromJson: Sized {
    /// Reads it from where the reader stands.
    #[doc(hidden)]
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault>;
}

impl FromJson for bool {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.boolean()
    }
}

impl FromJson for u32 {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.count("a whole number from 0 to 4294967295")
    }
}
