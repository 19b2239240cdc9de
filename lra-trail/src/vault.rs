//! The vault: the disclosures of 256 records in one file, so that erasing one rewrites only that file.

use crate::folder::{Folder, Storage, Tiles, VAULT};
use lra_core::audit::disclosure::{Disclosure, VaultEntry};
use lra_core::audit::record::Record;
use lra_core::audit::tile::{Entries, FULL_WIDTH, Tile, write_index};
use lra_core::audit::verify::TileSource as _;
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

/// Holds the disclosures of 256 records against what those commit to; says for which record, or from which one on, the
/// vault was changed.
///
/// A line that is gone was erased, as it may be. One that was changed discloses nothing any more: without a word it would
/// pass for one that was erased. Lines of records after the last checkpoint, a torn one among them, are not judged.
pub(crate) fn altered(storage: &Folder, index: u64, size: u64) -> io::Result<Vec<u64>> {
    let step = u64::from(FULL_WIDTH);
    let first = index.saturating_mul(step);
    let mut lines = Zeroizing::new(Vec::new());
    if !storage.read(&name(first), &mut lines)? {
        return Ok(Vec::new());
    }
    let (full, width) = Tile::edge(0, size);
    let tile = Tile::entries(index, if index < full { FULL_WIDTH } else { width });
    let mut bundle = Vec::new();
    match tile {
        Some(tile) if Tiles(storage).read(tile, &mut bundle)? => {}
        // That the records are missing is told elsewhere.
        _ => return Ok(Vec::new()),
    }
    let records: Vec<Option<Record>> = Entries::new(&bundle).map(|entry| Record::read(entry).ok()).collect();
    let commits = |entry: &VaultEntry| {
        let slot = usize::try_from(entry.position.checked_sub(first)?).ok()?;
        match records.get(slot)? {
            Some(record) => Some(record.draft.commits_to(entry.disclosure.commitment())),
            // That the record itself was changed is told elsewhere.
            None => Some(true),
        }
    };
    let may_grow = first.saturating_add(step) > size;
    let mut altered = Vec::new();
    let mut beyond = false;
    for line in lines.split_inclusive(|&byte| byte == b'\n') {
        let Some(whole) = line.strip_suffix(b"\n") else {
            if !(may_grow && is_torn(line)) {
                altered.push(first);
            }
            continue;
        };
        match VaultEntry::read_line(whole) {
            Ok(entry) if may_grow && entry.position >= size => beyond = true,
            // What is not acknowledged comes last.
            Ok(entry) if !beyond && commits(&entry) == Some(true) => {}
            Ok(entry) if entry.position / step == index => altered.push(entry.position),
            Ok(_) | Err(_) => altered.push(first),
        }
    }
    Ok(altered)
}

/// Whether this is how a line begins that was not written to its end.
fn is_torn(line: &[u8]) -> bool {
    const BEFORE: &[u8] = b"{\"disclosure\":\"";
    const BETWEEN: &[u8] = b"\",\"position\":";
    let Some(rest) = line.strip_prefix(BEFORE) else {
        return BEFORE.starts_with(line);
    };
    let length = rest
        .iter()
        .take_while(|octet| octet.is_ascii_alphanumeric() || b"-_".contains(octet))
        .count();
    let rest = rest.get(length..).unwrap_or_default();
    let Some(rest) = rest.strip_prefix(BETWEEN) else {
        return BETWEEN.starts_with(rest);
    };
    rest.strip_suffix(b"}").unwrap_or(rest).iter().all(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_torn_line_is_the_beginning_of_one() {
        let line = b"{\"disclosure\":\"WyJ-Xw\",\"position\":17}";
        for end in 0..=line.len() {
            assert!(is_torn(&line[..end]), "{end}");
            for other in [b'\n', b' ', b'.'] {
                assert!(!is_torn(&[&line[..end], &[other]].concat()), "{end}");
            }
        }
    }
}
