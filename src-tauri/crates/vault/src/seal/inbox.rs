//! Sealing to a public key: whoever seals needs no secret and cannot open it again, which is
//! what a locked vault can take in.
//!
//! HPKE (RFC 9180), base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.

use std::convert::Infallible;

use hpke::{
    Deserializable, HpkeError, Kem as _, OpModeR, OpModeS, Serializable,
    aead::{AeadTag, AesGcm256},
    kdf::HkdfSha256,
    kem::X25519HkdfSha256,
    rand_core::{TryCryptoRng, TryRng},
    setup_receiver, setup_sender_with_rng,
};
use zeroize::Zeroizing;

use super::{check, envelope::SealError, pad};
use crate::{
    entropy::{self, Entropy, EntropyError},
    error::PostError,
    id::RecordId,
};

type Private = <X25519HkdfSha256 as hpke::Kem>::PrivateKey;
type Public = <X25519HkdfSha256 as hpke::Kem>::PublicKey;
type Encapsulated = <X25519HkdfSha256 as hpke::Kem>::EncappedKey;

const VERSION: u8 = 1;
const INFO: &[u8; 16] = b"mooring/v1/inbox";

const ID: usize = 16;
const KEY: usize = 32;
const TAG: usize = 16;

/// Every sealed item has this length, in bytes, whatever is in it: one block of most disks.
pub(crate) const ITEM_LEN: usize = 4096;
const FRONT: usize = 1 + KEY;

/// The longest body that is sealed, in bytes: what an item leaves, less one byte of padding.
pub const INBOX_BODY_LIMIT: usize = ITEM_LEN - FRONT - TAG - 1;

/// `magic ‖ version ‖ inbox id ‖ public key ‖ check`
pub(crate) const PUBLIC_LEN: usize = MAGIC.len() + 1 + ID + KEY + check::LEN;
const MAGIC: &[u8; 13] = b"mooring inbox";

/// What opens an inbox: its id and its private key. The vault keeps it as a sealed record.
///
/// It is not `Debug`, and is wiped when dropped.
pub struct InboxKey {
    inbox: [u8; ID],
    private: Private,
}

impl InboxKey {
    /// How many bytes [`InboxKey::to_bytes`] gives.
    pub const LEN: usize = ID + KEY;

    /// A key for a new inbox.
    ///
    /// # Errors
    /// [`EntropyError`] when there is no randomness.
    pub fn random(entropy: &mut dyn Entropy) -> Result<Self, EntropyError> {
        let inbox = entropy::random(entropy)?;
        let mut seed = Zeroizing::new([0; KEY]);
        entropy.fill(&mut *seed)?;
        let (private, _) = X25519HkdfSha256::derive_keypair(&*seed);
        Ok(Self { inbox, private })
    }

    /// Reads what [`InboxKey::to_bytes`] wrote. `None` for any other number of bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (inbox, private) = bytes.split_first_chunk()?;
        Some(Self {
            inbox: *inbox,
            private: Private::from_bytes(private).ok()?,
        })
    }

    /// The id and the private key, to be sealed.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<[u8; Self::LEN]> {
        let mut bytes = Zeroizing::new([0; Self::LEN]);
        bytes[..ID].copy_from_slice(&self.inbox);
        self.private.write_exact(&mut bytes[ID..]);
        bytes
    }

    pub(crate) fn public(&self) -> PublicKey {
        PublicKey {
            inbox: self.inbox,
            public: X25519HkdfSha256::sk_to_pk(&self.private),
        }
    }

    /// The body of an item that was sealed to this key under this id, and is still as it was.
    pub(crate) fn open(&self, id: RecordId, item: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (front, rest) = item.split_at_checked(FRONT)?;
        let (text, tag) = rest.split_last_chunk::<TAG>()?;
        if item.len() != ITEM_LEN || front[0] != VERSION {
            return None;
        }
        let mut text = Zeroizing::new(text.to_vec());
        open(
            &self.private,
            &info(&self.inbox),
            id.as_bytes(),
            &front[1..],
            &mut text,
            tag,
        )?;
        pad::unpad(&text).map(|body| Zeroizing::new(body.to_vec()))
    }
}

/// The other half, which lies open for anyone to seal to.
#[derive(PartialEq, Eq)]
pub(crate) struct PublicKey {
    inbox: [u8; ID],
    public: Public,
}

impl PublicKey {
    pub(crate) fn to_bytes(&self) -> [u8; PUBLIC_LEN] {
        let mut bytes = [VERSION; PUBLIC_LEN];
        let (front, check) = bytes.split_at_mut(PUBLIC_LEN - check::LEN);
        let (magic, rest) = front.split_at_mut(MAGIC.len());
        let (inbox, public) = rest[1..].split_at_mut(ID);
        magic.copy_from_slice(MAGIC);
        inbox.copy_from_slice(&self.inbox);
        self.public.write_exact(public);
        check.copy_from_slice(&check::of(front));
        bytes
    }

    /// `None` when the bytes are not as they were written.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let front = check::whole(bytes)?;
        let rest = front.strip_prefix(MAGIC)?.strip_prefix(&[VERSION])?;
        let (inbox, public) = rest.split_first_chunk()?;
        Some(Self {
            inbox: *inbox,
            public: Public::from_bytes(public).ok()?,
        })
    }

    /// Seals `body` as the item of this id. The result has [`ITEM_LEN`] bytes.
    pub(crate) fn seal(
        &self,
        id: RecordId,
        body: &[u8],
        entropy: &mut dyn Entropy,
    ) -> Result<Vec<u8>, PostError> {
        if body.len() > INBOX_BODY_LIMIT {
            return Err(PostError::TooLong {
                limit: INBOX_BODY_LIMIT,
            });
        }
        // Zeroizing until sealed, because a failure half way leaves plaintext in it.
        let mut item = Zeroizing::new(vec![0; ITEM_LEN]);
        let (front, rest) = item.split_at_mut(FRONT);
        let (text, tag) = rest.split_at_mut(ITEM_LEN - FRONT - TAG);
        text[..body.len()].copy_from_slice(body);
        text[body.len()] = pad::END;
        front[0] = VERSION;
        let sealed = seal(
            &self.public,
            &info(&self.inbox),
            id.as_bytes(),
            text,
            entropy,
        )?;
        sealed.0.write_exact(&mut front[1..]);
        sealed.1.write_exact(tag);
        Ok(std::mem::take(&mut *item))
    }
}

/// What every key schedule is bound to, so that no item opens in another inbox.
fn info(inbox: &[u8; ID]) -> [u8; INFO.len() + ID] {
    let mut info = [0; INFO.len() + ID];
    info[..INFO.len()].copy_from_slice(INFO);
    info[INFO.len()..].copy_from_slice(inbox);
    info
}

/// RFC 9180's `SealBase`, in place.
fn seal(
    to: &Public,
    info: &[u8],
    bound: &[u8],
    text: &mut [u8],
    entropy: &mut dyn Entropy,
) -> Result<(Encapsulated, AeadTag<AesGcm256>), PostError> {
    let mut chance = Chance {
        entropy,
        failed: false,
    };
    let set_up = setup_sender_with_rng::<AesGcm256, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        to,
        info,
        &mut chance,
    );
    if chance.failed {
        return Err(SealError::Entropy(EntropyError).into());
    }
    // The only way to fail: a public key of low order, to which nothing can be sealed.
    let (encapsulated, mut context) = set_up.map_err(|_| PostError::KeyDamaged)?;
    let tag = context
        .seal_inout_detached(text.into(), bound)
        .map_err(|_: HpkeError| SealError::TooLong)?;
    Ok((encapsulated, tag))
}

/// RFC 9180's `OpenBase`, in place.
fn open(
    private: &Private,
    info: &[u8],
    bound: &[u8],
    encapsulated: &[u8],
    text: &mut [u8],
    tag: &[u8; TAG],
) -> Option<()> {
    let encapsulated = Encapsulated::from_bytes(encapsulated).ok()?;
    let tag = AeadTag::<AesGcm256>::from_bytes(tag).ok()?;
    setup_receiver::<AesGcm256, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        private,
        &encapsulated,
        info,
    )
    .and_then(|mut context| context.open_inout_detached(text.into(), bound, &tag))
    .ok()
}

/// Our chance as the crate takes it. Its generators cannot fail and ours can, so a failure is
/// remembered and what was made meanwhile is thrown away.
struct Chance<'a> {
    entropy: &'a mut dyn Entropy,
    failed: bool,
}

impl TryRng for Chance<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        self.failed |= self.entropy.fill(out).is_err();
        Ok(())
    }
}

impl TryCryptoRng for Chance<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    /// Chance that gives these bytes and then fails.
    struct Given<'a>(&'a [u8]);

    impl Entropy for Given<'_> {
        fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError> {
            let (given, rest) = self.0.split_at_checked(out.len()).ok_or(EntropyError)?;
            out.copy_from_slice(given);
            self.0 = rest;
            Ok(())
        }
    }

    fn bytes(hex: &str) -> Vec<u8> {
        (0..hex.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
            .collect()
    }

    /// The vector for exactly this suite among those published with RFC 9180 (mode 0, KEM 0x0020,
    /// KDF 0x0001, AEAD 0x0002), first message.
    #[test]
    fn it_is_hpke() {
        let ikm_r = bytes("dac33b0e9db1b59dbbea58d59a14e7b5896e9bdf98fad6891e99d1686492b9ee");
        let ikm_e = bytes("2cd7c601cefb3d42a62b04b7a9041494c06c7843818e0ce28a8f704ae7ab20f9");
        let pk_r = bytes("430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c");
        let enc = bytes("6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256");
        let sealed = bytes(
            "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a",
        );
        let (info, bound) = (b"Ode on a Grecian Urn", b"Count-0");
        let mut text = *b"Beauty is truth, truth beauty";

        let (private, public) = X25519HkdfSha256::derive_keypair(&ikm_r);
        assert_eq!(public.to_bytes()[..], pk_r);
        let (encapsulated, tag) =
            seal(&public, info, bound, &mut text, &mut Given(&ikm_e)).unwrap();
        assert_eq!(encapsulated.to_bytes()[..], enc);
        assert_eq!([&text[..], &tag.to_bytes()[..]].concat(), sealed);

        let tag = tag.to_bytes().into();
        open(&private, info, bound, &enc, &mut text, &tag).unwrap();
        assert_eq!(&text, b"Beauty is truth, truth beauty");
    }

    #[test]
    fn nothing_is_sealed_without_chance() {
        let key = InboxKey::random(&mut Given(&[7; 48])).unwrap();
        let id = RecordId::from_bytes([1; 16]);
        let error = key.public().seal(id, b"one", &mut Given(&[])).unwrap_err();
        assert_eq!(error, PostError::Seal(SealError::Entropy(EntropyError)));
        assert!(InboxKey::random(&mut Given(&[7; 47])).is_err());
    }

    #[test]
    fn a_key_is_48_bytes() {
        let key = InboxKey::random(&mut Given(&[7; 48])).unwrap();
        let stored = key.to_bytes();
        assert!(InboxKey::from_bytes(&stored[..]).unwrap().public() == key.public());
        assert!(InboxKey::from_bytes(&stored[1..]).is_none());
        assert!(InboxKey::from_bytes(&[&stored[..], &[0]].concat()).is_none());
    }
}
