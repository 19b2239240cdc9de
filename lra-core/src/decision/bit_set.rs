/// A set over the rows of a closed table, as bits: no allocation, whatever is in it. What a decision does hundreds of times is
/// inlined, and without loops, even where the code is to be small.
macro_rules! bit_set {
    ($(#[$doc:meta])* $name:ident of $id:ident, words $($word:literal)+) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub struct $name([u64; [$($word),+].len()]);

        #[allow(clippy::indexing_slicing, reason = "the table is no longer than the words hold, checked when compiled")]
        impl $name {
            /// Nothing.
            pub const EMPTY: Self = {
                let words = [$($word * 0),+];
                assert!($id::ALL.len() <= words.len() * 64);
                Self(words)
            };

            /// The set of these rows.
            #[must_use]
            #[inline(always)]
            pub const fn of(ids: &[$id]) -> Self {
                let mut set = Self::EMPTY;
                let mut rest = ids;
                while let [first, tail @ ..] = rest {
                    set.insert(*first);
                    rest = tail;
                }
                set
            }

            /// Adds a row.
            #[inline(always)]
            pub const fn insert(&mut self, id: $id) {
                self.0[id as usize / 64] |= 1 << (id as usize % 64);
            }

            /// Whether a row is in it.
            #[must_use]
            #[inline(always)]
            pub const fn contains(self, id: $id) -> bool {
                self.0[id as usize / 64] & (1 << (id as usize % 64)) != 0
            }

            /// What is in either.
            #[must_use]
            #[inline(always)]
            pub const fn union(self, other: Self) -> Self {
                Self([$(self.0[$word] | other.0[$word]),+])
            }

            /// What is in both.
            #[must_use]
            #[inline(always)]
            pub const fn intersection(self, other: Self) -> Self {
                Self([$(self.0[$word] & other.0[$word]),+])
            }

            /// What is in this one alone.
            #[must_use]
            #[inline(always)]
            pub const fn without(self, other: Self) -> Self {
                Self([$(self.0[$word] & !other.0[$word]),+])
            }

            /// Whether nothing is in it.
            #[must_use]
            #[inline(always)]
            pub const fn is_empty(self) -> bool {
                0 $(| self.0[$word])+ == 0
            }

            /// How many rows are in it.
            #[must_use]
            pub fn count(self) -> u32 {
                self.0.iter().map(|word| word.count_ones()).sum()
            }

            /// Its rows, in the order of the table.
            pub fn iter(self) -> impl Iterator<Item = $id> {
                self.0.into_iter().zip((0..).step_by(64)).flat_map(|(mut word, first)| {
                    core::iter::from_fn(move || {
                        let id = $id::ALL.get(first + word.trailing_zeros() as usize).copied();
                        // Of nothing left, the 64 zeros lead to the first row of the next word.
                        let id = id.filter(|_| word != 0);
                        word &= word.wrapping_sub(1);
                        id
                    })
                })
            }
        }

        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_set().entries(self.iter()).finish()
            }
        }
    };
}
