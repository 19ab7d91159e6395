//! Padding, so that the size of what is sealed says little about what was written.

/// Sizes are at least this coarse, in bytes.
const BUCKET: usize = 256;

/// Marks where the body ends; zeros follow.
pub(crate) const END: u8 = 0x80;

/// How long `body` becomes: a multiple of 256, or of Padmé's step once that is coarser, so
/// that a size costs at most 12 % more and betrays at most its few leading bits.
pub(crate) fn padded_len(body: usize) -> usize {
    let len = body + 1;
    let exponent = len.ilog2();
    let kept_bits = exponent.checked_ilog2().unwrap_or(0) + 1;
    let step = BUCKET.max(1 << (exponent - kept_bits.min(exponent)));
    len.next_multiple_of(step)
}

/// Appends to `out` the padded body.
pub(crate) fn pad_into(out: &mut Vec<u8>, body: &[u8]) {
    let end = out.len() + padded_len(body.len());
    out.extend_from_slice(body);
    out.push(END);
    out.resize(end, 0);
}

/// What was padded. `None` when there is no padding, which authentic text never shows.
pub(crate) fn unpad(padded: &[u8]) -> Option<&[u8]> {
    let last = padded.iter().rposition(|&byte| byte != 0)?;
    (padded[last] == END).then_some(&padded[..last])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn literal_sizes() {
        for (body, padded) in [
            (0, 256),
            (255, 256),
            (256, 512),
            (4095, 4096),
            (4096, 4352),
            (8191, 8192),
            (8192, 8704),
            (100_000, 100_352),
            (1 << 20, (1 << 20) + (1 << 15)),
        ] {
            assert_eq!(padded_len(body), padded, "{body}");
        }
    }

    proptest! {
        #[test]
        fn round_trip(body: Vec<u8>) {
            let mut out = Vec::new();
            pad_into(&mut out, &body);
            prop_assert_eq!(out.len(), padded_len(body.len()));
            prop_assert_eq!(unpad(&out).unwrap(), &body);
        }

        #[test]
        fn never_much_longer(len in 0usize..1 << 30) {
            let padded = padded_len(len);
            prop_assert!(padded > len);
            prop_assert!(padded - len <= BUCKET.max(len / 8));
            prop_assert!(padded_len(len + 1) >= padded);
        }
    }
}
