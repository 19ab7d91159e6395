//! Chance, passed in: the vault never asks the computer for randomness itself, so that every
//! test can repeat itself byte for byte and the published test vectors can be made again.

use thiserror::Error;

/// A source of random bytes that nobody can guess.
///
/// In the app this is the operating system's generator; tests use a seeded one.
pub trait Entropy {
    /// Fills all of `out`.
    ///
    /// # Errors
    /// [`EntropyError`] when the source has nothing to give. Nothing is sealed then.
    fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError>;
}

impl<E: Entropy + ?Sized> Entropy for &mut E {
    fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError> {
        (**self).fill(out)
    }
}

/// The computer gave no randomness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the computer gave no random bytes")]
pub struct EntropyError;

/// `N` fresh random bytes.
pub(crate) fn random<const N: usize>(
    entropy: &mut (impl Entropy + ?Sized),
) -> Result<[u8; N], EntropyError> {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes)?;
    Ok(bytes)
}
