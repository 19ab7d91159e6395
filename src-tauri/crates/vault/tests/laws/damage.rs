//! A file that rots: every byte, every page, every length. Whatever happens to it, the answer
//! is one that the app has words for, what is shown was written, and writing goes on.

use std::{fs, path::Path};

use vault::{
    Damaged, Findings, HeadFinding, KdfCost, Keep, Key, KeyError, Locked, OpenError, RecordId,
    SlotKind, UnlockError, Vault, Write,
};

use crate::support::{
    Harbour, Seeded, assert_sound, contents, passphrase, scratch, try_open, whole,
};

type Content = (RecordId, u64, Vec<u8>);

/// A small vault with every kind of row in it: its bytes, what is current, and all that was
/// ever written.
struct Small {
    bytes: Vec<u8>,
    current: Vec<Content>,
    history: Vec<Content>,
}

fn small() -> Small {
    let (mut harbour, mut vault) = Harbour::new(21);
    let (mut current, mut history) = (Vec::new(), Vec::new());
    for (body, edit) in [
        (&b"one"[..], None),
        (b"two", Some(&b"two, edited"[..])),
        (&[b'l'; 4000], None),
        (b"", None),
    ] {
        let id = harbour.add(&mut vault, body);
        history.push((id, 1, body.to_vec()));
        if let Some(edit) = edit {
            harbour.save(&mut vault, id, Some(1), edit, Keep::Earlier);
            history.push((id, 2, edit.to_vec()));
        }
        current.push(history.last().unwrap().clone());
    }
    // Leaves free pages behind, which the next save would take.
    let gone = harbour.add(&mut vault, &[b'g'; 9000]);
    vault
        .write(&[Write::Erase { id: gone }], &mut harbour.chance)
        .unwrap();
    drop(vault);
    current.sort();
    Small {
        bytes: harbour.bytes(),
        current,
        history,
    }
}

/// Opens a damaged copy of `small` and holds the answer against every promise.
fn answer(small: &Small, damaged: &[u8]) -> Result<Findings, UnlockError> {
    let folder = scratch();
    let path = folder.path().join("journal.vault");
    fs::write(&path, damaged).unwrap();
    let chance = &mut Seeded(22);
    let opened = match try_open(&path, chance) {
        Ok(opened) => opened,
        Err(error) => {
            assert_eq!(fs::read(&path).unwrap(), damaged, "{error}");
            return Err(error);
        }
    };
    let (findings, shown) = (opened.findings, contents(&opened.records));
    for record in &shown {
        assert!(small.history.contains(record), "wrong text");
    }
    for record in &small.current {
        let is_told = findings
            .damaged
            .iter()
            .any(|d| (d.id, d.revision) == (record.0, record.1))
            || matches!(
                findings.head,
                HeadFinding::Mismatch { .. } | HeadFinding::Missing
            );
        assert!(
            shown.contains(record) || is_told,
            "a loss was not told: {findings:?}"
        );
    }
    if findings.is_sound() {
        assert_eq!(shown, small.current);
        let full_check: String = rusqlite::Connection::open(&path)
            .unwrap()
            .query_row("PRAGMA integrity_check", [], |row| row.get(0))
            .unwrap();
        assert_eq!(full_check, "ok");
    }
    if let Some(kept) = &findings.kept_copy {
        assert_eq!(fs::read(kept).unwrap(), damaged);
        assert_writable(&path, opened.vault, &shown, chance);
    }
    Ok(findings)
}

fn assert_writable(path: &Path, mut vault: Vault, shown: &[Content], chance: &mut Seeded) {
    let id = RecordId::from_bytes([0xee; 16]);
    let write = Write::Put {
        id,
        base: None,
        body: b"after",
        keep: Keep::Earlier,
    };
    vault.write(&[write], chance).unwrap();
    drop(vault);
    let again = try_open(path, chance).unwrap();
    assert!(again.findings.damaged.is_empty() && again.findings.kept_copy.is_none());
    let mut expected = shown.to_vec();
    expected.push((id, 1, b"after".to_vec()));
    expected.sort();
    assert_eq!(contents(&again.records), expected);
}

#[test]
fn every_byte_flipped() {
    let small = small();
    let threads = 2;
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let small = &small;
            scope.spawn(move || {
                let mut damaged = small.bytes.clone();
                for at in (thread..small.bytes.len()).step_by(threads) {
                    damaged[at] ^= 1 << (at % 8);
                    match answer(small, &damaged) {
                        // No single byte costs a record other than the one it is in, or any slot.
                        Ok(findings) => {
                            assert!(findings.damaged.len() <= 13, "{at}: {findings:?}");
                            assert!(findings.lost_slots.is_empty(), "{at}");
                        }
                        Err(error) => panic!("byte {at}: {error:?}"),
                    }
                    damaged[at] = small.bytes[at];
                }
            });
        }
    });
}

#[test]
fn every_page_zeroed() {
    let small = small();
    for page in 0..small.bytes.len() / 4096 {
        let mut damaged = small.bytes.clone();
        damaged[page * 4096..][..4096].fill(0);
        if damaged == small.bytes {
            continue; // what was erased is zeros already
        }
        let findings = answer(&small, &damaged).unwrap_or_else(|e| panic!("page {page}: {e:?}"));
        assert!(
            !findings.is_sound() && findings.lost_slots.is_empty(),
            "page {page}"
        );
    }
}

#[test]
fn every_length() {
    let small = small();
    assert_eq!(
        answer(&small, &[]),
        Err(UnlockError::File(OpenError::Empty))
    );
    let mut salvaged = 0;
    for length in (1..small.bytes.len()).step_by(257) {
        match answer(&small, &small.bytes[..length]) {
            Ok(findings) => {
                // Only a free page's last zeros can go without being missed.
                let lost = &small.bytes[length..];
                assert!(!findings.is_sound() || lost.len() < 4096 && lost.iter().all(|&b| b == 0));
                salvaged += 1;
            }
            Err(error) => assert_eq!(error, UnlockError::File(OpenError::CutShort), "{length}"),
        }
    }
    assert!(salvaged > 0);
}

#[test]
fn a_bad_page_costs_only_what_was_on_it() {
    let bodies: Vec<Vec<u8>> = (0..600)
        .map(|n| format!("record {n}").into_bytes())
        .collect();
    let bodies: Vec<&[u8]> = bodies.iter().map(Vec::as_slice).collect();
    let (harbour, ids) = Harbour::with(23, &bodies);
    let bytes = harbour.bytes();
    let chance = &mut Seeded(24);
    let mut pages_with_records = 0;
    for page in 0..bytes.len() / 4096 {
        let folder = scratch();
        let path = folder.path().join("journal.vault");
        let mut damaged = bytes.clone();
        damaged[page * 4096..][..4096].fill(0xa5);
        fs::write(&path, &damaged).unwrap();
        let opened = try_open(&path, chance).unwrap();
        let findings = opened.findings;
        assert!(
            findings.kept_copy.is_some() && findings.lost_slots.is_empty(),
            "page {page}"
        );
        let lost: Vec<RecordId> = ids
            .iter()
            .filter(|&&id| opened.records.iter().all(|record| record.id != id))
            .copied()
            .collect();
        assert!(lost.len() <= 13, "page {page} cost {}", lost.len());
        // The index still lists what the page had.
        let mut named: Vec<RecordId> = findings.damaged.iter().map(|d| d.id).collect();
        let mut expected = lost.clone();
        named.sort();
        expected.sort();
        assert_eq!(named, expected, "page {page}");
        pages_with_records += usize::from(!lost.is_empty());
    }
    assert!(pages_with_records > 40);
}

#[test]
fn a_damaged_version_number_is_not_called_a_newer_version() {
    for version in [2, 0x4000_0001, -1] {
        let (mut harbour, _) = Harbour::with(71, &[b"one"]);
        let sql = harbour.sql();
        sql.pragma_update(None, "user_version", version).unwrap();
        drop(sql);
        let findings = harbour.open().findings;
        assert!(findings.kept_copy.is_some(), "{version}");
        assert_eq!(findings.head, HeadFinding::Sound, "{version}");
        assert_sound(&harbour.open().findings);
    }
}

/// Only the end of an earlier row is looked at while unlocking, so this flip is met later.
#[test]
fn an_earlier_revision_that_is_damaged_hides_no_other() {
    let (mut harbour, mut vault) = Harbour::new(27);
    let id = harbour.add(&mut vault, b"one");
    for (base, body) in [(1, &b"two"[..]), (2, b"three"), (3, b"four")] {
        harbour.save(&mut vault, id, Some(base), body, Keep::Earlier);
    }
    drop(vault);
    let select = "SELECT sealed FROM record WHERE revision = 2";
    let sql = harbour.sql();
    let mut sealed: Vec<u8> = sql.query_row(select, [], |row| row.get(0)).unwrap();
    sealed[60] ^= 1;
    let update = "UPDATE record SET sealed = ?1 WHERE revision = 2";
    sql.execute(update, [sealed]).unwrap();
    drop(sql);

    let opened = harbour.open();
    assert_eq!(contents(&opened.records), [(id, 4, b"four".to_vec())]);
    let earlier = opened.vault.earlier(id).unwrap();
    let expected = [(id, 1, b"one".to_vec()), (id, 3, b"three".to_vec())];
    assert_eq!(contents(&earlier.records), expected);
    assert_eq!(earlier.damaged, [Damaged { id, revision: 2 }]);
}

/// As on a full disk, where each try to mend the file would else make the next one harder.
#[test]
fn a_file_that_cannot_be_written_anew_is_left_alone_with_nothing_beside_it() {
    let (mut harbour, _) = Harbour::with(72, &[b"one"]);
    let mut damaged = harbour.bytes();
    damaged[..100].fill(0);
    harbour.put_bytes(&damaged);
    let path = harbour.path.clone();
    let beside = |suffix: &str| path.with_file_name(format!("journal.vault{suffix}"));
    let in_the_way = beside(".new");
    fs::create_dir(&in_the_way).unwrap();
    fs::write(beside("-journal"), b"half of a save").unwrap();
    let before = harbour.names();
    for _ in 0..2 {
        let error = try_open(&harbour.path, &mut Seeded(73)).unwrap_err();
        assert!(matches!(error, UnlockError::File(OpenError::Storage(_))));
        assert_eq!(
            (harbour.names(), harbour.bytes()),
            (before.clone(), damaged.clone())
        );
    }
    fs::remove_dir(in_the_way).unwrap();
    let findings = harbour.open().findings;
    let kept_journal = beside(".damaged-journal");
    assert_eq!(findings.kept_copy, Some(beside(".damaged")));
    assert_eq!(fs::read(kept_journal).unwrap(), b"half of a save");
}

/// Flips one bit of a slot's salt, in both of its copies.
fn spoil_slot(harbour: &Harbour, kind: u8) {
    let sql = harbour.sql();
    let select = "SELECT body FROM slot WHERE kind = ?1";
    let mut body: Vec<u8> = sql.query_row(select, [kind], |row| row.get(0)).unwrap();
    body[20] ^= 1;
    sql.execute("UPDATE slot SET body = ?1 WHERE kind = ?2", (body, kind))
        .unwrap();
}

#[test]
fn a_damaged_slot_is_not_called_a_wrong_passphrase_and_the_code_mends_it() {
    let (mut harbour, _) = Harbour::with(25, &[b"one"]);
    spoil_slot(&harbour, 1);
    let before = harbour.bytes();
    let error = try_open(&harbour.path, &mut harbour.chance).unwrap_err();
    let damaged = KeyError::SlotDamaged(SlotKind::Passphrase);
    assert_eq!(error, UnlockError::Key(damaged));
    assert_eq!(harbour.bytes(), before);

    let (code, chance) = (Key::Recovery(&harbour.code), &mut harbour.chance);
    let opened = Locked::open(&harbour.path)
        .unwrap()
        .unlock(code, chance, whole)
        .unwrap();
    assert_eq!(opened.findings.lost_slots, [SlotKind::Passphrase]);
    assert_eq!(opened.records.len(), 1);
    let mut vault = opened.vault;
    vault
        .change_passphrase(code, &passphrase(), KdfCost::weak(), chance)
        .unwrap();
    drop(vault);
    assert_sound(&harbour.open().findings);
}

/// The slots and their second copy begin on neighbouring pages, so one accident can take all four.
#[test]
fn nobody_is_sent_to_a_key_whose_slot_is_lost_too() {
    let (harbour, _) = Harbour::with(28, &[b"one"]);
    let whole_file = harbour.bytes();
    let mut zeroed = whole_file.clone();
    zeroed[4096..3 * 4096].fill(0);
    harbour.put_bytes(&zeroed);
    assert_eq!(
        Locked::open(&harbour.path).unwrap_err(),
        OpenError::SlotsLost
    );
    assert_eq!(harbour.bytes(), zeroed);

    harbour.put_bytes(&whole_file);
    harbour.sql().execute("DELETE FROM slot", []).unwrap();
    assert_eq!(
        Locked::open(&harbour.path).unwrap_err(),
        OpenError::SlotsLost
    );

    // One slot is lost, and the other is another vault's: it opens, and then nothing else does.
    harbour.put_bytes(&whole_file);
    let (other, _) = Harbour::with(29, &[b"theirs"]);
    let select = "SELECT body FROM slot WHERE kind = 1";
    let theirs: Vec<u8> = other.sql().query_row(select, [], |row| row.get(0)).unwrap();
    let sql = harbour.sql();
    sql.execute("UPDATE slot SET body = ?1 WHERE kind = 1", [theirs])
        .unwrap();
    let error = try_open(&harbour.path, &mut Seeded(30)).unwrap_err();
    let damaged = KeyError::SlotDamaged(SlotKind::Passphrase);
    assert_eq!(error, UnlockError::Key(damaged));
    sql.execute("DELETE FROM slot WHERE kind = 2", []).unwrap();
    let error = try_open(&harbour.path, &mut Seeded(30)).unwrap_err();
    assert_eq!(error, UnlockError::File(OpenError::SlotsLost));
}

#[test]
fn a_damaged_code_is_told_and_replaced() {
    let (mut harbour, _) = Harbour::with(26, &[b"one"]);
    spoil_slot(&harbour, 2);
    let opened = harbour.open();
    assert_eq!(opened.findings.lost_slots, [SlotKind::Recovery]);
    let mut vault = opened.vault;
    vault.replace_recovery_code(&mut harbour.chance).unwrap();
    drop(vault);
    assert_sound(&harbour.open().findings);
}
