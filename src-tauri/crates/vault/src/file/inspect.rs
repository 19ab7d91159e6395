//! Is the file exactly what was last written to it? Answered in one pass, reading every record.

use std::{path::Path, thread};

use rusqlite::{Connection, ffi};

use super::{
    connection,
    head::Head,
    header::{self, Header},
    migrate,
    place::Place,
    reading, rows,
};
use crate::{
    error::{OpenError, StorageError},
    record::Read,
    seal::{key::Keys, slot::Slot},
};

/// A file in which everything verified.
pub(crate) struct Sound<T> {
    pub(crate) conn: Connection,
    pub(crate) head: Head,
    pub(crate) sealed_head: Vec<u8>,
    pub(crate) records: Vec<T>,
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

/// The slots, when both copies of them agree and there are any.
pub(crate) fn slots(conn: &Connection) -> Result<Option<Vec<Slot>>, StorageError> {
    let read = || {
        let [table, index] = rows::slots(conn)?;
        let slots = rows::valid_slots(table.iter().map(|(_, body)| body.as_slice()));
        let filed = table.iter().map(|(kind, _)| *kind);
        let are_whole = filed.eq(slots.iter().map(|slot| slot.kind as i64));
        Ok((table == index && are_whole && !slots.is_empty()).then_some(slots))
    };
    unless_damaged(read())
}

/// Everything in the file; `None` when anything at all is not as it was written.
pub(crate) fn read<T: Send>(
    conn: Connection,
    path: &Path,
    keys: &Keys,
    read: impl Read<T>,
) -> Result<Option<Sound<T>>, StorageError> {
    thread::scope(|scope| {
        // Beside the reading, on a connection of its own: both take about as long.
        let intact = scope.spawn(|| is_intact(&connection::open(path)?));
        let sound = unless_damaged(read_sound(conn, keys, read))?;
        let intact = intact.join().unwrap_or(Ok(false)).map(Some);
        match unless_damaged(intact)? {
            Some(true) => Ok(sound),
            _ => Ok(None),
        }
    })
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
        // One bad sector, as SQLite calls it where it does not call it corrupt.
        || code == ffi::SQLITE_IOERR_CORRUPTFS
}

fn read_sound<T: Send>(
    conn: Connection,
    keys: &Keys,
    read: impl Read<T>,
) -> Result<Option<Sound<T>>, StorageError> {
    let Some(sealed_head) = rows::head(&conn)? else {
        return Ok(None);
    };
    let Some(head) = Head::open(keys, &sealed_head) else {
        return Ok(None);
    };
    let Some(records) = reading::records(&conn, keys, head, read)? else {
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
