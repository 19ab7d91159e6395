//! Someone who can write to the file but has no key: rows swapped, copied, deleted, brought
//! back, taken from elsewhere. Each is told; none is shown as anything but what it is.

use rusqlite::Connection;
use vault::{Damaged, Findings, HeadFinding, Keep, KeyError, RecordId, UnlockError};

use crate::support::{Harbour, Seeded, assert_sound, contents, try_open};

fn damaged(ids: &[(RecordId, u64)]) -> Vec<Damaged> {
    let mut damaged: Vec<Damaged> = ids
        .iter()
        .map(|&(id, revision)| Damaged { id, revision })
        .collect();
    damaged.sort_by_key(|d| (d.id, d.revision));
    damaged
}

/// Runs `sql` on a vault of three records, then opens it.
fn after(harm: impl FnOnce(&Connection, &[RecordId])) -> (Findings, Vec<Vec<u8>>, Vec<RecordId>) {
    let (mut harbour, ids) = Harbour::with(31, &[b"one", b"two", b"three"]);
    harm(&harbour.sql(), &ids);
    let opened = harbour.open();
    let mut bodies: Vec<_> = opened.records.iter().map(|r| r.body.to_vec()).collect();
    bodies.sort();
    drop(opened.vault);
    // Told once; from then on the vault is what it is.
    assert_sound(&harbour.open().findings);
    (opened.findings, bodies, ids)
}

#[test]
fn swapped() {
    let (findings, bodies, ids) = after(|sql, ids| {
        let sealed: Vec<Vec<u8>> = ids[..2]
            .iter()
            .map(|id| {
                let sql_text = "SELECT sealed FROM record WHERE id = ?1";
                sql.query_row(sql_text, [id.as_bytes()], |row| row.get(0))
                    .unwrap()
            })
            .collect();
        for (id, sealed) in ids[..2].iter().zip(sealed.iter().rev()) {
            let update = "UPDATE record SET sealed = ?1 WHERE id = ?2";
            sql.execute(update, rusqlite::params![sealed, id.as_bytes()])
                .unwrap();
        }
    });
    assert_eq!(findings.damaged, damaged(&[(ids[0], 1), (ids[1], 1)]));
    assert_eq!(
        findings.head,
        HeadFinding::Mismatch {
            expected: 3,
            found: 1
        }
    );
    assert_eq!(bodies, [b"three"]);
}

#[test]
fn copied_under_another_name_or_another_revision() {
    let stranger = RecordId::from_bytes([7; 16]);
    for (id, revision) in [(Some(stranger), 1), (None, 2)] {
        let (findings, bodies, ids) = after(|sql, ids| {
            let insert = "INSERT INTO record SELECT ?1, ?2, sealed FROM record WHERE id = ?3";
            let to = id.unwrap_or(ids[0]);
            sql.execute(
                insert,
                rusqlite::params![to.as_bytes(), revision, ids[0].as_bytes()],
            )
            .unwrap();
        });
        // It never was part of the vault, so nothing is lost, and nothing is shown for it.
        let _ = ids;
        assert_eq!(
            (findings.damaged, findings.head),
            (Vec::new(), HeadFinding::Sound)
        );
        assert!(findings.kept_copy.is_some());
        assert_eq!(bodies, [&b"one"[..], b"three", b"two"]);
    }
}

#[test]
fn deleted() {
    let (findings, bodies, _) = after(|sql, ids| {
        sql.execute("DELETE FROM record WHERE id = ?1", [ids[1].as_bytes()])
            .unwrap();
    });
    assert_eq!(
        findings.head,
        HeadFinding::Mismatch {
            expected: 3,
            found: 2
        }
    );
    assert_eq!(bodies, [&b"one"[..], b"three"]);
}

#[test]
fn all_deleted_with_the_head() {
    let (findings, bodies, _) = after(|sql, _| {
        sql.execute_batch("DELETE FROM record; DELETE FROM head")
            .unwrap();
    });
    assert_eq!(findings.head, HeadFinding::Missing);
    assert!(bodies.is_empty() && findings.kept_copy.is_some());
}

#[test]
fn the_head_alone_damaged() {
    let (findings, bodies, _) = after(|sql, _| {
        sql.execute("UPDATE head SET sealed = zeroblob(301)", [])
            .unwrap();
    });
    assert_eq!(
        (findings.head, findings.damaged),
        (HeadFinding::Damaged, Vec::new())
    );
    assert_eq!(bodies.len(), 3);
}

#[test]
fn a_trigger_a_view_or_a_column_that_is_not_ours() {
    for harm in [
        "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END",
        "CREATE VIEW v AS SELECT * FROM record",
        "ALTER TABLE record ADD COLUMN more ANY",
        "DROP INDEX slot_copy",
    ] {
        let (findings, bodies, _) = after(|sql, _| sql.execute_batch(harm).unwrap());
        assert_eq!(
            (findings.head, bodies.len()),
            (HeadFinding::Sound, 3),
            "{harm}"
        );
        assert!(findings.kept_copy.is_some(), "{harm}");
    }
}

/// A vault with one record edited once, and its rows before and after the edit.
fn edited(seed: u64) -> (Harbour, RecordId, Connection) {
    let (mut harbour, mut vault) = Harbour::new(seed);
    harbour.add(&mut vault, b"other");
    let id = harbour.add(&mut vault, b"before");
    let copy = harbour.folder.path().join("copy");
    std::fs::copy(&harbour.path, &copy).unwrap();
    harbour.save(&mut vault, id, Some(1), b"after", Keep::Replace);
    (harbour, id, Connection::open(copy).unwrap())
}

#[test]
fn one_record_rolled_back() {
    let (mut harbour, id, before) = edited(32);
    let sealed: Vec<u8> = before
        .query_row(
            "SELECT sealed FROM record WHERE id = ?1",
            [id.as_bytes()],
            |row| row.get(0),
        )
        .unwrap();
    let update = "UPDATE record SET revision = 1, sealed = ?1 WHERE id = ?2";
    harbour
        .sql()
        .execute(update, rusqlite::params![sealed, id.as_bytes()])
        .unwrap();
    let opened = harbour.open();
    // It is authentic, so it is shown; but it is not what was last written, so it is told.
    assert_eq!(
        opened.findings.head,
        HeadFinding::Mismatch {
            expected: 2,
            found: 2
        }
    );
    assert!(contents(&opened.records).contains(&(id, 1, b"before".to_vec())));
}

#[test]
fn one_record_brought_back_beside_its_successor() {
    let (mut harbour, id, before) = edited(33);
    let sealed: Vec<u8> = before
        .query_row(
            "SELECT sealed FROM record WHERE id = ?1",
            [id.as_bytes()],
            |row| row.get(0),
        )
        .unwrap();
    let insert = "INSERT INTO record VALUES (?1, 1, ?2)";
    harbour
        .sql()
        .execute(insert, rusqlite::params![id.as_bytes(), sealed])
        .unwrap();
    let opened = harbour.open();
    assert_eq!(
        opened.findings.head,
        HeadFinding::Mismatch {
            expected: 2,
            found: 3
        }
    );
    assert!(contents(&opened.records).contains(&(id, 2, b"after".to_vec())));
}

#[test]
fn a_row_from_another_vault() {
    let (mut harbour, ids) = Harbour::with(34, &[b"mine"]);
    let (other, _) = Harbour::with(35, &[b"theirs"]);
    let (id, sealed): (Vec<u8>, Vec<u8>) = other
        .sql()
        .query_row("SELECT id, sealed FROM record", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    harbour
        .sql()
        .execute("INSERT INTO record VALUES (?1, 1, ?2)", (id, sealed))
        .unwrap();
    let opened = harbour.open();
    assert_eq!(opened.findings.head, HeadFinding::Sound);
    assert!(opened.findings.kept_copy.is_some());
    assert_eq!(contents(&opened.records), [(ids[0], 1, b"mine".to_vec())]);
}

#[test]
fn slots_from_another_vault_open_nothing_and_spoil_nothing() {
    let (harbour, _) = Harbour::with(36, &[b"mine"]);
    let (other, _) = Harbour::with(37, &[b"theirs"]);
    let body: Vec<u8> = other
        .sql()
        .query_row("SELECT body FROM slot WHERE kind = 1", [], |row| row.get(0))
        .unwrap();
    harbour
        .sql()
        .execute("UPDATE slot SET body = ?1 WHERE kind = 1", [body])
        .unwrap();
    let before = harbour.bytes();
    let error = try_open(&harbour.path, &mut Seeded(38)).unwrap_err();
    assert!(
        matches!(error, UnlockError::Key(KeyError::SlotDamaged(_))),
        "{error:?}"
    );
    assert_eq!(harbour.bytes(), before);
}
