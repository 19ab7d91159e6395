//! The format, for ever: a real vault of every version that was ever released.

use std::path::{Path, PathBuf};

use vault::{Key, Locked, RecordId, RecoveryCode, Secret};

use crate::support::{Seeded, assert_sound, contents, whole};

pub(crate) const V1_PASSPHRASE: &str = "Canción del mar, 1 barco";
pub(crate) const V1_CODE: &str = "KK81-51MH-VYEY-1SZF-JWEF-EC67-J0YZ";

pub(crate) fn in_repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../..")
        .join(path)
}

pub(crate) fn v1() -> PathBuf {
    in_repository("tests/fixtures/vaults/v1/journal.vault")
}

/// Every row of the old file, as it was written.
pub(crate) fn v1_rows() -> Vec<(RecordId, u64, Vec<u8>)> {
    [
        (1, 1, "Walked to the pier with J. \u{1f30a}"),
        (1, 2, "Walked to the pier with J. and back. \u{1f30a}"),
        (2, 2, "Caminé hasta el muelle. Volví tranquila."),
        (3, 1, ""),
        (4, 1, &"Waves. ".repeat(2000)),
    ]
    .map(|(id, revision, body)| (RecordId::from_bytes([id; 16]), revision, body.into()))
    .to_vec()
}

#[test]
fn a_vault_of_version_1_opens_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.vault");
    std::fs::copy(v1(), &path).unwrap();
    let chance = &mut Seeded(61);
    let passphrase = Secret::new(V1_PASSPHRASE.into());
    let opened = Locked::open(&path)
        .unwrap()
        .unlock(Key::Passphrase(&passphrase), chance, whole)
        .unwrap();
    assert_sound(&opened.findings);
    assert_eq!(contents(&opened.records), v1_rows()[1..]);
    let earlier = opened.vault.earlier(RecordId::from_bytes([1; 16])).unwrap();
    assert_eq!(contents(&earlier.records), v1_rows()[..1]);
    assert_eq!(opened.vault.counter(), 9);
    assert_eq!(&opened.vault.vault_id()[..4], [0xa4, 0x3f, 0x9d, 0x47]);

    let code: RecoveryCode = V1_CODE.to_lowercase().parse().unwrap();
    let again = opened
        .vault
        .lock()
        .unlock(Key::Recovery(&code), chance, whole)
        .unwrap();
    assert_eq!(again.records.len(), 4);
    assert_eq!(std::fs::read(&path).unwrap(), std::fs::read(v1()).unwrap());
}
