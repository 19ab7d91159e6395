//! The head: one sealed line that says what the rest of the file must be.

use crate::{
    entropy::Entropy,
    file::rows::Sealed,
    id::RecordId,
    seal::{
        envelope::{self, Binding, SealError},
        key::Keys,
    },
};

/// How many times the vault was written, how many rows it has, and a hash over all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Head {
    pub(crate) counter: u64,
    pub(crate) count: u64,
    pub(crate) set: SetHash,
}

impl Head {
    const LEN: usize = 8 + 8 + 32;

    pub(crate) fn add(&mut self, keys: &Keys, id: RecordId, revision: u64, sealed: &[u8]) {
        self.count += 1;
        self.set.add(row_hash(keys, id, revision, sealed));
    }

    /// Adds the rows that another head counted.
    pub(crate) fn add_all(&mut self, other: &Self) {
        self.count += other.count;
        self.set.add(other.set);
    }

    pub(crate) fn remove(&mut self, keys: &Keys, row: &Sealed) {
        self.count -= 1;
        self.set
            .subtract(row_hash(keys, row.id, row.revision, &row.bytes));
    }

    /// Whether both describe the same rows.
    pub(crate) fn same_rows(&self, other: &Self) -> bool {
        (self.count, self.set) == (other.count, other.set)
    }

    pub(crate) fn seal(
        &self,
        keys: &Keys,
        entropy: &mut dyn Entropy,
    ) -> Result<Vec<u8>, SealError> {
        let text = [
            &self.counter.to_be_bytes()[..],
            &self.count.to_be_bytes(),
            &self.set.0,
        ]
        .concat();
        with_binding(keys, |binding| binding.seal(&text, entropy))
    }

    pub(crate) fn open(keys: &Keys, sealed: &[u8]) -> Option<Self> {
        let text = with_binding(keys, |binding| binding.open(sealed))?;
        let text: &[u8; Self::LEN] = text.as_slice().try_into().ok()?;
        Some(Self {
            counter: u64::from_be_bytes(text[..8].try_into().ok()?),
            count: u64::from_be_bytes(text[8..16].try_into().ok()?),
            set: SetHash(text[16..].try_into().ok()?),
        })
    }
}

fn with_binding<T>(keys: &Keys, with: impl FnOnce(&Binding<'_>) -> T) -> T {
    let bound = [&keys.vault_id[..], b"head"].concat();
    with(&Binding {
        key: &keys.head,
        name: b"",
        bound: &bound,
    })
}

fn row_hash(keys: &Keys, id: RecordId, revision: u64, sealed: &[u8]) -> SetHash {
    let tag = envelope::tag(sealed).copied().unwrap_or_default();
    SetHash(
        keys.set
            .hash(&[id.as_bytes(), &revision.to_be_bytes(), &tag]),
    )
}

/// A sum modulo 2²⁵⁶, so that a row joins or leaves the set without reading the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct SetHash([u8; 32]);

impl SetHash {
    fn add(&mut self, other: Self) {
        let mut carry = 0;
        for (a, b) in self.0.iter_mut().zip(other.0).rev() {
            carry += u16::from(*a) + u16::from(b);
            *a = carry as u8;
            carry >>= 8;
        }
    }

    fn subtract(&mut self, other: Self) {
        // Two's complement: minus x is (not x) plus one.
        let mut one = Self::default();
        one.0[31] = 1;
        self.add(Self(other.0.map(|byte| !byte)));
        self.add(one);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_sum_carries_and_wraps() {
        let mut sum = SetHash([0xff; 32]);
        let mut one = SetHash::default();
        one.0[31] = 1;
        sum.add(one);
        assert_eq!(sum, SetHash::default());
        sum.subtract(one);
        assert_eq!(sum, SetHash([0xff; 32]));
    }

    proptest! {
        #[test]
        fn order_does_not_matter_and_what_leaves_is_gone(a: [u8; 32], b: [u8; 32], c: [u8; 32]) {
            let [a, b, c] = [a, b, c].map(SetHash);
            let mut one_way = a;
            one_way.add(b);
            one_way.add(c);
            let mut other_way = c;
            other_way.add(a);
            other_way.add(b);
            prop_assert_eq!(one_way, other_way);
            one_way.subtract(b);
            let mut without = a;
            without.add(c);
            prop_assert_eq!(one_way, without);
        }
    }
}
