//! Folded records, laid one after another, so that a search reads memory from one end to the other;
//! jumping from record to record would take it several times as long.

use std::ops::Range;

use zeroize::{Zeroize, Zeroizing};

use super::fold::Bytes;

/// How much is asked of the system at a time. Blocks never grow, since growing leaves copies behind.
const BLOCK: usize = 1 << 20;

/// Where folded records are kept.
#[derive(Default)]
pub(super) struct Arena {
    blocks: Vec<Block>,
}

#[derive(Default)]
struct Block {
    bytes: Bytes,
    /// How many records in it are still in use.
    used: usize,
}

/// The place of one record. Not to be copied: it is given back once.
pub(super) struct Slot {
    block: usize,
    range: Range<usize>,
}

impl Arena {
    /// Keeps `bytes`.
    pub(super) fn put(&mut self, bytes: &[u8]) -> Slot {
        let room = |block: &Block| block.bytes.capacity() - block.bytes.len();
        if self
            .blocks
            .last()
            .is_none_or(|block| room(block) < bytes.len())
        {
            let bytes = Zeroizing::new(Vec::with_capacity(bytes.len().max(BLOCK)));
            self.blocks.push(Block { bytes, used: 0 });
        }
        let last = self.blocks.len() - 1;
        let block = &mut self.blocks[last];
        let start = block.bytes.len();
        block.bytes.extend_from_slice(bytes);
        block.used += 1;
        Slot {
            block: last,
            range: start..block.bytes.len(),
        }
    }

    /// What is kept at `slot`.
    pub(super) fn get(&self, slot: &Slot) -> &[u8] {
        &self.blocks[slot.block].bytes[slot.range.clone()]
    }

    /// Wipes what is kept at `slot`. A block of which nothing is in use any more is given back.
    pub(super) fn free(&mut self, slot: Slot) {
        let block = &mut self.blocks[slot.block];
        block.bytes[slot.range].zeroize();
        block.used -= 1;
        if block.used == 0 {
            *block = Block::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_stays_until_it_is_freed() {
        let mut arena = Arena::default();
        let one = arena.put(b"one");
        let two = arena.put(b"two");
        let big = arena.put(&vec![b'x'; BLOCK + 1]);
        arena.free(one);
        assert_eq!(arena.get(&two), b"two");
        assert_eq!(arena.blocks[0].bytes.as_slice(), b"\0\0\0two");
        assert_eq!(arena.get(&big).len(), BLOCK + 1);
        arena.free(two);
        assert_eq!(arena.blocks[0].bytes.capacity(), 0);
        let three = arena.put(b"three");
        assert_eq!(arena.get(&three), b"three");
    }
}
