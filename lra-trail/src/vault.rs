//! The vault: the disclosures of 256 records in one file, so that erasing one rewrites only that file.

use crate::folder::{Storage, VAULT};
use lra_core::audit::disclosure::{Disclosure, VaultEntry};
use lra_core::audit::tile::{FULL_WIDTH, write_index};
use std::io;
use zeroize::Zeroizing;

/// The name of the vault file for a record.
pub(crate) fn name(position: u64) -> String {
    let mut name = format!("{VAULT}/");
    // Writing to a string does not fail.
    let _ = write_index(&mut name, position / u64::from(FULL_WIDTH));
    name
}

/// Disclosures that wait for the next commit.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    files: Vec<(String, Zeroizing<Vec<u8>>)>,
}

impl Pending {
    pub(crate) fn add(&mut self, position: u64, disclosure: &Disclosure) {
        let name = name(position);
        if self.files.last().is_none_or(|(last, _)| *last != name) {
            self.files.push((name, Zeroizing::new(Vec::new())));
        }
        if let Some((_, lines)) = self.files.last_mut() {
            VaultEntry::push_line(position, disclosure, lines);
        }
    }

    pub(crate) fn write(&mut self, storage: &mut impl Storage) -> io::Result<()> {
        for (name, lines) in self.files.drain(..) {
            storage.append(&name, &lines)?;
        }
        Ok(())
    }
}

/// Cuts the disclosures of records that are not in the log, and a torn last line; says how many lines went.
///
/// `end` is the position after the last record of which a trace was found. Disclosures are written before their bundle,
/// so they may reach one bundle further.
pub(crate) fn cut(storage: &mut impl Storage, size: u64, end: u64) -> io::Result<u64> {
    let step = u64::from(FULL_WIDTH);
    let mut cut = 0;
    let mut position = size;
    let mut bytes = Zeroizing::new(Vec::new());
    while position <= end.saturating_add(2 * step) {
        if !storage.read(&name(position), &mut bytes)? {
            position = position.saturating_add(step);
            continue;
        }
        let mut kept = Zeroizing::new(Vec::new());
        let mut here = 0;
        for line in bytes.split_inclusive(|&byte| byte == b'\n') {
            let whole = line.strip_suffix(b"\n");
            let entry = whole.map(VaultEntry::read_line);
            // Only what surely belongs to no record is cut; a line damaged otherwise is evidence.
            match entry {
                None => here += 1,
                Some(Ok(entry)) if entry.position >= size => here += 1,
                Some(_) => kept.extend_from_slice(line),
            }
        }
        if here > 0 && kept.is_empty() {
            storage.remove(&name(position))?;
        } else if here > 0 {
            storage.write(&name(position), &kept)?;
        }
        cut += here;
        position = position.saturating_add(step);
    }
    Ok(cut)
}
