//! Is the file exactly what was last written to it? Answered in one pass, reading every record.

use std::{num::NonZero, path::Path, thread};

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
pub(crate) fn read(
    conn: Connection,
    path: &Path,
    keys: &Keys,
) -> Result<Option<Sound>, StorageError> {
    thread::scope(|scope| {
        // Beside the reading, on a connection of its own: both take about as long.
        let intact = scope.spawn(|| is_intact(&connection::open(path)?));
        let sound = unless_damaged(read_sound(conn, keys))?;
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
}

fn read_sound(conn: Connection, keys: &Keys) -> Result<Option<Sound>, StorageError> {
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

    let mut expected = listed.iter();
    let mut rows: Vec<(&Listed, Vec<u8>)> = Vec::with_capacity(listed.len());
    let mut agree = true;
    rows::each_record(conn, |id, revision, rowid, sealed| {
        let same = expected.next().filter(|row| {
            (row.id.as_bytes().as_slice(), row.revision as i64, row.rowid) == (id, revision, rowid)
        });
        match same {
            Some(row) => rows.push((row, sealed.to_vec())),
            None => agree = false,
        }
    })?;
    if !agree || expected.next().is_some() {
        return Ok(None);
    }
    let Some((actual, records)) = open_all(&rows, keys, current) else {
        return Ok(None);
    };
    Ok(actual.same_rows(&head).then_some(records))
}

/// The least rows that are worth a thread of their own.
const SHARE: usize = 256;

/// Opens the current rows and sums up all of them, on every core: this is most of what unlocking
/// takes once the key is there. `None` when any does not open.
fn open_all(
    rows: &[(&Listed, Vec<u8>)],
    keys: &Keys,
    current: usize,
) -> Option<(Head, Vec<Record>)> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = rows.len().div_ceil(cores).max(SHARE);
    thread::scope(|scope| {
        let shares: Vec<_> = rows
            .chunks(share)
            .map(|rows| scope.spawn(|| open_share(rows, keys)))
            .collect();
        let mut sum = Head::default();
        let mut records = Vec::with_capacity(current);
        for share in shares {
            let (part, opened) = share.join().ok()??;
            sum.add_all(&part);
            records.extend(opened);
        }
        Some((sum, records))
    })
}

fn open_share(rows: &[(&Listed, Vec<u8>)], keys: &Keys) -> Option<(Head, Vec<Record>)> {
    let mut sum = Head::default();
    let mut records = Vec::with_capacity(rows.len());
    for (row, sealed) in rows {
        sum.add(keys, row.id, row.revision, sealed);
        if row.is_current {
            records.push(record::open(keys, row.id, row.revision, sealed)?);
        }
    }
    Some((sum, records))
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
