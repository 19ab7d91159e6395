//! Every record out of a file that should be sound: one thread reads rows, the others open them
//! as they come, each in the buffer it came in. This is most of what unlocking takes once the key is there.

use std::{
    num::NonZero,
    ops::Range,
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, Receiver, SyncSender},
    },
    thread,
};

use rusqlite::Connection;
use zeroize::Zeroizing;

use super::{head::Head, rows};
use crate::{
    error::StorageError,
    id::RecordId,
    record::{self, Read},
    seal::key::Keys,
};

/// A row as the index knows it.
struct Listed {
    rowid: i64,
    id: RecordId,
    revision: u64,
    is_current: bool,
}

/// The current revision of every record, if table, index and head all agree.
pub(crate) fn records<T: Send>(
    conn: &Connection,
    keys: &Keys,
    head: Head,
    read: impl Read<T>,
) -> Result<Option<Vec<T>>, StorageError> {
    let listed = listed(conn)?;
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let (batches, filled) = mpsc::sync_channel(2 * cores);
    let filled = Arc::new(Mutex::new(filled));
    thread::scope(|scope| {
        let openers: Vec<_> = (0..cores)
            .map(|_| {
                let filled = filled.clone();
                scope.spawn(|| open_all(filled, keys, &read))
            })
            .collect();
        // Once no opener is left, there must be nobody to wait for.
        drop(filled);
        let agree = send_all(conn, &listed, batches)?;
        let mut sum = Head::default();
        let mut records = Vec::with_capacity(listed.len());
        for opener in openers {
            let Some((part, opened)) = opener.join().ok().flatten() else {
                return Ok(None);
            };
            sum.add_all(&part);
            records.extend(opened);
        }
        Ok((agree && sum.same_rows(&head)).then_some(records))
    })
}

/// What the index says there is, in the order in which the table has it.
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
    listed.sort_unstable_by_key(|row| row.rowid);
    Ok(listed)
}

/// Rows on their way to be opened, and then the text that was in them.
#[derive(Default)]
struct Batch<'l> {
    rows: Vec<(&'l Listed, Range<usize>)>,
    bytes: Zeroizing<Vec<u8>>,
}

/// Bytes that are worth handing over, small enough to be taken from the heap again and again.
const BATCH: usize = 64 * 1024;

/// Answers whether the table has just the rows that are listed.
fn send_all<'l>(
    conn: &Connection,
    listed: &'l [Listed],
    batches: SyncSender<Batch<'l>>,
) -> Result<bool, StorageError> {
    let mut expected = listed.iter();
    let mut agree = true;
    let mut batch = Batch::default();
    // Without an opener left to take it, a batch is of no use to anyone.
    let send = |batch| drop(batches.send(batch));
    rows::each_record(conn, |id, revision, rowid, sealed| {
        let same = expected.next().filter(|row| {
            (row.id.as_bytes().as_slice(), row.revision as i64, row.rowid) == (id, revision, rowid)
        });
        let Some(row) = same else {
            agree = false;
            return;
        };
        if batch.bytes.len() + sealed.len() > BATCH {
            send(std::mem::take(&mut batch));
        }
        let start = batch.bytes.len();
        if start == 0 {
            batch.bytes.reserve_exact(BATCH.max(sealed.len()));
        }
        batch.bytes.extend_from_slice(sealed);
        batch.rows.push((row, start..batch.bytes.len()));
    })?;
    send(batch);
    Ok(agree && expected.next().is_none())
}

/// Opens the current rows and sums up all of them. `None` when any does not open.
fn open_all<T>(
    filled: Arc<Mutex<Receiver<Batch<'_>>>>,
    keys: &Keys,
    read: &impl Read<T>,
) -> Option<(Head, Vec<T>)> {
    let next = || {
        let filled = filled.lock().unwrap_or_else(PoisonError::into_inner);
        filled.recv().ok()
    };
    let mut sum = Head::default();
    let mut records = Vec::new();
    while let Some(Batch { rows, mut bytes }) = next() {
        for (row, range) in rows {
            let sealed = bytes.get_mut(range)?;
            sum.add(keys, row.id, row.revision, sealed);
            if row.is_current {
                let body = record::open_in_place(keys, row.id, row.revision, sealed)?;
                records.push(read(row.id, row.revision, body));
            }
        }
    }
    Some((sum, records))
}
