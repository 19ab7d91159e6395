//! Is the file exactly what was last written to it? Answered in one pass, reading every record.

use rusqlite::{Connection, ffi};

use super::{
    connection,
    head::Head,
    header::{self, Header},
    migrate,
    place::Place,
    rows,
};
use crate::{
    error::{OpenError, StorageError},
    id::RecordId,
    record::{self, Record},
    seal::{key::Keys, slot::Slot},
};

/// A file in which everything verified.
pub(crate) struct Sound {
    pub(crate) conn: Connection,
    pub(crate) head: Head,
    pub(crate) sealed_head: Vec<u8>,
    pub(crate) records: Vec<Record>,
}

/// The file, brought up to date; `None` when SQLite cannot make sense of it.
pub(crate) fn open(place: &Place) -> Result<Option<Connection>, OpenError> {
    if header::check(place.path())? == Header::Damaged {
        return Ok(None);
    }
    let prepare = || {
        let mut conn = connection::open(place.path())?;
        migrate::to_current(place, &mut conn)?;
        Ok(connection::has_our_shape(&conn)?.then_some(conn))
    };
    Ok(unless_damaged(prepare())?)
}

/// The slots, when both copies of them agree.
pub(crate) fn slots(conn: &Connection) -> Result<Option<Vec<Slot>>, StorageError> {
    let read = || {
        let [table, index] = rows::slots(conn)?;
        let slots = rows::valid_slots(table.iter().map(|(_, body)| body.as_slice()));
        let filed = table.iter().map(|(kind, _)| *kind);
        let are_whole = filed.eq(slots.iter().map(|slot| slot.kind as i64));
        Ok((table == index && are_whole).then_some(slots))
    };
    unless_damaged(read())
}

/// Everything in the file; `None` when anything at all is not as it was written.
pub(crate) fn read(conn: Connection, keys: &Keys) -> Result<Option<Sound>, StorageError> {
    unless_damaged(read_sound(conn, keys))
}

/// Damage is a finding; a failing disk is an error.
fn unless_damaged<T>(read: Result<Option<T>, StorageError>) -> Result<Option<T>, StorageError> {
    match read {
        Err(StorageError::Sqlite(code)) if is_damage(code) => Ok(None),
        other => other,
    }
}

fn is_damage(code: i32) -> bool {
    matches!(
        code & 0xff,
        ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB | ffi::SQLITE_ERROR | ffi::SQLITE_FORMAT
    ) || code == ffi::SQLITE_IOERR_SHORT_READ
}

fn read_sound(conn: Connection, keys: &Keys) -> Result<Option<Sound>, StorageError> {
    if !is_intact(&conn)? {
        return Ok(None);
    }
    let Some(sealed_head) = rows::head(&conn)? else {
        return Ok(None);
    };
    let Some(head) = Head::open(keys, &sealed_head) else {
        return Ok(None);
    };
    let Some(records) = records(&conn, keys, head)? else {
        return Ok(None);
    };
    Ok(Some(Sound {
        conn,
        head,
        sealed_head,
        records,
    }))
}

/// Whether SQLite's own structure holds, free pages too: the next save may take one.
fn is_intact(conn: &Connection) -> Result<bool, StorageError> {
    let answer: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok(answer == "ok")
}

/// A row as the index knows it.
struct Listed {
    rowid: i64,
    id: RecordId,
    revision: u64,
    is_current: bool,
}

/// The current revision of every record, if table, index and head all agree.
fn records(
    conn: &Connection,
    keys: &Keys,
    head: Head,
) -> Result<Option<Vec<Record>>, StorageError> {
    let mut listed = listed(conn)?;
    let current = listed.iter().filter(|row| row.is_current).count();
    listed.sort_unstable_by_key(|row| row.rowid);

    let mut records = Vec::with_capacity(current);
    let mut actual = Head {
        counter: head.counter,
        ..Head::default()
    };
    let mut expected = listed.iter();
    let mut agree = true;
    rows::each_record(conn, |id, revision, rowid, sealed| {
        let same = expected.next().filter(|row| {
            (row.id.as_bytes().as_slice(), row.revision as i64, row.rowid) == (id, revision, rowid)
        });
        let Some(row) = same else {
            agree = false;
            return;
        };
        actual.add(keys, row.id, row.revision, sealed);
        if row.is_current {
            match record::open(keys, row.id, row.revision, sealed) {
                Some(record) => records.push(record),
                None => agree = false,
            }
        }
    })?;
    Ok((agree && expected.next().is_none() && actual == head).then_some(records))
}

fn listed(conn: &Connection) -> Result<Vec<Listed>, StorageError> {
    let mut listed: Vec<Listed> = Vec::new();
    rows::each_indexed(conn, |id, revision, rowid| {
        // An id of another length matches no row, and so the file is found unsound.
        let id = RecordId::from_bytes(id.try_into().unwrap_or_default());
        if let Some(before) = listed.last_mut().filter(|row| row.id == id) {
            before.is_current = false;
        }
        listed.push(Listed {
            rowid,
            id,
            revision: revision as u64,
            is_current: true,
        });
    })?;
    Ok(listed)
}
