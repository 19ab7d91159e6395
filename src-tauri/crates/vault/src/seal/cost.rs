//! What one guess at a passphrase costs: Argon2id's memory and passes.

use std::time::Duration;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::{Zeroize, Zeroizing};

use super::key::KeyBytes;

/// The most a file may ask for: 2 GiB and 32 passes. Anything more is a trap, not a vault.
pub(crate) const CEILING: KdfCost = KdfCost {
    memory_kib: 2 * 1024 * 1024,
    passes: 32,
    lanes: 16,
};

const FLOOR: KdfCost = KdfCost {
    memory_kib: 64 * 1024,
    passes: 3,
    lanes: 1,
};

/// The most memory that calibration takes: the vault must also open on a smaller computer.
const CALIBRATED_MEMORY_KIB: u32 = 512 * 1024;

/// What deriving a key from a passphrase costs, in memory and passes over it (Argon2id).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfCost {
    pub(crate) memory_kib: u32,
    pub(crate) passes: u32,
    pub(crate) lanes: u32,
}

impl KdfCost {
    /// The least a real vault uses: 64 MiB, 3 passes, 1 lane.
    #[must_use]
    pub const fn floor() -> Self {
        FLOOR
    }

    /// Microseconds, for tests. It protects nothing.
    #[cfg(feature = "weak-kdf")]
    #[must_use]
    pub const fn weak() -> Self {
        Self {
            memory_kib: 8,
            passes: 1,
            lanes: 1,
        }
    }

    /// The cost that takes about `target` on this computer, never below [`KdfCost::floor`].
    ///
    /// `elapsed` reads a clock: time since any fixed moment, never going back. The floor is
    /// derived once between two readings; the work grows in proportion, first in memory (up to
    /// 512 MiB), then in passes (up to 32).
    #[must_use]
    pub fn calibrate(target: Duration, mut elapsed: impl FnMut() -> Duration) -> Self {
        let before = elapsed();
        if FLOOR
            .derive(b"how fast is this computer", &[0; 16])
            .is_err()
        {
            return FLOOR;
        }
        let once = elapsed()
            .saturating_sub(before)
            .max(Duration::from_millis(1));
        // Argon2's time is its memory times its passes, so both grow in proportion.
        let scaled = |figure: u32, by: u128, to: u128| {
            u32::try_from(u128::from(figure) * by / to).unwrap_or(u32::MAX)
        };
        let (target, once) = (target.as_nanos(), once.as_nanos());
        let memory_kib =
            scaled(FLOOR.memory_kib, target, once).clamp(FLOOR.memory_kib, CALIBRATED_MEMORY_KIB);
        let once = once * u128::from(memory_kib) / u128::from(FLOOR.memory_kib);
        let passes = scaled(FLOOR.passes, target, once).clamp(FLOOR.passes, CEILING.passes);
        Self {
            memory_kib,
            passes,
            lanes: 1,
        }
    }

    /// Whether these can be the figures of a derivation at all: Argon2 has a pass at least, a lane at
    /// least, and two blocks of 1 KiB in each quarter of a lane. Whatever else a slot says, no key
    /// was ever derived with others.
    pub(crate) fn makes_sense(self) -> bool {
        let least = self.lanes.checked_mul(8);
        self.passes > 0 && self.lanes > 0 && least.is_some_and(|least| self.memory_kib >= least)
    }

    /// Whether a file may ask for this much.
    pub(crate) fn is_bearable(self) -> bool {
        self.memory_kib <= CEILING.memory_kib
            && self.passes <= CEILING.passes
            && self.lanes <= CEILING.lanes
    }

    /// 32 bytes from a passphrase.
    ///
    /// # Errors
    /// [`OutOfMemory`] when the computer cannot lend that much.
    pub(crate) fn derive(
        self,
        passphrase: &[u8],
        salt: &[u8; 16],
    ) -> Result<KeyBytes, OutOfMemory> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| OutOfMemory)?;
        let mut memory = Memory(Vec::new());
        memory
            .0
            .try_reserve_exact(params.block_count())
            .map_err(|_| OutOfMemory)?;
        memory.0.resize(params.block_count(), Block::new());
        let mut out = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(passphrase, salt, &mut *out, &mut memory.0)
            .map_err(|_| OutOfMemory)?;
        Ok(out)
    }
}

/// Argon2's working memory, wiped: its last blocks are enough to finish the derivation.
struct Memory(Vec<Block>);

impl Drop for Memory {
    fn drop(&mut self) {
        self.0.iter_mut().for_each(Zeroize::zeroize);
    }
}

/// The memory that a derivation needs was not to be had.
pub(crate) struct OutOfMemory;

#[cfg(test)]
mod tests {
    use super::*;

    fn calibrated(floor_takes_ms: u64, target_ms: u64) -> KdfCost {
        let mut now = Duration::ZERO;
        KdfCost::calibrate(Duration::from_millis(target_ms), || {
            now += Duration::from_millis(floor_takes_ms);
            now
        })
    }

    #[test]
    fn calibration_stays_between_floor_and_ceiling() {
        assert_eq!(calibrated(2_000, 850), FLOOR);
        let usual = calibrated(170, 850);
        assert_eq!((usual.memory_kib, usual.passes), (5 * 64 * 1024, 3));
        let fast = calibrated(1, 850);
        assert_eq!((fast.memory_kib, fast.passes), (CALIBRATED_MEMORY_KIB, 32));
        assert!(fast.is_bearable());
        assert_eq!(calibrated(0, 0), FLOOR);
    }

    #[test]
    fn the_ceiling_is_a_ceiling() {
        assert!(CEILING.is_bearable());
        let more = KdfCost {
            memory_kib: 64 * 1024 * 1024,
            ..FLOOR
        };
        assert!(!more.is_bearable());
        let passes = 33;
        assert!(!KdfCost { passes, ..FLOOR }.is_bearable());
        let lanes = 17;
        assert!(!KdfCost { lanes, ..FLOOR }.is_bearable());
    }

    #[test]
    fn what_makes_sense_is_what_argon2_takes() {
        let figures = [0, 1, 2, 7, 8, 15, 16, 17, 128, 0x1fff_ffff, 0x2000_0000];
        for memory_kib in figures {
            for (passes, lanes) in [0, 1].into_iter().flat_map(|p| figures.map(|l| (p, l))) {
                let cost = KdfCost {
                    memory_kib,
                    passes,
                    lanes,
                };
                let taken = Params::new(memory_kib, passes, lanes, Some(32)).is_ok();
                assert!(
                    cost.makes_sense() == taken || !cost.is_bearable(),
                    "{cost:?}"
                );
            }
        }
    }
}
