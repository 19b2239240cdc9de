//! The audit trail: records in their final form, their canonical bytes, the Merkle log over them and its signed head.
//!
//! Nothing here opens a file, reads a clock or makes a random number: salts, instants and signatures are handed in,
//! and files arrive through [`verify::TileSource`]. The folder on disk is the business of another crate.

pub mod canonical;
mod canonical_reader;
pub mod checkpoint;
pub mod note;
pub mod tile;
pub mod tree;
