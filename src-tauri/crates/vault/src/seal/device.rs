//! Sealing under a key of this computer: it lies in the system's keychain and opens for whoever is
//! logged in, so what is sealed with it can be read while the vault is locked.

use zeroize::Zeroizing;

use super::{
    envelope::{Binding, SealError},
    key::{KeyBytes, Prf},
};
use crate::beside::Purpose;
use crate::entropy::{Entropy, EntropyError};

/// A key that the system's keychain keeps. It is not `Debug`, and is wiped when dropped.
#[derive(Clone)]
pub struct DeviceKey(KeyBytes);

impl DeviceKey {
    /// A new key.
    ///
    /// # Errors
    /// [`EntropyError`] when there is no randomness.
    pub fn random(entropy: &mut dyn Entropy) -> Result<Self, EntropyError> {
        let mut bytes = Zeroizing::new([0; 32]);
        entropy.fill(&mut *bytes)?;
        Ok(Self(bytes))
    }

    /// The key of these bytes, as [`DeviceKey::as_bytes`] gave them. `None` when they are not 32.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Zeroizing::new).map(Self)
    }

    /// The key, to be kept.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals what is in the file of this id.
    ///
    /// # Errors
    /// [`SealError`] without randomness.
    pub fn seal(
        &self,
        purpose: Purpose,
        id: &[u8; 16],
        text: &[u8],
        entropy: &mut dyn Entropy,
    ) -> Result<Vec<u8>, SealError> {
        self.with(purpose, id, |binding| binding.seal(text, entropy))
    }

    /// What was sealed with this key for this file; `None` for anything else.
    #[must_use]
    pub fn open(
        &self,
        purpose: Purpose,
        id: &[u8; 16],
        sealed: &[u8],
    ) -> Option<Zeroizing<Vec<u8>>> {
        self.with(purpose, id, |binding| binding.open(sealed))
    }

    fn with<T>(&self, purpose: Purpose, id: &[u8; 16], work: impl FnOnce(&Binding<'_>) -> T) -> T {
        work(&Binding {
            key: &Prf::new(&self.0),
            name: purpose.name(),
            bound: id,
        })
    }
}
