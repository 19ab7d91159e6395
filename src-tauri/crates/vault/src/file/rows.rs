//! Rows in and out of SQLite, still sealed.

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::{
    id::RecordId,
    seal::slot::{Slot, SlotKind},
};

/// One sealed revision of a record, as it lies in the file.
pub(crate) struct Sealed {
    pub(crate) id: RecordId,
    pub(crate) revision: u64,
    pub(crate) bytes: Vec<u8>,
}

type Rows<T> = Result<T, rusqlite::Error>;

pub(crate) fn put_record(conn: &Connection, sealed: &Sealed) -> Rows<()> {
    conn.prepare_cached(
        "INSERT INTO record (id, revision, sealed) VALUES (:id, :revision, :sealed)",
    )?
    .execute(named_params! {
        ":id": sealed.id.as_bytes(),
        ":revision": sealed.revision as i64,
        ":sealed": sealed.bytes,
    })?;
    Ok(())
}

pub(crate) fn erase_revision(conn: &Connection, id: RecordId, revision: u64) -> Rows<()> {
    conn.prepare_cached("DELETE FROM record WHERE id = :id AND revision = :revision")?
        .execute(named_params! { ":id": id.as_bytes(), ":revision": revision as i64 })?;
    Ok(())
}

/// The newest revision of a record, if there is such a record.
pub(crate) fn current_revision(conn: &Connection, id: RecordId) -> Rows<Option<u64>> {
    conn.prepare_cached("SELECT max(revision) FROM record WHERE id = :id")?
        .query_row(named_params! { ":id": id.as_bytes() }, |row| {
            row.get::<_, Option<i64>>(0)
        })
        .map(|revision| revision.map(|r| r as u64))
}

/// Every revision of one record, newest first.
pub(crate) fn revisions(conn: &Connection, id: RecordId) -> Rows<Vec<Sealed>> {
    conn.prepare_cached(
        "SELECT revision, sealed FROM record WHERE id = :id ORDER BY revision DESC",
    )?
    .query_map(named_params! { ":id": id.as_bytes() }, |row| {
        Ok(Sealed {
            id,
            revision: row.get::<_, i64>(0)? as u64,
            bytes: row.get(1)?,
        })
    })?
    .collect()
}

/// Calls `each` with every row, oldest written first.
pub(crate) fn each_record(
    conn: &Connection,
    mut each: impl FnMut(&[u8], i64, i64, &[u8]),
) -> Rows<()> {
    let mut statement =
        conn.prepare("SELECT id, revision, rowid, sealed FROM record NOT INDEXED ORDER BY rowid")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(
            row.get_ref(0)?.as_blob()?,
            row.get(1)?,
            row.get(2)?,
            row.get_ref(3)?.as_blob()?,
        );
    }
    Ok(())
}

/// The key of every row, from the index alone.
pub(crate) fn each_indexed(conn: &Connection, mut each: impl FnMut(&[u8], i64, i64)) -> Rows<()> {
    let mut statement = conn.prepare(
        "SELECT id, revision, rowid FROM record INDEXED BY sqlite_autoindex_record_1
         ORDER BY id, revision",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(row.get_ref(0)?.as_blob()?, row.get(1)?, row.get(2)?);
    }
    Ok(())
}

pub(crate) fn head(conn: &Connection) -> Rows<Option<Vec<u8>>> {
    conn.prepare_cached("SELECT sealed FROM head WHERE id = 1")?
        .query_row([], |row| row.get(0))
        .optional()
}

pub(crate) fn put_head(conn: &Connection, sealed: &[u8]) -> Rows<()> {
    conn.prepare_cached("INSERT OR REPLACE INTO head (id, sealed) VALUES (1, :sealed)")?
        .execute(named_params! { ":sealed": sealed })?;
    Ok(())
}

pub(crate) fn put_slot(conn: &Connection, slot: &Slot) -> Rows<()> {
    conn.prepare_cached("INSERT OR REPLACE INTO slot (kind, body) VALUES (:kind, :body)")?
        .execute(named_params! { ":kind": slot.kind as u8, ":body": slot.to_bytes() })?;
    Ok(())
}

/// A row of the slots: the kind it is filed under, and the slot.
pub(crate) type FiledSlot = (i64, Vec<u8>);

/// The slots as the table has them, and as its index has them, both by kind.
pub(crate) fn slots(conn: &Connection) -> Rows<[Vec<FiledSlot>; 2]> {
    let read = |sql: &str| -> Rows<Vec<FiledSlot>> {
        conn.prepare(sql)?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect()
    };
    let table = read("SELECT kind, body FROM slot NOT INDEXED ORDER BY kind")?;
    let mut index = read("SELECT kind, body FROM slot INDEXED BY slot_copy ORDER BY body")?;
    index.sort_by_key(|(kind, _)| *kind);
    Ok([table, index])
}

/// One valid slot of each kind.
pub(crate) fn valid_slots<'a>(bodies: impl IntoIterator<Item = &'a [u8]>) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    for slot in bodies.into_iter().filter_map(Slot::from_bytes) {
        if !slots.iter().any(|known| known.kind == slot.kind) {
            slots.push(slot);
        }
    }
    slots
}

/// The slot of one kind.
pub(crate) fn of_kind(slots: &[Slot], kind: SlotKind) -> Option<&Slot> {
    slots.iter().find(|slot| slot.kind == kind)
}
