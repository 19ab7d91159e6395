//! The gentle, growing wait after wrong passphrases. It slows a person's hand, not an attacker
//! with the file: that is what Argon2 is for.

use std::time::Duration;

/// Wrong tries since the program started or the vault was last opened.
#[derive(Default)]
pub(crate) struct Tries {
    wrong: u32,
    not_before: Duration,
}

impl Tries {
    /// Seconds still to wait at `now`, rounded up; nothing when a try is welcome.
    pub(crate) fn wait(&self, now: Duration) -> Option<u32> {
        let left = self
            .not_before
            .checked_sub(now)
            .filter(|left| !left.is_zero())?;
        u32::try_from(left.as_millis().div_ceil(1000)).ok()
    }

    /// Notes a wrong try: the first three cost nothing, then 2, 4, 8, 16 and at most 30 seconds.
    pub(crate) fn wrong(&mut self, now: Duration) {
        self.wrong = self.wrong.saturating_add(1);
        let seconds = match self.wrong {
            0..=3 => 0,
            tries => (1u64 << (tries - 3).min(5)).min(30),
        };
        self.not_before = now + Duration::from_secs(seconds);
    }

    /// Notes that the vault was opened.
    pub(crate) fn right(&mut self) {
        *self = Tries::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_are_free_then_the_wait_grows_to_half_a_minute() {
        let mut tries = Tries::default();
        let now = Duration::from_secs(100);
        let waits: Vec<Option<u32>> = (0..9)
            .map(|_| {
                tries.wrong(now);
                tries.wait(now)
            })
            .collect();
        assert_eq!(
            waits,
            [
                None,
                None,
                None,
                Some(2),
                Some(4),
                Some(8),
                Some(16),
                Some(30),
                Some(30)
            ]
        );
        assert_eq!(tries.wait(now + Duration::from_millis(29_001)), Some(1));
        assert_eq!(tries.wait(now + Duration::from_secs(30)), None);
        tries.right();
        assert_eq!(tries.wait(now), None);
    }
}
