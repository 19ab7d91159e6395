//! A slot: the vault key, wrapped for one passphrase or one recovery code.
//!
//! A slot is exactly [`LEN`] bytes. Its check tells damage from a wrong key before any key is
//! tried; its commitment tells a wrong key from a right one without giving the key away.

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use aes_gcm::{
    Aes256Gcm,
    aead::{AeadInOut, KeyInit},
};

use super::{
    code::RecoveryCode,
    cost::{KdfCost, OutOfMemory},
    envelope::SealError,
    key::{KeyBytes, VaultKey, extract, salt},
    secret::{PASSPHRASE_LIMIT, Secret},
};
use crate::{entropy::Entropy, error::KeyError};

/// `version ‖ kind ‖ memory ‖ passes ‖ lanes ‖ salt ‖ commitment ‖ wrapped key ‖ check`
pub(crate) const LEN: usize = BOUND + 32 + WRAPPED + CHECK;

const VERSION: u8 = 1;
const BOUND: usize = 2 + 3 * 4 + 16;
const WRAPPED: usize = 48;
const CHECK: usize = 16;

/// Constant, and safe so: a wrapping key comes from its slot's own salt and seals one thing, once.
const NONCE: [u8; 12] = [0; 12];

/// What opens a vault.
#[derive(Debug, Clone, Copy)]
pub enum Key<'a> {
    /// The passphrase the person chose.
    Passphrase(&'a Secret),
    /// The code they wrote down.
    Recovery(&'a RecoveryCode),
}

impl Key<'_> {
    pub(crate) fn kind(self) -> SlotKind {
        match self {
            Key::Passphrase(_) => SlotKind::Passphrase,
            Key::Recovery(_) => SlotKind::Recovery,
        }
    }
}

/// Which of the two keys a slot is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SlotKind {
    /// Opened by the passphrase, after Argon2id.
    Passphrase = 1,
    /// Opened by the recovery code. Its 128 random bits cannot be guessed at any speed, so
    /// making each guess slow would only make a hard day slower.
    Recovery = 2,
}

impl SlotKind {
    pub(crate) const ALL: [Self; 2] = [Self::Passphrase, Self::Recovery];
}

/// A slot whose check was right.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) kind: SlotKind,
    /// `None` for a recovery code.
    pub(crate) cost: Option<KdfCost>,
    salt: [u8; 16],
    commitment: [u8; 32],
    wrapped: [u8; 32],
    tag: [u8; 16],
}

impl Slot {
    /// Wraps the vault key for `key`. `cost` matters to a passphrase only.
    pub(crate) fn wrap(
        vault: &VaultKey,
        key: Key<'_>,
        cost: KdfCost,
        entropy: &mut dyn Entropy,
    ) -> Result<Self, KeyError> {
        let kind = key.kind();
        let mut slot = Self {
            kind,
            cost: (kind == SlotKind::Passphrase).then_some(cost),
            salt: salt(entropy)?,
            commitment: [0; 32],
            wrapped: [0; 32],
            tag: [0; 16],
        };
        let (wrapping, commitment) = slot.keys(key)?;
        let mut text = Zeroizing::new(*vault.as_bytes());
        slot.tag = Aes256Gcm::new((&*wrapping).into())
            .encrypt_inout_detached(&NONCE.into(), &slot.bound(), text.as_mut_slice().into())
            .map_err(|_| SealError::TooLong)?
            .into();
        slot.wrapped = *text;
        slot.commitment = *commitment;
        Ok(slot)
    }

    /// The vault key, for the right key only.
    pub(crate) fn unwrap(&self, key: Key<'_>) -> Result<VaultKey, KeyError> {
        let (wrapping, commitment) = self.keys(key)?;
        if !bool::from(commitment.ct_eq(&self.commitment)) {
            return Err(KeyError::WrongKey);
        }
        let mut text = Zeroizing::new(self.wrapped);
        Aes256Gcm::new((&*wrapping).into())
            .decrypt_inout_detached(
                &NONCE.into(),
                &self.bound(),
                text.as_mut_slice().into(),
                &self.tag.into(),
            )
            .map_err(|_| KeyError::SlotDamaged(self.kind))?;
        Ok(VaultKey::from_bytes(text))
    }

    /// The wrapping key and the commitment to it.
    fn keys(&self, key: Key<'_>) -> Result<(KeyBytes, KeyBytes), KeyError> {
        let prf = match (key, self.cost) {
            (Key::Passphrase(secret), Some(cost)) => {
                let passphrase = secret.normalised().ok_or(KeyError::PassphraseTooLong {
                    limit: PASSPHRASE_LIMIT,
                })?;
                let derived = cost
                    .derive(&passphrase, &self.salt)
                    .map_err(|OutOfMemory| KeyError::OutOfMemory)?;
                extract(&self.salt, &*derived)
            }
            (Key::Recovery(code), None) => extract(&self.salt, code.bits()),
            _ => return Err(KeyError::SlotDamaged(self.kind)),
        };
        Ok((
            prf.derive(&[b"mooring/v1/slot/wrap"]),
            prf.derive(&[b"mooring/v1/slot/commit"]),
        ))
    }

    /// What the wrapped key is bound to: everything before the commitment.
    fn bound(&self) -> [u8; BOUND] {
        let cost = self
            .cost
            .map_or([0; 3], |c| [c.memory_kib, c.passes, c.lanes]);
        let mut bytes = [0; BOUND];
        bytes[0] = VERSION;
        bytes[1] = self.kind as u8;
        for (place, figure) in bytes[2..14].chunks_exact_mut(4).zip(cost) {
            place.copy_from_slice(&figure.to_be_bytes());
        }
        bytes[14..].copy_from_slice(&self.salt);
        bytes
    }

    pub(crate) fn to_bytes(&self) -> [u8; LEN] {
        let mut bytes = [0; LEN];
        bytes[..BOUND].copy_from_slice(&self.bound());
        bytes[BOUND..][..32].copy_from_slice(&self.commitment);
        bytes[BOUND + 32..][..32].copy_from_slice(&self.wrapped);
        bytes[BOUND + 64..][..16].copy_from_slice(&self.tag);
        let check = check(&bytes[..LEN - CHECK]);
        bytes[LEN - CHECK..].copy_from_slice(&check);
        bytes
    }

    /// `None` when the bytes are not a slot as it was written.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; LEN] = bytes.try_into().ok()?;
        if bytes[LEN - CHECK..] != check(&bytes[..LEN - CHECK]) || bytes[0] != VERSION {
            return None;
        }
        let figure = |at: usize| Some(u32::from_be_bytes(bytes[at..at + 4].try_into().ok()?));
        let kind = SlotKind::ALL
            .into_iter()
            .find(|&kind| kind as u8 == bytes[1])?;
        let cost = KdfCost {
            memory_kib: figure(2)?,
            passes: figure(6)?,
            lanes: figure(10)?,
        };
        let cost = (kind == SlotKind::Passphrase).then_some(cost);
        if cost.is_some_and(|cost| !cost.makes_sense()) {
            return None;
        }
        Some(Self {
            kind,
            cost,
            salt: bytes[14..BOUND].try_into().ok()?,
            commitment: bytes[BOUND..][..32].try_into().ok()?,
            wrapped: bytes[BOUND + 32..][..32].try_into().ok()?,
            tag: bytes[BOUND + 64..][..16].try_into().ok()?,
        })
    }
}

/// Not a secret: anyone can compute it. It finds accidents; the commitment and the tag find the rest.
fn check(bytes: &[u8]) -> [u8; CHECK] {
    let hash = Sha256::new()
        .chain_update(b"mooring slot")
        .chain_update(bytes)
        .finalize();
    let mut check = [0; CHECK];
    check.copy_from_slice(&hash[..CHECK]);
    check
}
