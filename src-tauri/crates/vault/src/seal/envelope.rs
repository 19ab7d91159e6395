//! The envelope: how any text is sealed, whatever it is.
//!
//! `version ‖ salt ‖ nonce ‖ AES-256-GCM(HKDF-Expand(key, name ‖ salt), pad(text), bound)`.
//! The salt makes a new key for every sealing, so that random nonces never run out.

use aes_gcm::{
    Aes256Gcm,
    aead::{AeadInOut, KeyInit},
};
use thiserror::Error;
use zeroize::Zeroizing;

use super::{
    key::Prf,
    pad::{pad_into, padded_len, unpad},
};
use crate::entropy::{Entropy, EntropyError};

/// The first byte of every envelope, and the last of what it is bound to.
pub(crate) const VERSION: u8 = 1;

const SALT: usize = 16;
const NONCE: usize = 12;
const TAG: usize = 16;
const FRONT: usize = 1 + SALT + NONCE;

/// What an envelope is about. All of it must be known to open it; none of it is inside.
pub(crate) struct Binding<'a> {
    /// The key of this kind of thing.
    pub(crate) key: &'a Prf,
    /// The name of this thing among its kind.
    pub(crate) name: &'a [u8],
    /// The associated data, without the version.
    pub(crate) bound: &'a [u8],
}

impl Binding<'_> {
    fn cipher(&self, salt: &[u8]) -> Aes256Gcm {
        let key = self.key.derive(&[self.name, salt]);
        Aes256Gcm::new((&*key).into())
    }

    fn associated(&self) -> Vec<u8> {
        [self.bound, &[VERSION]].concat()
    }

    /// Seals `text` under a salt and a nonce that were never used before.
    pub(crate) fn seal(
        &self,
        text: &[u8],
        entropy: &mut dyn Entropy,
    ) -> Result<Vec<u8>, SealError> {
        // All the room at once: a vector that grew would leave plaintext behind. Zeroizing
        // until sealed, because a failure half way leaves plaintext in it.
        let len = FRONT + padded_len(text.len()) + TAG;
        let mut sealed = Zeroizing::new(Vec::with_capacity(len));
        sealed.resize(FRONT, VERSION);
        entropy.fill(&mut sealed[1..])?;
        pad_into(&mut sealed, text);
        let (front, body) = sealed.split_at_mut(FRONT);
        let (salt, nonce) = front[1..].split_at(SALT);
        let nonce: &[u8; NONCE] = nonce.try_into().map_err(|_| SealError::TooLong)?;
        let tag = self
            .cipher(salt)
            .encrypt_inout_detached(nonce.into(), &self.associated(), body.into())
            .map_err(|_| SealError::TooLong)?;
        sealed.extend_from_slice(&tag);
        Ok(std::mem::take(&mut *sealed))
    }

    /// The text inside, or `None` when so much as one bit of it or of its binding is not as it was.
    pub(crate) fn open(&self, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let mut opened = Zeroizing::new(sealed.to_vec());
        let text = self.open_in_place(&mut opened)?;
        Some(Zeroizing::new(text.to_vec()))
    }

    /// As [`Self::open`], but the text takes the place of what was sealed, which is to be wiped.
    pub(crate) fn open_in_place<'t>(&self, sealed: &'t mut [u8]) -> Option<&'t [u8]> {
        let (front, rest) = sealed.split_at_mut_checked(FRONT)?;
        let (body, tag) = rest.split_last_chunk_mut::<TAG>()?;
        if front[0] != VERSION {
            return None;
        }
        let (salt, nonce) = front[1..].split_at(SALT);
        let nonce: &[u8; NONCE] = nonce.try_into().ok()?;
        self.cipher(salt)
            .decrypt_inout_detached(
                nonce.into(),
                &self.associated(),
                (&mut *body).into(),
                (&*tag).into(),
            )
            .ok()?;
        unpad(body)
    }
}

/// The last 16 bytes of an envelope: they change whenever anything in it changes.
pub(crate) fn tag(sealed: &[u8]) -> Option<&[u8; TAG]> {
    sealed.last_chunk()
}

/// Why something could not be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SealError {
    /// No randomness.
    #[error(transparent)]
    Entropy(#[from] EntropyError),
    /// More than AES-GCM takes at once, 64 GiB.
    #[error("the text is too long to seal")]
    TooLong,
}
