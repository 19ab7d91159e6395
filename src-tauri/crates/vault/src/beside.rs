//! Files beside the vault that can be read while it is locked, by whoever is logged in at this
//! computer, or by anyone when the system has no keychain. What they say is the app's business.
//!
//! A boundary because nothing in such a file can be trusted before it was checked.
//! `docs/CARD-FORMAT.md` and `docs/REMINDERS-FORMAT.md` describe them byte by byte.

use zeroize::Zeroizing;

use crate::seal::check;

const VERSION: u8 = 1;
const PLAIN: u8 = 0;
const SEALED: u8 = 1;

const ID: usize = 16;
const LEN: usize = 4;
const MAGIC: usize = 12;
const FRONT: usize = MAGIC + 2 + ID + LEN;

/// What a file beside the vault is for. What was made for one is never taken for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The card: what the person shows of their plan.
    Card,
    /// The schedule of reminders.
    Reminders,
}

impl Purpose {
    fn magic(self) -> &'static [u8; MAGIC] {
        match self {
            Purpose::Card => b"mooring card",
            Purpose::Reminders => b"mooring bell",
        }
    }

    /// What a key seals it for.
    pub(crate) fn name(self) -> &'static [u8] {
        match self {
            Purpose::Card => b"mooring/v1/card",
            Purpose::Reminders => b"mooring/v1/reminders",
        }
    }
}

/// A file beside the vault as it lies on the disk.
pub struct BesideFile {
    /// Which one this is: 16 random bytes. Its key goes by this name.
    pub id: [u8; ID],
    /// What only the open vault reads of it, as [`Vault::seal_aside`](crate::Vault::seal_aside)
    /// sealed it.
    pub own: Vec<u8>,
    /// What is read of it while the vault is locked.
    pub shown: BesideText,
}

/// What is read of a file while the vault is locked.
pub enum BesideText {
    /// As [`DeviceKey::seal`](crate::DeviceKey::seal) sealed it.
    Sealed(Vec<u8>),
    /// In the open, for anyone to read.
    Plain(Zeroizing<Vec<u8>>),
}

impl BesideFile {
    /// The file's bytes.
    #[must_use]
    pub fn to_bytes(&self, purpose: Purpose) -> Zeroizing<Vec<u8>> {
        let (kept, shown) = match &self.shown {
            BesideText::Sealed(sealed) => (SEALED, sealed),
            BesideText::Plain(text) => (PLAIN, &**text),
        };
        // What is sealed for the vault alone is a few hundred bytes.
        let own_len = u32::try_from(self.own.len()).unwrap_or(u32::MAX);
        let len = FRONT + self.own.len() + shown.len() + check::LEN;
        let mut bytes = Zeroizing::new(Vec::with_capacity(len));
        bytes.extend_from_slice(purpose.magic());
        bytes.extend_from_slice(&[VERSION, kept]);
        bytes.extend_from_slice(&self.id);
        bytes.extend_from_slice(&own_len.to_be_bytes());
        bytes.extend_from_slice(&self.own);
        bytes.extend_from_slice(shown);
        let check = check::of(&bytes);
        bytes.extend_from_slice(&check);
        bytes
    }

    /// Reads a file. `None` when it is not as it was written, or for something else. That it is
    /// ours, only the open vault can tell.
    #[must_use]
    pub fn from_bytes(purpose: Purpose, bytes: &[u8]) -> Option<Self> {
        let rest = check::whole(bytes)?.strip_prefix(purpose.magic())?;
        let (&[version, kept], rest) = rest.split_first_chunk()?;
        let (id, rest) = rest.split_first_chunk()?;
        let (len, rest) = rest.split_first_chunk()?;
        let len = usize::try_from(u32::from_be_bytes(*len)).ok()?;
        let (own, shown) = rest.split_at_checked(len)?;
        let shown = match (version, kept) {
            (VERSION, SEALED) => BesideText::Sealed(shown.to_vec()),
            (VERSION, PLAIN) => BesideText::Plain(Zeroizing::new(shown.to_vec())),
            _ => return None,
        };
        Some(Self {
            id: *id,
            own: own.to_vec(),
            shown,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DeviceKey, Entropy, EntropyError};

    const CARD: Purpose = Purpose::Card;

    struct Chance;

    impl Entropy for Chance {
        fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError> {
            getrandom::fill(out).map_err(|_| EntropyError)
        }
    }

    fn file(shown: BesideText) -> BesideFile {
        BesideFile {
            id: [7; ID],
            own: b"for the vault".to_vec(),
            shown,
        }
    }

    #[test]
    fn no_bit_of_it_can_turn() {
        let text = b"Call Sam.".to_vec();
        for shown in [
            BesideText::Sealed(text.clone()),
            BesideText::Plain(text.into()),
        ] {
            let bytes = file(shown).to_bytes(CARD);
            assert!(BesideFile::from_bytes(CARD, &bytes).is_some());
            for at in 0..bytes.len() * 8 {
                let mut turned = bytes.to_vec();
                turned[at / 8] ^= 1 << (at % 8);
                assert!(BesideFile::from_bytes(CARD, &turned).is_none(), "bit {at}");
            }
            for len in 0..bytes.len() {
                assert!(
                    BesideFile::from_bytes(CARD, &bytes[..len]).is_none(),
                    "cut to {len}"
                );
            }
        }
    }

    #[test]
    fn what_is_for_one_purpose_is_not_read_for_another() {
        let bytes = file(BesideText::Sealed(b"sealed".to_vec())).to_bytes(CARD);
        assert!(BesideFile::from_bytes(Purpose::Reminders, &bytes).is_none());
    }

    #[test]
    fn it_reads_back_as_it_was() {
        let read = BesideFile::from_bytes(
            CARD,
            &file(BesideText::Plain(b"Call Sam.".to_vec().into())).to_bytes(CARD),
        );
        let read = read.unwrap();
        assert_eq!((read.id, &*read.own), ([7; ID], &b"for the vault"[..]));
        assert!(matches!(read.shown, BesideText::Plain(text) if *text == b"Call Sam."));
    }

    #[test]
    fn a_key_opens_its_own_card_alone() {
        let key = DeviceKey::random(&mut Chance).unwrap();
        let sealed = key.seal(CARD, &[7; ID], b"Call Sam.", &mut Chance).unwrap();
        assert_eq!(*key.open(CARD, &[7; ID], &sealed).unwrap(), b"Call Sam.");
        assert!(key.open(CARD, &[8; ID], &sealed).is_none());
        assert!(key.open(Purpose::Reminders, &[7; ID], &sealed).is_none());
        let other = DeviceKey::random(&mut Chance).unwrap();
        assert!(other.open(CARD, &[7; ID], &sealed).is_none());
        let kept = DeviceKey::from_bytes(key.as_bytes()).unwrap();
        assert!(kept.open(CARD, &[7; ID], &sealed).is_some());
        assert!(DeviceKey::from_bytes(&key.as_bytes()[1..]).is_none());
    }
}
