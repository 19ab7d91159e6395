//! What a person does with a vault on an ordinary day.

use crate::support::{Harbour, Seeded, assert_sound, contents, passphrase, try_open, whole};
use vault::{
    CreateError, KdfCost, Keep, Key, KeyError, Locked, OpenError, RecordId, RecoveryCode,
    RekeyError, Secret, UnlockError, Vault, Write, WriteError,
};

#[test]
fn what_is_written_is_there_after_locking_and_after_opening_again() {
    let (mut harbour, mut vault) = Harbour::new(1);
    let walk = harbour.add(&mut vault, "Walked to the pier. \u{1f30a}".as_bytes());
    let empty = harbour.add(&mut vault, b"");
    let long = harbour.add(&mut vault, &vec![b'x'; 1 << 20]);

    let mut expected = vec![
        (walk, 1, "Walked to the pier. \u{1f30a}".as_bytes().to_vec()),
        (empty, 1, Vec::new()),
        (long, 1, vec![b'x'; 1 << 20]),
    ];
    expected.sort();

    let key = passphrase();
    let opened = vault
        .lock()
        .unlock(Key::Passphrase(&key), &mut harbour.chance, whole)
        .unwrap();
    assert_sound(&opened.findings);
    assert_eq!(contents(&opened.records), expected);
    drop(opened);

    let opened = harbour.open();
    assert_sound(&opened.findings);
    assert_eq!(contents(&opened.records), expected);
    assert_eq!(opened.vault.counter(), 4);
    drop(opened);
    assert_eq!(harbour.names(), ["journal.vault", "journal.vault.lock"]);
}

#[test]
fn an_edit_keeps_the_earlier_revision_and_the_same_sitting_does_not() {
    let (mut harbour, mut vault) = Harbour::new(2);
    let id = harbour.add(&mut vault, b"one");
    assert_eq!(
        harbour.save(&mut vault, id, Some(1), b"two", Keep::Earlier),
        2
    );
    assert_eq!(
        harbour.save(&mut vault, id, Some(2), b"two, still", Keep::Replace),
        3
    );
    assert_eq!(
        harbour.save(&mut vault, id, Some(3), b"three", Keep::Earlier),
        4
    );

    let earlier = |vault: &Vault| -> Vec<(u64, Vec<u8>)> {
        vault
            .earlier(id)
            .unwrap()
            .records
            .iter()
            .map(|r| (r.revision, r.body.to_vec()))
            .collect()
    };
    let kept = vec![(3, b"two, still".to_vec()), (1, b"one".to_vec())];
    assert_eq!(earlier(&vault), kept);
    drop(vault);

    let opened = harbour.open();
    assert_sound(&opened.findings);
    assert_eq!(contents(&opened.records), [(id, 4, b"three".to_vec())]);
    assert_eq!(earlier(&opened.vault), kept);
}

#[test]
fn a_stale_save_is_refused_and_nothing_of_its_batch_is_written() {
    let (mut harbour, mut vault) = Harbour::new(3);
    let id = harbour.add(&mut vault, b"one");
    harbour.save(&mut vault, id, Some(1), b"two", Keep::Earlier);
    let other = RecordId::random(&mut harbour.chance).unwrap();
    let keep = Keep::Earlier;
    for (base, id, current) in [
        (Some(1), id, Some(2)),
        (None, id, Some(2)),
        (Some(1), other, None),
    ] {
        let batch = [
            Write::Put {
                id: RecordId::from_bytes([9; 16]),
                base: None,
                body: b"x",
                keep,
            },
            Write::Put {
                id,
                base,
                body: b"stale",
                keep,
            },
        ];
        assert_eq!(
            vault.write(&batch, &mut harbour.chance).unwrap_err(),
            WriteError::Stale { id, current }
        );
    }
    drop(vault);
    let opened = harbour.open();
    assert_sound(&opened.findings);
    assert_eq!(contents(&opened.records), [(id, 2, b"two".to_vec())]);
}

#[test]
fn several_writes_are_one_transaction_and_revisions_come_in_order() {
    let (mut harbour, mut vault) = Harbour::new(4);
    let [a, b] = [[1; 16], [2; 16]].map(RecordId::from_bytes);
    let gone = harbour.add(&mut vault, b"gone");
    let keep = Keep::Earlier;
    let revisions = vault
        .write(
            &[
                Write::Put {
                    id: a,
                    base: None,
                    body: b"a1",
                    keep,
                },
                Write::Erase { id: gone },
                Write::Put {
                    id: a,
                    base: Some(1),
                    body: b"a2",
                    keep,
                },
                Write::Put {
                    id: b,
                    base: None,
                    body: b"b1",
                    keep,
                },
                Write::Erase {
                    id: RecordId::from_bytes([3; 16]),
                },
            ],
            &mut harbour.chance,
        )
        .unwrap();
    assert_eq!(revisions, [1, 2, 1]);
    assert_eq!(vault.counter(), 3);
    drop(vault);
    let opened = harbour.open();
    assert_sound(&opened.findings);
    assert_eq!(
        contents(&opened.records),
        [(a, 2, b"a2".to_vec()), (b, 1, b"b1".to_vec())]
    );
}

#[test]
fn erasing_overwrites_every_revision_in_the_file() {
    let (mut harbour, mut vault) = Harbour::new(5);
    harbour.add(&mut vault, b"stays");
    let id = harbour.add(&mut vault, b"first");
    harbour.save(&mut vault, id, Some(1), &[7; 9000], Keep::Earlier);
    let sealed: Vec<Vec<u8>> = harbour
        .sql()
        .prepare("SELECT sealed FROM record WHERE id = ?1")
        .unwrap()
        .query_map([id.as_bytes()], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(sealed.len(), 2);
    let is_in_file = |needle: &[u8]| harbour.bytes().windows(needle.len()).any(|w| w == needle);
    let pieces: Vec<&[u8]> = sealed.iter().flat_map(|s| s.chunks_exact(32)).collect();
    assert!(pieces.iter().any(|piece| is_in_file(piece)));

    vault
        .write(&[Write::Erase { id }], &mut Seeded(99))
        .unwrap();
    assert!(!pieces.iter().any(|piece| is_in_file(piece)));
    assert!(!is_in_file(id.as_bytes()));
    assert!(vault.earlier(id).unwrap().records.is_empty());
}

#[test]
fn the_recovery_code_opens_until_it_is_replaced() {
    let (mut harbour, mut vault) = Harbour::new(6);
    harbour.add(&mut vault, b"one");
    let written_down = harbour.code.text();
    let new = vault.replace_recovery_code(&mut harbour.chance).unwrap();

    let old: RecoveryCode = written_down.parse().unwrap();
    let (locked, error) = vault
        .lock()
        .unlock(Key::Recovery(&old), &mut harbour.chance, whole)
        .unwrap_err();
    assert_eq!(error, UnlockError::Key(KeyError::WrongKey));
    let opened = locked
        .unlock(Key::Recovery(&new), &mut harbour.chance, whole)
        .unwrap();
    assert_sound(&opened.findings);
    assert_eq!(opened.records.len(), 1);
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_code() {
    let (mut harbour, mut vault) = Harbour::new(7);
    harbour.add(&mut vault, b"one");
    let new = Secret::new("another tide".into());
    let wrong = Secret::new("not this one".into());
    let (cost, chance) = (KdfCost::weak(), &mut harbour.chance);

    let refused = vault.change_passphrase(Key::Passphrase(&wrong), &new, cost, chance);
    assert_eq!(refused, Err(RekeyError::Key(KeyError::WrongKey)));
    vault
        .change_passphrase(Key::Recovery(&harbour.code), &new, cost, chance)
        .unwrap();

    let old = passphrase();
    let (locked, error) = vault
        .lock()
        .unlock(Key::Passphrase(&old), chance, whole)
        .unwrap_err();
    assert_eq!(error, UnlockError::Key(KeyError::WrongKey));
    let opened = locked.unlock(Key::Passphrase(&new), chance, whole).unwrap();
    assert_sound(&opened.findings);
    let mut vault = opened.vault;
    vault
        .change_passphrase(Key::Passphrase(&new), &old, cost, chance)
        .unwrap();
    let opened = vault
        .lock()
        .unlock(Key::Passphrase(&old), chance, whole)
        .unwrap();
    assert_eq!(opened.records.len(), 1);
}

#[test]
fn changing_the_passphrase_rewraps_and_touches_no_record() {
    let (mut harbour, mut vault) = Harbour::new(8);
    harbour.add(&mut vault, b"one");
    let rows = |harbour: &Harbour| -> Vec<u8> {
        harbour
            .sql()
            .query_row("SELECT sealed FROM record", [], |row| row.get(0))
            .unwrap()
    };
    let slot = |harbour: &Harbour| -> Vec<u8> {
        let sql = "SELECT body FROM slot WHERE kind = 1";
        harbour.sql().query_row(sql, [], |row| row.get(0)).unwrap()
    };
    let (rows_before, slot_before) = (rows(&harbour), slot(&harbour));
    let new = Secret::new("another tide".into());
    let old = passphrase();
    vault
        .change_passphrase(
            Key::Passphrase(&old),
            &new,
            KdfCost::weak(),
            &mut harbour.chance,
        )
        .unwrap();
    assert_eq!(rows(&harbour), rows_before);
    // The old slot is not merely superseded: its bytes are gone.
    let wrapped = &slot_before[62..94];
    assert!(!harbour.bytes().windows(32).any(|window| window == wrapped));
}

#[test]
fn a_passphrase_is_one_however_it_was_typed_and_long_ones_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.vault");
    let chance = &mut Seeded(9);
    let huge = Secret::new("x".repeat(10_000_000));
    let too_long = KeyError::PassphraseTooLong { limit: 4096 };
    let refused = Vault::create(&path, &huge, KdfCost::weak(), chance).unwrap_err();
    assert_eq!(refused, CreateError::Key(too_long));
    assert!(!path.exists());

    let composed = Secret::new("canci\u{f3}n del mar".into());
    let decomposed = Secret::new("cancio\u{301}n del\u{a0}mar".into());
    let (vault, _) = Vault::create(&path, &composed, KdfCost::weak(), chance).unwrap();
    let (locked, error) = vault
        .lock()
        .unlock(Key::Passphrase(&huge), chance, whole)
        .unwrap_err();
    assert_eq!(error, UnlockError::Key(too_long));
    locked
        .unlock(Key::Passphrase(&decomposed), chance, whole)
        .unwrap();
}

#[test]
fn the_vault_id_and_what_is_kept_aside_belong_to_one_vault_and_one_purpose() {
    let (mut harbour, vault) = Harbour::new(11);
    let (mut other, stranger) = Harbour::new(12);
    let sealed = vault
        .seal_aside("last seen", b"41", &mut harbour.chance)
        .unwrap();
    assert_eq!(&**vault.open_aside("last seen", &sealed).unwrap(), b"41");
    assert!(vault.open_aside("reminders", &sealed).is_err());
    assert!(vault.open_aside("last seen", &sealed[1..]).is_err());
    assert!(stranger.open_aside("last seen", &sealed).is_err());
    assert_ne!(vault.vault_id(), stranger.vault_id());
    let id = vault.vault_id();
    drop((vault, stranger));
    assert_eq!(harbour.open().vault.vault_id(), id);
    assert_ne!(other.open().vault.vault_id(), id);
}

#[test]
fn what_another_program_writes_meanwhile_is_noticed() {
    let (mut harbour, mut vault) = Harbour::new(13);
    let id = harbour.add(&mut vault, b"one");
    harbour
        .sql()
        .execute("UPDATE head SET sealed = zeroblob(301)", [])
        .unwrap();
    let write = [Write::Put {
        id,
        base: Some(1),
        body: b"two",
        keep: Keep::Earlier,
    }];
    assert_eq!(
        vault.write(&write, &mut harbour.chance).unwrap_err(),
        WriteError::ChangedOutside
    );
}

/// As a program that keeps folders in step does. Windows refuses it while the file is open.
#[cfg(unix)]
#[test]
fn a_file_put_in_its_place_gets_no_write_meant_for_the_other() {
    use vault::StorageError;

    let (mut harbour, mut vault) = Harbour::new(18);
    let id = harbour.add(&mut vault, b"one");
    let other = harbour.folder.path().join("other");
    std::fs::copy(&harbour.path, &other).unwrap();
    std::fs::rename(&other, &harbour.path).unwrap();
    let write = [Write::Put {
        id,
        base: Some(1),
        body: b"two",
        keep: Keep::Earlier,
    }];
    assert_eq!(
        vault.write(&write, &mut harbour.chance).unwrap_err(),
        WriteError::Storage(StorageError::Moved)
    );
}

#[test]
fn an_older_copy_of_the_file_opens_and_its_counter_tells() {
    let (mut harbour, mut vault) = Harbour::new(14);
    let id = harbour.add(&mut vault, b"one");
    let older = harbour.bytes();
    harbour.save(&mut vault, id, Some(1), b"two", Keep::Earlier);
    let last_seen = vault.counter();
    drop(vault);
    harbour.put_bytes(&older);
    let opened = harbour.open();
    assert_sound(&opened.findings);
    assert!(opened.vault.counter() < last_seen);
}

#[test]
fn a_second_holder_is_refused_until_the_first_lets_go() {
    let (mut harbour, vault) = Harbour::new(15);
    assert_eq!(Locked::open(&harbour.path).unwrap_err(), OpenError::InUse);
    let locked = vault.lock();
    assert_eq!(Locked::open(&harbour.path).unwrap_err(), OpenError::InUse);
    drop(locked);
    try_open(&harbour.path, &mut harbour.chance).unwrap();
}
