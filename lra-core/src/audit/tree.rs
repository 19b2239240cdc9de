//! The Merkle tree of RFC 6962, section 2.1, with SHA-256.

use crate::crypto::{Sha256, sha256};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use core::fmt;

/// A SHA-256 hash in a Merkle tree. Shown in standard base64, as a checkpoint writes it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// The root of the tree without leaves: the hash of nothing (RFC 6962, section 2.1).
    #[must_use]
    pub fn of_empty_tree() -> Self {
        Self(sha256(b""))
    }

    /// The hash of a leaf: SHA-256 of a zero byte and the entry (RFC 6962, section 2.1).
    #[must_use]
    pub fn of_leaf(entry: &[u8]) -> Self {
        let mut hash = Sha256::new();
        hash.update(&[0]);
        hash.update(entry);
        Self(hash.finish())
    }

    /// The hash of a node: SHA-256 of a one byte, the left and the right hash (RFC 6962, section 2.1).
    #[must_use]
    pub fn of_node(left: &Self, right: &Self) -> Self {
        let mut bytes = [1; 65];
        let (_, children) = bytes.split_at_mut(1);
        for (to, from) in children.iter_mut().zip(left.0.iter().chain(&right.0)) {
            *to = *from;
        }
        Self(sha256(&bytes))
    }

    /// The root of a tree whose size is a power of two, such as a full tile, or the root of any other tree with these
    /// leaf hashes.
    #[must_use]
    pub fn of_leaf_hashes(hashes: &[Self]) -> Self {
        let mut tree = CompactTree::new();
        for &hash in hashes {
            tree.push(hash);
        }
        tree.root()
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode(self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text is not a hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a SHA-256 hash in standard base64")]
pub struct HashForm;

impl core::str::FromStr for Hash {
    type Err = HashForm;

    fn from_str(text: &str) -> Result<Self, HashForm> {
        let bytes = STANDARD.decode(text).map_err(|_| HashForm)?;
        bytes.try_into().map(Self).map_err(|_| HashForm)
    }
}

serde_as_text!(Hash, "a SHA-256 hash in standard base64");

/// A tree to which leaves are appended and of which only the roots of its full subtrees are kept: one per bit set in
/// its size, largest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CompactTree {
    size: u64,
    peaks: Vec<Hash>,
}

impl CompactTree {
    /// The tree without leaves.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            size: 0,
            peaks: Vec::new(),
        }
    }

    /// How many leaves the tree has.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Appends a leaf, by its hash.
    pub fn push(&mut self, leaf: Hash) {
        self.push_subtree(leaf, 0);
    }

    /// Appends a full subtree of `2^height` leaves, by its root. The size must be a multiple of that number; else the
    /// call changes nothing and says so.
    pub fn push_subtree(&mut self, root: Hash, height: u32) -> bool {
        let Some(leaves) = 1_u64.checked_shl(height) else {
            return false;
        };
        let Some(size) = self.size.checked_add(leaves) else {
            return false;
        };
        if !self.size.is_multiple_of(leaves) {
            return false;
        }
        let mut node = root;
        let mut bit = leaves;
        while self.size & bit != 0 {
            let Some(left) = self.peaks.pop() else {
                return false;
            };
            node = Hash::of_node(&left, &node);
            bit <<= 1;
        }
        self.peaks.push(node);
        self.size = size;
        true
    }

    /// The root of the whole tree.
    #[must_use]
    pub fn root(&self) -> Hash {
        let mut from_the_right = self.peaks.iter().rev();
        let Some(&last) = from_the_right.next() else {
            return Hash::of_empty_tree();
        };
        from_the_right.fold(last, |right, left| Hash::of_node(left, &right))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The recursive definition of RFC 6962, section 2.1, word by word.
    fn defined(entries: &[Vec<u8>]) -> Hash {
        match entries {
            [] => Hash(sha256(b"")),
            [one] => Hash::of_leaf(one),
            many => {
                let mut k = 1;
                while k * 2 < many.len() {
                    k *= 2;
                }
                Hash::of_node(&defined(&many[..k]), &defined(&many[k..]))
            }
        }
    }

    #[test]
    fn every_size_agrees_with_the_definition() {
        let entries: Vec<Vec<u8>> = (0..70_u8).map(|n| vec![n; usize::from(n) % 5]).collect();
        let mut tree = CompactTree::new();
        for size in 0..=entries.len() {
            assert_eq!(tree.root(), defined(&entries[..size]), "{size}");
            assert_eq!(tree.size(), size as u64);
            if let Some(entry) = entries.get(size) {
                tree.push(Hash::of_leaf(entry));
            }
        }
    }

    #[test]
    fn roots_of_the_published_test_tree() {
        // Leaves and roots of the certificate-transparency reference test data for RFC 6962.
        let leaves = [
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f",
        ];
        let roots = [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ];
        let hex = |text: &str| -> Vec<u8> {
            text.as_bytes()
                .chunks(2)
                .map(|pair| u8::from_str_radix(core::str::from_utf8(pair).unwrap(), 16).unwrap())
                .collect()
        };
        let mut tree = CompactTree::new();
        for (leaf, root) in leaves.into_iter().zip(roots) {
            tree.push(Hash::of_leaf(&hex(leaf)));
            assert_eq!(tree.root().0.to_vec(), hex(root));
        }
    }

    #[test]
    fn a_subtree_fits_only_where_its_leaves_would_stand() {
        let leaves: Vec<Hash> = (0..7_u8).map(|n| Hash::of_leaf(&[n])).collect();
        let mut one_by_one = CompactTree::new();
        leaves.iter().for_each(|&leaf| one_by_one.push(leaf));
        let mut by_subtree = CompactTree::new();
        assert!(by_subtree.push_subtree(Hash::of_leaf_hashes(&leaves[..4]), 2));
        assert!(by_subtree.push_subtree(Hash::of_leaf_hashes(&leaves[4..6]), 1));
        assert!(by_subtree.push_subtree(leaves[6], 0));
        assert_eq!(by_subtree, one_by_one);
        let before = by_subtree.clone();
        assert!(!by_subtree.push_subtree(leaves[0], 1));
        assert!(!by_subtree.push_subtree(leaves[0], 64));
        assert_eq!(by_subtree, before);
    }
}
