//! One random key opens a vault; every other key is derived from it for one purpose only.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::entropy::{self, Entropy, EntropyError};

/// 32 bytes of key, wiped when dropped.
pub(crate) type KeyBytes = Zeroizing<[u8; 32]>;

/// HKDF-Extract (RFC 5869) with SHA-256.
pub(crate) fn extract(salt: &[u8; 16], material: &[u8]) -> Prf {
    let mut mac = keyed(salt);
    mac.update(material);
    let key: KeyBytes = Zeroizing::new(mac.finalize().into_bytes().into());
    Prf::new(&key)
}

/// HMAC pads a short key with zeros to the hash's block, so doing it here changes nothing and
/// leaves no length to get wrong.
fn keyed<const N: usize>(key: &[u8; N]) -> Hmac<Sha256> {
    const { assert!(N <= 64) };
    let mut block = Zeroizing::new([0; 64]);
    block[..N].copy_from_slice(key);
    Hmac::new((&*block).into())
}

/// A pseudorandom function that holds its key already hashed in: HMAC-SHA-256.
#[derive(Clone)]
pub(crate) struct Prf(Hmac<Sha256>);

impl Prf {
    pub(crate) fn new(key: &[u8; 32]) -> Self {
        Self(keyed(key))
    }

    /// HKDF-Expand to 32 bytes: its first and only block, `HMAC(key, info ‖ 0x01)`.
    pub(crate) fn derive(&self, info: &[&[u8]]) -> KeyBytes {
        let mut mac = self.0.clone();
        info.iter().for_each(|part| mac.update(part));
        mac.update(&[1]);
        Zeroizing::new(mac.finalize().into_bytes().into())
    }

    /// Plain `HMAC(key, message)`.
    pub(crate) fn hash(&self, message: &[&[u8]]) -> [u8; 32] {
        let mut mac = self.0.clone();
        message.iter().for_each(|part| mac.update(part));
        mac.finalize().into_bytes().into()
    }
}

/// The random key that slots wrap.
pub(crate) struct VaultKey(KeyBytes);

impl VaultKey {
    pub(crate) fn random(entropy: &mut dyn Entropy) -> Result<Self, EntropyError> {
        let mut bytes = Zeroizing::new([0; 32]);
        entropy.fill(&mut *bytes)?;
        Ok(Self(bytes))
    }

    pub(crate) fn from_bytes(bytes: KeyBytes) -> Self {
        Self(bytes)
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Everything derived from the vault key. Dropping it forgets the vault.
pub(crate) struct Keys {
    pub(crate) vault: VaultKey,
    /// Which vault this is. Derived, so it cannot be lost or exchanged.
    pub(crate) vault_id: [u8; 16],
    pub(crate) record: Prf,
    pub(crate) head: Prf,
    pub(crate) set: Prf,
    root: Prf,
}

impl Keys {
    pub(crate) fn of(vault: VaultKey) -> Self {
        let root = Prf::new(vault.as_bytes());
        let sub = |name: &[u8]| Prf::new(&root.derive(&[b"mooring/v1/", name]));
        let mut vault_id = [0; 16];
        vault_id.copy_from_slice(&root.derive(&[b"mooring/v1/vault id"])[..16]);
        Self {
            record: sub(b"record"),
            head: sub(b"head"),
            set: sub(b"set"),
            vault_id,
            vault,
            root,
        }
    }

    /// The key for small files kept outside of the vault, one per purpose.
    pub(crate) fn aside(&self, purpose: &str) -> Prf {
        Prf::new(
            &self
                .root
                .derive(&[b"mooring/v1/aside/", purpose.as_bytes()]),
        )
    }
}

/// A fresh 16-byte salt.
pub(crate) fn salt(entropy: &mut dyn Entropy) -> Result<[u8; 16], EntropyError> {
    entropy::random(entropy)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 5869, appendix A.1, first block; its 13-byte salt is padded to our 16 by HMAC's own rule.
    #[test]
    fn it_is_hkdf() {
        let mut salt = [0; 16];
        salt[..13].copy_from_slice(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        let info: Vec<u8> = (0xf0..=0xf9).collect();
        let okm = extract(&salt, &[0x0b; 22]).derive(&[&info]);
        let hex: String = okm.iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(
            hex,
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
        );
    }
}
