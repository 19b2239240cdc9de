//! Tiles: the files of a log as C2SP tlog-tiles lays them out.
//!
//! A full hash tile holds 256 hashes of one level, a full entry bundle 256 entries, each behind its length as a
//! big-endian 16-bit number. The rightmost of each level are partial and carry their width in their name.

use super::tree::Hash;
use core::fmt;

/// The width of a full tile.
pub const FULL_WIDTH: u16 = 256;
/// Tree levels that one level of tiles spans.
pub const TILE_HEIGHT: u32 = 8;
/// The highest level of tiles that a tree of at most 2⁶⁴ − 1 leaves can have.
pub const TOP_LEVEL: u8 = 7;

/// What a tile holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TileKind {
    /// The entries themselves.
    Entries,
    /// Hashes; at level 0 those of the entries, above it those of full tiles of the level below.
    Hashes {
        /// The level, 0 to [`TOP_LEVEL`].
        level: u8,
    },
}

/// The coordinates of one tile.
///
/// ```
/// use lra_core::audit::tile::Tile;
/// let tile = Tile::hashes(0, 1_234_067, 256).ok_or("no such tile")?;
/// assert_eq!(tile.path(), "tile/0/x001/x234/067");
/// assert_eq!("tile/entries/000.p/3".parse(), Ok(Tile::entries(0, 3).ok_or("no such tile")?));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tile {
    kind: TileKind,
    index: u64,
    width: u16,
}

impl Tile {
    /// An entry bundle; `None` unless the width is 1 to 256 and its last entry has a 64-bit position.
    #[must_use]
    pub fn entries(index: u64, width: u16) -> Option<Self> {
        Self::new(TileKind::Entries, index, width)
    }

    /// A hash tile; `None` unless the level is at most [`TOP_LEVEL`], the width is 1 to 256 and its last entry has a
    /// 64-bit position.
    #[must_use]
    pub fn hashes(level: u8, index: u64, width: u16) -> Option<Self> {
        Self::new(TileKind::Hashes { level }, index, width)
    }

    fn new(kind: TileKind, index: u64, width: u16) -> Option<Self> {
        let tile = Self { kind, index, width };
        let good = (1..=FULL_WIDTH).contains(&width) && tile.level() <= TOP_LEVEL && tile.end_position().is_some();
        good.then_some(tile)
    }

    /// What the tile holds.
    #[must_use]
    pub const fn kind(self) -> TileKind {
        self.kind
    }

    /// The level of its hashes; 0 for entries.
    #[must_use]
    pub const fn level(self) -> u8 {
        match self.kind {
            TileKind::Entries => 0,
            TileKind::Hashes { level } => level,
        }
    }

    /// Its place within its level, from 0.
    #[must_use]
    pub const fn index(self) -> u64 {
        self.index
    }

    /// How many hashes or entries it holds, 1 to 256.
    #[must_use]
    pub const fn width(self) -> u16 {
        self.width
    }

    /// Whether it holds 256.
    #[must_use]
    pub const fn is_full(self) -> bool {
        self.width == FULL_WIDTH
    }

    /// The same tile at full width.
    #[must_use]
    pub const fn filled(self) -> Self {
        Self {
            width: FULL_WIDTH,
            ..self
        }
    }

    /// The position of the first record it covers.
    #[must_use]
    pub fn first_position(self) -> u64 {
        let slots = u128::from(self.index) * u128::from(FULL_WIDTH);
        u64::try_from(slots << (TILE_HEIGHT * u32::from(self.level()))).unwrap_or(u64::MAX)
    }

    /// The position after the last record it covers; `None` beyond 64 bits.
    #[must_use]
    pub fn end_position(self) -> Option<u64> {
        let slots = u128::from(self.index) * u128::from(FULL_WIDTH) + u128::from(self.width);
        let shift = TILE_HEIGHT.checked_mul(u32::from(self.level()))?;
        u64::try_from(slots.checked_mul(1_u128.checked_shl(shift)?)?).ok()
    }

    /// The tiles at the right edge of a tree, lowest level first: one for each level whose last tile is partial.
    pub fn partial_tiles(size: u64) -> impl Iterator<Item = Self> {
        (0..=TOP_LEVEL).filter_map(move |level| {
            let (index, width) = Self::edge(level, size);
            Self::hashes(level, index, width)
        })
    }

    /// Number of full tiles of a level, and the width of the partial one that follows them (0 if there is none).
    #[must_use]
    pub fn edge(level: u8, size: u64) -> (u64, u16) {
        let slots = size.checked_shr(TILE_HEIGHT * u32::from(level)).unwrap_or(0);
        let width = slots % u64::from(FULL_WIDTH);
        (slots / u64::from(FULL_WIDTH), u16::try_from(width).unwrap_or(0))
    }

    /// How many of these bytes are its own, where they are those of the full tile, which begins with the same.
    #[must_use]
    pub fn length_within(self, full: &[u8]) -> usize {
        let width = usize::from(self.width);
        match self.kind {
            TileKind::Hashes { .. } => width * 32,
            TileKind::Entries => Entries::new(full).take(width).map(|entry| entry.len() + 2).sum(),
        }
    }

    /// Its place below the folder or address of the log, with `/` between the parts.
    #[must_use]
    pub fn path(self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Tile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            TileKind::Entries => f.write_str("tile/entries/")?,
            TileKind::Hashes { level } => write!(f, "tile/{level}/")?,
        }
        write_index(f, self.index)?;
        if self.is_full() {
            Ok(())
        } else {
            write!(f, ".p/{}", self.width)
        }
    }
}

/// Writes an index as groups of three digits, all but the last behind an `x`.
pub fn write_index(f: &mut impl fmt::Write, index: u64) -> fmt::Result {
    let mut divisor: u64 = 1;
    while index / divisor >= 1000 {
        divisor *= 1000;
    }
    while divisor > 1 {
        write!(f, "x{:03}/", index / divisor % 1000)?;
        divisor /= 1000;
    }
    write!(f, "{:03}", index % 1000)
}

/// A text is not the path of a tile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the path of a tile")]
pub struct TilePathForm;

impl core::str::FromStr for Tile {
    type Err = TilePathForm;

    fn from_str(text: &str) -> Result<Self, TilePathForm> {
        let rest = text.strip_prefix("tile/").ok_or(TilePathForm)?;
        let (level, rest) = rest.split_once('/').ok_or(TilePathForm)?;
        let kind = match level {
            "entries" => TileKind::Entries,
            _ => TileKind::Hashes {
                level: level.parse().map_err(|_| TilePathForm)?,
            },
        };
        let (path, width) = match rest.split_once(".p/") {
            Some((path, width)) => (path, width.parse().map_err(|_| TilePathForm)?),
            None => (rest, FULL_WIDTH),
        };
        let digits: String = path.split('/').map(|part| part.trim_start_matches('x')).collect();
        let index = digits.parse().map_err(|_| TilePathForm)?;
        // Writing it again refuses every other spelling of the same coordinates.
        Self::new(kind, index, width)
            .filter(|tile| tile.path() == text)
            .ok_or(TilePathForm)
    }
}

serde_as_text!(Tile, "the path of a tile");

/// Appends an entry to a bundle; says `false` and appends nothing when it is longer than 65 535 bytes.
#[must_use]
pub fn push_entry(bundle: &mut Vec<u8>, entry: &[u8]) -> bool {
    let Ok(length) = u16::try_from(entry.len()) else {
        return false;
    };
    bundle.extend_from_slice(&length.to_be_bytes());
    bundle.extend_from_slice(entry);
    true
}

/// The entries of a bundle, in order. An entry whose length passes the end of the bundle ends the walk; what is left
/// then is in [`Entries::rest`].
#[derive(Debug, Clone)]
pub struct Entries<'a> {
    rest: &'a [u8],
}

impl<'a> Entries<'a> {
    /// Walks through a bundle.
    #[must_use]
    pub const fn new(bundle: &'a [u8]) -> Self {
        Self { rest: bundle }
    }

    /// The bytes not yet walked through.
    #[must_use]
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }
}

impl<'a> Iterator for Entries<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let &[high, low, ref rest @ ..] = self.rest else {
            return None;
        };
        let (entry, rest) = rest.split_at_checked(usize::from(u16::from_be_bytes([high, low])))?;
        self.rest = rest;
        Some(entry)
    }
}

/// The hashes of a tile; bytes after the last whole hash are left out.
pub fn hashes(tile: &[u8]) -> impl ExactSizeIterator<Item = Hash> {
    let (hashes, _) = tile.as_chunks::<32>();
    hashes.iter().map(|&bytes| Hash(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_specification() {
        let edges: Vec<_> = (0..=TOP_LEVEL).map(|level| Tile::edge(level, 70_000)).collect();
        assert_eq!(edges[..4], [(273, 112), (1, 17), (0, 1), (0, 0)]);
        assert_eq!(
            (0..3).map(|level| Tile::edge(level, 256)).collect::<Vec<_>>(),
            [(1, 0), (0, 1), (0, 0)]
        );
        let partial: Vec<_> = Tile::partial_tiles(70_000).map(Tile::path).collect();
        assert_eq!(partial, ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"]);
    }

    #[test]
    fn paths_have_one_spelling() {
        for path in [
            "tile/0/000",
            "tile/7/000.p/255",
            "tile/entries/x001/x234/067",
            "tile/entries/x001/000.p/1",
        ] {
            assert_eq!(path.parse::<Tile>().unwrap().path(), path);
        }
        for path in [
            "",
            "tile",
            "tile/0",
            "tile/00/000",
            "tile/8/000",
            "tile/64/000",
            "tile/-1/000",
            "tile/0/1",
            "tile/0/0000",
            "tile/0/x000/001",
            "tile/0/001/x234",
            "tile/0/000.p/0",
            "tile/0/000.p/256",
            "tile/0/000.p/01",
            "tile/0/000.p/",
            "tile/entries/000/",
            "tile/entries/٠٠٠",
            "tile/entries/+00",
            "tile/entries/../../etc",
            "tile/0/x999/x999/x999/x999/x999/x999/999",
        ] {
            assert_eq!(path.parse::<Tile>(), Err(TilePathForm), "{path}");
        }
    }

    #[test]
    fn a_tile_covers_its_records() {
        let tile = Tile::hashes(1, 2, 3).unwrap();
        assert_eq!((tile.first_position(), tile.end_position()), (131_072, Some(131_840)));
        assert_eq!(Tile::hashes(7, 0, 256), None);
        assert_eq!(Tile::hashes(7, 0, 255).unwrap().end_position(), Some(255 << 56));
        assert_eq!(Tile::entries(u64::MAX, 1), None);
    }

    #[test]
    fn bundles_stop_at_a_broken_length() {
        let mut bundle = Vec::new();
        assert!(push_entry(&mut bundle, b"one"));
        assert!(push_entry(&mut bundle, b""));
        assert!(!push_entry(&mut bundle, &[0; 65_536]));
        assert_eq!(bundle, b"\0\x03one\0\0");
        assert_eq!(Entries::new(&bundle).collect::<Vec<_>>(), [b"one".as_slice(), b""]);
        bundle.push(1);
        let mut walk = Entries::new(&bundle);
        assert_eq!(walk.by_ref().count(), 2);
        assert_eq!(walk.rest(), [1]);
        assert!(push_entry(&mut bundle, &[7; 65_535]));
    }
}
