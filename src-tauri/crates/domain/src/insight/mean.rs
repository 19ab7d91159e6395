//! An average as it is shown: to one decimal. Kept in tenths, so that what is compared is exactly
//! what is read, equal means are ties, and there is no number that is not one.

use serde::{Serialize, Serializer};
use ts_rs::TS;

/// An average, to one decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "number")]
pub struct Mean {
    tenths: u32,
}

impl Mean {
    /// The average of `n` numbers that add up to `sum`, halves rounded up. None of nothing.
    pub fn of(sum: u64, n: u32) -> Option<Self> {
        let n = u64::from(n);
        let tenths = (sum.saturating_mul(20).saturating_add(n)).checked_div(2 * n)?;
        Some(Mean {
            tenths: u32::try_from(tenths).unwrap_or(u32::MAX),
        })
    }

    /// In tenths: 53 for 5.3.
    pub fn tenths(self) -> u32 {
        self.tenths
    }
}

impl Serialize for Mean {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_f64(f64::from(self.tenths) / 10.0)
    }
}

/// Numbers that are being averaged.
#[derive(Clone, Copy, Default)]
pub(super) struct Sum {
    pub(super) n: u32,
    total: u64,
}

impl Sum {
    pub(super) fn add(&mut self, number: impl Into<u8>) {
        self.n += 1;
        self.total += u64::from(number.into());
    }

    pub(super) fn mean(self) -> Option<Mean> {
        Mean::of(self.total, self.n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_rounded_up() {
        let tenths = |sum, n| Mean::of(sum, n).map(Mean::tenths);
        assert_eq!(tenths(16, 3), Some(53));
        assert_eq!(tenths(17, 3), Some(57));
        assert_eq!(tenths(21, 20), Some(11), "1.05 is 1.1");
        assert_eq!(tenths(0, 7), Some(0));
        assert_eq!(tenths(0, 0), None);
        assert_eq!(tenths(u64::MAX, 1), Some(u32::MAX));
    }

    #[test]
    fn it_is_read_as_it_is_written() {
        for tenths in 0..=100 {
            let text = serde_json::to_string(&Mean { tenths }).unwrap();
            assert_eq!(text, format!("{}.{}", tenths / 10, tenths % 10));
        }
    }
}
