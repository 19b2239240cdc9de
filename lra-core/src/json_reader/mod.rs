//! A strict reader of JSON that puts each value into its place as it stands in the text, and says where a text is not what
//! was expected, and what was: never what stood there instead, which can be personal.
//!
//! It reads exactly RFC 8259 and refuses what that leaves to the reader: members that stand twice, members nobody asked
//! for, half surrogates, nesting without end. A question is read in one pass, by its types: no tree is built, and no part
//! of the text is read twice.

mod escape;
mod fault;
mod from_json;
mod members;
mod reader;
#[cfg(test)]
mod tests;

pub(crate) use escape::{EscapeFault, escape};
pub use fault::Fault;
pub(crate) use fault::FaultKind;
pub use from_json::FromJson;
pub(crate) use members::{Members, NamedMembers};
pub use reader::Reader;
