//! The audit trail: records in their final form, their canonical bytes, the Merkle log over them and its signed head.
//!
//! Nothing here opens a file, reads a clock or makes a random number: salts, instants and signatures are handed in,
//! and files arrive through [`verify::TileSource`]. The folder on disk is the business of another crate.

#[macro_use]
mod octets;
pub mod appender;
pub mod canonical;
mod canonical_reader;
pub mod checkpoint;
pub mod decided;
pub mod disclosure;
mod edge;
pub mod fault;
pub mod note;
pub mod pseudonym;
pub mod record;
mod record_reader;
mod record_writer;
pub mod streamed;
pub mod tile;
pub mod tree;
pub mod verify;
pub mod word;
mod worker;

pub use crate::base64url::Base64UrlForm;
pub use record_writer::write_record;

#[cfg(test)]
mod tests;
