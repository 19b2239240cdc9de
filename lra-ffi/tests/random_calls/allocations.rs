//! An allocator that counts what is allocated and not freed.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicI64, Ordering};

/// Counts, and hands everything on to the system's allocator.
pub struct Counting;

static BLOCKS: AtomicI64 = AtomicI64::new(0);
static OCTETS: AtomicI64 = AtomicI64::new(0);

fn count(blocks: i64, octets: i64) {
    BLOCKS.fetch_add(blocks, Ordering::Relaxed);
    OCTETS.fetch_add(octets, Ordering::Relaxed);
}

// SAFETY: every call goes on unchanged to the system's allocator, which keeps the contract; counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(1, layout.size() as i64);
        // SAFETY: the caller owes what the system's allocator asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        count(-1, -(layout.size() as i64));
        // SAFETY: the caller owes a block of this allocator, which is one of the system's.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(0, size as i64 - layout.size() as i64);
        // SAFETY: as in `dealloc`.
        unsafe { System.realloc(block, layout, size) }
    }
}

/// How many blocks and octets are allocated.
pub fn held() -> (i64, i64) {
    (BLOCKS.load(Ordering::SeqCst), OCTETS.load(Ordering::SeqCst))
}
