//! The file alone must not open: nothing in it, however it is read, is a key or leads to one.

use std::collections::HashSet;

use aes_gcm::{
    Aes256Gcm,
    aead::{AeadInOut, KeyInit},
};
use zeroize::Zeroizing;

use crate::{
    EntropyError, KdfCost, Keep, RecordId, Secret, Vault, Write,
    file::{head::Head, pages},
    seal::{
        key::{Keys, Prf, VaultKey, extract},
        slot::Slot,
    },
};

struct Os;

impl crate::Entropy for Os {
    fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError> {
        getrandom::fill(out).map_err(|_| EntropyError)
    }
}

/// A vault with something in it: its file, and the key it must not give away.
fn vault() -> (Vec<u8>, [u8; 32]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.vault");
    let passphrase = Secret::new("the tide comes back twice a day".into());
    let (mut vault, _) = Vault::create(&path, &passphrase, KdfCost::weak(), &mut Os).unwrap();
    for body in [&b"one"[..], b"two", &[b'x'; 6000]] {
        let id = RecordId::random(&mut Os).unwrap();
        let write = Write::Put {
            id,
            base: None,
            body,
            keep: Keep::Earlier,
        };
        vault.write(&[write], &mut Os).unwrap();
    }
    let key = *vault.keys.vault.as_bytes();
    drop(vault);
    (std::fs::read(path).unwrap(), key)
}

/// Every 32 bytes that stand in the file, or in a hex or base64 text in it, at any offset.
fn candidates(file: &[u8]) -> HashSet<[u8; 32]> {
    let mut all: HashSet<[u8; 32]> = file.windows(32).map(|w| w.try_into().unwrap()).collect();
    let hex = |c: u8| (c as char).to_digit(16);
    let base64 = |c: u8| match c {
        b'A'..=b'Z' => Some(u32::from(c - b'A')),
        b'a'..=b'z' => Some(u32::from(c - b'a') + 26),
        b'0'..=b'9' => Some(u32::from(c - b'0') + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    };
    all.extend(file.windows(64).filter_map(|text| decode(text, 4, hex)));
    all.extend(file.windows(43).filter_map(|text| decode(text, 6, base64)));
    all
}

/// 32 bytes from digits of so many bits each.
fn decode(text: &[u8], bits: u32, digit: impl Fn(u8) -> Option<u32>) -> Option<[u8; 32]> {
    let (mut bytes, mut buffer, mut held) = (Vec::new(), 0_u32, 0);
    for &c in text {
        buffer = buffer << bits | digit(c)?;
        held += bits;
        if held >= 8 {
            held -= 8;
            bytes.push((buffer >> held) as u8);
            buffer &= (1 << held) - 1;
        }
    }
    bytes.try_into().ok()
}

/// Whether anything in `file` opens anything in `target`.
fn opens(file: &[u8], target: &[u8]) -> bool {
    let found = pages::read(target);
    assert!(found.slots.len() == 2 && found.heads.len() == 1 && found.records.len() == 3);
    candidates(file).into_iter().any(|candidate| {
        let as_vault_key = Keys::of(VaultKey::from_bytes(Zeroizing::new(candidate)));
        let as_subkey = |mut keys: Keys| {
            keys.head = Prf::new(&candidate);
            keys.record = Prf::new(&candidate);
            keys
        };
        let opens_rows = |keys: &Keys| {
            Head::open(keys, &found.heads[0]).is_some()
                || found.records.iter().any(|row| row.open(keys).is_some())
        };
        opens_rows(&as_vault_key)
            || found.slots.iter().any(|slot| unwraps(slot, &candidate))
            || opens_rows(&as_subkey(as_vault_key))
    })
}

/// Whether the candidate is the slot's wrapping key, or what the wrapping key is derived from.
fn unwraps(slot: &Slot, candidate: &[u8; 32]) -> bool {
    let bytes = slot.to_bytes();
    let (bound, wrapped, tag) = (&bytes[..30], &bytes[62..94], &bytes[94..110]);
    let derived = extract(bound[14..].try_into().unwrap(), candidate);
    [*candidate, *derived.derive(&[b"mooring/v1/slot/wrap"])]
        .iter()
        .any(|key| {
            let mut text = wrapped.to_vec();
            Aes256Gcm::new(key.into())
                .decrypt_inout_detached(
                    &[0; 12].into(),
                    bound,
                    text.as_mut_slice().into(),
                    tag.try_into().unwrap(),
                )
                .is_ok()
        })
}

#[test]
fn no_window_of_the_file_is_a_key() {
    let (file, _) = vault();
    assert!(!opens(&file, &file));
}

#[test]
fn a_key_left_in_the_file_would_be_found() {
    let (file, key) = vault();
    let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let base64: Vec<u8> = key
        .chunks(3)
        .flat_map(|three| {
            let n = three.iter().fold(0, |n, &b| n << 8 | u32::from(b)) << (8 * (3 - three.len()));
            (0..=three.len()).map(move |i| alphabet[(n >> (18 - 6 * i)) as usize & 63])
        })
        .collect();
    for leak in [&key[..], hex.as_bytes(), &base64] {
        assert!(opens(&[b"??", leak, b"??"].concat(), &file));
    }
}

#[test]
fn a_million_seals_repeat_no_salt_and_nonce() {
    let keys = Keys::of(VaultKey::random(&mut Os).unwrap());
    let mut seen: Vec<[u8; 28]> = (0..1_000_000)
        .map(|_| {
            Head::default().seal(&keys, &mut Os).unwrap()[1..29]
                .try_into()
                .unwrap()
        })
        .collect();
    seen.sort_unstable();
    assert!(seen.windows(2).all(|pair| pair[0] != pair[1]));
}
