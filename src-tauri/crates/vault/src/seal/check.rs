//! The check at the end of a file that anyone can read: it tells damage. It cannot tell forgery,
//! which nothing in an open file can.

use sha2::{Digest, Sha256};

/// How long a check is, in bytes.
pub(crate) const LEN: usize = 16;

/// The check of these bytes: the first half of their SHA-256.
pub(crate) fn of(bytes: &[u8]) -> [u8; LEN] {
    let mut check = [0; LEN];
    check.copy_from_slice(&Sha256::digest(bytes)[..LEN]);
    check
}

/// What stands before the check at the end of `bytes`, when it fits.
pub(crate) fn whole(bytes: &[u8]) -> Option<&[u8]> {
    let (front, check) = bytes.split_last_chunk()?;
    (*check == of(front)).then_some(front)
}
