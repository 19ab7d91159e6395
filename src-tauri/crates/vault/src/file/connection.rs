//! The one way a vault's SQLite file is opened, and the one shape it may have.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use super::{header::APPLICATION_ID, migrate};
use crate::error::StorageError;

/// Bytes in a page. Fixed, so that a file can be read page by page when SQLite cannot.
pub(crate) const PAGE: usize = 4096;

/// Three tables. `slot_copy` and the key of `record` hold a second copy of what is most missed:
/// the wrapped keys, and the list of what there should be.
const SCHEMA: &str = "
    CREATE TABLE slot (kind INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
    CREATE INDEX slot_copy ON slot (body);
    CREATE TABLE head (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
    CREATE TABLE record (
        id BLOB NOT NULL,
        revision INTEGER NOT NULL,
        sealed BLOB NOT NULL,
        PRIMARY KEY (id, revision)
    ) STRICT;
";

/// Opens for reading and writing; never makes a file.
pub(crate) fn open(path: &Path) -> Result<Connection, StorageError> {
    connect(path, OpenFlags::empty())
}

/// Makes a new, empty vault file.
pub(crate) fn create(path: &Path) -> Result<Connection, StorageError> {
    let conn = connect(path, OpenFlags::SQLITE_OPEN_CREATE)?;
    conn.execute_batch(&format!(
        "PRAGMA page_size = {PAGE}; PRAGMA auto_vacuum = NONE; PRAGMA encoding = 'UTF-8';
         BEGIN; PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {};
         {SCHEMA} COMMIT;",
        migrate::CURRENT
    ))?;
    Ok(conn)
}

fn connect(path: &Path, more: OpenFlags) -> Result<Connection, StorageError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | more;
    let conn = Connection::open_with_flags(path, flags)?;
    if conn.is_readonly("main")? {
        // SQLite opens what it may not write for reading only, without a word.
        return Err(StorageError::ReadOnly);
    }
    for (name, value) in [
        ("journal_mode", "DELETE"),
        ("synchronous", "EXTRA"),
        ("secure_delete", "ON"),
        ("temp_store", "MEMORY"),
        ("trusted_schema", "OFF"),
        ("cell_size_check", "ON"),
    ] {
        conn.pragma_update(None, name, value)?;
    }
    Ok(conn)
}

/// A transaction that holds the write lock from its start.
pub(crate) fn begin(conn: &mut Connection) -> Result<Transaction<'_>, rusqlite::Error> {
    conn.transaction_with_behavior(TransactionBehavior::Immediate)
}

/// Whether the file's tables are exactly ours: no trigger, no view, no other column.
pub(crate) fn has_our_shape(conn: &Connection) -> Result<bool, StorageError> {
    Ok(shape(conn)? == our_shape()?)
}

/// The shape that this program's version has.
pub(crate) fn our_shape() -> Result<Shape, StorageError> {
    let ours = Connection::open_in_memory()?;
    ours.execute_batch(SCHEMA)?;
    Ok(shape(&ours)?)
}

/// Every table and index: its type, its name, the page it begins on and the words that made it.
pub(crate) type Shape = Vec<(String, String, i64, Option<String>)>;

fn shape(conn: &Connection) -> Result<Shape, rusqlite::Error> {
    conn.prepare("SELECT type, name, rootpage, sql FROM sqlite_schema ORDER BY rowid")?
        .query_map([], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// SQLite answers a name that it does not know, and most values that it does not take, with
    /// silence.
    #[test]
    fn what_is_set_is_what_sqlite_has() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.vault");
        drop(create(&path).unwrap());
        let conn = open(&path).unwrap();
        let mut found = Vec::new();
        for name in [
            "synchronous",
            "secure_delete",
            "temp_store",
            "trusted_schema",
            "cell_size_check",
            "page_size",
            "auto_vacuum",
            "application_id",
            "user_version",
        ] {
            let value: i64 = conn
                .pragma_query_value(None, name, |row| row.get(0))
                .unwrap();
            found.push((name, value));
        }
        let expected = [
            ("synchronous", 3), // EXTRA
            ("secure_delete", 1),
            ("temp_store", 2), // MEMORY
            ("trusted_schema", 0),
            ("cell_size_check", 1),
            ("page_size", 4096),
            ("auto_vacuum", 0),
            ("application_id", 0x4d6f_6f72),
            ("user_version", 1),
        ];
        assert_eq!(found, expected);
        for (name, expected) in [("journal_mode", "delete"), ("encoding", "UTF-8")] {
            let value: String = conn
                .pragma_query_value(None, name, |row| row.get(0))
                .unwrap();
            assert_eq!(value, expected, "{name}");
        }
    }
}
