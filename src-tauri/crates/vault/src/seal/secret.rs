//! Words that must not be printed, copied or left behind in memory.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The longest passphrase that is taken, in bytes of UTF-8.
pub const PASSPHRASE_LIMIT: usize = 4096;

/// NFKC can make text longer: eleven-fold at worst (U+FDFA).
const NFKC_GROWTH: usize = 11;

/// A passphrase as it was typed. It is wiped when dropped and prints as `Secret(…)`.
///
/// It is not `Clone` and cannot be serialised, so there is one copy for as long as it is held.
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes the text over; the caller keeps no copy.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The words themselves. Only for judging how guessable they are and for showing them to
    /// the person who typed them.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The bytes a key is derived from: NFKC, so that the same words open the vault whether
    /// the keyboard composed "é" as one code point or two, or typed a non-breaking space.
    /// Case, and spaces at the ends, count. `None` when longer than [`PASSPHRASE_LIMIT`].
    pub(crate) fn normalised(&self) -> Option<Zeroizing<Vec<u8>>> {
        if self.0.len() > PASSPHRASE_LIMIT {
            return None;
        }
        // All the room at once: a vector that grew would leave copies behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(self.0.len() * NFKC_GROWTH));
        let mut utf8 = Zeroizing::new([0; 4]);
        for c in self.0.nfkc() {
            bytes.extend_from_slice(c.encode_utf8(&mut *utf8).as_bytes());
        }
        Some(bytes)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str) -> Vec<u8> {
        Secret::new(text.to_owned()).normalised().unwrap().to_vec()
    }

    #[test]
    fn composed_and_decomposed_are_one_passphrase() {
        assert_eq!(bytes("canci\u{f3}n"), bytes("cancio\u{301}n"));
        assert_eq!(bytes("two\u{a0}words"), bytes("two words"));
    }

    #[test]
    fn case_and_outer_spaces_count() {
        assert_ne!(bytes("Harbour"), bytes("harbour"));
        assert_ne!(bytes(" harbour"), bytes("harbour"));
    }

    #[test]
    fn the_buffer_never_grows() {
        let longest = "\u{fdfa}".repeat(PASSPHRASE_LIMIT / 3);
        let secret = Secret::new(longest);
        let normal = secret.normalised().unwrap();
        assert_eq!(normal.capacity(), secret.expose().len() * NFKC_GROWTH);
        assert_eq!(normal.len(), normal.capacity());
    }

    #[test]
    fn too_long_is_refused_and_nothing_prints() {
        let secret = Secret::new("x".repeat(PASSPHRASE_LIMIT + 1));
        assert!(secret.normalised().is_none());
        assert_eq!(format!("{secret:?}"), "Secret(…)");
    }
}
