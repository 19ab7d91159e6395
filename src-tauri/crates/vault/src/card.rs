//! The card's file: what can be read while the vault is locked, by whoever is logged in at this
//! computer, or by anyone when the system has no keychain. What is on the card is the app's
//! business.
//!
//! A boundary because nothing in the file can be trusted before it was checked.
//! `docs/CARD-FORMAT.md` describes it byte by byte.

use zeroize::Zeroizing;

use crate::seal::check;

const MAGIC: &[u8; 12] = b"mooring card";
const VERSION: u8 = 1;
const PLAIN: u8 = 0;
const SEALED: u8 = 1;

const ID: usize = 16;
const LEN: usize = 4;
const FRONT: usize = MAGIC.len() + 2 + ID + LEN;

/// A card as it lies on the disk.
pub struct CardFile {
    /// Which card this is: 16 random bytes. Its key goes by this name.
    pub id: [u8; ID],
    /// What only the open vault reads of it, as [`Vault::seal_aside`](crate::Vault::seal_aside)
    /// sealed it.
    pub own: Vec<u8>,
    /// What is read of it while the vault is locked.
    pub shown: CardText,
}

/// What is read of a card while the vault is locked.
pub enum CardText {
    /// As [`DeviceKey::seal`](crate::DeviceKey::seal) sealed it.
    Sealed(Vec<u8>),
    /// In the open, for anyone to read.
    Plain(Zeroizing<Vec<u8>>),
}

impl CardFile {
    /// The file's bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let (kept, shown) = match &self.shown {
            CardText::Sealed(sealed) => (SEALED, sealed),
            CardText::Plain(text) => (PLAIN, &**text),
        };
        // What is sealed for the vault alone is a few hundred bytes.
        let own_len = u32::try_from(self.own.len()).unwrap_or(u32::MAX);
        let len = FRONT + self.own.len() + shown.len() + check::LEN;
        let mut bytes = Zeroizing::new(Vec::with_capacity(len));
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&[VERSION, kept]);
        bytes.extend_from_slice(&self.id);
        bytes.extend_from_slice(&own_len.to_be_bytes());
        bytes.extend_from_slice(&self.own);
        bytes.extend_from_slice(shown);
        let check = check::of(&bytes);
        bytes.extend_from_slice(&check);
        bytes
    }

    /// Reads a file. `None` when it is not as it was written. That it is ours, only the open vault
    /// can tell.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let rest = check::whole(bytes)?.strip_prefix(MAGIC)?;
        let (&[version, kept], rest) = rest.split_first_chunk()?;
        let (id, rest) = rest.split_first_chunk()?;
        let (len, rest) = rest.split_first_chunk()?;
        let len = usize::try_from(u32::from_be_bytes(*len)).ok()?;
        let (own, shown) = rest.split_at_checked(len)?;
        let shown = match (version, kept) {
            (VERSION, SEALED) => CardText::Sealed(shown.to_vec()),
            (VERSION, PLAIN) => CardText::Plain(Zeroizing::new(shown.to_vec())),
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

    struct Chance;

    impl Entropy for Chance {
        fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError> {
            getrandom::fill(out).map_err(|_| EntropyError)
        }
    }

    fn file(shown: CardText) -> CardFile {
        CardFile {
            id: [7; ID],
            own: b"for the vault".to_vec(),
            shown,
        }
    }

    #[test]
    fn no_bit_of_it_can_turn() {
        let text = b"Call Sam.".to_vec();
        for shown in [CardText::Sealed(text.clone()), CardText::Plain(text.into())] {
            let bytes = file(shown).to_bytes();
            assert!(CardFile::from_bytes(&bytes).is_some());
            for at in 0..bytes.len() * 8 {
                let mut turned = bytes.to_vec();
                turned[at / 8] ^= 1 << (at % 8);
                assert!(CardFile::from_bytes(&turned).is_none(), "bit {at}");
            }
            for len in 0..bytes.len() {
                assert!(
                    CardFile::from_bytes(&bytes[..len]).is_none(),
                    "cut to {len}"
                );
            }
        }
    }

    #[test]
    fn it_reads_back_as_it_was() {
        let read =
            CardFile::from_bytes(&file(CardText::Plain(b"Call Sam.".to_vec().into())).to_bytes());
        let read = read.unwrap();
        assert_eq!((read.id, &*read.own), ([7; ID], &b"for the vault"[..]));
        assert!(matches!(read.shown, CardText::Plain(text) if *text == b"Call Sam."));
    }

    #[test]
    fn a_key_opens_its_own_card_alone() {
        let key = DeviceKey::random(&mut Chance).unwrap();
        let sealed = key.seal(&[7; ID], b"Call Sam.", &mut Chance).unwrap();
        assert_eq!(*key.open(&[7; ID], &sealed).unwrap(), b"Call Sam.");
        assert!(key.open(&[8; ID], &sealed).is_none());
        let other = DeviceKey::random(&mut Chance).unwrap();
        assert!(other.open(&[7; ID], &sealed).is_none());
        let kept = DeviceKey::from_bytes(key.as_bytes()).unwrap();
        assert!(kept.open(&[7; ID], &sealed).is_some());
        assert!(DeviceKey::from_bytes(&key.as_bytes()[1..]).is_none());
    }
}
