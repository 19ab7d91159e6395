//! A vault is made: where it may be, and over what it never is.

use std::{path::PathBuf, time::Duration};

use vault::{CreateError, Entropy, EntropyError, KdfCost, Vault};

use crate::support::{Harbour, PASSPHRASE, Seeded, assert_sound, names_in, open_at, passphrase};

#[test]
fn creating_never_overwrites() {
    let (mut harbour, vault) = Harbour::new(10);
    drop(vault);
    let before = harbour.bytes();
    let again = Vault::create(
        &harbour.path,
        &passphrase(),
        KdfCost::weak(),
        &mut harbour.chance,
    );
    assert_eq!(again.unwrap_err(), CreateError::Exists);
    assert_eq!(harbour.bytes(), before);
}

/// Deriving the keys takes a second or two, in which a program that keeps folders in step can bring
/// the very vault that was missing. Chance is asked in between.
#[test]
fn a_file_that_comes_while_a_vault_is_made_is_not_written_over() {
    struct Comes(PathBuf, Seeded);
    impl Entropy for Comes {
        fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError> {
            std::fs::write(&self.0, b"from elsewhere").unwrap();
            self.1.fill(out)
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.vault");
    let mut chance = Comes(path.clone(), Seeded(19));
    let made = Vault::create(&path, &passphrase(), KdfCost::weak(), &mut chance);
    assert_eq!(made.unwrap_err(), CreateError::Exists);
    assert_eq!(std::fs::read(&path).unwrap(), b"from elsewhere");
    assert_eq!(
        names_in(folder.path()),
        ["journal.vault", "journal.vault.lock"]
    );
}

#[test]
fn a_calibrated_vault_opens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.vault");
    let start = std::time::Duration::ZERO;
    let cost = KdfCost::calibrate(Duration::ZERO, || start);
    assert_eq!(cost, KdfCost::floor());
    let chance = &mut Seeded(16);
    let (vault, _) = Vault::create(&path, &passphrase(), cost, chance).unwrap();
    drop(vault);
    let opened = open_at(&path, chance);
    assert_sound(&opened.findings);
    assert!(!format!("{:?}", opened.vault).contains(PASSPHRASE));
}

#[cfg(unix)]
#[test]
fn a_path_that_is_not_utf_8_works() {
    use vault::{Keep, RecordId, Write};

    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};

    let folder = tempfile::tempdir().unwrap();
    let path = folder
        .path()
        .join(OsStr::from_bytes(b"di\xe1rio \xff'%?#.vault"));
    let chance = &mut Seeded(17);
    let (mut vault, _) = Vault::create(&path, &passphrase(), KdfCost::weak(), chance).unwrap();
    let (id, keep) = (RecordId::from_bytes([1; 16]), Keep::Earlier);
    vault
        .write(
            &[Write::Put {
                id,
                base: None,
                body: b"one",
                keep,
            }],
            chance,
        )
        .unwrap();
    drop(vault);
    assert!(path.exists());
    assert_eq!(open_at(&path, chance).records.len(), 1);
}
